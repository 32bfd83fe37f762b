import { describe, expect, test } from '@jest/globals';
import { loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { dataFolder } from '../../knowledge/project-root.js';

/** The shipped base against the five letters: what is when and where, and until when one can act. */
const { knowledge } = loadKnowledgeOrThrow(dataFolder);
const { facts } = knowledge;

/** The facts of an attribute that carry a value of a kind. */
const withValue = (attribute: string, kind: 'event' | 'deadline') =>
  [...facts.values()]
    .filter((fact) => fact.attribute === attribute && fact[kind] !== undefined)
    .map(({ id }) => id)
    .sort();

test('it holds at least 40 topics', () => {
  const topics = new Set([...facts.values()].map(({ activity, attribute }) => `${activity}.${attribute}`));
  expect(topics.size).toBeGreaterThanOrEqual(40);
});

test.each([
  ['L2019', '2019-12-06', 'CL-19/58'],
  ['L2022', '2022-09-07', 'WSIS_Stocktaking_2023'],
  ['L2023', '2023-11-06', 'SMSI 2024'],
  ['L2024', '2024-01-31', 'Manifestation de haut niveau du Forum SMSI+20 de 2024'],
  ['L2025', '2025-12-23', 'SMSI 2026'],
])('%s is the letter of %s with the reference %s', (id, date, reference) => {
  expect(knowledge.sources.get(id)).toMatchObject({ kind: 'letter', date, reference });
});

describe('events', () => {
  const EVENTS: readonly (readonly [string, object, string | undefined, string])[] = [
    ['forum.2020.dates', { start: '2020-04-06', end: '2020-04-09' }, 'itu-geneva', 'L2019'],
    ['high-level-part.2020.dates', { start: '2020-04-07', end: '2020-04-08' }, 'itu-geneva', 'L2019'],
    ['policy-statements.2020.dates', { start: '2020-04-07', end: '2020-04-08' }, 'itu-geneva', 'L2019'],
    ['forum.2023.dates', { start: '2023-03-13', end: '2023-03-17' }, undefined, 'L2022'],
    ['forum.2024.dates', { start: '2024-05-27', end: '2024-05-31' }, 'geneva', 'L2023'],
    ['forum.2026.dates', { start: '2026-07-06', end: '2026-07-10' }, 'geneva', 'L2025'],
    ['overall-review.general.dates', { start: '2025-12-17' }, undefined, 'L2025'],
    ['summit.general.geneva-phase', { start: '2003' }, 'geneva', 'L2023'],
    ['summit.general.tunis-phase', { start: '2005' }, 'tunis', 'L2023'],
  ];
  test.each(EVENTS)('%s is %j at %s (%s)', (id, event, place, source) => {
    expect(facts.get(id)?.event).toEqual(event);
    expect(facts.get(id)).toMatchObject({ attribute: 'dates', source });
    expect(facts.get(id)?.place).toBe(place);
  });

  test('there are no others', () => {
    expect(withValue('dates', 'event')).toEqual(EVENTS.map(([id]) => id).sort());
  });

  test('where the place is asked, the same place is given', () => {
    const places = [...facts.values()].filter(({ attribute }) => attribute === 'place');
    for (const { activity, edition, place, absence } of places) {
      expect(place).toBe(facts.get(`${activity}.${edition}.dates`)?.place);
      expect(absence).toBe(place === undefined ? true : undefined);
    }
    expect(places.map(({ id }) => id).sort()).toEqual([
      'forum.2020.place',
      'forum.2023.place',
      'forum.2024.place',
      'forum.2026.place',
      'high-level-part.2020.place',
    ]);
  });

  test('the second letter on the Forum 2024 says the same of it', () => {
    expect(facts.get('forum.2024.dates')?.alsoIn).toContain('L2024');
  });
});

describe('deadlines', () => {
  const STOCKTAKING = 'www.wsis.org/stocktaking';
  const DEADLINES: readonly (readonly [string, string, 'by' | 'before', string, string])[] = [
    ['policy-statements.2020.deadline', '2020-01-15', 'before', 'L2019', 'www.itu.int/go/wsispolicystatements'],
    ['stocktaking.2023.deadline', '2023-01-31', 'before', 'L2022', 'https://www.itu.int/net4/wsis/stocktaking'],
    ['stocktaking.2024.deadline', '2024-01-31', 'by', 'L2023', STOCKTAKING],
    ['prizes.2024.deadline', '2024-01-31', 'by', 'L2023', 'www.wsis.org/prizes'],
    ['open-consultation.2024.deadline', '2024-02-15', 'by', 'L2024', 'www.wsis.org/forum'],
    ['prizes.2026.deadline', '2026-03-15', 'by', 'L2025', 'www.wsis.org/prizes'],
    ['open-consultation.2026.deadline', '2026-03-20', 'before', 'L2025', 'www.wsis.org/forum'],
  ];
  test.each(DEADLINES)('%s is %s, worded "%s" (%s), at %s', (id, date, wording, source, link) => {
    expect(facts.get(id)?.deadline).toEqual({ date, wording });
    expect(facts.get(id)).toMatchObject({ attribute: 'deadline', source, links: [link] });
    expect(facts.get(id)?.act).toBeDefined();
  });

  test('there are no others', () => {
    expect(withValue('deadline', 'deadline')).toEqual(DEADLINES.map(([id]) => id).sort());
  });

  test.each([
    ['stocktaking.2026.deadline', 'L2025', [STOCKTAKING]],
    ['trust-fund.2024.deadline', 'L2023', []],
    ['prizes.2020.deadline', 'L2019', []],
    ['open-consultation.2020.deadline', 'L2019', ['www.wsis.org/forum']],
    ['overall-review.general.number', 'L2025', []],
    ['forum.2023.place', 'L2022', []],
  ])('%s: %s states none', (id, source, links) => {
    expect(facts.get(id)).toMatchObject({ absence: true, source, links });
    expect(facts.get(id)?.text).toBeDefined();
  });

  test('no letter states an hour, so no fact does', () => {
    const hours = [...facts.values()].flatMap(({ event, deadline }) => [event?.hour, deadline?.hour]);
    expect(hours.filter((hour) => hour !== undefined)).toEqual([]);
  });
});
