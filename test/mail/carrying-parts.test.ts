import { describe, expect, test } from '@jest/globals';
import { makeLog } from '../../dialogs/log.js';
import { Secret } from '../../dialogs/secret.js';
import { createBreather } from '../../mail/breather.js';
import { gathering } from '../../mail/gathering.js';
import { keepGoing } from '../../mail/keep-going.js';
import { createMailboxHealth } from '../../mail/mailbox-health.js';
import { createTokenSource } from '../../mail/oauth-token.js';
import { createPause } from '../../mail/pause.js';
import { createSlots } from '../../mail/sending/slots.js';
import { createTurnstile } from '../../mail/turnstile.js';
import { startTokenService } from '../support/token-service.js';
import { until } from '../support/until.js';

const log = makeLog({ level: 'silent' });

/** A task that ends when told. */
function task() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { run: () => promise, end: resolve };
}

describe('a turnstile', () => {
  test('lets the next in when the one before is done, in order', async () => {
    const turnstile = createTurnstile(60_000);
    const [first, entered] = [task(), [] as string[]];
    await turnstile.enter('a', first.run);
    const next = turnstile.enter('b', async () => void entered.push('b'));
    await Promise.resolve();
    expect(entered).toEqual([]);
    first.end();
    await next;
    expect(entered).toEqual(['b']);
    await turnstile.idle();
    expect(turnstile.size).toBe(0);
  });

  test('lets others pass one that takes long, one after another still', async () => {
    const turnstile = createTurnstile(20);
    const slow = task();
    await turnstile.enter('slow', slow.run);
    const second = task();
    await turnstile.enter('second', second.run);
    expect(turnstile.has('slow')).toBe(true);
    second.end();
    await turnstile.enter('third', async () => {});
    slow.end();
    await turnstile.idle();
  });
});

describe('slots', () => {
  test('let so many in and the next when one leaves, in order; leaving twice is leaving once', async () => {
    const slots = createSlots(2);
    const [first, second] = [await slots.take(), await slots.take()];
    const entered: string[] = [];
    const third = slots.take().then((leave) => [leave, entered.push('third')] as const);
    const fourth = slots.take().then((leave) => [leave, entered.push('fourth')] as const);
    first();
    first();
    await third;
    expect(entered).toEqual(['third']);
    second();
    await fourth;
    expect(entered).toEqual(['third', 'fourth']);
  });
});

describe('gathering', () => {
  test('wakes once for all that come meanwhile, and nobody once it is stopped', async () => {
    const woken: number[] = [];
    const many = gathering(() => woken.push(woken.length), 5);
    for (let calls = 0; calls < 3; calls += 1) many.wake();
    await until('it woke', () => woken.length === 1);
    many.wake();
    many.stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(woken).toHaveLength(1);
  });
});

describe('a breather', () => {
  test('gives every call a turn of the event loop of its own', async () => {
    const breathe = createBreather();
    const turns: string[] = [];
    const between = () => new Promise((resolve) => setImmediate(resolve)).then(() => turns.push('loop'));
    const work = ['a', 'b'].map((name) => breathe().then(() => turns.push(name)));
    await Promise.all([...work, between(), between().then(between)]);
    expect(turns.indexOf('loop')).toBeLessThan(turns.indexOf('b'));
    expect(turns.indexOf('a')).toBeLessThan(turns.indexOf('b'));
  });
});

describe('a pause', () => {
  test('ends when it is woken, also where that came before it began', async () => {
    const pause = createPause();
    const waiting = pause.wait(60_000);
    pause.wake();
    await waiting;
    pause.wake();
    await pause.wait(60_000);
    pause.wake();
    pause.forget();
    expect(await Promise.race([pause.wait(60_000).then(() => 'over'), Promise.resolve('waits')])).toBe('waits');
    pause.wake();
  });
});

describe('work that keeps going', () => {
  test('rests longer after each failure in a row, and a success ends the count', async () => {
    const [failures, outcomes] = [[] as number[], [false, false, true, false]];
    const going = keepGoing({
      name: 'test',
      round: async () => {
        if (outcomes.shift() === false) throw new Error('fails');
        return 1;
      },
      retryMs: (count) => {
        failures.push(count);
        return 1;
      },
      log,
    });
    await until('the rounds', () => failures.length === 3);
    await going.close();
    expect(failures).toEqual([1, 2, 1]);
  });
});

describe('a token source', () => {
  const oauth = { tenant: 'desk.example', clientId: 'id', clientSecret: new Secret('hush') };

  test('asks once while the token is good, and again after it was refused or has run out', async () => {
    const service = await startTokenService('hush');
    let now = 0;
    const source = createTokenSource(oauth, { authority: service.url, now: () => now });
    expect([await source.token(), await source.token()]).toEqual(['token-1', 'token-1']);
    expect(service.tokens).toHaveLength(1);
    service.expire();
    source.forget();
    expect(await source.token()).toBe('token-2');
    now = 3_600_000 - 60_000;
    await source.token();
    expect(service.tokens).toHaveLength(3);
    await service.close();
  });

  test('says what to look at where it is refused, and that it is unreachable where nobody answers', async () => {
    const service = await startTokenService('another');
    const source = createTokenSource(oauth, { authority: service.url });
    await expect(source.token()).rejects.toMatchObject({
      code: 'unauthorised',
      message: expect.stringContaining('MAIL_OAUTH_CLIENT_SECRET'),
    });
    await service.close();
    await expect(source.token()).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('the health of a mailbox', () => {
  test('an outage is told once, when it has lasted, and again when the next one does', async () => {
    let now = Date.parse('2026-02-10T09:00:00Z');
    const told: string[] = [];
    const tellStaff = async ({ about }: { readonly about: string }) => void told.push(about);
    const health = createMailboxHealth({ clock: () => new Date(now), log, tellStaff }, 600_000);
    const failAfter = (minutes: number) => {
      now += minutes * 60_000;
      health.failed();
    };
    health.looked();
    failAfter(1);
    failAfter(8);
    expect([told.length, health.health().ok]).toEqual([0, true]);
    failAfter(2);
    failAfter(2);
    expect([told, health.health().ok]).toEqual([['2026-02-10T09:00:00.000Z'], false]);
    health.looked();
    expect(health.health()).toEqual({ ok: true, lastLook: '2026-02-10T09:13:00.000Z' });
    failAfter(1);
    failAfter(10);
    expect(told).toHaveLength(2);
  });
});
