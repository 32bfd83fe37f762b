import { createHash, randomBytes } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../dialogs/clock.js';
import { RETURN_DAYS } from '../../dialogs/return-words.js';
import { HttpFault } from '../http/fault.js';

/** Seconds that a chat token lasts, as Direct Line has it. */
export const TOKEN_SECONDS = 1800;
/** Seconds in which a stream address must be used; it lands in logs, so it is short. */
export const STREAM_SECONDS = 60;
/** Seconds in which a browser gets back into its conversation: a reload, or a phone that slept. */
export const RESUME_SECONDS = 12 * 3600;

/** Seconds in which a file can be opened by its address; whoever looks at the history again gets a fresh one. */
export const FILE_SECONDS = 1800;

/** What a token is for; one kind never passes for another. */
export type TokenUse = 'chat' | 'stream' | 'resume' | 'handed' | 'file' | 'return';

const SECONDS: Readonly<Record<TokenUse, number>> = {
  chat: TOKEN_SECONDS,
  stream: STREAM_SECONDS,
  resume: RESUME_SECONDS,
  // Kept by the site that embeds the chat, where the browser keeps no cookie of ours in its frame.
  handed: RESUME_SECONDS,
  file: FILE_SECONDS,
  // Stands in a mail, whose reader presses a button before it is good for anything.
  return: RETURN_DAYS * 24 * 3600,
};

/** Who may do what: one user in one conversation. */
export interface Bearer {
  readonly conversationId: string;
  readonly userId: string;
  readonly userName?: string;
  /** The site for which the token was asked, as an origin; absent where a site's own server asked. */
  readonly site?: string;
  /** Sites from which the token may be used; absent = any that the server allows. */
  readonly origins?: readonly string[];
  /** Of a link in a mail: a digest of the address that it was sent to. */
  readonly sentTo?: string;
}

export interface Tokens {
  issue(use: TokenUse, bearer: Bearer): Promise<string>;
  /**
   * The bearer of a token. Throws a fault: 401 when it is not ours or for another use, 403 `TokenExpired` when it is
   * older than its kind lasts plus `graceSeconds`, 404 `ConversationEnded` when its user has ended the conversation.
   */
  verify(use: TokenUse, token: string, graceSeconds?: number): Promise<Bearer>;
}

/** Claims without which a token is none of ours, however it is signed. */
const REQUIRED_CLAIMS = ['aud', 'conv', 'user', 'iat', 'exp'];

/**
 * Tokens signed with the newest key and accepted from each; a key's id is derived from it and does not reveal it.
 * `isEnded` is the list of conversations whose tokens are good for nothing any more.
 */
export function createTokens(
  keys: readonly Uint8Array[],
  clock: Clock,
  isEnded: (conversationId: string) => Promise<boolean> = async () => false,
): Tokens {
  const ring = keys.map((key) => ({
    key,
    kid: createHash('sha256').update('kid').update(key).digest('hex').slice(0, 12),
  }));
  const newest = ring[0];
  if (!newest) throw new Error('no key to sign tokens with: set TOKEN_KEYS, or leave it unset to have one made');
  const seconds = () => Math.floor(clock().getTime() / 1000);

  return {
    issue(use, { conversationId, userId, userName, site, origins, sentTo }) {
      const now = seconds();
      return new SignJWT({
        conv: conversationId,
        user: userId,
        ...(userName && { name: userName }),
        ...(site && { site }),
        ...(origins && { origins }),
        ...(sentTo && { to: sentTo }),
      })
        .setProtectedHeader({ alg: 'HS256', kid: newest.kid })
        .setAudience(use)
        .setIssuedAt(now)
        .setExpirationTime(now + SECONDS[use])
        .sign(newest.key);
    },

    async verify(use, token, graceSeconds = 0) {
      const options = {
        algorithms: ['HS256'],
        audience: use,
        currentDate: clock(),
        clockTolerance: graceSeconds,
        requiredClaims: REQUIRED_CLAIMS,
      };
      const keyOf = ({ kid }: { kid?: string }) => {
        const found = ring.find((entry) => entry.kid === kid);
        if (!found) throw new errors.JWSSignatureVerificationFailed();
        return found.key;
      };
      const bearer = await jwtVerify(token, keyOf, options).then(
        ({ payload }) => bearerOf(payload),
        (error: unknown) => {
          if (error instanceof errors.JWTExpired) throw new HttpFault(403, 'TokenExpired', 'The token has expired.');
          throw invalidToken();
        },
      );
      if (await isEnded(bearer.conversationId)) throw conversationEnded();
      return bearer;
    },
  };
}

/**
 * Why somebody is out of a conversation that was ended. Not 403: the stock client takes that for an expired token, keeps
 * its user waiting and comes back for ever.
 */
export function conversationEnded(): HttpFault {
  return new HttpFault(404, 'ConversationEnded', 'This conversation was ended and deleted; start a new one.');
}

function invalidToken(): HttpFault {
  return new HttpFault(401, 'InvalidToken', 'The token is missing or not valid.');
}

function bearerOf(claims: JWTPayload): Bearer {
  const { conv, user, name, site, origins, to } = claims;
  if (typeof conv !== 'string' || typeof user !== 'string') throw invalidToken();
  return {
    conversationId: conv,
    userId: user,
    ...(typeof name === 'string' && { userName: name }),
    ...(typeof site === 'string' && { site }),
    ...(Array.isArray(origins) && { origins: origins.map(String) }),
    ...(typeof to === 'string' && { sentTo: to }),
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
