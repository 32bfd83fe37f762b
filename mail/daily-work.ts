import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { MailSettings } from '../dialogs/mail-settings.js';
import type { Store } from '../dialogs/store/store.js';
import { addDays, genevaDate } from '../knowledge/civil-date.js';
import { type KeepGoing, keepGoing } from './keep-going.js';
import type { MailTiming } from './mail-timing.js';

export interface DailyParts {
  readonly store: Store;
  readonly settings: Pick<MailSettings, 'digestHour' | 'retentionDays'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing: MailTiming;
  /** Drafts whose facts have changed are written anew; absent without a mailbox. */
  readonly refreshDrafts?: () => Promise<number>;
  readonly onPending: () => void;
}

/** Where no digest is wanted, the rest is done at this hour in Geneva. */
const DEFAULT_HOUR = 6;
const DAY_MS = 24 * 60 * 60 * 1000;
const DONE = 'mail-daily-work';

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Zurich', hour: '2-digit', hourCycle: 'h23' });

/**
 * Once a day from its hour on: stale drafts, the digest of the day before, and forgetting what is older than staff want it
 * kept. After an outage the day's work is done late, not twice; days that were missed are not made up.
 */
export function dailyWork(parts: DailyParts): KeepGoing {
  const { store, settings, clock, log, timing } = parts;
  const round = async () => {
    const now = clock();
    const today = genevaDate(now);
    const done = await store.mailNote(DONE);
    // Before the first day there is nothing to tell.
    if (done === undefined) await store.setMailNote(DONE, today);
    else if (done < today && Number(HOUR.format(now)) >= (settings.digestHour ?? DEFAULT_HOUR)) {
      await work(today, now, parts);
      await store.setMailNote(DONE, today);
    }
    return timing.scheduleMs;
  };
  return keepGoing({ name: 'daily', round, retryMs: timing.retryMs, log });
}

async function work(today: string, now: Date, parts: DailyParts): Promise<void> {
  const { store, settings, log, refreshDrafts, onPending } = parts;
  const changed = (await refreshDrafts?.()) ?? 0;
  const forgotten = await store.forgetMail(new Date(now.getTime() - settings.retentionDays * DAY_MS).toISOString());
  log.info({ changed, forgotten }, 'the work of the day on mail is done');
  if (settings.digestHour !== undefined) {
    const day = addDays(today, -1);
    await store.addOutgoing({
      id: `digest-${day}`,
      channel: 'mail',
      conversationId: '',
      createdAt: now.toISOString(),
      body: { kind: 'digest', day },
    });
  }
  onPending();
}
