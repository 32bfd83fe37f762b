import { type Canned, cannedPlace, fillPlaces, placesIn } from '../../knowledge/canned-schema.js';
import { factReference } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { deadlineState, eventState } from '../../knowledge/query.js';
import { composeMail } from '../by-mail/compose-mail.js';
import { decideChoice } from '../decide.js';
import { isolateLatin } from '../isolate.js';
import type { AnswerPart } from '../message.js';
import type { Moment } from '../topic.js';
import type { Case } from './case.js';
import type { CannedView } from './shown-case.js';
import { languageOf } from './suggest-answer.js';

/**
 * The canned answers that can be sent to a case now, filled from the facts in force, in the stakeholder's language and in
 * `mine`. One for which the base has no fact, or one on hold, is not among them; nor is one whose day is over, unless it may
 * be sent then, since its facts say so themselves.
 */
export function cannedAnswers(found: Case, mine: Language, moment: Moment): readonly CannedView[] {
  return moment.knowledge.canned.flatMap((canned): CannedView[] => {
    const parts = new Map<string, AnswerPart>();
    for (const name of placesIn(canned.text.en)) {
      const place = cannedPlace(name);
      if (place?.kind !== 'facts') continue;
      const part = partFor(place, found, moment);
      if (!part || (!canned.evenPassed && isPassed(part, moment.now))) return [];
      parts.set(name, part);
    }
    const facts = [...parts.values()].flatMap((part) => part.facts.map(factReference));
    const say = (language: Language) => filled(canned, parts, found, language, moment);
    return [
      {
        id: canned.id,
        title: canned.title[mine],
        theirs: say(languageOf(found)),
        mine: say(mine),
        facts: [...new Set(facts)],
      },
    ];
  });
}

/** What the base says of a topic: of the edition that was asked about, else of the latest that is known. */
function partFor(
  { activity, attribute }: { readonly activity: string; readonly attribute: string },
  { questions }: Case,
  moment: Moment,
): AnswerPart | undefined {
  const asked = questions.find((question) => question.activity !== undefined);
  const isThis = activity === 'this';
  const about = isThis ? asked?.activity : activity;
  if (about === undefined) return undefined;
  const edition = isThis ? asked?.edition : undefined;
  const { parts } = decideChoice({ activity: about, attribute, ...(edition && { edition }) }, moment);
  const [part] = parts;
  return part?.kind === 'answer' ? part : undefined;
}

/** Whether a day of the answer is over: how to act is of no use then, and a date only misleads. */
function isPassed({ facts }: AnswerPart, now: Date): boolean {
  return facts.some(
    ({ deadline, event }) =>
      (deadline && deadlineState(deadline, now).state === 'passed') ||
      (event && eventState(event, now).state === 'past'),
  );
}

function filled(
  { text }: Canned,
  parts: ReadonlyMap<string, AnswerPart>,
  { number }: Case,
  language: Language,
  { knowledge, now }: Moment,
): string {
  const lines = text[language].trim().split('\n');
  const said = lines.map((line) => {
    const part = parts.get(placesIn(line)[0] ?? '');
    if (part) return composeMail([part], {}, language, knowledge, now).text;
    const own = fillPlaces(line, () => number);
    return language === 'ar' ? isolateLatin(own) : own;
  });
  return said.join('\n');
}
