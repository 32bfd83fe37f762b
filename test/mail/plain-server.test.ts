import { expect, jest, test } from '@jest/globals';
import { systemClock } from '../../dialogs/clock.js';
import { makeLog } from '../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import { createFolders } from '../../mail/demo/imap-folders.js';
import { startImapServer } from '../../mail/demo/imap-server.js';
import { PLAIN_WAYS } from '../../mail/demo/imap-ways.js';
import { startMailAgent } from '../../mail/mail-agent.js';
import { mailSettings, QUICK } from '../support/mail-settings.js';
import { plainMail, plainProcessor, plainRenderer } from '../support/plain-mail.js';
import { startSmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

jest.setTimeout(60_000);

/** `stays`: what the agent has moved is only marked as deleted. */
test.each([
  ['without UIDPLUS and MOVE', ['IMAP4rev1', 'IDLE'], true],
  ['without IDLE too', ['IMAP4rev1'], true],
  ['without MOVE', ['IMAP4rev1', 'IDLE', 'UIDPLUS'], false],
  ['without UIDPLUS', ['IMAP4rev1', 'IDLE', 'MOVE'], false],
])('a server %s: mails are answered, copied and moved, each once', async (_name, capabilities, stays) => {
  const folders = createFolders(['INBOX', 'Sent', 'Drafts']);
  const receivedAt = new Date('2020-02-10T09:00:00Z');
  const thrownAway = folders.add('INBOX', Buffer.from(plainMail('old')), { flags: ['\\Deleted'], receivedAt });
  const [smtp, store] = await Promise.all([startSmtpSink(), openSqliteStore({ path: IN_MEMORY })]);
  const commands: string[] = [];
  const refuse = (command: string) => void commands.push(command);
  const imap = await startImapServer(folders, { ...PLAIN_WAYS, capabilities, refuse });
  const clock = systemClock();
  const agent = startMailAgent({
    settings: mailSettings({ IMAP_URL: `imap://desk:pass@127.0.0.1:${imap.port}`, SMTP_URL: smtp.url }),
    store,
    processor: () => plainProcessor({ store, clock }),
    renderer: plainRenderer(clock),
    clock,
    log: makeLog({ level: 'silent' }),
    timing: QUICK,
  });
  const count = (folder: string) => folders.folder(folder)?.messages.length ?? 0;
  const unmarked = () => folders.folder('INBOX')?.messages.filter(({ flags }) => !flags.has('\\Deleted')).length;
  await until('the first look', () => agent.health().lastLook !== undefined);
  const names = ['a1', 'a2', 'a3'];
  for (const name of names) folders.add('INBOX', Buffer.from(plainMail(name)));
  await until('they are filed', () => count('Assistant/Done') === 3 && unmarked() === 0);
  await until('they are copied', () => count('Sent') === 3);
  await until('Sent has been looked at', async () => (await store.folderPosition('Sent'))?.uid === 3);
  expect(smtp.mails.flatMap(({ to }) => to).sort()).toEqual(names.map((name) => `${name}@stakeholder.example`));
  expect(commands.includes('UID MOVE')).toBe(capabilities.includes('MOVE'));
  expect(commands).not.toContain('EXPUNGE');
  await agent.close();
  await Promise.all([imap.close(), smtp.close(), store.close()]);
  expect([count('Assistant/Done'), count('INBOX'), count('Sent')]).toEqual([3, stays ? 4 : 1, 3]);
  // What a person has marked is theirs to clear up.
  expect(folders.folder('INBOX')?.messages).toContainEqual(expect.objectContaining({ uid: thrownAway.uid }));
});
