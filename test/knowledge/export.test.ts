import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportKnowledge } from '../../knowledge/export.js';
import type { FactEdit } from '../../knowledge/fact-edit.js';
import { faultLines, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { overlaid } from '../../knowledge/overlay.js';
import { dataFolder } from '../../knowledge/project-root.js';
import type { Fact, Source } from '../../knowledge/schema.js';
import { written } from './fault-table.js';
import { sampleFiles } from './sample-data.js';
import { six } from './sample-knowledge.js';

const OUT = mkdtempSync(join(tmpdir(), 'wsis-export-'));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

const decision: Source = {
  id: 'D1',
  kind: 'decision',
  date: '2026-02-05',
  by: 'desk',
  title: six('moved: to the end'),
};
const fact = (id: string, more: Partial<Fact>): FactEdit => {
  const attribute = id.split('.')[2]?.split('-')[0] ?? '';
  return { edit: 'fact', fact: { id, version: 1, attribute, source: 'D1', alsoIn: [], links: [], ...more } };
};
const mark = (id: string, kind: 'onHold' | 'withdrawn' | 'supersededBy', value: string | null): FactEdit => {
  return { edit: 'mark', fact: id, mark: kind, value };
};
const known: FactEdit = { edit: 'source', source: decision };

function exported(folder: string, edits: readonly FactEdit[], name: string) {
  const files = loadKnowledgeOrThrow(folder).knowledge;
  const target = overlaid(files, edits);
  if (!target.ok) throw new Error(faultLines(target.faults));
  const out = join(OUT, name);
  const result = exportKnowledge(folder, files, { target: target.knowledge, phrasings: [] }, out);
  if (!result.ok) throw new Error(faultLines(result.faults));
  return { out, written: result.written, target: target.knowledge, again: loadKnowledgeOrThrow(out).knowledge };
}

const allFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

describe('the shipped files with changes of the desk', () => {
  const edits = [
    known,
    fact('prizes.2026.deadline-moved', {
      attribute: 'deadline',
      deadline: { date: '2026-03-31', wording: 'by' },
      links: ['www.wsis.org/prizes'],
    }),
    mark('prizes.2026.deadline', 'supersededBy', 'prizes.2026.deadline-moved'),
    mark('open-consultation.2026.deadline', 'onHold', 'why: because'),
    fact('forum.2027.dates', {
      attribute: 'dates',
      event: { start: '2027-07-05', end: '2027-07-09' },
      place: 'geneva',
    }),
    fact('prizes.general.contact', {
      version: 2,
      attribute: 'contact',
      contact: { email: 'new@itu.int', phone: '+41 22 730 0000' },
    }),
  ];
  const { out, written: names, target, again } = exported(dataFolder, edits, 'shipped');

  test('say what is in force, and the changes are known as done', () => {
    expect(again.facts).toEqual(target.facts);
    expect(again.sources).toEqual(target.sources);
    const replayed = overlaid(again, edits);
    expect(replayed.ok && replayed.knowledge).toBe(again);
  });

  test('keep every line that has not changed, comments and layout too', () => {
    expect([...names].sort()).toEqual([
      'activities/forum.yaml',
      'activities/open-consultation.yaml',
      'activities/prizes.yaml',
      'sources/D1.yaml',
    ]);
    const changed = names.map((name) => {
      const [before, after] = [dataFolder, out].map((folder) => linesOf(join(folder, name)));
      return { name, gone: without(before ?? [], after ?? []), come: without(after ?? [], before ?? []).length };
    });
    expect(changed).toEqual([
      { name: 'sources/D1.yaml', gone: [], come: expect.any(Number) },
      { name: 'activities/forum.yaml', gone: [], come: expect.any(Number) },
      { name: 'activities/open-consultation.yaml', gone: [], come: 1 },
      {
        name: 'activities/prizes.yaml',
        gone: expect.arrayContaining([expect.stringContaining('contact: { person: Gitanjali Sah')]),
        come: expect.any(Number),
      },
    ]);
    const others = allFiles(dataFolder).filter((name) => !names.includes(name));
    for (const name of others) expect(readFileSync(join(out, name))).toEqual(readFileSync(join(dataFolder, name)));
  });
});

test('whatever is changed, the files then say it, and say it for good', () => {
  const folder = written(sampleFiles());
  const id = fc.constantFrom(
    'prizes.2026.deadline',
    'forum.2026.dates',
    'forum.general.contact',
    'prizes.general.about',
  );
  const words = fc.constantFrom('why', 'a: b # c', '"quoted"', "it's", '- x', '2026', '中文：说明', 'سبب');
  const edit = fc.oneof(
    fc
      .tuple(id, fc.constantFrom('onHold' as const, 'withdrawn' as const), fc.option(words))
      .map(([one, kind, value]) => mark(one, kind, value)),
    fc
      .tuple(fc.integer({ min: 2, max: 4 }), words)
      .map(([version, text]) =>
        fact('prizes.general.about', { version, attribute: 'about', text: six(text), remark: text }),
      ),
    fc.integer({ min: 2, max: 4 }).map((version) =>
      fact('prizes.2026.deadline', {
        version,
        attribute: 'deadline',
        deadline: { date: '2026-03-20', wording: 'before' },
      }),
    ),
    fc.integer({ min: 2026, max: 2028 }).map((year) =>
      fact(`prizes.${year}.deadline-new`, {
        attribute: 'deadline',
        deadline: { date: `${year}-01-31`, wording: 'by' },
      }),
    ),
  );
  let count = 0;
  const property = fc.property(fc.array(edit, { maxLength: 8 }), (some) => {
    const edits = [known, ...some];
    const { again, target } = exported(folder, edits, `sample-${count++}`);
    expect(again.facts).toEqual(target.facts);
    const replayed = overlaid(again, edits);
    expect(replayed.ok && replayed.knowledge.facts).toEqual(target.facts);
  });
  fc.assert(property, { numRuns: 25 });
}, 60_000);

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Lines that are not among others, each as often as it stands there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
