import { describe, expect, test } from '@jest/globals';
import type { FactEdit } from '../../knowledge/fact-edit.js';
import { faultLines, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { overlaid } from '../../knowledge/overlay.js';
import type { Fact, Source } from '../../knowledge/schema.js';
import { type Change, changed, PRIZES, written } from './fault-table.js';
import { sampleFiles } from './sample-data.js';
import { six } from './sample-knowledge.js';

const files = loadKnowledgeOrThrow(written(sampleFiles())).knowledge;
const DEADLINE = 'prizes.2026.deadline';

const decision: Source = { id: 'D1', kind: 'decision', date: '2026-02-05', by: 'desk', title: six('moved') };
const moved: Fact = {
  id: 'prizes.2026.deadline-moved',
  version: 1,
  attribute: 'deadline',
  source: 'D1',
  alsoIn: [],
  links: [],
  deadline: { date: '2026-03-31', wording: 'by' },
};
const { deadline: _, ...rest } = moved;
const valueless: Fact = { ...rest, source: 'L2025' };
const mark = (kind: 'onHold' | 'withdrawn' | 'supersededBy', value: string | null, fact = DEADLINE): FactEdit => {
  return { edit: 'mark', fact, mark: kind, value };
};
const putting = (fact: Partial<Fact>): FactEdit => ({ edit: 'fact', fact: { ...moved, ...fact } });
const MOVE: readonly FactEdit[] = [{ edit: 'source', source: decision }, putting({}), mark('supersededBy', moved.id)];

function made(edits: readonly FactEdit[], base = files) {
  const result = overlaid(base, edits);
  if (!result.ok) throw new Error(faultLines(result.faults));
  return result.knowledge;
}

describe('edits over the files', () => {
  test('none leaves the knowledge of the files itself', () => {
    expect(made([])).toBe(files);
  });

  test('a fact moves with its source, and the rest stays', () => {
    const knowledge = made(MOVE);
    expect(knowledge.facts.get(moved.id)).toMatchObject({
      ...moved,
      activity: 'prizes',
      edition: '2026',
      from: decision,
    });
    expect(knowledge.facts.get(DEADLINE)).toEqual({ ...files.facts.get(DEADLINE), supersededBy: moved.id });
    expect(knowledge.factsOf.get('prizes')).toHaveLength((files.factsOf.get('prizes')?.length ?? 0) + 1);
    expect(knowledge.factsOf.get('forum')).toEqual(files.factsOf.get('forum'));
  });

  test.each(['onHold', 'withdrawn'] as const)('%s is set and taken away', (kind) => {
    expect(made([mark(kind, 'why')]).facts.get(DEADLINE)?.[kind]).toBe('why');
    expect(made([mark(kind, 'why'), mark(kind, null)])).toEqual(files);
  });

  test('a later version takes the place of an earlier one, and ends its hold', () => {
    const corrected = putting({ id: DEADLINE, version: 2, source: 'L2025' });
    const { facts } = made([mark('onHold', 'why'), corrected]);
    expect(facts.get(DEADLINE)).toMatchObject({ version: 2, deadline: moved.deadline });
    expect(facts.get(DEADLINE)?.onHold).toBeUndefined();
  });

  test('equal content has equal versions, other content another', () => {
    const version = made(MOVE).version;
    expect(made(MOVE).version).toBe(version);
    expect(version).not.toBe(files.version);
    expect(made([...MOVE, mark('onHold', 'why')]).version).not.toBe(version);
  });

  test('what the files have taken over changes nothing any more', () => {
    const change: Change = { [PRIZES]: [/version: 1(?=\s+attribute: deadline)/, 'version: 3'] };
    const later = loadKnowledgeOrThrow(written(changed(change))).knowledge;
    const corrected = putting({ id: DEADLINE, version: 2, source: 'L2025' });
    expect(made([mark('onHold', 'why'), corrected], later)).toEqual(later);
  });
});

describe('the checks of the files', () => {
  test.each<[string, readonly FactEdit[], RegExp]>([
    ['a form', [putting({ source: 'L2025', deadline: { date: '2026-02-30', wording: 'by' } })], /a date reads/],
    ['no value', [{ edit: 'fact', fact: valueless }], /needs a text in six languages/],
    ['an unknown source', [putting({})], /unknown source "D1"/],
    ['an unknown place', [putting({ source: 'L2025', place: 'mars' })], /unknown place "mars"/],
    ['an unknown fact', [mark('onHold', 'why', 'prizes.2026.none')], /unknown fact "prizes.2026.none"/],
    ['an unknown activity', [putting({ id: 'none.2026.deadline' })], /unknown activity "none"/],
    ['an unknown successor', [mark('supersededBy', 'prizes.2026.none')], /unknown fact "prizes.2026.none"/],
    ['a circle', [...MOVE, mark('supersededBy', DEADLINE, moved.id)], /in a circle/],
    [
      'a deadline after its event',
      [putting({ source: 'L2025', deadline: { date: '2026-09-01', wording: 'by' } })],
      /after its event/,
    ],
    [
      'another source of the same id',
      [...MOVE, { edit: 'source', source: { ...decision, date: '2026-02-06' } }],
      /says otherwise/,
    ],
    [
      'a topic without example questions',
      [putting({ id: 'prizes.2026.place', attribute: 'contact', source: 'L2025' })],
      /no phrasings of "contact"/,
    ],
  ])('%s is a fault, and nothing is in force', (_, edits, fault) => {
    const result = overlaid(files, edits);
    expect(result.ok ? '' : faultLines(result.faults)).toMatch(fault);
  });
});
