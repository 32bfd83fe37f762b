import { createHmac } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { StaffAccount, StaffBook, StaffSession } from '../store/staff-book.js';
import { hashOf, newToken } from './one-time-secret.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A session that was not used for so long is over (a working day), and each is after a week (NIST SP 800-63B, AAL1). */
export const IDLE_MS = 12 * HOUR;
export const LONGEST_MS = 7 * 24 * HOUR;
/** How exactly it is kept when a session was last used; spares a write for each request. */
const SEEN_STEP_MS = 5 * MINUTE;
const LONGEST_AGENT = 300;

/** A member of staff at the desk, as a request proves. */
export interface StaffMember {
  readonly account: StaffAccount;
  readonly session: StaffSession;
  /** What every form of this session carries. */
  readonly formToken: string;
}

/** Sessions of staff. The token is a secret of the browser's cookie; only its hash is kept. */
export interface StaffSessions {
  /** A new session; its token is shown once. */
  open(account: StaffAccount, agent: string): Promise<string>;
  /** Who it is, from the store each time, so that what was ended is over at once. */
  memberOf(token: string | undefined): Promise<StaffMember | undefined>;
  /** Sessions of an account that can still be used, newest first. */
  list(accountId: string): Promise<readonly StaffSession[]>;
  end(accountId: string, sessionId: string): Promise<void>;
  /** Forgets what is over, of sessions, codes and attempts. */
  sweep(): Promise<void>;
}

export function createStaffSessions(store: StaffBook, clock: Clock): StaffSessions {
  const before = (ms: number) => new Date(clock().getTime() - ms).toISOString();
  const isOver = ({ openedAt, seenAt }: StaffSession) => seenAt <= before(IDLE_MS) || openedAt <= before(LONGEST_MS);
  return {
    async open({ id: accountId, epoch }, agent) {
      const token = newToken();
      const at = clock().toISOString();
      const shown = agent.slice(0, LONGEST_AGENT);
      const id = newToken().slice(0, 16);
      await store.openStaffSession({
        id,
        tokenHash: hashOf(token),
        accountId,
        epoch,
        openedAt: at,
        seenAt: at,
        agent: shown,
      });
      return token;
    },
    async memberOf(token) {
      const found = token === undefined ? undefined : await store.staffSession(hashOf(token));
      if (token === undefined || !found || isOver(found.session)) return undefined;
      if (found.session.seenAt < before(SEEN_STEP_MS)) {
        await store.seeStaffSession(found.session.id, clock().toISOString());
      }
      return { ...found, formToken: formTokenOf(token) };
    },
    list: async (accountId) => (await store.staffSessionsOf(accountId)).filter((session) => !isOver(session)),
    end: (accountId, sessionId) => store.endStaffSession(accountId, sessionId),
    sweep: () =>
      store.forgetStaff({ openedBefore: before(LONGEST_MS), seenBefore: before(IDLE_MS), now: clock().toISOString() }),
  };
}

/** What the forms of a page carry: follows from the secret of a cookie, which nobody can tell from it. */
export function formTokenOf(token: string): string {
  return createHmac('sha256', token).update('form').digest('base64url');
}
