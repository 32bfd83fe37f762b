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

export const PHRASING_FAULTS = ['no-topic', 'empty', 'too-long', 'address', 'number', 'alike'] as const;
export type PhrasingFault = (typeof PHRASING_FAULTS)[number];

/**
 * Why a phrasing may not be kept; undefined where it may. `held` are those that were kept before. `twin` is what its topic has
 * already and says nearly the same.
 */
export function phrasingFault(
  phrasing: Phrasing,
  held: readonly HeldPhrasing[],
  knowledge: Knowledge,
  folder: string,
): { readonly fault: PhrasingFault; readonly twin?: string } | undefined {
  const { key, language, text } = phrasing;
  const place = placeOf(phrasing, knowledge);
  if (!place) return { fault: 'no-topic' };
  if (!/\p{L}.*\p{L}/su.test(text)) return { fault: 'empty' };
  if (text.length > LONGEST) return { fault: 'too-long' };
  const personal = personalIn(text);
  if (personal) return { fault: personal };
  const beside = held.filter((one) => one.key === key && one.language === language).map((one) => one.text);
  const twin = alike(text, beside) ?? alikeIn(folder, place);
  return twin === undefined ? undefined : { fault: 'alike', twin };
}

/** Characters. */
const LONGEST = 300;
