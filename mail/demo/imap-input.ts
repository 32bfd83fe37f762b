/** A word of an IMAP command: an atom or string as text, a list, or the bytes of a literal. */
export type Word = string | Buffer | readonly Word[];

export interface Command {
  readonly tag: string;
  readonly name: string;
  readonly words: readonly Word[];
}

const LITERAL = /\{(\d+)(\+?)\}$/;

/** Reads commands from the bytes of a connection (RFC 3501, 4 and 9, as far as a client of ours writes them). */
export interface ImapInput {
  /** Takes bytes; gives the commands that are whole now. `onContinue` is called where the client waits for leave to go on. */
  take(bytes: Buffer): readonly (readonly (string | Buffer)[])[];
}

/** Lines with their literals: text, bytes, text … */
export function createImapInput(onContinue: () => void): ImapInput {
  let waiting = Buffer.alloc(0);
  let pieces: (string | Buffer)[] = [];
  let literal: number | undefined;
  return {
    take(bytes) {
      waiting = Buffer.concat([waiting, bytes]);
      const whole: (string | Buffer)[][] = [];
      for (;;) {
        if (literal !== undefined) {
          if (waiting.length < literal) return whole;
          pieces.push(waiting.subarray(0, literal));
          waiting = waiting.subarray(literal);
          literal = undefined;
        }
        const end = waiting.indexOf('\r\n');
        if (end < 0) return whole;
        const line = waiting.subarray(0, end).toString('utf8');
        waiting = waiting.subarray(end + 2);
        const [mark, size, plus] = LITERAL.exec(line) ?? [];
        pieces.push(mark === undefined ? line : line.slice(0, -mark.length));
        if (mark !== undefined) {
          literal = Number(size);
          if (plus === '') onContinue();
          continue;
        }
        whole.push(pieces);
        pieces = [];
      }
    },
  };
}

/** The words of a command. */
export function parseCommand(pieces: readonly (string | Buffer)[]): Command {
  const words: Word[] = [];
  const open: Word[][] = [words];
  for (const piece of pieces) {
    if (typeof piece !== 'string') open.at(-1)?.push(piece);
    else tokenise(piece, open);
  }
  const [tag = '', name = '', ...rest] = words;
  const upper = textOf(name).toUpperCase();
  // UID goes with the command that it stands before.
  const [second = '', ...others] = rest;
  if (upper === 'UID') return { tag: textOf(tag), name: `UID ${textOf(second).toUpperCase()}`, words: others };
  return { tag: textOf(tag), name: upper, words: rest };
}

const TOKEN = /\s+|\(|\)|"((?:[^"\\]|\\.)*)"|((?:[^\s()"[\]]|\[[^\]]*\])+)/gy;

function tokenise(text: string, open: Word[][]): void {
  for (const [all, quoted, atom] of text.matchAll(new RegExp(TOKEN.source, 'gy'))) {
    if (all === '(') {
      const list: Word[] = [];
      open.at(-1)?.push(list);
      open.push(list);
    } else if (all === ')') open.pop();
    else if (quoted !== undefined) open.at(-1)?.push(quoted.replace(/\\(.)/g, '$1'));
    else if (atom !== undefined) open.at(-1)?.push(atom);
  }
}

export function textOf(word: Word | undefined): string {
  if (word === undefined) return '';
  return typeof word === 'string' ? word : Buffer.isBuffer(word) ? word.toString('utf8') : word.map(textOf).join(' ');
}

/** The UIDs that a set names (RFC 3501, 9: sequence-set), among those that there are. */
export function uidsIn(set: string, uids: readonly number[]): ReadonlySet<number> {
  const last = uids.at(-1) ?? 0;
  const found = new Set<number>();
  for (const range of set.split(',')) {
    const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? last : Number(end)));
    for (const uid of uids) if (uid >= Math.min(from, to) && uid <= Math.max(from, to)) found.add(uid);
  }
  return found;
}
