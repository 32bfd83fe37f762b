import type { StoredMail } from '../dialogs/store/mail-ledger.js';
import type { MailReplyBody, Store } from '../dialogs/store/store.js';
import { findConversation, namedIn } from './find-conversation.js';
import { boxOf } from './mail-address.js';
import type { IncomingMail, SentNote } from './mail-agent-types.js';
import { findOwnIds, threadIds } from './own-ids.js';
import type { ParsedMail } from './parsed-mail.js';
import type { ProcessorParts } from './processor-parts.js';
import { sentMailOf } from './stored-mail.js';

const NOTHING: SentNote = { drafts: [], answered: [] };

/** See `MailProcessor.noteSent`. A draft that was sent as it stood leaves the conversation with the assistant. */
export async function noteSent(incoming: IncomingMail, parts: ProcessorParts): Promise<SentNote> {
  const { parser, store, policy, assistant, clock } = parts;
  const parsed = await parser.parseMail(incoming.source);
  const mail = parsed.ok ? parsed.mail : parsed.head;
  if (!mail) return NOTHING;
  const own = await findOwnIds([mail.messageId ?? '', ...threadIds(mail)], store, policy.address);
  const itself = own.outgoingOf(mail.messageId ?? '');
  // Our own copy of what we sent ourselves.
  if (itself?.state === 'sent') return NOTHING;
  const recipients = [...mail.to, ...mail.cc].map(({ address }) => address);
  const conversationId = await conversationWith(mail, recipients, own, store);
  const drafts = conversationId === undefined ? [] : await openDrafts(conversationId, store);
  const sentDraft = drafts.find(({ body }) => saysTheSame(mail, body))?.body;
  const asProposed = sentDraft !== undefined;
  // "The rest is passed on as case …": somebody must still do that.
  const promises = sentDraft?.caseNumber !== undefined;
  const sent = sentMailOf(mail, conversationId ?? '', incoming.receivedAt);
  const stored = { ...sent, ...(asProposed && { asProposed: true as const }) };
  await store.rememberMail(incoming.place, { ...stored, conversationId: conversationId ?? `mail-${stored.id}` });
  if (conversationId === undefined) return NOTHING;
  await assistant.takeOver({
    conversationId,
    mailId: stored.id,
    text: mail.visible.own,
    at: clock().toISOString(),
    asProposed,
    promises,
  });
  const answered = promises ? [] : await mailsOf(mail, recipients, store);
  return {
    drafts: drafts.map(({ id }) => id),
    answered: (await Promise.all(answered.map(({ id }) => store.placesOf(id)))).flat(),
  };
}

interface Draft {
  readonly id: string;
  readonly body: MailReplyBody;
}

/** What lies ready for staff, or waits to go out, and has now been said. */
async function openDrafts(conversationId: string, store: Store): Promise<readonly Draft[]> {
  const outgoing = await store.outgoingOf(conversationId);
  return outgoing.flatMap(({ entry: { id, body }, state }) =>
    body.kind === 'mail-reply' && (state === 'placed' || state === 'pending') ? [{ id, body }] : [],
  );
}

async function conversationWith(
  mail: ParsedMail,
  recipients: readonly string[],
  own: Awaited<ReturnType<typeof findOwnIds>>,
  store: Store,
): Promise<string | undefined> {
  for (const recipient of recipients) {
    const found = await findConversation(mail, recipient, own, store, namedIn);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The stakeholder's mails that this one answers. */
async function mailsOf(mail: ParsedMail, recipients: readonly string[], store: Store): Promise<readonly StoredMail[]> {
  const boxes = new Set(recipients.map(boxOf));
  const found = await Promise.all(threadIds(mail).map((id) => store.mailsByMessageId(id)));
  return found
    .flat()
    .filter((one) => one.sentTo === undefined && namedIn(one).some((address) => boxes.has(boxOf(address))));
}

const folded = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

function saysTheSame({ visible }: ParsedMail, body: MailReplyBody): boolean {
  return folded(visible.text).includes(folded(body.text));
}
