import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { genevaDate, lastDay } from '../../knowledge/civil-date.js';
import {
  currentEdition,
  type DeadlineState,
  deadlineState,
  editionsAt,
  factsAt,
  openDeadlines,
  previousEdition,
} from '../../knowledge/query.js';
import type { Source } from '../../knowledge/schema.js';
import { type FactSketch, sampleKnowledge, six } from './sample-knowledge.js';

/** What must hold on any day of any calendar. */

const instant = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const date = fc.tuple(instant, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.toISOString().slice(0, length));
const deadline = fc.record({ date, wording: fc.constantFrom('by' as const, 'before' as const) });

const RANK = { open: 0, 'on-the-day': 1, passed: 2 };
/** Days until the last safe day, negative once the deadline has passed; 0 in between. */
const height = (state: DeadlineState) =>
  state.state === 'open' ? state.daysLeft : state.state === 'passed' ? -state.daysAgo : 0;

test('a deadline is open, on the day or passed, in this order, and never has negative days left', () => {
  fc.assert(
    fc.property(deadline, instant, instant, (value, a, b) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a];
      const before = deadlineState(value, earlier);
      const after = deadlineState(value, later);
      for (const state of [before, after]) {
        expect(Object.keys(RANK)).toContain(state.state);
        if (state.state === 'open') expect(state.daysLeft).toBeGreaterThanOrEqual(0);
        if (state.state === 'passed') expect(state.daysAgo).toBeGreaterThanOrEqual(1);
        if (value.wording === 'by') expect(state.state).not.toBe('on-the-day');
      }
      expect(RANK[before.state]).toBeLessThanOrEqual(RANK[after.state]);
      expect(height(before)).toBeGreaterThanOrEqual(height(after));
    }),
    { numRuns: 500 },
  );
});

const SOURCES = ['A', 'B', 'C'];
const knowledge = fc
  .record({
    dates: fc.tuple(date, date, date),
    facts: fc.array(
      fc.record({
        year: fc.integer({ min: 2015, max: 2035 }).map(String),
        source: fc.constantFrom(...SOURCES),
        deadline: fc.option(deadline, { nil: undefined }),
        onHold: fc.constantFrom(undefined, 'asking'),
        withdrawn: fc.constantFrom(undefined, undefined, 'cancelled'),
        successor: fc.option(fc.nat(20), { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ dates, facts }) => {
    const id = (index: number) => `forum.${facts[index]?.year}.deadline-${index}`;
    const sources = SOURCES.map(
      (name, i): Source => ({ id: name, kind: 'letter', date: dates[i] ?? '2020', title: six(name) }),
    );
    const sketches = facts.map(({ successor, ...fact }, index): FactSketch => {
      // Only a later entry may supersede: the loader refuses circles.
      const next = successor !== undefined && successor > index && successor < facts.length;
      const given = Object.entries({ source: fact.source, deadline: fact.deadline, onHold: fact.onHold });
      const more = Object.entries({ withdrawn: fact.withdrawn, supersededBy: next ? id(successor) : undefined });
      return { id: id(index), ...Object.fromEntries([...given, ...more].filter(([, value]) => value !== undefined)) };
    });
    return sampleKnowledge(sketches, { sources });
  });

test('nothing is known before its source, and what is listed as open is open', () => {
  fc.assert(
    fc.property(knowledge, instant, (base, now) => {
      const today = genevaDate(now);
      for (const fact of factsAt(base, now, { activity: 'forum' })) {
        expect(lastDay(fact.from.date) <= today).toBe(true);
        expect(fact.withdrawn).toBeUndefined();
      }
      const open = openDeadlines(base, now);
      for (const fact of open) {
        expect(fact.onHold).toBeUndefined();
        expect(fact.deadline && deadlineState(fact.deadline, now).state).not.toBe('passed');
      }
      const days = open.map((fact) => lastDay(fact.deadline?.date ?? ''));
      expect(days).toEqual([...days].sort());
    }),
  );
});

test('the current and the previous edition are known ones', () => {
  fc.assert(
    fc.property(knowledge, instant, (base, now) => {
      const known = editionsAt(base, now, 'forum');
      const current = currentEdition(base, now, 'forum');
      const previous = previousEdition(base, now, 'forum');
      expect(current === undefined).toBe(known.length === 0);
      for (const edition of [current, previous]) if (edition !== undefined) expect(known).toContain(edition);
    }),
  );
});

test('what is kept of one day is not taken for another', () => {
  fc.assert(
    fc.property(knowledge, fc.array(instant, { minLength: 2, maxLength: 6 }), (base, instants) => {
      for (const now of instants) {
        const asIfFirst = factsAt({ ...base }, now, { activity: 'forum' });
        expect(factsAt(base, now, { activity: 'forum' })).toEqual(asIfFirst);
      }
    }),
  );
});
