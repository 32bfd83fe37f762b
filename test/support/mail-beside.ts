import type { LearningAssistant } from '../../dialogs/assistant.js';
import type { Clock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { type MailAgent, startMailAgent } from '../../mail/mail-agent.js';
import { mailPolicyOf } from '../../mail/mail-policy.js';
import { createMailProcessor } from '../../mail/process-mail.js';
import { createRenderer } from '../../mail/render/create-renderer.js';
import { read } from '../mail/read.js';
import { type Dovecot, startDovecot } from './dovecot.js';
import { mailSettings, QUICK } from './mail-settings.js';
import type { TestServer } from './server.js';
import { type ReceivedMail, type SmtpSink, startSmtpSink } from './smtp-sink.js';
import { until } from './until.js';

/** The mail agent beside the chat of a server, on one store: a real mailbox on Dovecot, and an SMTP server that takes what goes out. */
export interface MailBeside {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpSink;
  /** The n-th mail that went out (from 1), as soon as it is there; as bytes and read. */
  mailed(count: number): Promise<ReceivedMail & { readonly parsed: Awaited<ReturnType<typeof read>> }>;
  destroy(): Promise<void>;
}

export async function startMailBeside(
  { bot, store }: Pick<TestServer, 'bot' | 'store'>,
  { facts, ...assistant }: LearningAssistant,
  clock: Clock,
  environment: Readonly<Record<string, string>>,
): Promise<MailBeside> {
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpSink()]);
  const settings = mailSettings({ IMAP_URL: dovecot.url, SMTP_URL: smtp.url, ...environment });
  // The worker in which mails are read has tests of its own.
  const parser = {
    parseMail: async (source: Uint8Array) => ({ ok: true as const, mail: await read(source) }),
    close: async () => {},
  };
  const parts = { parser, store, assistant, policy: mailPolicyOf(settings), clock };
  const agent: MailAgent = startMailAgent({
    settings,
    store,
    processor: ({ lookUpSent }) => createMailProcessor({ ...parts, lookUpSent }),
    renderer: createRenderer({ settings, store, facts, clock, returnLink: bot.returnLink }),
    clock,
    log: makeLog({ level: 'silent' }),
    // No outage is tried here: what takes long on a busy machine is no fault.
    timing: { ...QUICK, connectMs: 20_000, greetingMs: 20_000, socketMs: 40_000, workMs: 30_000 },
  });
  facts.onChange(agent.factsChanged);
  await until('the first look', () => agent.health().lastLook !== undefined, 60_000);
  return {
    dovecot,
    smtp,
    async mailed(count) {
      await until(`mail ${count}`, () => smtp.mails.length >= count, 60_000);
      const mail = smtp.mails[count - 1];
      if (!mail) throw new Error('no mail');
      return { ...mail, parsed: await read(Buffer.from(mail.source)) };
    },
    async destroy() {
      await agent.close();
      await Promise.all([dovecot.destroy(), smtp.close()]);
    },
  };
}
