import type { StoredMail } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import { boxOf } from './mail-address.js';
import type { SentLookup } from './mail-agent-types.js';
import { MOST_CORRESPONDENTS } from './mail-policy.js';
import { type OwnIds, threadIds } from './own-ids.js';
import type { ParsedMail } from './parsed-mail.js';
import { ATTRIBUTION, HEADER_LABELS } from './text/quote-words.js';

/**
 * The conversation that a mail goes on: one that its headers name and whose stakeholder is its sender. Whoever else
 * knows an id begins a conversation of their own. `boxesOf` names who belongs to a mail. Undefined for a new one.
 */
export async function findConversation(
  mail: ParsedMail,
  sender: string,
  own: OwnIds,
  store: Store,
  boxesOf = correspondents,
): Promise<string | undefined> {
  for (const id of threadIds(mail)) {
    const entry = own.outgoingOf(id)?.entry;
    if (entry && 'to' in entry.body && boxOf(entry.body.to) === boxOf(sender)) return entry.conversationId;
    const mails = await store.mailsByMessageId(id);
    const known = mails.findLast((one) => isWith(boxesOf(one), sender));
    if (known) return known.conversationId;
  }
  return undefined;
}

const correspondents = ({ sentTo, from, returnTo }: StoredMail) => sentTo ?? [from, returnTo];

/** Everybody to whom people may have written in answer to a mail, whatever the assistant thinks of it. */
export function namedIn({ sentTo, from, returnTo, replyTo = [], senders = [] }: StoredMail): readonly string[] {
  const written = [from, returnTo, ...replyTo, ...senders.map(({ address }) => address)];
  return sentTo ?? [...new Set(written.filter((address) => address !== ''))];
}

function isWith(boxes: readonly string[], sender: string): boolean {
  return (
    boxes.length <= MOST_CORRESPONDENTS && boxes.some((address) => address !== '' && boxOf(address) === boxOf(sender))
  );
}

/** Whether a mail replies to what a person wrote to its sender; a reply to a circular does not. */
export async function isPersonsThread(
  mail: ParsedMail,
  sender: string,
  own: OwnIds,
  { store, lookUpSent, provider, address }: PersonsThreadDeps,
): Promise<boolean> {
  const ids = threadIds(mail);
  // The nearest id decides: below a person's answer may lie one of ours, and above it one too.
  const unknown: string[] = [];
  for (const id of ids) {
    if (own.outgoingOf(id)) return false;
    const mails = await store.mailsByMessageId(id);
    const written = mails.filter(({ sentTo, asProposed }) => sentTo !== undefined && !asProposed);
    if (written.some((one) => isWith(correspondents(one), sender))) return true;
    if (mails.length === 0) unknown.push(id);
  }
  if (unknown.length === 0) return false;
  const sent = await lookUpSent?.(unknown);
  if (sent) return isWith(sent.recipients, sender);
  // Sent *as* the shared mailbox, it may lie in the employee's own Sent: the stakeholder's quote names us.
  return provider === 'microsoft365' && quotesUs(mail, address);
}

export interface PersonsThreadDeps {
  readonly store: Store;
  readonly lookUpSent?: SentLookup | undefined;
  readonly provider: 'generic' | 'microsoft365';
  readonly address: string;
}

/** Characters below the sender's words among which the head of a quote is looked for. */
const QUOTE_HEAD = 20_000;

function quotesUs({ textPlain, html }: ParsedMail, address: string): boolean {
  const text = textPlain || html.replace(/<[^>]*>/g, '\n');
  return text
    .slice(0, QUOTE_HEAD)
    .split('\n')
    .some(
      (line) =>
        line.toLowerCase().includes(address) && (HEADER_LABELS.from.test(line.trim()) || ATTRIBUTION.test(line)),
    );
}
