import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { MAIL_TIMING } from '../../mail/mail-timing.js';
import { createSmtpSender, type SmtpSender } from '../../mail/sending/smtp-sender.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';

let server: SMTPServer | undefined;
let sender: SmtpSender | undefined;
afterEach(async () => {
  sender?.close();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
});

/** A server that lets in who has one of these tokens; notes what it took, and as whom. */
async function tokenServer(good: readonly string[]) {
  const taken: string[] = [];
  const asked: (string | undefined)[] = [];
  server = new SMTPServer({
    authMethods: ['XOAUTH2'],
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({ method, username, accessToken }, _session, done) {
      asked.push(`${method} ${username} ${accessToken}`);
      if (good.includes(accessToken ?? '')) return done(null, { user: username });
      done(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } });
    },
    onData(stream, { user }, done) {
      stream.resume();
      stream.on('end', () => {
        taken.push(String(user));
        done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { port: (server.server.address() as AddressInfo).port, taken, asked };
}

const mail = {
  messageId: '<a@desk.example>',
  envelope: { from: 'desk@desk.example', to: 'amina@ministry.example' },
  source: Buffer.from('Subject: answer\r\n\r\ntext\r\n'),
};

test('XOAUTH2 over SMTP: a token that has expired is refused, forgotten, and the mail goes with the next one', async () => {
  const { port, taken, asked } = await tokenServer(['new']);
  const { smtp } = mailSettings({
    IMAP_URL: 'imap://desk:pass@127.0.0.1',
    SMTP_URL: `smtp://desk%40desk.example:none@127.0.0.1:${port}`,
  });
  if (!smtp) throw new Error('no server in the settings');
  const tokens = ['old', 'new'];
  const source = { token: async () => tokens[0] ?? '', forget: () => void tokens.shift() };
  sender = createSmtpSender({ server: smtp, tokens: source, timing: { ...MAIL_TIMING, ...QUICK } }, 1);
  expect(await sender.send(mail)).toMatchObject({ kind: 'not-taken' });
  expect(taken).toEqual([]);
  expect(await sender.send(mail)).toEqual({ kind: 'sent' });
  expect(taken).toEqual(['desk@desk.example']);
  // The client tries a token twice.
  expect([...new Set(asked)]).toEqual(['XOAUTH2 desk@desk.example old', 'XOAUTH2 desk@desk.example new']);
});
