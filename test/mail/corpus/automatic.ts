import { absences } from './automatic/absences.js';
import { bounces } from './automatic/bounces.js';
import { bulk } from './automatic/bulk.js';
import { reports } from './automatic/reports.js';
import type { AutomaticMail } from './automatic/row.js';
import { unmarkedDesks } from './automatic/unmarked-desks.js';
import { unmarkedPeople } from './automatic/unmarked-people.js';
import { unmarkedPrograms } from './automatic/unmarked-programs.js';

/** Automatic mail of many systems, written after their public formats and before the rules that judge it. */
export const automaticMails: readonly AutomaticMail[] = [
  ...bounces,
  ...absences,
  ...reports,
  ...bulk,
  ...unmarkedPeople,
  ...unmarkedDesks,
  ...unmarkedPrograms,
];
