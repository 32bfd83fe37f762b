import { describe, expect, test } from '@jest/globals';
import type { FactWish } from '../../../dialogs/facts/draw-wish.js';
import { datesIn, isSameDay } from '../../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { AMINA, atDesk, confirmed, DEADLINE, instanceOn, MOVE, MOVED, QUESTION } from './desk-world.js';

realBrain();
const FORUM = 'When is the WSIS Forum 2026?';
const PLACE = 'Where is the WSIS Forum 2026?';
const names = (text: string, day: string) => datesIn(normalise(text)).some((date) => isSameDay(date, day));
const putting = (fact: object, source: object = { id: 'L2025' }) =>
  ({ kind: 'put', proposal: { source, facts: [fact] } }) as FactWish;

describe('a hold', () => {
  test('takes along what states the same days, and is in force with one person', () =>
    atDesk(async ({ desk, ask }) => {
      const held = await desk.ask({ kind: 'hold', facts: ['forum.2026.dates'] }, AMINA);
      expect(held).toMatchObject({ kind: 'in-force', facts: ['forum.2026.dates', 'forum.2026.place'] });
      for (const question of [FORUM, PLACE]) expect(names((await ask(question)).reply, '2026-07-06')).toBe(false);
      expect((await ask(QUESTION)).kind).toBe('answered');
    }));

  test('is taken away by a second person', () =>
    atDesk(async ({ desk, ask }) => {
      await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
      const asked = await desk.ask({ kind: 'release', facts: [DEADLINE] }, AMINA);
      if (asked.kind !== 'proposed') throw new Error(asked.kind);
      expect(await desk.confirm(asked.id, AMINA.by)).toEqual({ kind: 'same-person' });
      expect((await ask(QUESTION)).kind).toBe('escalated');
      expect(await desk.confirm(asked.id, 'bela')).toMatchObject({ kind: 'in-force', version: 2 });
      expect((await ask(QUESTION)).kind).toBe('answered');
    }));

  test('leaves what belongs to the answer besides, and says that of the deadline', () =>
    atDesk(async ({ desk, ask }) => {
      await desk.ask({ kind: 'hold', facts: [DEADLINE] }, AMINA);
      const { kind, reply } = await ask('How can I submit a project to the WSIS Prizes 2026?');
      expect({ kind, link: reply.includes('www.wsis.org/prizes'), held: reply.includes('under revision') }).toEqual({
        kind: 'partial',
        link: true,
        held: true,
      });
      expect(names(reply, '2026-03-15')).toBe(false);
    }));
});

