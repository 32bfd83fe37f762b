import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { faultLines, KnowledgeError, loadKnowledge, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { type Change, changed, EN, FORUM, faultsOf, L2025, PRIZES, written } from './fault-table.js';
import { type SampleFiles, sampleFiles } from './sample-data.js';

describe('a right set', () => {
  test('comes back whole', () => {
    const result = loadKnowledge(written(sampleFiles()));
    if (!result.ok) throw new Error(faultLines(result.faults));
    const { knowledge, phrasings } = result;
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
    expect(phrasings).toHaveLength(6 * 8 * (2 + 3 + 1 + 11));
    expect(phrasings).toContainEqual({
      language: 'ru',
      subject: { kind: 'topic', activity: 'prizes', attribute: 'hour' },
      text: 'cold lemon grass prizes hour',
    });
  });

  test('equal content has equal versions, other content another', () => {
    const version = (files: SampleFiles) => loadKnowledgeOrThrow(written(files)).knowledge.version;
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
