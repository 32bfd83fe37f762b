import { describe } from '@jest/globals';
import { testFaults } from './fault-table.js';
import { CANNED } from './sample-data.js';

const FILE = 'canned.yaml';
const EN = 'en: |\n      Number {number}.\n      {forum.dates}\n';
const all = (from: string, to: string): readonly [RegExp, string] => [new RegExp(from, 'g'), to];

describe('faults in canned answers', () =>
  testFaults([
    [
      'a place that one language lacks',
      { [FILE]: [EN, 'en: |\n      Number {number}.\n'] },
      ['fr', 'es', 'ar', 'ru', 'zh'].map((language) => [
        FILE,
        `${language}: |`,
        `0.text.${language}: needs the same places as en (number)`,
      ]),
    ],
    [
      'a place that is none',
      { [FILE]: all('\\{number\\}', '{nummer}') },
      ['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((language) => [
        FILE,
        `${language}: |`,
        `0.text.${language}: {nummer} is no place`,
      ]),
    ],
    [
      'sentences inside a sentence',
      { [FILE]: [EN, 'en: |\n      Number {number}, {forum.dates}.\n'] },
      [[FILE, 'en: |', '0.text.en: {forum.dates} is filled with whole sentences: give it a line of its own']],
    ],
    [
      'an open brace',
      { [FILE]: [EN, 'en: |\n      Number {number} {.\n      {forum.dates}\n'] },
      [[FILE, 'en: |', '0.text.en: a brace stands alone']],
    ],
    [
      'an unknown activity',
      { [FILE]: all('forum.dates', 'forun.dates') },
      [[FILE, 'text:', '{forun.dates}: unknown activity "forun"']],
    ],
    [
      'an unknown attribute',
      { [FILE]: all('forum.dates', 'this.dais') },
      [[FILE, 'text:', '{this.dais}: unknown attribute "dais"']],
    ],
    [
      'what the activity has no fact of',
      { [FILE]: all('forum.dates', 'forum.deadline') },
      [[FILE, 'text:', '{forum.deadline}: "forum" has no fact with attribute "deadline"']],
    ],
    [
      'the same id twice',
      { [FILE]: CANNED + CANNED.replace('- id: dates-again', '- id: "dates-again"') },
      [[FILE, '- id: "dates-again"', 'duplicate id "dates-again"']],
    ],
  ]));
