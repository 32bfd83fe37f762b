import { gathering } from '../gathering.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import type { MailTiming } from '../mail-timing.js';
import { refresh } from './imap-commands.js';
import type { MailboxSession } from './mailbox-session.js';
import { type NoteParts, noteFolder } from './note-folder.js';

export interface WatchParts extends NoteParts {
  readonly session: MailboxSession;
  readonly timing: MailTiming;
  readonly folders: readonly string[];
  /** Something new was noted. */
  readonly onArrivals: () => void;
  /** Every folder has been looked at. */
  readonly onLooked: () => void;
  readonly onFailure: () => void;
}

/** A server tells of each message by itself; those that come together are looked at together. */
const GATHER_MS = 200;

/**
 * What came in the second of a look may be neither in it nor told by the IDLE that begins after it: Dovecot, for one, knows
 * a Maildir by times of whole seconds. So a look that ends a row is repeated once, two seconds later.
 */
const AGAIN_MS = 2_000;

/**
 * Looks at the watched folders: at the start, when the server says that something has come (IDLE, in the first folder),
 * and every so often besides, since IDLE may fall silent without an error.
 */
export function watchMailbox(parts: WatchParts): KeepGoing {
  const { session, timing, log, folders } = parts;
  let isRepeated = false;
  const round = async () => {
    let found = 0;
    for (const folder of folders) found += await session.use((client) => noteFolder(client, folder, parts));
    if (found > 0) {
      parts.onArrivals();
      isRepeated = false;
      // What came while this was noted, and what the server did not tell at once.
      return 0;
    }
    found += await secondLook(parts);
    parts.onLooked();
    if (found > 0) return 0;
    isRepeated = !isRepeated;
    return isRepeated ? Math.min(AGAIN_MS, timing.checkMs) : timing.checkMs;
  };
  const going = keepGoing({ name: 'watch', round, retryMs: timing.retryMs, log, onFailure: parts.onFailure });
  const news = gathering(going.wake, GATHER_MS);
  session.onNews(news.wake);
  return {
    wake: going.wake,
    close() {
      news.stop();
      return going.close();
    },
  };
}

/** Right after deliveries a server may still show the old state; after a NOOP it does not. Ends in the folder of the IDLE. */
async function secondLook({ session, folders: [first = 'INBOX'], ...parts }: WatchParts): Promise<number> {
  return session.use(async (client) => {
    await refresh(client);
    return noteFolder(client, first, parts);
  });
}
