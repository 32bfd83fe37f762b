import type { Outgoing } from '../../dialogs/store/mail-ledger.js';
import type { OwnFolders } from '../mailbox/own-folders.js';
import { TO_REMOVE } from '../mailbox/watch-sent.js';
import { draftDetail, REPLACE, type SendingParts } from './sending-parts.js';

/** Older drafts are nobody's any more. */
const LONGEST_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Looks at the drafts that lie in Drafts as the agent put them there: one whose facts have changed is written anew, one
 * that is no longer wanted is taken away. What a person has changed, sent or deleted is left alone. Gives how many changed.
 */
export async function refreshDrafts(parts: SendingParts & { readonly folders: OwnFolders }): Promise<number> {
  const { store, clock } = parts;
  const since = new Date(clock().getTime() - LONGEST_DAYS * DAY_MS).toISOString();
  const drafts = (await store.outgoingIn('placed')).filter(
    ({ entry, endedAt = '' }) => entry.body.kind === 'mail-reply' && endedAt >= since,
  );
  let changed = 0;
  for (const draft of drafts) if (await refresh(draft, parts)) changed += 1;
  return changed;
}

async function refresh(
  { entry, detail }: Outgoing,
  { store, folders, renderer, clock, messageIdOf }: SendingParts & { readonly folders: OwnFolders },
): Promise<boolean> {
  const stamp = await folders.stampOf('drafts', messageIdOf(entry));
  if (stamp === undefined || detail?.split(' ')[0] !== stamp) return false;
  const rendering = await renderer.render(entry);
  const at = clock().toISOString();
  if (rendering.kind === 'withdraw') {
    await store.changeEnd(entry.id, { state: 'withdrawn', at, detail: TO_REMOVE });
    return true;
  }
  if (rendering.kind !== 'place' || draftDetail(stamp, rendering.mail.source) === detail) return false;
  await store.changeEnd(entry.id, { state: 'pending', at, detail: REPLACE });
  return true;
}
