import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** OWASP's first choice for Argon2id (RFC 9106): 19 MiB, two passes, one lane; about 50 ms on one core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
/** Each takes memory and a thread that files and names share, so a flood of sign-ins waits in a line. */
const AT_ONCE = 2;
/** Places in that line: some seconds of waiting. */
const LONGEST_LINE = 60;

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };
interface Parts extends Cost {
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** Hashes passwords by Argon2id of Node's own OpenSSL; what is kept is a PHC string, so that costs can be raised later. */
export interface PasswordHash {
  make(password: string): Promise<string>;
  /** Whether it is the password; against no hash the same work is done, and it is not. */
  matches(password: string, hash: string | undefined): Promise<boolean>;
  /** Whether a hash was made with other costs than today's. */
  isOutdated(hash: string): boolean;
  /** Whether so many wait that one more had better come again. */
  isBusy(): boolean;
}

export function createPasswordHash(cost: Cost = COST): PasswordHash {
  const { inLine, waiting } = createLine(AT_ONCE);
  const derive = (password: string, { salt, tag, ...of }: Parts) =>
    inLine(() => argon2id(password, salt, of, tag.length));
  const nobody: Parts = { ...cost, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) };
  return {
    async make(password) {
      const salt = randomBytes(SALT_BYTES);
      return phc({ ...cost, salt, tag: await derive(password, { ...cost, salt, tag: nobody.tag }) });
    },
    async matches(password, hash) {
      const parts = (hash === undefined ? undefined : parse(hash)) ?? nobody;
      const same = timingSafeEqual(await derive(password, parts), parts.tag);
      return same && parts !== nobody;
    },
    isBusy: () => waiting() >= LONGEST_LINE,
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
  inLine<T>(task: () => Promise<T>): Promise<T>;
  waiting(): number;
}

/** Runs tasks in the order in which they come, some at once. */
function createLine(atOnce: number): Line {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return {
    waiting: () => waiting.length,
    async inLine(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        // The place goes on to the next one directly, so that nobody overtakes.
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
