import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relayStaffAnswer } from '../../../dialogs/by-mail/staff-answer.js';
import { actAtDesk, type DeskDeps } from '../../../dialogs/cases/desk-acts.js';
import { faultOf, runGroupAnswers } from '../../../dialogs/cases/group-answer.js';
import { answerWasWrong } from '../../../dialogs/facts/wrong-answer.js';
import { makeLog } from '../../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { GroupAnswer, Store } from '../../../dialogs/store/store.js';
import { realBrain } from '../../support/brain.js';
import { stating } from '../../support/stating.js';
import { AMINA, atDesk, confirmed, DEADLINE, type DeskWorld, FEBRUARY, instanceOn, MOVE } from '../facts/desk-world.js';
import { aCase, aTurn } from '../store/samples.js';

realBrain();
const OLD = 'You can submit until 15 March 2026.';
const NUMBER = 'W-2CDFGH';
const asked = { text: '?', reason: 'unsure', activity: 'prizes', edition: '2026', subject: 'deadline', nearby: [] };
const KEY = 'prizes.2026.deadline';

async function open(store: Store, number = NUMBER): Promise<void> {
  const turn = aTurn(`c-${number}`, 'm1', 0);
  const conversation = { ...turn.conversation, caseNumber: number };
  await store.commitTurn({
    ...turn,
    outcome: { ...turn.outcome, facts: [] },
    conversation,
    newCase: aCase(number, `c-${number}`, { language: 'en', questions: [asked] }),
  });
}

const deskOf = ({ store, assistant }: DeskWorld): DeskDeps => ({
  store,
  clock: () => new Date(FEBRUARY),
  visitorIsThere: () => true,
  gates: stating.gates,
  brain: assistant.facts.brain,
  refreshFacts: assistant.facts.refresh,
});

async function reply(deps: DeskDeps, text: string, despite: readonly string[] = []) {
  await actAtDesk({ id: 'take', number: NUMBER, staffId: 'nina', action: 'claim', seenVersion: 1 }, deps);
  const seenVersion = (await deps.store.case(NUMBER))?.version ?? 0;
  return actAtDesk(
    { id: `r-${text}`, number: NUMBER, staffId: 'nina', action: 'reply', seenVersion, text, despite },
    deps,
  );
}

const hold = (world: DeskWorld) => world.desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
const toldOld = async ({ store }: DeskWorld) =>
  (await store.toldOf([`${DEADLINE}@1`], 9)).map((one) => one.conversationId);

