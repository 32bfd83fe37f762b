import { deadlineState } from '../knowledge/query.js';
import type { Focus } from './conversation.js';
import { decideAsk, decideUnserved, type Gates } from './decide-ask.js';
import type { Part } from './message.js';
import type { Moment } from './topic.js';
import { type AskDecision, answerTopic } from './topic-parts.js';
import type { Ask, Understanding } from './understanding/understand.js';

export interface Decision {
  readonly parts: readonly Part[];
  /** What the conversation is about after this message. */
  readonly focus?: Focus;
  /** Of the least certain part. */
  readonly confidence: number;
  /** The text of the question behind each part. */
  readonly texts: readonly string[];
  /** How sure the understanding behind each part is. */
  readonly confidences: readonly number[];
}

/** Decides what to say to each question of a message. Reads the knowledge and the calendar; says and stores nothing. */
export function decide(understanding: Understanding, focus: Focus | undefined, moment: Moment, gates: Gates): Decision {
  let current = focus;
  const decided = understanding.asks.map((ask) => {
    const decision = understanding.language.served
      ? decideAsk(ask, current, moment, gates)
      : decideUnserved(ask, moment);
    current = decision.focus ?? current;
    return { ask, decision };
  });
  const matter = decided.filter(({ decision }) => !decision.parts.every(isSocial));
  const told = withoutEchoes(withoutRepeats(matter.length > 0 ? matter : decided.slice(0, 1)), moment);
  const kept = withoutAbsorbed(told, moment);
  if (kept.length === 0)
    return { parts: [NOTHING_UNDERSTOOD], texts: [''], confidences: [0], confidence: 0, ...(focus ? { focus } : {}) };
  // "When is the Forum, and do I need a visa?" – "And the Prizes?" goes on with what could be answered.
  const answered = kept.findLast(({ decision }) => decision.parts.some(({ kind }) => kind === 'answer'));
  const after = answered?.decision.focus ?? current;
  return {
    parts: kept.flatMap(({ decision }) => decision.parts),
    texts: kept.flatMap(({ ask, decision }) => decision.parts.map(() => ask.text)),
    confidences: kept.flatMap(({ decision }) => decision.parts.map(() => decision.confidence)),
    confidence: Math.min(1, ...kept.map(({ decision }) => decision.confidence)),
    ...(after ? { focus: after } : {}),
  };
}

const NOTHING_UNDERSTOOD: Part = { kind: 'missing', reason: 'not-understood', nearby: [] };

const isSocial = (part: Part) => part.kind === 'social';

function withoutRepeats<T extends { readonly decision: AskDecision }>(decided: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return decided.filter(({ decision }) => {
    const key = JSON.stringify(decision.parts.map(partKey));
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
}

/** Fewer words that nobody could understand are a by-word ("worth it for me?"), not a question left open. */
const SHORTEST_QUESTION = 6;

/** "Is it in the Tunis Agenda? Which paragraph?": what asks again for what was just answered needs no part of its own. */
function withoutEchoes<T extends { readonly ask: Ask; readonly decision: AskDecision }>(
  decided: readonly T[],
  { proposing = false }: Moment,
): readonly T[] {
  const answered = decided.flatMap(({ decision }) => decision.parts).filter((part) => part.kind === 'answer');
  const firstBack = decided.findIndex(({ decision }) => decision.parts.every((part) => part.kind === 'clarify'));
  return decided.filter(({ ask, decision }, index) => {
    // With something answered, a question back about the rest would only be in the way; so would a second one.
    // Staff are told of all.
    if (decision.parts.every((part) => part.kind === 'clarify'))
      return proposing || (answered.length === 0 && index === firstBack);
    const unsure = decision.parts.every((part) => part.kind === 'missing' && part.reason === 'not-understood');
    if (!unsure || (ask.activities.length > 0 && !ask.borrowed)) return true;
    if (answered.length > 0 && ask.words < SHORTEST_QUESTION) return false;
    return !answered.some(({ topic }) => ask.subjects.slice(0, 3).some(({ value }) => value.id === topic.attribute));
  });
}

/**
 * What somebody knows or means anyway is no question of its own beside what is not in the letters: the deadline that was
 * missed, the contact of whoever wants to talk to a person. It stands beside the signpost.
 */
function withoutAbsorbed<T extends { readonly decision: AskDecision }>(
  decided: readonly T[],
  { knowledge }: Moment,
): readonly T[] {
  const absorbed = (part: Part): readonly string[] =>
    part.kind === 'missing' ? (knowledge.neighbours.get(part.subject ?? '')?.absorbs ?? []) : [];
  const all = new Set(decided.flatMap(({ decision }) => decision.parts.flatMap(absorbed)));
  if (all.size === 0) return decided;
  const isAbsorbed = (part: Part) => part.kind === 'answer' && all.has(part.topic.attribute);
  const kept = decided.filter(({ decision }) => !decision.parts.every(isAbsorbed));
  const facts = decided
    .flatMap(({ decision }) => decision.parts)
    .flatMap((part) => (part.kind === 'answer' && isAbsorbed(part) ? part.facts : []));
  if (facts.length === 0) return kept;
  return kept.map((one) => ({
    ...one,
    decision: {
      ...one.decision,
      parts: one.decision.parts.map((part) =>
        part.kind === 'missing' && absorbed(part).length > 0 ? { ...part, nearby: facts } : part,
      ),
    },
  }));
}

function partKey(part: Part): unknown {
  if (part.kind === 'answer') return part.facts.map(({ id }) => id);
  if (part.kind === 'missing') return [part.reason, part.subject, part.activity, part.edition];
  return part;
}

/** A choice that was offered is as clear as a question can be. */
export function decideChoice(focus: Focus, moment: Moment): Decision {
  const { activity, attribute, edition } = focus;
  if (activity === undefined || attribute === undefined)
    return { parts: [], texts: [], confidences: [], confidence: 1, focus };
  const ask: Ask = {
    text: '',
    subjects: [],
    activities: [activity],
    named: [activity],
    likelyActivities: [],
    cues: [],
    years: edition === undefined ? [] : [edition],
    dates: [],
    months: [],
    entities: [],
    places: [],
    placeOfEvent: false,
    confirming: false,
    borrowed: false,
    words: 0,
    interrogative: true,
    elliptical: false,
  };
  const decision = answerTopic(ask, { kind: 'attribute', id: attribute }, 1, undefined, moment);
  return {
    ...decision,
    texts: decision.parts.map(() => attribute),
    confidences: decision.parts.map(() => decision.confidence),
  };
}

/** Whether a person should be offered along with an answer: on the very day of a "before". */
export function needsPerson(part: Part, now: Date): boolean {
  return (
    part.kind === 'answer' &&
    part.facts.some((fact) => fact.deadline && deadlineState(fact.deadline, now).state === 'on-the-day')
  );
}
