import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParseRequest } from './parse-worker.js';
import { PARSE_LIMITS, type ParseFailure, type ParseLimits, type ParseResult } from './parsed-mail.js';

/** Bytes at the start of a message among which its headers are looked for when the whole cannot be read. */
const HEAD_BYTES = 64 * 1024;
/** Reading that head takes a millisecond; a machine that is short of time may start a worker for it first. */
const HEAD_MS = 2_000;
/** A message that is busy for longer no longer holds up those behind it: they get a worker of their own. */
const PATIENCE_MS = 80;
/** So many at once: one usually, a second beside a message that takes its time. */
const MOST_WORKERS = 2;

export interface ParserOptions {
  readonly limits?: Partial<ParseLimits>;
  /** The file of the worker and the flags it needs; for tests, which run the sources as they are. */
  readonly worker?: { readonly file: string; readonly execArgv: readonly string[] };
}

/** Reads messages beside the event loop. */
export interface MailParsing {
  /** What a message says and is. Never throws for what a sender can cause; in order of arrival as far as none is slow. */
  parseMail(source: Uint8Array): Promise<ParseResult>;
  /** Ends the workers; what is being read fails as `broken`. */
  close(): Promise<void>;
}

interface Job {
  readonly source: Uint8Array;
  readonly limits: ParseLimits;
  readonly settle: (result: ParseResult) => void;
}

/** Starts reading in worker threads, which come with the first message and are replaced when one dies. */
export function openParser({ limits: given, worker: place }: ParserOptions = {}): MailParsing {
  const limits: ParseLimits = { ...PARSE_LIMITS, ...given };
  const pool = new WorkerPool(limits.memoryMegabytes, place);
  const run = (source: Uint8Array, within: ParseLimits) =>
    new Promise<ParseResult>((settle) => pool.add({ source, limits: within, settle }));

  /** The message without its body: enough for a record, and for staff to find it. */
  const failed = async (source: Uint8Array, reason: ParseFailure): Promise<ParseResult> => {
    const end = headEnd(source);
    const head = await run(source.slice(0, end), { ...limits, milliseconds: Math.min(limits.milliseconds, HEAD_MS) });
    return head.ok ? { ok: false, reason, head: head.mail } : { ok: false, reason };
  };

  return {
    async parseMail(source) {
      if (source.byteLength > limits.sourceBytes) return failed(source, 'too-large');
      const result = await run(source, limits);
      if (result.ok || pool.closed) return result;
      const again = await failed(source, result.reason);
      return result.where === undefined ? again : { ...again, where: result.where };
    },
    close: () => pool.close(),
  };
}

/** Where the header section ends; at most `HEAD_BYTES`. */
function headEnd(source: Uint8Array): number {
  const text = Buffer.from(source.buffer, source.byteOffset, Math.min(source.byteLength, HEAD_BYTES)).toString(
    'latin1',
  );
  const blank = /\r?\n\r?\n/.exec(text);
  return blank ? blank.index + blank[0].length : text.length;
}

interface Running extends Job {
  readonly timer: NodeJS.Timeout;
}

class WorkerPool {
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Running>();
  readonly #memory: number;
  readonly #file: string;
  readonly #execArgv: readonly string[] | undefined;
  #impatient: NodeJS.Timeout | undefined;
  closed = false;

  constructor(memoryMegabytes: number, place: ParserOptions['worker']) {
    this.#memory = memoryMegabytes;
    this.#file = place?.file ?? join(import.meta.dirname, 'parse-worker.js');
    this.#execArgv = place?.execArgv;
  }

  add(job: Job): void {
    if (this.closed) {
      job.settle({ ok: false, reason: 'broken' });
      return;
    }
    this.#waiting.push(job);
    this.#next();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.#impatient);
    for (const job of this.#waiting.splice(0)) job.settle({ ok: false, reason: 'broken' });
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0 || this.closed) return;
    const worker = this.#idle.pop() ?? (this.#busy.size === 0 ? this.#start() : undefined);
    if (worker) this.#give(worker);
    else if (this.#busy.size < MOST_WORKERS) this.#impatient ??= setTimeout(() => this.#second(), PATIENCE_MS);
  }

  #second(): void {
    this.#impatient = undefined;
    if (this.#waiting.length > 0 && this.#busy.size < MOST_WORKERS && !this.closed) this.#give(this.#start());
  }

  #give(worker: Worker): void {
    const job = this.#waiting.shift();
    if (!job) {
      this.#idle.push(worker);
      return;
    }
    const timer = setTimeout(() => this.#end(worker, 'too-slow'), job.limits.milliseconds);
    this.#busy.set(worker, { ...job, timer });
    worker.ref();
    // Exactly these bytes: what they are a part of, as in Node's pool, would be copied whole.
    const source = new Uint8Array(job.source);
    const request: ParseRequest = { source, limits: job.limits };
    worker.postMessage(request, [source.buffer]);
    // Those behind a slow message wait no longer than those that came when it was running already.
    this.#next();
  }

  #done(worker: Worker, result: ParseResult): void {
    const job = this.#busy.get(worker);
    if (!job) return;
    clearTimeout(job.timer);
    this.#busy.delete(worker);
    // An idle worker does not keep the process alive.
    worker.unref();
    this.#idle.push(worker);
    job.settle(result);
    this.#next();
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      resourceLimits: { maxOldGenerationSizeMb: this.#memory, maxYoungGenerationSizeMb: 16 },
      stdout: true,
      stderr: true,
      ...(this.#execArgv && { execArgv: [...this.#execArgv] }),
    });
    worker.on('message', (result: ParseResult) => this.#done(worker, result));
    // Without a listener the end of its memory would end the process.
    worker.on('error', () => this.#end(worker, 'broken'));
    worker.on('exit', () => this.#end(worker, 'broken'));
    return worker;
  }

  /** Stops a worker and settles what it was reading. */
  #end(worker: Worker, reason: ParseFailure): void {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    worker.terminate().catch(() => undefined);
    if (!job) return;
    clearTimeout(job.timer);
    job.settle({ ok: false, reason });
    this.#next();
  }
}
