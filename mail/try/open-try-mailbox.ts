import { createAssistant } from '../../dialogs/assistant.js';
import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import type { Clock } from '../../dialogs/clock.js';
import { processSettings } from '../../dialogs/settings.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { mailPolicyOf } from '../mail-policy.js';
import { openParser } from '../parse-mail.js';
import { createMailProcessor } from '../process-mail.js';
import { createRenderer } from '../render/create-renderer.js';
import { type Trial, tryMessage } from './try-mailbox.js';

/** A mailbox that only this call knows. */
export interface TryMailbox {
  /** Messages one after the other, each at its time. */
  take(source: Uint8Array, now: Date): Promise<Trial>;
  close(): Promise<void>;
}

/**
 * Opens a mailbox to try messages on: the agent's own parts and settings in mode `auto`, no server, and a store of its own.
 * `storePath` undefined = in memory. Throws `SettingsError`, `KnowledgeError` or `StoreError`.
 */
export async function openTryMailbox({
  storePath,
  clock,
}: {
  readonly storePath: string | undefined;
  readonly clock: Clock;
}): Promise<TryMailbox> {
  const settings = processSettings({ dryRun: true });
  const brain = await loadBrainOrThrow(dataFolder);
  const store = await openSqliteStore({ path: storePath ?? IN_MEMORY });
  const parser = openParser();
  const assistant = createAssistant({
    brain,
    store,
    clock,
    gates: { floor: settings.answerFloor, gap: settings.answerGap },
    mailAddress: settings.mailAddress,
    canPromise: true,
    mailAutoFloor: settings.mail.autoFloor,
  });
  const policy = mailPolicyOf(settings, 'auto');
  const processor = createMailProcessor({ parser, store, assistant, policy, clock });
  const renderer = createRenderer({ settings, store, facts: assistant.facts, clock, mode: 'auto' });
  const parts = { processor, renderer, parser, store, policy };
  return {
    take: (source, now) => tryMessage(source, now, parts),
    async close() {
      await parser.close();
      await store.close();
    },
  };
}
