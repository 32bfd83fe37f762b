import { describe, expect, test } from '@jest/globals';
import { visibleText } from '../../mail/visible-text.js';
import { cpuMs } from '../support/cpu-ms.js';
import { HIDDEN, injections, SEEN } from './corpus/injections.js';
import { quotedReplies } from './corpus/quoted.js';
import { folded } from './read.js';

const ofPlain = (textPlain: string, subject = 'Re: WSIS') => visibleText({ textPlain, html: '', subject });
const ofHtml = (html: string, subject = 'Re: WSIS') => visibleText({ textPlain: '', html, subject });

describe('quoted replies', () => {
  const read = quotedReplies.map((reply) => ({
    ...reply,
    text: folded(visibleText({ textPlain: reply.plain ?? '', html: reply.html ?? '', subject: 'Re: WSIS' }).text),
  }));

  test('are of enough programs', () => {
    expect(read.length).toBeGreaterThanOrEqual(60);
    expect(new Set(read.map(({ program }) => program)).size).toBeGreaterThanOrEqual(10);
  });

  test('none loses its first line', () => {
    const lost = read.filter(({ text, expected }) => !text.includes(folded(expected).split(/(?<=[.。])/)[0] ?? ''));
    expect(lost).toEqual([]);
  });

  test('nine of ten are exact', () => {
    const wrong = read.filter(({ text, expected }) => text !== folded(expected));
    expect({ wrong, few: wrong.length <= read.length / 10 }).toEqual({ wrong, few: true });
  });
});

test.each(injections)('hidden text does not count: $name', ({ html, plain = '' }) => {
  const { text, own, uncertain } = visibleText({ textPlain: plain, html, subject: 'x' });
  expect(text).toContain(SEEN);
  // What is in doubt is read by staff and never answered.
  expect(uncertain || !`${text}${own}`.includes(HIDDEN.slice(0, 6))).toBe(true);
});

test('nearly all hidden text is left out, not only put in doubt', () => {
  const texts = injections.map(({ html, plain = '' }) => visibleText({ textPlain: plain, html, subject: 'x' }).text);
  expect(texts.filter((text) => text.includes(HIDDEN.slice(0, 6))).length).toBeLessThanOrEqual(4);
});

test('plain text beside HTML that shows nothing is in doubt', () => {
  const result = visibleText({ textPlain: HIDDEN, html: '<div style="display:none">x</div>', subject: '' });
  expect(result).toMatchObject({ uncertain: true });
});

test('what only some screens hide is in doubt', () => {
  const style = '<style>@media screen and (min-width:1px){.q{display:none}}</style>';
  expect(ofHtml(`${style}<p>${SEEN}</p><p class="q">more</p>`)).toMatchObject({ uncertain: true });
});

describe('forwarded messages', () => {
  const block =
    '---------- Forwarded message ---------\nFrom: Ana <ana@office.example>\nDate: Mon, 9 Feb 2026\nSubject: Q\nTo: Luis <luis@office.example>\n\nWhen does the Forum begin?\n';

  test.each([
    ['nothing of their own', ''],
    ['a pointer', 'Please see below.\n\n'],
    ['a pointer in French', 'Bonjour, je vous transmets la question ci-dessous.\nCordialement\nAwa\n\n'],
    ['a pointer in Chinese', '请见下文。\n\n'],
  ])('are what is asked, with %s', (_, own) => {
    expect(ofPlain(`${own}${block}`, 'Fwd: Q')).toMatchObject({
      text: 'When does the Forum begin?',
      source: 'forwarded',
      uncertain: false,
    });
  });

  test('give way to a question of the sender', () => {
    expect(ofPlain(`Is what Ana was told still true for 2026?\n\n${block}`, 'Fwd: Q')).toMatchObject({
      text: 'Is what Ana was told still true for 2026?',
      source: 'own',
    });
  });

  test('are known by the subject where the program has no mark', () => {
    const text =
      'FYI\n\nFrom: Ana <ana@office.example>\nSent: Monday\nTo: Luis\nSubject: Q\n\nWhen does the Forum begin?';
    expect(ofPlain(text, 'FW: Q')).toMatchObject({ text: 'When does the Forum begin?', source: 'forwarded' });
  });
});

describe('answers between the lines of an earlier message', () => {
  const text = [
    'Hello, see below.',
    '',
    'On Tue, 23 Dec 2025 at 10:00, WSIS <wsis-info@itu.int> wrote:',
    '> The Forum takes place in July.',
    '',
    'On which days?',
    '',
    '> Send your ideas to the open consultation.',
    '> We look forward to them.',
    'Until when?',
    '-- ',
    'Tomasz',
  ].join('\n');

  test('come with the lines above them', () => {
    expect(ofPlain(text)).toMatchObject({
      source: 'own',
      pieces: [
        { quoted: '', own: 'Hello, see below.' },
        { quoted: 'The Forum takes place in July.', own: 'On which days?' },
        { quoted: 'Send your ideas to the open consultation.\nWe look forward to them.', own: 'Until when?' },
      ],
    });
  });

  test('are none where all stands above the quote', () => {
    const above = 'On which days?\n\nOn Tue, 23 Dec 2025, WSIS <wsis-info@itu.int> wrote:\n> In July.\n';
    expect(ofPlain(above).pieces).toBeUndefined();
  });
});

