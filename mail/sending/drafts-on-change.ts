import type { Log } from '../../dialogs/log.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import type { MailTiming } from '../mail-timing.js';

/** Looks at the drafts anew whenever the facts have changed, one look after another; what fails is tried again. */
export function draftsOnChange(
  refresh: () => Promise<number>,
  onPending: () => void,
  { log, timing }: { readonly log: Log; readonly timing: Pick<MailTiming, 'retryMs' | 'scheduleMs'> },
): Pick<KeepGoing, 'close' | 'wake'> & { changed(): void } {
  let isDue = false;
  const round = async () => {
    if (isDue) {
      isDue = false;
      try {
        if ((await refresh()) > 0) onPending();
      } catch (error) {
        isDue = true;
        throw error;
      }
    }
    return timing.scheduleMs;
  };
  const going = keepGoing({ name: 'drafts', round, retryMs: timing.retryMs, log });
  return {
    ...going,
    changed() {
      isDue = true;
      going.wake();
    },
  };
}
