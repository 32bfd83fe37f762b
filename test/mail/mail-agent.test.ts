import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
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

const filed = (count: number) =>
  until('the mails are filed', () => world.dovecot.messages('Assistant/Done').length === count);
const recipients = () => world.smtp.mails.flatMap(({ to }) => to).sort();
/** These have been answered, and when everything is done nobody else has. */
const answered = async (...names: readonly string[]) => {
  await until('the answers', () => recipients().length >= names.length);
  await until('nothing is open', async () => {
    const open = await Promise.all([
      world.store.undecidedMails(),
      world.store.outgoingIn('pending'),
      world.store.outgoingIn('begun'),
    ]);
    return open.every((list) => list.length === 0);
  });
  expect(recipients()).toEqual(names.map((name) => `${name}@stakeholder.example`).sort());
};
/** The mail that a person writes in answer to one of a stakeholder. */
const personsAnswer = (name: string) =>
  plainMail('desk', { subject: `my answer to ${name}` })
    .replace(/^From: .*\r\nTo: .*$/m, `From: <wsis-info@itu.int>\r\nTo: <${name}@stakeholder.example>`)
    .replace('\r\n\r\n', `\r\nIn-Reply-To: <${name}@stakeholder.example>\r\n\r\n`);

withDovecot('the way of a mail', () => {
  test('the first start leaves what lies there; what comes is answered, copied to Sent and filed', async () => {
    world.dovecot.deliver(plainMail('before'));
    await world.start();
    world.dovecot.deliver(plainMail('amina'));
    await filed(1);
    await until('the copy is in Sent', () => world.subjects('Sent').length === 1);
    expect(world.smtp.mails.map(({ to, from }) => ({ to, from }))).toEqual([
      { to: ['amina@stakeholder.example'], from: 'wsis-info@itu.int' },
    ]);
    // A server that moves copies first.
    await until('it is out of INBOX', () => world.subjects('INBOX').join() === 'question of before');
    expect(await world.store.undecidedMails()).toEqual([]);
  });

  test('criterion 18: under IDLE a mail is answered within five seconds', async () => {
    const timing = { checkMs: 60_000 };
    const { QUICK } = await import('../support/mail-settings.js');
    await world.start({ deps: { timing: { ...QUICK, ...timing } } });
    for (const [count, name] of ['amina', 'bela'].entries()) {
      const begin = performance.now();
      world.dovecot.deliver(plainMail(name));
      await until('the answer', () => world.smtp.mails.length === count + 1);
      expect(performance.now() - begin).toBeLessThan(5_000);
    }
  });

  test('criterion 15: what a person has read first is answered all the same', async () => {
    await world.start();
    world.dovecot.deliver(plainMail('amina'), { seen: true });
    await filed(1);
    await answered('amina');
  });

  test('mail that came while the agent was down is taken up by UID', async () => {
    const agent = await world.start();
    await agent.close();
    for (const name of ['a1', 'a2', 'a3']) world.dovecot.deliver(plainMail(name));
    await world.start();
    await filed(3);
    await answered('a1', 'a2', 'a3');
  });

  test('what the agent itself puts into the mailbox for staff is no arrival, whatever is behind it', async () => {
    await world.start();
    await world.store.addOutgoing({
      id: 'w1',
      channel: 'mail',
      conversationId: '',
      createdAt: new Date().toISOString(),
      body: { kind: 'warning', code: 'mail-unreadable', detail: '' },
    });
    await until('it lies there', () => world.subjects('INBOX').includes('warning'));
    world.dovecot.deliver(plainMail('amina'));
    await answered('amina');
    const decided = await world.store.decisionsSince('2000');
    expect(decided.map(({ entry }) => entry.decision.reason)).toEqual(['answered']);
  });

  test('off: nobody looks', async () => {
    const { health } = await world
      .start({ environment: { MAIL_MODE: 'off' } })
      .catch(() => ({ health: () => ({ ok: true }) }));
    expect(health()).toEqual({ ok: true });
    expect(await world.store.folderPosition('INBOX')).toBeUndefined();
  }, 30_000);
});

