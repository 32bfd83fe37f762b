import { partsOf } from './mail-address.js';

/** Message-IDs of our own mails are made from outbox ids, so that one sent twice is seen, and a reply finds its way back. */

export type OwnMailKind = 'answer' | 'case';

/** The Message-ID of an outbox entry, with angle brackets (RFC 5322, 3.6.4). `address` is `MAIL_ADDRESS`. */
export function messageIdOf(kind: OwnMailKind, outboxId: string, address: string): string {
  return `<wsis-${kind}.${outboxId}@${partsOf(address)[1]}>`;
}

const OWN_ID = /^<wsis-(answer|case)\.([\w-]{8,64})@([^\s<>@]+)>$/i;

/**
 * What a Message-ID would be if it is one of ours. Anybody can write one like it: whether the outbox knows it is the
 * store's to say.
 */
export function readMessageId(
  messageId: string,
  address: string,
): { readonly kind: OwnMailKind; readonly outboxId: string } | undefined {
  const [, kind = '', outboxId = '', domain = ''] = OWN_ID.exec(messageId) ?? [];
  if (outboxId === '' || domain.toLowerCase() !== partsOf(address)[1]) return undefined;
  // Some programs change the case of what they quote; our ids are in lower case.
  return { kind: kind.toLowerCase() === 'case' ? 'case' : 'answer', outboxId: outboxId.toLowerCase() };
}
