import { type KeepGoing, keepGoing } from '../keep-going.js';
import type { RenderedMail } from '../mail-agent-types.js';
import type { OwnFolders } from '../mailbox/own-folders.js';
import { COPY_DUE, type SendingParts } from './sending-parts.js';

export interface CopyToSent extends KeepGoing {
  /** It has just been sent. */
  add(outboxId: string, mail: RenderedMail): void;
}

const REST_MS = 60_000;

/** Puts a copy of what was sent into Sent, where the provider does not do so itself; what a crash left undone too. */
export function copyToSent(parts: SendingParts & { readonly folders: OwnFolders }): CopyToSent {
  const { store, folders, renderer, clock, timing, log } = parts;
  const fresh = new Map<string, RenderedMail>();
  const done = async (id: string) => {
    await store.changeEnd(id, { state: 'sent', at: clock().toISOString() });
    fresh.delete(id);
  };
  let old: readonly string[] | undefined;
  const copyOld = async (id: string) => {
    const outgoing = await store.outgoing(id);
    if (outgoing?.detail !== COPY_DUE || fresh.has(id)) return;
    const rendering = await renderer.render(outgoing.entry);
    // What would be said otherwise today was sent as it stood then: no copy is better than a wrong one.
    if (rendering.kind === 'send') await folders.place('sent', rendering.mail);
    await done(id);
  };
  const round = async () => {
    old ??= (await store.outgoingIn('sent', COPY_DUE)).map(({ entry }) => entry.id);
    const noted: Promise<void>[] = [];
    try {
      for (const [id, mail] of fresh) {
        await folders.place('sent', mail, true);
        // Not waited for one by one: they share the commits of whoever else writes.
        fresh.delete(id);
        noted.push(done(id));
      }
    } finally {
      await Promise.all(noted);
    }
    for (const id of old) await copyOld(id);
    old = [];
    return REST_MS;
  };
  const going = keepGoing({ name: 'copy', round, retryMs: timing.retryMs, log });
  return {
    ...going,
    add(id, mail) {
      fresh.set(id, mail);
      going.wake();
    },
  };
}
