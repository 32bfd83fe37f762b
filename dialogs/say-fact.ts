import { type CivilDate, type DateFields, dateFields, firstDay } from '../knowledge/civil-date.js';
import { GENERAL, type Knowledge, type KnownFact } from '../knowledge/knowledge.js';
import type { Language } from '../knowledge/language.js';
import { deadlineState, eventState } from '../knowledge/query.js';
import type { Source } from '../knowledge/schema.js';
import type { SourceName, Wording } from './wording/wording.js';

/** One language at one instant, with what there is to speak of. */
export interface Voice {
  readonly words: Wording;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly now: Date;
  /** Today in Geneva. */
  readonly today: CivilDate;
}

/** What was asked: of an event its place is said first where the place was asked for. */
interface Asked {
  readonly attribute: string;
}

/** The sentences that state one fact, without its links and source. */
export function factSentences(fact: KnownFact, asked: Asked, voice: Voice): string[] {
  const { words, language } = voice;
  const title = titleOf(fact.activity, fact.edition, voice);
  const say = (sentence: string) => words.labelled(title, sentence);
  const text = fact.text?.[language];
  const act = fact.act?.[language];
  const extra = [text, act].filter((line) => line !== undefined);
  if (fact.deadline) {
    // How to act is of use while one still can.
    const passed = deadlineState(fact.deadline, voice.now).state === 'passed';
    return [say(deadlineSentence(fact, voice)), ...deadlineNotes(fact, voice), ...(passed ? [] : extra)];
  }
  if (fact.event && isAnnounced(fact)) return [say(eventSentence(fact, asked, voice)), ...extra];
  if (fact.event) return text === undefined ? [say(`${whenOf(fact, words)}`), ...extra] : extra;
  if (fact.figure) {
    const { relation, value, unit, date } = fact.figure;
    return [
      say(words.figure(relation, words.number(value), unit[language], formOf(dateFields(date), words))),
      ...extra,
    ];
  }
  if (fact.contact) return [contactSentence(fact, say, words), ...extra];
  return extra;
}

/** A letter announces what is ahead of it; of what lies behind it, it reports. */
function isAnnounced(fact: KnownFact): boolean {
  return fact.event !== undefined && firstDay(fact.event.start) >= fact.from.date;
}

function eventSentence(fact: KnownFact, asked: Asked, { words, knowledge, language, now }: Voice): string {
  if (!fact.event) return '';
  const when = whenOf(fact, words);
  const place = knowledge.places.get(fact.place ?? '')?.names[language] ?? '';
  const state = eventState(fact.event, now);
  if (state.state === 'past') return words.eventPast(when, place);
  if (state.state === 'on') return words.eventOn(when, place);
  if (asked.attribute === 'place' && place !== '') return words.eventPlace(place, when);
  return words.eventAhead(when, place, state.daysUntil);
}

function whenOf(fact: KnownFact, words: Wording): string {
  if (!fact.event) return '';
  const start = dateFields(fact.event.start);
  const end = dateFields(fact.event.end ?? fact.event.start);
  if (!start || !end || fact.event.end === undefined || fact.event.end === fact.event.start)
    return formOf(start, words);
  return words.range(start, end);
}

function deadlineSentence({ deadline, phase }: KnownFact, { words }: Voice): string {
  if (!deadline) return '';
  const day = formOf(dateFields(deadline.date), words);
  const hour = deadline.hour === undefined ? '' : `${deadline.hour} (${deadline.timeZone ?? ''})`;
  return deadline.wording === 'before' ? words.deadlineBefore(day, phase, hour) : words.deadlineBy(day, phase, hour);
}

/** Beyond two months nobody wants the days counted. */
const COUNTED_DAYS = 60;

function deadlineNotes({ deadline }: KnownFact, { words, now, today }: Voice): string[] {
  if (!deadline) return [];
  const state = deadlineState(deadline, now);
  const todayInWords = formOf(dateFields(today), words);
  if (state.state === 'passed') {
    return [state.daysAgo > COUNTED_DAYS ? words.passedLongAgo : words.passed(state.daysAgo)];
  }
  if (state.state === 'on-the-day') return [words.onTheDay(todayInWords)];
  const hurry = state.daysLeft <= 1 && deadline.hour === undefined ? [words.lastDays(todayInWords)] : [];
  return [words.stillOpen(state.daysLeft), ...hurry];
}

function contactSentence({ contact }: KnownFact, say: (sentence: string) => string, words: Wording): string {
  const { person, email, phone, fax } = contact ?? {};
  return say(
    words.contact({
      ...(person === undefined ? {} : { person }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(fax === undefined ? {} : { fax }),
    }),
  );
}

/** An activity's name, with the year of its edition. */
export function titleOf(activity: string, edition: string | undefined, { words, knowledge, language }: Voice): string {
  const known = knowledge.activities.get(activity);
  if (!known) return activity;
  if (edition === undefined || edition === GENERAL) return words.title(known.names[language]);
  return words.title(known.names[language], edition);
}

export function sourceName(source: Source, { words }: Voice): SourceName {
  return {
    kind: source.kind,
    date: formOf(dateFields(source.date), words),
    ...(source.reference === undefined ? {} : { reference: source.reference }),
    ...(source.by === undefined ? {} : { by: source.by }),
  };
}

export function formOf(date: DateFields | undefined, words: Wording): string {
  return date ? words.date(date) : '';
}
