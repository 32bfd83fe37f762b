import type { Language } from '../../knowledge/language.js';
import { isInterrogative } from '../understanding/function-words.js';
import { normalise } from '../understanding/normalise.js';
import { sentences } from '../understanding/segment.js';
import { isRequest } from './requests.js';
import type { MailPart } from './stored-part.js';

/** "I read much and found no answer: when is it?": what stands before the colon is a sentence of its own. */
export function withBackgroundApart(text: string): string {
  return sentences(text).map(apart).join('\n');
}

/** Words before a colon from which on they tell something rather than name a topic. */
const LONG_PREAMBLE = 40;

/** What stands before a purpose must be able to ask: "in order to plan, could you tell us …?" goes on after it. */
const SHORTEST_QUESTION = 10;

function apart(sentence: string): string {
  const plain = sentence.replace(PURPOSE, (purpose, at: number) => (at < SHORTEST_QUESTION ? purpose : ''));
  if (!/[?？؟]\s*$/.test(sentence)) return plain;
  const at = sentence.search(/[:：](?!\/\/)/u);
  return at > LONG_PREAMBLE ? `${sentence.slice(0, at)}.\n${sentence.slice(at + 1).trim()}` : plain;
}

/** "… so that we can book our flights": why somebody asks is not what they ask. */
const PURPOSE =
  /[,，،]?\s*(?<!\p{L})(?:so (?:that )?(?:we|i) can|in order (?:for us )?to (?:be able|plan|book|prepare)|afin (?:de|que nous)|para que podamos|a fin de (?:que|poder)|чтобы (?:мы|я) мог|حتى نتمكن|لكي نتمكن|以便)(?!\p{L})[^?？؟.]{0,120}(?=[?？؟.]?\s*$)/iu;

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

/** Parts without those of sentences that only tell, beside others that ask. */
export function withoutBackground<T extends { readonly part: MailPart; readonly text: string }>(
  matters: readonly T[],
  language: Language,
): readonly T[] {
  const asks = ({ text }: T) => isAsked(sentences(text).at(-1) ?? '', language);
  if (!matters.some(asks)) return matters;
  return matters.filter((matter) => asks(matter) || isTrouble(matter.part));
}

function isAsked(sentence: string, language: Language): boolean {
  return isRequest(sentence) || isFurther(sentence) || isInterrogative(normalise(sentence), language);
}

function isTrouble(part: MailPart): boolean {
  return part.kind === 'missing' && TROUBLES.has(part.subject ?? '');
}
