import type { StoredMail } from '../dialogs/store/mail-ledger.js';
import { fingerprintsOf, mailIdentity } from './identity.js';
import { boxOf } from './mail-address.js';
import type { ParsedMail } from './parsed-mail.js';
import { returnAddress } from './screening/senders.js';

/** As many ids as an answer may name (RFC 5322 sets no bound; programs fold at about twenty). */
const MOST_REFERENCES = 20;

/** The record of a mail that came in. Addresses are kept only where a mail can be sent to them. */
export function storedMailOf(mail: ParsedMail, conversationId: string, receivedAt: Date): StoredMail {
  const [sender] = mail.from;
  const back = returnAddress(mail);
  return {
    id: mailIdentity(mail),
    conversationId,
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    references: chainOf(mail),
    subject: mail.subject.slice(0, 500),
    name: sender?.name.slice(0, 200) ?? '',
    from: sender?.valid ? sender.address.toLowerCase() : '',
    returnTo: back?.valid ? back.address.toLowerCase() : '',
    receivedAt: receivedAt.toISOString(),
    fingerprints: fingerprintsOf(mail),
  };
}

/** The record of a mail that a person wrote from our mailbox. */
export function sentMailOf(mail: ParsedMail, conversationId: string, receivedAt: Date): StoredMail {
  const recipients = [...mail.to, ...mail.cc].filter(({ valid }) => valid).map(({ address }) => boxOf(address));
  return { ...storedMailOf(mail, conversationId, receivedAt), returnTo: '', sentTo: [...new Set(recipients)] };
}

/** The thread above an answer: the first id and the nearest ones (RFC 5322, 3.6.4). */
function chainOf({ references, inReplyTo }: ParsedMail): readonly string[] {
  const chain = references.length > 0 || inReplyTo === undefined ? references : [inReplyTo];
  return chain.length <= MOST_REFERENCES ? chain : [chain[0] ?? '', ...chain.slice(1 - MOST_REFERENCES)];
}
