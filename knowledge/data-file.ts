import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in the data files: where, what, and what to do about it. */
export interface Fault {
  /** Path below the data folder. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
}

export type Path = readonly PropertyKey[];

/** A YAML file that remembers on which line each value stands. */
export class DataFile<T> {
  readonly name: string;
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  readonly #root: Node | null;
  readonly #lines: LineCounter;

  constructor(name: string, text: string, schema: z.ZodType<T>) {
    this.name = name;
    this.#lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    this.#root = document.contents;
    if (document.errors.length > 0) {
      this.value = undefined;
      this.faults = document.errors.map(({ pos, message }) => ({
        file: name,
        line: this.#lines.linePos(pos[0]).line,
        message: `this is not valid YAML: ${message}`,
      }));
      return;
    }
    const result = schema.safeParse(document.toJS());
    this.value = result.success ? result.data : undefined;
    this.faults = result.success ? [] : result.error.issues.flatMap((issue) => this.#describe(issue));
  }

  /** A fault at the value that a path leads to, or at its nearest existing parent. */
  fault(path: Path, message: string): Fault {
    return { file: this.name, line: this.#lineOf(path), message };
  }

  #lineOf(path: Path): number {
    let node: unknown = this.#root;
    let line = 1;
    for (const key of path) {
      const next = isMap(node)
        ? node.items.find((item) => String(item.key) === String(key))
        : isSeq(node)
          ? node.items[Number(key)]
          : undefined;
      if (next === undefined) break;
      const pair = isMap(node) ? (next as (typeof node.items)[number]) : undefined;
      const at = (pair ? pair.key : next) as Node | null;
      if (at?.range) line = this.#lines.linePos(at.range[0]).line;
      node = pair ? pair.value : next;
    }
    return line;
  }

  #describe(issue: z.core.$ZodIssue): Fault[] {
    const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        this.fault([...issue.path, key], `${where}unknown field "${key}": correct its spelling or remove it`),
      );
    }
    const missing =
      issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message);
    const message = missing ? 'is missing: add it' : issue.message;
    return [this.fault(issue.path, `${where}${message}`)];
  }
}

export function readDataFile<T>(folder: string, name: string, schema: z.ZodType<T>): DataFile<T> {
  return new DataFile(name, readFileSync(`${folder}/${name}`, 'utf8'), schema);
}