describe('a proposal', () => {
  test('that moves an event puts its place on hold until somebody has looked at it', () =>
    atDesk(async ({ desk, ask }) => {
      const event = { start: '2026-07-13', end: '2026-07-17' };
      const source = { kind: 'announcement', date: '2026-02-09', by: 'ITU' };
      await confirmed(desk, putting({ supersedes: 'forum.2026.dates', event }, source));
      expect(names((await ask(FORUM)).reply, '2026-07-13')).toBe(true);
      expect((await ask(PLACE)).kind).toBe('escalated');
    }));

  test('corrects a slip under the same id, as the next version', () =>
    atDesk(async ({ desk, ask }) => {
      await confirmed(desk, putting({ corrects: DEADLINE, deadline: { date: '2026-03-16', wording: 'by' } }));
      expect((await ask(QUESTION)).facts).toEqual([`${DEADLINE}@2`]);
    }));

  test('adds an edition: several facts of one new source', () =>
    atDesk(async ({ desk, ask, at }) => {
      const source = { kind: 'letter', date: '2026-12-15', reference: 'SMSI 2027' };
      const facts = [
        { id: 'prizes.2027.deadline', attribute: 'deadline', deadline: { date: '2027-03-14', wording: 'by' } },
        {
          id: 'forum.2027.dates',
          attribute: 'dates',
          event: { start: '2027-07-05', end: '2027-07-09' },
          place: 'geneva',
        },
      ];
      await confirmed(desk, { kind: 'put', proposal: { source, facts } } as FactWish);
      expect((await ask('When is the WSIS Forum 2027?')).kind).toBe('escalated');
      at('2026-12-20T10:00:00+01:00');
      const { kind, reply } = await ask('When is the WSIS Forum?');
      expect({ kind, day: names(reply, '2027-07-05'), source: reply.includes('SMSI 2027') }).toEqual({
        kind: 'answered',
        day: true,
        source: true,
      });
      expect((await ask('Prizes deadline?')).facts).toContain('prizes.2027.deadline@1');
    }));

  test.each<[string, FactWish, RegExp]>([
    [
      'of a day that is none',
      putting({ corrects: DEADLINE, deadline: { date: '2026-02-30', wording: 'by' } }),
      /a date reads/,
    ],
    ['of a fact that is none', putting({ corrects: 'prizes.2026.none' }), /unknown fact/],
    ['of a source that is none', putting({ corrects: DEADLINE }, { id: 'L1999' }), /no such source/],
    ['of a new fact without an attribute', putting({ id: 'prizes.2027.deadline' }), /needs an id and an attribute/],
    ['of a new fact whose id is taken', putting({ id: DEADLINE, attribute: 'deadline' }), /already/],
    [
      'of a topic nobody could ask for',
      putting({ id: 'prizes.2026.place', attribute: 'place', place: 'geneva', text: undefined }),
      /text in six|no phrasings/,
    ],
    [
      'of a deadline after its event',
      putting({ corrects: DEADLINE, deadline: { date: '2026-08-01', wording: 'by' } }),
      /after its event/,
    ],
    ['to hold a fact that is none', { kind: 'hold', facts: ['prizes.2026.none'] }, /unknown fact/],
    ['to hold nothing', { kind: 'hold', facts: [] }, /name one/],
    ['to take back a change that is none', { kind: 'revert', change: 'none' }, /no such change/],
  ])('%s is refused with what to do, and nothing has changed', (_, wish, fault) =>
    atDesk(async ({ desk, store }) => {
      const result = await desk.ask(wish, AMINA);
      expect(result.kind === 'faulty' ? result.faults.join('\n') : result.kind).toMatch(fault);
      expect(await store.factChanges(10)).toEqual([]);
    }),
  );

  test('whose words name the day that moves asks for new words', () =>
    atDesk(async ({ desk }) => {
      const moved = { supersedes: 'prizes.2020.ceremony', event: { start: '2020-04-09' } };
      expect(await desk.ask(putting(moved), AMINA)).toMatchObject({ kind: 'proposed' });
      const text = Object.fromEntries(LANGUAGES.map((language) => [language, 'On 15 March 2026.']));
      const worded = { supersedes: DEADLINE, deadline: { date: '2026-03-31', wording: 'by' }, text };
      const result = await desk.ask(putting(worded), AMINA);
      expect(result).toMatchObject({ kind: 'faulty', faults: [expect.stringContaining('name the old day')] });
    }));

  test('that another has overtaken is outdated', () =>
    atDesk(async ({ desk }) => {
      const first = await desk.ask(MOVE, AMINA);
      const second = await desk.ask(MOVE, AMINA);
      if (first.kind !== 'proposed' || second.kind !== 'proposed') throw new Error('not proposed');
      expect(await desk.confirm(first.id, 'bela')).toMatchObject({ kind: 'in-force' });
      expect(await desk.confirm(second.id, 'bela')).toMatchObject({ kind: 'outdated' });
      expect(await desk.reject(second.id, 'bela')).toEqual({ kind: 'rejected' });
      expect(await desk.confirm(second.id, 'bela')).toEqual({ kind: 'settled' });
      expect(await desk.confirm('none', 'bela')).toEqual({ kind: 'unknown' });
    }));
});

