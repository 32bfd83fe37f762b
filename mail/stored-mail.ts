import type { SenderDoubt, StoredMail } from '../dialogs/store/mail-ledger.js';
import { fingerprintsOf, mailIdentity } from './identity.js';
import { boxOf } from './mail-address.js';
import type { ParsedMail } from './parsed-mail.js';

/** As many ids as an answer may name (RFC 5322 sets no bound; programs fold at about twenty). */
const MOST_REFERENCES = 20;

/** What is thought of a sender. */
export interface SenderView {
  /** See `answerAddress`. */
  readonly returnTo: string;
  readonly doubts: readonly SenderDoubt[];
}

/** The record of a mail that came in. `from` and `returnTo` are kept only where a mail can be sent to them. */
export function storedMailOf(
  mail: ParsedMail,
  conversationId: string,
  receivedAt: Date,
  { returnTo, doubts }: SenderView,
): StoredMail {
  const [sender] = mail.from;
  return {
    id: mailIdentity(mail),
    conversationId,
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    references: chainOf(mail),
    subject: mail.subject.slice(0, 500),
    name: sender?.name.slice(0, 200) ?? '',
    from: sender?.valid ? sender.address.toLowerCase() : '',
    returnTo,
    receivedAt: receivedAt.toISOString(),
    fingerprints: fingerprintsOf(mail),
    ...asWritten(mail),
    ...(doubts.length > 0 && { doubts }),
  };
}

/** The record of a mail that a person wrote from our mailbox. */
export function sentMailOf(mail: ParsedMail, conversationId: string, receivedAt: Date): StoredMail {
  const recipients = [...mail.to, ...mail.cc].filter(({ valid }) => valid).map(({ address }) => boxOf(address));
  const stored = storedMailOf(mail, conversationId, receivedAt, { returnTo: '', doubts: [] });
  return { ...stored, sentTo: [...new Set(recipients)] };
}

/** Our server found the sender forged: whose words the mail holds, nobody knows. */
export const isForged = (mail: Pick<StoredMail, 'doubts'> | undefined): boolean =>
  mail?.doubts?.includes('authentication-failed') ?? false;

/** Characters of an address that is shown; one that can be written to is shorter. */
const LONGEST_SHOWN = 320;

/** From and Reply-To where one address of the sender does not say it all. */
function asWritten({ from, replyTo }: ParsedMail): Pick<StoredMail, 'senders' | 'replyTo'> {
  const [sender] = from;
  const others = replyTo.filter(({ address }) => !from.some((one) => boxOf(one.address) === boxOf(address)));
  const senders = from.map(({ name, address }) => ({
    name: name.slice(0, 200),
    address: address.slice(0, LONGEST_SHOWN),
  }));
  return {
    ...(from.length !== 1 || !sender?.valid ? { senders } : {}),
    ...(others.length > 0 && { replyTo: others.map(({ address }) => address.slice(0, LONGEST_SHOWN)) }),
  };
}

/** The thread above an answer: the first id and the nearest ones (RFC 5322, 3.6.4). */
function chainOf({ references, inReplyTo }: ParsedMail): readonly string[] {
  const chain = references.length > 0 || inReplyTo === undefined ? references : [inReplyTo];
  return chain.length <= MOST_REFERENCES ? chain : [chain[0] ?? '', ...chain.slice(1 - MOST_REFERENCES)];
}
