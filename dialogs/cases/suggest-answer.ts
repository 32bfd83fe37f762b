import { genevaDate } from '../../knowledge/civil-date.js';
import { type Knowledge, type KnownFact, partsOfFactId } from '../../knowledge/knowledge.js';
import { isLanguage, type Language } from '../../knowledge/language.js';
import { isInForce } from '../../knowledge/query.js';
import type { Brain } from '../brain.js';
import { composeMail } from '../by-mail/compose-mail.js';
import type { CaseQuestion } from '../conversation.js';
import { decide, decideChoice } from '../decide.js';
import type { Gates } from '../decide-ask.js';
import type { AnswerPart } from '../message.js';
import { partOfFacts } from '../topic-parts.js';
import type { Case } from './case.js';
import type { Suggestion } from './shown-case.js';

export interface SuggestDeps extends Brain {
  readonly now: Date;
  readonly gates: Gates;
}

/** The language in which a case is answered. */
export function languageOf({ language }: Pick<Case, 'language'>): Language {
  return isLanguage(language) ? language : 'en';
}

/**
 * An answer to the questions of a case, in the stakeholder's language and in `mine`, from the same facts: what is known of
 * what was asked, else what is known nearby. Worded as by mail, since staff's answers are read later than they are written.
 * Undefined where nothing is known. A question to which an answer did not help gets no second one of the same kind.
 */
export function suggestAnswer(found: Case, mine: Language, deps: SuggestDeps): Suggestion | undefined {
  const parts = found.questions.flatMap((question) => knownOf(question, languageOf(found), deps));
  const told = withoutRepeats(parts);
  if (told.length === 0) return undefined;
  const say = (language: Language) => composeMail(told, {}, language, deps.knowledge, deps.now);
  const theirs = say(languageOf(found));
  return { theirs: theirs.text, mine: say(mine).text, facts: theirs.facts };
}

/** What the base knows now that answers a question, or lies near it. */
export function knownOf(question: CaseQuestion, language: Language, deps: SuggestDeps): readonly AnswerPart[] {
  if (question.answer !== undefined) return [];
  const answers = answersTo(question, language, deps);
  return answers.length > 0 ? answers : nearbyParts(question, deps);
}

function answersTo(question: CaseQuestion, language: Language, deps: SuggestDeps): readonly AnswerPart[] {
  const { text, subject, activity, edition } = question;
  const { knowledge, understander, gates } = deps;
  const isAttribute = subject !== undefined && knowledge.attributes.has(subject);
  if (subject !== undefined && (!isAttribute || activity === undefined)) return [];
  const decision = isAttribute
    ? decideChoice({ attribute: subject, ...(activity && { activity }), ...(edition && { edition }) }, deps)
    : decide(understander.understand(text, language), undefined, deps, gates);
  return decision.parts.filter((part) => part.kind === 'answer');
}

/** Facts that were near it, each under its own topic, as they stand now. */
function nearbyParts({ nearby }: CaseQuestion, deps: SuggestDeps): readonly AnswerPart[] {
  const { knowledge, now } = deps;
  return factsNow(nearby, knowledge)
    .filter((fact) => isInForce(knowledge, fact, genevaDate(now)))
    .map((fact) => {
      const { activity, edition } = partsOfFactId(fact.id);
      return partOfFacts({ activity, attribute: fact.attribute, edition }, [fact], deps);
    })
    .filter((part) => part.kind === 'answer');
}

/** The facts that references (`id@version`) name, in the version that is known now, each once. */
export function factsNow(references: readonly string[], knowledge: Knowledge): readonly KnownFact[] {
  const ids = new Set(references.map((reference) => reference.split('@')[0] ?? ''));
  return [...ids].flatMap((id) => knowledge.facts.get(id) ?? []);
}

function withoutRepeats(parts: readonly AnswerPart[]): readonly AnswerPart[] {
  const said = new Set<KnownFact>();
  return parts.filter(({ facts }) => {
    const isNew = facts.some((fact) => !said.has(fact));
    for (const fact of facts) said.add(fact);
    return isNew;
  });
}
