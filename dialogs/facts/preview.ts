import type { CivilDate } from '../../knowledge/civil-date.js';
import { type FactEdit, factsTouched } from '../../knowledge/fact-edit.js';
import { GENERAL, type Knowledge } from '../../knowledge/knowledge.js';
import { type InSix, LANGUAGES } from '../../knowledge/language.js';
import { compose } from '../compose.js';
import { decideChoice } from '../decide.js';
import { questionsOf, staffEnding } from '../left-to-staff.js';
import type { Topic } from '../message.js';

/** What is said to a question, before a change and after it. */
export interface Preview {
  readonly topic: Topic;
  readonly before: InSix;
  readonly after: InSix;
}

/** What will be said on each topic in each language at noon of a day in Geneva: decided and worded as in a chat. */
export function preview(
  topics: readonly Topic[],
  { before, after, on }: { readonly before: Knowledge; readonly after: Knowledge; readonly on: CivilDate },
): readonly Preview[] {
  const noon = new Date(`${on}T12:00:00+01:00`);
  return topics.map((topic) => ({ topic, before: saidOn(topic, before, noon), after: saidOn(topic, after, noon) }));
}

function saidOn(topic: Topic, knowledge: Knowledge, now: Date): InSix {
  const decision = decideChoice(topic, { knowledge, now });
  const left = questionsOf(decision, now).length > 0;
  const staff = staffEnding(left, undefined, {}, { canPromise: true, mailAddress: '' });
  const said = LANGUAGES.map((language) => [
    language,
    compose(decision.parts, { staff, otherLanguage: false }, language, knowledge, now).text,
  ]);
  return Object.fromEntries(said) as InSix;
}

/** The topics of which edits change what is said. */
export function topicsOf(edits: readonly FactEdit[], { facts }: Knowledge): readonly Topic[] {
  const topics = factsTouched(edits).flatMap((id): Topic[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    const { activity, attribute, edition } = fact;
    return [{ activity, attribute, ...(edition === GENERAL ? {} : { edition }) }];
  });
  return [...new Map(topics.map((topic) => [JSON.stringify(topic), topic])).values()];
}