describe('a change is taken back', () => {
  test('and what was said before is said again, as a version of its own', () =>
    atDesk(async ({ desk, ask }) => {
      const made = await confirmed(
        desk,
        putting({ corrects: DEADLINE, deadline: { date: '2026-03-16', wording: 'by' } }),
      );
      if (made.kind !== 'in-force') throw new Error(made.kind);
      await confirmed(desk, { kind: 'revert', change: made.id });
      const { reply, facts } = await ask(QUESTION);
      expect({ day: names(reply, '2026-03-15'), facts }).toEqual({ day: true, facts: [`${DEADLINE}@3`] });
    }));

  test('though a hold came after it; not while a later one builds on it', () =>
    atDesk(async ({ desk, ask }) => {
      const first = await confirmed(desk, MOVE);
      if (first.kind !== 'in-force') throw new Error(first.kind);
      const again = putting({ corrects: MOVED, deadline: { date: '2026-04-01', wording: 'by' } });
      const second = await confirmed(desk, again);
      if (second.kind !== 'in-force') throw new Error(second.kind);
      await desk.ask({ kind: 'hold', facts: [MOVED] }, AMINA);
      const early = await desk.ask({ kind: 'revert', change: first.id }, AMINA);
      expect(early).toMatchObject({ kind: 'faulty', faults: [expect.stringContaining(second.id)] });
      await confirmed(desk, { kind: 'revert', change: second.id });
      expect((await ask(QUESTION)).facts).toEqual([`${MOVED}@3`]);
      await confirmed(desk, { kind: 'revert', change: first.id });
      expect((await ask(QUESTION)).facts).toEqual([`${DEADLINE}@1`]);
    }));
});

describe('the preview', () => {
  test('says what will be answered on a day in six languages, before and after', () =>
    atDesk(async ({ desk }) => {
      const result = await desk.preview(MOVE, '2026-03-20');
      if (result.kind !== 'preview') throw new Error(result.kind);
      const [one] = result.previews.filter(({ topic }) => topic.attribute === 'deadline');
      expect(one?.topic).toEqual({ activity: 'prizes', attribute: 'deadline', edition: '2026' });
      for (const language of LANGUAGES) {
        expect({ language, old: names(one?.before[language] ?? '', '2026-03-15') }).toEqual({ language, old: true });
        expect({ language, fresh: names(one?.after[language] ?? '', '2026-03-31') }).toEqual({ language, fresh: true });
      }
      expect(await desk.preview('none')).toEqual({ kind: 'unknown' });
    }));

  test('of a proposed change, or of other topics', () =>
    atDesk(async ({ desk, store }) => {
      const asked = await desk.ask(MOVE, AMINA);
      if (asked.kind !== 'proposed') throw new Error(asked.kind);
      const how = { activity: 'prizes', attribute: 'how', edition: '2026' };
      const result = await desk.preview(asked.id, '2026-02-20', [how]);
      if (result.kind !== 'preview') throw new Error(result.kind);
      expect(result.previews.map(({ topic }) => topic)).toEqual([how]);
      expect(result.previews[0]?.after.en).toContain('31 March 2026');
      expect(await store.factsVersion()).toBe(0);
    }));
});

test('after a start, and in another process, the book is in force', () =>
  atDesk(async ({ desk, store }) => {
    await confirmed(desk, MOVE);
    const other = instanceOn(store, 2);
    expect((await other.ask(QUESTION)).facts).toEqual([`${MOVED}@1`]);
  }));

test('changed files that no longer bear a change leave its facts on hold and the rest in force', () =>
  atDesk(async ({ desk, assistant, ask }) => {
    await confirmed(desk, putting({ supersedes: DEADLINE, deadline: { date: '2026-06-30', wording: 'by' } }));
    await desk.ask({ kind: 'hold', facts: ['open-consultation.2026.deadline'] }, AMINA);
    // The Forum now begins before that deadline.
    const { knowledge, understander } = realBrain();
    const forum = knowledge.activities.get('forum');
    const facts = forum?.facts.map((fact) =>
      fact.id === 'forum.2026.dates' ? { ...fact, event: { start: '2026-06-01', end: '2026-06-05' } } : fact,
    );
    const activities = new Map(knowledge.activities);
    if (forum && facts) activities.set('forum', { ...forum, facts });
    assistant.learn({ understander, knowledge: { ...knowledge, activities } });
    expect(names((await ask(QUESTION)).reply, '2026-06-30')).toBe(false);
    expect((await ask(QUESTION)).kind).toBe('escalated');
    expect((await ask('What is the deadline of the open consultation 2026?')).kind).toBe('escalated');
    expect((await desk.ask({ kind: 'hold', facts: ['forum.2026.dates'] }, AMINA)).kind).toBe('in-force');
  }));
