import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Fault } from '../knowledge/data-file.js';
import { KnowledgeError, loadKnowledge } from '../knowledge/load.js';
import { projectRoot } from '../knowledge/project-root.js';
import { type Brain, brainOf, type TrainedKnowledge, trainBrain } from './brain.js';
import { codeOf } from './error-parts.js';
import type { LinearModel } from './understanding/linear-classifier.js';
import type { Helper } from './understanding/training-helper.js';

/**
 * Trained brains are kept in `dist/`, each under the hash of its data files; a new build clears them with the rest.
 * Training runs in a process of its own: the server neither waits for it nor keeps its memory.
 */
const FOLDER = join(projectRoot, 'dist', 'brains');

export type BrainResult =
  | { readonly ok: true; readonly brain: Brain }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Trains on a data folder and writes the brain to a file, or gives the faults of the folder. */
export type Prepare = (dataFolder: string, file: string) => Promise<readonly Fault[]>;

/** The brain of a data folder, trained only when its files have changed and kept in `folder`; or all faults of the files. */
export async function loadBrain(
  dataFolder: string,
  { folder = FOLDER, prepare = prepareElsewhere }: { folder?: string; prepare?: Prepare } = {},
): Promise<BrainResult> {
  const file = join(folder, `${hashOf(dataFolder)}.brain`);
  const kept = readBrain(file);
  if (kept) return { ok: true, brain: brainOf(kept) };
  const faults = await prepare(dataFolder, file);
  if (faults.length > 0) return { ok: false, faults };
  const made = readBrain(file);
  if (!made) throw new Error(`training left no file ${file}: check that the program may write to its dist folder`);
  return { ok: true, brain: brainOf(made) };
}

/** The same, with faults as one error that names them all. */
export async function loadBrainOrThrow(dataFolder: string): Promise<Brain> {
  const result = await loadBrain(dataFolder);
  if (!result.ok) throw new KnowledgeError(result.faults);
  return result.brain;
}

/** Loads, checks and trains, and writes the file; gives the faults where there are any. Runs in the child process. */
export async function prepareBrain(dataFolder: string, file: string, helper?: Helper): Promise<readonly Fault[]> {
  const loaded = loadKnowledge(dataFolder);
  if (!loaded.ok) return loaded.faults;
  mkdirSync(dirname(file), { recursive: true });
  // Written aside and renamed, so that no reader ever sees half a file.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, serialize(await trainBrain(loaded, helper)));
  renameSync(aside, file);
  for (const other of readdirSync(dirname(file))) {
    // Another process may be writing one aside.
    if (other !== basename(file) && other.endsWith('.brain')) rmSync(join(dirname(file), other), { force: true });
  }
  return [];
}

/** The kept brain; undefined where there is none or the disk has spoilt it: then it is trained again. */
function readBrain(file: string): TrainedKnowledge | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { knowledge, trained } = deserialize(bytes) as TrainedKnowledge;
    const { languages, subjects, activities } = trained;
    const models = { languages: apart(languages), subjects: apart(subjects), activities: apart(activities) };
    return { knowledge, trained: { ...trained, ...models } };
  } catch {
    return undefined;
  }
}

/** What is read lies where the file does in memory: a small array would keep all of that. */
function apart(model: LinearModel): LinearModel {
  const own = <T extends Float32Array | Int32Array>(part: T): T =>
    part.byteLength < part.buffer.byteLength ? (part.slice() as T) : part;
  const { vocabulary, idf, weights, bias } = model;
  return { ...model, vocabulary: own(vocabulary), idf: own(idf), weights: own(weights), bias: own(bias) };
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  for (const name of names.sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 32);
}

function prepareElsewhere(dataFolder: string, file: string): Promise<readonly Fault[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'prepare-brain.js'), [dataFolder, file], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let faults: readonly Fault[] | undefined;
    child.on('message', (message) => {
      faults = message as readonly Fault[];
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 && faults) resolve(faults);
      else reject(new Error(`training ended with code ${code}; its message stands above`));
    });
  });
}
