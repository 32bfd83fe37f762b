import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import { realBrain } from '../../support/brain.js';
import { AMINA, atDesk, DEADLINE, instanceOn, MOVE, MOVED, QUESTION } from './desk-world.js';
import { type Committed, watched } from './watched-store.js';

realBrain();
const VISITORS = 50;
const OLD = '15 March 2026';
const NEW = '31 March 2026';

function checkJournal(journal: readonly Committed[]): void {
  let version = 0;
  for (const one of journal) {
    if ('version' in one) version = one.version;
    else {
      const { reply, facts } = one;
      const says = { old: reply.includes(OLD), new: reply.includes(NEW), old1: facts.includes(`${DEADLINE}@1`) };
      expect({ version, ...says }).toEqual({ version, old: version === 0, new: version === 2, old1: version === 0 });
    }
  }
}

test('a deadline is put on hold and moved while 50 ask, in any order of events, on two instances', async () => {
  const property = fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: VISITORS }), async (scheduler, early) => {
    const inner = await openSqliteStore({ path: IN_MEMORY });
    const journal: Committed[] = [];
    let count = 0;
    const store = watched(
      inner,
      async (work) => {
        await scheduler.schedule(Promise.resolve(), `call ${++count}`);
        return work();
      },
      journal,
    );
    // The desk is on the first; the second learns of it when a turn of its own comes too late.
    const instances = [instanceOn(store, 1), instanceOn(store, 2)];
    const visit = (index: number) => instances[index % 2]?.ask(QUESTION);
    const first = Array.from({ length: early }, (_, index) => visit(index));
    const moving = (async () => {
      const desk = instances[0]?.desk;
      expect(await desk?.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA)).toMatchObject({
        kind: 'in-force',
        version: 1,
      });
      const asked = await desk?.ask(MOVE, AMINA);
      if (asked?.kind !== 'proposed') throw new Error(JSON.stringify(asked));
      expect(await desk?.confirm(asked.id, 'bela')).toMatchObject({ kind: 'in-force', version: 2 });
    })();
    const then = Array.from({ length: VISITORS - early }, (_, index) => visit(index));
    const all = Promise.all([...first, moving, ...then]);
    await scheduler.waitFor(all);
    expect(journal.filter((one) => 'reply' in one)).toHaveLength(VISITORS);
    checkJournal(journal);
    await inner.close();
  });
  await fc.assert(property, { numRuns: 12 });
}, 240_000);

test('a hold is in force here at once and elsewhere within the second', () =>
  atDesk(async ({ store, desk, ask }) => {
    const elsewhere = instanceOn(store, 2);
    const following = elsewhere.assistant.facts.follow(20);
    expect((await ask(QUESTION)).reply).toContain(OLD);
    const begin = performance.now();
    await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
    expect((await ask(QUESTION)).reply).not.toContain(OLD);
    const here = performance.now() - begin;
    while (elsewhere.assistant.facts.brain().desk?.version !== 1) await new Promise((done) => setTimeout(done, 5));
    following.close();
    expect(here).toBeLessThan(1000);
    expect(elsewhere.assistant.facts.brain().knowledge.facts.get(DEADLINE)?.onHold).toBe(AMINA.why);
  }));

test('the moved deadline is stated with its source, and the old one is known as what was said', () =>
  atDesk(async ({ desk, ask }) => {
    await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
    const asked = await desk.ask(MOVE, AMINA);
    if (asked.kind !== 'proposed') throw new Error(JSON.stringify(asked));
    expect((await ask(QUESTION)).kind).toBe('escalated');
    await desk.confirm(asked.id, 'bela');
    const { kind, reply, facts } = await ask(QUESTION);
    expect(kind).toBe('answered');
    expect(reply).toContain(NEW);
    expect(reply).toContain('decision of 10 February 2026');
    expect(reply).toContain('www.wsis.org/prizes');
    expect(facts).toEqual([`${MOVED}@1`]);
  }));
