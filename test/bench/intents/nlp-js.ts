import core from '@nlpjs/core';
import arabic from '@nlpjs/lang-ar';
import english from '@nlpjs/lang-en';
import chinese from '@nlpjs/lang-zh';
import nlpjs from '@nlpjs/nlp';
import type { Guess } from './figures.js';
import type { Lesson } from './our-classifier.js';

/** The languages in which nlp.js is compared, those of the public sets. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'ar', 'zh']);

/** As nlp.js 4.27 sets them itself, to the letter. */
const ITS_DEFAULTS = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
};

export const speaks = (language: string) => LANGUAGES.has(language);

/** nlp.js as its manual has it, trained on a set. */
export async function trainNlpJs(
  lessons: readonly Lesson[],
  language: string,
): Promise<(text: string) => Promise<Guess>> {
  const container = await core.containerBootstrap();
  for (const plugin of [nlpjs.Nlp, english.LangEn, arabic.LangAr, chinese.LangZh]) container.use(plugin);
  // It writes a model to the working folder and each round of training to stdout, unless told not to.
  container.registerConfiguration('nlu-??', { ...ITS_DEFAULTS, log: false });
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.addLanguage(language);
  for (const { text, intent } of lessons) nlp.addDocument(language, text, intent);
  await nlp.train();
  return async (text) => {
    const { classifications } = await nlp.process(language, text);
    // Its own "None" is left out, to its advantage: below its threshold the likeliest intent still counts.
    const best = classifications.find(({ intent }) => intent !== 'None');
    return { intent: best?.intent ?? 'None', sureness: best?.score ?? 0 };
  };
}
