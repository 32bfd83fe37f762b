import { absences } from './automatic/absences.js';
import { bounces } from './automatic/bounces.js';
import { bulk } from './automatic/bulk.js';
import { reports } from './automatic/reports.js';
import type { AutomaticMail } from './automatic/row.js';
import { tableReplies } from './automatic/table-replies.js';
import { tableSites } from './automatic/table-sites.js';
import { tableSystems } from './automatic/table-systems.js';
import { unmarkedDesks } from './automatic/unmarked-desks.js';
import { unmarkedPeople } from './automatic/unmarked-people.js';
import { unmarkedPrograms } from './automatic/unmarked-programs.js';
import { unmarkedServices } from './automatic/unmarked-services.js';

/** Automatic mail of many systems, written after their public formats and before the rules that judge it. */
export const automaticMails: readonly AutomaticMail[] = [
  ...bounces,
  ...absences,
  ...reports,
  ...bulk,
  ...unmarkedPeople,
  ...unmarkedDesks,
  ...unmarkedPrograms,
  ...unmarkedServices,
  ...tableReplies,
  ...tableSystems,
  ...tableSites,
];
