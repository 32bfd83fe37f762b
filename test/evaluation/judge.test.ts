import { describe, expect, test } from '@jest/globals';
import type { TerminalAnswer } from '../../dialogs/terminal.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { sampleKnowledge } from '../knowledge/sample-knowledge.js';
import type { EvaluationItem } from './evaluation-set.js';
import { judge } from './judge.js';

const knowledge = sampleKnowledge([{ id: 'prizes.2026.deadline' }]);

const item = (more: Partial<EvaluationItem> = {}): EvaluationItem => ({
  id: 'en-1',
  kind: 'plain',
  text: 'Until when for the Prizes 2026?',
  now: '2026-02-10T10:00:00+01:00',
  outcome: 'answered',
  language: 'en',
  values: ['2026-03-15'],
  any: [],
  never: ['2024-01-31'],
  sources: ['L2025'],
  about: 'prizes.2026.deadline',
  ...more,
});

const RIGHT = 'Deadline: 15 March 2026, still open. Source: letter of 23 December 2025, www.wsis.org/prizes';
const answer = (more: Partial<TerminalAnswer> = {}): TerminalAnswer => ({
  language: 'en',
  outcome: 'answered',
  reply: RIGHT,
  facts: [],
  confidence: 0.9,
  ms: 1,
  ...more,
});
const verdict = (of: EvaluationItem, given: TerminalAnswer) => judge(of, given, knowledge).verdict;

test('a right answer is right', () => {
  expect(judge(item(), answer(), knowledge)).toEqual({ verdict: 'right', reason: '' });
});

describe('each thing that makes it wrong', () => {
  test.each<[string, Partial<EvaluationItem>, Partial<TerminalAnswer>, string]>([
    ['another language', {}, { language: 'fr' }, 'wrong-language'],
    ['no value', {}, { reply: RIGHT.replace('15 March 2026', 'soon') }, 'wrong-fact'],
    ['the value of another day', {}, { reply: RIGHT.replace('15 March', '16 March') }, 'wrong-fact'],
    ['the value of another year', {}, { reply: RIGHT.replace('March 2026', 'March 2024') }, 'wrong-fact'],
    ['a value that contradicts', {}, { reply: `${RIGHT} Also 31 January 2024.` }, 'wrong-fact'],
    ['no source', {}, { reply: '15 March 2026' }, 'wrong-fact'],
    ['another letter', {}, { reply: RIGHT.replace('23 December 2025', '6 December 2019') }, 'wrong-fact'],
    ['none of several', { any: ['a@b.example', 'c@d.example'] }, {}, 'wrong-fact'],
    ['staff instead of an answer', {}, { outcome: 'escalated' }, 'wrongly-to-staff'],
    ['an answer instead of staff', { outcome: 'escalated' }, {}, 'wrongly-answered'],
    ['part of an answer instead of staff', { outcome: 'escalated' }, { outcome: 'partial' }, 'wrongly-answered'],
    ['small talk instead of an answer', {}, { outcome: 'social' }, 'other'],
    ['a question back instead of an answer', {}, { outcome: 'clarify' }, 'other'],
    ['staff instead of small talk', { outcome: 'social' }, { outcome: 'escalated' }, 'other'],
    ['an answer instead of a question back', { outcome: 'clarify' }, {}, 'wrongly-answered'],
    [
      'staff without the address that was expected',
      { outcome: 'escalated', values: ['a@b.example'] },
      { outcome: 'escalated' },
      'other',
    ],
  ])('%s', (_, expected, given, wrong) => {
    expect(verdict(item(expected), answer(given))).toBe(wrong);
  });
});

describe('what is said in another form is right all the same', () => {
  test.each<[string, Partial<EvaluationItem>, Partial<TerminalAnswer>]>([
    [
      'a French date',
      { language: 'fr' },
      { language: 'fr', reply: 'Le 15 mars 2026. Source : lettre du 23 décembre 2025.' },
    ],
    [
      'an Arabic date, inside isolates',
      { language: 'ar' },
      { language: 'ar', reply: '\u206615\u2069 آذار/مارس 2026. رسالة 23 كانون الأول/ديسمبر 2025' },
    ],
    ['a Chinese date', { language: 'zh' }, { language: 'zh', reply: '2026年3月15日，2025年12月23日的信函' }],
    ['a figure with a space', { values: ['19000'] }, { reply: `more than 19 000. ${RIGHT}` }],
    ['a figure with a comma', { values: ['19000'] }, { reply: `more than 19,000. ${RIGHT}` }],
    ['a name in capitals', { values: ['unesco'] }, { reply: `UNESCO. ${RIGHT}` }],
    ['a name with an accent', { values: ['Rösti'] }, { reply: `Albert Rosti. ${RIGHT}` }],
    ['one of several values', { any: ['2026-03-15', '2026-03-20'] }, {}],
    ['one of several languages', { language: 'fr|en' }, {}],
    ['one of several letters', { sources: ['L2019', 'L2025'] }, {}],
    ['no letter expected', { sources: [] }, { reply: '15 March 2026' }],
  ])('%s', (_, expected, given) => {
    expect(judge(item(expected), answer(given), knowledge)).toEqual({ verdict: 'right', reason: '' });
  });
});

test.each(LANGUAGES)('"passed" of what is open is wrong, of what has passed right: %s', (language) => {
  const { date, passed } = wordings[language];
  const days = [
    { year: 2026, month: 3, day: 15 },
    { year: 2025, month: 12, day: 23 },
  ].map(date);
  const given = answer({ language, reply: `${days.join('. ')}. ${passed(12)}` });
  expect(verdict(item({ language, state: 'open' }), given)).toBe('wrong-fact');
  expect(verdict(item({ language, state: 'passed' }), given)).toBe('right');
  expect(verdict(item({ language, state: 'passed' }), answer({ language, reply: days.join('. ') }))).toBe('wrong-fact');
});
