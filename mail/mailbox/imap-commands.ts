import type { FetchQueryObject, ImapFlow, MailboxObject } from 'imapflow';
import { codeOf, fieldOf } from '../../dialogs/error-parts.js';
import type { MailArrival } from '../../dialogs/store/mail-ledger.js';
import { MailFault } from '../mail-fault.js';

/**
 * imapflow's calls with their results checked: several of them give `false` where the server said no, and a fetch that
 * fails ends like one that found nothing.
 */

/** Folders are named with `/` between their levels everywhere outside this file. */
const pathOf = (folder: string) => folder.split('/');

function checked<T>(result: T | false | undefined | null, what: string): T {
  if (result === false || result === undefined || result === null)
    throw new MailFault('refused', `the server refused: ${what}`);
  return result;
}

/** Rejects as `refused` what the server answered with NO or BAD. */
async function command<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error)) throw new MailFault('refused', `the server refused: ${what}`, { cause: error });
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  const status = fieldOf(error, 'responseStatus');
  return status === 'NO' || status === 'BAD' || codeOf(error) === 'NotFound';
}

/** Selects a folder, again if it is selected already, so that the server tells its news. */
export async function selectFolder(client: ImapFlow, folder: string): Promise<MailboxObject> {
  const path = pathOf(folder);
  const opened = await command(`SELECT ${folder}`, () => client.mailboxOpen(path));
  return checked(opened, `SELECT ${folder}`);
}

/** The folder that the server itself marks for a use (RFC 6154), or is named for it; made under `name` where there is none. */
export async function specialFolder(client: ImapFlow, use: '\\Sent' | '\\Drafts', name: string): Promise<string> {
  const all = await command('LIST', () => client.list());
  const found = all.find(({ specialUse }) => specialUse === use);
  if (found) return found.path.split(found.delimiter || '/').join('/');
  await ensureFolder(client, name);
  return name;
}

/** Makes a folder where it is missing. */
export async function ensureFolder(client: ImapFlow, folder: string): Promise<void> {
  const status = await client.status(pathOf(folder), { uidNext: true }).catch((error: unknown) => {
    if (isRefusal(error)) return false as const;
    throw error;
  });
  if (status) return;
  checked(await command(`CREATE ${folder}`, () => client.mailboxCreate(pathOf(folder))), `CREATE ${folder}`);
}

/** Asks for news of the selected folder; a SEARCH without it may see an old state. */
export async function refresh(client: ImapFlow): Promise<void> {
  // Typed as nothing, gives false where it failed.
  const done: unknown = await client.noop();
  checked(done !== false, 'NOOP');
}

/** UIDs in the selected folder that match, ascending. */
async function searchUids(client: ImapFlow, query: Parameters<ImapFlow['search']>[0]): Promise<readonly number[]> {
  const found = await client.search(query, { uid: true });
  return [...checked(found, 'SEARCH')].sort((a, b) => a - b);
}

/** UIDs above one. */
export async function uidsAfter(client: ImapFlow, uid: number): Promise<readonly number[]> {
  // `n:*` always names the last message too, whatever its UID (RFC 3501, 6.4.8).
  return (await searchUids(client, { uid: `${uid + 1}:*` })).filter((one) => one > uid);
}

/** UIDs of what came on a day or later; the server knows days only (RFC 3501, 6.4.4). */
export function uidsSince(client: ImapFlow, day: Date): Promise<readonly number[]> {
  return searchUids(client, { since: day });
}

/** `undeleted`: of those that nobody has marked as deleted. */
export function uidsByMessageId(
  client: ImapFlow,
  messageId: string,
  { undeleted = false } = {},
): Promise<readonly number[]> {
  return searchUids(client, { header: { 'message-id': messageId }, ...(undeleted ? { deleted: false } : {}) });
}

export interface Fetched {
  readonly uid: number;
  readonly size: number;
  readonly internalDate: Date;
  readonly source: Uint8Array | undefined;
}

