import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cleanActivity, cleanText } from '../../bot/direct-line/clean-activity.js';
import { positionOf, watermark } from '../../bot/direct-line/watermark.js';
import { HttpFault } from '../../bot/http/fault.js';

const bearer = { conversationId: 'c', userId: 'dl_u' };

describe('whatever is posted', () => {
  test('is stored as the user’s own, or refused with a code', () => {
    const posted = fc.dictionary(
      fc.constantFrom('type', 'text', 'from', 'id', 'channelData', 'name', 'locale'),
      fc.anything(),
    );
    const withType = fc.record({ type: fc.constantFrom('message', 'event', 'typing'), text: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(posted, withType), (value) => {
        try {
          const cleaned = cleanActivity(value, bearer);
          if (cleaned.kind === 'store') expect(cleaned.activity.from).toEqual({ id: 'dl_u', role: 'user' });
        } catch (error) {
          expect(error).toBeInstanceOf(HttpFault);
          expect(error).toMatchObject({ status: expect.any(Number) });
        }
      }),
    );
  });

  test('keeps channelData as it was', () => {
    const channelData = { clientActivityID: 'x', clientTimestamp: 't', deep: { list: [1, null, 'two'] } };
    const cleaned = cleanActivity({ type: 'message', text: 'hello', channelData }, bearer);
    expect(cleaned).toMatchObject({ kind: 'store', awaitsTurn: true, clientId: 'x', activity: { channelData } });
  });
});

describe('text', () => {
  test.each([
    ['  a\tb\n ', 'a\tb'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000\u0008\u007f\u0085b', 'ab'],
    ['مرحبا \u2066WSIS\u2069', 'مرحبا \u2066WSIS\u2069'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['a\udc00', 'a\ufffd'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('a watermark', () => {
  test('says how far one has read, and nothing else does', () => {
    const epoch = fc.stringMatching(/^[\w-]{1,30}$/);
    fc.assert(
      fc.property(epoch, fc.nat(), fc.nat(), (name, position, more) => {
        const read = positionOf(watermark(name, position), name, position + more);
        expect(read).toEqual({ after: position, known: true });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(positionOf(text, 'an-epoch', 5).after).toBe(0);
      }),
    );
  });
});
