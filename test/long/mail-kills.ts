import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import type { KillPoint } from '../support/mortal-store.js';
import { plainMail } from '../support/plain-mail.js';
import type { RunMailAgent } from '../support/run-mail-agent.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

/** Where a mail agent dies: around a write of its ledger, while the server holds its message, or after some milliseconds. */
export type Death = KillPoint | { readonly data: 'refused' | 'taken' } | { readonly afterMs: number };

/** Every step of a mail, by the write that follows or goes before it (mail.md of the acceptance criteria, 12). */
export const DEATHS: readonly (readonly [string, Death])[] = [
  ['noted', { call: 'noteArrivals', when: 'after', nth: 1 }],
  ['fetched', { call: 'startMail', when: 'before', nth: 1 }],
  ['started', { call: 'startMail', when: 'after', nth: 2 }],
  ['remembered', { call: 'rememberMail', when: 'after', nth: 1 }],
  ['intent stored', { call: 'commitTurn', when: 'after', nth: 1 }],
  ['before the decision', { call: 'decideMail', when: 'before', nth: 2 }],
  ['decided', { call: 'decideMail', when: 'after', nth: 1 }],
  ['before it begins', { call: 'beginSending', when: 'before', nth: 1 }],
  ['begun', { call: 'beginSending', when: 'after', nth: 1 }],
  ['DATA sent, not taken', { data: 'refused' }],
  ['DATA sent, taken', { data: 'taken' }],
  ['250 received', { call: 'endSending', when: 'before', nth: 1 }],
  ['sent', { call: 'endSending', when: 'after', nth: 2 }],
  ['copied', { call: 'changeEnd', when: 'before', nth: 1 }],
  ['copy noted', { call: 'changeEnd', when: 'after', nth: 1 }],
  ['moved', { call: 'markFiled', when: 'before', nth: 1 }],
  ['filed', { call: 'markFiled', when: 'after', nth: 1 }],
];

const MAILS = 3;
/** Milliseconds; an agent that has found no death by then is killed. */
const LONGEST_LIFE_MS = 60_000;
const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** A mailbox and a mail server over which agents die one after another. */
export interface MailKills {
  /** Lets an agent die over some new mails and another one clear up; gives every rule that was broken. */
  round(name: string, death: Death, delivery?: 'send' | 'draft'): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openMailKills(): Promise<MailKills> {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-kills-'));
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpSink()]);
  const options = { store: join(folder, 'store.db'), imap: dovecot.url, smtp: smtp.url };
  // The first start only takes note of where the mailbox stands.
  await life({ ...options, delivery: 'send' }, smtp);
  return {
    async round(name, death, delivery = 'send') {
      const senders = Array.from(
        { length: MAILS },
        (_, index) => `${name.toLowerCase().replaceAll(/\W/g, '-')}-${index}`,
      );
      for (const sender of senders) dovecot.deliver(plainMail(sender));
      await life({ ...options, delivery }, smtp, death);
      smtp.answer(() => 'ok');
      smtp.onData(() => {});
      const ended = await life({ ...options, delivery }, smtp);
      const broken = ended === 0 ? [] : [`the agent that cleared up ended with ${ended}`];
      return [...broken, ...(await check(senders, delivery, dovecot, smtp, options.store))];
    },
    async close() {
      await Promise.all([dovecot.destroy(), smtp.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One agent from its start to its end; gives its exit code, null where it was killed. */
async function life(options: RunMailAgent, smtp: SmtpSink, death?: Death): Promise<number | null> {
  const hooks = FROM_SOURCE ? ['--import', join(import.meta.dirname, '..', 'support', 'typescript.mjs')] : [];
  const file = join(import.meta.dirname, '..', 'support', FROM_SOURCE ? 'run-mail-agent.ts' : 'run-mail-agent.js');
  const told: RunMailAgent = death && 'call' in death ? { ...options, kill: death } : options;
  const child = spawn(process.execPath, [...hooks, file, JSON.stringify(told)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const timers = [setTimeout(() => child.kill('SIGKILL'), LONGEST_LIFE_MS)];
  if (death && 'afterMs' in death) timers.push(setTimeout(() => child.kill('SIGKILL'), death.afterMs));
  if (death && 'data' in death) killOnData(child, smtp, death.data);
  await ended;
  for (const timer of timers) clearTimeout(timer);
  return child.exitCode;
}

/** The agent dies while the server has the whole message and has not answered. */
function killOnData(child: ChildProcess, smtp: SmtpSink, what: 'refused' | 'taken'): void {
  smtp.onData(() => child.kill('SIGKILL'));
  smtp.answer(() => (what === 'taken' ? 'took-and-cut' : 'cut'));
}

async function check(
  senders: readonly string[],
  delivery: 'send' | 'draft',
  dovecot: Dovecot,
  smtp: SmtpSink,
  path: string,
): Promise<readonly string[]> {
  const store = await openSqliteStore({ path });
  const broken: string[] = [];
  const inFolder = (folder: string, text: string) =>
    dovecot.messages(folder).filter((source) => source.includes(text)).length;
  try {
    for (const sender of senders) {
      const lying = ['INBOX', 'Assistant/Done', 'Assistant/Quarantine'].map((one) => inFolder(one, `From: ${sender} `));
      const count = lying.reduce((sum, one) => sum + one, 0);
      if (count !== 1) broken.push(`the mail of ${sender} lies there ${count} times`);
      const address = `${sender}@stakeholder.example`;
      const sent = smtp.mails.filter(({ to }) => to.includes(address)).length;
      const drafts = inFolder('Drafts', `To: <${address}>`);
      const answers = delivery === 'send' ? sent : drafts;
      if (answers > 1 || (delivery === 'draft' && sent > 0)) broken.push(`${sender} got ${answers} answers`);
      if (answers === 0 && !(await staffKnow(store, address, dovecot))) broken.push(`${sender} got no answer`);
    }
    const open = [
      ...(await store.undecidedMails()),
      ...(await store.outgoingIn('begun')),
      ...(await store.outgoingIn('pending')),
    ];
    if (open.length > 0) broken.push(`${open.length} things are left open`);
  } finally {
    await store.close();
  }
  return broken;
}

/** Whether the outcome is noted as unknown, and staff have been told of it. */
async function staffKnow(store: Awaited<ReturnType<typeof openSqliteStore>>, address: string, dovecot: Dovecot) {
  const unknown = (await store.outgoingIn('unknown')).filter(
    ({ entry: { body } }) => body.kind === 'mail-reply' && body.to === address,
  );
  const told = dovecot.messages('INBOX').filter((source) => source.includes('mail-outcome-unknown')).length;
  return unknown.length === 1 && told >= (await store.outgoingIn('unknown')).length;
}
