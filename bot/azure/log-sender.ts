import { createInOrder } from '../../dialogs/in-order.js';
import { fingerprint, type Log } from '../../dialogs/log.js';
import type { ChannelReference, LoggedActivity, Store } from '../../dialogs/store/store.js';
import type { AzureAdapter } from '../framework/azure-adapter.js';
import { isObject } from '../http/read-json.js';
import { reason } from '../reason.js';
import { isCloudConversation } from '../to-inbound.js';
import { channelActivity } from './channel-activity.js';
import { isServiceUrl } from './service-url.js';

export interface LogSenderDeps {
  readonly store: Store;
  readonly log: Log;
  readonly send: AzureAdapter['send'];
  /** Hosts that may be written to. */
  readonly serviceHosts: readonly string[];
  /** Milliseconds after which to try again, by the number of failures so far; longer each time unless given. */
  readonly retryMs?: (failures: number) => number;
  /** Milliseconds for one send, which the SDK itself would let last for ever · 15,000. */
  readonly sendMs?: number;
}

/**
 * Sends what the bot says in a conversation's log to the channel of that conversation, in order: sends first and marks
 * second, so that a crash between the two, or an answer of the channel that is lost, makes a message come twice rather
 * than never. The service knows no id by which it could tell.
 */
export interface LogSender {
  /** There may be something to send. */
  wake(conversationId: string): void;
  /** Takes up what lay unsent when the program ended. */
  resume(): Promise<void>;
  /** Resolves when nothing is being sent; what waits for another attempt goes on waiting. */
  idle(): Promise<void>;
  /** Makes no further attempt; resolves when nothing is being sent, or after so many milliseconds. */
  stop(longestMs: number): Promise<void>;
}

const BATCH = 50;
const LONGEST_RETRY_MS = 300_000;
/** Answers after which the same message would be refused again. */
const FINAL = [400, 403, 404, 405, 410, 413, 422];

export function createLogSender(deps: LogSenderDeps): LogSender {
  const { store, log, send, serviceHosts, sendMs = 15_000 } = deps;
  const { retryMs = (count) => Math.min(500 * 2 ** count, LONGEST_RETRY_MS) } = deps;
  const inOrder = createInOrder();
  const waiting = new Map<string, { readonly failures: number; readonly timer: NodeJS.Timeout }>();
  let stopped = false;

  /** Sends one entry and marks it. False where it has to be tried again later. */
  const sendEntry = async (entry: LoggedActivity, reference: ChannelReference['reference']): Promise<boolean> => {
    const { conversationId, position, activity } = entry;
    const own = channelActivity(activity, reference.channelId);
    try {
      const id = await inTime(send(reference, own, await repliedTo(store, entry)), sendMs);
      await store.markSent(conversationId, position, id);
      return true;
    } catch (error) {
      const status = statusOf(error);
      const final = status !== undefined && FINAL.includes(status);
      const about = { conversation: fingerprint(conversationId), status, ...reason(error) };
      log.error(about, final ? 'a channel refuses a message; it stays in the log' : 'a channel is not reached');
      if (final) await store.markSent(conversationId, position);
      return final;
    }
  };

  /** Sends what is open. False where it has to be tried again later. */
  const sendOpen = async (conversationId: string): Promise<boolean> => {
    const kept = await store.reference(conversationId);
    if (!kept) return true;
    for (let after = kept.sent; !stopped; ) {
      const entries = await store.activities(conversationId, after, BATCH);
      for (const entry of entries.filter(isForUser)) {
        if (!isServiceUrl(kept.reference.serviceUrl, serviceHosts)) {
          log.error(
            { conversation: fingerprint(conversationId) },
            'a service URL is no longer allowed; nothing is sent',
          );
          return true;
        }
        if (stopped || !(await sendEntry(entry, kept.reference))) return stopped;
      }
      after = entries.at(-1)?.position ?? after;
      if (entries.length < BATCH) return true;
    }
    return true;
  };

  const attempt = async (conversationId: string): Promise<void> => {
    if (stopped) return;
    const { failures = 0, timer } = waiting.get(conversationId) ?? {};
    clearTimeout(timer);
    waiting.delete(conversationId);
    const done = await sendOpen(conversationId).catch((error: unknown) => {
      log.error({ conversation: fingerprint(conversationId), ...reason(error) }, 'sending failed');
      return false;
    });
    if (done || stopped) return;
    const next = setTimeout(() => sender.wake(conversationId), retryMs(failures + 1));
    waiting.set(conversationId, { failures: failures + 1, timer: next.unref() });
  };

  const sender: LogSender = {
    wake(conversationId) {
      if (isCloudConversation(conversationId)) void inOrder.run(conversationId, () => attempt(conversationId));
    },
    async resume() {
      for (const conversationId of await store.conversationsToSend()) sender.wake(conversationId);
    },
    idle: () => inOrder.idle(),
    async stop(longestMs) {
      stopped = true;
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
      await inTime(inOrder.idle(), longestMs).catch(() => undefined);
    },
  };
  return sender;
}

function isForUser({ activity: { type, from } }: LoggedActivity): boolean {
  return type === 'message' && isObject(from) && from.role === 'bot';
}

/** The channel's own id of the message that an entry answers, as `messages-route.ts` put it into the log. */
async function repliedTo(store: Store, { conversationId, activity }: LoggedActivity): Promise<string | undefined> {
  const position = typeof activity.replyToId === 'string' ? Number(activity.replyToId.split('|')[1]) : Number.NaN;
  const [answered] = Number.isInteger(position) ? await store.activities(conversationId, position - 1, 1) : [];
  return answered?.clientId?.startsWith(THEIRS) ? answered.clientId.slice(THEIRS.length) : undefined;
}

/** Stands before a channel's own id of an activity where it serves as the client id of our log. */
export const THEIRS = 'channel:';

/** Rejects where the work takes longer than so many milliseconds. */
function inTime<T>(work: Promise<T>, longestMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the channel does not answer')), longestMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
