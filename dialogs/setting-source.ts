import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { codeOf, reasonOf } from './error-parts.js';

export interface SettingFault {
  /** The setting, or the place in `.env`. */
  readonly name: string;
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface SettingSource {
  readonly environment: Environment;
  /** What `.env` holds; absent where there is none. */
  readonly envFile?: string | undefined;
  /** Folder from which relative paths are taken. */
  readonly root: string;
}

/**
 * The text of each known setting that is set: the environment before `.env`, `NAME_FILE` read from its file, blanks at
 * the ends cut. An empty text counts as unset, because container tools pass on empty variables.
 */
export function settingTexts(
  source: SettingSource,
  names: readonly string[],
  faults: SettingFault[],
): ReadonlyMap<string, string> {
  const envFile = source.envFile === undefined ? {} : parseEnv(source.envFile);
  faults.push(...lineFaults(source.envFile ?? ''), ...unknownNames(Object.keys(envFile), names));
  const texts = new Map<string, string>();
  for (const name of names) {
    for (const layer of [source.environment, envFile]) {
      const text = textIn(layer, name, source.root, faults);
      if (text === undefined) continue;
      texts.set(name, text);
      break;
    }
  }
  return texts;
}

function textIn(layer: Environment, name: string, root: string, faults: SettingFault[]): string | undefined {
  const direct = layer[name]?.trim() || undefined;
  const file = layer[`${name}_FILE`]?.trim() || undefined;
  if (file === undefined) return direct;
  if (direct !== undefined) {
    faults.push({ name, problem: `${name} and ${name}_FILE are both set`, remedy: 'Remove one of the two.' });
    return direct;
  }
  try {
    const text = readFileSync(resolve(root, file), 'utf8').trim();
    if (text !== '') return text;
    faults.push({ name: `${name}_FILE`, problem: `${file} is empty`, remedy: `Write the value of ${name} into it.` });
  } catch (error) {
    const remedy = 'Check that the file exists and that the program may read it.';
    faults.push({
      name: `${name}_FILE`,
      problem: `${file} cannot be read (${codeOf(error) ?? reasonOf(error)})`,
      remedy,
    });
  }
  return undefined;
}

/** Lines that `parseEnv` passes over in silence. They are not quoted: a secret may stand there. */
function lineFaults(envFile: string): SettingFault[] {
  return envFile
    .split(/\r?\n/)
    .flatMap((line, index) =>
      /^\s*(#.*)?$|^\s*(export\s+)?\w+\s*=/.test(line)
        ? []
        : [{ name: `.env line ${index + 1}`, problem: 'is not NAME=value', remedy: 'Correct it, or put # before it.' }],
    );
}

function unknownNames(found: readonly string[], names: readonly string[]): SettingFault[] {
  const known = names.flatMap((name) => [name, `${name}_FILE`]);
  return found
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = known.find((one) => distance(plain(one), plain(name)) <= 2);
      const remedy = nearest ? `Did you mean ${nearest}?` : 'Remove it; .env.example names every setting.';
      return { name, problem: 'stands in .env and is not a setting of this version', remedy };
    });
}

function plain(name: string): string {
  return name.replaceAll('_', '').toUpperCase();
}

/** Levenshtein distance: letters to change, add or leave out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
