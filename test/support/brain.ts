import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deserialize } from 'node:v8';
import { type Brain, brainOf, type TrainedKnowledge } from '../../dialogs/brain.js';
import { dataFolder, projectRoot } from '../../knowledge/project-root.js';

/** All that a trained brain depends on: other content, another brain. */
const INGREDIENTS = ['knowledge', 'dialogs/understanding', 'dialogs/brain.ts', 'package-lock.json'];

let made: { readonly brain: Brain } | { readonly failure: unknown } | undefined;

/**
 * The brain on the facts that the product ships. Training takes 14 s inside Jest, whose modules run slowly, and 5 s in a
 * process of its own; so it happens there, and once for all test files. Call it outside tests, whose time is limited.
 */
export function realBrain(): Brain {
  made ??= make();
  // Tried once: with a faulty data folder hundreds of tests would else train in vain, one after another.
  if ('failure' in made) throw made.failure;
  return made.brain;
}

function make() {
  try {
    return { brain: brainOf(deserialize(readFileSync(trained())) as TrainedKnowledge) };
  } catch (failure) {
    return { failure };
  }
}

function trained(): string {
  const file = join(projectRoot, 'test', 'output', 'brains', `${hashOfIngredients()}.brain`);
  if (!existsSync(file)) {
    const [hooks, program] = ['typescript.mjs', 'train-brain.ts'].map((name) => join(import.meta.dirname, name));
    execFileSync(process.execPath, ['--import', hooks ?? '', program ?? '', dataFolder, file], { stdio: 'inherit' });
  }
  return file;
}

function hashOfIngredients(): string {
  const hash = createHash('sha256');
  for (const path of INGREDIENTS.flatMap(filesAt))
    hash.update(relative(projectRoot, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 32);
}

function filesAt(name: string): string[] {
  const path = join(projectRoot, name);
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(?:ts|yaml)$/.test(one));
  return names.sort().map((one) => join(path, one));
}
