import { reasonOf } from '../../dialogs/error-parts.js';
import type { Outgoing, SendingEnd } from '../../dialogs/store/mail-ledger.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import type { RenderedMail, Rendering } from '../mail-agent-types.js';
import type { Pace } from './pace.js';
import { COPY_DUE, draftDetail, isForStakeholder, REPLACE, type SendingParts } from './sending-parts.js';
import { createSlots, type Slots } from './slots.js';
import type { SendResult } from './smtp-line.js';

export interface PendingParts extends SendingParts {
  readonly pace: Pace;
  /** Whether the copy in Sent is ours to make. */
  readonly copies: boolean;
  /** A mail has gone out and its copy is due. */
  readonly onSent: (outboxId: string, mail: RenderedMail) => void;
  /** A mail was handed over and its answer did not come. */
  readonly onUnknown: () => void;
}

/** Sending, as long as the agent runs. */
export interface SendPending extends KeepGoing {
  /** This process is at it. */
  isUnderWay(outboxId: string): boolean;
}

/** Renders that fail are a fault of the program; tried so often, then staff are told. */
const MOST_RENDERS = 5;

/**
 * Sends or places what waits in the outbox, in the order of its commits: "begun" by compare-and-set, the mail, then how it
 * ended. What was refused for now waits and goes again under the same Message-ID.
 */
export function sendPending(parts: PendingParts): SendPending {
  const sending = new Sending(parts);
  const { timing, log } = parts;
  const going = keepGoing({ name: 'send', round: () => sending.round(), retryMs: timing.retryMs, log });
  return {
    wake: going.wake,
    isUnderWay: (id) => sending.running.has(id),
    async close() {
      sending.close();
      await going.close();
      await Promise.all(sending.running.values());
    },
  };
}

/** Notes how a mail ended. */
type NoteEnd = () => Promise<void>;

interface Turn {
  readonly before: Promise<void>;
  over: () => void;
}

/** So many are begun at most for the one line to Drafts and INBOX; those behind them hold up no mail that goes by SMTP. */
const MOST_PLACING = 10;
/** So many are written and not gone at most. */
const MOST_TAKEN = 100;

class Sending {
  readonly running = new Map<string, Promise<void>>();
  readonly #parts: PendingParts;
  readonly #lines: Slots;
  readonly #placing = createSlots(MOST_PLACING);
  readonly #taken = createSlots(MOST_TAKEN);
  readonly #renders = new Map<string, number>();
  /** Begun by this process, without an end: recovery's as soon as they are no longer under way. */
  readonly #unknown = new Set<string>();
  /** The one before has been allowed or not: what is over a cap waits in order. */
  #before: Promise<void> = Promise.resolve();
  #failingSince: Date | undefined;
  #closed = false;

  constructor(parts: PendingParts) {
    this.#parts = parts;
    this.#lines = createSlots(parts.smtp?.most ?? 1);
  }

  async round(): Promise<number> {
    const { store, clock, timing } = this.#parts;
    const now = clock().toISOString();
    const waiting = (await store.outgoingIn('pending')).filter(
      ({ entry, notBefore = '' }) => notBefore <= now && !this.running.has(entry.id),
    );
    for (const outgoing of waiting) {
      const done = await this.#taken.take();
      const leaveLine = await this.#lines.take();
      if (this.#closed) break;
      this.#start(outgoing, leaveLine, done);
    }
    return timing.outboxMs;
  }

  /** Nothing more is begun. */
  close(): void {
    this.#closed = true;
  }

  #start(outgoing: Outgoing, leaveLine: () => void, done: () => void): void {
    const { id } = outgoing.entry;
    const turn = { before: this.#before, over: () => {} };
    this.#before = new Promise((resolve) => {
      turn.over = resolve;
    });
    // Under way before it has begun, or recovery would see one that began and that nobody is at.
    const taken = this.#take(outgoing, turn, leaveLine)
      .catch((error: unknown) => this.#parts.log.error({ reason: reasonOf(error) }, 'the store fails'))
      .finally(() => {
        turn.over();
        leaveLine();
        done();
        this.running.delete(id);
        if (this.#unknown.delete(id)) this.#parts.onUnknown();
      });
    this.running.set(id, taken);
  }

  async #take(outgoing: Outgoing, turn: Turn, leaveLine: () => void): Promise<void> {
    const { store, clock, pace } = this.#parts;
    const { entry } = outgoing;
    const rendering = await this.#render(outgoing);
    await turn.before;
    if (!rendering) return;
    if (rendering.kind === 'wait') return;
    if (rendering.kind === 'withdraw') {
      await rendering.takeBack?.();
      await store.endSending(entry.id, { state: 'withdrawn', at: clock().toISOString(), detail: rendering.code });
      return;
    }
    if (rendering.kind === 'send' && !(await pace.allows(entry, clock()))) return;
    turn.over();
    if (rendering.kind === 'place') leaveLine();
    const leaveFolder = rendering.kind === 'place' ? await this.#placing.take() : undefined;
    try {
      const at = clock().toISOString();
      const begun = store.beginSending(entry.id, at, rendering.factsVersion);
      const won = await begun.finally(() => pace.settled(entry));
      const noteEnd = won && (await this.#work({ ...outgoing, attempts: outgoing.attempts + 1 }, rendering));
      // Noting it needs no line.
      leaveLine();
      if (noteEnd) await noteEnd();
    } finally {
      leaveFolder?.();
    }
  }

  #work(begun: Outgoing, rendering: Exclude<Rendering, { kind: 'withdraw' | 'wait' }>): Promise<NoteEnd> {
    return rendering.kind === 'send' ? this.#send(begun, rendering.mail) : this.#place(begun, rendering);
  }

