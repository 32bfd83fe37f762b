import type { StoredMail } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import { boxOf } from './mail-address.js';

const MINUTE_MS = 60_000;
const GUARD_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** So many mails are compared; over it every further one is like others for certain. */
const MOST_MAILS = 2_000;

const before = ({ receivedAt }: StoredMail, ms: number) => new Date(Date.parse(receivedAt) - ms).toISOString();

/**
 * Whether first-time senders have just sent more mails like this one than people do: a robot that takes a new name for
 * each defeats every count by sender. Its mails are for staff to judge, not silenced.
 */
export async function looksLikeRobot(mail: StoredMail, store: Store, most: number): Promise<boolean> {
  if (mail.fingerprints.length === 0) return false;
  const since = before(mail, GUARD_MS);
  const alike = (await store.mailsAlike(mail.fingerprints, since, MOST_MAILS)).filter(({ id }) => id !== mail.id);
  if (alike.length < most) return false;
  const senders = new Set(alike.map(({ from }) => boxOf(from)));
  let firstTimers = 0;
  for (const sender of senders) if (!(await store.isKnownSender(sender, since))) firstTimers += 1;
  return firstTimers >= most;
}

/** Whether this sender has asked the same in the same words within a day and was answered: a person is needed, not an echo. */
export async function isRepeated(mail: StoredMail, store: Store): Promise<boolean> {
  const [whole] = mail.fingerprints.slice(-1);
  if (whole === undefined || mail.returnTo === '') return false;
  const recent = await store.mailsAlike([whole], before(mail, DAY_MS), MOST_MAILS);
  const same = recent.filter(
    (other) =>
      other.id !== mail.id &&
      boxOf(other.returnTo) === boxOf(mail.returnTo) &&
      other.fingerprints.join() === mail.fingerprints.join(),
  );
  for (const { id, conversationId } of same) {
    const outgoing = await store.outgoingOf(conversationId);
    if (outgoing.some(({ entry: { body } }) => body.kind === 'mail-reply' && body.mailId === id)) return true;
  }
  return false;
}
