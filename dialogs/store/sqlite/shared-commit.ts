import type { Haste } from '../haste.js';
import type { Connection, Statement } from './sqlite-connection.js';

/** Writes of one transaction at most, so that a flood of them does not hold the event loop for long (about 50 ms). */
const LARGEST_BATCH = 500;

/** As long as others come within so many milliseconds … */
const COMPANY_MS = 4;
/** … a write that is shared waits, but no longer than this. */
const LONGEST_MS = 20;

interface Waiting {
  /** Does the work inside the transaction; what it gives settles the caller's promise after the commit. */
  readonly run: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets writes share a commit, because a commit waits for the disk and the statements do not.
 * Each has its own savepoint: one that throws is rejected alone. They run in the order of the calls.
 */
export class SharedCommit {
  readonly #db: Connection;
  readonly #asError: (error: unknown) => Error;
  readonly #say: Readonly<Record<'begin' | 'commit' | 'mark' | 'undo' | 'keep', Statement>>;
  #waiting: Waiting[] = [];
  #scheduled = false;
  #company: NodeJS.Timeout | undefined;

  constructor(db: Connection, asError: (error: unknown) => Error) {
    this.#db = db;
    this.#asError = asError;
    this.#say = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      mark: db.prepare('SAVEPOINT one'),
      undo: db.prepare('ROLLBACK TO one'),
      keep: db.prepare('RELEASE one'),
    };
  }

  /** Resolves with what `work` returns once it is on disk. `work` must be synchronous. */
  write<T>(work: () => T, haste: Haste = 'at-once'): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        const result = work();
        return () => resolve(result);
      };
      this.#waiting.push({ run, reject });
      if (haste === 'at-once') this.#schedule();
      else if (!this.#scheduled) this.#company ??= this.#waitForOthers(performance.now());
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commitBatch();
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return;
    this.#scheduled = true;
    // After the I/O of this turn of the loop, so that requests which arrived together are committed together.
    setImmediate(() => this.#commitNow());
  }

  #commitNow(): void {
    this.#scheduled = false;
    clearTimeout(this.#company);
    this.#company = undefined;
    this.#commitBatch();
    this.#schedule();
  }

  #waitForOthers(since: number): NodeJS.Timeout {
    const before = this.#waiting.length;
    return setTimeout(() => {
      const alone = this.#waiting.length === before;
      if (alone || performance.now() - since + COMPANY_MS > LONGEST_MS) this.#commitNow();
      else this.#company = this.#waitForOthers(since);
    }, COMPANY_MS);
  }

  #commitBatch(): void {
    const batch = this.#waiting.splice(0, LARGEST_BATCH);
    if (batch.length === 0) return;
    const settle: (() => void)[] = [];
    try {
      this.#say.begin.run();
      for (const one of batch) settle.push(this.#alone(one));
      this.#say.commit.run();
    } catch (error) {
      for (const one of batch) one.reject(this.#asError(error));
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      return;
    }
    for (const tell of settle) tell();
  }

  #alone(one: Waiting): () => void {
    this.#say.mark.run();
    try {
      const settle = one.run();
      this.#say.keep.run();
      return settle;
    } catch (error) {
      // On a full disk SQLite gives up the whole transaction by itself; then nobody's work is kept.
      if (!this.#db.isTransaction) throw error;
      this.#say.undo.run();
      this.#say.keep.run();
      return () => one.reject(this.#asError(error));
    }
  }
}
