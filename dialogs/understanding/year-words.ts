import type { Language } from '../../knowledge/language.js';
import { normalise } from './normalise.js';

/** Years of this century written in words, 2000 to 2039; the editions of the Summit's activities lie within. */
const FIRST = 2000;
const LAST = 2039;

type Spell = (rest: number) => readonly string[];

const EN_UNITS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const FR_UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix sept',
  'dix huit',
  'dix neuf',
];
const ES_UNITS = [
  '',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciseis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];
const RU_ORDINALS = [
  '',
  'перв',
  'втор',
  'треть',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
];
const RU_ENDINGS = ['ый', 'ой', 'ий', 'ого', 'его', 'ом', 'ем', 'ему', 'ому', 'ая', 'ье', 'ьем'];
/** A year is masculine (عام) or feminine (سنة), and its number with it. */
const AR_UNITS = [
  [''],
  ['واحد', 'واحدة', 'إحدى', 'أحد'],
  ['اثنين', 'اثنان', 'اثنتين', 'اثني', 'اثنا'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
];
const ZH_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const tens = (rest: number, twenty: string, thirty: string, units: readonly string[], joiner: string): string => {
  if (rest < 20) return units[rest] ?? '';
  const unit = units[rest % 10] ?? '';
  return `${rest < 30 ? twenty : thirty}${unit && joiner}${unit}`;
};

const SPELL: Readonly<Record<Language, Spell>> = {
  en: (rest) => {
    const words = tens(rest, 'twenty', 'thirty', EN_UNITS, ' ');
    const thousand = [`two thousand ${words}`, `two thousand and ${words}`];
    // "Twenty six" is a number of days, not the year 2006.
    return rest < 10 ? thousand : [`twenty ${words}`, ...thousand];
  },
  fr: (rest) => {
    const joiner = rest % 10 === 1 && rest > 20 ? ' et ' : ' ';
    return [`deux mille ${tens(rest, 'vingt', 'trente', FR_UNITS, joiner)}`];
  },
  es: (rest) => [
    `dos mil ${rest < 30 ? (ES_UNITS[rest] ?? '') : `treinta${rest > 30 ? ` y ${ES_UNITS[rest - 30]}` : ''}`}`,
  ],
  ru: (rest) => {
    const bare = rest < 20 ? '' : rest < 30 ? 'двадцать ' : 'тридцать ';
    const ordinal =
      rest === 20 ? 'двадцат' : rest === 30 ? 'тридцат' : (RU_ORDINALS[rest < 20 ? rest : rest % 10] ?? '');
    const head = rest === 20 || rest === 30 ? '' : bare;
    const third = ordinal === 'треть' ? ['третий'] : [];
    return [...RU_ENDINGS.map((ending) => `${ordinal}${ending}`), ...third].map((last) => `две тысячи ${head}${last}`);
  },
  ar: (rest) => {
    const spelt = rest < 20 ? [''] : rest < 30 ? ['عشرين', 'عشرون'] : ['ثلاثين', 'ثلاثون'];
    const words = (AR_UNITS[rest % 10] ?? ['']).flatMap((unit) =>
      rest < 10
        ? unit
        : rest < 20
          ? ['عشر', 'عشرة'].map((ten) => (rest === 10 ? ten : `${unit} ${ten}`))
          : spelt.map((ten) => (unit === '' ? ten : `${unit} و${ten}`)),
    );
    return words.flatMap((word) => [`ألفين و${word}`, `ألفان و${word}`]);
  },
  zh: (rest) => {
    const digits = [...String(FIRST + rest)].map((digit) => ZH_DIGITS[Number(digit)] ?? '').join('');
    return [`${digits}年`, `${digits.replaceAll('〇', '零')}年`];
  },
};

const YEARS: ReadonlyMap<string, number> = new Map(
  Object.values(SPELL).flatMap((spell) =>
    Array.from({ length: LAST - FIRST }, (_, i) => i + 1).flatMap((rest) =>
      spell(rest).map((form): [string, number] => [normalise(form).replace(/\s+/g, ' ').trim(), FIRST + rest]),
    ),
  ),
);

/** Longer forms first: "twenty twenty-six" must not stop at "twenty twenty". */
const PATTERN = new RegExp(
  `(?<![\\p{L}])(?:${[...YEARS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}--\\p{Script=Han}])`,
  'gv',
);

/** Writes years given in words as digits, in a normalised text of any of the six languages. */
export function yearsInDigits(normalised: string): string {
  if (!/twenty|two thous|deux mille|dos mil|две тысячи|الفين|الفان|二[〇零]/.test(normalised)) return normalised;
  return normalised.replace(/(\p{L})-(\p{L})/gu, '$1 $2').replace(PATTERN, (form) => ` ${YEARS.get(form) ?? form} `);
}
