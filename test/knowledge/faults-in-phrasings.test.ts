import { describe } from '@jest/globals';
import { EN, FORUM, L2025, PRIZES, testFaults } from './fault-table.js';
import { phrasings } from './sample-data.js';

describe('faults in phrasings', () =>
  testFaults([
    [
      'a phrasing file missing',
      { 'phrasings/zh/forum.yaml': undefined },
      [
        [FORUM, 'id: forum', 'no phrasings of "dates" in phrasings/zh/forum.yaml: add a list of at least 8 questions'],
        [FORUM, 'id: forum', 'no phrasings of "contact" in phrasings/zh/forum.yaml'],
      ],
    ],
    [
      'a list missing',
      { [EN]: [/about:\n(?: {2}- .*\n)+/, ''] },
      [[EN, 'deadline:', 'no phrasings of "about" in phrasings/en/prizes.yaml']],
    ],
    [
      'fewer than eight',
      { [EN]: ['  - yesterday evening prizes deadline\n', ''] },
      [[EN, 'deadline:', 'deadline: at least 8 phrasings']],
    ],
    [
      'two that are nearly the same',
      { [EN]: ['wonderful meadow prizes hour', 'Yesterday evening, prizes hour?'] },
      [
        [
          EN,
          'Yesterday',
          '"Yesterday evening, prizes hour?" is nearly the same as "yesterday evening prizes hour": write',
        ],
      ],
    ],
    [
      'one that stands in two lists',
      { [EN]: ['wonderful meadow prizes hour', 'Wonderful  meadow prizes deadline'] },
      [[EN, 'Wonderful', 'phrasing "Wonderful  meadow prizes deadline" belongs to "prizes.deadline" too']],
    ],
    [
      'an unknown attribute',
      {
        [EN]: [
          'hour:',
          `jury:\n${phrasings('jury')
            .map((text) => `  - ${text}\n`)
            .join('')}hour:`,
        ],
      },
      [[EN, 'jury:', 'nothing is known of "jury" here: correct it, or add a fact with that attribute first']],
    ],
    [
      'an unknown activity',
      { 'phrasings/fr/fair.yaml': 'about: [a, b, c, d, e, f, g, h]\n' },
      [['phrasings/fr/fair.yaml', 'about', 'there is no activity "fair": rename the file, or add the activity first']],
    ],
    [
      'an unknown neighbour',
      {
        'phrasings/en/neighbours.yaml': [
          'visa:',
          `fees:\n${phrasings('fees')
            .map((text) => `  - ${text}\n`)
            .join('')}visa:`,
        ],
      },
      [['phrasings/en/neighbours.yaml', 'fees:', 'nothing is known of "fees" here: correct it, or add that neighbour']],
    ],
    [
      'an unknown social act',
      { 'phrasings/en/social.yaml': ['thanks:', 'thank-you:'] },
      [
        ['phrasings/en/social.yaml', 'greeting:', 'no phrasings of "thanks" in phrasings/en/social.yaml'],
        [
          'phrasings/en/social.yaml',
          'thank-you:',
          'nothing is known of "thank-you" here: correct it; the social acts are',
        ],
      ],
    ],
  ]));

describe('several faults at once', () =>
  testFaults([
    [
      'several faults in several files',
      {
        [L2025]: ['ar: A letter, ', ''],
        [FORUM]: [/end: .*\n {4}place: geneva/, 'end: 2026-07-01\n    place: genova\n    colour: red'],
        [PRIZES]: [/date: .*\n/, 'date: 2026-02-30\n      hour: "10:00"\n'],
        'places.yaml': ['zh: geneva', 'xx: geneva'],
        'phrasings/es/forum.yaml': ['contact:', 'contract:'],
        'phrasings/ru/social.yaml': 'greeting: [',
      },
      [
        [FORUM, 'end:', 'ends (2026-07-01) before it starts'],
        [FORUM, 'place:', 'unknown place "genova"'],
        [FORUM, 'colour:', 'facts.0: unknown field "colour"'],
        [PRIZES, 'deadline:', 'an hour needs its timeZone'],
        [PRIZES, 'date: 2026-02-30', 'facts.0.deadline.date: a date reads'],
        ['phrasings/es/forum.yaml', 'dates:', 'no phrasings of "contact"'],
        ['phrasings/es/forum.yaml', 'contract:', 'nothing is known of "contract" here'],
        ['phrasings/ru/social.yaml', 'greeting', 'this is not valid YAML'],
        ['places.yaml', 'names:', '0.names.zh: is missing: add it'],
        ['places.yaml', 'xx: geneva', '0.names: unknown field "xx"'],
        [L2025, 'title', 'title.ar: is missing: add it'],
      ],
    ],
    [
      'files that cannot be read: what refers to them is not blamed',
      {
        [L2025]: 'id: [',
        [FORUM]: 'id: [',
        'places.yaml': '- [',
        'attributes.yaml': 'none\n',
        'neighbours.yaml': '- [',
      },
      [
        [FORUM, 'id', 'this is not valid YAML'],
        ['attributes.yaml', 'none', 'must be a list: correct it'],
        ['neighbours.yaml', '-', 'this is not valid YAML'],
        ['places.yaml', '-', 'this is not valid YAML'],
        [L2025, 'id', 'this is not valid YAML'],
      ],
    ],
  ]));
