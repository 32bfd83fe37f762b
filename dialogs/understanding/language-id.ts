import { detectAll } from 'tinyld/light';
import type { Language } from '../../knowledge/language.js';
import type { Unserved } from '../../knowledge/schema.js';
import { ExampleList } from './feature-table.js';
import { type Feature, letterGrams, namedFeature } from './features.js';
import { DEFAULT_TRAINING, type LinearModel, score, train } from './linear-classifier.js';
import { normalise, visible } from './normalise.js';

export interface LanguageVerdict {
  /** Language to understand and to answer in; of an unserved text the one that understands it best. */
  readonly language: Language;
  /** False where the text is in another language than the six. */
  readonly served: boolean;
  /** False where the text is too short or too neutral to have a language of its own. */
  readonly certain: boolean;
}

type Latin = 'en' | 'fr' | 'es';
const LATIN: readonly Latin[] = ['en', 'fr', 'es'];

/** Names that are the same in all languages say nothing about the language of the text around them. */
const NEUTRAL =
  /\b(?:wsis|smsi|cmsi|itu|uit|ocp|pco|sdgs?|odd|ods|icts?|tic|ict4d|un|onu|ngo|ong|unesco|undp|unctad|ungis|forum|stocktaking|high[- ]level event|prizes?|deadline|trust fund|action lines?|email|e-?mail|whatsapp|zoom|online|no|ok|okay|lol|pdf|covid(?:-19)?)\b|https?:\S{1,200}|www\.\S{1,200}|[^\s@]{1,64}@\S{1,200}|[\d+#&%.,:;!?()"'«»-]+/gi;
const LETTER = /\p{L}/gu;

/** Latin letters fewer than this leave a text without a language of its own. */
const FEWEST_LETTERS = 12;

/** Languages told apart; asked about more, the detector confuses more. */
const NEIGHBOURS = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'tr', 'pl', 'ro', 'id'];

const UNSERVED_ARABIC_SCRIPT = /[پچژگٹڈڑںےکی](?!\S*[ةى])/u;
const URDU_PERSIAN_LETTERS = /[پچژگٹڈڑںے]/gu;
const UNSERVED_CYRILLIC = /[іїєґўђћљњџјѓќәғқңөұүһіѕ]/giu;
/** Everyday question words of the neighbours of Russian, for texts without a letter of their own. */
const UNSERVED_CYRILLIC_WORD =
  /(?<!\p{L})(?:який|яка|яке|якого|якою|яким|коли|куди|скільки|будь ласка|дякую|чи|термін|кога|къде|какъв|каква|какво|срокът|моля|гдје|колико|молим|хвала|калі|дзе|колькі|калi)(?!\p{L})/iu;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const OTHER_SCRIPT =
  /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tamil}\p{Script=Sinhala}]/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The few examples of an unserved language count as often as many of a served one. */
const UNSERVED_WEIGHT = 2;

/** Many beginnings tell languages apart better than a few whole texts. */
const BEGINNING = 50;

/** A text whose language is known. */
export interface Sample {
  readonly language: string;
  readonly text: string;
}

/** What the letters of languages are learnt from: the questions in Latin letters, and examples of languages not served. */
export function languageSamples(phrasings: readonly Sample[], unserved: readonly Unserved[]): Sample[] {
  const own = phrasings.flatMap(({ language, text }) => (isLatin(language) ? [{ language, text }] : []));
  const others = unserved.flatMap(({ language, examples }) =>
    examples
      .filter((text) => /\p{Script=Latin}/u.test(text) && !NOT_LATIN.test(text))
      .map((text) => ({ language, text })),
  );
  return [...own, ...Array.from({ length: UNSERVED_WEIGHT }, () => others).flat()];
}

export function trainLanguages(samples: readonly Sample[]): LinearModel {
  const examples = new ExampleList();
  for (const { language, text } of samples) {
    const beginning = text.slice(0, BEGINNING);
    examples.add(language, letterFeatures(beginning, normalise(beginning)));
  }
  return train(examples.examples(), { ...DEFAULT_TRAINING, epochs: 4, minimumCount: 3, tolerance: 1e-2 });
}

const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}]/u;

