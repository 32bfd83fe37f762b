import { describe, expect, test } from '@jest/globals';
import type { Brain } from '../../dialogs/brain.js';
import { datesIn, isSameDay } from '../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { wordings } from '../../dialogs/wording/index.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { talk } from '../support/talk.js';
import * as ar from './conversations/ar.js';
import * as en from './conversations/en.js';
import * as es from './conversations/es.js';
import * as fr from './conversations/fr.js';
import * as ru from './conversations/ru.js';
import * as zh from './conversations/zh.js';

const { knowledge, understander } = realBrain();
const FEBRUARY = '2026-02-10T10:00:00+01:00';

/** The shipped facts with some of them under revision. */
function held(...ids: readonly string[]): Brain {
  const hold = (fact: KnownFact): KnownFact => (ids.includes(fact.id) ? { ...fact, onHold: 'being asked' } : fact);
  const changed: Knowledge = {
    ...knowledge,
    facts: new Map([...knowledge.facts].map(([id, fact]) => [id, hold(fact)])),
    factsOf: new Map([...knowledge.factsOf].map(([id, facts]) => [id, facts.map(hold)])),
  };
  return { knowledge: changed, understander };
}

const names = (reply: string, day: string) => datesIn(normalise(reply)).some((date) => isSameDay(date, day));

describe.each(LANGUAGES)('in %s a fact on hold is not stated', (language) => {
  const { says } = { en, fr, es, ar, ru, zh }[language];
  const [marker = ''] = wordings[language].missing.onHold('\u0001', '\u0001').split('\u0001').slice(1);

  test.each([
    ['asked for itself', 'prizes.2026.deadline', '2026-03-15', says.prizesDeadline],
    ['asked for its hour', 'prizes.2026.deadline', '2026-03-15', says.hour],
    ['asked for without an edition', 'open-consultation.2026.deadline', '2026-03-20', says.consultationDeadlineNoYear],
    ['an event', 'forum.2026.dates', '2026-07-06', says.forumWhen],
  ])('%s: %s', (_, id, day, question) =>
    talk({ brain: held(id), now: FEBRUARY, page: language }, async ({ say }) => {
      const { kind, reply, facts } = await say(question);
      expect({ kind, names: names(reply, day), says: reply.includes(marker.trim()) }).toEqual({
        kind: 'escalated',
        names: false,
        says: true,
      });
      expect(facts.filter((reference) => reference.startsWith(id))).toEqual([]);
    }),
  );

  test.each([
    ['among the current deadlines', 'prizes.2026.deadline', '2026-03-15', says.deadlineAlone],
    ['near a neighbour', 'forum.2026.dates', '2026-07-06', says.visa],
    ['near late entry', 'prizes.2026.deadline', '2026-03-15', says.late],
    ['near an unknown edition', 'forum.2026.dates', '2026-07-06', says.forum2027],
    ['in a part of an answer', 'forum.2026.dates', '2026-07-06', says.forumAndVisa],
  ])('%s: %s', (_, id, day, question) =>
    talk({ brain: held(id), now: FEBRUARY, page: language }, async ({ say }) => {
      const { reply, facts } = await say(question);
      expect({ reply, names: names(reply, day) }).toEqual({ reply, names: false });
      expect(facts.filter((reference) => reference.startsWith(id))).toEqual([]);
    }),
  );
});
