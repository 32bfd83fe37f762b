import { absences } from './automatic/absences.js';
import { bounces } from './automatic/bounces.js';
import { bulk } from './automatic/bulk.js';
import { reports } from './automatic/reports.js';
import type { AutomaticMail } from './automatic/row.js';

/** Automatic mail of many systems, written after their public formats and before the rules that judge it. */
export const automaticMails: readonly AutomaticMail[] = [...bounces, ...absences, ...reports, ...bulk];
