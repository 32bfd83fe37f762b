import { createHash } from 'node:crypto';
import type { Clock } from '../../dialogs/clock.js';
import { newConversation } from '../../dialogs/conversation.js';
import type { MailDecision, StoredMail } from '../../dialogs/store/mail-ledger.js';
import type { MailReplyBody, OutboxEntry, Store } from '../../dialogs/store/store.js';
import type { IncomingMail, MailProcessor, MailRenderer, SentNote } from '../../mail/mail-agent-types.js';
import { messageIdOf } from '../../mail/message-ids.js';

export const DESK = 'wsis-info@itu.int';

/** A mail as a stakeholder would write it, with nothing special about it. */
export function plainMail(name: string, more: { readonly subject?: string; readonly body?: string } = {}): string {
  return [
    `From: ${name} <${name}@stakeholder.example>`,
    `To: ${DESK}`,
    `Subject: ${more.subject ?? `question of ${name}`}`,
    `Date: Tue, 10 Feb 2026 09:12:33 +0100`,
    `Message-ID: <${name}@stakeholder.example>`,
    '',
    more.body ?? `When is it, asks ${name}?`,
    '',
  ].join('\r\n');
}

const headerOf = (source: string, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim() ?? '';
const addressOf = (text: string) => (/<([^>]+)>/.exec(text)?.[1] ?? text).toLowerCase();

export interface PlainParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly delivery?: MailReplyBody['delivery'];
}

/**
 * Decides without understanding, as the real one does what concerns the ledger: each mail of a stakeholder once gets an
 * answer in one commit; a mail of the desk itself is left alone. The body can ask for more: see `plainMail`'s callers.
 */
export function plainProcessor({ store, clock, delivery = 'send' }: PlainParts): MailProcessor {
  const decided = (reason: string, filing: MailDecision['filing'], outcome: MailDecision['outcome']): MailDecision => ({
    outcome,
    reason,
    filing,
    at: clock().toISOString(),
    questions: 1,
  });
  return {
    async process(incoming) {
      const source = Buffer.from(incoming.source).toString('utf8');
      const stored = storedMail(source, incoming);
      if (stored.from === DESK || stored.from === '') return decided('own', 'leave', 'ignore');
      if (/kill the program/.test(source)) process.kill(process.pid, 'SIGKILL');
      if (/take (\d+) ms/.test(source))
        await new Promise((done) => setTimeout(done, Number(/take (\d+) ms/.exec(source)?.[1])));
      if (/be a fault/.test(source)) throw new Error('a fault of the program');
      const remembered = await store.rememberMail(incoming.place, stored);
      if (remembered.kind === 'again') return decided('duplicate', 'done', 'ignore');
      await answer(stored, store, clock, delivery);
      return decided('answered', delivery === 'send' ? 'done' : 'leave', 'reply');
    },
    noteSent: (mail) => noteSent(mail, store),
  };
}

function storedMail(source: string, { receivedAt }: IncomingMail): StoredMail {
  const from = addressOf(headerOf(source, 'From'));
  const id = createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex').slice(0, 24);
  const inReplyTo = headerOf(source, 'In-Reply-To');
  return {
    id,
    conversationId: `mail-${id}`,
    messageId: headerOf(source, 'Message-ID'),
    references: inReplyTo === '' ? [] : [inReplyTo],
    subject: headerOf(source, 'Subject'),
    name: '',
    from,
    returnTo: from,
    receivedAt: receivedAt.toISOString(),
    fingerprints: [],
  };
}

async function answer(
  mail: StoredMail,
  store: Store,
  clock: Clock,
  delivery: MailReplyBody['delivery'],
): Promise<void> {
  const { conversationId, id, from } = mail;
  const at = clock().toISOString();
  const body: MailReplyBody = {
    kind: 'mail-reply',
    purpose: 'answer',
    text: `answer to ${mail.subject}`,
    language: 'en',
    mailId: id,
    to: from,
    delivery,
    asOf: at,
    parts: [],
  };
  await store.commitTurn({
    conversationId,
    messageId: id,
    expectedVersion: 0,
    conversation: { ...newConversation(conversationId, 'en'), version: 1 },
    outcome: { kind: 'answered', language: 'en', reply: body.text, choices: [], facts: [], confidence: 1, asOf: at },
    transcript: [],
    outbox: [{ id: `re-${id}`, channel: 'mail', conversationId, createdAt: at, body }],
    counts: [],
  });
}

/** A person has answered the mail that is named in In-Reply-To. */
async function noteSent(incoming: IncomingMail, store: Store): Promise<SentNote> {
  const source = Buffer.from(incoming.source).toString('utf8');
  const [mail] = await store.mailsByMessageId(headerOf(source, 'In-Reply-To'));
  if (!mail) return { drafts: [], answered: [] };
  const drafts = (await store.outgoingOf(mail.conversationId)).filter(({ state }) => state !== 'sent');
  return { drafts: drafts.map(({ entry }) => entry.id), answered: await store.placesOf(mail.id) };
}

export interface PlainRenderer extends MailRenderer {
  /** Entries of these ids are withdrawn from now on. */
  readonly withdrawn: Set<string>;
  /** Stands in every mail; another one makes the drafts stale. */
  words: string;
}

/** Writes mails that say what they are; those to staff lie in the inbox. */
export function plainRenderer(clock: Clock): PlainRenderer {
  const renderer: PlainRenderer = {
    withdrawn: new Set(),
    words: '',
    async render(entry) {
      if (renderer.withdrawn.has(entry.id)) return { kind: 'withdraw', code: 'stale' };
      const { body } = entry;
      const forStakeholder = body.kind === 'mail-reply' || body.kind === 'relay';
      const to = forStakeholder ? body.to : DESK;
      const messageId = messageIdOf(forStakeholder ? 'answer' : 'case', entry.id, DESK);
      const mail = {
        messageId,
        envelope: { from: DESK, to },
        source: sourceOf(entry, to, messageId, renderer.words, clock),
      };
      if (body.kind === 'mail-reply' && body.delivery === 'draft') return { kind: 'place', folder: 'drafts', mail };
      return forStakeholder ? { kind: 'send', mail } : { kind: 'place', folder: 'inbox', mail };
    },
  };
  return renderer;
}

function sourceOf({ body }: OutboxEntry, to: string, messageId: string, words: string, clock: Clock): Buffer {
  const text = 'text' in body ? body.text : JSON.stringify(body);
  const lines = [
    `From: <${DESK}>`,
    `To: <${to}>`,
    `Subject: ${body.kind}`,
    `Date: ${clock().toUTCString()}`,
    `Message-ID: ${messageId}`,
    '',
    `${text} ${words}`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
