import { activities } from './activities.js';
import type { Check } from './check.js';
import { endpoints } from './endpoints.js';
import { failures } from './failures.js';
import { sockets } from './sockets.js';
import { tokens } from './tokens.js';
import { uploads } from './uploads.js';
import { watermarks } from './watermarks.js';

/** Everything that the stock clients live with and that can be seen from outside, in the order of the sections. */
export const checks: readonly Check[] = [
  ...endpoints,
  ...uploads,
  ...activities,
  ...failures,
  ...watermarks,
  ...sockets,
  ...tokens,
];
