import { join } from 'node:path';
import { startBot } from '../../bot/server.js';
import { systemClock } from '../../dialogs/clock.js';
import { createLiveFacts } from '../../dialogs/facts/live-facts.js';
import { makeLog } from '../../dialogs/log.js';
import { createStaff } from '../../dialogs/staff/staff.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { startMailAgent } from '../../mail/mail-agent.js';
import { createRenderer } from '../../mail/render/create-renderer.js';
import { sampleKnowledge } from '../knowledge/sample-knowledge.js';
import { echoAssistant } from './echo-assistant.js';
import { mailSettings, QUICK } from './mail-settings.js';
import { type KillPoint, mortal } from './mortal-store.js';
import { plainProcessor } from './plain-mail.js';
import { TEST_KEY } from './server.js';

/** What a desk in a process of its own is told, as JSON in its first argument. */
export interface RunDesk {
  /** With `store.db`. */
  readonly folder: string;
  readonly smtp: string;
  /** The session of who acts. */
  readonly cookie: string;
  /** What its page does, in this order; each again in the next life, under the same id. */
  readonly acts: readonly DeskStep[];
  readonly kill?: KillPoint;
}

export interface DeskStep {
  readonly number: string;
  readonly id: string;
  readonly action: string;
  readonly text?: string;
}

const { folder, smtp, cookie, acts, kill } = JSON.parse(process.argv[2] ?? '{}') as RunDesk;
const clock = systemClock();
const log = makeLog({ level: 'silent' });
const settings = mailSettings({ PORT: '0', SMTP_URL: smtp, STAFF_MAIL: 'cases@secretariat.example' });
const real = await openSqliteStore({ path: join(folder, 'store.db') });
const store = kill ? mortal(real, kill) : real;
// What is understood does not matter here, and training takes seconds.
const knowledge = sampleKnowledge([]);
const languageOf = () => ({ served: true, language: 'en', certain: true }) as const;
const understander = { languageOf, understand: () => ({ language: languageOf(), asks: [] }) };
const facts = createLiveFacts({ knowledge, understander }, store, log);
const bot = await startBot({
  assistant: echoAssistant(store),
  store,
  settings,
  tokenKeys: [TEST_KEY],
  clock,
  log,
  staff: createStaff({ store, clock, tokenKeys: [TEST_KEY] }),
  desk: { brain: facts.brain, gates: { floor: 0.5, gap: 0.1 } },
  widgetFile: join(folder, 'chat-widget.js'),
});
const mail = startMailAgent({
  settings,
  store,
  processor: () => plainProcessor({ store, clock }),
  renderer: createRenderer({ settings, store, facts, clock }),
  clock,
  log,
  timing: QUICK,
});
for (const act of acts) await send(act);
// Ends in order once everything is on its way, twice in a row.
for (let quiet = 0; quiet < 2; quiet = (await isQuiet()) ? quiet + 1 : 0) {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await mail.close();
await bot.close();
await real.close();
process.exit(0);

/** As the page does: looks at the case, then acts on what it sees. */
async function send({ number, ...act }: DeskStep): Promise<void> {
  const at = `${bot.url}/staff/api/cases/${number}`;
  const headers = { Cookie: cookie, Origin: bot.url, 'Content-Type': 'application/json' };
  const { version } = (await (await fetch(at, { headers })).json()) as { version: number };
  if (act.action === 'reply') {
    const draft = JSON.stringify({ text: act.text, seenVersion: version });
    await fetch(`${at}/draft`, { method: 'PUT', headers, body: draft });
  }
  const body = JSON.stringify({ ...act, seenVersion: version });
  const response = await fetch(`${at}/acts`, { method: 'POST', headers, body });
  if (response.status !== 200) throw new Error(`${act.action}: ${response.status} ${await response.text()}`);
}

async function isQuiet(): Promise<boolean> {
  const open = await Promise.all([real.pendingOutbox('chat'), real.outgoingIn('pending'), real.outgoingIn('begun')]);
  return open.every((list) => list.length === 0);
}
