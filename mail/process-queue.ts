import type { Clock } from '../dialogs/clock.js';
import { codeOf, reasonOf } from '../dialogs/error-parts.js';
import type { Log } from '../dialogs/log.js';
import type { MailDecision, MailEntry, MailPlace } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import { StoreError } from '../dialogs/store/store-error.js';
import { type KeepGoing, keepGoing } from './keep-going.js';
import type { IncomingMail, MailProcessor } from './mail-agent-types.js';
import { MailFault } from './mail-fault.js';
import type { MailTiming } from './mail-timing.js';
import { type FetchedMails, fetchMails } from './mailbox/fetch-mails.js';
import type { MailboxSession } from './mailbox/mailbox-session.js';
import type { TellStaff } from './tell-staff.js';
import { createTurnstile } from './turnstile.js';

export interface QueueParts {
  readonly session: MailboxSession;
  readonly store: Store;
  readonly processor: MailProcessor;
  readonly tellStaff: TellStaff;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing: MailTiming;
  /** Those that are watched; what was noted elsewhere is not processed. */
  readonly folders: readonly string[];
  /** A mail has been decided about: there may be something to send and to file. */
  readonly onDecided: () => void;
}

/** A mail over which the program stopped so often is set aside. */
const MOST_STARTS = 3;
/** So often a mail that the server shows but does not hand over is asked for. */
const MOST_FETCHES = 5;
/** So many at once, so that their writes share the disk's time. */
const ABREAST = 24;
const BATCH = 60;
const REST_MS = 60_000;
const BUSY_MS = 500;

/**
 * Has every noted mail decided about, in the order in which they came. Each start is counted before anything is done, so
 * that a mail which stops the program is found; after a start of the program those that were under way come first and
 * alone. A mail that takes long does not hold up the others.
 */
export function processMails(parts: QueueParts): KeepGoing {
  const queue = new ProcessQueue(parts);
  const { log, timing } = parts;
  const going = keepGoing({ name: 'process', round: () => queue.round(), retryMs: timing.retryMs, log });
  return {
    wake: going.wake,
    async close() {
      await going.close();
      await queue.idle();
    },
  };
}

const keyOf = ({ folder, uidValidity, uid }: MailPlace) => `${folder}\n${uidValidity}\n${uid}`;

class ProcessQueue {
  readonly #parts: QueueParts;
  /** Places whose start was counted by this process. */
  readonly #started = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #turnstile;
  #oneByOne = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    this.#turnstile = createTurnstile(parts.timing.patienceMs, ABREAST);
  }

  /** Takes up some mails; gives how long to pause. */
  async round(): Promise<number> {
    const open = (await this.#parts.store.undecidedMails()).filter(
      ({ place }) => this.#parts.folders.includes(place.folder) && !this.#turnstile.has(keyOf(place)),
    );
    const suspect = open.find(({ place, starts }) => starts > 0 && !this.#started.has(keyOf(place)));
    const batch = suspect ? [suspect] : open.slice(0, this.#oneByOne ? 1 : BATCH);
    // One that failed is taken up again after its pause.
    if (batch.length === 0) return this.#turnstile.size > 0 ? BUSY_MS : REST_MS;
    if (suspect) await this.#turnstile.idle();
    const { mails, gone } = await this.#fetch(batch);
    for (const { place } of gone) await this.#parts.store.dropPlace(place);
    for (const mail of mails) await this.#turnstile.enter(keyOf(mail.place), () => this.#decide(mail));
    if (suspect) await this.#turnstile.idle();
    return 0;
  }

  /** Resolves when no mail is being decided about. */
  idle(): Promise<void> {
    return this.#turnstile.idle();
  }

  async #fetch(batch: readonly MailEntry[]): Promise<FetchedMails> {
    let opened = false;
    try {
      const fetched = await fetchMails(this.#parts.session, batch, () => {
        opened = true;
      });
      this.#oneByOne = false;
      return fetched;
    } catch (error) {
      // Where the folder opens and a message cannot be had, the message is to be found among the others.
      if (opened) await this.#blame(batch, error);
      throw error;
    }
  }

  async #blame([entry, ...others]: readonly MailEntry[], error: unknown): Promise<void> {
    this.#oneByOne = true;
    if (!entry || others.length > 0 || this.#failed(entry.place) < MOST_FETCHES) return;
    await this.#setAside(entry.place, error instanceof MailFault ? `not-fetched-${error.code}` : 'not-fetched');
  }

  #failed(place: MailPlace): number {
    const failures = (this.#failures.get(keyOf(place)) ?? 0) + 1;
    this.#failures.set(keyOf(place), failures);
    return failures;
  }

  async #decide(mail: IncomingMail): Promise<void> {
    const { store, processor, log, timing } = this.#parts;
    const { place } = mail;
    try {
      if ((await this.#countStart(place)) > MOST_STARTS) return await this.#setAside(place, 'stopped-the-program');
      await this.#settle(place, await processor.process(mail));
    } catch (error) {
      log.error({ code: codeOf(error), reason: reasonOf(error) }, 'a mail could not be decided about');
      const failures = this.#failed(place);
      // What the store cannot do now it can do later; anything else will not get better.
      if (!(error instanceof StoreError) && failures >= MOST_STARTS) {
        await this.#setAside(place, 'failed').catch((fault: unknown) =>
          log.error({ reason: reasonOf(fault) }, 'the store fails'),
        );
      } else await new Promise((resolve) => setTimeout(resolve, timing.retryMs(failures)));
    }
    if ((await store.mailEntry(place).catch(() => undefined))?.decision) this.#failures.delete(keyOf(place));
  }

  async #countStart(place: MailPlace): Promise<number> {
    if (this.#started.has(keyOf(place))) return 0;
    const starts = await this.#parts.store.startMail(place);
    this.#started.add(keyOf(place));
    return starts;
  }

  async #settle(place: MailPlace, decision: MailDecision): Promise<void> {
    const { store } = this.#parts;
    // Called at once, so that both are in one commit; what stays where it is is filed by that.
    const stays = decision.filing === 'leave';
    await Promise.all([store.decideMail(place, decision), ...(stays ? [store.markFiled(place)] : [])]);
    this.#started.delete(keyOf(place));
    this.#parts.onDecided();
  }

  async #setAside(place: MailPlace, detail: string): Promise<void> {
    const { tellStaff, clock, log } = this.#parts;
    log.error({ detail }, 'a mail is set aside');
    await tellStaff({ code: 'mail-set-aside', detail, about: keyOf(place) });
    const at = clock().toISOString();
    await this.#settle(place, { outcome: 'quarantine', reason: detail, filing: 'quarantine', at, questions: 0 });
  }
}
