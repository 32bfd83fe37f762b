import { systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { startMailAgent } from '../../mail/mail-agent.js';
import { COPY_DUE } from '../../mail/sending/sending-parts.js';
import { mailSettings, QUICK } from './mail-settings.js';
import { type KillPoint, mortal } from './mortal-store.js';
import { plainProcessor, plainRenderer } from './plain-mail.js';

/** What a mail agent in a process of its own is told, as JSON in its first argument. */
export interface RunMailAgent {
  readonly store: string;
  readonly imap: string;
  readonly smtp: string;
  readonly delivery: 'send' | 'draft';
  /** Dies (SIGKILL) around the n-th call of this. */
  readonly kill?: KillPoint;
}

const options = JSON.parse(process.argv[2] ?? '{}') as RunMailAgent;
const clock = systemClock();
const real = await openSqliteStore({ path: options.store });
const store = options.kill ? mortal(real, options.kill) : real;
const agent = startMailAgent({
  settings: mailSettings({ IMAP_URL: options.imap, SMTP_URL: options.smtp }),
  store,
  processor: () => plainProcessor({ store, clock, delivery: options.delivery }),
  renderer: plainRenderer(clock),
  clock,
  log: makeLog({ level: 'silent' }),
  timing: QUICK,
});
// Ends in order once everything that the ledger knows of is done with, twice in a row and after two looks.
let quiet = 0;
let look: string | undefined;
let looks = 0;
while (quiet < 2) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { lastLook } = agent.health();
  if (lastLook !== look) looks += 1;
  look = lastLook;
  quiet = looks >= 2 && (await isDone()) ? quiet + 1 : 0;
}
await agent.close();
await real.close();
process.exit(0);

async function isDone(): Promise<boolean> {
  const open = await Promise.all([
    real.undecidedMails(),
    real.unfiledMails(),
    real.outgoingIn('pending'),
    real.outgoingIn('begun'),
    real.outgoingIn('sent', COPY_DUE),
  ]);
  return open.every((list) => list.length === 0) && (await real.folderPosition('Sent')) !== undefined;
}
