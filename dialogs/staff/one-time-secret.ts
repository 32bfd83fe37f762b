import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, read aloud or by hand (Crockford's, without U). */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 25 of 32 characters: 125 bits, beyond any guessing. */
const GROUPS = 5;
const GROUP = 5;

/** A secret that only programs carry: 256 random bits in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret that people may have to type: `K7Q2M-…`, five groups of five. */
export function newCode(): string {
  const group = () => Array.from({ length: GROUP }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** A code as it was typed, in the form in which it was made: blanks, hyphens, case and look-alikes do not matter. */
export function asCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return (plain.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** What is kept of a secret. A fast hash will do: nobody guesses 125 bits. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
