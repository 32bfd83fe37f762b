import { GENERAL, type KnownFact } from '../knowledge/knowledge.js';
import { currentEdition, factsAt } from '../knowledge/query.js';
import type { Entity } from '../knowledge/schema.js';
import type { Focus } from './conversation.js';
import type { Part } from './message.js';
import { type Moment, namedEdition } from './topic.js';
import { type AskDecision, answerTopic, partOfFacts } from './topic-parts.js';
import type { Ranked, Subject } from './understanding/subject-model.js';
import type { Ask } from './understanding/understand.js';

/** Facts that speak of an entity, under one attribute of one edition. */
interface Saying {
  readonly activity: string;
  readonly attribute: string;
  /** A year, or `general`. */
  readonly edition: string;
  readonly facts: readonly KnownFact[];
}

/** An entity that is asked about, what the records known now say of it, and of which edition. */
interface Asked {
  readonly ask: Ask;
  readonly records: readonly Saying[];
  readonly focus: Focus | undefined;
  readonly moment: Moment;
  /** What the words ask for, where it is likely enough to count. */
  readonly attribute?: string;
  readonly confidence: number;
}

/** What the words of a question that names nothing else are worth. */
const SURE = 0.9;
/** A subject from here on is what a question with a name in it asks for. */
const LIKELY = 0.4;

/**
 * The answer to a question about a person, an organisation or a resolution, from the records that speak of it; undefined
 * where the question names none, or asks for something else of which the name is only a part.
 */
export function decideEntity(
  ask: Ask,
  subjects: readonly Ranked<Subject>[],
  focus: Focus | undefined,
  moment: Moment,
): AskDecision | undefined {
  if (ask.entities.length === 0) return undefined;
  const [best] = subjects;
  const likely = best && best.probability >= LIKELY ? best : undefined;
  const entities = ask.entities.flatMap((id) => moment.knowledge.entities.get(id) ?? []);
  const decisions = ask.entities.flatMap((id): AskDecision[] => {
    const entity = moment.knowledge.entities.get(id);
    if (!entity) return isOfResolution(ask, likely, moment) ? [noSuchResolution(likely, moment)] : [];
    if (entity.kind !== entities[0]?.kind) return [];
    const records = recordsOf(entity, moment);
    if (records.length === 0) return [];
    const attribute = likely?.value.kind === 'attribute' ? likely.value.id : undefined;
    const confidence = ask.entityQuestion ? Math.max(SURE, likely?.probability ?? 0) : (likely?.probability ?? 0);
    const asked = { ask, records, focus, moment, confidence, ...(attribute ? { attribute } : {}) };
    const decision = DECIDE[entity.kind](asked);
    return decision ? [decision] : [];
  });
  const [first] = decisions;
  return first && { ...first, parts: withoutRepeats(decisions.flatMap(({ parts }) => parts)) };
}

const DECIDE: Readonly<Record<Entity['kind'], (asked: Asked) => AskDecision | undefined>> = {
  person: decidePerson,
  organisation: decideOrganisation,
  resolution: decideResolution,
};

function recordsOf({ about }: Entity, { knowledge, now }: Moment): Saying[] {
  return about.flatMap(({ activity, attribute, edition, fact }) => {
    const facts = factsAt(knowledge, now, { activity, attribute, ...(edition ? { edition } : {}) });
    const named = fact === undefined ? facts : facts.filter(({ id }) => id === fact);
    const newest = named.map((one) => one.edition).reduce((a, b) => (b === GENERAL || a > b ? a : b), '');
    const of = named.filter((one) => one.edition === (newest || GENERAL));
    return of.length > 0 ? [{ activity, attribute, edition: newest || GENERAL, facts: of }] : [];
  });
}

const CONTACT = 'contact';
const SIGNATORY = 'signatory';
/** What a way of asking must be answered by. */
const ATTRIBUTE_OF: Readonly<Record<string, string>> = { reach: CONTACT, signed: SIGNATORY };

/** Who somebody is: the contact that the letters give, or the letters signed. */
function decidePerson(asked: Asked): AskDecision | undefined {
  const { ask, records, moment, focus, attribute, confidence } = asked;
  if (!ask.entityQuestion && attribute === undefined) return undefined;
  const wanted = ask.entityQuestion ? ATTRIBUTE_OF[ask.entityQuestion] : attribute;
  const holding = wanted === undefined ? records : records.filter((record) => record.attribute === wanted);
  const [first] = holding;
  if (!first) return undefined;
  const year = ask.letterYear ?? ask.years[0] ?? (ask.relative && namedEdition(ask, undefined, moment, first.activity));
  if (first.attribute !== CONTACT && year !== undefined) {
    // "Did Mr Zhao sign the letter of 2023?": who has signed that one answers it.
    const activities = [first.activity, ...ask.activities.filter((id) => id !== first.activity)];
    return answerTopic({ ...ask, activities }, { kind: 'attribute', id: first.attribute }, confidence, focus, moment);
  }
  const named = holding.filter(({ activity, edition }) => ask.activities.includes(activity) || edition === year);
  const same = holding.filter((record) => record.attribute === first.attribute);
  return answer(first.attribute === CONTACT ? [named[0] ?? first] : same, asked);
}

