import type { Language } from '../../knowledge/language.js';
import { isMonthName } from './date-grammar.js';
import type { Mention } from './mention.js';
import { normalise, words } from './normalise.js';
import type { Reading } from './reading.js';

/** Words between a letter and the year in which it was written, in the languages that have spaces. */
const BETWEEN: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: 'of from dated sent written in the',
  fr: 'de du d en l le date datee annee',
  es: 'de del en con fecha fechada el ano',
  ar: 'من في عام سنه العام بتاريخ تاريخ المؤرخه مؤرخه الصادره الصادر لعام شهر',
  ru: 'от за в датированное датированного датированном г',
};
const SETS: Readonly<Record<Exclude<Language, 'zh'>, ReadonlySet<string>>> = {
  en: setOf('en'),
  fr: setOf('fr'),
  es: setOf('es'),
  ar: setOf('ar'),
  ru: setOf('ru'),
};

function setOf(language: Exclude<Language, 'zh'>): ReadonlySet<string> {
  return new Set(words(normalise(BETWEEN[language])));
}

/** Most words between the two: "letter of the 6th of December 2019". */
const REACH = 6;
/** "The 2022 ITU letter". */
const REACH_BACK = 2;
const YEAR = /^(?:19|20)\d{2}$/;
/** "2019年12月那封信", "2022年那封清点来函": the year stands before, in the same clause. */
const CHINESE =
  /((?:19|20)\d{2})\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?[^\d年月，。？！、,?!]{0,8}?(?:封信|信函|信件|来函|通函|公函|函件|信里|信中|的信)/u;

/** The year in which a letter that is named was written ("the letter of December 2019"); it is no edition of what else is named. */
export function letterYear(reading: Reading): string | undefined {
  const letter = reading.mentions.find(({ role }) => role === 'letters');
  if (letter === undefined) return undefined;
  if (reading.language === 'zh') return CHINESE.exec(reading.normalised)?.[1];
  return yearBehind(letter, reading, SETS[reading.language]) ?? yearBefore(letter, reading);
}

function yearBehind({ end }: Mention, { words: tokens }: Reading, between: ReadonlySet<string>): string | undefined {
  for (const token of tokens.slice(end, end + REACH)) {
    if (YEAR.test(token)) return token;
    if (!between.has(token) && !/^\d{1,2}(?:er|st|nd|rd|th)?$/.test(token) && !isMonthName(token)) return undefined;
  }
  return undefined;
}

function yearBefore({ start }: Mention, { words: tokens, mentions, entities }: Reading): string | undefined {
  const before = tokens.slice(Math.max(0, start - REACH_BACK), start);
  const year = before.findLast((token) => YEAR.test(token));
  const others = mentions.some(
    ({ kind, role, start: at }) => kind === 'activity' && role === undefined && at < start && at >= start - REACH_BACK,
  );
  const rest = before.slice(before.lastIndexOf(year ?? '') + 1);
  const named = (at: number) => entities.some((entity) => entity.start <= at && at < entity.end);
  const adjacent = rest.every((_, k) => named(start - rest.length + k));
  return adjacent && !others ? year : undefined;
}
