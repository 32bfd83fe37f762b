import { createHash, randomBytes } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../dialogs/clock.js';
import { HttpFault } from '../http/fault.js';

/** Seconds that a chat token lasts, as Direct Line has it. */
export const TOKEN_SECONDS = 1800;
/** Seconds in which a stream address must be used; it lands in logs, so it is short. */
export const STREAM_SECONDS = 60;
/** Seconds in which a browser gets back into its conversation: a reload, or a phone that slept. */
export const RESUME_SECONDS = 12 * 3600;

/** What a token is for; one kind never passes for another. */
export type TokenUse = 'chat' | 'stream' | 'resume';

const SECONDS: Readonly<Record<TokenUse, number>> = {
  chat: TOKEN_SECONDS,
  stream: STREAM_SECONDS,
  resume: RESUME_SECONDS,
};

/** Who may do what: one user in one conversation. */
export interface Bearer {
  readonly conversationId: string;
  readonly userId: string;
  readonly userName?: string;
  /** Sites from which the token may be used; absent = any that the server allows. */
  readonly origins?: readonly string[];
}

export interface Tokens {
  issue(use: TokenUse, bearer: Bearer): Promise<string>;
  /**
   * The bearer of a token. Throws a fault: 401 when it is not ours or for another use, 403 `TokenExpired` when it is
   * older than its kind lasts plus `graceSeconds`.
   */
  verify(use: TokenUse, token: string, graceSeconds?: number): Promise<Bearer>;
}

/** Tokens signed with the newest key and accepted from each; a key's id is derived from it and does not reveal it. */
export function createTokens(keys: readonly Uint8Array[], clock: Clock): Tokens {
  const ring = keys.map((key) => ({
    key,
    kid: createHash('sha256').update('kid').update(key).digest('hex').slice(0, 12),
  }));
  const newest = ring[0];
  if (!newest) throw new Error('no key to sign tokens with: set TOKEN_KEYS, or leave it unset to have one made');
  const seconds = () => Math.floor(clock().getTime() / 1000);

  return {
    issue(use, { conversationId, userId, userName, origins }) {
      const now = seconds();
      return new SignJWT({
        conv: conversationId,
        user: userId,
        ...(userName && { name: userName }),
        ...(origins && { origins }),
      })
        .setProtectedHeader({ alg: 'HS256', kid: newest.kid })
        .setAudience(use)
        .setIssuedAt(now)
        .setExpirationTime(now + SECONDS[use])
        .sign(newest.key);
    },

    async verify(use, token, graceSeconds = 0) {
      const options = { algorithms: ['HS256'], audience: use, currentDate: clock(), clockTolerance: graceSeconds };
      const keyOf = ({ kid }: { kid?: string }) => {
        const found = ring.find((entry) => entry.kid === kid);
        if (!found) throw new errors.JWSSignatureVerificationFailed();
        return found.key;
      };
      try {
        return bearerOf((await jwtVerify(token, keyOf, options)).payload);
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw new HttpFault(403, 'TokenExpired', 'The token has expired.');
        throw new HttpFault(401, 'InvalidToken', 'The token is missing or not valid.');
      }
    },
  };
}

function bearerOf(claims: JWTPayload): Bearer {
  const { conv, user, name, origins } = claims;
  if (typeof conv !== 'string' || typeof user !== 'string') throw new errors.JWTInvalid('claims are missing');
  return {
    conversationId: conv,
    userId: user,
    ...(typeof name === 'string' && { userName: name }),
    ...(Array.isArray(origins) && { origins: origins.map(String) }),
  };
}

/** A conversation nobody can guess: 128 random bits. */
export function newConversationId(): string {
  return randomBytes(16).toString('base64url');
}

/** `dl_` and 128 random bits: the stock client refuses ids of its own making with that beginning, so nobody can pick one. */
export function newUserId(): string {
  return `dl_${randomBytes(16).toString('base64url')}`;
}
