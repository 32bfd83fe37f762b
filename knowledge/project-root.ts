import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from the sources and from `dist/` alike: data and pages are read from there. */
export const projectRoot = find(import.meta.dirname);

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json was not found above the program: run it from its own folder');
  return find(parent);
}

/** The data files that the product ships. */
export const dataFolder = join(projectRoot, 'knowledge', 'data');
