import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Language } from './language.js';
import { NEAR_IDENTICAL } from './phrasing-check.js';
import { trigramOverlap, trigrams } from './trigrams.js';
import type { NewTexts } from './write-back.js';

/** An example question that is to be added to a list of the files. */
export interface NewPhrasing {
  readonly language: Language;
  /** An activity's id, or `neighbours`. */
  readonly file: string;
  /** An attribute's or neighbour's id. */
  readonly key: string;
  readonly text: string;
}

/** The example of a list that teaches nearly the same. */
export function alikeIn(folder: string, { language, file, key, text }: NewPhrasing): string | undefined {
  return alike(text, examplesOf(listIn(textOf(folder, language, file), key)));
}

export function alike(text: string, examples: readonly string[]): string | undefined {
  const own = trigrams(text);
  return examples.find((one) => trigramOverlap(own, trigrams(one)) > NEAR_IDENTICAL);
}

/**
 * The phrasing files with more examples at the end of their lists; every other byte stays. What a list has already, or nearly,
 * teaches nothing and is left out, as is what has no list.
 */
export function withPhrasings(folder: string, more: readonly NewPhrasing[]): NewTexts {
  const texts = new Map<string, string>();
  for (const one of more) {
    const name = `phrasings/${one.language}/${one.file}.yaml`;
    const text = texts.get(name) ?? textOf(folder, one.language, one.file);
    const list = listIn(text, one.key);
    if (list && alike(one.text, examplesOf(list)) === undefined) texts.set(name, added(text, list, one.text));
  }
  return texts;
}

function textOf(folder: string, language: Language, file: string): string {
  const path = join(folder, 'phrasings', language, `${file}.yaml`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function listIn(text: string, key: string): YAMLSeq | undefined {
  const root = parseDocument(text).contents;
  const list = isMap(root) ? root.get(key, true) : undefined;
  return isSeq(list) && !list.flow ? list : undefined;
}

function examplesOf(list: YAMLSeq | undefined): readonly string[] {
  return (list?.items ?? []).flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
}

/** Below the last item, as far in as that stands. */
function added(text: string, list: YAMLSeq, example: string): string {
  const last = list.items.at(-1);
  const [from = 0, to = 0] = (isScalar(last) && last.range) || [];
  const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
  const end = text.indexOf('\n', to);
  const at = end < 0 ? text.length : end;
  return `${text.slice(0, at)}\n${line}${JSON.stringify(example)}${text.slice(at)}`;
}
