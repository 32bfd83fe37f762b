import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { isInterrogative, opensAsQuestion } from '../understanding/function-words.js';
import type { LetterSigns, Manner } from '../understanding/letter-questions.js';
import { normalise } from '../understanding/normalise.js';
import { sentences } from '../understanding/segment.js';
import { isItem } from './lists.js';
import { isAtALoss, isRequest } from './requests.js';

/** "I read much and found no answer: when is it?": what stands before the colon is a sentence of its own. */
export function withBackgroundApart(text: string): string {
  return sentences(text).map(apart).join('\n');
}

/** Words before a colon from which on they tell something rather than name a topic. */
const LONG_PREAMBLE = 40;

/** What stands before a colon only says what is asked behind it. */
const isAnnouncing = (sentence: string) => /[:：]\s*$/u.test(sentence);

/** What stands before a purpose must be able to ask: "in order to plan, could you tell us …?" goes on after it. */
const SHORTEST_QUESTION = 10;

function apart(sentence: string): string {
  const plain = sentence
    .replace(ASIDE, '')
    .replace(PURPOSE, (purpose, at: number) => (at < SHORTEST_QUESTION ? purpose : ''));
  if (!/[?？؟]\s*$/.test(sentence)) return plain;
  const at = sentence.search(/[:：](?!\/\/)/u);
  return at > LONG_PREAMBLE ? `${sentence.slice(0, at)}:\n${sentence.slice(at + 1).trim()}` : plain;
}

/** "… so that we can book our flights": why somebody asks is not what they ask. */
const PURPOSE =
  /[,，،]?\s*(?<!\p{L})(?:so (?:that )?(?:we|i) can|in order (?:for us )?to (?:be able|plan|book|prepare)|afin (?:de|que nous)|para que podamos|a fin de (?:que|poder)|чтобы (?:мы|я) мог|حتى نتمكن|لكي نتمكن|以便)(?!\p{L})[^?？؟.]{0,120}(?=[?？؟.]?\s*$)/iu;

/** "…, given that the Minister travels on 15 March": what surrounds a question is not of it. */
const ASIDE =
  /[,，،]\s*(?:given that|considering that|bearing in mind that|knowing that|sachant que|étant donné que|vu que|sabiendo que|dado que|teniendo en cuenta que|учитывая,? что|при том,? что|имея в виду|علما (?:أن|بأن)|علماً (?:أن|بأن)|مع العلم (?:أن|بأن))(?!\p{L})[^?？؟]{0,120}(?=[.。?？؟]?\s*$)/iu;

/** Topics that people ask for by telling what happened to them. */
const TROUBLES = new Set(
  'technical complaint human late-entry extension change confirmation personal-data legal visa payment funding'.split(
    ' ',
  ),
);

/** A list, or something added to a question. */
const FURTHER =
  /^(?:\(?\d{1,2}[).]|[-*•]|(?:also|and|plus|aussi|et|également|también|además|y|также|и|а|еще|ещё|أيضا|كذلك|另外|还有|以及)(?![\p{L}])|و)/iu;

/** Whether a sentence is an item of a list or goes on with one before it. */
export function isFurther(sentence: string): boolean {
  return FURTHER.test(sentence);
}

/** How a sentence of a letter asks, if at all. */
export function mannerOf(sentence: string, language: Language): Manner {
  const normalised = normalise(sentence);
  if (isAnnouncing(sentence) && !isInterrogative(normalised, language)) return 'tells';
  if (isRequest(sentence) || isItem(sentence)) return 'asks';
  return isAtALoss(sentence) || isFurther(sentence) || opensAsQuestion(normalised, language) ? 'may-ask' : 'tells';
}

/** What a letter tells the understanding of its sentences. */
export function signsOf(language: Language, { neighbours }: Knowledge): LetterSigns {
  return {
    mannerOf: (sentence) => mannerOf(sentence, language),
    troubles: TROUBLES,
    absorbedBy: (neighbour) => neighbours.get(neighbour)?.absorbs ?? [],
  };
}
