import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';

/** A message file to try, with the time at which it comes in. */
export interface MessageFile {
  /** As it was named on the command line or in the manifest. */
  readonly file: string;
  readonly path: string;
  /** Undefined = the time of the whole call. */
  readonly now?: Date;
  /** Unique within the call: what its outputs are named after. */
  readonly name: string;
}

const lineSchema = z.looseObject({ file: z.string().min(1), now: z.iso.datetime({ offset: true }).optional() });

/**
 * The messages in their order: as named on the command line, each with the time that the manifest gives it; where none
 * is named, those of the manifest. Throws an `Error` that names the line of a manifest that cannot be read.
 */
export function messageList(files: readonly string[], manifestPath: string | undefined): readonly MessageFile[] {
  const lines = manifestPath === undefined ? [] : manifestLines(manifestPath);
  const folder = manifestPath === undefined ? '.' : dirname(manifestPath);
  const times = timesByName(lines, folder);
  const named = files.length > 0 ? files : lines.map(({ file }) => file);
  const names = new Map<string, number>();
  return named.map((file) => {
    const path = files.length > 0 ? resolve(file) : resolve(folder, file);
    const now = times.get(path) ?? times.get(file) ?? times.get(basename(file));
    return { file, path, name: uniqueName(file, names), ...(now && { now }) };
  });
}

type ManifestLine = z.infer<typeof lineSchema>;

/** A file may be named from the present folder, from the manifest's, or by its name alone; the first line counts. */
function timesByName(lines: readonly ManifestLine[], folder: string): ReadonlyMap<string, Date> {
  const times = new Map<string, Date>();
  for (const { file, now } of lines.toReversed()) {
    if (now === undefined) continue;
    for (const key of [basename(file), file, resolve(folder, file), resolve(file)]) times.set(key, new Date(now));
  }
  return times;
}

function manifestLines(path: string): readonly ManifestLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = lineSchema.safeParse(jsonOf(line));
      if (parsed.success) return [parsed.data];
      throw new Error(
        `${path}, line ${index + 1}: write {"file": "…", "now": "2026-02-10T10:00:00+01:00"}; now may be left out.`,
      );
    });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function uniqueName(file: string, names: Map<string, number>): string {
  const name = basename(file).replace(/\.eml$/i, '');
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
