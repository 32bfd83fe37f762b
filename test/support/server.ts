import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotDeps, type BotServer, type BotSettings, startBot } from '../../bot/server.js';
import { type Assistant, createAssistant, type LearningAssistant } from '../../dialogs/assistant.js';
import type { Brain } from '../../dialogs/brain.js';
import { type Clock, systemClock } from '../../dialogs/clock.js';
import { type Log, makeLog } from '../../dialogs/log.js';
import {
  DEFAULT_ANSWER_FLOOR,
  DEFAULT_ANSWER_GAP,
  DEFAULT_MAIL_ADDRESS,
  readSettings,
} from '../../dialogs/settings.js';
import { createStaff, type Staff } from '../../dialogs/staff/staff.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { echoAssistant } from './echo-assistant.js';
import { QUICK_HASH } from './staff.js';

export const TEST_KEY = new Uint8Array(32).fill(7);

export interface TestServerOptions {
  readonly assistant?: (store: Store) => Assistant;
  /** With it the real assistant answers, and the desk has its API. */
  readonly brain?: Brain;
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly widgetFile?: string;
  readonly embedFile?: string;
  readonly deskFile?: string;
  readonly channelRetryMs?: (failures: number) => number;
  /** Milliseconds of sockets and turns, made short. */
  readonly timing?: BotDeps['timing'];
  readonly limits?: BotDeps['limits'];
  readonly mailboxIsRead?: () => boolean;
  /** An existing folder, to start again on its store. */
  readonly folder?: string;
  /** Default: a file in the folder. It is closed with the server. */
  readonly store?: Store;
}

export interface TestServer {
  readonly bot: BotServer;
  readonly url: string;
  readonly store: Store;
  /** Passwords are hashed at the least cost. */
  readonly staff: Staff;
  /** The real assistant, where one answers. */
  readonly real?: LearningAssistant | undefined;
  readonly folder: string;
  /** The lines logged so far. */
  logged(): string;
  /** Ends server and store; the folder stays for another start. */
  stop(): Promise<void>;
  /** Ends all and removes the folder. */
  destroy(): Promise<void>;
}

/** A real server on a free port of this machine, with a real store in a folder of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'wsis-bot-'));
  const { log, lines } = memoryLog();
  const store = options.store ?? (await openSqliteStore({ path: join(folder, 'store.db') }));
  const clock = options.clock ?? systemClock();
  const staff = createStaff({ store, clock, tokenKeys: [TEST_KEY], hash: QUICK_HASH });
  const { real, ...talks } = talking(options, store, clock);
  const bot = await startBot({
    ...talks,
    store,
    settings: testSettings(options.environment),
    tokenKeys: [TEST_KEY],
    clock,
    staff,
    ...(options.timing && { timing: options.timing }),
    ...(options.limits && { limits: options.limits }),
    ...(options.mailboxIsRead && { mailboxIsRead: options.mailboxIsRead }),
    log,
    ...(options.channelRetryMs && { channelRetryMs: options.channelRetryMs }),
    widgetFile: options.widgetFile ?? emptyScript(folder, 'chat-widget.js'),
    deskFile: options.deskFile ?? emptyScript(folder, 'desk.js'),
    ...(options.embedFile !== undefined && { embedFile: options.embedFile }),
  });
  const stop = async () => {
    await bot.close();
    await store.close();
  };
  return {
    bot,
    url: bot.url,
    store,
    staff,
    real,
    folder,
    logged: () => lines.join(''),
    stop,
    async destroy() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Who answers, and with what the desk reads. */
function talking({ assistant, brain }: TestServerOptions, store: Store, clock: Clock) {
  if (!brain) return { assistant: (assistant ?? echoAssistant)(store) };
  const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
  const mailAddress = DEFAULT_MAIL_ADDRESS;
  const real = createAssistant({ brain, store, clock, gates, mailAddress, canPromise: true });
  return { real, assistant: real, desk: { brain: real.facts.brain, facts: real.facts, gates } };
}

function testSettings(environment: Readonly<Record<string, string>> = {}): BotSettings {
  return readSettings({ environment: { PORT: '0', ...environment }, envFile: undefined, root: tmpdir() });
}

function memoryLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const write = (line: string) => {
    lines.push(line);
  };
  return { log: makeLog({ level: 'trace', to: { write } }), lines };
}

function emptyScript(folder: string, name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '"use strict";\n');
  return file;
}
