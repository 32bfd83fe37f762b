import { genevaDate } from '../../knowledge/civil-date.js';
import type { KnownFact } from '../../knowledge/knowledge.js';
import { deadlineState, eventState, isFree, isInForce } from '../../knowledge/query.js';
import type { Brain } from '../brain.js';
import { mayStillBeGiven } from '../facts/temporary-answers.js';
import { factsOf } from '../say-part.js';
import type { MailReplyBody } from '../store/store.js';
import { composeMail } from './compose-mail.js';
import { type MailPart, restoredPart } from './stored-part.js';

export type Recomposition =
  | 'unchanged'
  /** Worded for the first day on which things stood as they do: the same until something changes again. */
  | { readonly text: string; readonly asOf: Date }
  | { readonly withdraw: 'facts-changed' };

/**
 * A reply as it is true at `now`: as it was, worded anew where something has opened or passed since, or not to be sent
 * any more since a fact has another version, is on hold or no longer in force.
 */
export function recompose(body: MailReplyBody, brain: Pick<Brain, 'knowledge' | 'desk'>, now: Date): Recomposition {
  const { knowledge } = brain;
  const known = body.parts.flatMap((part) => restoredPart(part, knowledge) ?? []);
  if (known.length < body.parts.length) return { withdraw: 'facts-changed' };
  const isGone = (part: MailPart) =>
    part.kind === 'answer' && part.temporary && !mayStillBeGiven(part.temporary, { ...brain, now });
  if (known.some(isGone)) return { withdraw: 'facts-changed' };
  const facts = known.flatMap(factsOf);
  const today = genevaDate(now);
  if (facts.some((fact) => !isFree(fact) || !isInForce(knowledge, fact, today))) return { withdraw: 'facts-changed' };
  const then = new Date(body.asOf);
  const isAsAt = (one: Date, other: Date) => facts.every((fact) => stateOf(fact, one) === stateOf(fact, other));
  if (isAsAt(then, now)) return 'unchanged';
  let asOf = now;
  for (let before = dayBefore(now); before > then && isAsAt(before, now); before = dayBefore(before)) asOf = before;
  const parts = known.map((part) => stillOpen(part, asOf));
  // When the office opens next may be past by then.
  return { ...composeMail(parts, { ...body, delivery: 'draft' }, body.language, knowledge, asOf), asOf };
}

const dayBefore = (day: Date) => new Date(day.getTime() - 86_400_000);

/** What is said of a fact besides itself: open, at its end, passed. Days left are not. */
function stateOf({ deadline, event }: KnownFact, now: Date): string {
  if (deadline) {
    const state = deadlineState(deadline, now);
    return state.state === 'open' && state.daysLeft <= 1 ? `open-${state.daysLeft}` : state.state;
  }
  return event ? eventState(event, now).state : '';
}

/** A list of what is open names nothing that has passed. */
function stillOpen(part: MailPart, now: Date): MailPart {
  if (part.kind === 'answer' || part.reason !== 'ambiguous') return part;
  return {
    ...part,
    nearby: part.nearby.filter((fact) => !fact.deadline || deadlineState(fact.deadline, now).state !== 'passed'),
  };
}
