import { datesIn, isSameDay, type NamedDate } from '../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { dateFields, genevaDate } from '../../knowledge/civil-date.js';
import { factReference, type Knowledge, type KnownFact } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { officeState } from '../../knowledge/office-hours.js';
import { deadlineState, eventState, isInForce } from '../../knowledge/query.js';

export interface Stated {
  readonly text: string;
  /** `id@version` of the facts that the reply says it states. */
  readonly facts: readonly string[];
}

export interface Circumstances {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly now: Date;
  /** What may be said without a record: the year asked for, the address of the secretariat, a case number. */
  readonly besides: readonly string[];
}

/**
 * Dates, numbers, links, addresses and telephone numbers of a reply that are in no record of the facts it states; empty
 * where nothing was invented.
 */
export function inventions({ text, facts }: Stated, { knowledge, language, now, besides }: Circumstances): string[] {
  const records = facts.flatMap((reference) => recordOf(reference, knowledge) ?? []);
  const today = genevaDate(now);
  const unknown = records.filter((fact) => !isInForce(knowledge, fact, today)).map(({ id }) => `not in force: ${id}`);
  const lost = records.length === facts.length ? [] : [`states facts without a record: ${facts}`];
  const said = records.flatMap((fact) => textsOf(fact, knowledge, language, today));
  const office = officeOf(knowledge, now);
  const days = [today, ...office.days, ...records.flatMap((fact) => daysOf(fact, knowledge, today))];
  const allowed = [
    ...said,
    ...days.flatMap(numbersOfDay),
    ...office.times,
    ...records.flatMap((fact) => countsOf(fact, now)),
    ...besides,
  ];
  const plain = withoutListNumbers(text);
  return [
    ...unknown,
    ...lost,
    ...datesOf(plain)
      .filter((date) => !days.some((day) => isDay(date, day)) && !said.some((one) => isIn(date, datesOf(one))))
      .map((date) => `date ${JSON.stringify(date)}`),
    ...numbersIn(plain).filter((number) => !allowed.flatMap(numbersIn).includes(number)),
    ...(withoutMarks(plain).match(POINTERS) ?? []).filter((one) => !allowed.some((text) => text.includes(one))),
  ];
}

/** Links, e-mail addresses and telephone numbers. */
const POINTERS = /(?:https?:\/\/|www\.)[^\s)،,。；，]*[A-Za-z0-9/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d ]{6,}\d/g;

/** When the staff are there, and next. */
function officeOf({ officeHours }: Knowledge, now: Date): { readonly days: string[]; readonly times: string[] } {
  const found = officeState(officeHours, now);
  if (found.state === 'unknown') return { days: [], times: [] };
  const opens = found.state === 'closed' ? found.opens : undefined;
  const times = found.week.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]));
  return { days: opens ? [opens.day] : [], times: times.flatMap((time) => [time, time.replace(/^0/, '')]) };
}

function recordOf(reference: string, knowledge: Knowledge): KnownFact | undefined {
  const fact = knowledge.facts.get(reference.replace(/@\d+$/, ''));
  return fact && factReference(fact) === reference ? fact : undefined;
}

function sourcesOf(fact: KnownFact, knowledge: Knowledge, today: string) {
  return [fact.source, ...fact.alsoIn]
    .flatMap((id) => knowledge.sources.get(id) ?? [])
    .filter(({ date }) => date <= today);
}

function textsOf(fact: KnownFact, knowledge: Knowledge, language: Language, today: string): string[] {
  const { text, act, links, contact, figure, edition, activity } = fact;
  return [
    text?.[language],
    act?.[language],
    ...links,
    ...Object.values(contact ?? {}),
    figure && `${figure.value} ${figure.unit[language]}`,
    edition,
    knowledge.activities.get(activity)?.names[language],
    ...sourcesOf(fact, knowledge, today).map(({ reference }) => reference),
  ].filter((one) => one !== undefined);
}

function daysOf(fact: KnownFact, knowledge: Knowledge, today: string): string[] {
  const { event, deadline, figure } = fact;
  const own = [event?.start, event?.end, deadline?.date, figure?.date].filter((day) => day !== undefined);
  return [...own, ...sourcesOf(fact, knowledge, today).map(({ date }) => date)];
}

/** Days left, days ago, days until: counted, not copied. */
function countsOf({ deadline, event }: KnownFact, now: Date): string[] {
  const counts = [deadline && deadlineState(deadline, now), event && eventState(event, now)];
  return counts.flatMap((count) =>
    Object.values(count ?? {})
      .filter((value) => typeof value === 'number')
      .map(String),
  );
}

const numbersOfDay = (day: string) => Object.values(dateFields(day) ?? {}).map(String);

function isDay(named: NamedDate, day: string): boolean {
  return day.length === 10 && isSameDay(named, day);
}

const isIn = (date: NamedDate, dates: readonly NamedDate[]) =>
  dates.some(({ day, month, year }) => day === date.day && month === date.month && (year ?? date.year) === date.year);

/** Line by line, so that a number that ends one line makes no date with the next. */
const datesOf = (text: string) => text.split('\n').flatMap((line) => datesIn(normalise(line)));

const withoutMarks = (text: string) => text.replace(/\p{Cf}/gu, '').replace(/[\u00a0\u202f]/g, ' ');

/** Runs of digits, the thousands of one number in one piece. */
const numbersIn = (text: string) =>
  withoutMarks(text)
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '')
    .match(/\d+/g)
    ?.map((digits) => String(Number(digits))) ?? [];

const withoutListNumbers = (text: string) => text.replace(/^[1-9]\. /gm, '');

/** What no reply may look like, in any language. */
export function blemishes(text: string, language: Language): string[] {
  const broken = text.match(/undefined|NaN|\[object|null|\n{3,}/g) ?? [];
  const edges = text === text.trim() && text !== '' ? [] : ['an empty line or nothing at an edge'];
  return [...broken, ...edges, ...(language === 'ar' ? unisolated(text) : [])];
}

const ISOLATED = /\u2066[^\u2066\u2069\n]*\u2069/g;

/** Latin letters outside an isolate, and isolates that are not closed in their line. */
function unisolated(text: string): string[] {
  return text.replace(ISOLATED, '').match(/[\u2066-\u2069]|\p{Script=Latin}+|\+\d+/gu) ?? [];
}
