import { createAssistant, type LearningAssistant } from '../../dialogs/assistant.js';
import type { Brain } from '../../dialogs/brain.js';
import { DEFAULT_MAIL_ADDRESS } from '../../dialogs/mail-settings.js';
import type { Inbound, MailInbound, Outcome } from '../../dialogs/message.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import type { CaseBody, MailReplyBody } from '../../dialogs/store/outbox-entry.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';

export const THREAD = 'mail-1';
export const STAKEHOLDER = 'amina@moi.example';

export interface MailTalkOptions {
  readonly brain: Brain;
  readonly now: string;
  /** Default: yes. */
  readonly canPromise?: boolean;
  readonly mailAutoFloor?: number;
}

/** What a mail led to: the outcome and what the outbox got for stakeholder and staff. */
export interface Answered {
  readonly outcome: Outcome;
  readonly reply?: MailReplyBody;
  readonly toStaff: readonly CaseBody[];
}

export interface MailTalk {
  readonly store: Store;
  readonly assistant: LearningAssistant;
  /** A mail of the stakeholder; `send` unless said otherwise. */
  mail(text: string, mail?: Partial<MailInbound>, inbound?: Partial<Inbound>): Promise<Answered>;
  at(now: string): void;
}

/** Correspondence in one thread; the store is closed when `during` is done. */
export async function mailTalk(options: MailTalkOptions, during: (talk: MailTalk) => Promise<void>): Promise<void> {
  const store = await openSqliteStore({ path: IN_MEMORY });
  let now = new Date(options.now);
  let count = 0;
  const assistant = createAssistant({
    brain: options.brain,
    store,
    clock: () => now,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: options.canPromise ?? true,
    ...(options.mailAutoFloor === undefined ? {} : { mailAutoFloor: options.mailAutoFloor }),
  });
  const mail = async (text: string, mail: Partial<MailInbound> = {}, inbound: Partial<Inbound> = {}) => {
    const before = new Set((await store.pendingOutbox('mail')).map(({ id }) => id));
    const outcome = await assistant.handle({
      channel: 'mail',
      conversationId: THREAD,
      messageId: `mail-id-${++count}`,
      text,
      address: STAKEHOLDER,
      mail: { subject: 'Question', delivery: 'send', ...mail },
      ...inbound,
    });
    const bodies = (await store.pendingOutbox('mail')).filter(({ id }) => !before.has(id)).map(({ body }) => body);
    const replies = bodies.filter((body) => body.kind === 'mail-reply');
    if (replies.length > 1) throw new Error('a mail got more than one reply');
    const [reply] = replies;
    return { outcome, toStaff: bodies.filter((body) => body.kind === 'case'), ...(reply ? { reply } : {}) };
  };
  try {
    await during({
      store,
      assistant,
      mail,
      at: (instant) => {
        now = new Date(instant);
      },
    });
  } finally {
    await store.close();
  }
}
