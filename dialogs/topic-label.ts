import type { CaseQuestion } from './conversation.js';
import { titleOf, type Voice } from './say-fact.js';

/**
 * What a question of a case is about, in a few words of our own: "WSIS Prizes 2026: deadline". Undefined where nothing of it
 * was understood.
 */
export function labelOf(
  { activity, edition, subject = '' }: Pick<CaseQuestion, 'activity' | 'edition' | 'subject'>,
  voice: Voice,
): string | undefined {
  const { knowledge, language, words } = voice;
  const neighbour = knowledge.neighbours.get(subject);
  const name = (knowledge.attributes.get(subject) ?? neighbour)?.names[language];
  // A visa has nothing to do with the letters, though "visa letter" sounds so.
  if (activity === undefined || (neighbour && UNTELLING.has(activity))) return name && capitalised(name, language);
  const title = titleOf(activity, edition, voice);
  return name === undefined ? title : words.labelled(title, name);
}

const UNTELLING: ReadonlySet<string> = new Set(['letters', 'secretariat']);

/** With a capital first letter, where the script has one. */
export function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return `${first.toLocaleUpperCase(language)}${rest.join('')}`;
}
