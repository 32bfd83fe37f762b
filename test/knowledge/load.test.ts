import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { faultLines, KnowledgeError, loadKnowledge, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { phrasings, type SampleFiles, sampleFiles, six, writeSample } from './sample-data.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function written(files: SampleFiles): string {
  const folder = writeSample(files);
  folders.push(folder);
  return folder;
}

/** File → what to replace in it by what; `undefined` removes the file; a text alone is the new content. */
type Change = Record<string, readonly [string | RegExp, string] | string | undefined>;

function changed(change: Change): SampleFiles {
  const files = sampleFiles();
  for (const [name, edit] of Object.entries(change)) {
    if (edit === undefined) delete files[name];
    else if (typeof edit === 'string') files[name] = edit;
    else {
      const before = files[name] ?? '';
      files[name] = before.replace(edit[0], edit[1]);
      if (files[name] === before) throw new Error(`${name} does not hold ${edit[0]}`);
    }
  }
  return files;
}

/** Where a text first stands, as the loader writes it: `file:line`. */
function at(files: SampleFiles, name: string, text: string): string {
  const lines = (files[name] ?? '').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${name} does not hold ${text}`);
  return `${name}:${index + 1}`;
}

function faultsOf(files: SampleFiles): string[] {
  const result = loadKnowledge(written(files));
  return result.ok ? [] : faultLines(result.faults, '').split('\n');
}

const FORUM = 'activities/forum.yaml';
const PRIZES = 'activities/prizes.yaml';
const L2025 = 'sources/L2025.yaml';
const EN = 'phrasings/en/prizes.yaml';

describe('a right set', () => {
  test('comes back whole', () => {
    const result = loadKnowledge(written(sampleFiles()));
    if (!result.ok) throw new Error(faultLines(result.faults));
    const { knowledge } = result;
    expect([...knowledge.sources.keys()]).toEqual(['L2019', 'L2025']);
    expect([...knowledge.activities.keys()]).toEqual(['forum', 'prizes']);
    expect([...knowledge.attributes.keys()]).toEqual(['dates', 'deadline', 'hour', 'about', 'contact']);
    expect(knowledge.facts.get('prizes.2026.deadline')).toMatchObject({
      activity: 'prizes',
      edition: '2026',
      deadline: { date: '2026-03-15', wording: 'by' },
      from: { id: 'L2025', date: '2025-12-23' },
      links: ['www.prizes.example/apply'],
    });
    expect(knowledge.factsOf.get('forum')?.map(({ id }) => id)).toEqual(['forum.2026.dates', 'forum.general.contact']);
    expect(knowledge.phrasings).toHaveLength(6 * 8 * (2 + 3 + 1 + 11));
    expect(knowledge.phrasings).toContainEqual({
      language: 'ru',
      subject: { kind: 'topic', activity: 'prizes', attribute: 'hour' },
      text: 'cold lemon grass prizes hour',
    });
  });

  test('equal content has equal versions, other content another', () => {
    const version = (files: SampleFiles) => loadKnowledgeOrThrow(written(files)).version;
    const first = version(sampleFiles());
    expect(version(sampleFiles())).toBe(first);
    expect(version(changed({ [PRIZES]: ['2026-03-15', '2026-03-16'] }))).not.toBe(first);
  });

  test.each<[string, Change]>([
    ['a year or a month as a date', { [FORUM]: [/start: .*\n {6}end: .*/, 'start: 2026\n      end: 2026-07'] }],
    ['no phrasings of the hour', { [EN]: [/hour:\n(?: {2}- .*\n)+/, ''] }],
    ['an end in the month of its start', { [FORUM]: ['end: 2026-07-10', 'end: 2026-07'] }],
    ['an hour with its zone', { [PRIZES]: ['wording: by', 'wording: by\n      hour: "23:59"\n      timeZone: CET'] }],
    [
      'a superseded deadline after the event',
      {
        [PRIZES]: [
          'facts:',
          'facts:\n  - { id: prizes.2026.old, version: 2, attribute: deadline, source: L2019, ' +
            'supersededBy: prizes.2026.deadline, deadline: { date: 2026-09-01, wording: by } }',
        ],
      },
    ],
    [
      'a comment, a byte order mark and other line ends',
      {
        [L2025]: `\uFEFF# a comment\r\n${sampleFiles()[L2025]?.replaceAll('\n', '\r\n')}`,
      },
    ],
  ])('%s is allowed', (_, change) => {
    expect(faultsOf(changed(change))).toEqual([]);
  });
});

/** What is wrong, the change that makes it so, and each fault: its file, a text on its line, what it says. */
type Row = readonly [string, Change, readonly (readonly [string, string, string])[]];

const ONE_FILE: Row[] = [
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
    [[PRIZES, '- id: prizes.general.about', 'facts.1: a fact without event, deadline, figure or contact needs a text']],
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
];

const ACROSS_FILES: Row[] = [
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
    'a deadline after its event',
    { [PRIZES]: ['2026-03-15', '2026-07-07'] },
    [[PRIZES, 'date: 2026-07-07', 'deadline 2026-07-07 lies after its event, which starts on 2026-07-06: correct one']],
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
];

const PHRASINGS: Row[] = [
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
];

const SEVERAL: Row[] = [
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
    { [L2025]: 'id: [', [FORUM]: 'id: [', 'places.yaml': '- [', 'attributes.yaml': 'none\n', 'neighbours.yaml': '- [' },
    [
      [FORUM, 'id', 'this is not valid YAML'],
      ['attributes.yaml', 'none', 'must be a list: correct it'],
      ['neighbours.yaml', '-', 'this is not valid YAML'],
      ['places.yaml', '-', 'this is not valid YAML'],
      [L2025, 'id', 'this is not valid YAML'],
    ],
  ],
];

describe.each([
  ['in one file', ONE_FILE],
  ['across files', ACROSS_FILES],
  ['in phrasings', PHRASINGS],
  ['all at once', SEVERAL],
])('faults %s', (_, rows) => {
  test.each(rows)('%s', (_name, change, expected) => {
    const files = changed(change);
    const found = faultsOf(files);
    expect(found).toHaveLength(expected.length);
    const wanted = expected.map(([name, text, message]) => `/${at(files, name, text)}: ${message}`);
    for (const [index, text] of wanted.entries()) expect(found[index]).toContain(text);
  });
});

test('a folder that is not there is all faults', () => {
  expect(faultsOf({})).toEqual(expect.arrayContaining([expect.stringContaining('places.yaml:1: the file is missing')]));
});

test('a file that cannot be read at all is an error, not an empty file', () => {
  const folder = written(changed({ 'places.yaml': undefined }));
  mkdirSync(join(folder, 'places.yaml'));
  expect(() => loadKnowledge(folder)).toThrow('EISDIR');
});

test('at start a faulty set is an error that names every fault', () => {
  const folder = written(changed({ [PRIZES]: ['2026-03-15', '2026-02-30'], [L2025]: ['kind: letter', 'kind: note'] }));
  expect(() => loadKnowledgeOrThrow(folder)).toThrow(KnowledgeError);
  expect(() => loadKnowledgeOrThrow(folder)).toThrow(
    /has 2 fault\(s\).*\nknowledge\/data\/activities\/prizes\.yaml:11: .*\nknowledge\/data\/sources\/L2025\.yaml:2: /,
  );
});
