import { dateFields } from '../knowledge/civil-date.js';
import { factReference, type KnownFact } from '../knowledge/knowledge.js';
import { temporaryReference } from './facts/held-answers.js';
import type { AnswerPart, MissingPart, Part, SaidForNow } from './message.js';
import { factSentences, formOf, sourceName, titleOf, type Voice } from './say-fact.js';

/** The facts that a part states, in its order. */
export function factsOf(part: Part): readonly KnownFact[] {
  if (part.kind === 'social') return [];
  return part.kind === 'missing' ? part.nearby : part.facts;
}

/** What answers a question, line by line, without its source. */
export function answerLines(answer: AnswerPart, voice: Voice): string {
  const { words } = voice;
  if (answer.temporary) return answer.temporary.text;
  const premise = { date: words.wrongDate, place: words.wrongPlace };
  const lines = [
    ...(answer.premise ? [premise[answer.premise]] : []),
    ...answer.facts.flatMap((fact) => factSentences(fact, answer.topic, voice)),
    ...(answer.hourAsked && answer.facts.some((fact) => fact.deadline && !fact.deadline.hour) ? [words.noHour] : []),
    ...(answer.noLaterEdition ? [words.noLaterEdition] : []),
    ...linksOf(answer.facts),
  ];
  return [...new Set(lines)].join('\n');
}

/** Each link once. */
export function linksOf(facts: readonly KnownFact[]): string[] {
  return [...new Set(facts.flatMap(({ links }) => links))];
}

/** `id@version` of what a part states, in its order; a temporary answer stands before what it states. */
export function referencesOf(part: Part): readonly string[] {
  if (part.kind === 'answer' && part.temporary)
    return [temporaryReference(part.temporary.id), ...part.temporary.states];
  return factsOf(part).map(factReference);
}

/** As whose answer it is given, and of which day. */
export function temporarySource({ date }: SaidForNow, { words }: Voice): string {
  return words.source([{ kind: 'answer', date: formOf(dateFields(date), words) }]);
}

/** Names the sources of facts, the newest first; empty where there is none. */
export function sourceLine(facts: readonly KnownFact[], voice: Voice): string {
  const ids = [...new Set(facts.flatMap((fact) => [fact.source, ...fact.alsoIn]))];
  const sources = ids
    .flatMap((id) => voice.knowledge.sources.get(id) ?? [])
    .filter((source) => source.date <= voice.today);
  const named = sources.sort((a, b) => (a.date > b.date ? -1 : 1)).map((source) => sourceName(source, voice));
  return named.length > 0 ? voice.words.source(named) : '';
}

/** Why a question is left to staff; a neighbour is named together with others of its kind. */
export function missingSentence(part: MissingPart, voice: Voice): string {
  const { missing } = voice.words;
  const title = titleOf(part.activity ?? '', part.edition, voice);
  const label = voice.knowledge.attributes.get(part.subject ?? '')?.names[voice.language] ?? '';
  switch (part.reason) {
    case 'unknown-edition':
      return missing.unknownEdition(title);
    case 'not-stated':
      return missing.notStated(title, label);
    case 'on-hold':
      return missing.onHold(title, label);
    case 'paused':
      return missing.paused;
    case 'unserved-language':
      return missing.unservedLanguage;
    default:
      return missing.notUnderstood;
  }
}
