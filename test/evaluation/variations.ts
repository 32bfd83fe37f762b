import type { Language } from '../../knowledge/language.js';
import type { Random } from '../support/random.js';

/** A way in which people write the same question otherwise; undefined where it changes nothing of a text. */
export interface Variation {
  readonly name: string;
  vary(text: string, language: Language, random: Random): string | undefined;
}

const CASED: readonly Language[] = ['en', 'fr', 'es', 'ru'];
const otherThan = (text: string, varied: string) => (varied === text ? undefined : varied);
const cased = (name: string, change: (text: string) => string): Variation => ({
  name,
  vary: (text, language) => (CASED.includes(language) ? otherThan(text, outsideLinks(text, change)) : undefined),
});

/** Links and addresses stay as they are: there, a letter more is another place. */
const LINK = /(\S*(?:@|www\.|https?:|\.(?:int|org|com))\S*)/u;
const outsideLinks = (text: string, change: (part: string) => string) =>
  text
    .split(LINK)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

const ACCENTS = /[\u0300\u0301\u0302\u0308\u0327]/gu;
const TASHKIL = 'ًٌٍَُِّْ';
/** Not before ñ, which is a letter and no accent. */
const withoutAccents = (text: string) =>
  text.replaceAll('ñ', '\u0001').normalize('NFD').replace(ACCENTS, '').normalize('NFC').replaceAll('\u0001', 'ñ');

/** Letters that people of a language take for each other, or type for each other. */
const SOUNDALIKES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['their', 'there'],
    ['ei', 'ie'],
    ['ss', 's'],
    ['ence', 'ance'],
    ['you', 'u'],
  ],
  fr: [
    ['er ', 'é '],
    ['ç', 'c'],
    ['au', 'o'],
    ['qu', 'k'],
    ['ss', 's'],
  ],
  es: [
    ['v', 'b'],
    ['h', ''],
    ['ll', 'y'],
    ['z', 's'],
    ['qu', 'k'],
  ],
  ru: [
    ['ё', 'е'],
    ['тся', 'ться'],
    ['о', 'а'],
    ['е', 'и'],
    ['щ', 'ш'],
  ],
  ar: [
    ['أ', 'ا'],
    ['ة', 'ه'],
    ['ى', 'ي'],
    ['إ', 'ا'],
    ['ض', 'ظ'],
  ],
  zh: [
    ['的', '得'],
    ['在', '再'],
    ['截止', '截至'],
    ['做', '作'],
    ['账', '帐'],
    ['哪', '那'],
  ],
};

const POLITE: Readonly<Record<Language, string>> = {
  en: 'Could you please tell me: ',
  fr: 'Pourriez-vous me dire, s’il vous plaît : ',
  es: '¿Podría decirme, por favor? ',
  ar: 'من فضلكم، أود أن أعرف: ',
  ru: 'Подскажите, пожалуйста: ',
  zh: '请问，',
};

const GREETING: Readonly<Record<Language, string>> = {
  en: 'Dear WSIS team,\n\n',
  fr: 'Bonjour,\n\n',
  es: 'Buenos días:\n\n',
  ar: 'السلام عليكم ورحمة الله،\n\n',
  ru: 'Здравствуйте!\n\n',
  zh: '您好！\n\n',
};

const THANKS: Readonly<Record<Language, string>> = {
  en: '\n\nMany thanks in advance.',
  fr: '\n\nMerci d’avance.',
  es: '\n\nMuchas gracias de antemano.',
  ar: '\n\nوشكرًا جزيلًا لكم.',
  ru: '\n\nЗаранее спасибо!',
  zh: '\n\n谢谢！',
};

const ends = (name: string, add: (text: string, language: Language) => string): Variation => ({ name, vary: add });

/** One slip of the fingers in one word of at least five letters; figures and links are spared. */
function slip(text: string, random: Random): string | undefined {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@./-])\p{L}{5,}(?![\p{L}\p{N}@./-])/gu)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const at = 1 + random.below(word.length - 2);
  const [before, behind] = [word.slice(0, at), word.slice(at)];
  const slipped = random.pick([
    before + behind.slice(1),
    before + behind.charAt(0) + behind,
    before + (behind.charAt(1) || '') + behind.charAt(0) + behind.slice(2),
  ]);
  return otherThan(text, text.slice(0, index) + slipped + text.slice(index + word.length));
}

/** The ways of writing under which an answer must stay the same. */
export const VARIATIONS: readonly Variation[] = [
  cased('capitals', (text) => text.toUpperCase()),
  cased('small letters', (text) => text.toLowerCase()),
  {
    name: 'no final punctuation',
    vary: (text) => otherThan(text, text.replace(/[?？！!.。؟\s]+$/u, '').replace(/^[¿¡]/u, '')),
  },
  { name: 'more question marks', vary: (text) => otherThan(text, text.replace(/[?？؟]$/u, '$&$&$&')) },
  {
    name: 'no accents',
    vary: (text, language) =>
      otherThan(text, language === 'ar' ? text.replace(new RegExp(`[${TASHKIL}]`, 'gu'), '') : withoutAccents(text)),
  },
  { name: 'spaces', vary: (text) => `  ${text.replaceAll(' ', '  ')}\n` },
  {
    name: 'slip of the fingers',
    vary: (text, language, random) => (language === 'zh' ? undefined : slip(text, random)),
  },
  {
    name: 'letters of the same sound',
    vary(text, language, random) {
      const fitting = SOUNDALIKES[language].filter(([from]) => text.includes(from));
      if (fitting.length === 0) return undefined;
      const [from, to] = random.pick(fitting);
      return otherThan(text, text.replace(from, to));
    },
  },
  ends('polite beginning', (text, language) => POLITE[language] + text),
  ends('greeting', (text, language) => GREETING[language] + text),
  ends('thanks', (text, language) => text + THANKS[language]),
  { name: 'emoji', vary: (text, _, random) => `${text} ${random.pick(['🙏', '😊', '👍🏽', '🤔', '‼️'])}` },
];
