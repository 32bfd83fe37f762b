import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { normalise, words } from './normalise.js';

/** How the six languages are called in the six languages, as words or, in Chinese and Arabic, as parts of them. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'english anglais ingles إنجليزي الإنجليزية بالإنجليزية بالانجليزي английский английском английски англиискии 英语 英文 英語',
  fr: 'french francais français frances francés فرنسي الفرنسية بالفرنسية بالفرنسي французский французском французски 法语 法文 法語',
  es: 'spanish espagnol espanol español castellano إسباني الإسبانية بالإسبانية بالاسباني испанский испанском испански 西班牙语 西班牙文 西班牙語 西语',
  ar: 'arabic arabe árabe عربي العربية بالعربية بالعربي عربية арабский арабском арабски 阿拉伯语 阿拉伯文 阿拉伯語 阿语',
  ru: 'russian russe ruso روسي الروسية بالروسية بالروسي русский русском русски 俄语 俄文 俄語',
  zh: 'chinese chinois chino mandarin صيني الصينية بالصينية بالصيني китайский китайском китайски 中文 汉语 漢語 普通话 普通話',
};

/** What may stand around: nothing that asks for anything else. */
const AROUND =
  'answer reply respond write speak talk switch change continue in to into please pls can could would you do i me my we us the language now ok so let s ' +
  'repondez repondre reponds reponse parlez parler parle ecrivez en au a svp stp s il vous te plait pouvez peux tu la langue langage merci de passez passer ' +
  'conteste contestar responda responde responder hable hablar habla escriba puede puedes podria por favor el idioma lengua pasar ' +
  'أجب جاوب رد تكلم تحدث اكتب هل يمكن ممكن يمكنك تستطيع أن الرد الإجابة باللغة اللغة من فضلك لو سمحت رجاء ' +
  'ответь ответьте отвечай отвечайте говорите говори пишите пиши по на можно можете ли вы пожалуйста языке язык перейдите давайте а ' +
  '请 用 说 講 讲 回答 回复 回覆 可以 能 吗 嗎 你 您 换成 切换 到 语言 谢谢 麻烦 改';

const setOf = (list: string): ReadonlySet<string> => new Set(words(normalise(list)));
const named = LANGUAGES.map((language) => ({ language, names: setOf(NAMES[language]) }));
const around = setOf(AROUND);
const byLength = (list: Iterable<string>) => [...list].sort((a, b) => b.length - a.length).join('|');
const isHanWord = (word: string) => /^\p{Script=Han}/u.test(word);
const HAN_NAME = named.map(({ language, names }) => ({
  language,
  pattern: new RegExp(byLength([...names].filter(isHanWord)), 'u'),
}));
const HAN_AROUND = new RegExp(byLength([...around].filter(isHanWord)), 'gu');

/** The language in which a text asks to be answered, where it asks for nothing else ("in French, please"). */
export function languageAsked(text: string): Language | undefined {
  const asked = new Set<Language>();
  for (const word of words(normalise(text))) {
    const language = isHanWord(word)
      ? HAN_NAME.find(({ pattern }) => pattern.test(word))
      : named.find(({ names }) => names.has(word));
    if (language) asked.add(language.language);
    const rest = isHanWord(word) ? withoutHan(word) : word;
    if (rest !== '' && !around.has(rest) && !language) return undefined;
    if (language && isHanWord(word) && rest !== '') return undefined;
  }
  const [only] = asked;
  return asked.size === 1 ? only : undefined;
}

function withoutHan(word: string): string {
  return HAN_NAME.reduce((rest, { pattern }) => rest.replace(pattern, ''), word).replace(HAN_AROUND, '');
}
