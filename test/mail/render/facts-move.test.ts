import { expect, test } from '@jest/globals';
import { createFactDesk } from '../../../dialogs/facts/fact-desk.js';
import { renderTalk } from './render-talk.js';

const QUESTION = 'Until when can projects be submitted to the WSIS Prizes 2026?';
const DEADLINE = 'prizes.2026.deadline';
const AMINA = { by: 'amina', why: 'being moved' };
const NOW = '2026-02-10T10:00:00+01:00';

test('a mail rendered before a hold is not begun after it, and then withdrawn with a word to staff', () =>
  renderTalk({}, async ({ receive, render, store, assistant }) => {
    const desk = createFactDesk({ store, facts: assistant.facts, clock: () => new Date(NOW) });
    const { reply } = await receive(QUESTION);
    expect(reply?.text).toContain('15 March 2026');
    const before = await render('mail-reply');
    if (before.kind !== 'send') throw new Error(before.kind);
    await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
    const [entry] = (await store.pendingOutbox('mail')).filter(({ body }) => body.kind === 'mail-reply');
    expect(await store.beginSending(entry?.id ?? '', NOW, before.factsVersion)).toBe(false);
    expect(await render('mail-reply')).toEqual({ kind: 'withdraw', code: 'facts-changed' });
    const { body } = (await store.pendingOutbox('mail')).at(-1) ?? {};
    expect(body).toMatchObject({ kind: 'warning', code: 'answer-withdrawn-facts-changed' });
  }));

test('a hold that is about something else only has the mail composed again', () =>
  renderTalk({}, async ({ receive, render, store, assistant }) => {
    const desk = createFactDesk({ store, facts: assistant.facts, clock: () => new Date(NOW) });
    await receive(QUESTION);
    const before = await render('mail-reply');
    await desk.ask({ kind: 'hold', facts: ['forum.2026.dates'] }, AMINA);
    const after = await render('mail-reply');
    expect([before, after]).toMatchObject([
      { kind: 'send', factsVersion: 0 },
      { kind: 'send', factsVersion: 1 },
    ]);
  }));

test('a mail that came while the deadline was on hold says so and is left to staff', () =>
  renderTalk({}, async ({ receive, store, assistant }) => {
    const desk = createFactDesk({ store, facts: assistant.facts, clock: () => new Date(NOW) });
    await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
    const { outcome, reply, toStaff } = await receive(QUESTION);
    expect(outcome).toMatchObject({ kind: 'escalated', facts: [] });
    expect(reply?.text).toContain('under revision');
    expect(reply?.text).not.toContain('15 March');
    expect(toStaff).toHaveLength(1);
  }));

test('while mail is paused what waits becomes a draft, and a receipt is not sent', () =>
  renderTalk({}, async ({ receive, render, store, assistant }) => {
    const desk = createFactDesk({ store, facts: assistant.facts, clock: () => new Date(NOW) });
    await receive(QUESTION);
    await desk.brake({ on: 'mail', state: 'paused' }, AMINA);
    expect(await render('mail-reply')).toMatchObject({ kind: 'place', folder: 'drafts' });
    await desk.brake({ on: 'mail', state: 'free' }, AMINA);
    expect(await render('mail-reply')).toMatchObject({ kind: 'send' });
    await receive('I have a complaint.', {}, { staffOnly: { reason: 'submission', receipt: true } });
    await desk.brake({ on: 'mail', state: 'paused' }, AMINA);
    expect((await render('mail-reply')).kind).toBe('withdraw');
  }));