/** What the server gives of these messages; those that are gone are missing. */
async function fetchUids(
  client: ImapFlow,
  uids: readonly number[],
  query: FetchQueryObject,
): Promise<readonly Fetched[]> {
  if (uids.length === 0) return [];
  const found: Fetched[] = [];
  const wanted = new Set(uids);
  const messages = client.fetch(uids.join(','), { uid: true, ...query }, { uid: true });
  for (;;) {
    const next = await command('FETCH', () => messages.next());
    if (next.done) {
      // A fetch that the server refused ends with false, not with an error.
      if (next.value === false) throw new MailFault('refused', 'the server refused: FETCH');
      return found;
    }
    const { uid, size, internalDate, source } = next.value;
    if (!wanted.has(uid)) continue;
    const date = internalDate === undefined ? new Date(Number.NaN) : new Date(internalDate);
    found.push({ uid, size: size ?? 0, internalDate: date, source });
  }
}

/** When these messages came; those of which the server does not say it count as come now. */
export async function arrivalsOf(
  client: ImapFlow,
  uids: readonly number[],
  now: Date,
): Promise<readonly MailArrival[]> {
  const dates = new Map<number, Date>();
  for (const { uid, internalDate } of await fetchUids(client, uids, { internalDate: true }))
    dates.set(uid, internalDate);
  return uids.map((uid) => {
    const date = dates.get(uid);
    return { uid, receivedAt: (date && !Number.isNaN(date.getTime()) ? date : now).toISOString() };
  });
}

export function sizesOf(client: ImapFlow, uids: readonly number[]): Promise<readonly Fetched[]> {
  return fetchUids(client, uids, { size: true });
}

/** The messages themselves, each up to so many bytes; nothing is marked as read. */
export function sourcesOf(client: ImapFlow, uids: readonly number[], mostBytes: number): Promise<readonly Fetched[]> {
  return fetchUids(client, uids, { internalDate: true, size: true, source: { start: 0, maxLength: mostBytes } });
}

/**
 * Whether messages can be taken out one by one (RFC 4315). Where they cannot, EXPUNGE would take along what a person has marked
 * as deleted and may want back, so it is never said.
 */
function canTakeOut({ capabilities }: ImapFlow): boolean {
  return capabilities.has('UIDPLUS') || (capabilities.has('IMAP4rev2') && !capabilities.has('IMAP4rev1'));
}

/**
 * Moves messages of the selected folder; what is not there any more is no fault. Where the server can neither move nor take out
 * single ones they are copied and stay behind, marked as deleted, until a person clears the folder up.
 */
export async function moveMessages(client: ImapFlow, uids: readonly number[], folder: string): Promise<void> {
  if (uids.length === 0) return;
  if (!client.capabilities.has('MOVE') && !canTakeOut(client)) return copyAndMark(client, uids, folder);
  checked(await client.messageMove(uids.join(','), pathOf(folder), { uid: true }), `MOVE to ${folder}`);
}

/** What is marked already has been copied before, or was thrown away by a person. */
async function copyAndMark(client: ImapFlow, uids: readonly number[], folder: string): Promise<void> {
  const left = await searchUids(client, { uid: uids.join(','), deleted: false });
  if (left.length === 0) return;
  checked(await client.messageCopy(left.join(','), pathOf(folder), { uid: true }), `COPY to ${folder}`);
  await markDeleted(client, left);
}

async function markDeleted(client: ImapFlow, uids: readonly number[]): Promise<void> {
  checked(await client.messageFlagsAdd(uids.join(','), ['\\Deleted'], { uid: true }), 'STORE \\Deleted');
}

/** Takes messages out of the selected folder for good; where single ones cannot be taken out they are marked as deleted. */
export async function deleteMessages(client: ImapFlow, uids: readonly number[]): Promise<void> {
  if (uids.length === 0) return;
  if (!canTakeOut(client)) return markDeleted(client, uids);
  checked(await client.messageDelete(uids.join(','), { uid: true }), 'EXPUNGE');
}

/** A message of a folder, for as long as the folder is the same one. */
export interface Placed {
  readonly uidValidity: string;
  readonly uid: number;
}

/** Puts a message into a folder; gives where it lies if the server tells it (RFC 4315). */
export async function appendMessage(
  client: ImapFlow,
  folder: string,
  source: Buffer,
  flags: readonly string[],
): Promise<Placed | undefined> {
  const done = await command(`APPEND to ${folder}`, () => client.append(pathOf(folder), source, [...flags]));
  const { uid, uidValidity } = checked(done, `APPEND to ${folder}`);
  return uid === undefined || uidValidity === undefined ? undefined : { uidValidity: String(uidValidity), uid };
}
