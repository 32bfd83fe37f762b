import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { createFolders, type Folders } from '../../mail/demo/imap-folders.js';
import { type ImapServer, startImapServer } from '../../mail/demo/imap-server.js';
import type { ImapWays } from '../../mail/demo/imap-ways.js';
import { type MailAgent, startMailAgent } from '../../mail/mail-agent.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';
import { plainMail, plainProcessor, plainRenderer } from '../support/plain-mail.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { startTokenService, type TokenService } from '../support/token-service.js';
import { until } from '../support/until.js';

jest.setTimeout(60_000);

const SECRET = 'the secret of the registration';
/** As outlook.office365.com says it of itself; it keeps no keywords and takes few connections. */
const EXCHANGE: Pick<ImapWays, 'capabilities' | 'permanentFlags' | 'mostConnections'> = {
  capabilities: [
    'IMAP4',
    'IMAP4rev1',
    'AUTH=PLAIN',
    'AUTH=XOAUTH2',
    'SASL-IR',
    'UIDPLUS',
    'MOVE',
    'ID',
    'UNSELECT',
    'CHILDREN',
    'IDLE',
    'NAMESPACE',
    'LITERAL+',
  ],
  permanentFlags: ['\\Seen', '\\Answered', '\\Flagged', '\\Deleted', '\\Draft', '$MDNSent'],
  mostConnections: 2,
};

let folders: Folders;
let tokens: TokenService;
let smtp: SmtpSink;
let store: Store;
let imap: ImapServer;
let agent: MailAgent;
let refuse: ((command: string) => string | undefined) | undefined;

beforeEach(async () => {
  folders = createFolders(['INBOX', 'Sent Items', 'Sent', 'Drafts']);
  refuse = undefined;
  [tokens, smtp, store] = await Promise.all([
    startTokenService(SECRET),
    startSmtpSink(),
    openSqliteStore({ path: IN_MEMORY }),
  ]);
  imap = await startImapServer(folders, {
    ...EXCHANGE,
    isWelcome: (_user, token) => token === tokens.valid,
    refuse: (command) => refuse?.(command),
  });
  const clock = systemClock();
  agent = startMailAgent({
    settings: mailSettings({
      IMAP_URL: `imap://desk%40desk.example@127.0.0.1:${imap.port}`,
      SMTP_URL: smtp.url,
      MAIL_PROVIDER: 'microsoft365',
      MAIL_OAUTH_TENANT: 'desk.example',
      MAIL_OAUTH_CLIENT_ID: 'id',
      MAIL_OAUTH_CLIENT_SECRET: SECRET,
    }),
    store,
    processor: () => plainProcessor({ store, clock }),
    renderer: plainRenderer(clock),
    clock,
    log: makeLog({ level: 'silent' }),
    timing: QUICK,
    tokenAuthority: tokens.url,
  });
  await until('the first look', () => agent.health().lastLook !== undefined);
});
afterEach(async () => {
  await agent.close();
  await Promise.all([imap.close(), smtp.close(), tokens.close(), store.close()]);
});

const arrive = (name: string) => folders.add('INBOX', Buffer.from(plainMail(name)));
const filed = (count: number) =>
  until('the mails are filed', () => folders.folder('Assistant/Done')?.messages.length === count, 30_000);
const answered = async (...names: readonly string[]) => {
  await until('the answers', async () => (await store.outgoingIn('sent')).length === names.length);
  expect(smtp.mails.flatMap(({ to }) => to).sort()).toEqual(names.map((name) => `${name}@stakeholder.example`));
};

describe('a mailbox of Microsoft 365', () => {
  test('is read by token over two connections, without keywords, and Sent is its own affair', async () => {
    arrive('amina');
    await filed(1);
    await answered('amina');
    expect(imap.connections).toBeLessThanOrEqual(2);
    expect(folders.folder('Sent')?.messages).toEqual([]);
    expect(tokens.tokens).toContain('token-1');
  });

  test('criterion 16: a token that has expired is replaced by a new one', async () => {
    const { length } = tokens.tokens;
    tokens.expire();
    imap.drop('Session invalidated - AccessTokenExpired');
    arrive('amina');
    await filed(1);
    expect(tokens.tokens.length).toBeGreaterThan(length);
    await answered('amina');
  });

  test('criterion 16: BYE, a reset and a hint to slow down lose nothing and double nothing', async () => {
    let throttled = 0;
    refuse = (command) => {
      if (command !== 'UID FETCH' || throttled >= 2) return undefined;
      throttled += 1;
      return 'BAD Request is throttled. Suggested Backoff Time: 200 milliseconds';
    };
    for (const name of ['a1', 'a2', 'a3']) arrive(name);
    await until('it was slowed down', () => throttled === 2);
    imap.drop('Server is shutting down');
    arrive('a4');
    await until('it is back', () => imap.connections > 0);
    imap.drop();
    await filed(4);
    await answered('a1', 'a2', 'a3', 'a4');
  });

  test('a command that the server refuses for a while is tried again', async () => {
    refuse = (command) => (command === 'UID MOVE' ? 'NO [UNAVAILABLE] not now' : undefined);
    arrive('amina');
    await until('the answer', () => smtp.mails.length === 1);
    await until('staff are told', () =>
      (folders.folder('INBOX')?.messages ?? []).some(({ source }) => source.toString().includes('mail-not-filed')),
    );
    expect(await store.unfiledMails()).toHaveLength(1);
  });
});
