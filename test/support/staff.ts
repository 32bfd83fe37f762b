import { createPasswordHash, type PasswordHash } from '../../dialogs/staff/password-hash.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import type { StaffAccount, StaffRole } from '../../dialogs/store/staff-book.js';

/** Passwords hashed at the least cost that Argon2id has: tests hash many. */
export const QUICK_HASH: PasswordHash = createPasswordHash({ memory: 8, passes: 1, parallelism: 1 });

export const PASSWORD = 'correct horse battery staple';

/** A member of staff who has joined with `PASSWORD`. */
export async function joinStaff(staff: Staff, name: string, role: StaffRole = 'staff'): Promise<StaffAccount> {
  const address = `${name.toLowerCase()}@secretariat.example`;
  const invited = await staff.accounts.invite({ name, address, role, language: 'en' });
  if (invited.kind !== 'invited') throw new Error(`${address} is at the desk already`);
  const joined = await staff.accounts.join(invited.code, PASSWORD);
  if (joined.kind !== 'joined') throw new Error(`${address} could not join: ${joined.kind}`);
  return joined.account;
}
