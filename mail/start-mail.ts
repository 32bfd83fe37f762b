import type { Assistant } from '../dialogs/assistant.js';
import type { Clock } from '../dialogs/clock.js';
import type { LiveFacts } from '../dialogs/facts/live-facts.js';
import type { Log } from '../dialogs/log.js';
import type { Settings } from '../dialogs/settings.js';
import type { Store } from '../dialogs/store/store.js';
import { leasedAgent } from './leased-agent.js';
import { type MailAgent, startMailAgent } from './mail-agent.js';
import { mailPolicyOf } from './mail-policy.js';
import { openParser } from './parse-mail.js';
import { createMailProcessor } from './process-mail.js';
import { createRenderer, type RendererParts } from './render/create-renderer.js';
import { warmed } from './warm-up.js';

export interface MailDeps {
  readonly settings: Settings;
  readonly store: Store;
  readonly assistant: Assistant;
  /** The facts in force. */
  readonly facts: LiveFacts;
  readonly clock: Clock;
  readonly log: Log;
  readonly returnLink?: RendererParts['returnLink'];
}

/**
 * Starts the mail agent with the parts of the house; undefined where neither a mailbox nor an SMTP server is set. On a store that
 * several instances share it runs in one of them at a time.
 */
export function startMail({
  settings,
  store,
  assistant,
  facts,
  clock,
  log,
  ...links
}: MailDeps): MailAgent | undefined {
  if (!settings.imap && !settings.smtp) return undefined;
  const parser = openParser();
  const policy = mailPolicyOf(settings);
  const start = () =>
    startMailAgent({
      settings,
      store,
      processor: ({ lookUpSent }) =>
        warmed(createMailProcessor({ parser, store, assistant, policy, clock, lookUpSent }), parser, policy),
      renderer: createRenderer({ settings, store, facts, clock, ...links }),
      clock,
      log,
    });
  const agent = settings.store.kind === 'redis' ? leasedAgent({ store, clock, log, start }) : start();
  facts.onChange(agent.factsChanged);
  log.info({ mode: settings.imap ? settings.mail.mode : 'send only' }, 'the mail agent runs');
  return {
    ...agent,
    async close() {
      await agent.close();
      await parser.close();
    },
  };
}
