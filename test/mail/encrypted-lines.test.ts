import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { makeLog } from '../../dialogs/log.js';
import { MAIL_TIMING } from '../../mail/mail-timing.js';
import { type MailboxSession, openMailboxSession } from '../../mail/mailbox/mailbox-session.js';
import { makeCertificate, type ServerCertificate } from '../support/certificates.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';
import { withDovecot } from '../support/with-dovecot.js';

// A real server, on a machine that may be busy.
jest.setTimeout(60_000);

withDovecot('the line to the mailbox is encrypted', () => {
  let own: ServerCertificate;
  let foreign: ServerCertificate;
  let dovecot: Dovecot | undefined;
  let session: MailboxSession | undefined;
  beforeAll(() => {
    [own, foreign] = [makeCertificate(), makeCertificate()];
  });
  afterEach(async () => {
    await session?.close();
    await dovecot?.destroy();
    dovecot = undefined;
  });
  const open = (url: string, ca?: string) => {
    const { imap } = mailSettings({ IMAP_URL: url, SMTP_URL: 'smtp://127.0.0.1' });
    if (!imap) throw new Error('no mailbox in the settings');
    const log = makeLog({ level: 'silent' });
    session = openMailboxSession({
      server: imap,
      timing: { ...MAIL_TIMING, ...QUICK },
      log,
      ...(ca === undefined ? {} : { ca }),
    });
    return session;
  };

  test.each(['imaps', 'starttls'] as const)('%s with a certificate of a trusted authority', async (kind) => {
    dovecot = await startDovecot({ tls: { kind, ...own } });
    const line = open(dovecot.url, own.ca);
    expect(await line.use(async (client) => client.secureConnection)).toBe(true);
  });

  test.each(['imaps', 'starttls'] as const)(
    '%s with a certificate that nobody vouches for is refused',
    async (kind) => {
      dovecot = await startDovecot({ tls: { kind, ...own } });
      const line = open(dovecot.url, foreign.ca);
      await expect(line.use(async () => 'signed in')).rejects.toMatchObject({
        code: 'unreachable',
        message: expect.stringContaining('certificate'),
      });
    },
  );

  test('over a network no password goes to a server without TLS', async () => {
    dovecot = await startDovecot();
    // Every address of this machine: to the agent a host like any other.
    const line = open(dovecot.url.replace('127.0.0.1', '0.0.0.0'));
    await expect(line.use(async () => 'signed in')).rejects.toMatchObject({ code: 'unreachable' });
  });
});
