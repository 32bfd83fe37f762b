import { describe } from '@jest/globals';
import { testFaults } from './fault-table.js';

const FILE = 'entities.yaml';
const ABOUT = 'edition: general';

describe('faults in entities.yaml', () =>
  testFaults([
    ['no file', { [FILE]: '' }, [[FILE, '', 'the file is missing or empty']]],
    [
      'an unknown kind',
      { [FILE]: ['kind: person', 'kind: animal'] },
      [[FILE, 'kind: animal', '0.kind: must be person or organisation or resolution']],
    ],
    [
      'an unknown activity',
      { [FILE]: ['activity: forum', 'activity: fair'] },
      [[FILE, 'activity: fair', 'unknown activity "fair"']],
    ],
    [
      'an unknown attribute',
      { [FILE]: ['attribute: contact', 'attribute: phone'] },
      [[FILE, 'attribute: phone', 'unknown attribute "phone"']],
    ],
    [
      'an attribute that the activity does not have',
      { [FILE]: ['attribute: contact', 'attribute: deadline'] },
      [[FILE, 'activity: forum', '"forum" has no fact with attribute "deadline" and edition general: correct one']],
    ],
    [
      'an edition of which nothing is known',
      { [FILE]: [ABOUT, 'edition: "2026"'] },
      [[FILE, 'activity: forum', '"forum" has no fact with attribute "contact" and edition 2026']],
    ],
    [
      'an edition that is none',
      { [FILE]: [ABOUT, 'edition: latest'] },
      [[FILE, 'edition: latest', '0.about.0.edition: an edition is a year in quotes ("2026") or general']],
    ],
    [
      'an unknown fact',
      { [FILE]: [ABOUT, 'fact: forum.general.desk'] },
      [[FILE, 'fact: forum', 'unknown fact "forum.general.desk"']],
    ],
    [
      'a fact that is about something else',
      { [FILE]: [ABOUT, 'fact: forum.2026.dates'] },
      [[FILE, 'activity: forum', '"forum" has no such fact "forum.2026.dates" with attribute "contact"']],
    ],
    [
      'a symbol of a person',
      { [FILE]: ['kind: person', 'kind: person\n  symbol: A/70/125'] },
      [[FILE, 'symbol:', '0.symbol: only a resolution has a symbol']],
    ],
    [
      'a symbol in another form',
      { [FILE]: ['kind: person', 'kind: resolution\n  symbol: A/RES/70/125'] },
      [[FILE, 'symbol:', '0.symbol: a symbol reads A/70/125 or E/2022/15']],
    ],
    [
      'an alias in two places',
      {
        [FILE]: [
          /$/,
          '- { id: other, kind: person, aliases: { en: [Desk  Officer], fr: [a], es: [a], ar: [a], ru: [a], zh: [a] }, about: [{ activity: prizes, attribute: about }] }\n',
        ],
      },
      [[FILE, 'id: other', 'alias "Desk  Officer" belongs to "desk-officer" too']],
    ],
    [
      'an id twice',
      {
        [FILE]: [
          /$/,
          '- { id: desk-officer, kind: person, aliases: { en: [b], fr: [b], es: [b], ar: [b], ru: [b], zh: [b] }, about: [{ activity: prizes, attribute: about }] }\n',
        ],
      },
      [[FILE, 'id: desk-officer, ', 'duplicate id "desk-officer"']],
    ],
    [
      'no aliases in a language',
      { [FILE]: ['  zh:', '  xx:'] },
      [
        [FILE, 'aliases:', '0.aliases.zh: is missing: add it'],
        [FILE, 'xx:', '0.aliases: unknown field "xx"'],
      ],
    ],
    [
      'nothing that speaks of it',
      { [FILE]: [/about:[\s\S]*$/, 'about: []\n'] },
      [[FILE, 'about: []', '0.about: needs at least one']],
    ],
  ]));
