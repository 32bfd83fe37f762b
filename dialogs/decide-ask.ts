import { SOCIAL_ACTS, type SocialAct } from '../knowledge/schema.js';
import type { Focus } from './conversation.js';
import { decideEntity } from './decide-entity.js';
import type { Part } from './message.js';
import type { Moment } from './topic.js';
import {
  type AskDecision,
  answerTopic,
  askAttribute,
  isEarly,
  leaveToStaff,
  notUnderstood,
  unknownEdition,
} from './topic-parts.js';
import { UNDOUBTED } from './understanding/piece.js';
import type { Ranked, Subject } from './understanding/subject-model.js';
import type { Ask } from './understanding/understand.js';
import { weighSubjects } from './weigh-subjects.js';

/** How sure understanding must be before an answer is given; below either gate it is asked back or left to staff. */
export interface Gates {
  /** Floor of the likeliest subject, 0 to 1. */
  readonly floor: number;
  /** Distance to the second, 0 to 1. */
  readonly gap: number;
}

/** Of an unserved language only what is certain on every count is answered. */
const UNSERVED_FLOOR = 0.5;

export function decideUnserved(ask: Ask, moment: Moment): AskDecision {
  const [best] = ask.subjects;
  if (
    best?.value.kind === 'attribute' &&
    best.probability >= UNSERVED_FLOOR &&
    ask.named.length > 0 &&
    ask.years.length > 0
  ) {
    const decision = answerTopic(ask, best.value, best.probability, undefined, moment);
    if (decision.parts.every(({ kind }) => kind === 'answer')) return decision;
  }
  return { parts: [{ kind: 'missing', reason: 'unserved-language', nearby: [] }], confidence: best?.probability ?? 0 };
}

export function decideAsk(read: Ask, focus: Focus | undefined, moment: Moment, gates: Gates): AskDecision {
  const subjects = weighSubjects(read, focus, moment);
  const entity = decideEntity(read, subjects, focus, moment);
  if (entity) return entity;
  if (read.elliptical && !isClearAlone(read, focus)) return decideElliptical(read, focus, moment);
  const ask = { ...read, subjects };
  const [best, second] = ask.subjects;
  if (!best) return notUnderstood(ask, moment, 0);
  if (best.value.kind === 'social') return decideSocial(ask, best, moment, gates, focus);
  if (best.probability < gates.floor)
    return again(ask, focus, moment) ?? social(ask, gates) ?? unsure(ask, moment, best);
  if (isEarly(best.value, ask, focus, moment))
    return answerTopic(ask, { kind: 'attribute', id: 'deadline' }, best.probability, focus, moment);
  if (best.value.kind === 'neighbour') return leaveToStaff(ask, best.value.id, best.probability, focus, moment);
  const close = second !== undefined && best.probability - second.probability < gates.gap;
  if (close && second.value.kind === 'neighbour')
    return leaveToStaff(ask, second.value.id, second.probability, focus, moment);
  const answer = answerTopic(ask, best.value, best.probability, focus, moment);
  if (!second || best.probability >= UNDOUBTED || second.probability < SECOND_READING) return answer;
  return second.value.kind === 'attribute' ? withSecond(answer, ask, second, focus, moment) : answer;
}

/** Where the first is not undoubted, a second reading is given along with it, if it is itself as likely as this. */
const SECOND_READING = 0.15;

/**
 * Two likely readings of one question: both are said, which takes a line more and spares a question back. One of them is
 * meant with the chance of both together.
 */
function withSecond(
  answer: AskDecision,
  ask: Ask,
  second: Ranked<Subject>,
  focus: Focus | undefined,
  moment: Moment,
): AskDecision {
  const also = answerTopic(ask, second.value, second.probability, focus, moment).parts;
  const bothAnswer = [...answer.parts, ...also].every(({ kind }) => kind === 'answer');
  if (!bothAnswer) return answer;
  const confidence = Math.min(1, answer.confidence + second.probability);
  return { ...answer, parts: [...answer.parts, ...also], confidence };
}

/** Acts that react to what was said: with a question word in the same breath, the question counts. */
const REACTIONS: ReadonlySet<SocialAct> = new Set(['greeting', 'thanks', 'goodbye', 'yes', 'no', 'help']);

function decideSocial(
  ask: Ask,
  best: Ranked<Subject>,
  moment: Moment,
  gates: Gates,
  focus: Focus | undefined,
): AskDecision {
  const act = SOCIAL_ACTS.find((name) => name === best.value.id);
  // Somebody who names an activity asks for something; the next likeliest subject is what.
  const other = ask.subjects.find(({ value }) => value.kind !== 'social');
  const names = ask.named.length > 0 || ask.cues.length > 0;
  const asks = ask.interrogative && act !== undefined && REACTIONS.has(act);
  if ((names || asks) && act !== 'manipulation' && other && other.probability > best.probability / (names ? 20 : 4)) {
    const decision = decideAsk({ ...ask, subjects: [other] }, focus, moment, { ...gates, floor: gates.floor / 2 });
    if (best.probability < gates.floor || !decision.parts.every(isNotUnderstood)) return decision;
  }
  if (!act || best.probability < gates.floor) return social(ask, gates) ?? unsure(ask, moment, best);
  return { parts: [{ kind: 'social', act: act satisfies SocialAct }], confidence: best.probability };
}

