import { genevaDate, yearOf } from '../knowledge/civil-date.js';
import { GENERAL, type Knowledge, type KnownFact } from '../knowledge/knowledge.js';
import {
  contactsFor,
  currentEdition,
  deadlineState,
  editionsAt,
  eventState,
  factsAt,
  isEditionOver,
  nearestEdition,
  perDay,
  previousEdition,
  yearOfFact,
} from '../knowledge/query.js';
import type { Ask } from './understanding/understand.js';

const CONTACT = 'contact';

/** From "which activity, which attribute, which edition" to the fact records that answer, or to why none does. */
export type Lookup =
  | {
      readonly kind: 'found';
      readonly attribute: string;
      readonly edition?: string;
      readonly facts: readonly KnownFact[];
      readonly noLaterEdition: boolean;
    }
  | {
      readonly kind: 'unknown-edition';
      readonly edition: string;
      readonly nearestEdition?: string;
      readonly nearby: readonly KnownFact[];
    }
  | { readonly kind: 'not-stated'; readonly edition?: string; readonly nearby: readonly KnownFact[] };

export interface Moment {
  readonly knowledge: Knowledge;
  readonly now: Date;
  /** Facts that staff are to look at first may be answered with, since what is answered goes to staff. */
  readonly proposing?: boolean;
}

/** The attribute under which an activity answers, whether in any edition; undefined where it does not at all. */
export function attributeOf({ knowledge, now }: Moment, activity: string, attribute: string): string | undefined {
  return heldAttributes(knowledge, now).get(activity)?.get(attribute);
}

/** Of each activity, the attributes that it answers and under which name each. */
const heldAttributes = perDay((knowledge, now) => {
  const held = (activity: string): ReadonlyMap<string, string> => {
    const stated = new Set(factsAt(knowledge, now, { activity }).map((fact) => fact.attribute));
    stated.delete(CONTACT);
    if (contactsFor(knowledge, now, activity).length > 0) stated.add(CONTACT);
    return new Map(
      [...knowledge.attributes.values()].flatMap(({ id, standsFor }) => {
        const name = [id, ...(id === CONTACT ? [] : standsFor)].find((one) => stated.has(one));
        return name === undefined ? [] : [[id, name] as const];
      }),
    );
  };
  return new Map([...knowledge.activities.keys()].map((activity) => [activity, held(activity)]));
});

/** "Who signed the call for the Prizes?": what letters alone have is asked of them, whatever else is named. */
export function isOfLetters(attribute: string, { knowledge, now }: Moment): boolean {
  return ofLettersAlone(knowledge, now).has(attribute);
}

const ofLettersAlone = perDay((knowledge, now): ReadonlySet<string> => {
  const held = [...heldAttributes(knowledge, now)];
  const of = (letters: boolean) =>
    held
      .filter(([id]) => (knowledge.activities.get(id)?.role === 'letters') === letters)
      .flatMap(([, attributes]) => [...attributes.keys()]);
  const elsewhere = new Set(of(false));
  return new Set(of(true).filter((attribute) => !elsewhere.has(attribute)));
});

/** The edition that an ask names, as a year; `unnamed` where it names none. */
export function namedEdition(
  ask: Pick<Ask, 'relative'>,
  year: string | undefined,
  { knowledge, now }: Moment,
  activity: string,
): string | undefined {
  if (year !== undefined) return year;
  switch (ask.relative?.kind) {
    case 'year-offset':
      return String(yearOf(genevaDate(now)) + ask.relative.offset);
    case 'previous':
      return previousEdition(knowledge, now, activity);
    default:
      return undefined;
  }
}

/** Facts on a topic. Without an edition: the current or next one at `now`, else the latest. */
export function lookUp(moment: Moment, activity: string, asked: string, edition: string | undefined): Lookup {
  const { knowledge, now } = moment;
  const attribute = attributeOf(moment, activity, asked);
  if (attribute === undefined) return notStated(moment, activity, edition);
  if (attribute === CONTACT) return found(attribute, bestContacts(moment, activity, edition), undefined, false);
  const facts = factsAt(knowledge, now, { activity, attribute });
  const lookup =
    edition === undefined
      ? lookUpCurrent(moment, activity, attribute, facts)
      : lookUpEdition(moment, activity, attribute, facts, edition);
  return lookup.kind === 'found' ? withCompanions(lookup, moment, activity, facts) : lookup;
}

