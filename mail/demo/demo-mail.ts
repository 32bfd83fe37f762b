import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { createAssistant } from '../../dialogs/assistant.js';
import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import { type Clock, systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, readSettings } from '../../dialogs/settings.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { startMail } from '../start-mail.js';
import { createFolders, type Folders } from './imap-folders.js';
import { startImapServer } from './imap-server.js';
import { DEMO_LETTERS, letterSource } from './letters.js';
import { startSmtpServer } from './smtp-server.js';

/**
 * `npm run demo:mail [-- draft]`: the mail agent as it ships between an IMAP and an SMTP server of its own, on a mailbox of
 * made-up letters, at a moment at which the letters of the secretariat are current. Shows what comes in and goes out.
 */
const NOW = new Date('2026-02-10T10:00:00+01:00');
const mode = process.argv[2] === 'draft' ? 'draft' : 'auto';
/** Seconds in which nothing happens until the demonstration is over. */
const QUIET_S = 4;

const say = (line = '') => process.stdout.write(`${line}\n`);

async function show(mark: string, source: Buffer): Promise<void> {
  const { from, to, subject, text } = await simpleParser(source);
  const recipients = [to ?? []].flat().map((one) => one.text);
  say(`${mark}  ${from?.text ?? ''}  →  ${recipients.join(', ')}`);
  say(`    ${subject ?? ''}`);
  for (const line of (text ?? '').trimEnd().split('\n')) say(`    │ ${line}`);
  say();
}

async function demo(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-demo-'));
  const folders = createFolders(['INBOX', 'Sent', 'Drafts']);
  const clock = systemClock(NOW);
  let last = performance.now();
  const smtp = await startSmtpServer((source) => {
    last = performance.now();
    void show('OUT', source);
  });
  const imap = await startImapServer(folders);
  const store = await openSqliteStore({ path: join(folder, 'store.db') });
  const brain = await loadBrainOrThrow(dataFolder);
  const settings = readSettings({
    environment: {
      IMAP_URL: `imap://desk:demo@127.0.0.1:${imap.port}`,
      SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
      MAIL_MODE: mode,
    },
    root: folder,
  });
  const assistant = createAssistant({
    brain,
    store,
    clock,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: settings.mailAddress,
    canPromise: true,
    mailAutoFloor: settings.mail.autoFloor,
  });
  const log = makeLog({ level: 'warn' });
  const agent = startMail({ settings, store, assistant, facts: assistant.facts, clock, log });
  while (agent?.health().lastLook === undefined) await pause(20);
  say(`Mode ${mode}; the clock runs from ${NOW.toISOString()}.\n`);
  await deliver(folders, settings.mailAddress, clock);
  while (performance.now() - last < QUIET_S * 1000) await pause(200);
  await summary(folders);
  for (const { entry } of await store.decisionsSince('')) {
    say(`decided  ${entry.decision.outcome.padEnd(16)} ${entry.decision.reason}`);
  }
  await agent?.close();
  await Promise.all([imap.close(), smtp.close(), store.close()]);
  rmSync(folder, { recursive: true, force: true });
}

async function deliver(folders: Folders, address: string, clock: Clock): Promise<void> {
  for (const [index, letter] of DEMO_LETTERS.entries()) {
    const source = letterSource(letter, address, clock(), index);
    await show('IN ', source);
    folders.add('INBOX', source, { receivedAt: clock() });
    await pause(700);
  }
}

async function summary(folders: Folders): Promise<void> {
  for (const { name, messages } of folders.all) {
    if (messages.length === 0) continue;
    say(`${name}: ${messages.length}`);
    for (const { source } of messages) {
      const { from, subject } = await simpleParser(source);
      say(`    ${from?.text ?? ''}: ${subject ?? ''}`);
    }
  }
  say();
  for (const { source } of folders.folder('Drafts')?.messages ?? []) await show('DRAFT', source);
}

await demo();