  async #render({ entry }: Outgoing): Promise<Rendering | undefined> {
    const { store, renderer, clock, log, timing, tellStaff } = this.#parts;
    try {
      return await renderer.render(entry);
    } catch (error) {
      const failures = (this.#renders.get(entry.id) ?? 0) + 1;
      this.#renders.set(entry.id, failures);
      log.error({ kind: entry.body.kind, reason: reasonOf(error) }, 'a mail could not be written');
      const at = clock();
      if (failures < MOST_RENDERS) {
        const notBefore = new Date(at.getTime() + timing.resendMs(failures)).toISOString();
        await store.endSending(entry.id, { state: 'pending', at: at.toISOString(), notBefore });
        return undefined;
      }
      await store.endSending(entry.id, { state: 'failed', at: at.toISOString(), detail: 'not-written' });
      if (entry.body.kind !== 'warning') await tellStaff(aboutEntry('mail-refused', 'not-written', entry));
      return undefined;
    }
  }

  async #place(outgoing: Outgoing, { folder, mail }: Extract<Rendering, { kind: 'place' }>): Promise<NoteEnd> {
    const { folders, clock, log, timing } = this.#parts;
    const { entry, detail, attempts } = outgoing;
    const at = () => clock().toISOString();
    const ended =
      (end: SendingEnd): NoteEnd =>
      () =>
        this.#end(outgoing, end);
    if (!folders) return ended({ state: 'failed', at: at(), detail: 'no-mailbox' });
    try {
      if (detail === REPLACE) await folders.remove(folder, mail.messageId);
      await folders.place(folder, mail, attempts === 1 && detail === undefined);
      const stamp = folder === 'drafts' ? await folders.stampOf(folder, mail.messageId) : undefined;
      return ended({
        state: 'placed',
        at: at(),
        ...(stamp === undefined ? {} : { detail: draftDetail(stamp, mail.source) }),
      });
    } catch (error) {
      log.warn({ kind: entry.body.kind, reason: reasonOf(error) }, 'a mail could not be put into its folder');
      const notBefore = new Date(clock().getTime() + timing.retryMs(attempts)).toISOString();
      return ended({ state: 'pending', at: at(), notBefore, detail: detail ?? 'not-placed' });
    }
  }

  async #send(outgoing: Outgoing, mail: RenderedMail): Promise<NoteEnd> {
    const { smtp } = this.#parts;
    const result: SendResult = smtp ? await smtp.send(mail) : { kind: 'refused', permanent: true, code: 'no-smtp' };
    return () => this.#noteResult(outgoing, mail, result);
  }

  async #noteResult(outgoing: Outgoing, mail: RenderedMail, result: SendResult): Promise<void> {
    const { clock, copies, onSent, timing } = this.#parts;
    const { entry, attempts } = outgoing;
    const at = clock().toISOString();
    if (result.kind === 'sent') {
      this.#failingSince = undefined;
      await this.#end(outgoing, { state: 'sent', at, ...(copies ? { detail: COPY_DUE } : {}) });
      if (copies) onSent(entry.id, mail);
      return;
    }
    this.#parts.log.warn(
      { kind: entry.body.kind, attempts, result: result.kind, code: result.code },
      'a mail did not go',
    );
    if (result.kind === 'unknown') {
      this.#unknown.add(entry.id);
      return;
    }
    if (result.kind === 'refused' && result.permanent) return this.#giveUp(outgoing, 'mail-refused', result.code);
    if (clock().getTime() - Date.parse(entry.createdAt) > timing.giveUpMs) {
      return this.#giveUp(outgoing, 'mail-given-up', result.code);
    }
    if (result.kind === 'not-taken') await this.#complain();
    // A server that is away comes back for all at once; one that refuses this mail wants to be left alone.
    const pause = result.kind === 'not-taken' ? timing.retryMs(attempts) : timing.resendMs(attempts);
    const notBefore = new Date(clock().getTime() + pause).toISOString();
    await this.#end(outgoing, { state: 'pending', at, notBefore, detail: result.code });
  }

  async #giveUp(outgoing: Outgoing, code: 'mail-refused' | 'mail-given-up', detail: string): Promise<void> {
    await this.#end(outgoing, { state: 'failed', at: this.#parts.clock().toISOString(), detail });
    // A warning about a warning would follow the same way.
    if (isForStakeholder(outgoing.entry) || outgoing.entry.body.kind === 'case') {
      await this.#parts.tellStaff(aboutEntry(code, detail, outgoing.entry));
    }
  }

  /** Once in an outage that lasts. */
  async #complain(): Promise<void> {
    const { clock, timing, tellStaff } = this.#parts;
    this.#failingSince ??= clock();
    if (clock().getTime() - this.#failingSince.getTime() < timing.alertMs) return;
    await tellStaff({ code: 'sending-unreachable', detail: '', about: this.#failingSince.toISOString() });
  }

  async #end(outgoing: Outgoing, end: SendingEnd): Promise<void> {
    await this.#parts.store.endSending(outgoing.entry.id, end);
  }
}

function aboutEntry(code: 'mail-refused' | 'mail-given-up', detail: string, entry: Outgoing['entry']) {
  return { code, detail, about: entry.id, conversationId: entry.conversationId };
}
