import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { QUICK } from '../support/mail-settings.js';
import { type MailWorld, openMailWorld } from '../support/mail-world.js';
import { plainMail } from '../support/plain-mail.js';
import type { ProxyMode } from '../support/tcp-proxy.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';

// Real servers, on a machine that may be busy.
jest.setTimeout(60_000);

let world: MailWorld;
beforeEach(async () => {
  world = await openMailWorld();
});
afterEach(() => world.close());

const answeredOnce = async (...names: readonly string[]) => {
  await until('the answers', () => world.smtp.mails.length >= names.length, 25_000);
  await until('all is decided', async () => (await world.store.undecidedMails()).length === 0);
  expect(world.smtp.mails.flatMap(({ to }) => to).sort()).toEqual(
    names.map((name) => `${name}@stakeholder.example`).sort(),
  );
};

withDovecot('criterion 16: the line to the mailbox', () => {
  test.each<ProxyMode>(['reset', 'blackhole', 'refuse'])(
    '%s: what came meanwhile is answered once it is back',
    async (mode) => {
      const agent = await world.start();
      await world.line.setMode(mode);
      for (const name of ['a1', 'a2']) world.dovecot.deliver(plainMail(name));
      const before = agent.health().lastLook;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await world.line.setMode('ok');
      await until('a look', () => agent.health().lastLook !== before, 20_000);
      await answeredOnce('a1', 'a2');
    },
  );

  test('the server itself goes and comes back', async () => {
    await world.start();
    await world.dovecot.stop();
    world.dovecot.deliver(plainMail('amina'));
    await world.dovecot.restart();
    await answeredOnce('amina');
  });

  test('a slow line, on which IDLE tells late', async () => {
    await world.start();
    await world.line.setMode('delay', { delayMs: 200 });
    world.dovecot.deliver(plainMail('amina'));
    await answeredOnce('amina');
  });

  test('an IDLE that falls silent without an error: the periodic look finds the mail', async () => {
    await world.start({ deps: { timing: { ...QUICK, checkMs: 1_000 } } });
    // What a server says unasked is lost on the way, as behind some firewalls; its answers arrive.
    let [idling, lost] = [0, 0];
    world.line.swallow((piece) => {
      const text = piece.toString('latin1');
      if (text.includes('+ idling')) idling += 1;
      const isUnasked = /^(?:\* \d+ (?:EXISTS|RECENT)\r\n)+$/.test(text);
      if (isUnasked) lost += 1;
      return isUnasked;
    });
    await until('IDLE', () => idling > 0);
    world.dovecot.deliver(plainMail('amina'));
    await answeredOnce('amina');
    expect(lost).toBeGreaterThan(0);
  });

  test('no look for ten minutes: staff are told, and readiness says so', async () => {
    const agent = await world.start();
    expect(agent.health().ok).toBe(true);
    await world.line.setMode('refuse');
    world.hoursAhead = 0.2;
    await until('staff are told', async () => {
      const waiting = await world.store.outgoingIn('pending');
      return waiting.some(({ entry: { body } }) => body.kind === 'warning' && body.code === 'mailbox-unreachable');
    });
    expect(agent.health().ok).toBe(false);
    await world.line.setMode('ok');
    await until('it is well again', () => agent.health().ok);
    await until('the warning lies there', () => world.subjects('INBOX').includes('warning'));
  });

  test('a password that is refused is no reason to end', async () => {
    const wrong = world.dovecot.url.replace('pass', 'wrong');
    const { startMailAgent } = await import('../../mail/mail-agent.js');
    const { mailSettings } = await import('../support/mail-settings.js');
    const { plainProcessor } = await import('../support/plain-mail.js');
    const { makeLog } = await import('../../dialogs/log.js');
    const clock = () => new Date();
    const { store, renderer } = world;
    const agent = startMailAgent({
      settings: mailSettings({ IMAP_URL: wrong, SMTP_URL: world.smtp.url }),
      store,
      processor: () => plainProcessor({ store, clock }),
      renderer,
      clock,
      log: makeLog({ level: 'silent' }),
      timing: QUICK,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(agent.health()).toEqual({ ok: false });
    await agent.close();
  });
});

withDovecot('criterion 17: one bad mail', () => {
  test('that takes long holds up the others for less than 200 ms', async () => {
    await world.start();
    world.dovecot.deliver(plainMail('slow', { body: 'take 3000 ms' }));
    for (const name of ['a1', 'a2', 'a3', 'a4']) world.dovecot.deliver(plainMail(name));
    const begin = performance.now();
    await until('the others are answered', () => world.smtp.mails.length === 4, 2_500);
    expect(performance.now() - begin).toBeLessThan(2_500);
    await answeredOnce('a1', 'a2', 'a3', 'a4', 'slow');
  });

  test('over which deciding fails is set aside after three attempts, and staff are told', async () => {
    await world.start();
    world.dovecot.deliver(plainMail('bad', { body: 'be a fault' }));
    world.dovecot.deliver(plainMail('amina'));
    await until('it is set aside', () => world.subjects('Assistant/Quarantine').length === 1, 30_000);
    await until('staff are told', () =>
      world.dovecot.messages('INBOX').some((source) => source.includes('mail-set-aside')),
    );
    await answeredOnce('amina');
  });

  test('that stopped the program three times is set aside without another attempt', async () => {
    const agent = await world.start();
    await agent.close();
    world.dovecot.deliver(plainMail('bad'));
    world.dovecot.deliver(plainMail('amina'));
    // As three processes leave it that died over it.
    const position = await world.store.folderPosition('INBOX');
    const uid = (position?.uid ?? 0) + 1;
    const place = { folder: 'INBOX', uidValidity: position?.uidValidity ?? '', uid };
    await world.store.noteArrivals('INBOX', place, [{ uid, receivedAt: new Date().toISOString() }]);
    for (let start = 0; start < 3; start += 1) await world.store.startMail(place);
    await world.start();
    await until('it is set aside', () => world.subjects('Assistant/Quarantine').length === 1, 30_000);
    await answeredOnce('amina');
  });
});
