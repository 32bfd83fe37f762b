import { readFileSync } from 'node:fs';

/** A text and what it asks for; null = none of the intents that are learnt. */
export interface Labelled {
  readonly text: string;
  readonly intent: string | null;
}

/** Reads a file of JSON lines; a line that is none, or lacks a field, is an error that names file and line. */
export function readLabelled(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [labelledOf(line, `${file}:${index + 1}`)]));
}

function labelledOf(line: string, where: string): Labelled {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this is no JSON`);
  }
  const { text, intent } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string') throw new Error(`${where}: "text" must be a text`);
  if (typeof intent !== 'string' && intent !== null) throw new Error(`${where}: "intent" must be a text or null`);
  return { text, intent };
}
