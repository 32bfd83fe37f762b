import { startBot } from './bot/server.js';
import { createAssistant } from './dialogs/assistant.js';
import { loadBrain, loadBrainOrThrow } from './dialogs/brain-file.js';
import { caseTimesOf } from './dialogs/cases/case-clock.js';
import { startCaseClock } from './dialogs/cases/start-case-clock.js';
import { systemClock } from './dialogs/clock.js';
import { type Log, makeLog } from './dialogs/log.js';
import { processSettings, type Settings, SettingsError } from './dialogs/settings.js';
import { createStaff } from './dialogs/staff/staff.js';
import { joinLink } from './dialogs/staff/staff-command.js';
import { openStore } from './dialogs/store/open-store.js';
import { StoreError } from './dialogs/store/store-error.js';
import { loadOrMakeTokenKeys } from './dialogs/token-keys.js';
import { faultLines, KnowledgeError } from './knowledge/load.js';
import { dataFolder } from './knowledge/project-root.js';
import { watchKnowledge } from './knowledge/watch.js';
import type { MailAgent } from './mail/mail-agent.js';

/** `npm start`: the one place that knows every room of the house. Resolves to what shuts it down in order. */
async function start(settings: Settings, log: Log): Promise<() => Promise<void>> {
  const clock = systemClock(settings.clockStart);
  const brain = await loadBrainOrThrow(dataFolder);
  const tokenKeys = settings.tokenKeys ?? (await loadOrMakeTokenKeys(settings.dataDir));
  const keys = tokenKeys.map((key) => key.reveal());
  const store = await openStore(settings.store, log);
  const staff = createStaff({ store, clock, tokenKeys: keys });
  const gates = { floor: settings.answerFloor, gap: settings.answerGap };
  const sendsMail = settings.smtp !== undefined;
  const assistant = createAssistant({
    brain,
    store,
    clock,
    gates,
    mailAddress: settings.mailAddress,
    canPromise: settings.staffMail === undefined ? staff.isThere : true,
    sendsMail,
    mailAutoFloor: settings.mail.autoFloor,
    log,
  });
  await assistant.facts.refresh();
  let mail: MailAgent | undefined;
  const mailboxIsRead = () => mail?.health().ok ?? true;
  const parts = { assistant, store, settings, tokenKeys: keys, clock, log, staff, mailboxIsRead };
  const bot = await startBot({
    ...parts,
    desk: { brain: assistant.facts.brain, facts: assistant.facts, gates, sendsMail },
  }).catch(async (error) => {
    await store.close();
    throw error;
  });
  // After the port is taken: a second start of the program must not answer the same mail.
  if (settings.imap || settings.smtp) {
    // Half a second of loading that a chat alone does without.
    const { startMail } = await import('./mail/start-mail.js');
    mail = startMail({ settings, store, assistant, facts: assistant.facts, clock, log, returnLink: bot.returnLink });
  }
  const stopCaseClock = startCaseClock({
    store,
    clock,
    log,
    times: caseTimesOf(settings.cases),
    officeHours: () => assistant.facts.brain().knowledge.officeHours,
    alerts: {
      canSend: mail !== undefined,
      staffMail: settings.staffMail,
      staffLanguage: settings.mail.staffLanguage,
    },
  });
  const watching = watchKnowledge(dataFolder, () => loadBrain(dataFolder), {
    onLoaded: ({ brain: next }) => {
      assistant.learn(next);
      log.info({ version: next.knowledge.version }, 'the knowledge base has changed and is in force');
    },
    onFaults: (faults) => {
      log.error(`the changed knowledge base is faulty, the old one stays in force:\n${faultLines(faults)}`);
    },
  });
  const following = assistant.facts.follow();
  announce(settings, bot.url, (await staff.accounts.firstCode())?.code);
  return async () => {
    watching.close();
    stopCaseClock();
    following.close();
    await Promise.all([bot.close(), mail?.close()]);
    await store.close();
  };
}

function announce({ publicUrl, clockStart }: Settings, url: string, firstCode: string | undefined): void {
  const base = publicUrl ?? url;
  process.stdout.write(`Chat page: ${base}/\nStaff desk: ${base}/staff\n`);
  if (firstCode !== undefined) {
    process.stdout.write(`Nobody can sign in there yet. Make the first account within 24 hours:\n`);
    process.stdout.write(`  ${joinLink(base, firstCode)}\n  (or at ${base}/staff/join with the code ${firstCode})\n`);
  }
  if (clockStart) process.stdout.write(`The clock runs from ${clockStart.toISOString()} (CLOCK).\n`);
}

/** The first signal ends the program in order; a second one ends it at once. */
function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error, 'the program could not be ended in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** What an operator can mend is said plainly; anything else is a fault of the program and keeps its trace. */
function explain(error: unknown): string {
  if (error instanceof SettingsError || error instanceof KnowledgeError || error instanceof StoreError) {
    return error.message;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}: another program listens there, perhaps this one. End it, or set PORT to another number.`;
  }
  if (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EACCES' &&
    'syscall' in error &&
    error.syscall === 'listen'
  ) {
    return `${error.message}: this user may not do that. Set PORT to a number above 1023, or mend the rights.`;
  }
  if (
    error instanceof Error &&
    'code' in error &&
    ['EACCES', 'EROFS', 'ENOTDIR', 'ENOSPC'].includes(String(error.code))
  ) {
    return `${error.message}: the program must be able to write there. Mend the rights or the disk, or set DATA_DIR to another folder.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const settings = processSettings();
  const log = makeLog({ level: settings.logLevel });
  stopOnSignals(await start(settings, log), log);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