/** The language of a text: by its script, then by its letters; `hint` where it has none of its own. */
export function identifyLanguage(raw: string, hint: Language, model: LinearModel): LanguageVerdict {
  const text = visible(raw);
  const counts = {
    arabic: count(text, /\p{Script=Arabic}/gu),
    cyrillic: count(text, /\p{Script=Cyrillic}/gu),
    han: count(text, /\p{Script=Han}/gu),
  };
  // A few words of another script are names inside the text; a Chinese character carries about as much as five letters.
  const neutralLatin = count(text.replace(NEUTRAL, ' '), /\p{Script=Latin}/gu);
  const eastern = count(text, KANA_OR_HANGUL);
  if (eastern > 0 && eastern * 5 >= Math.max(neutralLatin, counts.han))
    return { language: 'zh', served: false, certain: true };
  if (counts.han * 5 >= Math.max(neutralLatin, counts.arabic, counts.cyrillic, 1)) return served('zh');
  if (counts.arabic > 0 && counts.arabic >= neutralLatin / 2) {
    const foreign = count(text, URDU_PERSIAN_LETTERS) > 0 || isPersian(text);
    return { language: 'ar', served: !foreign, certain: true };
  }
  if (counts.cyrillic > 0 && counts.cyrillic >= neutralLatin / 2) {
    const isForeign = count(text, UNSERVED_CYRILLIC) > 0 || UNSERVED_CYRILLIC_WORD.test(text);
    return { language: 'ru', served: !isForeign, certain: true };
  }
  const others = count(text, OTHER_SCRIPT);
  if (others > 0 && others >= neutralLatin / 2) return { language: 'en', served: false, certain: true };
  return latin(text, hint, model);
}

const served = (language: Language): LanguageVerdict => ({ language, served: true, certain: true });

/** Persian words that Arabic does not have, for texts without a Persian letter. */
function isPersian(text: string): boolean {
  return (
    /(?<!\p{L})(?:است|کی|کجا|برای|آیا|چه|های|می‌?شود|را|این|از|که|تا)(?!\p{L})/u.test(text) &&
    UNSERVED_ARABIC_SCRIPT.test(text)
  );
}

function latin(text: string, hint: Language, model: LinearModel): LanguageVerdict {
  const own = text.replace(NEUTRAL, ' ');
  const letters = count(own, LETTER);
  if (letters === 0) return { language: hint, served: true, certain: false };
  const scores = score(model, letterFeatures(own, normalise(own)));
  const ranked = model.labels
    .map((label, index) => ({ label, value: scores[index] ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const [best, second] = ranked.filter(({ label }) => isLatin(label));
  const foreign = ranked.find(({ label }) => !isLatin(label));
  if (!best || !second || !isLatin(best.label)) return { language: hint, served: true, certain: false };
  const gap = best.value - second.value;
  const unserved = foreign && foreign.value > best.value ? foreign.label : undetected(own, best, letters);
  if (unserved !== undefined && letters >= FEWEST_LETTERS) {
    return { language: nearestServed(unserved), served: false, certain: true };
  }
  if (best.label === 'en' && ACCENTED.test(text) && gap < FAR)
    return { language: hint === 'fr' || hint === 'es' ? hint : nearer(ranked), served: true, certain: false };
  if (letters < FEWEST_LETTERS && gap < 0.8) {
    // Page in Arabic, "prizes deadline": no reason to change the language.
    if (best.label === 'en' || hint === best.label || gap < 0.3)
      return { language: hint, served: true, certain: false };
  }
  return { language: best.label, served: true, certain: gap > 0.3 };
}

/** A word with an accent that is no name: English writes none. */
const ACCENTED = /(?<![\p{L}'’-])\p{Ll}*[àâçèéêëîïôùûáíñóú]\p{Ll}*(?!\p{L})/u;
/** With this much more for English than for the next, a single accent is a word borrowed ("résumé"). */
const FAR = 1;

function nearer(ranked: readonly { readonly label: string; readonly value: number }[]): Latin {
  return ranked.find(({ label }) => label === 'fr' || label === 'es')?.label === 'es' ? 'es' : 'fr';
}

function isLatin(label: string): label is Latin {
  return LATIN.some((language) => language === label);
}

/** A language of which there are no examples here, as the detector names it where our own letters know little. */
function undetected(
  text: string,
  best: { readonly label: string; readonly value: number },
  letters: number,
): string | undefined {
  if (letters < 2 * FEWEST_LETTERS || best.value > 0) return undefined;
  const detected = detectAll(text, { only: NEIGHBOURS });
  const [top] = detected;
  if (top === undefined || isLatin(top.lang)) return undefined;
  const ownAccuracy = detected.find(({ lang }) => lang === best.label)?.accuracy ?? 0;
  return top.accuracy > ownAccuracy * 1.5 ? top.lang : undefined;
}

/** The served language whose questions look most like those of another. */
function nearestServed(language: string): Language {
  if (['pt', 'it', 'ro', 'ca'].includes(language)) return 'es';
  return 'en';
}

function letterFeatures(text: string, normalised: string): Feature[] {
  const own = normalised.replace(NEUTRAL, ' ');
  const features: Feature[] = [];
  for (const word of own.match(/\p{L}+/gu) ?? []) {
    features.push(namedFeature(word));
    letterGrams(word, features, { shortest: 2, longest: 4 });
  }
  // Accents are folded away by `normalise`; the letters that carry them tell Spanish from French.
  for (const letter of text.toLowerCase().match(/[àâçèéêëîïôùûœáíñóúü¿¡]/g) ?? []) features.push(namedFeature(letter));
  return features;
}
