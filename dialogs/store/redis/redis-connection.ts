import { createHash, randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { fieldOf, reasonOf } from '../../error-parts.js';
import type { Log } from '../../log.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { hashTag } from './redis-keys.js';
import type { Reply } from './redis-reply.js';
import { type Part, readingScript, writingScript } from './redis-rows.js';

/** A script of a part of the store. What it is given is taken as it stands at the call. */
export type Script = (input?: object, bytes?: readonly Uint8Array[]) => Promise<Reply>;

/** How the parts reach Redis: each call is one script, which Redis runs as a whole and alone. */
export interface Access {
  read(body: string, ...uses: readonly Part[]): Script;
  write(body: string, ...uses: readonly Part[]): Script;
  /** A script that gives a list of bytes, or nothing. */
  readBytes(body: string): (input: object) => Promise<readonly Buffer[] | undefined>;
}

export interface RedisPlace {
  /** `redis://…` or `rediss://…`, with user, password and database where there are any. */
  readonly url: string;
  readonly prefix: string;
  /** Whose certificates are trusted besides, PEM; for tests, as `NODE_EXTRA_CA_CERTS` is for everybody. */
  readonly ca?: string;
  readonly log?: Log | undefined;
  /** Milliseconds for which a call waits while Redis is away · 10,000. */
  readonly patienceMs?: number;
  /** Milliseconds without a word from Redis after which the line counts as dead · 4,000. */
  readonly silenceMs?: number;
}

const PATIENCE_MS = 10_000;
const SILENCE_MS = 4_000;
const LONGEST_PAUSE_MS = 2_000;
/** A Redis that serves answers a ping long before. */
const SOON_MS = 1_000;

const PING_MS = 5_000;

/** First words of replies by which Redis says that it cannot serve just now: loading, or no longer the primary. */
const NOT_NOW = new Set(['LOADING', 'READONLY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN', 'BUSY']);

/** The line to Redis. It is made anew whenever it breaks, with growing pauses; calls wait for it for a while. */
export class RedisConnection implements Access {
  readonly #redis: Redis;
  readonly #tag: string;
  readonly #patienceMs: number;
  /** Begins the name of every write of this instance. */
  readonly #instance = randomBytes(9).toString('base64url');
  readonly #listeners = new Set<() => void>();
  #writes = 0;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #scripts = new Set<string>();
  #isClosed = false;

  constructor({ url, prefix, ca, log, patienceMs = PATIENCE_MS, silenceMs = SILENCE_MS }: RedisPlace) {
    this.#tag = hashTag(prefix);
    this.#patienceMs = patienceMs;
    this.#redis = new Redis(url, {
      lazyConnect: true,
      ...(ca === undefined ? {} : { tls: { ca } }),
      connectTimeout: silenceMs,
      socketTimeout: silenceMs,
      retryStrategy: (times) => Math.min(25 * 2 ** Math.min(times, 10), LONGEST_PAUSE_MS) + Math.random() * 100,
      reconnectOnError: (error) => firstWord(error) === 'READONLY',
      // What was under way when the line broke comes back at once: this class asks again, under the same name.
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      enableOfflineQueue: false,
    });
    this.#redis.setMaxListeners(0);
    sayOutages(this.#redis, log);
  }

  /** Rejects with `store-unreachable`. */
  async open(): Promise<void> {
    try {
      await this.#redis.connect();
    } catch (error) {
      this.#redis.disconnect();
      throw new StoreError(
        'store-unreachable',
        `Redis cannot be reached: ${reasonOf(error)}. Check that it runs, and STORE_URL with its password.`,
        { cause: error },
      );
    }
  }

  /** Makes all scripts known to Redis. One that forgets them, as at a restart, is told each again when it is asked for. */
  async loadScripts(): Promise<void> {
    await Promise.all([...this.#scripts].map((lua) => this.ask('SCRIPT', 'LOAD', lua)));
  }

  /** A command for which there is no script; only while the store is being opened. */
  ask(command: string, ...words: readonly string[]): Promise<unknown> {
    return this.#redis.call(command, ...words);
  }

  readonly read = (body: string, ...uses: readonly Part[]): Script => {
    const run = this.#script(readingScript(body, uses));
    return async (input = {}) => (await run([jsonOf(input)])) as Reply;
  };

  readonly write = (body: string, ...uses: readonly Part[]): Script => {
    const run = this.#script(writingScript(body, uses));
    return async (input = {}, bytes = []) => {
      const name = `${this.#instance}.${++this.#writes}`;
      return (await run([jsonOf(input), name, ...bytes.map((one) => Buffer.from(one))])) as Reply;
    };
  };

  readonly readBytes = (body: string): ((input: object) => Promise<readonly Buffer[] | undefined>) => {
    const run = this.#script(readingScript(body, []), 'bytes');
    return async (input) => ((await run([jsonOf(input)])) ?? undefined) as readonly Buffer[] | undefined;
  };

  /** Rejects when Redis is away, or does not answer soon, without waiting for it. */
  async now(work: () => Promise<unknown>): Promise<void> {
    this.#checkOpen();
    if (this.#redis.status !== 'ready') throw away();
    const answer = work();
    answer.catch(() => {});
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(away()), SOON_MS);
    try {
      await Promise.race([answer, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Calls back with the id of each conversation into whose log another instance has written, and without one when the line was
   * away, and with it what was told meanwhile.
   */
  listen(changed: (conversationId?: string) => void): () => void {
    const line = this.#redis.duplicate({ enableOfflineQueue: true, autoResubscribe: false });
    // A line that hears nothing may be dead; the answer to a ping, or its absence, tells.
    const pings = setInterval(() => void line.ping().catch(() => {}), PING_MS).unref();
    const end = () => {
      clearInterval(pings);
      line.disconnect();
    };
    this.#listeners.add(end);
    line.on('error', () => {});
    line.on('ready', () => {
      line.subscribe(`${this.#tag}:logs`).then(
        () => changed(),
        () => line.disconnect(true),
      );
    });
    line.on('message', (_channel: string, message: string) => {
      const [writer = '', ...id] = message.split(' ');
      if (writer.split('.')[0] !== this.#instance) changed(id.join(' '));
    });
    line.connect().catch(() => {});
    return end;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const end of this.#listeners) end();
    await Promise.allSettled(this.#underWay);
    this.#redis.disconnect();
  }

  #script(lua: string, kind: 'text' | 'bytes' = 'text'): (args: readonly (string | Buffer)[]) => Promise<unknown> {
    this.#scripts.add(lua);
    const sha = createHash('sha1').update(lua).digest('hex');
    const ask = (command: string, what: string, args: readonly (string | Buffer)[]): Promise<unknown> => {
      const words = [what, '1', this.#tag, ...args];
      return kind === 'text' ? this.#redis.call(command, ...words) : this.#redis.callBuffer(command, ...words);
    };
    return (args) =>
      this.#tracked(() =>
        ask('EVALSHA', sha, args).catch((error: unknown) => {
          if (firstWord(error) === 'NOSCRIPT') return ask('EVAL', lua, args);
          throw error;
        }),
      );
  }

  #tracked(send: () => Promise<unknown>): Promise<unknown> {
    const call = this.#insist(send);
    this.#underWay.add(call);
    const done = () => this.#underWay.delete(call);
    call.then(done, done);
    return call;
  }

  /** Sends, and sends again where the answer got lost, until patience ends. Calls go out in their order. */
  async #insist(send: () => Promise<unknown>): Promise<unknown> {
    this.#checkOpen();
    const until = performance.now() + this.#patienceMs;
    for (;;) {
      if (this.#redis.status !== 'ready') await this.#back(until);
      try {
        return await send();
      } catch (error) {
        const isAnswer = fieldOf(error, 'name') === 'ReplyError' && !NOT_NOW.has(firstWord(error));
        if (isAnswer || performance.now() >= until) throw asStoreError(error);
        if (this.#redis.status === 'ready') await pause(20);
      }
    }
  }

  #back(until: number): Promise<void> {
    const back = Promise.withResolvers<void>();
    this.#redis.once('ready', back.resolve);
    const timer = setTimeout(() => back.reject(away()), Math.max(0, until - performance.now()));
    return back.promise.finally(() => {
      clearTimeout(timer);
      this.#redis.off('ready', back.resolve);
    });
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new StoreError('store-closed', 'the store has been closed');
  }
}

function away(): StoreError {
  return new StoreError('store-failed', 'Redis is away; it is asked again all the while. Check that it runs.');
}

/** One line in the log when Redis goes away and one when it is back. */
function sayOutages(redis: Redis, log: Log | undefined): void {
  let isAway = false;
  let reason = '';
  redis.on('error', (error: unknown) => {
    reason = reasonOf(error);
  });
  redis.on('reconnecting', () => {
    if (!isAway) log?.warn({ reason }, 'Redis is away; it is asked again all the while');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log?.info('Redis is back');
    isAway = false;
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The code of an error of Redis: the first word of what it says, by its protocol. */
export function firstWord(error: unknown): string {
  return /^[A-Z]+/.exec(reasonOf(error))?.[0] ?? '';
}

/** Any failure as a `StoreError`. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const [, code = '', why = reasonOf(error)] = /^([A-Z]+) (.*?)(?: script: .*)?$/s.exec(reasonOf(error)) ?? [];
  if (code === 'MISUSED') return new StoreError('store-misused', why, { cause: error });
  return new StoreError('store-failed', `Redis failed: ${code} ${why}. Check its memory, its disk and its log.`, {
    cause: error,
  });
}
