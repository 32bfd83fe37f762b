import { join, resolve } from 'node:path';
import { Secret } from './secret.js';
import type { Kind } from './setting-kinds.js';
import type { SettingFault } from './setting-source.js';
import type { StorePlace } from './store/store-place.js';

/** Settings that say where the store is. */
export const STORE_SETTING_NAMES = ['STORE_URL', 'STORE_PREFIX'] as const;
type Name = (typeof STORE_SETTING_NAMES)[number];

const DEFAULT_PREFIX = 'wsis';

interface Folders {
  /** From which a path is taken. */
  readonly root: string;
  readonly dataDir: string;
}

/** Reads where the store is; a file in `DATA_DIR` unless something else is said. */
export function readStorePlace(
  take: <T>(name: Name, kind: Kind<T>) => T | undefined,
  texts: ReadonlyMap<string, string>,
  faults: SettingFault[],
  { root, dataDir }: Folders,
): StorePlace {
  const place = take('STORE_URL', storeUrl(root)) ?? { kind: 'sqlite', path: join(dataDir, 'assistant.db') };
  const prefix = take('STORE_PREFIX', storePrefix);
  if (place.kind === 'sqlite') {
    if (prefix !== undefined && !/^rediss?:/i.test(texts.get('STORE_URL') ?? '')) {
      faults.push({ name: 'STORE_PREFIX', problem: 'is set, and a file has no prefix', remedy: 'Remove it.' });
    }
    return place;
  }
  if (!texts.has('TOKEN_KEYS')) {
    const problem = 'is missing, and every instance on one Redis must have the same';
    faults.push({ name: 'TOKEN_KEYS', problem, remedy: 'Make a key with: openssl rand -base64 32' });
  }
  return { ...place, prefix: prefix ?? DEFAULT_PREFIX };
}

const REMEDY =
  'Give sqlite:PATH, or redis[s]://user:password@host:port/DATABASE; write @ : / ? # % in user or password as %40 %3A %2F %3F %23 %25.';

type Place = Extract<StorePlace, { kind: 'sqlite' }> | Omit<Extract<StorePlace, { kind: 'redis' }>, 'prefix'>;

/** Its faults quote nothing, since it may hold a password. */
function storeUrl(root: string): Kind<Place> {
  return (text) => {
    const path = /^sqlite:(.+)$/.exec(text)?.[1];
    if (path !== undefined) return { value: { kind: 'sqlite', path: resolve(root, path) } };
    const url = /^rediss?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (!url?.hostname) return { problem: 'is neither sqlite:PATH nor the address of a Redis', remedy: REMEDY };
    if (url.search || url.hash || !/^(?:\/\d{0,3})?$/.test(url.pathname)) {
      return { problem: 'goes on after the number of the database', remedy: REMEDY };
    }
    if (!isEncoded(url.username) || !isEncoded(url.password)) {
      return { problem: 'a % in it stands for nothing', remedy: REMEDY };
    }
    return { value: { kind: 'redis', url: new Secret(text) } };
  };
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const storePrefix: Kind<string> = (text) =>
  /^[a-z0-9][a-z0-9._-]{0,39}$/i.test(text)
    ? { value: text }
    : {
        problem: `"${text.slice(0, 60)}" is not a prefix`,
        remedy: 'Give letters, digits, dots and hyphens, such as wsis.',
      };
