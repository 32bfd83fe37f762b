import type { KnownFact } from '../knowledge/knowledge.js';
import { deadlineState, factsAt, isFree, openDeadlines } from '../knowledge/query.js';
import { chooseActivity } from './choose-activity.js';
import type { Focus } from './conversation.js';
import type { AnswerPart, ClarifyPart, MissingPart, Part, Topic } from './message.js';
import { lookUp, lookUpLetter, type Moment, namedEdition } from './topic.js';
import type { Subject } from './understanding/subject-model.js';
import type { Ask } from './understanding/understand.js';
import { wrongPremise } from './wrong-premise.js';

export interface AskDecision {
  readonly parts: readonly Part[];
  readonly focus?: Focus;
  readonly confidence: number;
}

/** Today is the last day, or the very day of a "before". */
function isLastDay(deadline: NonNullable<KnownFact['deadline']>, now: Date): boolean {
  const state = deadlineState(deadline, now);
  return state.state === 'on-the-day' || (state.state === 'open' && state.daysLeft === 0);
}

/** "Do you still take it today?" on the last day: the deadline answers it, nothing is late yet. */
export function isEarly({ kind, id }: Subject, ask: Ask, focus: Focus | undefined, moment: Moment): boolean {
  const late = kind === 'neighbour' && moment.knowledge.neighbours.get(id)?.afterDeadline;
  if (!late || ask.activities.length === 0) return false;
  const choice = chooseActivity(ask, { kind: 'attribute', id: 'deadline' }, focus, moment);
  const activity = choice.kind === 'chosen' ? choice.activities[0] : undefined;
  if (activity === undefined) return false;
  const lookup = lookUp(moment, activity, 'deadline', namedEdition(ask, ask.years[0], moment, activity));
  return lookup.kind === 'found' && lookup.facts.some((fact) => fact.deadline && isLastDay(fact.deadline, moment.now));
}

export function notUnderstood(ask: Ask, moment: Moment, confidence: number): AskDecision {
  const [activity] = ask.named;
  const lookup =
    activity === undefined
      ? undefined
      : lookUp(moment, activity, 'deadline', namedEdition(ask, ask.years[0], moment, activity));
  const nearby = lookup?.kind === 'found' ? lookup.facts.filter(isFree).slice(0, 2) : [];
  return {
    parts: [{ kind: 'missing', reason: 'not-understood', nearby, ...(activity === undefined ? {} : { activity }) }],
    // What comes next may be about it all the same.
    ...(activity === undefined
      ? {}
      : { focus: { activity, ...(ask.years[0] === undefined ? {} : { edition: ask.years[0] }) } }),
    confidence,
  };
}

const MOST_CHOICES = 5;

/** The ids of records that are offered as choices, in their order. */
function choicesOf(records: ReadonlyMap<string, { readonly choice?: number | undefined }>): readonly string[] {
  const places = [...records].flatMap(([id, { choice }]) => (choice === undefined ? [] : [{ id, choice }]));
  return places.sort((a, b) => a.choice - b.choice).map(({ id }) => id);
}

