import type { SendingEnd } from '../../dialogs/store/mail-ledger.js';
import type { OutboxEntry } from '../../dialogs/store/store.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import type { MailProcessor, SentNote } from '../mail-agent-types.js';
import { type FilingParts, moveOut } from './file-mails.js';
import { selectFolder, sourcesOf, uidsAfter } from './imap-commands.js';
import type { MailboxSession } from './mailbox-session.js';
import type { OwnFolders } from './own-folders.js';

export interface SentParts extends Pick<FilingParts, 'store' | 'settings' | 'log' | 'timing'> {
  /** The line for Sent and Drafts, and the one for the watched folders. */
  readonly side: MailboxSession;
  readonly inbox: MailboxSession;
  readonly folders: OwnFolders;
  readonly processor: MailProcessor;
  readonly messageIdOf: (entry: OutboxEntry) => string;
  readonly clock: () => Date;
}

/** A draft that is no longer wanted and may still lie in Drafts. */
export const TO_REMOVE = 'to-remove';

const BATCH = 20;
const MOST_BYTES = 1024 * 1024;

/**
 * Watches Sent: what a person writes to a stakeholder makes the conversation theirs, takes away a draft that would be a
 * second answer, and clears the to-do list. The position moves when a mail is done with, so a crash repeats it at most.
 */
export function watchSent(parts: SentParts): KeepGoing {
  const { timing, log } = parts;
  const round = async () => {
    await removeUnwanted(parts);
    return (await noteNew(parts)) > 0 ? 0 : timing.checkMs;
  };
  return keepGoing({ name: 'sent', round, retryMs: timing.retryMs, log });
}

async function noteNew(parts: SentParts): Promise<number> {
  const { store, folders, processor } = parts;
  const folder = await folders.nameOf('sent');
  const { uidValidity, mails } = await newInSent(parts, folder);
  for (const mail of mails) {
    const place = { folder, uidValidity, uid: mail.uid };
    const { source, internalDate: receivedAt } = mail;
    if (source && !folders.isOwn('sent', uidValidity, mail.uid))
      await settle(await processor.noteSent({ place, source, receivedAt }), parts);
    await store.noteArrivals(folder, { uidValidity, uid: mail.uid }, []);
  }
  return mails.length;
}

async function newInSent({ side, store, folders }: SentParts, folder: string) {
  return side.use(async (client) => {
    const box = await selectFolder(client, folder);
    const uidValidity = String(box.uidValidity);
    const position = await store.folderPosition(folder);
    if (position?.uidValidity !== uidValidity) {
      // The first look, or UIDs that say nothing any more: what lies there is history.
      const uid = box.uidNext > 0 ? box.uidNext - 1 : ((await uidsAfter(client, 0)).at(-1) ?? 0);
      await store.noteArrivals(folder, { uidValidity, uid }, []);
      return { uidValidity, mails: [] };
    }
    const uids = await uidsAfter(client, position.uid);
    const others = uids.filter((uid) => !folders.isOwn('sent', uidValidity, uid)).slice(0, BATCH);
    const mails = await sourcesOf(client, others, MOST_BYTES);
    // Copies of our own need no look; what comes behind them is looked at in the next round.
    const last = uids.at(-1);
    if (others.length === 0 && last !== undefined) await store.noteArrivals(folder, { uidValidity, uid: last }, []);
    return { uidValidity, mails: [...mails].sort((a, b) => a.uid - b.uid) };
  });
}

async function settle({ drafts, answered }: SentNote, parts: SentParts): Promise<void> {
  const { store, inbox, settings } = parts;
  const at = parts.clock().toISOString();
  for (const id of drafts) {
    const outgoing = await store.outgoing(id);
    const end: SendingEnd = { state: 'withdrawn', at, detail: TO_REMOVE };
    if (outgoing?.state === 'placed') await store.changeEnd(id, end);
    else await store.endSending(id, { ...end, detail: 'person' });
  }
  await removeUnwanted(parts);
  const folders = new Set(answered.map(({ folder }) => folder));
  for (const folder of folders) {
    const places = answered.filter((place) => place.folder === folder);
    for (const place of places) await moveOut({ session: inbox, store }, [place], settings.doneFolder);
  }
}

async function removeUnwanted({ store, folders, messageIdOf, clock }: SentParts): Promise<void> {
  for (const { entry } of await store.outgoingIn('withdrawn', TO_REMOVE)) {
    await folders.remove('drafts', messageIdOf(entry));
    await store.changeEnd(entry.id, { state: 'withdrawn', at: clock().toISOString(), detail: 'person' });
  }
}
