import type { Log } from '../../dialogs/log.js';
import type { MailSettings } from '../../dialogs/mail-settings.js';
import type { MailEntry, MailPlace } from '../../dialogs/store/mail-ledger.js';
import type { Store } from '../../dialogs/store/store.js';
import { gathering } from '../gathering.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import { MailFault } from '../mail-fault.js';
import type { MailTiming } from '../mail-timing.js';
import type { TellStaff } from '../tell-staff.js';
import { ensureFolder, moveMessages, selectFolder } from './imap-commands.js';
import type { MailboxSession } from './mailbox-session.js';

export interface FilingParts {
  readonly session: MailboxSession;
  readonly store: Store;
  readonly settings: Pick<MailSettings, 'doneFolder' | 'quarantineFolder'>;
  readonly tellStaff: TellStaff;
  readonly timing: MailTiming;
  readonly log: Log;
}

const BATCH = 100;
/** Decisions come one by one and are moved together: a move is some commands, however many messages it names. */
const GATHER_MS = 100;
const REST_MS = 60_000;
/** A folder that refuses our mails is tried again after so long. */
const REFUSED_MS = 30 * 60_000;

/** Moves what has been decided about to where it belongs. The ledger is the state: a move is for people, and may be late. */
export function fileMails(parts: FilingParts): KeepGoing {
  const { store, timing, log } = parts;
  const round = async () => {
    const [first, ...others] = await store.unfiledMails();
    if (!first) return REST_MS;
    const target = targetOf(first, parts);
    const batch = [first, ...others.filter((one) => isWith(one, first) && targetOf(one, parts) === target)];
    try {
      await moveOut(
        parts,
        batch.slice(0, BATCH).map(({ place }) => place),
        target,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof MailFault) || error.code !== 'refused') throw error;
      log.error({ count: batch.length }, 'mails cannot be moved out of a watched folder');
      await parts.tellStaff({ code: 'mail-not-filed', detail: String(batch.length), about: first.place.folder });
      return REFUSED_MS;
    }
  };
  const going = keepGoing({ name: 'file', round, retryMs: timing.retryMs, log });
  const decided = gathering(going.wake, GATHER_MS);
  return {
    wake: decided.wake,
    close() {
      decided.stop();
      return going.close();
    },
  };
}

/** Moves messages of one folder and notes it; those that are gone have been moved by somebody else. */
export async function moveOut(
  { session, store }: Pick<FilingParts, 'session' | 'store'>,
  places: readonly MailPlace[],
  target: string | undefined,
): Promise<void> {
  const [first] = places;
  if (first && target !== undefined && target !== first.folder) {
    await session.use(async (client) => {
      await ensureFolder(client, target);
      const box = await selectFolder(client, first.folder);
      // The UIDs of before another UIDVALIDITY name other messages.
      if (String(box.uidValidity) !== first.uidValidity) return;
      await moveMessages(
        client,
        places.map(({ uid }) => uid),
        target,
      );
    });
  }
  await Promise.all(places.map((place) => store.markFiled(place)));
}

function targetOf({ decision }: MailEntry, { settings }: FilingParts): string | undefined {
  if (decision?.filing === 'done') return settings.doneFolder;
  return decision?.filing === 'quarantine' ? settings.quarantineFolder : undefined;
}

function isWith({ place: a }: MailEntry, { place: b }: MailEntry): boolean {
  return a.folder === b.folder && a.uidValidity === b.uidValidity;
}
