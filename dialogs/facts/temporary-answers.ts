import { type CivilDate, genevaDate } from '../../knowledge/civil-date.js';
import { factReference, type Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { isFree, isInForce } from '../../knowledge/query.js';
import type { Brain } from '../brain.js';
import { groupKey } from '../cases/group-key.js';
import type { AnswerPart, MissingPart, MissingReason, Part, SaidForNow } from '../message.js';
import type { HeldAnswer } from './held-answers.js';

/**
 * What is asked for a person, or for one's own affair, has no answer for all: it would close the way to staff.
 */
const NEVER: readonly string[] = ['human', 'complaint'];

/** Whether an answer to what a key names may stand. */
export function mayStandFor(key: string): boolean {
  const [, , subject = ''] = key.split('.');
  return subject !== '' && !NEVER.includes(subject);
}

/** Why the base has no answer, where a temporary one may take its place. What is on hold or paused has none. */
const OPEN: readonly MissingReason[] = ['neighbour', 'not-stated', 'unknown-edition'];

export interface StandingDeps extends Pick<Brain, 'knowledge' | 'desk'> {
  readonly now: Date;
}

/** Puts a temporary answer in the place of each part that the base leaves open, where one stands in this language. */
export function withTemporary<P extends Part>(
  parts: readonly P[],
  language: Language,
  deps: StandingDeps,
): readonly (P | AnswerPart)[] {
  if (!deps.desk?.temporary?.size) return parts;
  return parts.map((part) => (part.kind === 'missing' && answerTo(part, language, deps)) || part);
}

function answerTo(part: MissingPart, language: Language, deps: StandingDeps): AnswerPart | undefined {
  const { reason, activity = '', edition, subject = '' } = part;
  const held = deps.desk?.temporary?.get(groupKey(part) ?? '');
  const text = held?.texts[language];
  if (!held || text === undefined || !OPEN.includes(reason) || !mayBeGiven(held, deps)) return undefined;
  const { id, at, states } = held;
  return {
    kind: 'answer',
    topic: { activity, attribute: subject, ...(edition === undefined ? {} : { edition }) },
    facts: [],
    noLaterEdition: false,
    hourAsked: false,
    temporary: { id, text, date: genevaDate(new Date(at)), states },
  };
}

/** The same for one that has been worded already and waits to be sent. */
export function mayStillBeGiven({ id }: Pick<SaidForNow, 'id'>, deps: StandingDeps): boolean {
  const held = [...(deps.desk?.temporary?.values() ?? [])].find((one) => one.id === id);
  return held !== undefined && mayBeGiven(held, deps);
}

/** A turn takes moments: what is decided just before the end must not be committed after it. */
const MARGIN_MS = 60_000;

/** Whether a temporary answer holds: not expired, its topic neither held nor stopped, and all that it states still true. */
export function mayBeGiven(held: HeldAnswer, { knowledge, desk, now }: StandingDeps): boolean {
  if (lastInstant(now) > held.until || desk?.temporary?.get(held.key)?.id !== held.id) return false;
  const [activity = '', , subject = ''] = held.key.split('.');
  if (desk.brakes.topics.has(`${activity}.${subject}`)) return false;
  const own = (knowledge.factsOf.get(activity) ?? []).filter(({ attribute }) => attribute === subject);
  const today = genevaDate(now);
  return own.every(isFree) && held.states.every((reference) => holds(reference, knowledge, today));
}

const lastInstant = (now: Date): CivilDate => genevaDate(new Date(now.getTime() + MARGIN_MS));

function holds(reference: string, knowledge: Knowledge, today: CivilDate): boolean {
  const fact = knowledge.facts.get(reference.slice(0, reference.lastIndexOf('@')));
  return fact !== undefined && factReference(fact) === reference && isFree(fact) && isInForce(knowledge, fact, today);
}
