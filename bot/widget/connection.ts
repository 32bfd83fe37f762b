import type { Api } from './api.js';
import { Refusal } from './refusal.js';
import { openLine } from './socket-line.js';
import type { Activity, Connection, Frame } from './wire.js';

export type Status = 'connecting' | 'online' | 'reconnecting' | 'offline';

export interface ConnectionEvents {
  readonly received: (activities: readonly Activity[]) => void;
  readonly status: (status: Status) => void;
  /** The server gave another conversation than the one shown: what is on the page belongs to the old one. */
  readonly reset: () => void;
}

/** The chat's line to the server: a socket, polling where no socket gets through, and always on again by itself. */
export interface ChatConnection {
  /** Resolves when the server has stored the activity. */
  post(activity: Activity): Promise<void>;
  /** Resolves when the server has deleted the conversation; the line goes on with a new one. */
  end(): Promise<void>;
}

const POLL_MS = 2000;
/** Polls after which a socket is tried again. */
const POLLS_PER_TRY = 30;
/** Sockets that may fail in a row before polling takes over. */
const MAX_FAILED_SOCKETS = 2;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** Milliseconds within which a line that lives is heard of: the server speaks every 25 s. */
const BEAT_MS = 30_000;
/** Half of a token's life. */
const REFRESH_MS = 15 * 60_000;

export function openConnection(api: Api, locale: string, events: ConnectionEvents): ChatConnection {
  let conversationId = '';
  let token = '';
  let watermark = '';
  let failures = 0;
  let failedSockets = 0;
  let line: ReturnType<typeof openLine> | undefined;
  let wake = () => {};

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const adopt = (next: { conversationId: string; token: string }) => {
    if (conversationId !== '' && next.conversationId !== conversationId) {
      watermark = '';
      events.reset();
    }
    ({ conversationId, token } = next);
  };
  const received = (frame: Frame) => {
    watermark = frame.watermark ?? watermark;
    events.received(frame.activities);
  };
  let entering: Promise<Connection> | undefined;
  /** A token that counts and a started conversation. One call at a time: two would be given two conversations. */
  const enter = (): Promise<Connection> => {
    entering ??= (async () => {
      adopt(await oneTabAtATime(() => api.token()));
      return api.start(token, locale);
    })().finally(() => {
      entering = undefined;
    });
    return entering;
  };
  const comeBack = async (): Promise<Connection> => {
    const back =
      watermark === '' ? await enter() : await api.resume(conversationId, token, watermark).catch(renewing(enter));
    adopt(back);
    return back;
  };
  const poll = async () => {
    for (let count = 0; count < POLLS_PER_TRY; count += 1) {
      received(await api.read(conversationId, token, watermark));
      events.status('online');
      failures = 0;
      await sleep(POLL_MS);
    }
    failedSockets = 0;
  };
  /** Resolves when the socket has ended. */
  const listen = (streamUrl: string) =>
    new Promise<void>((resolve) => {
      line = openLine(streamUrl, {
        opened: () => {
          failures = 0;
          events.status('online');
        },
        received,
        ended: (hadOpened) => {
          failedSockets = hadOpened ? 0 : failedSockets + 1;
          resolve();
        },
      });
    });
  const pause = () => {
    events.status(navigator.onLine ? 'reconnecting' : 'offline');
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
    failures += 1;
    // Spread out, so that not all pages come back in the same moment after a restart of the server.
    return sleep(wait * (0.5 + Math.random() / 2));
  };
  const keepConnected = async () => {
    events.status('connecting');
    for (;;) {
      try {
        const { streamUrl } = await comeBack();
        if (failedSockets < MAX_FAILED_SOCKETS) await listen(streamUrl);
        else await poll();
      } catch {
        // The line is down or the server away: tried again below, as long as the page is open.
      }
      await pause();
    }
  };
  const refresh = async () => {
    const refreshed = await api.refresh(token).catch(() => undefined);
    if (refreshed) token = refreshed.token;
  };
  const lookAgain = () => {
    line?.check(BEAT_MS);
    wake();
  };
  const beginAgain = () => {
    // On another network a socket may look open and be dead.
    line?.end();
    wake();
  };

  addEventListener('online', beginAgain);
  addEventListener('pageshow', lookAgain);
  addEventListener('offline', () => events.status('offline'));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookAgain());
  setInterval(() => void refresh(), REFRESH_MS);
  void keepConnected();

  return {
    async post(activity) {
      if (token === '') await enter();
      await api.post(conversationId, token, activity).catch(
        renewing(async () => {
          await enter();
          return api.post(conversationId, token, activity);
        }),
      );
      wake();
    },
    async end() {
      if (token === '') await enter();
      const ending = conversationId;
      await api.end(token).catch(
        renewing(async () => {
          await enter();
          // Another one is given where the server knows the old one no more: somebody else has ended it.
          if (conversationId === ending) await api.end(token);
        }),
      );
      token = '';
      watermark = '';
      failures = 0;
      // The server closes the sockets of what it deleted; not waiting for that, the next conversation is here sooner.
      line?.end();
      wake();
    },
  };
}

/** Tabs that are opened together would each be given a conversation of their own; where the browser can, they queue. */
async function oneTabAtATime<T>(ask: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  let asked: Promise<T> | undefined;
  // Frames without storage have no locks either.
  await locks?.request('wsis-chat', () => (asked = ask())).catch(() => undefined);
  return asked ?? ask();
}

/** Goes another way where the server no longer knows the token or the conversation; other failures stay failures. */
function renewing<T>(otherWay: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (error instanceof Refusal && [401, 403, 404].includes(error.status)) return otherWay();
    throw error;
  };
}
