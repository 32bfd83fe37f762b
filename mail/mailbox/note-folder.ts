import type { ImapFlow, MailboxObject } from 'imapflow';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { FolderPosition, MailArrival } from '../../dialogs/store/mail-ledger.js';
import type { Store } from '../../dialogs/store/store.js';
import { arrivalsOf, selectFolder, uidsAfter, uidsSince } from './imap-commands.js';

export interface NoteParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The agent has just put it there itself, for staff. */
  readonly isOwn?: (folder: string, uidValidity: string, uid: number) => boolean;
}

/** Noted in one step at most, so that a long absence is taken up piece by piece. */
const MOST_AT_ONCE = 500;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How often it is kept when a folder was last looked at; it matters after another UIDVALIDITY only. */
const KEPT_EVERY_MS = 10 * 60 * 1000;

const SINCE = 'mail-watched-since:';
const SEEN = 'mail-looked-at:';

/**
 * Notes in the ledger what has come into a folder, and leaves the folder selected. Gives how many messages are new; there
 * may be more where it gives any. Whether a message is read or marked does not matter.
 */
export async function noteFolder(client: ImapFlow, folder: string, parts: NoteParts): Promise<number> {
  const { store, clock } = parts;
  const box = await selectFolder(client, folder);
  const position = await store.folderPosition(folder);
  const uidValidity = String(box.uidValidity);
  if (!position) {
    await store.setMailNote(SINCE + folder, clock().toISOString());
    await store.noteArrivals(folder, { uidValidity, uid: await lastUid(client, box) }, []);
    return 0;
  }
  const { uid, arrivals } =
    position.uidValidity === uidValidity
      ? await arrivalsAfter(client, folder, position, parts)
      : { uid: await lastUid(client, box), arrivals: await foundAgain(client, folder, parts) };
  if (position.uidValidity !== uidValidity || uid > position.uid)
    await store.noteArrivals(folder, { uidValidity, uid }, arrivals);
  await keepInstant(folder, parts);
  return arrivals.length;
}

async function arrivalsAfter(
  client: ImapFlow,
  folder: string,
  { uid, uidValidity }: FolderPosition,
  { clock, isOwn }: NoteParts,
): Promise<{ readonly uid: number; readonly arrivals: readonly MailArrival[] }> {
  const uids = await uidsAfter(client, uid);
  const foreign = uids.filter((one) => !isOwn?.(folder, uidValidity, one)).slice(0, MOST_AT_ONCE);
  const last = foreign.length === MOST_AT_ONCE ? foreign.at(-1) : uids.at(-1);
  return { uid: last ?? uid, arrivals: await arrivalsOf(client, foreign, clock()) };
}

/**
 * The folder was made anew and its UIDs say nothing any more (RFC 3501, 2.3.1.1). What came in the time in which something
 * may have been missed is noted again, and known by its content; what is older, or came before the agent, stays.
 */
async function foundAgain(
  client: ImapFlow,
  folder: string,
  { store, clock, log }: NoteParts,
): Promise<readonly MailArrival[]> {
  const open = (await store.undecidedMails()).filter(({ place }) => place.folder === folder);
  const instants = [await store.mailNote(SEEN + folder), ...open.map(({ receivedAt }) => receivedAt)];
  const earliest = Math.min(...instants.flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)])));
  // INTERNALDATE has no fractions of a second.
  const since = (await store.mailNote(SINCE + folder))?.slice(0, 19) ?? '';
  const from = new Date(Number.isFinite(earliest) ? earliest - DAY_MS : Date.parse(`${since}Z`) || clock().getTime());
  const all = await arrivalsOf(client, await uidsSince(client, from), clock());
  const arrivals = all.filter(({ receivedAt }) => receivedAt >= since && receivedAt >= from.toISOString());
  log.warn({ count: arrivals.length }, 'a watched folder was made anew on the server (another UIDVALIDITY)');
  return arrivals;
}

async function lastUid(client: ImapFlow, { uidNext }: MailboxObject): Promise<number> {
  // UIDNEXT is not in every server's answer, whatever the type says.
  if (Number.isInteger(uidNext) && uidNext > 0) return uidNext - 1;
  return (await uidsAfter(client, 0)).at(-1) ?? 0;
}

async function keepInstant(folder: string, { store, clock }: NoteParts): Promise<void> {
  const now = clock();
  const kept = await store.mailNote(SEEN + folder);
  if (kept !== undefined && now.getTime() - Date.parse(kept) < KEPT_EVERY_MS) return;
  await store.setMailNote(SEEN + folder, now.toISOString());
}
