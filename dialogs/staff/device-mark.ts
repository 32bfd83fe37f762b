import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Marks browsers in which an account has signed in: no key to anything, it only says whose guesses count together. */
export interface DeviceMark {
  /** A new mark for a browser in which this address has signed in. */
  make(address: string): string;
  /** The mark, where it was made for this address; undefined for any other text. */
  check(mark: string | undefined, address: string): string | undefined;
}

/** `keys` are those that sign tokens, newest first; marks of older ones are taken. */
export function createDeviceMark(keys: readonly Uint8Array[]): DeviceMark {
  const [newest = randomBytes(32)] = keys;
  const seal = (key: Uint8Array, address: string, id: string) =>
    createHmac('sha256', key).update(`staff device\n${address}\n${id}`).digest('base64url');
  return {
    make(address) {
      const id = randomBytes(16).toString('base64url');
      return `${id}.${seal(newest, address, id)}`;
    },
    check(mark, address) {
      const [, id, sealed] = /^([\w-]{22})\.([\w-]{43})$/.exec(mark ?? '') ?? [];
      if (id === undefined || sealed === undefined) return undefined;
      const isOurs = keys.some((key) => timingSafeEqual(Buffer.from(seal(key, address, id)), Buffer.from(sealed)));
      return isOurs ? mark : undefined;
    },
  };
}
