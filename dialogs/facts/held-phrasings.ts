import type { Knowledge } from '../../knowledge/knowledge.js';
import { alike, alikeIn, type NewPhrasing } from '../../knowledge/phrasing-edit.js';
import type { FactChange, Phrasing } from '../store/fact-book.js';
import { personalIn } from './nameless.js';

/** A phrasing that staff have kept for the base and nobody has taken back. */
export interface HeldPhrasing extends Phrasing {
  /** The change with which it was kept. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Account id. */
  readonly by: string;
}

/** The oldest first. */
export function heldPhrasings(changes: readonly FactChange[]): readonly HeldPhrasing[] {
  const gone = new Set(changes.flatMap(({ ends }) => ends?.id ?? []));
  return changes.flatMap(({ id, at, by, phrasing }) =>
    phrasing && !gone.has(id) ? [{ ...phrasing, id, at, by }] : [],
  );
}

/** Where a phrasing belongs among the files; undefined where its topic has no examples. */
export function placeOf({ key, language, text }: Phrasing, knowledge: Knowledge): NewPhrasing | undefined {
  const [activity = '', , subject = ''] = key.split('.');
  if (knowledge.neighbours.has(subject)) return { language, file: 'neighbours', key: subject, text };
  const asked = knowledge.factsOf.get(activity)?.some(({ attribute }) => attribute === subject);
  return asked ? { language, file: activity, key: subject, text } : undefined;
}

/** Why a phrasing may not be kept; empty where it may. `held` are those that were kept before. */
export function phrasingFaults(
  phrasing: Phrasing,
  held: readonly HeldPhrasing[],
  knowledge: Knowledge,
  folder: string,
): readonly string[] {
  const { key, language, text } = phrasing;
  const place = placeOf(phrasing, knowledge);
  if (!place) return [`"${key}" has no examples: choose another topic`];
  if (!/\p{L}.*\p{L}/su.test(text)) return ['there is no question: write one'];
  if (text.length > LONGEST) return [`it is too long: at most ${LONGEST} characters`];
  const personal = personalIn(text);
  if (personal) return [`there is still ${personal === 'address' ? 'an address' : 'a number'} in it: take it out`];
  const beside = held.filter((one) => one.key === key && one.language === language).map((one) => one.text);
  const twin = alike(text, beside) ?? alikeIn(folder, place);
  return twin === undefined ? [] : [`it is nearly the same as "${twin}"`];
}

const LONGEST = 300;
