import type { MailCaps } from '../../dialogs/mail-settings.js';
import type { OutboxEntry, Store } from '../../dialogs/store/store.js';

export interface PaceLimits {
  /** Automatic mails to stakeholders: to one, in one thread, in all. */
  readonly caps: MailCaps;
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
export function createPace(store: Store, { caps, perMinute }: PaceLimits): Pace {
  let recent: number[] = [];
  return {
    async allows({ body, conversationId }, now) {
      recent = recent.filter((instant) => instant > now.getTime() - MINUTE_MS);
      if (recent.length >= perMinute) return false;
      if (body.kind !== 'mail-reply') return true;
      const since = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS).toISOString();
      return (
        (await store.countBegun(since(15))) < caps.per15Minutes &&
        (await store.countBegun(since(60), { conversationId })) < caps.threadPerHour &&
        (await store.countBegun(since(24 * 60), { address: body.to })) < caps.senderPerDay
      );
    },
    began(now) {
      recent.push(now.getTime());
    },
  };
}
