import { createAssistant } from '../../dialogs/assistant.js';
import type { Brain } from '../../dialogs/brain.js';
import { DEFAULT_AUTO_FLOOR } from '../../dialogs/mail-settings.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import type { MailDecision, MailPlace, Outgoing } from '../../dialogs/store/mail-ledger.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import type { MailProcessor, SentLookup } from '../../mail/mail-agent-types.js';
import type { MailPolicy } from '../../mail/mail-policy.js';
import { messageIdOf, type OwnMailKind } from '../../mail/message-ids.js';
import type { MailParsing } from '../../mail/parse-mail.js';
import { PARSE_LIMITS } from '../../mail/parsed-mail.js';
import { createMailProcessor } from '../../mail/process-mail.js';
import { readMessage } from '../../mail/read-message.js';
import { bytes, OUR_ADDRESS } from './build-message.js';

export const POLICY: MailPolicy = {
  address: OUR_ADDRESS,
  aliases: [],
  mode: 'auto',
  provider: 'generic',
  alwaysStaff: [],
  formDomains: [],
  staffDomains: ['secretariat.example'],
  originalToStaff: false,
  maxAgeHours: 48,
  likeMailsPer15Minutes: 30,
};

/** What one message led to. */
export interface Delivered {
  readonly decision: MailDecision;
  readonly place: MailPlace;
  /** What it put into the outbox. */
  readonly outgoing: readonly Outgoing[];
  /** Message-ID of the mail to the stakeholder, or to staff. */
  readonly idOf: (kind: OwnMailKind) => string;
  /** The text to the stakeholder; empty where there is none. */
  readonly text: string;
}

export interface Mailbox {
  readonly store: Store;
  readonly processor: MailProcessor;
  deliver(source: string | Uint8Array, receivedAt?: string): Promise<Delivered>;
  /** A message that lies in Sent. */
  sent(source: string): ReturnType<MailProcessor['noteSent']>;
  at(now: string): void;
}

export interface MailboxOptions {
  readonly brain: Brain;
  readonly policy?: Partial<MailPolicy>;
  readonly lookUpSent?: SentLookup;
  readonly now?: string;
}

export const NOW = '2026-02-10T10:00:00+01:00';

/** Reads in this thread: what a worker adds is tested by itself. */
const PARSER: MailParsing = {
  parseMail: (source) => readMessage(source, PARSE_LIMITS),
  close: async () => undefined,
};

/** A mailbox with the real assistant behind it and no server; the store is closed when `during` is done. */
export async function mailbox(options: MailboxOptions, during: (box: Mailbox) => Promise<void>): Promise<void> {
  const store = await openSqliteStore({ path: IN_MEMORY });
  let now = new Date(options.now ?? NOW);
  const clock = () => now;
  const assistant = createAssistant({
    brain: options.brain,
    store,
    clock,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: OUR_ADDRESS,
    canPromise: true,
    mailAutoFloor: DEFAULT_AUTO_FLOOR,
  });
  const { lookUpSent } = options;
  const policy = { ...POLICY, ...options.policy };
  const parts = { parser: PARSER, store, assistant, policy, clock, ...(lookUpSent && { lookUpSent }) };
  const processor = createMailProcessor(parts);
  let uid = 0;
  const arrive = async (folder: string, receivedAt: Date): Promise<MailPlace> => {
    uid += 1;
    await store.noteArrivals(folder, { uidValidity: '1', uid }, [{ uid, receivedAt: receivedAt.toISOString() }]);
    return { folder, uidValidity: '1', uid };
  };
  try {
    await during({
      store,
      processor,
      at: (instant) => {
        now = new Date(instant);
      },
      async deliver(source, received) {
        const receivedAt = received === undefined ? now : new Date(received);
        const before = new Set((await store.outgoingIn('pending')).map(({ entry }) => entry.id));
        const place = await arrive('INBOX', receivedAt);
        const decision = await processor.process({ place, source: sourceOf(source), receivedAt });
        await store.decideMail(place, decision);
        const outgoing = (await store.outgoingIn('pending')).filter(({ entry }) => !before.has(entry.id));
        return { decision, place, outgoing, ...ledToBy(outgoing) };
      },
      sent: async (source) =>
        processor.noteSent({ place: await arrive('Sent', now), source: bytes(source), receivedAt: now }),
    });
  } finally {
    await store.close();
  }
}

const sourceOf = (source: string | Uint8Array) => (typeof source === 'string' ? bytes(source) : source);

function ledToBy(outgoing: readonly Outgoing[]): Pick<Delivered, 'idOf' | 'text'> {
  const reply = outgoing.find(({ entry }) => entry.body.kind === 'mail-reply' || entry.body.kind === 'relay');
  const toStaff = outgoing.find(({ entry }) => entry.body.kind === 'case');
  return {
    idOf: (kind) => {
      const found = kind === 'answer' ? reply : toStaff;
      if (!found) throw new Error(`the message led to no ${kind}`);
      return messageIdOf(kind, found.entry.id, OUR_ADDRESS);
    },
    text: reply && 'text' in reply.entry.body ? reply.entry.body.text : '',
  };
}