/** Facts on a topic that the letters of one year state; undefined where they state none. */
export function lookUpLetter(moment: Moment, activity: string, asked: string, year: string): Lookup | undefined {
  const attribute = attributeOf(moment, activity, asked);
  if (attribute === undefined || attribute === CONTACT) return undefined;
  const stated = factsAt(moment.knowledge, moment.now, { activity, attribute }).filter(({ from }) =>
    from.date.startsWith(year),
  );
  const [first] = stated;
  if (first === undefined) return undefined;
  const same = stated.filter(({ edition }) => edition === first.edition);
  return found(attribute, same, first.edition === GENERAL ? undefined : first.edition, false);
}

function withCompanions(
  lookup: Extract<Lookup, { kind: 'found' }>,
  { knowledge, now }: Moment,
  activity: string,
  sameAttribute: readonly KnownFact[],
): Lookup {
  const { attribute, edition } = lookup;
  const { withGeneral = false, companions: names = [] } = knowledge.attributes.get(attribute) ?? {};
  const general = withGeneral ? sameAttribute.filter((fact) => fact.edition === GENERAL) : [];
  const companions = names.flatMap((name) =>
    edition === undefined ? [] : factsAt(knowledge, now, { activity, attribute: name, edition }),
  );
  const facts = [...new Set([...lookup.facts, ...general, ...companions])];
  return { ...lookup, facts: facts.slice(0, Math.max(lookup.facts.length, MOST_FACTS)) };
}

const MOST_FACTS = 3;

/** The newest contact of each address; of a named edition (or the year of its letter) that one. */
function bestContacts({ knowledge, now }: Moment, activity: string, edition: string | undefined): readonly KnownFact[] {
  const contacts = contactsFor(knowledge, now, activity);
  const ofLetter = (year: string | undefined) => (fact: KnownFact) =>
    year !== undefined && fact.from.date.startsWith(year);
  const own = contacts.filter((fact) => fact.edition === edition || ofLetter(edition)(fact));
  if (own.length > 0) return own.slice(0, 1);
  if (edition !== undefined && knowledge.activities.get(activity)?.aheadOfYear) {
    // A letter may name the contact of one activity alone; the letter "of 2026" may be that of the year before.
    const all = [...knowledge.activities.keys()].flatMap((id) => contactsFor(knowledge, now, id));
    const then = [...all.filter(ofLetter(edition)), ...contacts.filter(ofLetter(String(Number(edition) - 1)))];
    if (then.length > 0) return then.slice(0, 1);
  }
  const newest = contacts.filter(
    (fact, index) => contacts.findIndex((other) => other.contact?.email === fact.contact?.email) === index,
  );
  return newest.slice(0, 2);
}

function lookUpEdition(
  moment: Moment,
  activity: string,
  attribute: string,
  facts: readonly KnownFact[],
  edition: string,
): Lookup {
  const { knowledge, now } = moment;
  const exact = facts.filter((fact) => fact.edition === edition);
  if (exact.length > 0) return found(attribute, exact, edition, false);
  if (knowledge.activities.get(activity)?.aheadOfYear) {
    const before = String(Number(edition) - 1);
    const ahead = facts.filter((fact) => fact.edition === before);
    if (ahead.length > 0) return found(attribute, ahead, before, false);
  }
  // "How many entries in 2022?", "the review of 2025": the year dates the fact, it names no edition.
  const dated = facts.filter((fact) => fact.edition === GENERAL && String(yearOfFact(fact)) === edition);
  if (dated.length > 0) return found(attribute, dated, edition, false);
  const general = facts.filter((fact) => fact.edition === GENERAL && fact.figure === undefined);
  const editions = editionsAt(knowledge, now, activity);
  // "How many are there (for 2026)?": the newest count is the one of the newest edition.
  const newest = newestFigure(facts.filter((fact) => fact.figure !== undefined)).slice(0, 1);
  if (newest.length > 0 && edition === editions.at(-1)) return found(attribute, newest, undefined, false);
  if (general.length > 0 && (editions.length === 0 || editions.includes(edition) || general.length === facts.length)) {
    return found(attribute, general, undefined, false);
  }
  if (editions.includes(edition)) return notStated(moment, activity, edition);
  const nearest = nearestEdition(editions, edition);
  return {
    kind: 'unknown-edition',
    edition,
    ...(nearest === undefined ? {} : { nearestEdition: nearest }),
    nearby: nearest === undefined ? facts.slice(-1) : of(facts, nearest, moment, activity),
  };
}

