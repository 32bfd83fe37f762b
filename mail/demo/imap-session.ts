import type { Folder, Folders, Message } from './imap-folders.js';
import { type Command, textOf, uidsIn, type Word } from './imap-input.js';
import type { ImapWays } from './imap-ways.js';

export interface SessionParts {
  readonly folders: Folders;
  readonly ways: ImapWays;
  readonly write: (text: string | Buffer) => void;
  readonly connections: () => number;
  readonly end: () => void;
}

/** What one client sees. */
export interface ImapSession {
  run(command: Command): void;
  /** Takes a line that is no command: the end of an IDLE, an answer to a challenge. */
  takesLine(line: string): boolean;
  close(): void;
}

const SPECIAL: Readonly<Record<string, string>> = { Sent: '\\Sent', Drafts: '\\Drafts' };

export function createSession(parts: SessionParts): ImapSession {
  return new Session(parts);
}

class Session implements ImapSession {
  readonly #parts: SessionParts;
  readonly #stop: () => void;
  #selected: Folder | undefined;
  #told = 0;
  #idling: string | undefined;
  #challenge: ((line: string) => void) | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#stop = parts.folders.onChange((name) => {
      if (this.#idling !== undefined && name === this.#selected?.name) this.#tellExists();
    });
  }

  close(): void {
    this.#stop();
  }

  takesLine(line: string): boolean {
    if (this.#challenge) {
      const answer = this.#challenge;
      this.#challenge = undefined;
      answer(line);
      return true;
    }
    if (this.#idling === undefined || line.toUpperCase() !== 'DONE') return false;
    this.#ok(this.#idling, 'IDLE');
    this.#idling = undefined;
    return true;
  }

  run(command: Command): void {
    const refusal = this.#parts.ways.refuse?.(command.name);
    const handler = this.#handlers[command.name];
    if (refusal !== undefined) this.#line(`${command.tag} ${refusal}`);
    else if (handler) handler(command);
    else this.#line(`${command.tag} BAD ${command.name} is not known here`);
  }

  readonly #handlers: Readonly<Record<string, (command: Command) => void>> = {
    CAPABILITY: ({ tag, name }) => {
      this.#line(`* CAPABILITY ${this.#parts.ways.capabilities.join(' ')}`);
      this.#ok(tag, name);
    },
    LOGIN: ({ tag, words: [user, secret] }) => this.#signIn(tag, textOf(user), textOf(secret)),
    AUTHENTICATE: ({ tag, words: [, initial] }) => {
      if (initial !== undefined) return this.#authenticate(tag, textOf(initial));
      this.#challenge = (line) => this.#authenticate(tag, line);
      this.#line('+ ');
    },
    ID: ({ tag, name }) => {
      this.#line('* ID NIL');
      this.#ok(tag, name);
    },
    NAMESPACE: ({ tag, name }) => {
      this.#line('* NAMESPACE (("" "/")) NIL NIL');
      this.#ok(tag, name);
    },
    ENABLE: ({ tag, name }) => this.#ok(tag, name),
    SUBSCRIBE: ({ tag, name }) => this.#ok(tag, name),
    LIST: (command) => this.#list(command),
    LSUB: (command) => this.#list(command),
    CREATE: ({ tag, name, words: [folder] }) => {
      if (!this.#parts.folders.folder(textOf(folder))) this.#parts.folders.make(textOf(folder));
      this.#ok(tag, name);
    },
    STATUS: ({ tag, name, words: [wanted] }) => {
      const folder = this.#parts.folders.folder(textOf(wanted));
      if (!folder) return this.#line(`${tag} NO [NONEXISTENT] no such folder`);
      const { messages, uidNext, uidValidity } = folder;
      this.#line(
        `* STATUS "${folder.name}" (MESSAGES ${messages.length} UIDNEXT ${uidNext} UIDVALIDITY ${uidValidity})`,
      );
      this.#ok(tag, name);
    },
    SELECT: (command) => this.#select(command),
    EXAMINE: (command) => this.#select(command),
    NOOP: ({ tag, name }) => {
      this.#tellExists();
      this.#ok(tag, name);
    },
    IDLE: ({ tag }) => {
      this.#idling = tag;
      this.#line('+ idling');
      this.#tellExists();
    },
    'UID SEARCH': ({ tag, name, words }) => {
      const found = this.#messages.filter((message) => matches(message, words, this.#uids));
      this.#line(`* SEARCH${found.map(({ uid }) => ` ${uid}`).join('')}`);
      this.#ok(tag, name);
    },
    'UID FETCH': ({ tag, name, words: [set, items] }) => {
      for (const message of this.#named(set)) this.#fetch(message, textOf(items).toUpperCase());
      this.#ok(tag, name);
    },
    'UID STORE': ({ tag, name, words: [set, , flags] }) => {
      for (const message of this.#named(set)) for (const flag of textOf(flags).split(' ')) message.flags.add(flag);
      this.#ok(tag, name);
    },
    'UID MOVE': ({ tag, name, words: [set, target] }) => {
      const moved = this.#named(set);
      const copies = moved.map(({ source, flags, receivedAt }) =>
        this.#parts.folders.add(textOf(target), source, { flags: [...flags], receivedAt }),
      );
      this.#remove(new Set(moved.map(({ uid }) => uid)));
      const validity = this.#parts.folders.folder(textOf(target))?.uidValidity;
      const uids = (list: readonly Message[]) => list.map(({ uid }) => uid).join(',');
      this.#line(
        moved.length === 0 ? `${tag} OK` : `${tag} OK [COPYUID ${validity} ${uids(moved)} ${uids(copies)}] ${name}`,
      );
    },
    'UID COPY': ({ tag, name, words: [set, target] }) => {
      for (const { source, flags, receivedAt } of this.#named(set))
        this.#parts.folders.add(textOf(target), source, { flags: [...flags], receivedAt });
      this.#ok(tag, name);
    },
    EXPUNGE: ({ tag, name }) => {
      this.#remove(new Set(this.#messages.flatMap(({ uid, flags }) => (flags.has('\\Deleted') ? [uid] : []))));
      this.#ok(tag, name);
    },
    'UID EXPUNGE': ({ tag, name, words: [set] }) => {
      const gone = this.#named(set).filter(({ flags }) => flags.has('\\Deleted'));
      this.#remove(new Set(gone.map(({ uid }) => uid)));
      this.#ok(tag, name);
    },
    APPEND: ({ tag, words }) => {
      const [folder, ...rest] = words;
      const source = rest.find((word) => Buffer.isBuffer(word));
      const flags = rest.find((word): word is readonly Word[] => Array.isArray(word)) ?? [];
      const target = this.#parts.folders.folder(textOf(folder));
      if (!target) return this.#line(`${tag} NO [TRYCREATE] no such folder`);
      const { uid } = this.#parts.folders.add(target.name, source ?? Buffer.alloc(0), { flags: flags.map(textOf) });
      const tells = this.#parts.ways.capabilities.includes('UIDPLUS');
      this.#line(`${tag} OK ${tells ? `[APPENDUID ${target.uidValidity} ${uid}] ` : ''}APPEND`);
    },
    LOGOUT: ({ tag, name }) => {
      this.#line('* BYE until next time');
      this.#ok(tag, name);
      this.#parts.end();
    },
  };

  #authenticate(tag: string, encoded: string): void {
    const text = Buffer.from(encoded, 'base64').toString('utf8');
    // XOAUTH2: `user=U^Aauth=Bearer T^A^A`; PLAIN: nothing, user and password between NULs (RFC 4616).
    const [user = '', bearer = ''] = text.split('\u0001');
    const [, plainUser = '', password = ''] = text.split('\0');
    if (text.startsWith('user=')) this.#signIn(tag, user.slice('user='.length), bearer.replace(/^auth=Bearer /, ''));
    else this.#signIn(tag, plainUser, password);
  }

  #signIn(tag: string, user: string, secret: string): void {
    const { ways, connections } = this.#parts;
    if (connections() > ways.mostConnections) this.#line(`${tag} NO [LIMIT] too many connections`);
    else if (!ways.isWelcome(user, secret)) this.#line(`${tag} NO [AUTHENTICATIONFAILED] not let in`);
    else this.#line(`${tag} OK [CAPABILITY ${ways.capabilities.join(' ')}] signed in`);
  }

  #list({ tag, name, words }: Command): void {
    const pattern = textOf(words.at(1));
    // What stands between the levels of a name (RFC 3501, 6.3.8).
    if (pattern === '') this.#line(`* ${name} (\\Noselect) "/" ""`);
    for (const folder of this.#parts.folders.all) {
      if (pattern !== '*' && pattern !== '%' && pattern !== folder.name) continue;
      this.#line(`* ${name} (\\HasNoChildren ${SPECIAL[folder.name] ?? ''}) "/" "${folder.name}"`);
    }
    this.#ok(tag, name);
  }

  #select({ tag, name, words: [wanted] }: Command): void {
    const folder = this.#parts.folders.folder(textOf(wanted));
    if (!folder) {
      this.#line(`${tag} NO [NONEXISTENT] no such folder`);
      return;
    }
    this.#selected = folder;
    this.#told = folder.messages.length;
    const { permanentFlags } = this.#parts.ways;
    this.#line(`* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)`);
    this.#line(`* OK [PERMANENTFLAGS (${permanentFlags.join(' ')})] kept`);
    this.#line(`* ${folder.messages.length} EXISTS`);
    this.#line(`* OK [UIDVALIDITY ${folder.uidValidity}] valid`);
    this.#line(`* OK [UIDNEXT ${folder.uidNext}] next`);
    this.#line(`${tag} OK [READ-WRITE] ${name}`);
  }

  #fetch(message: Message, items: string): void {
    const { uid, source, flags, receivedAt } = message;
    const parts: (string | Buffer)[] = [`* ${this.#messages.indexOf(message) + 1} FETCH (UID ${uid}`];
    if (items.includes('FLAGS')) parts.push(` FLAGS (${[...flags].join(' ')})`);
    if (items.includes('INTERNALDATE')) parts.push(` INTERNALDATE "${imapDate(receivedAt)}"`);
    if (items.includes('RFC822.SIZE')) parts.push(` RFC822.SIZE ${source.length}`);
    const [, most] = /BODY\.PEEK\[\](?:<0\.(\d+)>)?/.exec(items) ?? [];
    if (items.includes('BODY.PEEK[]')) {
      const bytes = most === undefined ? source : source.subarray(0, Number(most));
      parts.push(` BODY[]${most === undefined ? '' : '<0>'} {${bytes.length}}\r\n`, bytes);
    }
    for (const part of [...parts, ')\r\n']) this.#parts.write(part);
  }

  #remove(uids: ReadonlySet<number>): void {
    const folder = this.#selected;
    if (!folder) return;
    const gone = folder.messages.flatMap(({ uid }, index) => (uids.has(uid) ? [index + 1] : []));
    // From the back, so that the numbers before stay what they are.
    for (const number of gone.reverse()) this.#line(`* ${number} EXPUNGE`);
    this.#parts.folders.remove(folder, uids);
    this.#told = folder.messages.length;
  }

  #tellExists(): void {
    if (!this.#selected || this.#told === this.#messages.length) return;
    this.#told = this.#messages.length;
    this.#line(`* ${this.#told} EXISTS`);
  }

  get #messages(): readonly Message[] {
    return this.#selected?.messages ?? [];
  }

  get #uids(): readonly number[] {
    return this.#messages.map(({ uid }) => uid);
  }

  #named(set: Word | undefined): readonly Message[] {
    const uids = uidsIn(textOf(set), this.#uids);
    return this.#messages.filter(({ uid }) => uids.has(uid));
  }

  #ok(tag: string, name: string): void {
    this.#line(`${tag} OK ${name}`);
  }

  #line(text: string): void {
    this.#parts.write(`${text}\r\n`);
  }
}

