import { describe, expect, test } from '@jest/globals';
import { composeMail, type MailEnding } from '../../../dialogs/by-mail/compose-mail.js';
import { mailWords } from '../../../dialogs/by-mail/mail-words.js';
import { recompose } from '../../../dialogs/by-mail/recompose.js';
import { type MailPart, storedPart } from '../../../dialogs/by-mail/stored-part.js';
import { NO_BRAKES } from '../../../dialogs/facts/in-force.js';
import type { AnswerPart, MissingPart } from '../../../dialogs/message.js';
import { officeLines } from '../../../dialogs/say-office-hours.js';
import type { MailReplyBody } from '../../../dialogs/store/outbox-entry.js';
import type { Knowledge, KnownFact } from '../../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const { knowledge } = realBrain();
const day = (text: string) => new Date(`${text}T10:00:00+01:00`);

function fact(id: string): KnownFact {
  const found = knowledge.facts.get(id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

function answer(id: string, ...more: string[]): AnswerPart {
  const first = fact(id);
  const { activity, attribute, edition } = first;
  const facts = [first, ...more.map(fact)];
  return { kind: 'answer', topic: { activity, attribute, edition }, facts, noLaterEdition: false, hourAsked: false };
}

const visa: MissingPart = {
  kind: 'missing',
  reason: 'neighbour',
  subject: 'visa',
  activity: 'forum',
  edition: '2026',
  nearby: [fact('forum.2026.dates')],
};
const PRIZES = 'prizes.2026.deadline';
const CONSULTATION = 'open-consultation.2026.deadline';
const FORUM = 'forum.2026.dates';

const compose = (parts: readonly MailPart[], on: string, language: Language = 'en', ending: MailEnding = {}) =>
  composeMail(parts, ending, language, knowledge, day(on)).text;

describe.each(LANGUAGES)('%s', (language) => {
  test.each([
    '2026-02-10',
    '2026-03-14',
    '2026-03-15',
    '2026-03-19',
    '2026-03-20',
    '2026-03-25',
    '2026-07-07',
    '2026-09-01',
  ])('on %s states dates and "as of", never days left or today', (on) => {
    const text = compose([answer(PRIZES), answer(CONSULTATION), answer(FORUM), visa], on, language, {
      caseNumber: 'W-7KQ2MP',
    });
    expect(text).toContain('W-7KQ2MP');
    // A language's own name for that day stands beside every state.
    expect(text).not.toMatch(
      /\b(?:days?|jours?|días?) (?:left|ago|restants?)|\btoday\b|aujourd'hui|\bhoy\b|сегодня|اليوم هو|今天|还剩|осталось|quedan|المتبقي/iu,
    );
    expect(text).not.toMatch(/undefined|\{|\}| {2}/);
  });

  test('leaves nothing in English', () => {
    if (language === 'en') return;
    const english = Object.values(mailWords.en).filter((words) => typeof words === 'string');
    for (const words of Object.values(mailWords[language])) expect(english).not.toContain(words);
  });

  test('isolates what is Latin in Arabic', () => {
    const text = compose([answer(PRIZES)], '2026-02-10', language, { caseNumber: 'W-7KQ2MP' });
    expect(text.includes('\u2066W-7KQ2MP\u2069')).toBe(language === 'ar');
  });
});

describe('order', () => {
  test('is that of the questions, each under the label of its topic', () => {
    const text = compose([answer(PRIZES), visa, answer(CONSULTATION)], '2026-02-10', 'en', { caseNumber: 'W-7KQ2MP' });
    expect(text.match(/^\d\. .*$/gm)).toEqual([
      '1. WSIS Prizes 2026: deadline',
      '2. Visas and visa letters',
      '3. Open Consultation Process 2026: deadline',
    ]);
    expect(text.split('\n\n').at(-1)?.split('\n')[0]).toBe(mailWords.en.restToStaff('W-7KQ2MP'));
  });

  test('one question needs no label', () => {
    expect(compose([answer(PRIZES)], '2026-02-10')).toMatch(/^WSIS Prizes 2026: the deadline/);
  });

  test('a fact that came along is said where it was asked for', () => {
    const [first, second] = compose([answer('prizes.2026.participate', PRIZES), answer(PRIZES)], '2026-02-10').split(
      '\n\n',
    );
    expect(first).not.toContain('15 March');
    expect(second).toContain('15 March');
  });

  const where = (part: AnswerPart): AnswerPart => ({ ...part, topic: { ...part.topic, attribute: 'place' } });
  const unknown = (subject: string): MissingPart => ({
    kind: 'missing',
    reason: 'unknown-edition',
    subject,
    activity: 'forum',
    edition: '2021',
    nearestEdition: '2020',
    nearby: [fact('forum.2020.dates'), fact('forum.2020.place')],
  });
  test.each([
    [
      'answers',
      [answer(FORUM), answer(PRIZES), answer('forum.2026.place')],
      '1. WSIS Forum 2026: dates and where it takes place',
      /6–10 July/g,
    ],
    [
      'what is not known',
      [unknown('dates'), answer(PRIZES), unknown('place')],
      '1. WSIS Forum 2021: dates and where it takes place',
      /April 2020/g,
    ],
  ])('date and place asked together are one: %s', (_what, parts, label, once) => {
    const text = compose(parts, '2026-02-10');
    expect(text).toContain(label);
    expect(text.match(/^\d\. /gm)).toHaveLength(2);
    expect(text.match(once)).toHaveLength(1);
  });

  test('alone they need no label', () => {
    expect(compose([answer(FORUM), where(answer(FORUM))], '2026-02-10')).toMatch(/^WSIS Forum 2026: 6–10 July/);
  });

  test('a heading says the name once', () => {
    const text = compose([answer(FORUM), answer(PRIZES)], '2026-02-10');
    expect(text).toContain('1. WSIS Forum 2026: dates\n6–10 July 2026');
    expect(text).toContain('2. WSIS Prizes 2026: deadline\nThe deadline for submissions is 15 March 2026.');
  });

  test('of several letters behind a fact the newest is named', () => {
    const text = compose([answer('secretariat.general.contact')], '2026-02-26');
    expect(text.match(/ITU letter of/g)).toHaveLength(1);
    expect(text).toContain('ITU letter of 23 December 2025');
  });

  test('what was answered is not given again as a help', () => {
    const text = compose([answer(FORUM), visa], '2026-02-10');
    expect(text.match(/6–10 July/g)).toHaveLength(1);
  });
});

describe('the end', () => {
  test.each([
    [[answer(PRIZES)], {}, undefined],
    [[visa], {}, mailWords.en.nothingMore],
    [[visa], { caseNumber: 'W-1' }, mailWords.en.allToStaff('W-1')],
    [[answer(PRIZES), visa], { caseNumber: 'W-1' }, mailWords.en.restToStaff('W-1')],
    [[], { caseNumber: 'W-1', notHelpful: true }, mailWords.en.allToStaff('W-1')],
  ])('%#', (parts, ending, expected) => {
    const last = compose(parts, '2026-02-10', 'en', ending).split('\n\n').at(-1);
    if (expected === undefined) expect(last).toMatch(/^WSIS Prizes/);
    else expect(last?.split('\n')[0]).toBe(expected);
  });

  test.each(LANGUAGES)(
    '%s: office hours where staff have it, and when they begin next where the mail goes out',
    (language) => {
      const saturday = new Date('2026-02-14T10:00:00+01:00');
      const linesOf = (delivery: 'send' | 'draft') =>
        composeMail([visa], { caseNumber: 'W-1', delivery }, language, knowledge, saturday).text.split('\n').slice(-2);
      const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/\p{Cf}/gu, ''));
      const [hours = '', next = ''] = officeLines(knowledge, language, saturday, 'next');
      expect(plain(linesOf('send'))).toEqual(plain([hours, next]));
      expect(plain(linesOf('draft')).at(-1)).toEqual(plain([hours])[0]);
    },
  );
});

