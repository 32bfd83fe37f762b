import type { KnownFact } from '../knowledge/knowledge.js';
import { deadlineState, factsAt, openDeadlines } from '../knowledge/query.js';
import { SOCIAL_ACTS, type SocialAct } from '../knowledge/schema.js';
import { chooseActivity } from './choose-activity.js';
import type { Focus } from './conversation.js';
import type { AnswerPart, ClarifyPart, MissingPart, Part, Topic } from './message.js';
import { lookUp, type Moment, namedEdition } from './topic.js';
import type { Ranked, Subject } from './understanding/subject-model.js';
import type { Ask, Understanding } from './understanding/understand.js';
import { weighSubjects } from './weigh-subjects.js';
import { wrongPremise } from './wrong-premise.js';

/** How sure understanding must be before an answer is given; below either gate it is asked back or left to staff. */
export interface Gates {
  /** Floor of the likeliest subject, 0 to 1. */
  readonly floor: number;
  /** Distance to the second, 0 to 1. */
  readonly gap: number;
}

export interface Decision {
  readonly parts: readonly Part[];
  /** What the conversation is about after this message. */
  readonly focus?: Focus;
  /** Of the least certain part. */
  readonly confidence: number;
  /** The text of the question behind each part. */
  readonly texts: readonly string[];
}

interface AskDecision {
  readonly parts: readonly Part[];
  readonly focus?: Focus;
  readonly confidence: number;
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
  const kept = withoutEchoes(withoutRepeats(matter.length > 0 ? matter : decided.slice(0, 1)));
  return {
    parts: kept.flatMap(({ decision }) => decision.parts),
    texts: kept.flatMap(({ ask, decision }) => decision.parts.map(() => ask.text)),
    confidence: Math.min(1, ...kept.map(({ decision }) => decision.confidence)),
    ...(current ? { focus: current } : {}),
  };
}

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
const SHORTEST_QUESTION = 5;

/** "Is it in the Tunis Agenda? Which paragraph?": what asks again for what was just answered needs no part of its own. */
function withoutEchoes<T extends { readonly ask: Ask; readonly decision: AskDecision }>(
  decided: readonly T[],
): readonly T[] {
  const answered = decided.flatMap(({ decision }) => decision.parts).filter((part) => part.kind === 'answer');
  return decided.filter(({ ask, decision }) => {
    // With something answered, a question back about the rest would only be in the way.
    if (decision.parts.every((part) => part.kind === 'clarify')) return answered.length === 0;
    const unsure = decision.parts.every((part) => part.kind === 'missing' && part.reason === 'not-understood');
    if (!unsure || (ask.activities.length > 0 && !ask.borrowed)) return true;
    if (answered.length > 0 && ask.words < SHORTEST_QUESTION) return false;
    return !answered.some(({ topic }) => ask.subjects.slice(0, 3).some(({ value }) => value.id === topic.attribute));
  });
}

function partKey(part: Part): unknown {
  if (part.kind === 'answer') return part.facts.map(({ id }) => id);
  if (part.kind === 'missing') return [part.reason, part.subject, part.activity, part.edition];
  return part;
}

/** A choice that was offered is as clear as a question can be. */
export function decideChoice(focus: Focus, moment: Moment): Decision {
  const { activity, attribute, edition } = focus;
  if (activity === undefined || attribute === undefined) return { parts: [], texts: [], confidence: 1, focus };
  const ask: Ask = {
    text: '',
    subjects: [],
    activities: [activity],
    likelyActivities: [],
    cues: [],
    years: edition === undefined ? [] : [edition],
    dates: [],
    places: [],
    placeOfEvent: false,
    confirming: false,
    borrowed: false,
    words: 0,
    interrogative: true,
    elliptical: false,
  };
  const decision = answerTopic(ask, { kind: 'attribute', id: attribute }, 1, undefined, moment);
  return { ...decision, texts: decision.parts.map(() => attribute) };
}