export function askAttribute(ask: Ask, activity: string, moment: Moment, confidence: number): AskDecision {
  const held = new Set(factsAt(moment.knowledge, moment.now, { activity }).map((fact) => fact.attribute));
  const usual = choicesOf(moment.knowledge.attributes).filter((id) => held.has(id));
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

export function leaveToStaff(
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
  return ask.relative === undefined || ask.relative.kind === 'same' ? focus?.edition : undefined;
}

export function answerTopic(
  ask: Ask,
  subject: Subject,
  confidence: number,
  focus: Focus | undefined,
  moment: Moment,
): AskDecision {
  const choice = chooseActivity(ask, subject, focus, moment);
  if (choice.kind === 'open') return askActivity(subject.id, choice.candidates, moment, confidence);
  const [first] = choice.activities;
  const follows =
    ask.activities.length === 0 || ask.elliptical || first === focus?.activity || ask.relative?.kind === 'same';
  const years: readonly (string | undefined)[] =
    ask.years.length > 0 ? ask.years.slice(0, 2) : [follows ? inherited(ask, focus) : undefined];
  const parts = choice.activities.flatMap((activity) =>
    years.flatMap((year) => partsFor(ask, subject.id, activity, editionFor(ask, year, activity, moment), moment)),
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

/** "Who signed the letter about the Stocktaking 2023?": of letters, the one that speaks of what is named besides. */
function editionFor(ask: Ask, year: string | undefined, activity: string, moment: Moment): string | undefined {
  const { knowledge, now } = moment;
  const ofLetters = knowledge.activities.get(activity)?.aheadOfYear;
  if (ofLetters && ask.letterYear !== undefined) return ask.letterYear;
  if (ofLetters && year !== undefined) {
    const others = ask.named.filter((id) => id !== activity);
    const dates = others
      .flatMap((id) => factsAt(knowledge, now, { activity: id, edition: year }))
      .map((fact) => fact.from.date);
    const newest = dates.sort().at(-1);
    if (newest !== undefined) return newest.slice(0, 4);
  }
  return namedEdition(ask, year, moment, activity);
}

/** An edition of which no letter speaks is for staff, whatever of it is asked. */
export function unknownEdition(ask: Ask, activity: string, moment: Moment): MissingPart | undefined {
  const [year] = ask.years;
  const [part] = year === undefined ? [] : partsFor(ask, 'dates', activity, year, moment);
  return part?.kind === 'missing' && part.reason === 'unknown-edition' ? part : undefined;
}

function askActivity(
  attribute: string,
  candidates: readonly string[],
  moment: Moment,
  confidence: number,
): AskDecision {
  const facts = attribute === 'deadline' || attribute === 'hour' ? openDeadlines(moment.knowledge, moment.now) : [];
  const options = choicesOf(moment.knowledge.activities)
    .filter((id) => candidates.includes(id))
    .map((activity): Topic => ({ activity, attribute }));
  return { parts: [{ kind: 'clarify', slot: 'activity', options, facts }], focus: { attribute }, confidence };
}

function partsFor(
  ask: Ask,
  asked: string,
  activity: string,
  edition: string | undefined,
  moment: Moment,
): readonly (AnswerPart | MissingPart)[] {
  const lookup =
    (edition === undefined && ask.letterYear !== undefined
      ? lookUpLetter(moment, activity, asked, ask.letterYear)
      : undefined) ?? lookUp(moment, activity, asked, edition);
  if (lookup.kind === 'unknown-edition') {
    const { nearestEdition } = lookup;
    return [
      {
        kind: 'missing',
        reason: 'unknown-edition',
        subject: asked,
        activity,
        edition: lookup.edition,
        nearby: lookup.nearby.filter(isFree),
        ...(nearestEdition === undefined ? {} : { nearestEdition }),
      },
    ];
  }
  if (lookup.kind === 'not-stated') {
    return [
      {
        kind: 'missing',
        reason: 'not-stated',
        subject: asked,
        activity,
        nearby: lookup.nearby.filter(isFree),
        ...(lookup.edition === undefined ? {} : { edition: lookup.edition }),
      },
    ];
  }
  const { facts, attribute } = lookup;
  const topic: Topic = { activity, attribute, ...(lookup.edition === undefined ? {} : { edition: lookup.edition }) };
  const held = facts.filter((fact) => !mayState(fact, moment));
  if (held.length > 0 && (held.length === facts.length || held.some((fact) => fact.attribute === attribute)))
    return [onHold(topic)];
  const stated = facts.filter((fact) => !held.includes(fact));
  const premise = wrongPremise(ask, stated, moment);
  const answer: AnswerPart = {
    kind: 'answer',
    topic,
    facts: stated,
    noLaterEdition: lookup.noLaterEdition,
    hourAsked: asked === 'hour',
    ...(premise ? { premise } : {}),
  };
  // How to take part is answered; that the deadline, which belongs to it, is under revision is said too.
  const companions = [...new Set(held.map((fact) => fact.attribute))];
  return [answer, ...companions.map((companion) => onHold({ ...topic, attribute: companion }))];
}

function mayState(fact: KnownFact, { proposing = false }: Moment): boolean {
  return isFree(fact) || (proposing && fact.onHold === undefined);
}

function onHold({ activity, attribute: subject, edition }: Topic): MissingPart {
  return { kind: 'missing', reason: 'on-hold', subject, activity, nearby: [], ...(edition ? { edition } : {}) };
}

/** The answer that facts give; what is on hold is not stated. */
export function partOfFacts(topic: Topic, facts: readonly KnownFact[], moment: Moment): AnswerPart | MissingPart {
  const may = facts.every((fact) => mayState(fact, moment));
  return may ? { kind: 'answer', topic, facts, noLaterEdition: false, hourAsked: false } : onHold(topic);
}
