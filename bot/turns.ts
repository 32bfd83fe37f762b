import { createInOrder } from '../dialogs/in-order.js';
import { fingerprint, type Log } from '../dialogs/log.js';
import type { LoggedActivity } from '../dialogs/store/store.js';
import { reason } from './reason.js';

export interface TurnDeps {
  readonly log: Log;
  /** One turn of the bot, up to the delivered reply. May be run again after it failed. */
  readonly take: (entry: LoggedActivity) => Promise<void>;
  /** Tells the user that there will be no answer for now. */
  readonly apologise: (entry: LoggedActivity) => Promise<void>;
}

/** The turns of logged messages: one at a time in a conversation, in the order of the log. */
export interface Turns {
  /** Takes the turn in the background; a failure is logged and the user told. */
  enqueue(entry: LoggedActivity): void;
  /** Messages of a conversation whose turn is not finished. */
  unfinished(conversationId: string): readonly LoggedActivity[];
  /** Resolves when the turns that a conversation has now are finished. */
  finished(conversationId: string): Promise<void>;
  /** Resolves when all turns are finished. */
  idle(): Promise<void>;
}

/** A turn fails when another writer was faster or the disk was busy; a second try mostly succeeds. */
const ATTEMPTS = 2;

export function createTurns({ log, take, apologise }: TurnDeps): Turns {
  const inOrder = createInOrder();
  const open = new Map<string, readonly LoggedActivity[]>();
  const without = (entry: LoggedActivity) =>
    (open.get(entry.conversationId) ?? []).filter(({ position }) => position !== entry.position);

  const attempt = async (entry: LoggedActivity) => {
    for (let count = 1; count <= ATTEMPTS; count += 1) {
      try {
        return await take(entry);
      } catch (error) {
        log.error({ conversation: fingerprint(entry.conversationId), attempt: count, ...reason(error) }, 'turn failed');
      }
    }
    await apologise(entry);
  };
  const run = async (entry: LoggedActivity) => {
    try {
      await attempt(entry);
    } catch (error) {
      log.error({ conversation: fingerprint(entry.conversationId), ...reason(error) }, 'apology failed');
    } finally {
      const left = without(entry);
      if (left.length > 0) open.set(entry.conversationId, left);
      else open.delete(entry.conversationId);
    }
  };

  return {
    enqueue(entry) {
      open.set(entry.conversationId, [...without(entry), entry]);
      void inOrder.run(entry.conversationId, () => run(entry));
    },
    unfinished: (conversationId) => open.get(conversationId) ?? [],
    finished: (conversationId) => inOrder.run(conversationId, async () => {}),
    idle: () => inOrder.idle(),
  };
}
