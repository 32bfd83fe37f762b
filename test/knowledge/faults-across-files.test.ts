import { describe } from '@jest/globals';
import { FORUM, L2025, PRIZES, testFaults } from './fault-table.js';
import { sampleFiles, six } from './sample-data.js';

describe('faults across files', () =>
  testFaults([
    [
      'an unknown source',
      { [PRIZES]: ['source: L2025', 'source: L2026'] },
      [[PRIZES, 'source: L2026', 'unknown source "L2026": correct it, or add that source first']],
    ],
    [
      'an unknown second source',
      { [PRIZES]: ['source: L2025', 'source: L2025\n    alsoIn: [L2019, L2018]'] },
      [[PRIZES, 'alsoIn', 'unknown source "L2018"']],
    ],
    [
      'an unknown attribute',
      { [PRIZES]: ['attribute: about', 'attribute: jury'] },
      [
        [PRIZES, 'attribute: jury', 'unknown attribute "jury"'],
        ...['ar', 'en', 'es', 'fr', 'ru', 'zh'].flatMap((language) => {
          const file = `phrasings/${language}/prizes.yaml`;
          return [
            [file, 'deadline:', `no phrasings of "jury" in ${file}: add a list of at least 8 questions`] as const,
            [file, 'about:', 'nothing is known of "about" here: correct it, or add a fact'] as const,
          ];
        }),
      ],
    ],
    [
      'an unknown place',
      { [FORUM]: ['place: geneva', 'place: genova'] },
      [[FORUM, 'place: genova', 'unknown place "genova"']],
    ],
    ['an unknown desk', { [PRIZES]: ['desk: forum', 'desk: front'] }, [[PRIZES, 'desk', 'unknown activity "front"']]],
    [
      'desks in a circle',
      {
        [PRIZES]: ['desk: forum', 'desk: forum'.replace('forum', 'forum # handed on')],
        [FORUM]: ['desk: forum', 'desk: prizes'],
      },
      [
        [FORUM, 'desk', 'the desk of "forum" leads back to "forum" over others: let one of them be its own desk'],
        [PRIZES, 'desk', 'the desk of "prizes" leads back to "prizes"'],
      ],
    ],
    [
      'an unknown successor',
      { [PRIZES]: ['source: L2025', 'source: L2025\n    supersededBy: prizes.2026.later'] },
      [[PRIZES, 'supersededBy', 'unknown fact "prizes.2026.later"']],
    ],
    [
      'a fact that supersedes itself',
      { [PRIZES]: ['source: L2025', 'source: L2025\n    supersededBy: prizes.2026.deadline'] },
      [[PRIZES, 'supersededBy', '"prizes.2026.deadline" supersedes itself in a circle: remove one supersededBy']],
    ],
    [
      'an unknown attribute near a neighbour',
      { 'neighbours.yaml': ['- dates', '- date'] },
      [['neighbours.yaml', '- date', 'unknown attribute "date"']],
    ],
    [
      'an unknown activity of an attribute',
      { 'attributes.yaml': ['- id: dates', '- defaultActivity: fair\n  id: dates'] },
      [['attributes.yaml', 'defaultActivity', 'unknown activity "fair"']],
    ],
    [
      'an unknown attribute that stands for another, or goes with it',
      { 'attributes.yaml': ['- id: dates', '- standsFor: [date]\n  companions: [days]\n  id: dates'] },
      [
        ['attributes.yaml', 'standsFor', 'unknown attribute "date"'],
        ['attributes.yaml', 'companions', 'unknown attribute "days"'],
      ],
    ],
    [
      'an activity that is part of an unknown one',
      { [PRIZES]: ['id: prizes', 'id: prizes\npartOf: fair'] },
      [[PRIZES, 'partOf', 'unknown activity "fair"']],
    ],
    [
      'an unknown attribute of a language that is not served',
      { 'unserved.yaml': ['dates:', 'date:'] },
      [['unserved.yaml', 'date:', 'unknown attribute "date"']],
    ],
    [
      'a language of the six among those not served',
      { 'unserved.yaml': ['language: pt', 'language: fr'] },
      [['unserved.yaml', 'language', '0.language: this language is served: its questions belong to phrasings/']],
    ],
    [
      'a deadline after its event',
      { [PRIZES]: ['2026-03-15', '2026-07-07'] },
      [
        [
          PRIZES,
          'date: 2026-07-07',
          'deadline 2026-07-07 lies after its event, which starts on 2026-07-06: correct one',
        ],
      ],
    ],
    [
      'an end before its start',
      { [FORUM]: ['end: 2026-07-10', 'end: 2026-07-01'] },
      [[FORUM, 'end:', 'ends (2026-07-01) before it starts (2026-07-06): correct one']],
    ],
    [
      'an hour without zone',
      { [PRIZES]: ['wording: by', 'wording: by\n      hour: "23:59"'] },
      [[PRIZES, 'deadline:\n'.trim(), 'an hour needs its timeZone and a timeZone its hour']],
    ],
    [
      'a zone without hour',
      { [FORUM]: ['end: 2026-07-10', 'end: 2026-07-10\n      timeZone: CET'] },
      [[FORUM, 'event:', 'an hour needs its timeZone and a timeZone its hour']],
    ],
    [
      'a file name that differs',
      { 'sources/L2019.yaml': ['id: L2019', 'id: L2018'] },
      [['sources/L2019.yaml', 'id:', 'id "L2018" differs from the file\'s name: rename one of the two']],
    ],
    [
      'an id in two files',
      { 'sources/L2026.yaml': sampleFiles()[L2025] },
      [
        ['sources/L2026.yaml', 'id:', 'id "L2025" differs from the file\'s name'],
        [
          'sources/L2026.yaml',
          'id:',
          'duplicate id "L2025": it stands in sources/L2025.yaml already; give one another id',
        ],
      ],
    ],
    [
      'a fact id in two files',
      { [PRIZES]: ['prizes.general.about', 'forum.general.contact'] },
      [
        [PRIZES, 'forum.general.contact', 'duplicate id "forum.general.contact": it stands in activities/forum.yaml'],
        [PRIZES, 'forum.general.contact', 'fact "forum.general.contact" stands in the file of "prizes": move it'],
      ],
    ],
    [
      'a neighbour with the id of an attribute',
      {
        'neighbours.yaml': ['- id: visa', `- id: about\n  names: ${six('a')}\n  cues: ${six('[a]')}\n- id: visa`],
      },
      [
        ['neighbours.yaml', 'id: about', 'duplicate id "about": it stands in attributes.yaml already'],
        ...['ar', 'en', 'es', 'fr', 'ru', 'zh'].map(
          (language) => [`phrasings/${language}/neighbours.yaml`, 'visa:', 'no phrasings of "about"'] as const,
        ),
      ],
    ],
    [
      'an alias owned twice',
      { [PRIZES]: ['fr: [prizes]', 'fr: [prizes, FORUM]'] },
      [[PRIZES, 'aliases', 'alias "FORUM" belongs to "forum" too: keep it with one of them']],
    ],
    [
      "another edition's name as an alias",
      { [PRIZES]: ['fr: [prizes]', 'fr: [prizes, Forum26]'] },
      [[PRIZES, 'aliases', 'alias "Forum26" belongs to "forum" too']],
    ],
    [
      'a cue owned twice',
      { 'neighbours.yaml': ['    en:\n      - visa', '    en:\n      - Dates'] },
      [['neighbours.yaml', '- Dates', 'cue "Dates" belongs to "dates" too: keep it with one of them']],
    ],
    [
      'a file that would not be read',
      { 'sources/L2026.yml': 'id: L2026\n', 'phrasings/de/prizes.yaml': 'about: []\n', 'prizes.yaml': 'id: prizes\n' },
      [
        ['phrasings/de/prizes.yaml', '', 'this file is not read: move it to sources/, activities/ or phrasings/'],
        ['prizes.yaml', '', 'this file is not read'],
        ['sources/L2026.yml', '', 'this file is not read'],
      ],
    ],
  ]));
