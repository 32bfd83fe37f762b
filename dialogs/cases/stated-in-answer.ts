import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import { GENERAL } from '../../knowledge/knowledge.js';
import { isFree } from '../../knowledge/query.js';
import type { Brain } from '../brain.js';
import type { CaseQuestion } from '../conversation.js';
import type { Gates } from '../decide-ask.js';
import { type Stated, statedFacts } from '../facts/stated-facts.js';
import type { Case } from './case.js';
import { factsNow, knownOf, languageOf, type SuggestDeps } from './suggest-answer.js';

/** With what it is found which facts staff state: the knowledge in force, and how a question is read. */
export interface StatingDeps {
  readonly brain: () => Brain;
  readonly gates: Gates;
  /** Takes over what staff have changed, where an answer was weighed on less. */
  readonly refreshFacts?: () => Promise<void>;
}

/** What staff's answer to a case says of the facts; `free`: those that it is sent with, and not without. */
export interface StatedInAnswer extends Stated {
  readonly free: readonly string[];
  /** The version of the facts that it was weighed on. */
  readonly factsVersion?: number;
}

/** What a text states that answers the questions of a case, or says something in a conversation without one. */
export function statedInAnswer(
  text: string,
  found: Pick<Case, 'questions' | 'language'> | undefined,
  now: Date,
  { brain, gates }: StatingDeps,
): StatedInAnswer {
  const { knowledge, understander, desk } = brain();
  const deps = { knowledge, understander, now, gates };
  const about = found ? factsAbout(found, deps) : [];
  const stated = statedFacts(text, about, { knowledge, now, ...(desk ? { desk } : {}) });
  const free = stated.facts.filter((reference) => factsNow([reference], knowledge).every(isFree));
  return { ...stated, free, ...(desk ? { factsVersion: desk.version } : {}) };
}

/** The facts of which an answer to a case is likely to speak: what is suggested, what was near, all of what was asked about. */
function factsAbout(found: Pick<Case, 'questions' | 'language'>, deps: SuggestDeps): readonly KnownFact[] {
  const { knowledge } = deps;
  const facts = found.questions.flatMap((question) => [
    ...knownOf(question, languageOf(found), deps).flatMap((part) => part.facts),
    ...factsNow(question.nearby, knowledge),
    ...ofTopic(question, knowledge),
  ]);
  return [...new Set(facts)];
}

function ofTopic({ activity, edition }: CaseQuestion, { factsOf }: Knowledge): readonly KnownFact[] {
  const all = activity === undefined ? [] : (factsOf.get(activity) ?? []);
  return all.filter((fact) => edition === undefined || fact.edition === edition || fact.edition === GENERAL);
}