/** Of an unserved language only what is certain on every count is answered. */
const UNSERVED_FLOOR = 0.5;

function decideUnserved(ask: Ask, moment: Moment): AskDecision {
  const [best] = ask.subjects;
  const named = ask.activities.filter((id) => id !== 'summit');
  if (
    best?.value.kind === 'attribute' &&
    best.probability >= UNSERVED_FLOOR &&
    named.length > 0 &&
    ask.years.length > 0
  ) {
    const decision = answerTopic(ask, best.value, best.probability, undefined, moment);
    if (decision.parts.every(({ kind }) => kind === 'answer')) return decision;
  }
  return { parts: [{ kind: 'missing', reason: 'unserved-language', nearby: [] }], confidence: best?.probability ?? 0 };
}

function decideAsk(read: Ask, focus: Focus | undefined, moment: Moment, gates: Gates): AskDecision {
  if (read.elliptical) return decideElliptical(read, focus, moment);
  const ask = { ...read, subjects: weighSubjects(read, focus, moment) };
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

/** Below this a second reading is given along with the first, if it is itself as likely as that. */
const UNDOUBTED = 0.7;
const SECOND_READING = 0.15;

/** Two likely readings of one question: both are said, which takes a line more and spares a question back. */
function withSecond(
  answer: AskDecision,
  ask: Ask,
  second: Ranked<Subject>,
  focus: Focus | undefined,
  moment: Moment,
): AskDecision {
  const also = answerTopic(ask, second.value, second.probability, focus, moment).parts;
  const bothAnswer = [...answer.parts, ...also].every(({ kind }) => kind === 'answer');
  return bothAnswer ? { ...answer, parts: [...answer.parts, ...also] } : answer;
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
  const names = ask.activities.some((id) => id !== 'summit') || ask.cues.length > 0;
  const asks = ask.interrogative && act !== undefined && REACTIONS.has(act);
  if ((names || asks) && act !== 'manipulation' && other && other.probability > best.probability / 4) {
    return decideAsk({ ...ask, subjects: [other] }, focus, moment, { ...gates, floor: gates.floor / 2 });
  }
  if (!act || best.probability < gates.floor) return social(ask, gates) ?? unsure(ask, moment, best);
  return { parts: [{ kind: 'social', act: act satisfies SocialAct }], confidence: best.probability };
}

/** "How many were there in 2022?" after a question for the size: unsure alone, clear as the same question again. */
function again(ask: Ask, focus: Focus | undefined, moment: Moment): AskDecision | undefined {
  const likely = ask.subjects
    .slice(0, 5)
    .find(({ value }) => value.kind === 'attribute' && value.id === focus?.attribute);
  if (!likely || ask.activities.length + ask.years.length === 0) return undefined;
  return answerTopic(ask, likely.value, Math.max(likely.probability, 0.5), focus, moment);
}

/** Today is the last day, or the very day of a "before". */
function isLastDay(deadline: NonNullable<KnownFact['deadline']>, now: Date): boolean {
  const state = deadlineState(deadline, now);
  return state.state === 'on-the-day' || (state.state === 'open' && state.daysLeft === 0);
}

/** "Do you still take it today?" on the last day: the deadline answers it, nothing is late yet. */
function isEarly({ kind, id }: Subject, ask: Ask, focus: Focus | undefined, moment: Moment): boolean {
  if (kind !== 'neighbour' || id !== 'late-entry' || ask.activities.length === 0) return false;
  const choice = chooseActivity(ask, { kind: 'attribute', id: 'deadline' }, focus, moment);
  const activity = choice.kind === 'chosen' ? choice.activities[0] : undefined;
  if (activity === undefined) return false;
  const lookup = lookUp(moment, activity, 'deadline', namedEdition(ask, ask.years[0], moment, activity));
  return lookup.kind === 'found' && lookup.facts.some((fact) => fact.deadline && isLastDay(fact.deadline, moment.now));
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
  const named = ask.activities.filter((id) => id !== 'summit');
  const neighbour = ask.subjects.slice(0, 2).some(({ value }) => value.kind === 'neighbour');
  const [activity] = named;
  const unknown = activity === undefined ? undefined : unknownEdition(ask, activity, moment);
  if (unknown) return { parts: [unknown], confidence: best.probability };
  if (activity === undefined || neighbour) return notUnderstood(ask, moment, best.probability);
  return askAttribute(ask, activity, moment, best.probability);
}

function notUnderstood(ask: Ask, moment: Moment, confidence: number): AskDecision {
  const activity = ask.activities.find((id) => id !== 'summit');
  const lookup =
    activity === undefined
      ? undefined
      : lookUp(moment, activity, 'deadline', namedEdition(ask, ask.years[0], moment, activity));
  const nearby = lookup?.kind === 'found' ? lookup.facts.filter(isFree).slice(0, 2) : [];
  return {
    parts: [{ kind: 'missing', reason: 'not-understood', nearby, ...(activity === undefined ? {} : { activity }) }],
    confidence,
  };
}

const MOST_CHOICES = 5;

function askAttribute(ask: Ask, activity: string, moment: Moment, confidence: number): AskDecision {
  const held = new Set(factsAt(moment.knowledge, moment.now, { activity }).map((fact) => fact.attribute));
  const usual = ['dates', 'deadline', 'participate', 'about', 'contact'].filter((id) => held.has(id));
  const likely = ask.elliptical
    ? []
    : ask.subjects.slice(0, 3).flatMap(({ value }) => (held.has(value.id) ? [value.id] : []));
  const options = [...new Set([...likely, ...usual])].slice(0, MOST_CHOICES);
  // No letter of that time speaks of the activity: there is nothing to choose from.
  if (options.length === 0) return notUnderstood(ask, moment, confidence);
  const [edition] = ask.years;
  const part: ClarifyPart = {
    kind: 'clarify',
    slot: 'attribute',
    options: options.map((attribute) => ({ activity, attribute, ...(edition === undefined ? {} : { edition }) })),
    facts: [],
  };
  return { parts: [part], focus: { activity, ...(edition === undefined ? {} : { edition }) }, confidence };
}

/** "And for the Prizes?", "and in 2024?": what is lacking comes from the question before. */
function decideElliptical(ask: Ask, focus: Focus | undefined, moment: Moment): AskDecision {
  const [named] = ask.activities.filter((id) => id !== 'summit');
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

function leaveToStaff(
  ask: Ask,
  neighbour: string,
  confidence: number,
  focus: Focus | undefined,
  moment: Moment,
): AskDecision {
  const { knowledge } = moment;
  const choice = chooseActivity(ask, { kind: 'neighbour', id: neighbour }, focus, moment);
  const activity = choice.kind === 'chosen' ? choice.activities[0] : undefined;
  const edition =
    activity === undefined ? undefined : namedEdition(ask, ask.years[0] ?? inherited(ask, focus), moment, activity);
  const near = knowledge.neighbours.get(neighbour)?.nearby ?? [];
  const nearby =
    activity === undefined
      ? near.includes('deadline')
        ? openDeadlines(knowledge, moment.now)
        : []
      : near.flatMap((attribute) => {
          const lookup = lookUp(moment, activity, attribute, edition);
          return lookup.kind === 'found' ? lookup.facts.filter(isFree) : [];
        });
  const part: MissingPart = {
    kind: 'missing',
    reason: 'neighbour',
    subject: neighbour,
    nearby: nearby.slice(0, 2),
    ...(activity === undefined ? {} : { activity }),
    ...(edition === undefined ? {} : { edition }),
  };
  return { parts: [part], focus: { ...part, neighbour }, confidence };
}

/** The edition of the conversation holds for a follow-up, unless the question names another time. */
function inherited(ask: Ask, focus: Focus | undefined): string | undefined {
  return ask.relative === undefined ? focus?.edition : undefined;
}

function answerTopic(
  ask: Ask,
  subject: Subject,
  confidence: number,
  focus: Focus | undefined,
  moment: Moment,
): AskDecision {
  const choice = chooseActivity(ask, subject, focus, moment);
  if (choice.kind === 'open') return askActivity(subject.id, choice.candidates, moment, confidence);
  const [first] = choice.activities;
  const follows = ask.activities.length === 0 || ask.elliptical || first === focus?.activity;
  const years: readonly (string | undefined)[] =
    ask.years.length > 0 ? ask.years.slice(0, 2) : [follows ? inherited(ask, focus) : undefined];
  const parts = choice.activities.flatMap((activity) =>
    years.map((year) => partFor(ask, subject.id, activity, namedEdition(ask, year, moment, activity), moment)),
  );
  const edition = years[0] ?? (first === undefined ? undefined : namedEdition(ask, undefined, moment, first));
  return {
    parts,
    focus: {
      attribute: subject.id,
      ...(first === undefined ? {} : { activity: first }),
      ...(edition === undefined ? {} : { edition }),
    },
    confidence,
  };
}

/** An edition of which no letter speaks is for staff, whatever of it is asked. */
function unknownEdition(ask: Ask, activity: string, moment: Moment): MissingPart | undefined {
  const [year] = ask.years;
  const part = year === undefined ? undefined : partFor(ask, 'dates', activity, year, moment);
  return part?.kind === 'missing' && part.reason === 'unknown-edition' ? part : undefined;
}

function askActivity(
  attribute: string,
  candidates: readonly string[],
  moment: Moment,
  confidence: number,
): AskDecision {
  const facts = attribute === 'deadline' || attribute === 'hour' ? openDeadlines(moment.knowledge, moment.now) : [];
  const order = ['prizes', 'open-consultation', 'stocktaking', 'forum', 'trust-fund'];
  const options = order.filter((id) => candidates.includes(id)).map((activity): Topic => ({ activity, attribute }));
  return { parts: [{ kind: 'clarify', slot: 'activity', options, facts }], focus: { attribute }, confidence };
}

function partFor(
  ask: Ask,
  asked: string,
  activity: string,
  edition: string | undefined,
  moment: Moment,
): AnswerPart | MissingPart {
  const lookup = lookUp(moment, activity, asked, edition);
  if (lookup.kind === 'unknown-edition') {
    const { nearestEdition } = lookup;
    return {
      kind: 'missing',
      reason: 'unknown-edition',
      subject: asked,
      activity,
      edition: lookup.edition,
      nearby: lookup.nearby.filter(isFree),
      ...(nearestEdition === undefined ? {} : { nearestEdition }),
    };
  }
  if (lookup.kind === 'not-stated') {
    return {
      kind: 'missing',
      reason: 'not-stated',
      subject: asked,
      activity,
      nearby: lookup.nearby.filter(isFree),
      ...(lookup.edition === undefined ? {} : { edition: lookup.edition }),
    };
  }
  const { facts, attribute } = lookup;
  const topic: Topic = { activity, attribute, ...(lookup.edition === undefined ? {} : { edition: lookup.edition }) };
  if (!facts.every(isFree)) {
    return {
      kind: 'missing',
      reason: 'on-hold',
      subject: attribute,
      activity,
      nearby: [],
      ...(lookup.edition === undefined ? {} : { edition: lookup.edition }),
    };
  }
  const premise = wrongPremise(ask, facts, moment);
  return {
    kind: 'answer',
    topic,
    facts,
    noLaterEdition: lookup.noLaterEdition,
    hourAsked: asked === 'hour',
    ...(premise ? { premise } : {}),
  };
}

const isFree = (fact: KnownFact) => fact.onHold === undefined;

/** Whether a person should be offered along with an answer: on the very day of a "before". */
export function needsPerson(part: Part, now: Date): boolean {
  return (
    part.kind === 'answer' &&
    part.facts.some((fact) => fact.deadline && deadlineState(fact.deadline, now).state === 'on-the-day')
  );
}
