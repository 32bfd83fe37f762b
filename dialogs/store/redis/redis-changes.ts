import type { CaseState } from '../../cases/case-states.js';
import type { CaseBook } from '../case-book.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, record, rowsOf, textOf } from './redis-reply.js';

interface Found {
  readonly number: string;
  readonly state: CaseState;
  readonly version: number;
}

/** The part of the store that tells what has changed. */
export function changeCalls({ read }: Access): Pick<CaseBook, 'lastChange' | 'changedAfter'> {
  const last = read(`return tonumber(call('HGET', key('sequences'), 'change') or 0)`);
  const after = read(
    `local since = beyond(input.change)
     local cases = call('ZRANGEBYSCORE', key('changed-cases'), since, '+inf')
     return {
       tonumber(call('HGET', key('sequences'), 'change') or 0),
       rows('case', cases, { 'body' }),
       call('ZRANGEBYSCORE', key('changed-conversations'), since, '+inf'),
     }`,
  );
  return {
    lastChange: async () => numberOf(await last()),
    changedAfter: async (change) => {
      const [upTo, cases = [], conversations] = listOf(await after({ change }));
      return {
        upTo: numberOf(upTo),
        cases: rowsOf(cases, ([body]) => {
          const { number, state, version } = record<Found>(body);
          return { number, state, version };
        }),
        conversations: listOf(conversations).map(textOf),
      };
    },
  };
}
