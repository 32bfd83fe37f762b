import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../../dialogs/compose.js';
import { newConversation } from '../../dialogs/conversation.js';
import { decideChoice } from '../../dialogs/decide.js';
import { replyTo } from '../../dialogs/reply.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import { attributeOf } from '../../dialogs/topic.js';
import { addDays } from '../../knowledge/civil-date.js';
import { GENERAL } from '../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { editionsAt } from '../../knowledge/query.js';
import { evaluationSet } from '../evaluation/evaluation-set.js';
import { realBrain } from '../support/brain.js';
import { blemishes, inventions } from '../support/inventions.js';

const { knowledge, understander } = realBrain();
const CASE_NUMBER = 'W-234567';
const facts = [...knowledge.facts.values()];

/** Days around which something changes, and any other day of the years in question. */
const turningDays = [
  ...facts.flatMap(({ event, deadline, from }) => [event?.start, event?.end, deadline?.date, from.date]),
].filter((day) => day?.length === 10);
const nows = fc
  .record({
    day: fc.oneof(
      fc
        .tuple(fc.constantFrom(...new Set(turningDays)), fc.integer({ min: -3, max: 3 }))
        .map(([day = '', more]) => addDays(day, more)),
      fc.integer({ min: 0, max: 3000 }).map((more) => addDays('2019-12-01', more)),
    ),
    hour: fc.constantFrom('00:00:00', '09:30:00', '22:30:00', '23:59:59'),
  })
  .map(({ day, hour }) => new Date(`${day}T${hour}Z`));
const languages = fc.constantFrom(...LANGUAGES);
const activities = fc.constantFrom(...knowledge.activities.keys());
const attributes = fc.constantFrom(...knowledge.attributes.keys());
const editions = fc.constantFrom(undefined, ...Array.from({ length: 10 }, (_, index) => String(2018 + index)));

function answered(text: string, language: Language, now: Date, canPromise = false) {
  const conversation = newConversation('c', language);
  return replyTo(
    { text, hint: language, conversation },
    {
      knowledge,
      understander,
      now,
      gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
      canPromise,
      mailAddress: DEFAULT_MAIL_ADDRESS,
      drawCaseNumber: () => CASE_NUMBER,
    },
  );
}

/** The year asked for comes back in "no letter speaks of …", a relative one ("last year") and a known edition too. */
function yearsOf(text: string, language: Language, now: Date): string[] {
  const { asks } = understander.understand(text, language);
  const relative = [-2, -1, 0, 1, 2].map((more) => String(now.getUTCFullYear() + more));
  const known = [...knowledge.activities.keys()].flatMap((activity) => editionsAt(knowledge, now, activity));
  return [...relative, ...known, ...asks.flatMap(({ years }) => years)];
}

function faultsOf(text: string, language: Language, now: Date, canPromise: boolean): readonly string[] {
  const reply = answered(text, language, now, canPromise);
  const besides = [DEFAULT_MAIL_ADDRESS, CASE_NUMBER, ...yearsOf(text, language, now)];
  const again = answered(text, language, now, canPromise);
  return [
    ...inventions(reply, { knowledge, language: reply.language, now, besides }),
    ...blemishes(reply.text, reply.language),
    ...(again.text === reply.text ? [] : ['another reply to the same question at the same time']),
  ].map((fault) => `${fault} ← ${reply.text}`);
}

describe('nothing in a reply is invented', () => {
  test('whatever activity, attribute and edition is chosen, at any time, in any language', () => {
    const property = fc.property(
      activities,
      attributes,
      editions,
      languages,
      nows,
      (activity, attribute, edition, language, now) => {
        const focus = { activity, attribute, ...(edition === undefined ? {} : { edition }) };
        const { parts } = decideChoice(focus, { knowledge, now });
        const reply = compose(parts, { staff: { kind: 'none' }, otherLanguage: false }, language, knowledge, now);
        // "The letters do not say" names the edition that would be meant.
        const about = parts.flatMap((part) => (part.kind === 'missing' && part.activity ? [part.activity] : []));
        const besides = [edition ?? '', ...about.flatMap((id) => editionsAt(knowledge, now, id))];
        expect(inventions(reply, { knowledge, language, now, besides })).toEqual([]);
        expect(blemishes(reply.text, language)).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 4000 });
  });

  test('an answer on an edition states facts of that edition and activity, or general ones', () => {
    const property = fc.property(
      activities,
      attributes,
      editions,
      nows,
      (activity, attribute, edition = '2026', now) => {
        // "WSIS" alone stands for the activity that is meant.
        fc.pre(activity !== 'summit');
        // What only another activity holds is answered from there ("who signed the call for the Prizes?").
        fc.pre(attributeOf({ knowledge, now }, activity, attribute) !== undefined);
        const { parts } = decideChoice({ activity, attribute, edition }, { knowledge, now });
        const { desk, aheadOfYear = false } = knowledge.activities.get(activity) ?? {};
        const right = new Set([edition, GENERAL, ...(aheadOfYear ? [String(Number(edition) - 1)] : [])]);
        const stated = parts.flatMap((part) => (part.kind === 'answer' ? part.facts : []));
        const contact = ({ contact }: (typeof stated)[number]) => contact !== undefined;
        const wrong = stated.filter(
          (fact) => !contact(fact) && (fact.activity !== activity || !right.has(fact.edition)),
        );
        expect(wrong.map(({ id }) => id)).toEqual([]);
        // A letter may name the contact of one activity alone.
        const ofLetter = (fact: (typeof stated)[number]) => aheadOfYear && fact.from.date.startsWith(edition);
        const strange = stated.filter((fact) => contact(fact) && ![activity, desk].includes(fact.activity));
        expect(strange.filter((fact) => !ofLetter(fact))).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 1500 });
  });

  test('in the words of the activities, attributes and neighbours', () => {
    const subjects = fc.constantFrom(...knowledge.attributes.values(), ...knowledge.neighbours.values());
    const property = fc.property(
      fc.constantFrom(...knowledge.activities.values()),
      fc.array(subjects, { minLength: 1, maxLength: 2 }),
      editions,
      languages,
      nows,
      fc.boolean(),
      (activity, asked, edition = '', language, now, canPromise) => {
        const text = `${activity.names[language]} ${edition}: ${asked.map(({ names }) => names[language]).join('? ')}?`;
        expect(faultsOf(text, language, now, canPromise)).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  test.each(LANGUAGES)('in the questions of the evaluation set, in %s', (language) => {
    const questions = fc.constantFrom(...evaluationSet(language).map(({ text }) => text));
    const property = fc.property(questions, nows, fc.boolean(), (text, now, canPromise) => {
      expect(faultsOf(text, language, now, canPromise)).toEqual([]);
    });
    fc.assert(property, { numRuns: 150 });
  });
});
