import { describe, expect, test } from '@jest/globals';
import { actAtDesk } from '../../../dialogs/cases/desk-acts.js';
import { createFactDesk } from '../../../dialogs/facts/fact-desk.js';
import type { Rendering } from '../../../mail/mail-agent-types.js';
import { THREAD } from '../../support/mail-talk.js';
import { stating } from '../../support/stating.js';
import { FEBRUARY, type RenderTalk, renderTalk } from './render-talk.js';

const AMINA = { by: 'amina', why: 'being moved' };
const DEADLINE = 'prizes.2026.deadline';
const TEXT = 'Dear Amina, it is 15 March 2026.';

/** A case that the owner has answered at the desk; the answer waits in the outbox. */
async function answered({ receive, store, assistant }: RenderTalk, text = TEXT, answers?: string) {
  await receive('Can you send me a visa letter?');
  const [found] = (await store.cases({ order: 'newest', limit: 1 })).cases;
  const number = found?.number ?? '';
  const clock = () => new Date(FEBRUARY);
  const { facts } = assistant;
  const deps = { store, clock, visitorIsThere: () => false, gates: stating.gates, brain: facts.brain };
  const act = { number, staffId: 'nina', ...(answers ? { answers } : {}) };
  await actAtDesk({ ...act, id: 'take', action: 'claim', seenVersion: 1 }, deps);
  const seenVersion = (await store.case(number))?.version ?? 0;
  const done = await actAtDesk({ ...act, id: 'reply', action: 'reply', seenVersion, text }, deps);
  expect(done.kind).toBe('done');
  return { number, desk: createFactDesk({ store, facts, clock }) };
}

const takeBack = (rendering: Rendering) =>
  rendering.kind === 'withdraw' ? rendering.takeBack?.() : Promise.reject(new Error(rendering.kind));

describe('an answer of staff that waits to go out by mail', () => {
  test('is withdrawn by a hold on what it states: the case is its owner’s again, with the text as a draft', () =>
    renderTalk({}, async (talk) => {
      const { number, desk } = await answered(talk);
      const { store } = talk;
      const before = await talk.render('relay');
      if (before.kind !== 'send') throw new Error(before.kind);
      await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
      const [entry] = (await store.outgoingOf(THREAD)).filter(({ entry: { body } }) => body.kind === 'relay');
      expect(await store.beginSending(entry?.entry.id ?? '', FEBRUARY, before.factsVersion)).toBe(false);
      const after = await talk.render('relay');
      expect(after).toMatchObject({ kind: 'withdraw', code: 'facts-changed' });
      await takeBack(after);
      await takeBack(after);
      expect(await store.case(number)).toMatchObject({
        state: 'claimed',
        owner: 'nina',
        waitingSince: expect.any(String),
      });
      expect((await store.caseLog(number)).filter(({ action }) => action === 'withhold')).toMatchObject([
        { facts: [`${DEADLINE}@1`] },
      ]);
      expect(await store.draft(number, 'nina')).toMatchObject({ text: TEXT });
      // It stays withheld, also where the hold ends before it is marked so.
      const released = await desk.ask({ kind: 'release', facts: [DEADLINE] }, AMINA);
      if (released.kind === 'proposed') await desk.confirm(released.id, 'bela');
      expect((await talk.render('relay')).kind).toBe('withdraw');
    }));

  test('goes on where the hold is about something else', () =>
    renderTalk({}, async (talk) => {
      const { desk } = await answered(talk);
      await desk.ask({ kind: 'hold', facts: ['forum.2026.dates'] }, AMINA);
      expect(await talk.render('relay')).toMatchObject({ kind: 'send', factsVersion: 1 });
    }));

  test('is withdrawn when its topic is put on draft, or its day has passed while it waited', () =>
    renderTalk({}, async (talk) => {
      const { desk } = await answered(talk);
      talk.at('2026-03-20T10:00:00+01:00');
      expect((await talk.render('relay')).kind).toBe('withdraw');
      talk.at(FEBRUARY);
      expect((await talk.render('relay')).kind).toBe('send');
      await desk.brake({ on: 'topic', activity: 'prizes', attribute: 'deadline', state: 'draft' }, AMINA);
      expect((await talk.render('relay')).kind).toBe('withdraw');
    }));

  test('waits while mail is paused, whatever it states, and goes when it is resumed', () =>
    renderTalk({}, async (talk) => {
      const { desk } = await answered(talk, 'The letter is on its way.');
      await desk.brake({ on: 'mail', state: 'paused' }, AMINA);
      expect(await talk.render('relay')).toEqual({ kind: 'wait' });
      await desk.brake({ on: 'mail', state: 'free' }, AMINA);
      expect((await talk.render('relay')).kind).toBe('send');
    }));

  test('one of a group comes back to the queue and into its group, with what it answered open again', () =>
    renderTalk({}, async (talk) => {
      const { number, desk } = await answered(talk, TEXT, '..visa');
      const { store } = talk;
      const clock = () => new Date(FEBRUARY);
      const deps = { store, clock, visitorIsThere: () => false, ...stating, brain: talk.assistant.facts.brain };
      const seenVersion = (await store.case(number))?.version ?? 0;
      await actAtDesk({ id: 'done', number, staffId: 'nina', action: 'resolve', seenVersion }, deps);
      expect(await store.case(number)).toMatchObject({ state: 'resolved', answered: ['..visa'] });
      await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
      await takeBack(await talk.render('relay'));
      const found = await store.case(number);
      expect(found).toMatchObject({ state: 'queued' });
      expect(found).not.toHaveProperty('answered');
      expect(found).not.toHaveProperty('owner');
    }));
});