const PARTS: ReadonlySet<string> = new Set(['organisers', 'partners']);

/** What part an organisation has in the edition asked for, or in the current one and in the last that names it. */
function decideOrganisation(asked: Asked): AskDecision | undefined {
  const { ask, focus, moment, confidence } = asked;
  const attribute = PARTS.has(asked.attribute ?? '') ? asked.attribute : undefined;
  if (!ask.entityQuestion && attribute === undefined) return undefined;
  const records = asked.records.filter(({ activity }) => ask.named.length === 0 || ask.named.includes(activity));
  const [newest] = records;
  if (!newest) return undefined;
  const { activity } = newest;
  if (!PARTS.has(newest.attribute)) return answer([newest], asked);
  const inherited = focus?.activity === activity ? focus.edition : undefined;
  const year = namedEdition(ask, ask.years[0], moment, activity) ?? (ask.relative ? undefined : inherited);
  const edition = year ?? currentEdition(moment.knowledge, moment.now, activity);
  const own = records.filter((record) => record.activity === activity && record.edition === edition);
  if (own.length > 0 && attribute === undefined) return answer(own, asked);
  const listed = answerTopic(
    { ...ask, activities: [activity], years: year === undefined ? [] : [year] },
    { kind: 'attribute', id: attribute ?? 'partners' },
    confidence,
    undefined,
    moment,
  );
  if (year !== undefined || own.length > 0) return listed;
  return { ...listed, parts: [...listed.parts, ...answer([newest], asked).parts] };
}

/** What is asked of a resolution besides what the records say of it under an attribute of their own. */
const OF_RESOLUTION: ReadonlySet<string> = new Set([
  'resolutions',
  'basis',
  'number',
  'mandate',
  'dates',
  'about',
  'since',
]);
/** Whether a question about a resolution may name an activity without asking for it. */
function isAroundResolution(id: string, { knowledge }: Moment): boolean {
  const { role, byResolution = false } = knowledge.activities.get(id) ?? {};
  return byResolution || role === 'umbrella' || role === 'letters' || role === 'framework';
}

function decideResolution(asked: Asked): AskDecision | undefined {
  const { ask, records, attribute, moment } = asked;
  if (ask.entityQuestion) return answer(records.slice(0, 1), asked);
  const exact = records.filter((record) => record.attribute === attribute);
  if (exact.length > 0) return answer(exact.slice(0, 1), asked);
  const about = attribute !== undefined && OF_RESOLUTION.has(attribute);
  const aside = ask.activities.every(
    (id) => isAroundResolution(id, moment) || records.some(({ activity }) => activity === id),
  );
  return about && aside ? answer(records.slice(0, 1), asked) : undefined;
}

/** Whether a question that names a resolution nobody has a record of is about that resolution. */
function isOfResolution(ask: Ask, likely: Ranked<Subject> | undefined, moment: Moment): boolean {
  if (ask.entityQuestion || likely === undefined || likely.value.kind !== 'attribute') return true;
  return OF_RESOLUTION.has(likely.value.id) || ask.activities.every((id) => isAroundResolution(id, moment));
}

function noSuchResolution(likely: Ranked<Subject> | undefined, { knowledge }: Moment): AskDecision {
  const [umbrella] = [...knowledge.activities].find(([, { role }]) => role === 'umbrella') ?? [];
  const about = umbrella === undefined ? {} : { activity: umbrella };
  const part: Part = { kind: 'missing', reason: 'not-stated', subject: 'resolutions', ...about, nearby: [] };
  return { parts: [part], confidence: likely?.probability ?? SURE };
}

function answer(
  records: readonly Saying[],
  { moment, confidence }: Pick<Asked, 'moment' | 'confidence'>,
): AskDecision & { readonly parts: readonly Part[] } {
  const parts = records.map(({ activity, attribute, edition, facts }) =>
    partOfFacts({ activity, attribute, ...(edition === GENERAL ? {} : { edition }) }, facts, moment),
  );
  const [first] = records;
  if (!first) return { parts, confidence };
  const { activity, attribute, edition } = first;
  return { parts, confidence, focus: { activity, attribute, ...(edition === GENERAL ? {} : { edition }) } };
}

function withoutRepeats(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = JSON.stringify(part.kind === 'answer' ? part.facts.map(({ id }) => id) : part);
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
}
