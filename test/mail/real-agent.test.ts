import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';

// The program as it ships trains its understanding at its first start.
jest.setTimeout(120_000);

let dovecot: Dovecot;
let smtp: SmtpSink;
let server: ServerProcess | undefined;
beforeEach(async () => {
  [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpSink()]);
});
afterEach(async () => {
  await server?.destroy();
  await Promise.all([dovecot.destroy(), smtp.close()]);
});

const start = async (environment: Readonly<Record<string, string>>) => {
  const clock = { CLOCK: '2026-02-10T10:00:00+01:00' };
  const mail = { IMAP_URL: dovecot.url, SMTP_URL: smtp.url };
  server = await startServerProcess({ program: 'real', environment: { ...clock, ...mail, ...environment } });
  const { url } = server;
  await until('it is ready', async () => (await fetch(`${url}/readyz`)).status === 200, 60_000);
};
const question = (name: string, text: string) =>
  [
    `From: ${name} <${name}@ministry.example>`,
    'To: wsis-info@itu.int',
    'Subject: WSIS Forum 2026',
    'Date: Tue, 10 Feb 2026 09:58:33 +0100',
    `Message-ID: <${name}@ministry.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
const received = () => new Date('2026-02-10T08:59:00Z');

withDovecot('npm start with a mailbox', () => {
  test('in mode auto a question is answered with the fact, in the language of the mail', async () => {
    await start({ MAIL_MODE: 'auto' });
    dovecot.deliver(question('amina', 'Bonjour,\r\n\r\nQuand a lieu le Forum 2026 du SMSI ?\r\n'), {
      receivedAt: received(),
    });
    await until('the answer', () => smtp.mails.length === 1, 30_000);
    const [mail] = smtp.mails;
    expect(mail?.to).toEqual(['amina@ministry.example']);
    expect(mail?.source).toMatch(/^Auto-Submitted: auto-replied\r?$/m);
    expect(mail?.source).toMatch(/^In-Reply-To: <amina@ministry.example>\r?$/m);
    expect(mail?.source).toContain('juillet 2026');
    await until('it is filed', () => dovecot.messages('Assistant/Done').length === 1);
    await until('the copy is in Sent', () => dovecot.messages('Sent').length === 1);
  });

  test('unless told otherwise it drafts, and a question for staff lies there as a case', async () => {
    await start({});
    dovecot.deliver(question('amina', 'When does the WSIS Forum 2026 take place?\r\n'), { receivedAt: received() });
    dovecot.deliver(question('bert', 'Do I need a visa to attend the Forum in Geneva?\r\n'), {
      receivedAt: received(),
    });
    await until('the draft', () => dovecot.messages('Drafts').length === 1, 30_000);
    expect(dovecot.messages('Drafts')[0]).not.toMatch(/^Auto-Submitted:/m);
    await until('both mails and the case lie in the inbox', () => dovecot.messages('INBOX').length >= 3, 30_000);
    expect(smtp.mails).toEqual([]);
  });

  test('a mailbox that cannot be reached keeps the chat from nothing', async () => {
    await dovecot.stop();
    server = await startServerProcess({ program: 'real', environment: { IMAP_URL: dovecot.url, SMTP_URL: smtp.url } });
    const status = async (path: string) => (await fetch(`${server?.url}${path}`)).status;
    expect([await status('/'), await status('/healthz'), await status('/readyz')]).toEqual([200, 200, 503]);
    await server.stop();
  });
});
