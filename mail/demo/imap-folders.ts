/** A mailbox in memory. */
export interface Message {
  readonly uid: number;
  readonly source: Buffer;
  readonly receivedAt: Date;
  readonly flags: Set<string>;
}

export interface Folder {
  readonly name: string;
  readonly uidValidity: number;
  uidNext: number;
  messages: Message[];
}

export interface Folders {
  readonly all: readonly Folder[];
  folder(name: string): Folder | undefined;
  make(name: string): Folder;
  add(
    folder: string,
    source: Buffer,
    more?: { readonly flags?: readonly string[]; readonly receivedAt?: Date },
  ): Message;
  remove(folder: Folder, uids: ReadonlySet<number>): void;
  /** Called after each change, with the folder's name. */
  onChange(listener: (folder: string) => void): () => void;
}

export function createFolders(names: readonly string[]): Folders {
  const all: Folder[] = [];
  const listeners = new Set<(folder: string) => void>();
  const find = (name: string) => all.find((one) => one.name === (name.toUpperCase() === 'INBOX' ? 'INBOX' : name));
  const make = (name: string) => {
    const folder: Folder = { name, uidValidity: 1_000 + all.length, uidNext: 1, messages: [] };
    all.push(folder);
    return folder;
  };
  const tell = (name: string) => {
    for (const listener of listeners) listener(name);
  };
  for (const name of names) make(name);
  return {
    all,
    folder: find,
    make,
    add(name, source, { flags = [], receivedAt = new Date() } = {}) {
      const folder = find(name) ?? make(name);
      const message: Message = { uid: folder.uidNext, source, receivedAt, flags: new Set(flags) };
      folder.uidNext += 1;
      folder.messages.push(message);
      tell(name);
      return message;
    },
    remove(folder, uids) {
      folder.messages = folder.messages.filter(({ uid }) => !uids.has(uid));
      tell(folder.name);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