test('a header of an earlier message whose lines stand apart', () => {
  const html = [
    'Hola,',
    '¿Hasta qué año?',
    'De: WSIS &lt;w@itu.int&gt;',
    'Enviado el: martes 23',
    'Para: Núria',
    'Asunto: x',
    '¿Qué?',
  ]
    .map((line) => `<p>${line}</p><p>&nbsp;</p>`)
    .join('');
  expect(folded(ofHtml(html).text)).toBe('Hola, ¿Hasta qué año?');
});

describe('what is in doubt goes to staff whole', () => {
  test.each([
    [
      'a reply all inside the quote',
      '> When is it?\n> In July we think, or has it been moved to another month of the year?\n',
    ],
    [
      'a tiny reply',
      'ok\n\nOn Mon, 9 Feb 2026 at 10:00, WSIS <wsis-info@itu.int> wrote:\n> The Forum takes place in Geneva in July 2026, as the letter says.\n',
    ],
  ])('%s', (_, text) => {
    expect(ofPlain(text)).toMatchObject({ source: 'whole', uncertain: true });
  });

  test('answers that stand inside the quote', () => {
    expect(ofPlain('Please find my answers in red in the text of your message.').uncertain).toBe(true);
  });
});

describe('signatures, footers, banners', () => {
  test.each([
    ['Question one?\n-- \nName', 'Question one?'],
    ['CAUTION: This email originated from outside of the organization.\n\nQuestion one?', 'Question one?'],
    ['Question one?\n\nKind regards,\nA. B.\nHead of Unit\nTel. +41 22 000 00 00', 'Question one?'],
    ['Question one?\n\nRegards,\nA. B.\n\nP.S. And where is it?', 'Question one? Regards, A. B. P.S. And where is it?'],
    [
      'Question one?\n\nThis e-mail and any attachments are confidential and intended for the addressee.',
      'Question one?',
    ],
    ['Thanks!\nAna', 'Thanks! Ana'],
    ['-- \nQuestion one?', '-- Question one?'],
    [
      'On 3 March we wrote:\nthe deadline is unclear. Is it Friday?',
      'On 3 March we wrote: the deadline is unclear. Is it Friday?',
    ],
    ['From: the airport\nwe need a bus. Is there one?', 'From: the airport we need a bus. Is there one?'],
  ])('%j', (text, expected) => expect(folded(ofPlain(text).text)).toBe(expected));
});

describe('time', () => {
  const big: readonly (readonly [string, () => unknown])[] = [
    ['1 MB of nested HTML', () => ofHtml('<div><blockquote>'.repeat(60_000))],
    ['1 MB of elements', () => ofHtml('<p style="color:#123">a</p>'.repeat(40_000))],
    [
      'a style sheet with many rules',
      () => ofHtml(`<style>${'.a.b{display:none}'.repeat(30_000)}</style>${'<p class="a b">x</p>'.repeat(10_000)}`),
    ],
    ['open comments in a style sheet', () => ofHtml(`<style>${'/*'.repeat(240_000)}</style><p>x</p>`)],
    ['open brackets in a selector', () => ofHtml(`<style>${'['.repeat(480_000)}{display:none}</style><p>x</p>`)],
    ['2 MB of marks', () => ofPlain('>'.repeat(2_000_000))],
    ['lines that begin as attributions', () => ofPlain('On 1 Jan 2026 at 10:05 a@b.example\n'.repeat(30_000))],
    ['one line of 2 MB', () => ofPlain('a '.repeat(1_000_000))],
    ['labels of headers', () => ofPlain('From: a\n'.repeat(60_000))],
  ];

  test.each(big)('%s', async (_, work) => {
    expect(await cpuMs(work)).toBeLessThan(3_000);
  });
});

describe('attribution lines of more programs', () => {
  test.each([
    '---- On Tue, 10 Feb 2026 10:05:36 +0530 WSIS Info<wsis-info@itu.int> wrote ----',
    'Op 10 feb. 2026 om 10:05 heeft WSIS Info <wsis-info@itu.int> het volgende geschreven:',
    'Dnia 10 lut 2026 o godz. 10:05 WSIS Info <wsis-info@itu.int> napisał(a):',
    'WSIS Info <wsis-info@itu.int> schrieb am Di., 10. Feb. 2026 um 10:05 Uhr:',
    'вторник, 10 февраля 2026 г. пользователь WSIS Info написал:',
    '2026-02-10 10:05 GMT+01:00 WSIS Info <wsis-info@itu.int>:',
    'In message <reply.4711@itu.int>, WSIS Info writes:',
  ])('%s', (line) => {
    expect(ofPlain(`Can we still submit it?\n\n${line}\n\n> The Forum takes place in July.\n`).text).toBe(
      'Can we still submit it?',
    );
  });
});
