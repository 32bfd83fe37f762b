import { factReference, type KnownFact } from '../../knowledge/knowledge.js';
import type { MailPart } from './stored-part.js';

/** A part that stands for all that have one answer, with what they asked of it. */
export interface Grounded {
  readonly part: MailPart;
  /** Ids of attributes, each once, in the order asked. */
  readonly subjects: readonly string[];
}

/** "When and where is it?" has one answer: parts that the same facts answer, or the lack of the same edition, are one. */
export function sameGround(parts: readonly MailPart[]): readonly Grounded[] {
  const groups = Map.groupBy(parts, (part, index) => groundOf(part) ?? index);
  return [...groups.values()].map((alike) => ({
    part: alike.reduce(together),
    subjects: [...new Set(alike.flatMap((part) => subjectOf(part) ?? []))],
  }));
}

const subjectOf = (part: MailPart) => (part.kind === 'answer' ? part.topic.attribute : part.subject);

/** What a part rests on; undefined where it stands alone. */
function groundOf(part: MailPart): string | undefined {
  if (part.kind === 'answer') {
    const { topic, facts, premise, temporary } = part;
    return JSON.stringify([topic.activity, topic.edition, premise, facts.map(saidBy).sort(), temporary?.id]);
  }
  const { reason, activity, edition, nearestEdition } = part;
  return reason === 'unknown-edition' ? JSON.stringify([reason, activity, edition, nearestEdition]) : undefined;
}

/** The day and the place of an event are facts of their own that say the same. */
const saidBy = (fact: KnownFact) => (fact.event ? JSON.stringify([fact.event, fact.place]) : factReference(fact));

/** What one of them needs said is said. */
function together(one: MailPart, other: MailPart): MailPart {
  if (one.kind === 'answer' && other.kind === 'answer') {
    const hourAsked = one.hourAsked || other.hourAsked;
    return { ...one, hourAsked, noLaterEdition: one.noLaterEdition || other.noLaterEdition };
  }
  if (one.kind === 'answer' || other.kind === 'answer') return one;
  return { ...one, nearby: [...new Set([...one.nearby, ...other.nearby])] };
}
