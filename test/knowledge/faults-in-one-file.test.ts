import { describe } from '@jest/globals';
import { FORUM, L2025, PRIZES, testFaults } from './fault-table.js';

describe('faults in one file', () =>
  testFaults([
    ['a missing language', { [L2025]: ['ar: A letter, ', ''] }, [[L2025, 'title', 'title.ar: is missing: add it']]],
    ['an empty text', { [L2025]: ['ar: A letter', 'ar: " "'] }, [[L2025, 'title', 'title.ar: must not be empty']]],
    [
      'a value left out',
      { [L2025]: ['kind: letter', 'kind:'] },
      [[L2025, 'kind', 'kind: is empty: fill it in, or remove it']],
    ],
    [
      'a missing field',
      { [PRIZES]: ['      wording: by\n', ''] },
      [[PRIZES, 'deadline:', 'facts.0.deadline.wording: is missing: add it']],
    ],
    [
      'an unknown field',
      { [PRIZES]: ['wording: by', 'wording: by\n      houre: 10:00'] },
      [[PRIZES, 'houre', 'facts.0.deadline: unknown field "houre": correct its spelling or remove it']],
    ],
    [
      'a word that is none of the choices',
      { [PRIZES]: ['wording: by', 'wording: until'] },
      [[PRIZES, 'wording', 'facts.0.deadline.wording: must be by or before: correct it']],
    ],
    [
      'a bad date',
      { [PRIZES]: ['2026-03-15', '15/03/2026'] },
      [[PRIZES, 'date: 15', 'facts.0.deadline.date: a date reads 2026-03-15']],
    ],
    [
      '30 February',
      { [PRIZES]: ['2026-03-15', '2026-02-30'] },
      [[PRIZES, 'date: 2026-02-30', 'facts.0.deadline.date: a date reads 2026-03-15, 2026-03 or 2026, and must exist']],
    ],
    [
      'a number that is no year',
      { [PRIZES]: ['2026-03-15', '20260315'] },
      [[PRIZES, 'date: 20260315', 'facts.0.deadline.date: a date reads']],
    ],
    [
      'a bad hour',
      { [PRIZES]: ['wording: by', 'wording: by\n      hour: 25:00\n      timeZone: CET'] },
      [[PRIZES, 'hour', 'facts.0.deadline.hour: an hour reads 23:59']],
    ],
    [
      'a number for a text',
      { [L2025]: ['kind: letter', 'kind: letter\nremark: 5'] },
      [[L2025, 'remark', 'remark: must be a text (put a number in quotes): correct it']],
    ],
    [
      'a text for a list',
      { [PRIZES]: ['links: [www.prizes.example/apply]', 'links: www.prizes.example/apply'] },
      [[PRIZES, 'links', 'facts.0.links: must be a list: correct it']],
    ],
    [
      'an address that is none',
      { [FORUM]: ['desk@forum.example', 'forum.example'] },
      [[FORUM, 'contact: {', 'facts.1.contact.email: an e-mail address reads']],
    ],
    [
      'two values in a fact',
      { [PRIZES]: ['act:', 'absence: true\n    act:'] },
      [[PRIZES, '- id: prizes.2026.deadline', 'facts.0: a fact has one value']],
    ],
    [
      'a fact that says nothing',
      { [PRIZES]: [/ {4}text: .*\n/, ''] },
      [
        [
          PRIZES,
          '- id: prizes.general.about',
          'facts.1: a fact without event, deadline, figure or contact needs a text',
        ],
      ],
    ],
    [
      'an edition that is no year',
      { [FORUM]: ['"2026":', '"26":'] },
      [[FORUM, '"26"', 'editionNames.26: an edition is a year: "2026": correct it']],
    ],
    [
      'a colon in a text',
      { [PRIZES]: ['desk: forum', 'desk: the desk: forum'] },
      [[PRIZES, 'desk', 'this is not valid YAML: Nested mappings are not allowed']],
    ],
    [
      'a quotation mark that is never closed',
      { [L2025]: ['date: ', 'remark: "The letter\ndate: '] },
      [[L2025, 'remark', 'this is not valid YAML: Missing closing "quote']],
    ],
    [
      'a key given twice',
      { [L2025]: ['kind: letter', 'kind: letter\nkind: decision'] },
      [[L2025, 'kind: decision', 'this is not valid YAML: Map keys must be unique']],
    ],
    [
      'a text that begins with an asterisk',
      { [L2025]: ['en: A letter', 'en: *letter*'] },
      [[L2025, 'title', '"*letter*" is no plain text in YAML: put the text in quotes']],
    ],
    [
      'a text that begins with an exclamation mark',
      { [L2025]: ['en: A letter', 'en: !letter now'] },
      [[L2025, 'title', 'this is not valid YAML: Unresolved tag']],
    ],
    [
      'characters that are not UTF-8',
      { [L2025]: ['fr: A letter', 'fr: Une lettre \uFFFD signer'] },
      [[L2025, 'title', 'a character is not UTF-8: type it anew and save the file as UTF-8']],
    ],
    ['an empty file', { 'places.yaml': '' }, [['places.yaml', '', 'the file is missing or empty']]],
    ['a file of comments', { [L2025]: '# nothing yet\n' }, [[L2025, '', 'the file is missing or empty']]],
  ]));
