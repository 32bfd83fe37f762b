import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { makeLog } from '../../dialogs/log.js';
import { MAIL_TIMING } from '../../mail/mail-timing.js';
import { openMailboxSession } from '../../mail/mailbox/mailbox-session.js';
import { type Dovecot, startDovecot } from '../support/dovecot.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';
import { withDovecot } from '../support/with-dovecot.js';

// A real server, on a machine that may be busy.
jest.setTimeout(60_000);

withDovecot('one line to the mailbox', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.destroy());
  const open = () => {
    const { imap } = mailSettings({ IMAP_URL: dovecot.url, SMTP_URL: 'smtp://127.0.0.1' });
    if (!imap) throw new Error('no mailbox in the settings');
    return openMailboxSession({
      server: imap,
      timing: { ...MAIL_TIMING, ...QUICK },
      log: makeLog({ level: 'silent' }),
    });
  };

  test('works in the order of the calls; what is patient comes when nothing else waits', async () => {
    const session = open();
    const order: string[] = [];
    const note = (name: string) => async () => void order.push(name);
    await Promise.all([
      session.use(note('first')),
      session.use(note('patient'), 'patient'),
      session.use(note('second')),
      session.use(note('third')),
    ]);
    expect(order).toEqual(['first', 'second', 'third', 'patient']);
    await session.close();
  });

  test('takes up work that is given it when it has just ended, and refuses it once it is closed', async () => {
    const session = open();
    for (let round = 0; round < 50; round += 1) await session.use(async (client) => client.usable);
    await session.close();
    await expect(session.use(async () => 'done')).rejects.toMatchObject({ code: 'unreachable' });
  });
});
