import type { OutboxEntry, Store } from '../../dialogs/store/store.js';

export interface PaceLimits {
  /** Automatic mails to stakeholders. */
  readonly answersPer15Minutes: number;
  /** All mails, where the provider sets a limit. */
  readonly perMinute: number;
}

/** Says whether one more mail may begin now. What may not waits; nothing is dropped. */
export interface Pace {
  allows(entry: OutboxEntry, now: Date): Promise<boolean>;
  /** A mail has begun. */
  began(now: Date): void;
}

const MINUTE_MS = 60_000;

/** The count of answers is the store's, so that it survives a restart; that of the last minute is kept here. */
export function createPace(store: Store, { answersPer15Minutes, perMinute }: PaceLimits): Pace {
  let recent: number[] = [];
  return {
    async allows({ body }, now) {
      recent = recent.filter((instant) => instant > now.getTime() - MINUTE_MS);
      if (recent.length >= perMinute) return false;
      if (body.kind !== 'mail-reply') return true;
      const since = new Date(now.getTime() - 15 * MINUTE_MS).toISOString();
      return (await store.countBegun(since)) < answersPer15Minutes;
    },
    began(now) {
      recent.push(now.getTime());
    },
  };
}
