import { afterAll, describe, expect, test } from '@jest/globals';
import { screenMail } from '../../mail/screen-mail.js';
import { openTestParser } from '../support/mail-parsing.js';
import { type BuiltPart, bytes, message, multipart, OUR_ADDRESS, text } from './build-message.js';
import { CONTEXT } from './read.js';

const parser = openTestParser();
const strict = openTestParser({ sourceBytes: 50_000, milliseconds: 1_500 });
afterAll(() => Promise.all([parser.close(), strict.close()]));

const parse = (source: string) => parser.parseMail(bytes(source));

async function mailOf(source: string) {
  const result = await parse(source);
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
}

test('says what a message says', async () => {
  const mail = await mailOf(
    message(
      {
        From: 'Élodie Brûlé <elodie@ministere.example>',
        Cc: 'Team: "A, B" <ab@office.example>, c@office.example;',
        Subject: 'Question sur le Forum « SMSI »',
        'Message-ID': '<a@b.example>',
        'In-Reply-To': '<x@itu.int>',
        References: '<w@itu.int>\r\n <x@itu.int>',
        'Return-Path': '<elodie@ministere.example>',
      },
      'Bonjour',
    ),
  );
  expect(mail).toMatchObject({
    from: [{ name: 'Élodie Brûlé', address: 'elodie@ministere.example', valid: true }],
    to: [{ address: OUR_ADDRESS }],
    cc: [{ name: 'A, B', address: 'ab@office.example' }, { address: 'c@office.example' }],
    subject: 'Question sur le Forum « SMSI »',
    messageId: '<a@b.example>',
    inReplyTo: '<x@itu.int>',
    references: ['<w@itu.int>', '<x@itu.int>'],
    returnPath: 'elodie@ministere.example',
    date: '2026-02-10T08:12:33.000Z',
    textPlain: 'Bonjour',
    faults: [],
  });
  expect(mail.headers[0]).toEqual(['From', 'Élodie Brûlé <elodie@ministere.example>']);
});

describe('addresses', () => {
  test.each([
    ['"quoted @ local" <"a b"@office.example>', ['"a b"@office.example'], [true]],
    ['Ana <ana@xn--mnchen-3ya.example>', ['ana@münchen.example'], [true]],
    ['=?utf-8?B?QW5hIDxldmlsQGF0dGFja2VyLmV4YW1wbGU+?= <ana@office.example>', ['ana@office.example'], [true]],
    [
      'ana@office.example (a comment), luis@office.example',
      ['ana@office.example', 'luis@office.example'],
      [true, true],
    ],
    ['Ana', [''], [false]],
  ])('%s', async (from, addresses, valid) => {
    const mail = await mailOf(message({ From: from }));
    expect([mail.from.map(({ address }) => address), mail.from.map((one) => one.valid)]).toEqual([addresses, valid]);
  });

  test('no encoded word makes a header', async () => {
    const mail = await mailOf(
      message({
        From: '=?utf-8?Q?Eve=0D=0ABcc:_x@y.example?= <eve@office.example>',
        Subject: '=?utf-8?B?SGkNCkJjYzogeEB5LmV4YW1wbGU=?=',
      }),
    );
    expect(JSON.stringify([mail.headers, mail.from, mail.subject])).not.toMatch(/\\[rn]/);
  });
});

