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
  /** Where it may, it counts from now on as about to begin, until `settled`. */
  allows(entry: OutboxEntry, now: Date): Promise<boolean>;
  /** The store knows whether it has begun. */
  settled(entry: OutboxEntry): void;
}

const MINUTE_MS = 60_000;

/** The count of answers is the store's, so that it survives a restart; that of the last minute is kept here. */
export function createPace(store: Store, { caps, perMinute }: PaceLimits): Pace {
  let recent: number[] = [];
  /** Instants at which answers to groups began, of the last 15 minutes; a restart forgets them. */
  let toGroups: number[] = [];
  const beginning = new Map<string, OutboxEntry>();
  const countSince = async (now: Date, minutes: number, to: { address?: string; conversationId?: string }) => {
    const since = new Date(now.getTime() - minutes * MINUTE_MS).toISOString();
    const begun = await store.countBegun(since, to);
    const grouped = to.address === undefined && to.conversationId === undefined ? toGroups.length : 0;
    return begun + grouped + [...beginning.values()].filter((one) => isTo(one, to)).length;
  };
  return {
    async allows(entry, now) {
      const { body, conversationId } = entry;
      recent = recent.filter((instant) => instant > now.getTime() - MINUTE_MS);
      toGroups = toGroups.filter((instant) => instant > now.getTime() - 15 * MINUTE_MS);
      if (recent.length >= perMinute) return false;
      if (body.kind === 'relay' && body.paced) {
        if ((await countSince(now, 15, {})) >= caps.per15Minutes) return false;
        toGroups.push(now.getTime());
      }
      if (body.kind === 'mail-reply') {
        const free =
          (await countSince(now, 60, { conversationId })) < caps.threadPerHour &&
          (await countSince(now, 24 * 60, { address: body.to })) < caps.senderPerDay &&
          (await countSince(now, 15, {})) < caps.per15Minutes;
        if (!free) return false;
        beginning.set(entry.id, entry);
      }
      recent.push(now.getTime());
      return true;
    },
    settled({ id }) {
      beginning.delete(id);
    },
  };
}

function isTo(entry: OutboxEntry, to: { readonly address?: string; readonly conversationId?: string }): boolean {
  if (to.conversationId !== undefined) return entry.conversationId === to.conversationId;
  return to.address === undefined || (entry.body.kind === 'mail-reply' && entry.body.to === to.address);
}
