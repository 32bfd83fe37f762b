import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { QUICK } from '../support/mail-settings.js';
import { type MailWorld, openMailWorld } from '../support/mail-world.js';
import { plainMail } from '../support/plain-mail.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(60_000);

let world: MailWorld;
beforeEach(async () => {
  world = await openMailWorld();
});
afterEach(() => world.close());

const inState = async (state: Parameters<MailWorld['store']['outgoingIn']>[0]) =>
  (await world.store.outgoingIn(state)).filter(({ entry }) => entry.body.kind === 'mail-reply');
const warnings = () => world.dovecot.messages('INBOX').filter((source) => source.includes('"kind":"warning"'));
const messageIds = () => world.smtp.mails.map(({ source }) => /^Message-ID: (.*?)\r?$/m.exec(source)?.[1]);

withDovecot('criterion 14: what the mail server refuses', () => {
  test.each([550, 552, 554])('for good with %i: staff are told, nothing is tried again', async (code) => {
    await world.start();
    world.smtp.answer(() => code);
    world.dovecot.deliver(plainMail('amina'));
    await until('staff are told', () => warnings().length === 1);
    expect(warnings()[0]).toContain(`"code":"mail-refused","detail":"smtp-${code}"`);
    expect(await inState('failed')).toMatchObject([{ detail: `smtp-${code}`, attempts: 1 }]);
  });

  test('the recipient, for good', async () => {
    await world.start();
    world.smtp.answer(() => ({ rcpt: 550 }));
    world.dovecot.deliver(plainMail('amina'));
    await until('staff are told', () => warnings().length === 1);
    expect(world.smtp.mails).toEqual([]);
  });

  test.each([421, 451, 452])('for now with %i: tried again under the same Message-ID', async (code) => {
    await world.start();
    let tries = 0;
    const seen = new Set<string | undefined>();
    world.smtp.onData(({ source }) => seen.add(/^Message-ID: (.*?)\r?$/m.exec(source)?.[1]));
    world.smtp.answer(() => {
      tries += 1;
      return tries < 6 ? code : 'ok';
    });
    world.dovecot.deliver(plainMail('amina'));
    await until('it has gone', () => world.smtp.mails.length === 1);
    await until('it is noted', async () => (await inState('sent')).length === 1);
    expect((await inState('sent'))[0]?.attempts).toBeGreaterThan(1);
    expect([...seen]).toEqual(messageIds());
    expect(warnings()).toEqual([]);
  });

  test('for now, for days: given up, and staff are told', async () => {
    await world.start();
    world.smtp.answer(() => 451);
    world.dovecot.deliver(plainMail('amina'));
    // A second one may follow before we look.
    await until('a first attempt', async () => ((await inState('pending'))[0]?.attempts ?? 0) >= 1);
    world.hoursAhead = 80;
    await until('staff are told', () => warnings().length === 1);
    expect(warnings()[0]).toContain('"code":"mail-given-up"');
  });

  test('a server that is away: the mail waits, and goes when it is back', async () => {
    const { port } = world.smtp;
    await world.start();
    await world.smtp.close();
    world.dovecot.deliver(plainMail('amina'));
    await until('some attempts', async () => ((await inState('pending'))[0]?.attempts ?? 0) > 2);
    const { startSmtpSink } = await import('../support/smtp-sink.js');
    const back = await startSmtpSink(port);
    await until('it has gone', () => back.mails.length === 1);
    await back.close();
  });
});

withDovecot('criterion 12: a mail that was handed over and not answered for', () => {
  test('is never sent again: staff are told', async () => {
    await world.start();
    world.smtp.answer(() => 'cut');
    world.dovecot.deliver(plainMail('amina'));
    await until('staff are told', () => warnings().length === 1);
    world.smtp.answer(() => 'ok');
    expect(warnings()[0]).toContain('"code":"mail-outcome-unknown"');
    expect(await inState('unknown')).toMatchObject([{ attempts: 1 }]);
    world.dovecot.deliver(plainMail('bert'));
    await until('another one goes', () => world.smtp.mails.length === 1);
    expect(world.smtp.mails[0]?.to).toEqual(['bert@stakeholder.example']);
  });

  test('counts as sent where the provider has filed it in Sent, even late', async () => {
    await world.start({
      environment: { MAIL_PROVIDER: 'microsoft365' },
      deps: { timing: { ...QUICK, secondLookMs: 800 } },
    });
    world.smtp.answer(() => 'took-and-cut');
    world.smtp.onData(({ source }) => setTimeout(() => world.dovecot.deliver(source, { folder: 'Sent' }), 400));
    world.dovecot.deliver(plainMail('amina'));
    await until('it counts as sent', async () => (await inState('sent')).length === 1);
    expect(world.smtp.mails).toHaveLength(1);
    expect(warnings()).toEqual([]);
  });

  test('a line that breaks before the message was whole is no such case', async () => {
    await world.start();
    let cuts = 0;
    world.smtp.answer(() => {
      cuts += 1;
      // At RCPT: the message has not been handed over.
      return cuts === 1 ? 'cut' : 'ok';
    });
    world.dovecot.deliver(plainMail('amina'));
    await until('it has gone', () => world.smtp.mails.length === 1);
    expect(warnings()).toEqual([]);
  });
});

withDovecot('the pace', () => {
  test('what is above it waits in order, across a restart, and goes when the quarter of an hour is over', async () => {
    const environment = { MAIL_ANSWERS_PER_15_MINUTES: '2' };
    const agent = await world.start({ environment });
    for (const name of ['a1', 'a2', 'a3', 'a4']) world.dovecot.deliver(plainMail(name));
    await until('two have gone', async () => (await inState('sent')).length === 2);
    await agent.close();
    await world.start({ environment });
    await until('all are decided', async () => (await world.store.undecidedMails()).length === 0);
    expect(await inState('pending')).toHaveLength(2);
    world.hoursAhead = 0.3;
    await until('all have gone', () => world.smtp.mails.length === 4);
  });

  test('one sender gets five answers in a day; the sixth waits, and others do not', async () => {
    await world.start();
    const mails = [1, 2, 3, 4, 5, 6].map((number) => plainMail('amina', { subject: `question ${number}` }));
    const ofAmina = () => world.smtp.mails.filter(({ to }) => to.includes('amina@stakeholder.example')).length;
    for (const mail of mails) world.dovecot.deliver(mail);
    world.dovecot.deliver(plainMail('bert'));
    await until('the other one', () => world.smtp.mails.some(({ to }) => to.includes('bert@stakeholder.example')));
    expect(ofAmina()).toBe(5);
    world.hoursAhead = 25;
    await until('the sixth', () => ofAmina() === 6);
  });

  test('microsoft365: thirty mails a minute, and the copy in Sent is the provider’s', async () => {
    await world.start({ environment: { MAIL_PROVIDER: 'microsoft365' } });
    for (let index = 0; index < 33; index += 1) world.dovecot.deliver(plainMail(`a${index}`));
    await until('all are decided', async () => (await world.store.undecidedMails()).length === 0);
    await until('thirty have gone', async () => (await inState('sent')).length === 30);
    expect(await inState('pending')).toHaveLength(3);
    expect(world.subjects('Sent')).toEqual([]);
    world.hoursAhead = 0.02;
    await until('all have gone', () => world.smtp.mails.length === 33);
  });
});