describe('bad input', () => {
  const deep = (levels: number) =>
    Array.from({ length: levels }).reduce<BuiltPart>((part) => multipart('mixed', [part]), text('x'));
  const rows: readonly (readonly [name: string, source: string, expected: object])[] = [
    ['nothing', '', { ok: true }],
    ['no headers', 'just words', { ok: true }],
    [
      'no From, Date, Message-ID',
      message({ From: undefined, Date: undefined, 'Message-ID': undefined }),
      { ok: true, mail: { faults: ['no-from', 'no-date', 'no-message-id'] } },
    ],
    ['a date that is none', message({ Date: 'yesterday' }), { ok: true, mail: { faults: ['no-date'] } }],
    ['NUL bytes', message({ Subject: 'a\0b' }, 'When\0 is it?'), { ok: true, mail: { subject: 'a b' } }],
    [
      'parts without an end',
      message(
        {},
        {
          headers: { 'Content-Type': 'multipart/mixed; boundary=a' },
          body: '--a\r\nContent-Type: text/plain\r\n\r\nWhen?',
        },
      ),
      { ok: true, mail: { textPlain: 'When?' } },
    ],
    [
      'base64 that is none',
      message({}, { headers: { 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'base64' }, body: '!!!' }),
      { ok: true },
    ],
    [
      'a multipart without a boundary',
      message({}, { headers: { 'Content-Type': 'multipart/mixed' }, body: 'x' }),
      { ok: true },
    ],
    [
      '10,000 parts',
      message(
        {},
        multipart(
          'mixed',
          Array.from({ length: 10_000 }, () => text('x')),
        ),
      ),
      { ok: false, reason: 'too-many-parts', head: { subject: 'WSIS Forum' } },
    ],
    ['parts within 600 parts', message({}, deep(600)), { ok: false, reason: 'too-many-parts' }],
    [
      'a header of 3 MB',
      message({ 'X-Big': 'x'.repeat(3_000_000) }),
      { ok: false, reason: 'too-large', head: { subject: 'WSIS Forum' } },
    ],
    [
      'thousands of recipients',
      message({ To: Array.from({ length: 5_000 }, (_, index) => `p${index}@office.example`).join(',\r\n ') }),
      { ok: true },
    ],
    [
      '1 MB of nested HTML',
      message({}, text('<div>'.repeat(200_000), 'text/html')),
      { ok: true, mail: { visible: { uncertain: true } } },
    ],
    ['2 MB of format=flowed', message({}, text('word '.repeat(400_000), 'text/plain; format=flowed')), { ok: true }],
    [
      'an unknown character set',
      message({}, text('Когда?', 'text/plain; charset=klingon')),
      { ok: true, mail: { charsetUnknown: true } },
    ],
  ];
  test.each(rows)('%s', async (_, source, expected) => {
    const result = await parse(source);
    expect(result).toMatchObject(expected);
    const mail = result.ok ? result.mail : result.head;
    if (mail) expect(screenMail(mail, CONTEXT).rule).not.toBe('');
  });
});

describe('limits', () => {
  test('size: the head is still read', async () => {
    const result = await strict.parseMail(bytes(message({ Subject: 'Big' }, 'x'.repeat(60_000))));
    expect(result).toMatchObject({ ok: false, reason: 'too-large', head: { subject: 'Big' } });
  });

  test('time: the worker is stopped, and the next message is read', async () => {
    const slow = openTestParser({ milliseconds: 1 });
    const result = await slow.parseMail(bytes(message({}, text('<p>x</p>'.repeat(100_000), 'text/html'))));
    expect(result).toMatchObject({ ok: false, reason: 'too-slow' });
    await slow.close();
    expect(await parse(message({}, 'still here'))).toMatchObject({ ok: true });
  });

  test('memory: the worker dies alone', async () => {
    const small = openTestParser({ memoryMegabytes: 24 });
    const result = await small.parseMail(bytes(message({}, text('<p>x</p><b>'.repeat(300_000), 'text/html'))));
    expect(result.ok || result.reason === 'broken').toBe(true);
    expect(await small.parseMail(bytes(message({}, 'still here')))).toMatchObject({ ok: true });
    await small.close();
  });

  test('a slow message holds nobody up, nor the event loop', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);
    const slow = parser.parseMail(bytes(message({}, text('<p>x</p>'.repeat(150_000), 'text/html'))));
    const quick = await Promise.all(Array.from({ length: 20 }, (_, index) => parse(message({ Subject: `s${index}` }))));
    const order = quick.map((result) => result.ok && result.mail.subject);
    await slow;
    clearInterval(ticking);
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => `s${index}`));
    expect(turns).toBeGreaterThan(5);
  });

  test('after close everything fails at once', async () => {
    const closing = openTestParser();
    await closing.close();
    expect(await closing.parseMail(bytes(message({})))).toEqual({ ok: false, reason: 'broken' });
  });
});