withDovecot('criterion 13: one mail, one answer', () => {
  test('in two watched folders', async () => {
    const environment = { MAIL_FOLDERS: 'INBOX,Drafts' };
    await world.start({ environment });
    world.dovecot.deliver(plainMail('amina'));
    world.dovecot.deliver(plainMail('amina'), { folder: 'Drafts' });
    await filed(2);
    await answered('amina');
  });

  test('after another UIDVALIDITY no old mail is answered, and one that came meanwhile is', async () => {
    const longAgo = new Date('2020-01-01T00:00:00Z');
    for (const name of ['old1', 'old2']) world.dovecot.deliver(plainMail(name), { receivedAt: longAgo });
    const agent = await world.start({ environment: { MAIL_DONE_FOLDER: 'INBOX' } });
    world.dovecot.deliver(plainMail('amina'));
    await until('the answer', () => world.smtp.mails.length === 1);
    await agent.close();
    world.dovecot.deliver(plainMail('new'));
    await world.dovecot.remake('INBOX');
    await world.start({ environment: { MAIL_DONE_FOLDER: 'INBOX' } });
    await answered('amina', 'new');
  });

  test('taken out by a person before it was looked at: nothing, until it lies there again', async () => {
    await world.start();
    await world.line.setMode('blackhole');
    world.dovecot.deliver(plainMail('amina'));
    world.dovecot.empty('INBOX');
    await world.line.setMode('ok');
    world.dovecot.deliver(plainMail('amina'));
    await filed(1);
    await answered('amina');
  });
});

withDovecot('drafts', () => {
  const draft = async (name: string) => {
    world.dovecot.deliver(plainMail(name));
    await until('the draft lies there', async () => (await world.store.outgoingIn('placed')).length === 1);
  };

  test('the reply lies in Drafts, and nothing is sent', async () => {
    await world.start({ delivery: 'draft' });
    await draft('amina');
    expect(world.dovecot.messages('Drafts')[0]).toContain('To: <amina@stakeholder.example>');
    expect(world.subjects('INBOX')).toEqual(['question of amina']);
    expect(world.smtp.mails).toEqual([]);
  });

  test("a person's own answer takes the draft away and clears the to-do list", async () => {
    await world.start({ delivery: 'draft' });
    await draft('amina');
    world.dovecot.deliver(personsAnswer('amina'), { folder: 'Sent' });
    await filed(1);
    await until('the draft is gone', () => world.subjects('Drafts').length === 0);
    await until('the to-do list is empty', () => world.subjects('INBOX').length === 0);
    expect(await world.store.outgoingIn('withdrawn', 'person')).toHaveLength(1);
  });

  const nextMorning = async () => {
    world.hoursAhead += 30;
    await until('the work of the day', async () =>
      (await world.store.outgoingIn('placed')).some(({ entry }) => entry.body.kind === 'digest'),
    );
  };

  test('the next day a draft whose facts have changed is written anew, another one stays', async () => {
    await world.start({ delivery: 'draft', environment: { MAIL_DIGEST_HOUR: '0' } });
    await draft('amina');
    const before = world.dovecot.messages('Drafts');
    await nextMorning();
    expect(world.dovecot.messages('Drafts')).toEqual(before);
    world.renderer.words = 'moved to July';
    world.hoursAhead += 24;
    await until('the new words', () => world.dovecot.messages('Drafts')[0]?.includes('moved to July') ?? false);
    expect(world.dovecot.messages('Drafts')).toHaveLength(1);
  });

  test('a draft that is no longer wanted is taken away; one that a person has changed or deleted is left alone', async () => {
    await world.start({ delivery: 'draft', environment: { MAIL_DIGEST_HOUR: '0' } });
    await draft('amina');
    world.dovecot.deliver(plainMail('bert'));
    await until('both drafts', async () => (await world.store.outgoingIn('placed')).length === 2);
    const [first, second] = await world.store.outgoingIn('placed');
    const edited = world.dovecot.messages('Drafts')[1]?.replace('answer to', 'a better answer to') ?? '';
    world.dovecot.empty('Drafts');
    world.dovecot.deliver(edited, { folder: 'Drafts' });
    for (const one of [first, second]) world.renderer.withdrawn.add(one?.entry.id ?? '');
    await nextMorning();
    expect(world.dovecot.messages('Drafts')).toEqual([edited]);
  });

  test('the digest is about the day before, once', async () => {
    await world.start({ environment: { MAIL_DIGEST_HOUR: '0' } });
    await nextMorning();
    const digests = world.dovecot.messages('INBOX').filter((source) => source.includes('"kind":"digest"'));
    expect(digests).toHaveLength(1);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Zurich' }).format(Date.now() + 6 * 3_600_000);
    expect(digests[0]).toContain(`"day":"${day}"`);
  });
});
