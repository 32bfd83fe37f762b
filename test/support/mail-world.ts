import { systemClock } from '../../dialogs/clock.js';
import { type Log, makeLog } from '../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { type MailAgent, type MailAgentDeps, startMailAgent } from '../../mail/mail-agent.js';
import { type Dovecot, startDovecot } from './dovecot.js';
import { mailSettings, QUICK } from './mail-settings.js';
import { type PlainRenderer, plainProcessor, plainRenderer } from './plain-mail.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';
import { createTcpProxy, type TcpProxy } from './tcp-proxy.js';
import { until } from './until.js';

export interface Start {
  readonly environment?: Readonly<Record<string, string>>;
  readonly delivery?: 'send' | 'draft';
  readonly deps?: Partial<MailAgentDeps>;
}

/** A mailbox, a mail server and an agent between them; the line to the mailbox can fail. */
export interface MailWorld {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpSink;
  /** Between agent and mailbox. */
  readonly line: TcpProxy;
  readonly store: Store;
  readonly renderer: PlainRenderer;
  /** Hours by which the agent's clock is ahead of the computer's. */
  hoursAhead: number;
  /** Starts an agent on the store; resolves after its first look. */
  start(start?: Start): Promise<MailAgent>;
  /** Subjects of the messages in a folder. */
  subjects(folder: string): readonly string[];
  close(): Promise<void>;
}

export async function openMailWorld(): Promise<MailWorld> {
  const dovecot = await startDovecot();
  const [smtp, line, store] = await Promise.all([
    startSmtpSink(),
    createTcpProxy({ target: { host: '127.0.0.1', port: dovecot.port } }),
    openSqliteStore({ path: IN_MEMORY }),
  ]);
  const system = systemClock();
  const agents: MailAgent[] = [];
  const clock = () => new Date(system().getTime() + world.hoursAhead * 3_600_000);
  const renderer = plainRenderer(clock);
  const log: Log = makeLog({ level: 'silent' });
  const world: MailWorld = {
    dovecot,
    smtp,
    line,
    store,
    renderer,
    hoursAhead: 0,
    async start({ environment = {}, delivery = 'send', deps = {} } = {}) {
      const url = dovecot.url.replace(String(dovecot.port), String(line.port));
      const agent = startMailAgent({
        settings: mailSettings({ IMAP_URL: url, SMTP_URL: smtp.url, ...environment }),
        store,
        processor: () => plainProcessor({ store, clock, delivery }),
        renderer,
        clock,
        log,
        timing: QUICK,
        ...deps,
      });
      agents.push(agent);
      await until('the first look', () => agent.health().lastLook !== undefined);
      await until('the first look into Sent', async () => (await store.folderPosition('Sent')) !== undefined);
      return agent;
    },
    subjects: (folder) => dovecot.messages(folder).map((source) => /^Subject: (.*?)\r?$/m.exec(source)?.[1] ?? ''),
    async close() {
      await Promise.all(agents.map((agent) => agent.close()));
      await Promise.all([dovecot.destroy(), smtp.close(), line.close(), store.close()]);
    },
  };
  return world;
}
