import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { makeLog } from '../../dialogs/log.js';
import { MAIL_TIMING } from '../../mail/mail-timing.js';
import { type MailboxSession, openMailboxSession } from '../../mail/mailbox/mailbox-session.js';
import { createOwnFolders } from '../../mail/mailbox/own-folders.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';
import { plainMail } from '../support/plain-mail.js';
import { withDovecot } from '../support/with-dovecot.js';

// A real server, on a machine that may be busy.
jest.setTimeout(60_000);

withDovecot('looking into Sent', () => {
  let dovecot: Dovecot;
  let session: MailboxSession;
  beforeAll(async () => {
    dovecot = await startDovecot();
    const { imap } = mailSettings({ IMAP_URL: dovecot.url, SMTP_URL: 'smtp://127.0.0.1' });
    if (!imap) throw new Error('no mailbox in the settings');
    const log = makeLog({ level: 'silent' });
    session = openMailboxSession({ server: imap, timing: { ...MAIL_TIMING, ...QUICK }, log });
  });
  afterAll(async () => {
    await session.close();
    await dovecot.destroy();
  });

  test('finds the newest mail with one of these ids, and to whom a person wrote it, in bare lower case', async () => {
    const folders = createOwnFolders(session, makeLog({ level: 'silent' }));
    expect(await folders.lookUpSent(['<circular@stakeholder.example>'])).toBeUndefined();
    const to = (name: string, recipients: string) =>
      Buffer.from(plainMail(name).replace(/^To: .*$/m, `To: ${recipients}\r`));
    for (const [name, recipients] of [
      ['circular', 'old@ministry.example'],
      ['other', 'somebody@ministry.example'],
      ['circular', '"Amina B." <Amina@Ministry.Example>\r\nCc: b@ministry.example'],
    ] as const) {
      const messageId = `<${name}@stakeholder.example>`;
      await folders.place('sent', { messageId, source: to(name, recipients) }, true);
    }
    const sent = await folders.lookUpSent(['<nobody@stakeholder.example>', '<circular@stakeholder.example>']);
    expect(sent).toEqual({ recipients: ['amina@ministry.example', 'b@ministry.example'] });
    expect(await folders.has('sent', '<other@stakeholder.example>')).toBe(true);
    expect(await folders.lookUpSent(['<circular@stakeholder.exampl>'])).toBeUndefined();
  });
});