describe('composed again', () => {
  const body = (parts: readonly MailPart[]): MailReplyBody => ({
    kind: 'mail-reply',
    purpose: 'answer',
    text: compose(parts, '2026-02-10'),
    language: 'en',
    mailId: 'm',
    to: 'amina@moi.example',
    delivery: 'send',
    asOf: day('2026-02-10').toISOString(),
    parts: JSON.parse(JSON.stringify(parts.map(storedPart))) as MailReplyBody['parts'],
  });

  test.each([
    ['2026-02-11', 'unchanged'],
    ['2026-03-13', 'unchanged'],
    ['2026-03-14', 'Still open on 14 March 2026 (date in Geneva).'],
    ['2026-03-15', 'Still open on 15 March 2026 (date in Geneva), the last day.'],
    ['2026-03-16', 'This date had passed by 16 March 2026.'],
    ['2026-04-30', 'This date had passed by 16 March 2026.'],
  ])('on %s: %s', (on, expected) => {
    const again = recompose(body([answer(PRIZES)]), { knowledge }, day(on));
    if (expected === 'unchanged') expect(again).toBe('unchanged');
    else expect(again).toMatchObject({ text: expect.stringContaining(expected) });
  });

  const changed = (id: string, more: Partial<KnownFact>): Knowledge => ({
    ...knowledge,
    facts: new Map([...knowledge.facts, [id, { ...fact(id), ...more }]]),
  });

  test.each([
    ['another version', changed(PRIZES, { version: 2 })],
    ['on hold', changed(PRIZES, { onHold: 'under revision' })],
    ['withdrawn', changed(PRIZES, { withdrawn: 'a slip' })],
    ['gone', { ...knowledge, facts: new Map([...knowledge.facts].filter(([id]) => id !== PRIZES)) }],
  ])('a fact that is %s is not stated any more', (_, newer) => {
    expect(recompose(body([visa, answer(PRIZES)]), { knowledge: newer }, day('2026-02-10'))).toEqual({
      withdraw: 'facts-changed',
    });
  });

  test.each([
    ['stands', '2026-02-20', { id: 'change-1' }, 'unchanged'],
    ['has expired', '2026-02-21', { id: 'change-1' }, { withdraw: 'facts-changed' }],
    ['another has replaced', '2026-02-20', { id: 'change-2' }, { withdraw: 'facts-changed' }],
    ['states what has moved', '2026-02-20', { id: 'change-1', states: [`${PRIZES}@2`] }, { withdraw: 'facts-changed' }],
  ])('a temporary answer that %s', (_what, on, more, expected) => {
    const topic = { activity: '', attribute: 'visa' };
    const temporary = { id: 'change-1', text: 'From 3 March on.', date: '2026-02-10', states: [] };
    const part = { kind: 'answer', topic, facts: [], noLaterEdition: false, hourAsked: false, temporary } as const;
    const key = '..visa';
    const held = { key, texts: { en: '' }, until: '2026-02-20', at: '', by: 'nina', states: [], ...more };
    const desk = { version: 1, brakes: NO_BRAKES, temporary: new Map([[key, held]]) };
    expect(recompose(body([part]), { knowledge, desk }, day(on))).toEqual(expected);
  });

  test('a list of what is open loses what has passed', () => {
    const ambiguous: MissingPart = {
      kind: 'missing',
      reason: 'ambiguous',
      nearby: [fact(PRIZES), fact(CONSULTATION)],
      choice: {
        slot: 'activity',
        options: [
          { activity: 'prizes', attribute: 'deadline' },
          { activity: 'open-consultation', attribute: 'deadline' },
        ],
      },
    };
    const again = recompose(body([ambiguous]), { knowledge }, day('2026-03-16'));
    expect(again).toMatchObject({ text: expect.not.stringContaining('15 March') });
    expect(again).toMatchObject({ text: expect.stringContaining('20 March') });
  });
});
