import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** OWASP's first choice for Argon2id (RFC 9106): 19 MiB, two passes, one lane; about 50 ms on one core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
/**
 * Each takes memory and a thread that files and names share, so a flood of sign-ins waits in a line, one at a time. The other
 * place is kept for who is known: they are few, and how often they may come is counted for each.
 */
const AT_ONCE = { strangers: 1, all: 2 } as const;
/** Places in each line: some seconds of waiting. */
const LONGEST_LINE = 60;

/** `known`: has proved to be one of the staff before, by a mark of the browser, a session or a code. */
export type Caller = 'known' | 'stranger';

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };
interface Parts extends Cost {
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** Hashes passwords by Argon2id of Node's own OpenSSL; what is kept is a PHC string, so that costs can be raised later. */
export interface PasswordHash {
  /** For who is known: strangers set no passwords. */
  make(password: string): Promise<string>;
  /** Whether it is the password; against no hash the same work is done, and it is not. */
  matches(password: string, hash: string | undefined, caller?: Caller): Promise<boolean>;
  /** Whether a hash was made with other costs than today's. */
  isOutdated(hash: string): boolean;
  /** Whether so many of their kind wait that one more had better come again. */
  isBusy(caller: Caller): boolean;
}

export function createPasswordHash(cost: Cost = COST): PasswordHash {
  const { inLine, waiting } = createLine();
  const derive = (password: string, { salt, tag, ...of }: Parts, caller: Caller) =>
    inLine(caller, () => argon2id(password, salt, of, tag.length));
  const nobody: Parts = { ...cost, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) };
  return {
    async make(password) {
      const salt = randomBytes(SALT_BYTES);
      return phc({ ...cost, salt, tag: await derive(password, { ...cost, salt, tag: nobody.tag }, 'known') });
    },
    async matches(password, hash, caller = 'stranger') {
      const parts = (hash === undefined ? undefined : parse(hash)) ?? nobody;
      const same = timingSafeEqual(await derive(password, parts, caller), parts.tag);
      return same && parts !== nobody;
    },
    isBusy: (caller) => waiting(caller) >= LONGEST_LINE,
    isOutdated(hash) {
      const { memory, passes, parallelism } = parse(hash) ?? {};
      return memory !== cost.memory || passes !== cost.passes || parallelism !== cost.parallelism;
    },
  };
}

function argon2id(password: string, salt: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: password, nonce: salt, ...cost, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(Buffer.from(tag)),
    );
  });
}

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$tag` (PHC string format). */
function phc({ memory, passes, parallelism, salt, tag }: Parts): string {
  const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
}

function parse(hash: string): Parts | undefined {
  const [, m, t, p, salt, tag] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) return undefined;
  const cost = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  return { ...cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}

interface Line {
  inLine<T>(caller: Caller, task: () => Promise<T>): Promise<T>;
  waiting(caller: Caller): number;
}

/** Runs tasks in the order in which they come, some at once; who is known passes strangers. */
function createLine(): Line {
  const running = { known: 0, stranger: 0 };
  const waiting: Readonly<Record<Caller, (() => void)[]>> = { known: [], stranger: [] };
  const mayRun = (caller: Caller) =>
    running.known + running.stranger < AT_ONCE.all && (caller === 'known' || running.stranger < AT_ONCE.strangers);
  const start = (caller: Caller): boolean => {
    const next = mayRun(caller) ? waiting[caller].shift() : undefined;
    if (!next) return false;
    running[caller] += 1;
    next();
    return true;
  };
  return {
    waiting: (caller) => waiting[caller].length,
    async inLine(caller, task) {
      await new Promise<void>((resolve) => {
        waiting[caller].push(resolve);
        start(caller);
      });
      try {
        return await task();
      } finally {
        running[caller] -= 1;
        while (start('known') || start('stranger'));
      }
    },
  };
}
