import { addDays, genevaDate, lastDay } from '../../knowledge/civil-date.js';
import { factReference, type KnownFact } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { isInForce } from '../../knowledge/query.js';
import type { Brain } from '../brain.js';
import { labelOfKey } from '../cases/label-of-key.js';
import { voiceOf } from '../cases/show-case.js';
import { type HeldAnswer, temporaryIn, temporaryReference } from '../facts/held-answers.js';
import { factSentences, type Voice } from '../say-fact.js';
import { reasonInWords } from '../staff-reasons.js';
import type { LeftTally, TurnTally } from '../store/overview-book.js';
import type { Store } from '../store/store.js';
import type { DayFigures, Missed, Overview, Upcoming } from './shown-overview.js';

export interface OverviewDeps {
  readonly store: Store;
  readonly brain: () => Brain;
  readonly clock: () => Date;
}

/** Dropped conversations that are listed. */
const MOST_DROPPED = 50;
const AHEAD_DAYS = 30;

/** The last `days` days, today included, in one's own language. Rejects when the store does. */
export async function overviewOf(days: number, language: Language, deps: OverviewDeps): Promise<Overview> {
  const { store } = deps;
  const now = deps.clock();
  const to = genevaDate(now);
  const from = addDays(to, 1 - days);
  const [turns, left, before, hours, dropped, unhelpful] = await Promise.all([
    store.turnTally(from, to),
    store.leftTally(from, to),
    store.leftTally(addDays(from, -days), addDays(from, -1)),
    store.hoursToAnswer(from, to),
    store.droppedConversations(from, to, MOST_DROPPED),
    store.unhelpfulFacts(from, to),
  ]);
  const brain = deps.brain();
  const held = [...(brain.desk?.temporary?.values() ?? [])];
  const voice = voiceOf(language, { ...brain, now });
  return {
    from,
    to,
    days: daysOf(turns, from, days),
    languages: counted(turns, ({ language: of }) => of).map(([of, count]) => ({ language: of, count })),
    channels: counted(turns, ({ channel }) => channel).map(([channel, count]) => ({ channel, count })),
    ...shareOf(turns),
    hoursToAnswer: hoursOf(hours),
    missed: missedOf(left, before, voice),
    dropped,
    unhelpful: unhelpful.map(({ fact, count }) => ({ fact, count, words: wordsOf(fact, held, voice) })),
    upcoming: upcomingIn(held, voice),
  };
}

function daysOf(turns: readonly TurnTally[], from: string, days: number): readonly DayFigures[] {
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(from, index);
    const of = turns.filter((one) => one.day === day);
    const sum = (...kinds: readonly TurnTally['kind'][]) =>
      of.filter(({ kind }) => kinds.includes(kind)).reduce((total, { count }) => total + count, 0);
    return {
      day,
      answered: sum('answered'),
      toStaff: sum('partial', 'escalated'),
      askedBack: sum('clarify'),
      other: sum('social', 'with-staff'),
    };
  });
}

/** Counts by something, largest first. */
function counted<T extends { readonly count: number }>(all: readonly T[], by: (one: T) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of all) sums.set(by(one), (sums.get(by(one)) ?? 0) + one.count);
  return [...sums].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

/** A greeting and what a person answers are not asked of the assistant. */
function shareOf(turns: readonly TurnTally[]): Pick<Overview, 'shareAnswered'> {
  const asked = turns.filter(({ kind }) => kind !== 'social' && kind !== 'with-staff');
  const all = asked.reduce((sum, { count }) => sum + count, 0);
  const answered = asked.filter(({ kind }) => kind === 'answered').reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? {} : { shareAnswered: answered / all };
}

function hoursOf(hours: readonly number[]): Overview['hoursToAnswer'] {
  const median = hours[Math.floor((hours.length - 1) / 2)];
  const slowest = hours.at(-1);
  return {
    count: hours.length,
    ...(median === undefined ? {} : { median }),
    ...(slowest === undefined ? {} : { slowest }),
  };
}

function missedOf(left: readonly LeftTally[], before: readonly LeftTally[], voice: Voice): readonly Missed[] {
  const id = ({ key, reason }: LeftTally) => `${key}\0${reason}`;
  const earlier = new Map(counted(before, id));
  return counted(left, id).map(([one, count]) => {
    const [key = '', reason = ''] = one.split('\0');
    const of = left.filter((row) => id(row) === one);
    return {
      key,
      label: labelOfKey(key, voice),
      reason: reasonInWords(reason, voice.language),
      reasonCode: reason,
      count,
      before: earlier.get(one) ?? 0,
      languages: counted(of, ({ language }) => language).map(([language, sum]) => ({ language, count: sum })),
    };
  });
}

/** A fact by its reference, as it is said today; one that is no longer in the base by its name. */
function wordsOf(reference: string, held: readonly HeldAnswer[], voice: Voice): string {
  const temporary = held.find(({ id }) => id === temporaryIn(reference));
  if (temporary) return labelOfKey(temporary.key, voice);
  const fact = voice.knowledge.facts.get(reference.replace(/@\d+$/, ''));
  return fact ? (factSentences(fact, fact, voice)[0] ?? fact.id) : reference;
}

/** Deadlines, and what is stated no longer: facts, and answers that stand for a time. */
function upcomingIn(held: readonly HeldAnswer[], voice: Voice): readonly Upcoming[] {
  const { knowledge, today } = voice;
  const end = addDays(today, AHEAD_DAYS);
  const isSoon = (day: string) => today <= day && day <= end;
  const one = (fact: KnownFact, day: string, kind: Upcoming['kind']): Upcoming[] =>
    isSoon(day)
      ? [{ day, kind, fact: factReference(fact), words: factSentences(fact, fact, voice)[0] ?? fact.id }]
      : [];
  const answers = held.flatMap(({ id, key, until }): Upcoming[] =>
    isSoon(until) ? [{ day: until, kind: 'expires', fact: temporaryReference(id), words: labelOfKey(key, voice) }] : [],
  );
  const facts = [...knowledge.facts.values()]
    .filter((fact) => isInForce(knowledge, fact, today))
    .flatMap((fact) => [
      ...(fact.deadline ? one(fact, lastDay(fact.deadline.date), 'deadline') : []),
      ...(fact.validUntil === undefined ? [] : one(fact, lastDay(fact.validUntil), 'expires')),
    ]);
  return [...facts, ...answers].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
