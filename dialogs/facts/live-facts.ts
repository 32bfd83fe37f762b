import type { Fault } from '../../knowledge/data-file.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Brain } from '../brain.js';
import { reasonOf } from '../error-parts.js';
import type { Log } from '../log.js';
import type { FactBook, FactsInForce } from '../store/fact-book.js';
import { type Fitted, type InForce, inForce } from './in-force.js';

/** The brain of the files with the changes of the desk over it; follows both. */
export interface LiveFacts {
  /** What is in force here. Its `desk` says on which version. */
  brain(): Brain;
  /** What the files alone say. */
  files(): Knowledge;
  /** The book as it is in force here, and the knowledge that it makes of the files, brakes apart. */
  held(): FactsInForce & Pick<Fitted, 'knowledge' | 'edits'> & Pick<InForce, 'earlier'>;
  /** Takes over another set of files. */
  learn(files: Brain): void;
  /** Takes over what the book holds, where it has moved on; resolves when it is in force. Rejects when the store does. */
  refresh(): Promise<void>;
  /** Calls back whenever something else is in force than before. */
  onChange(listener: () => void): void;
  /** Looks into the book twice a second until closed, for the changes that other processes make. */
  follow(everyMs?: number): { close(): void };
}

/** So that a change is in force everywhere within the second. */
const FOLLOW_MS = 500;

/** Nothing of the book is in force before the first `refresh`; a turn is never committed on less than the book. */
export function createLiveFacts(
  files: Brain,
  book: Pick<FactBook, 'factsVersion' | 'factsInForce'>,
  log?: Log,
): LiveFacts {
  let shipped = files;
  let held: FactsInForce = { version: 0, changes: [] };
  let { brain: current, fitted } = onDesk(shipped, held, log);
  let reading: Promise<void> | undefined;
  const listeners: (() => void)[] = [];
  const enforce = () => {
    ({ brain: current, fitted } = onDesk(shipped, held, log));
    for (const listener of listeners) listener();
  };
  const read = async () => {
    if ((await book.factsVersion()) === held.version) return;
    const next = await book.factsInForce();
    // Another reading may have been faster.
    if (next.version <= held.version) return;
    held = next;
    enforce();
    log?.info({ version: held.version }, 'changes made at the desk are in force');
  };
  return {
    brain: () => current,
    files: () => shipped.knowledge,
    held: () => ({
      ...held,
      knowledge: fitted.knowledge,
      edits: fitted.edits,
      earlier: current.desk?.earlier ?? [],
    }),
    learn(next) {
      shipped = next;
      enforce();
    },
    async refresh() {
      // A reading under way may have looked before the change that this call is about.
      await reading?.catch(() => undefined);
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    onChange(listener) {
      listeners.push(listener);
    },
    follow: (everyMs = FOLLOW_MS) => following(() => read(), everyMs, log),
  };
}

/** The understanding stays: it depends on nothing that the desk changes. */
function onDesk(
  { understander, knowledge }: Brain,
  held: FactsInForce,
  log: Log | undefined,
): { brain: Brain; fitted: Fitted } {
  const { knowledge: changed, refused, fitted, ...desk } = inForce(knowledge, held);
  tellRefused(refused, log);
  return { brain: { understander, knowledge: changed, desk }, fitted };
}

function tellRefused(refused: InForce['refused'], log: Log | undefined): void {
  for (const { change, faults } of refused) {
    const said = faults.map(({ message }: Fault) => message).join('; ');
    log?.error(
      { change: change.id, faults: said },
      'a change made at the desk does not fit the files: its facts are on hold',
    );
  }
}

function following(read: () => Promise<void>, everyMs: number, log: Log | undefined): { close(): void } {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let failing = false;
  const next = () => {
    if (!closed) timer = setTimeout(look, everyMs);
  };
  const look = () =>
    read()
      .then(() => {
        failing = false;
      })
      .catch((error: unknown) => {
        if (!failing && !closed) log?.error({ reason: reasonOf(error) }, 'the book of facts could not be read');
        failing = true;
      })
      .finally(next);
  next();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
