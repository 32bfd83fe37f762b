import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
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
  /** The content where it is right. */
  readonly value: T | undefined;
  /** What the YAML says, right or not; undefined where it is none. */
  readonly raw: unknown;
  readonly faults: readonly Fault[];
  readonly #root: Node | null;
  readonly #lines: LineCounter;

  /** Of a text, or of what a file would hold (`raw`), whose faults then all stand in line 1. */
  constructor(name: string, content: string | { readonly raw: unknown }, schema: z.ZodType<T>) {
    this.name = name;
    this.#lines = new LineCounter();
    const text = typeof content === 'string' ? content : '';
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    this.#root = document.contents;
    const unreadable = [...this.#notUtf8(text), ...this.#notYaml(document)];
    this.raw = typeof content !== 'string' ? content.raw : unreadable.length > 0 ? undefined : document.toJS();
    const result = schema.safeParse(this.raw);
    this.value = result.success ? result.data : undefined;
    if (unreadable.length > 0) this.faults = unreadable;
    else this.faults = result.success ? [] : result.error.issues.flatMap((issue) => this.#describe(issue));
  }

  #notUtf8(text: string): Fault[] {
    const at = text.indexOf('\uFFFD');
    if (at < 0) return [];
    const message = 'a character is not UTF-8: type it anew and save the file as UTF-8';
    return [{ file: this.name, line: this.#lines.linePos(at).line, message }];
  }

  #notYaml(document: Document): Fault[] {
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
      file: this.name,
      line: this.#lines.linePos(opening(document, pos[0])).line,
      message: `this is not valid YAML: ${message}; mind the indentation, and quote a text with : # or * in it`,
    }));
    // A bare *word is a reference in YAML. None of our files has any, so it is a text that lacks its quotes.
    visit(document, {
      Alias: (_, alias) => {
        const message = `"*${alias.source}" is no plain text in YAML: put the text in quotes`;
        faults.push({ file: this.name, line: this.#lines.linePos(alias.range?.[0] ?? 0).line, message });
      },
    });
    return faults;
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
    const message = this.#absent(issue.path) ?? inPlainWords(issue);
    return [this.fault(issue.path, `${where}${message}`)];
  }

  #absent(path: Path): string | undefined {
    const value = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      this.raw,
    );
    if (value === undefined) return 'is missing: add it';
    if (value !== null) return undefined;
    return path.length > 0 ? 'is empty: fill it in, or remove it' : 'the file is missing or empty: restore or fill it';
  }
}

/** The beginning of the text in which an error lies: a quotation mark that is missing at the end was opened there. */
function opening(document: Document, position: number): number {
  let start = position;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < position && position <= range[1]) start = range[0];
    },
  });
  return start;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text (put a number in quotes)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function inPlainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}: correct it`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}: correct it`;
  if (issue.code === 'invalid_key') return `${issue.issues[0]?.message ?? issue.message}: correct it`;
  return issue.message;
}
