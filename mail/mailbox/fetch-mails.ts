import type { MailEntry } from '../../dialogs/store/mail-ledger.js';
import type { IncomingMail } from '../mail-agent-types.js';
import { MailFault } from '../mail-fault.js';
import { PARSE_LIMITS } from '../parsed-mail.js';
import { refresh, selectFolder, sizesOf, sourcesOf } from './imap-commands.js';
import type { MailboxSession } from './mailbox-session.js';

/** Held in memory at a time, unless a single message is larger. */
const BATCH_BYTES = 8 * 1024 * 1024;
/** One byte more than what is read at all: enough to see that it is too large. */
const MOST_BYTES = PARSE_LIMITS.sourceBytes + 1;

export interface FetchedMails {
  readonly mails: readonly IncomingMail[];
  /** No longer in the folder. */
  readonly gone: readonly MailEntry[];
}

/**
 * Fetches as many of these entries as fit into memory, from the front, those of one folder. Rejects with `MailFault`;
 * where the folder could be opened and the messages could not be had, `onOpened` has been called before.
 */
export function fetchMails(
  session: MailboxSession,
  entries: readonly MailEntry[],
  onOpened: () => void,
): Promise<FetchedMails> {
  const [first] = entries;
  if (!first) return Promise.resolve({ mails: [], gone: [] });
  const { folder, uidValidity } = first.place;
  const here = entries.filter(({ place }) => place.folder === folder && place.uidValidity === uidValidity);
  return session.use(async (client) => {
    const box = await selectFolder(client, folder);
    if (String(box.uidValidity) !== uidValidity) throw new MailFault('refused', 'the folder has another UIDVALIDITY');
    onOpened();
    await refresh(client);
    const sizes = new Map((await sizesOf(client, here.map(uidOf))).map(({ uid, size }) => [uid, size]));
    const gone = here.filter((entry) => !sizes.has(uidOf(entry)));
    const chosen = fitting(
      here.filter((entry) => sizes.has(uidOf(entry))),
      (entry) => sizes.get(uidOf(entry)) ?? 0,
    );
    const found = new Map((await sourcesOf(client, chosen.map(uidOf), MOST_BYTES)).map((one) => [one.uid, one]));
    const mails = chosen.flatMap((entry) => {
      const source = found.get(uidOf(entry))?.source;
      return source === undefined ? [] : [{ place: entry.place, source, receivedAt: new Date(entry.receivedAt) }];
    });
    return { mails, gone };
  });
}

const uidOf = ({ place }: MailEntry) => place.uid;

function fitting(entries: readonly MailEntry[], sizeOf: (entry: MailEntry) => number): readonly MailEntry[] {
  let bytes = 0;
  const end = entries.findIndex((entry) => {
    bytes += Math.min(sizeOf(entry), MOST_BYTES);
    return bytes > BATCH_BYTES;
  });
  return end < 0 ? entries : entries.slice(0, Math.max(1, end));
}
