import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportKnowledge } from '../../knowledge/export.js';
import { faultLines, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import type { FactBook } from '../store/fact-book.js';
import { heldPhrasings, placeOf } from './held-phrasings.js';
import { fitted } from './in-force.js';

/** What a command has to say, and whether it did what it was called for. */
export interface CommandResult {
  readonly done: boolean;
  readonly text: string;
}

const USAGE = 'Usage: npm run knowledge:export -- [--out DIR]';

/** Writes the files with the changes of the desk in them, into `--out` or in place. Throws `KnowledgeError`. */
export async function exportCommand(
  args: readonly string[],
  { book, folder }: { readonly book: Pick<FactBook, 'factsInForce'>; readonly folder: string },
): Promise<CommandResult> {
  const out = readOut(args);
  if (out.fault !== undefined) return { done: false, text: `${out.fault}\n${USAGE}` };
  const { knowledge: files } = loadKnowledgeOrThrow(folder);
  const { version, changes } = await book.factsInForce();
  const { knowledge, refused } = fitted(files, changes);
  const left = refused.map(
    ({ change, faults }) => `change ${change.id}: ${faults.map((one) => one.message).join('; ')}`,
  );
  if (left.length > 0)
    return { done: false, text: `These no longer fit the files; take them back first:\n${left.join('\n')}` };
  const phrasings = heldPhrasings(changes).flatMap((one) => placeOf(one, knowledge) ?? []);
  const result = exportKnowledge(folder, files, { target: knowledge, phrasings }, out.folder);
  if (!result.ok) return { done: false, text: `Nothing was written:\n${faultLines(result.faults)}` };
  const { written } = result;
  const said = written.length === 0 ? 'the files say it all already' : `written: ${written.join(', ')}`;
  return { done: true, text: `Changes of the desk up to version ${version}: ${said}.` };
}

function readOut(args: readonly string[]): { readonly folder?: string; readonly fault?: string } {
  try {
    const { out } = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
    return out === undefined ? {} : { folder: resolve(out) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
