import type { Language } from '../../knowledge/language.js';
import { normalise, words } from './normalise.js';

/**
 * Words that carry no question of their own: what is left of "and what about the Prizes?" without them and without the
 * name is nothing, so the question before it is meant.
 */
const LISTS: Readonly<Record<Language, string>> = {
  en: 'and what about how for the in of a an on to at is it this that one then ok okay well so no not i mean meant sorry please also now same but or concerning regarding as if with instead rather question hmm actually wsis',
  fr: 'et pour le la les l d de du des en au aux a un une quoi qu est ce que c alors donc ok non pas je veux voulais dire parlais pardon svp stp merci aussi meme mais ou concernant quant sur celui celle ceux plutot dans n smsi par',
  es: 'y para el la los las lo de del en al a un una que es con respecto sobre entonces ok no digo quise decir queria perdon por favor gracias tambien mismo pero o me refiero referia mas bien si pues sino cmsi eh',
  ar: 'و ف ماذا عن بالنسبه ل الي في من هذا هذه ذلك طيب لا ليس اقصد قصدي كنت اعني عفوا شكرا ايضا كذلك نفس لكن او طب وماذا وبالنسبه وعن شو ايش بخصوص وش بس انا لو سمحت يعني وفي وعام عام سنه لعام لسنه',
  ru: 'а и для на по в о об про что насчет как же ну ок нет не я имел имела имею ввиду виду извините пожалуйста спасибо также тоже тот же но или это к с за год году года г ладно скорее втором хотел хотела сказать виде а вот',
  zh: '那 呢 的 呀 啊 吗 么 关于 对于 和 还有 在 年 是 我 说 指 不 不是 呃 那么 请问 至于 也 则 届 如果 换成 而 这 意思 的话 方面',
};

const SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf('en'),
  fr: setOf('fr'),
  es: setOf('es'),
  ar: setOf('ar'),
  ru: setOf('ru'),
  zh: setOf('zh'),
};
const CHINESE = new RegExp(
  `(?:${LISTS.zh
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);

function setOf(language: Language): ReadonlySet<string> {
  return new Set(words(normalise(LISTS[language])));
}

export function isFunctionWord(word: string, language: Language): boolean {
  return language === 'zh' ? word.replace(CHINESE, '') === '' : SETS[language].has(word);
}

/** Words that turn away what follows: "not the Prizes". */
const NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['not', 'no', 'don', 'dont', 'without', 'except', 'isn']),
  fr: new Set(['pas', 'non', 'sauf', 'sans', 'ni']),
  es: new Set(['no', 'sin', 'salvo', 'ni', 'tampoco']),
  ar: new Set(['ليس', 'ليست', 'لا', 'مش', 'مو', 'غير', 'وليس', 'موش', 'ماشي', 'لست']),
  ru: new Set(['не', 'без', 'кроме', 'ни', 'нет']),
  zh: new Set(['不是', '不问', '而非', '不要', '并非', '不想问', '没问']),
};

export function isNegator(word: string, language: Language): boolean {
  return NEGATORS[language].has(word);
}

/** Whether a run of Han characters ends in a negation. */
export function endsInChineseNegation(text: string): boolean {
  return [...NEGATORS.zh].some((word) => text.endsWith(word));
}

/** Signs that a sentence asks, besides its question mark. */
const ASKING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:who|whom|when|where|what|which|why|how|whether|can|could|may|do|does|did|is|are|will|would|should|must|please|need|want|looking|know|tell|send|wonder)\b/,
  fr: /\b(?:qui|quand|ou|que|quoi|quel|quels|quelle|quelles|comment|combien|pourquoi|est|peut|puis|peux|pouvez|pourriez|faut|dois|doit|merci de|veuillez|savoir|souhaite|voudrais|aimerais|besoin|cherche|dire|envoyer|jusqu)\b/,
  es: /\b(?:quien|quienes|cuando|donde|que|cual|cuales|como|cuanto|cuantos|cuanta|cuantas|por que|puedo|puede|pueden|podria|podrian|hay|debo|quiero|quisiera|necesito|saber|favor|hasta|busco|decir|indicar|indiquen|gustaria)\b/,
  ar: /(?:متي|اين|وين|فين|كيف|كيفاش|ازاي|شلون|هل|ما|ماذا|من|كم|اي|لماذا|ليش|شو|ايش|وش|امتي|يرجي|ارجو|اريد|اود|ممكن|ابغي|عايز|نحب|بغيت|شنو|شنوه|وقتاش|الي متي|معرفه|هي|هو)(?:\s|$)/,
  ru: /(?:кто|кому|кем|когда|где|куда|что|чем|какой|какая|какие|какое|каков|каким|как|сколько|почему|зачем|можно|могу|можем|ли|нужно|надо|прошу|подскажите|скажите|хочу|хотел|хотим|узнать|интересует|уточните|пришлите|до какого|есть)/,
  zh: /(?:谁|什么|何时|几时|几|哪|怎|如何|吗|呢|多少|是否|能否|可以|可否|能不能|有没有|请|想|需要|是不是|多久|为何|咩|乜|点样|边|嘛|么|要不要|还能|截止)/,
};

/** The patterns are written as the languages are; texts come folded, so the patterns are folded too. */
const folded = (pattern: RegExp) => new RegExp(normalise(pattern.source), 'u');
const ASKING_FOLDED: Readonly<Record<Language, RegExp>> = {
  en: folded(ASKING.en),
  fr: folded(ASKING.fr),
  es: folded(ASKING.es),
  ar: folded(ASKING.ar),
  ru: folded(ASKING.ru),
  zh: folded(ASKING.zh),
};

/** Whether a normalised sentence asks for something. */
export function isAsking(normalised: string, language: Language): boolean {
  return /[?؟]/.test(normalised) || ASKING_FOLDED[language].test(normalised);
}
