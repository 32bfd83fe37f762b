import type { LeaseBook } from '../lease-book.js';
import type { Access } from './redis-connection.js';

/** The part of the store that keeps leases. */
export function leaseCalls({ write }: Access): LeaseBook {
  const hold = write(
    `local found = columns('lease', input.name, { 'holder', 'ends' })
     if found[1] and found[1] ~= input.holder and instant(found[2]) > instant(input.at) then return 0 end
     call('HSET', key('lease', input.name), 'holder', input.holder, 'ends', input.ends)
     return 1`,
  );
  const release = write(
    `if call('HGET', key('lease', input.name), 'holder') == input.holder then call('DEL', key('lease', input.name)) end`,
  );
  return {
    holdLease: async ({ name, holder, at, until }) => (await hold({ name, holder, at, ends: until })) === 1,
    releaseLease: async (name, holder) => {
      await release({ name, holder });
    },
  };
}
