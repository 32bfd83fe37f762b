import { createHash } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import type { Log } from '../../dialogs/log.js';
import type { SentMail } from '../mail-agent-types.js';
import {
  appendMessage,
  deleteMessages,
  refresh,
  selectFolder,
  sourcesOf,
  specialFolder,
  uidsByMessageId,
} from './imap-commands.js';
import type { MailboxSession } from './mailbox-session.js';

const MOST_BYTES = 1024 * 1024;

export type OwnFolder = 'drafts' | 'inbox' | 'sent';

/** The folders into which the agent itself puts mails: found by the server's own marks, made where they are missing. */
export interface OwnFolders {
  /** Puts a mail there, unless it lies there already. `isNew`: it cannot, so nobody looks. */
  place(folder: OwnFolder, mail: OwnMail, isNew?: boolean): Promise<void>;
  /** Stands for what lies there now, byte by byte as the server holds it; undefined where it is not there. */
  stampOf(folder: OwnFolder, messageId: string): Promise<string | undefined>;
  /** Whether a mail with this Message-ID lies there now. */
  has(folder: OwnFolder, messageId: string): Promise<boolean>;
  /** Takes the mail out; gives whether it was there. */
  remove(folder: OwnFolder, messageId: string): Promise<boolean>;
  /** The newest mail in Sent with one of these Message-IDs. */
  lookUpSent(messageIds: readonly string[]): Promise<SentMail | undefined>;
  /** Whether this process has put the message there that lies there now. */
  isOwn(folder: OwnFolder, uidValidity: string, uid: number): boolean;
  /** The name of the folder, with `/` between its levels. */
  nameOf(folder: OwnFolder): Promise<string>;
}

export interface OwnMail {
  readonly messageId: string;
  readonly source: Buffer;
}

const NAMES = { drafts: ['\\Drafts', 'Drafts'], sent: ['\\Sent', 'Sent'] } as const;
/** A case mail is news to staff; a draft and a copy are not. */
const FLAGS: Readonly<Record<OwnFolder, readonly string[]>> = {
  drafts: ['\\Draft', '\\Seen'],
  sent: ['\\Seen'],
  inbox: [],
};

export function createOwnFolders(session: MailboxSession, log: Log): OwnFolders {
  const known = new Map<OwnFolder, string>([['inbox', 'INBOX']]);
  const name = async (client: ImapFlow, folder: OwnFolder) => {
    const found = known.get(folder);
    if (found !== undefined || folder === 'inbox') return found ?? 'INBOX';
    const [use, plain] = NAMES[folder];
    const made = await specialFolder(client, use, plain);
    known.set(folder, made);
    log.info({ use: folder, folder: made }, 'a folder of the mailbox was found');
    return made;
  };
  const own = new Set<string>();
  const find = async (client: ImapFlow, folder: OwnFolder, messageId: string) => {
    await selectFolder(client, await name(client, folder));
    await refresh(client);
    // A draft that is only marked as deleted is gone; a copy in Sent still proves that the mail went out.
    return uidsByMessageId(client, messageId, { undeleted: folder === 'drafts' });
  };
  return {
    place: (folder, { messageId, source }, isNew = false) => {
      const put = async (client: ImapFlow) => {
        if (!isNew && (await find(client, folder, messageId)).length > 0) return;
        const placed = await appendMessage(client, await name(client, folder), source, FLAGS[folder]);
        if (placed) keep(own, keyOf(folder, placed.uidValidity, placed.uid));
      };
      // Nobody waits for a copy.
      return session.use(put, folder === 'sent' ? 'patient' : undefined);
    },
    stampOf: (folder, messageId) =>
      session.use(async (client) => {
        const uid = (await find(client, folder, messageId)).at(-1);
        const [found] = uid === undefined ? [] : await sourcesOf(client, [uid], MOST_BYTES);
        return found?.source && stampOf(found.source);
      }),
    has: (folder, messageId) => session.use(async (client) => (await find(client, folder, messageId)).length > 0),
    remove: (folder, messageId) =>
      session.use(async (client) => {
        const uids = await find(client, folder, messageId);
        await deleteMessages(client, uids);
        return uids.length > 0;
      }),
    lookUpSent: (messageIds) => session.use((client) => lookUp(client, messageIds, find)),
    isOwn: (folder, uidValidity, uid) => own.has(keyOf(folder, uidValidity, uid)),
    nameOf: (folder) => session.use((client) => name(client, folder)),
  };
}

const keyOf = (folder: OwnFolder, uidValidity: string, uid: number) => `${folder} ${uidValidity} ${uid}`;

/** So many have been looked at by the watches of Sent and INBOX long before they are forgotten. */
const MOST_OWN = 20_000;

function keep(own: Set<string>, key: string): void {
  own.add(key);
  const [oldest] = own;
  if (own.size > MOST_OWN && oldest !== undefined) own.delete(oldest);
}

function stampOf(source: Uint8Array): string {
  return createHash('sha256').update(source).digest('base64url').slice(0, 22);
}

async function lookUp(
  client: ImapFlow,
  messageIds: readonly string[],
  find: (client: ImapFlow, folder: OwnFolder, messageId: string) => Promise<readonly number[]>,
): Promise<SentMail | undefined> {
  for (const messageId of messageIds) {
    const uid = (await find(client, 'sent', messageId)).at(-1);
    const found = uid === undefined ? undefined : await client.fetchOne(String(uid), { envelope: true }, { uid: true });
    if (!found) continue;
    const { to = [], cc = [] } = found.envelope ?? {};
    const recipients = [...to, ...cc].flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
    return { recipients };
  }
  return undefined;
}
