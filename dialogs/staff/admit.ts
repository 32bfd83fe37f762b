import type { Clock } from '../clock.js';
import type { StaffAccount, StaffBook } from '../store/staff-book.js';
import { bareAddress } from './accounts.js';
import { hashOf, newCode } from './one-time-secret.js';

/** Who somebody is, as an identity provider has proved. */
export interface ProvenPerson {
  /** `issuer subject`: never anybody else's, whatever becomes of the address. */
  readonly subject: string;
  /** Absent where the provider does not vouch for it. */
  readonly verifiedAddress?: string;
}

/**
 * The account of a person whom the identity provider has proved, or undefined where nobody has invited them. At first it is
 * found by the verified address, and keeps the subject from then on: should the provider give the address to somebody else,
 * that person is a stranger here.
 */
export async function admit(store: StaffBook, clock: Clock, person: ProvenPerson): Promise<StaffAccount | undefined> {
  const known = (await store.staffAccounts()).find(({ subject }) => subject === person.subject);
  if (known) return known.disabledAt === undefined ? known : undefined;
  const { verifiedAddress, subject } = person;
  const invited = verifiedAddress === undefined ? undefined : await store.staffByAddress(bareAddress(verifiedAddress));
  if (!invited || invited.disabledAt !== undefined || invited.subject !== undefined) return undefined;
  const account = { ...invited, subject, version: invited.version + 1 };
  // The invitation has been taken up: its code, which others may have seen, is worth nothing any more.
  const worthless = { hash: hashOf(newCode()), accountId: account.id, expiresAt: clock().toISOString() };
  const result = await store.changeStaff({ account, newCode: worthless });
  // Else somebody has just changed the account: looked at again.
  return result === 'committed' ? account : admit(store, clock, person);
}
