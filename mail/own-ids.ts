import type { Outgoing } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import { type OwnMailKind, readMessageId } from './message-ids.js';
import type { ParsedMail } from './parsed-mail.js';

/** Our own mails among those that a message names. */
export interface OwnIds {
  readonly kindOf: (messageId: string) => OwnMailKind | undefined;
  /** The outbox entry behind an id. */
  readonly outgoingOf: (messageId: string) => Outgoing | undefined;
}

/** So many ids of a message are looked at; mail programs keep about twenty. */
const MOST_IDS = 50;

/** Finds which of these ids the outbox knows; one that merely looks like ours is nobody's. */
export async function findOwnIds(ids: readonly string[], store: Store, address: string): Promise<OwnIds> {
  const found = new Map<string, { readonly kind: OwnMailKind; readonly outgoing: Outgoing }>();
  for (const id of new Set(ids.slice(0, MOST_IDS))) {
    const own = readMessageId(id, address);
    const outgoing = own && (await store.outgoing(own.outboxId));
    if (own && outgoing && own.kind === kindOfEntry(outgoing)) found.set(id, { kind: own.kind, outgoing });
  }
  return { kindOf: (id) => found.get(id)?.kind, outgoingOf: (id) => found.get(id)?.outgoing };
}

function kindOfEntry({ entry: { body } }: Outgoing): OwnMailKind | undefined {
  if (body.kind === 'mail-reply' || body.kind === 'relay') return 'answer';
  return body.kind === 'reply' ? undefined : 'case';
}

/** The ids by which a reply names what it replies to, the nearest first. */
export function threadIds({ inReplyTo, references }: ParsedMail): readonly string[] {
  return [...new Set([...(inReplyTo === undefined ? [] : [inReplyTo]), ...references.toReversed()])].slice(0, MOST_IDS);
}