const isNotUnderstood = (part: Part) => part.kind === 'missing' && part.reason === 'not-understood';

/** "How many were there in 2022?" after a question for the size: unsure alone, clear as the same question again. */
function again(ask: Ask, focus: Focus | undefined, moment: Moment): AskDecision | undefined {
  const likely = ask.subjects
    .slice(0, 5)
    .find(({ value }) => value.kind === 'attribute' && value.id === focus?.attribute);
  if (!likely || ask.activities.length + ask.years.length === 0) return undefined;
  return answerTopic(ask, likely.value, Math.max(likely.probability, 0.5), focus, moment);
}

/** Unsure which, but small talk of some kind: nothing of WSIS is named, and the social acts together are likely. */
function social(ask: Ask, gates: Gates): AskDecision | undefined {
  if (ask.activities.length > 0 || ask.cues.length > 0 || ask.years.length > 0) return undefined;
  const acts = ask.subjects.filter(({ value }) => value.kind === 'social');
  const sum = acts.reduce((total, { probability }) => total + probability, 0);
  const act = SOCIAL_ACTS.find((name) => name === acts[0]?.value.id);
  return act && sum >= Math.max(gates.floor, SOCIAL_MASS)
    ? { parts: [{ kind: 'social', act }], confidence: sum }
    : undefined;
}

const SOCIAL_MASS = 0.4;

/** Neither sure enough to answer nor plainly something else. */
function unsure(ask: Ask, moment: Moment, best: Ranked<Subject>): AskDecision {
  const neighbour = ask.subjects.slice(0, 2).some(({ value }) => value.kind === 'neighbour');
  const [activity] = ask.named;
  const unknown = activity === undefined ? undefined : unknownEdition(ask, activity, moment);
  if (unknown) return { parts: [unknown], confidence: best.probability };
  if (activity === undefined || neighbour) return notUnderstood(ask, moment, best.probability);
  return askAttribute(ask, activity, moment, best.probability);
}

/** "What is Stocktaking for?" consists of small words, but follows up on nothing where nothing was said before. */
const CLEAR_ALONE = 0.9;

function isClearAlone({ subjects: [best], interrogative, named, words }: Ask, focus: Focus | undefined): boolean {
  const sure = best?.value.kind === 'attribute' && best.probability >= CLEAR_ALONE;
  return focus === undefined && sure && interrogative && named.length > 0 && words > SHORT_FOLLOW_UP;
}

const SHORT_FOLLOW_UP = 3;

/** "Merci", "ok": a reaction that names nothing takes nothing up from the question before it. */
function bareReaction(ask: Ask): AskDecision | undefined {
  const [likeliest] = ask.subjects;
  if (likeliest?.value.kind !== 'social' || likeliest.probability <= SOCIAL_MASS) return undefined;
  if (ask.activities.length + ask.years.length > 0 || ask.relative !== undefined) return undefined;
  const act = SOCIAL_ACTS.find((name) => name === likeliest.value.id);
  return act && { parts: [{ kind: 'social', act }], confidence: likeliest.probability };
}

/** "And for the Prizes?", "and in 2024?": what is lacking comes from the question before. */
function decideElliptical(ask: Ask, focus: Focus | undefined, moment: Moment): AskDecision {
  const [named] = ask.named;
  // "Is the Forum in Paris?": with a name and a city nothing else can be asked.
  if (named !== undefined && ask.places.length > 0) {
    return answerTopic(ask, { kind: 'attribute', id: 'place' }, 0.9, focus, moment);
  }
  const reaction = bareReaction(ask);
  if (reaction) return reaction;
  if (focus?.neighbour !== undefined) return leaveToStaff(ask, focus.neighbour, 0.8, focus, moment);
  if (focus?.attribute !== undefined) {
    return answerTopic(ask, { kind: 'attribute', id: focus.attribute }, 0.9, focus, moment);
  }
  const activity = named ?? focus?.activity;
  if (activity !== undefined) return askAttribute(ask, activity, moment, 0.5);
  const social = ask.subjects.find(({ value }) => value.kind === 'social');
  const act = SOCIAL_ACTS.find((name) => name === social?.value.id) ?? 'help';
  return { parts: [{ kind: 'social', act: ask.activities.length > 0 ? 'help' : act }], confidence: 0.5 };
}
