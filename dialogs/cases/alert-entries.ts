import type { Language } from '../../knowledge/language.js';
import type { OutboxEntry } from '../store/outbox-entry.js';
import type { StaffAccount, StaffBook } from '../store/staff-book.js';
import type { Case } from './case.js';

export interface AlertDeps {
  readonly store: Pick<StaffBook, 'staffAccounts'>;
  /** Whether mail goes out from here at all. */
  readonly canSend: boolean;
  /** Where it goes while nobody has been invited to the desk. */
  readonly staffMail?: string | undefined;
  readonly staffLanguage: Language;
}

/**
 * The mail that tells that nobody has claimed a case: to the next of the staff, who read its language first; each of them
 * gets one, then no more go out. Where nobody has a way into the desk, one to the address of staff. Committed along with the
 * alert itself, so that it is neither lost nor sent twice.
 */
export async function alertEntries(found: Case, at: string, deps: AlertDeps): Promise<readonly OutboxEntry[]> {
  if (!deps.canSend) return [];
  const accounts = inTurn((await deps.store.staffAccounts()).filter(canSignIn), found.language);
  const next = accounts[found.alerts];
  const isToAll = accounts.length === 0 && found.alerts === 0 && deps.staffMail !== undefined;
  if (!next && !isToAll) return [];
  const { number, conversationId, version } = found;
  const language = next?.language ?? deps.staffLanguage;
  const to = next ? { staffAddress: next.address } : {};
  const body = { kind: 'case-alert', caseNumber: number, language, ...to } as const;
  return [{ id: `alert-${number.toLowerCase()}-${version}`, channel: 'mail', conversationId, createdAt: at, body }];
}

function canSignIn({ disabledAt, passwordHash, subject }: StaffAccount): boolean {
  return disabledAt === undefined && (passwordHash !== undefined || subject !== undefined);
}

/** Who reads the language comes first, else as they were invited. */
function inTurn(accounts: readonly StaffAccount[], language: string): readonly StaffAccount[] {
  const readers = accounts.filter((account) => account.language === language);
  return [...readers, ...accounts.filter((account) => account.language !== language)];
}
