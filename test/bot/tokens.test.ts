import { describe, expect, test } from '@jest/globals';
import { decodeProtectedHeader, SignJWT } from 'jose';
import {
  createTokens,
  newConversationId,
  newUserId,
  RESUME_SECONDS,
  STREAM_SECONDS,
  TOKEN_SECONDS,
  type TokenUse,
} from '../../bot/direct-line/tokens.js';
import { fixedClock } from '../../dialogs/clock.js';

const START = Date.parse('2026-02-10T09:00:00Z');
const OLD_KEY = new Uint8Array(32).fill(1);
const NEW_KEY = new Uint8Array(32).fill(2);
const bearer = { conversationId: 'conversation', userId: 'dl_user' };
const at = (seconds: number, keys: readonly Uint8Array[] = [OLD_KEY]) =>
  createTokens(keys, fixedClock(new Date(START + seconds * 1000)));
const USES: readonly [TokenUse, number][] = [
  ['chat', TOKEN_SECONDS],
  ['stream', STREAM_SECONDS],
  ['resume', RESUME_SECONDS],
];

describe('a token', () => {
  test.each(USES)('for %s lasts %i seconds and no longer', async (use, seconds) => {
    const token = await at(0).issue(use, bearer);
    expect(await at(seconds - 1).verify(use, token)).toEqual(bearer);
    await expect(at(seconds + 1).verify(use, token)).rejects.toMatchObject({ status: 403, code: 'TokenExpired' });
    expect(await at(seconds + 99).verify(use, token, 100)).toEqual(bearer);
  });

  test.each(USES)('for %s is good for nothing else', async (use) => {
    const token = await at(0).issue(use, bearer);
    for (const [other] of USES) {
      if (other === use) continue;
      await expect(at(0).verify(other, token)).rejects.toMatchObject({ status: 401, code: 'InvalidToken' });
    }
  });

  test('carries a name and origins where it has them', async () => {
    const named = { ...bearer, userName: 'A. Visitor', origins: ['https://www.organisation.example'] };
    expect(await at(0).verify('chat', await at(0).issue('chat', named))).toEqual(named);
  });

  test('is signed with the newest key and accepted from an older one until that is dropped', async () => {
    const old = await at(0, [OLD_KEY]).issue('chat', bearer);
    const both = at(0, [NEW_KEY, OLD_KEY]);
    expect(await both.verify('chat', old)).toEqual(bearer);
    const fresh = await both.issue('chat', bearer);
    expect(decodeProtectedHeader(fresh).kid).not.toBe(decodeProtectedHeader(old).kid);
    expect(await at(0, [NEW_KEY]).verify('chat', fresh)).toEqual(bearer);
    await expect(at(0, [NEW_KEY]).verify('chat', old)).rejects.toMatchObject({ status: 401 });
  });

  test('changed in any character is refused', async () => {
    const token = await at(0).issue('chat', bearer);
    // The last character of each part may hold bits that are not read.
    for (const index of [1, 20, token.indexOf('.') + 5, token.lastIndexOf('.') + 5]) {
      const other = token[index] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      await expect(at(0).verify('chat', changed)).rejects.toMatchObject({ status: 401 });
    }
  });

  test('without a signature, or signed by another algorithm or key, is refused', async () => {
    const claims = { conv: 'conversation', user: 'dl_user', aud: 'chat', exp: START / 1000 + 60 };
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const { kid } = decodeProtectedHeader(await at(0).issue('chat', bearer));
    const foreign = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: String(kid) }).sign(NEW_KEY);
    const strong = new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS512', kid: String(kid) })
      .sign(Buffer.concat([OLD_KEY, OLD_KEY]));
    for (const token of [`${encode({ alg: 'none', kid })}.${encode(claims)}.`, await foreign, await strong]) {
      await expect(at(0).verify('chat', token)).rejects.toMatchObject({ status: 401 });
    }
  });
});

test('ids are 128 random bits', () => {
  expect(newUserId()).toMatch(/^dl_[\w-]{22}$/);
  expect(newConversationId()).toMatch(/^[\w-]{22}$/);
  expect(new Set(Array.from({ length: 1000 }, newUserId)).size).toBe(1000);
});

test('without a key there are no tokens', () => {
  expect(() => createTokens([], fixedClock(new Date(START)))).toThrow('TOKEN_KEYS');
});
