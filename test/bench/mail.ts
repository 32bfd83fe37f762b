import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createAssistant } from '../../dialogs/assistant.js';
import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import { systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { COPY_DUE } from '../../mail/sending/sending-parts.js';
import { startMail } from '../../mail/start-mail.js';
import { evaluationSet } from '../evaluation/evaluation-set.js';
import { type Dovecot, findDovecot, startDovecot } from '../support/dovecot.js';
import { mailSettings } from '../support/mail-settings.js';
import { startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { bareLoop } from './mail-loop.js';

const MAILS = 1_000;
/** Both have had so many before: a server runs for months, and its first mails are its slowest. */
const WARM = 60;
const NOW = new Date('2026-02-10T10:00:00+01:00');
const PATIENCE_MS = 10 * 60_000;

const print = (name: string, value: string) => process.stdout.write(`mail ${name}: ${value}\n`);
const MB = 1024 * 1024;

/** What the process has of the system, and what is left of that once all garbage is collected (`--expose-gc`). */
async function memory(): Promise<string> {
  const { rss } = process.memoryUsage();
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  const { rss: left, heapUsed, external } = process.memoryUsage();
  const shown = (bytes: number) => (bytes / MB).toFixed(0);
  return `${shown(rss)} MB; after a collection ${shown(left)} MB, of which in use ${shown(heapUsed)} MB and ${shown(external)} MB outside the heap`;
}

/** Mails with questions of the evaluation set, each of a sender of its own, the six languages by turns. */
function deliver(dovecot: Dovecot, from: number, count: number): void {
  const sets = LANGUAGES.map((language) => evaluationSet(language).map(({ text }) => text));
  for (let index = from; index < from + count; index += 1) {
    const set = sets[index % sets.length] ?? [];
    const text = set[Math.floor(index / sets.length) % set.length] ?? '';
    const lines = [
      `From: Sender ${index} <sender${index}@ministry.example>`,
      'To: wsis-info@itu.int',
      `Subject: WSIS ${index}`,
      'Date: Tue, 10 Feb 2026 09:58:33 +0100',
      `Message-ID: <bench${index}@ministry.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      text,
      '',
    ];
    dovecot.deliver(lines.join('\r\n'), { receivedAt: NOW });
  }
}

/**
 * The agent as it ships, in mode `auto` with the pace lifted, over waiting mails, against a bare loop of the same libraries
 * on the same servers in the same run. A mail counts when it is decided about, sent where it is answered, and filed.
 */
export async function mail(): Promise<void> {
  if (findDovecot() === undefined) {
    process.stderr.write('Left out: mail. It needs Dovecot: on Debian `apt-get install dovecot-imapd`.\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wsis-bench-'));
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpSink()]);
  try {
    deliver(dovecot, 0, WARM);
    await bareLoop(new URL(dovecot.url), new URL(smtp.url));
    deliver(dovecot, WARM, MAILS);
    const loopMs = await bareLoop(new URL(dovecot.url), new URL(smtp.url));
    dovecot.empty('INBOX');
    print('bare loop', `${(MAILS / (loopMs / 1000)).toFixed(1)} mails a second`);
    await agentOver({
      dovecot,
      smtp: smtp.url,
      loopMs,
      sent: () => smtp.mails.length,
      store: join(folder, 'store.db'),
    });
  } finally {
    await Promise.all([dovecot.destroy(), smtp.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly dovecot: Dovecot;
  readonly smtp: string;
  readonly loopMs: number;
  readonly sent: () => number;
  readonly store: string;
}

async function agentOver({ dovecot, smtp, loopMs, sent, store: path }: Bench): Promise<void> {
  const brain = await loadBrainOrThrow(dataFolder);
  const store = await openSqliteStore({ path });
  const clock = systemClock(NOW);
  const lifted = { MAIL_ANSWERS_PER_15_MINUTES: '1000000', MAIL_ALIKE_PER_15_MINUTES: '1000000' };
  const settings = mailSettings({ IMAP_URL: dovecot.url, SMTP_URL: smtp, ...lifted });
  const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
  const { mailAddress } = settings;
  const assistant = createAssistant({
    brain,
    store,
    clock,
    gates,
    mailAddress,
    canPromise: true,
    mailAutoFloor: settings.mail.autoFloor,
  });
  const parts = {
    settings,
    store,
    assistant,
    facts: assistant.facts,
    clock,
    log: makeLog({ level: 'silent' }),
  };
  const idle = await memory();
  const first = startMail(parts);
  await until('the first look', () => first?.health().lastLook !== undefined);
  await first?.close();
  const agent = startMail(parts);
  const isDone = async () => {
    // The cheapest question first: asking is time that the agent does not have.
    const questions = [
      () => store.undecidedMails(),
      () => store.unfiledMails(),
      () => store.outgoingIn('begun'),
      () => store.outgoingIn('pending'),
    ];
    for (const ask of questions) if ((await ask()).length > 0) return false;
    return true;
  };
  const areCopied = async () => (await store.outgoingIn('sent', COPY_DUE)).length === 0;
  /** So many come at once; gives the milliseconds until everything is decided about, sent and filed. */
  let delivered = WARM + MAILS;
  const answer = async (mails: number) => {
    deliver(dovecot, delivered, mails);
    delivered += mails;
    const begin = performance.now();
    const last = `<bench${delivered - 1}@ministry.example>`;
    const holds = async () => (await store.mailsByMessageId(last)).length > 0 && (await isDone());
    await until(`${mails} mails`, holds, PATIENCE_MS, 100);
    const milliseconds = performance.now() - begin;
    await until('the copies in Sent', areCopied, PATIENCE_MS, 100);
    return { milliseconds, withCopies: performance.now() - begin };
  };
  await answer(WARM);
  const before = sent();
  const { milliseconds: agentMs, withCopies } = await answer(MAILS);
  const answered = sent() - before;
  const after = await memory();
  print('agent', `${(MAILS / (agentMs / 1000)).toFixed(1)} mails a second, ${answered} of them answered by mail`);
  print('agent against the bare loop (aim 50 %)', `${((loopMs / agentMs) * 100).toFixed(0)} %`);
  print(
    '1,000 waiting mails (aim below 180 s)',
    `${(agentMs / 1000).toFixed(0)} s, the last copy in Sent after ${(withCopies / 1000).toFixed(0)} s`,
  );
  print('memory, idle', idle);
  print('memory, after 1,000 mails', after);
  for (const thousands of [2, 3]) {
    await answer(MAILS);
    print(`memory, after ${thousands},000 mails`, await memory());
  }
  await agent?.close();
  await store.close();
}