function of(facts: readonly KnownFact[], edition: string, moment: Moment, activity: string): readonly KnownFact[] {
  const same = facts.filter((fact) => fact.edition === edition);
  return (same.length > 0 ? same : dated(moment, activity, edition)).slice(0, 2);
}

/** Letters are no editions that one waits for. */
function isOverWithoutNext({ knowledge, now }: Moment, activity: string, edition: string | undefined): boolean {
  return !knowledge.activities.get(activity)?.aheadOfYear && isEditionOver(knowledge, now, activity, edition);
}

function lookUpCurrent(moment: Moment, activity: string, attribute: string, facts: readonly KnownFact[]): Lookup {
  const { knowledge, now } = moment;
  const current = currentEdition(knowledge, now, activity);
  const exact = facts.filter((fact) => fact.edition === current);
  if (exact.length > 0)
    return found(
      attribute,
      exact,
      current,
      exact.every((fact) => isOver(fact, now)) || isOverWithoutNext(moment, activity, current),
    );
  const general = facts.filter((fact) => fact.edition === GENERAL);
  if (general.length > 0) return found(attribute, newestFigure(general), undefined, false);
  if (knowledge.attributes.get(attribute)?.perEdition) {
    const nearby = dated(moment, activity, current);
    return { kind: 'not-stated', ...(current === undefined ? {} : { edition: current }), nearby };
  }
  const latest = facts.map((fact) => fact.edition).reduce((a, b) => (a > b ? a : b));
  return found(
    attribute,
    facts.filter((fact) => fact.edition === latest),
    latest,
    isOverWithoutNext(moment, activity, latest),
  );
}

/** Of several counts of the same thing the newest; they are never compared. */
function newestFigure(facts: readonly KnownFact[]): readonly KnownFact[] {
  const figures = facts.filter((fact) => fact.figure !== undefined);
  if (figures.length < 2) return facts;
  const newest = figures.reduce((a, b) => ((a.figure?.date ?? '') > (b.figure?.date ?? '') ? a : b));
  return [newest, ...facts.filter((fact) => fact.figure === undefined)];
}

function isOver(fact: KnownFact, now: Date): boolean {
  if (fact.deadline) return deadlineState(fact.deadline, now).state === 'passed';
  return fact.event !== undefined && eventState(fact.event, now).state === 'past';
}

function found(attribute: string, facts: readonly KnownFact[], edition: string | undefined, over: boolean): Lookup {
  return { kind: 'found', attribute, facts, noLaterEdition: over, ...(edition === undefined ? {} : { edition }) };
}

function notStated(moment: Moment, activity: string, edition: string | undefined): Lookup {
  const named = edition ?? currentEdition(moment.knowledge, moment.now, activity);
  return {
    kind: 'not-stated',
    ...(named === undefined ? {} : { edition: named }),
    nearby: dated(moment, activity, named),
  };
}

/** When an edition is and until when one can act: what helps most where the rest is not known. */
function dated({ knowledge, now }: Moment, activity: string, edition: string | undefined): readonly KnownFact[] {
  if (edition === undefined) return [];
  const facts = factsAt(knowledge, now, { activity, edition }).filter((fact) => fact.event ?? fact.deadline);
  // The place of an event repeats its days: one of the two says both.
  const day = (fact: KnownFact) => fact.event?.start ?? fact.deadline?.date;
  return facts.filter((fact, index) => facts.findIndex((other) => day(other) === day(fact)) === index).slice(0, 2);
}