describe('an answer of staff', () => {
  test.each([
    ['at the desk', (world: DeskWorld) => reply(deskOf(world), OLD)],
    [
      'from their mail program',
      (world: DeskWorld) => world.assistant.relay({ caseNumber: NUMBER, mailId: 'staff', text: OLD, at: FEBRUARY }),
    ],
    [
      'sent by themselves',
      ({ assistant }: DeskWorld) =>
        assistant.takeOver({ conversationId: `c-${NUMBER}`, mailId: 'own', text: OLD, at: FEBRUARY }),
    ],
  ])('%s is among those who were told a fact', (_name, answer) =>
    atDesk(async (world) => {
      await open(world.store);
      await answer(world);
      expect(await toldOld(world)).toEqual([`c-${NUMBER}`]);
    }),
  );

  test('that was wrong puts its topic on draft', () =>
    atDesk(async (world) => {
      await open(world.store);
      await reply(deskOf(world), OLD);
      const answer = { conversationId: `c-${NUMBER}`, messageId: `desk:r-${OLD}` };
      const wrong = await answerWasWrong(answer, AMINA, { ...world, facts: world.assistant.facts });
      expect(wrong?.topics).toContainEqual({ activity: 'prizes', attribute: 'deadline' });
      expect(wrong?.told).toHaveLength(1);
    }));

  test('is refused once what it states is on hold, moved or paused, unless staff mean it', () =>
    atDesk(async (world) => {
      await open(world.store);
      await hold(world);
      const deps = deskOf(world);
      const refused = { kind: 'refused', reason: 'facts-stopped', stopped: [`${DEADLINE}@1`] };
      expect(await reply(deps, OLD)).toMatchObject(refused);
      await confirmed(world.desk, MOVE);
      expect(await reply(deps, OLD)).toMatchObject(refused);
      const answer = { caseNumber: NUMBER, mailId: 'staff', text: OLD, at: FEBRUARY };
      expect(await relayStaffAnswer(answer, deps)).toBe('facts-stopped');
      expect(await world.store.pendingOutbox('mail')).toEqual([]);
      expect(await reply(deps, 'It was 15 March and is 31 March 2026.')).toMatchObject({ kind: 'done' });
      const meant = 'We said 15 March; that no longer holds.';
      expect(await reply(deps, meant)).toMatchObject(refused);
      expect(await reply(deps, meant, [`${DEADLINE}@1`])).toMatchObject({ kind: 'done' });
      expect(await toldOld(world)).toEqual([`c-${NUMBER}`]);
    }));

  test('to a group is not begun, and a case taken for it waits again', () =>
    atDesk(async (world) => {
      const numbers = ['W-1', 'W-2'];
      for (const number of numbers) await open(world.store, number);
      const deps = { ...deskOf(world), said: () => {}, log: makeLog({ level: 'silent' }) };
      const answer = groupAnswer(numbers);
      expect(await faultOf(answer, deps)).toBeUndefined();
      await world.store.addGroupAnswer(answer);
      await hold(world);
      expect(await faultOf(answer, deps)).toEqual({ stopped: [`${DEADLINE}@1`] });
      await runGroupAnswers(deps);
      expect(await world.store.groupOutcomes('g')).toEqual(
        numbers.map((number) => ({ number, outcome: 'facts-stopped' })),
      );
      for (const number of numbers) expect(await world.store.case(number)).toMatchObject({ state: 'queued' });
      await world.store.addGroupAnswer({ ...answer, id: 'meant', despite: [`${DEADLINE}@1`] });
      await runGroupAnswers(deps);
      expect((await world.store.groupOutcomes('meant'))?.map(({ outcome }) => outcome)).toEqual([
        'answered',
        'answered',
      ]);
    }));
});

const groupAnswer = (numbers: readonly string[]): GroupAnswer => ({
  id: 'g',
  key: KEY,
  staffId: 'nina',
  at: FEBRUARY,
  numbers,
  texts: { en: OLD },
});

test('none is committed after a hold, in any order of events, on two instances', async () => {
  const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const inner = await openSqliteStore({ path: IN_MEMORY });
    const numbers = ['W-1', 'W-2', 'W-3'];
    for (const number of numbers) await open(inner, number);
    const journal: string[] = [];
    let count = 0;
    const after = async <T>(work: () => Promise<T>): Promise<T> => {
      await scheduler.schedule(Promise.resolve(), `call ${++count}`);
      return work();
    };
    const store: Store = {
      ...inner,
      case: (number) => after(() => inner.case(number)),
      commitTurn: (turn) =>
        after(async () => {
          const result = await inner.commitTurn(turn);
          if (result.kind === 'committed' && turn.transcript.length > 0) journal.push('told');
          return result;
        }),
      enactFacts: (enactment) =>
        after(async () => {
          const result = await inner.enactFacts(enactment);
          journal.push('hold');
          return result;
        }),
    };
    const [first, second] = [instanceOn(store, 1), instanceOn(store, 2)];
    const group = { ...deskOf(second), said: () => {}, log: makeLog({ level: 'silent' }) };
    await inner.addGroupAnswer(groupAnswer(numbers));
    await scheduler.waitFor(Promise.all([runGroupAnswers(group), hold(first)]));
    expect(journal.slice(journal.indexOf('hold'))).not.toContain('told');
    await inner.close();
  });
  await fc.assert(property, { numRuns: 40 });
}, 240_000);