/** UID, SINCE, HEADER and ALL, joined by "and". */
function matches(message: Message, words: readonly Word[], uids: readonly number[]): boolean {
  const [key, first, second, ...rest] = words;
  switch (textOf(key).toUpperCase()) {
    case 'UID':
      return uidsIn(textOf(first), uids).has(message.uid) && restMatches(message, words.slice(2), uids);
    case 'SINCE':
      return message.receivedAt >= new Date(`${textOf(first)} 00:00 UTC`) && restMatches(message, words.slice(2), uids);
    case 'HEADER':
      return hasHeader(message, textOf(first), textOf(second)) && restMatches(message, rest, uids);
    case 'UNDELETED':
      return !message.flags.has('\\Deleted') && restMatches(message, words.slice(1), uids);
    default:
      return true;
  }
}

function restMatches(message: Message, words: readonly Word[], uids: readonly number[]): boolean {
  return words.length === 0 || matches(message, words, uids);
}

function hasHeader({ source }: Message, name: string, value: string): boolean {
  const head = source.toString('utf8').split('\r\n\r\n', 1)[0] ?? '';
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return lines.some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`) && line.includes(value));
}

function imapDate(date: Date): string {
  const [, day = '', month = '', year = ''] = date.toUTCString().split(/,? /);
  return `${day}-${month}-${year} ${date.toISOString().slice(11, 19)} +0000`;
}
