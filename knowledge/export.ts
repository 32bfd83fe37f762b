import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Fault } from './data-file.js';
import type { Knowledge } from './knowledge.js';
import { loadKnowledge } from './load.js';
import { type NewPhrasing, withPhrasings } from './phrasing-edit.js';
import { writtenBack } from './write-back.js';

export type ExportResult =
  | { readonly ok: true; readonly written: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What the files are to say, and the example questions that are to be among theirs. */
export interface Target {
  readonly target: Knowledge;
  readonly phrasings: readonly NewPhrasing[];
}

/**
 * Writes what `target` knows into the data files of `folder`, or into a whole copy of them at `out`. First a copy is made,
 * read and compared: nothing is written unless the files then say exactly what is in force.
 */
export function exportKnowledge(
  folder: string,
  files: Knowledge,
  { target, phrasings }: Target,
  out = folder,
): ExportResult {
  const texts = new Map([...writtenBack(folder, files, target), ...withPhrasings(folder, phrasings)]);
  const trial = mkdtempSync(join(tmpdir(), 'wsis-knowledge-'));
  try {
    cpSync(folder, trial, { recursive: true });
    writeAll(trial, texts);
    const result = loadKnowledge(trial);
    if (!result.ok) return result;
    const lost = [...target.facts.values()].filter(
      (fact) => !isDeepStrictEqual(result.knowledge.facts.get(fact.id), fact),
    );
    if (lost.length > 0) return { ok: false, faults: lost.map(({ id }) => lostFault(id)) };
    if (out !== folder) cpSync(folder, out, { recursive: true });
    writeAll(out, texts);
    return { ok: true, written: [...texts.keys()] };
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

function lostFault(id: string): Fault {
  return { file: id, line: 1, message: 'could not be written as it is in force: write it into its file by hand' };
}

function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [name, text] of texts) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
