import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Knowledge, type KnownFact, partsOfFactId } from './knowledge.js';
import type { Fact, Source } from './schema.js';

/** File below the data folder → its new text. */
export type NewTexts = ReadonlyMap<string, string>;

/**
 * The data files that would say what `target` says, of those that say otherwise now. Only what differs is written: every
 * other byte, comments and layout with it, stays as it is. `files` is what the folder holds now.
 */
export function writtenBack(folder: string, files: Knowledge, target: Knowledge): NewTexts {
  const texts = new Map<string, string>();
  for (const source of target.sources.values())
    if (!files.sources.has(source.id)) texts.set(`sources/${source.id}.yaml`, sourceText(source));
  for (const [activity, facts] of target.factsOf) {
    const changed = facts
      .map((fact): Changed => ({ before: inFile(files.facts.get(fact.id)), after: inFile(fact) }))
      .filter(({ before, after }) => !isDeepStrictEqual(before, after));
    if (changed.length === 0) continue;
    const name = `activities/${activity}.yaml`;
    texts.set(name, withFacts(readFileSync(join(folder, name), 'utf8'), changed));
  }
  return texts;
}

function sourceText(source: Source): string {
  return `# yaml-language-server: $schema=../../schemas/source.schema.json\n${stringify(source, { lineWidth: 0 })}`;
}

/** In the order in which the files have them. */
const FIELDS = [
  ...['id', 'version', 'attribute', 'source', 'paragraph', 'alsoIn', 'phase', 'event', 'deadline', 'absence', 'figure'],
  ...['contact', 'text', 'place', 'act', 'links', 'validFrom', 'validUntil', 'supersededBy', 'verifiedOn', 'onHold'],
  ...['withdrawn', 'remark'],
] as const satisfies readonly (keyof Fact)[];

type FileFact = Partial<Record<(typeof FIELDS)[number], unknown>> & { readonly id: string };

interface Changed {
  readonly before: FileFact | undefined;
  readonly after: FileFact;
}

/** A fact as a file holds it: in order, empty lists left out. */
function inFile(fact: KnownFact): FileFact;
function inFile(fact: KnownFact | undefined): FileFact | undefined;
function inFile(fact: KnownFact | undefined): FileFact | undefined {
  if (!fact) return undefined;
  const held = FIELDS.flatMap((field) => {
    const value = fact[field];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(held), id: fact.id };
}

/** Text from one place to another by something else. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function withFacts(text: string, changed: readonly Changed[]): string {
  const root = parseDocument(text).contents;
  const list = isMap(root) ? root.get('facts') : undefined;
  if (!isSeq(list)) throw new Error('an activity without a list of facts cannot be written to');
  const splices = changed.flatMap(({ before, after }): readonly Splice[] => {
    const item = list.items.find((one) => isMap(one) && String(one.get('id')) === after.id);
    return before && isMap(item) ? changedFact(text, item, before, after) : [addedFact(text, list, after)];
  });
  // From the end; of those at one place the later first, so that they come to stand in their order.
  return splices
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: by }) => result.slice(0, from) + by + result.slice(to), text);
}

function changedFact(text: string, item: YAMLMap, before: FileFact, fact: FileFact): readonly Splice[] {
  if (item.flow) {
    const [from = 0, to = 0] = item.range ?? [];
    return [{ from, to, text: JSON.stringify(fact) }];
  }
  const indent = columnOf(text, startOf(item.items[0]));
  const differing = FIELDS.filter((field) => !isDeepStrictEqual(before[field], fact[field]));
  const added: string[] = [];
  const splices = differing.flatMap((field): Splice[] => {
    const pair = item.items.find(({ key }) => String(key) === field);
    const value = fact[field];
    if (!pair) {
      if (value !== undefined) added.push(`\n${indent}${rendered({ [field]: value }, indent)}`);
      return [];
    }
    const [from, to] = [startOf(pair), endOf(text, pair.value)];
    if (value !== undefined) return [{ from, to, text: rendered({ [field]: value }, indent) }];
    return [{ from: text.lastIndexOf('\n', from), to, text: '' }];
  });
  const end = lineEnd(text, endOf(text, item));
  return added.length > 0 ? [...splices, { from: end, to: end, text: added.join('') }] : splices;
}

/** After the last fact of its edition, or at the end. */
function addedFact(text: string, list: YAMLSeq, fact: FileFact): Splice {
  const { edition } = partsOfFactId(fact.id);
  const editionOf = (one: unknown) => (isMap(one) ? partsOfFactId(String(one.get('id'))).edition : '');
  const neighbour = list.items.findLast((one) => editionOf(one) === edition) ?? list.items.at(-1);
  const [start = 0] = list.range ?? [];
  const indent = neighbour ? columnOf(text, start) : '  ';
  const item = `\n${indent}${rendered([fact], indent)}`;
  if (!neighbour) return { from: text.lastIndexOf('[', start), to: endOf(text, list), text: item };
  const at = lineEnd(text, endOf(text, neighbour));
  return { from: at, to: at, text: item };
}

/** As YAML whose lines after the first are indented. */
function rendered(value: unknown, indent: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd().replaceAll('\n', `\n${indent}`);
}

function startOf(pair: Pair | undefined): number {
  const key = pair?.key as { readonly range?: readonly number[] } | undefined;
  return key?.range?.[0] ?? 0;
}

/** Where a value ends, without the space and comments behind it. */
function endOf(text: string, node: unknown): number {
  const [from = 0, to = 0] = (node as { readonly range?: readonly number[] } | null)?.range ?? [];
  return from + text.slice(from, to).trimEnd().length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function columnOf(text: string, at: number): string {
  return ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
}
