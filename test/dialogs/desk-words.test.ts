import { describe, expect, test } from '@jest/globals';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { LANGUAGES } from '../../knowledge/language.js';

/** Every text of the desk, by the path of its name. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === 'object' ? texts(value as object, `${path}${name}.`) : [[path + name, String(value)]],
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
const english = new Map(texts(deskWordsIn('en')));

describe.each(LANGUAGES)('the words of the desk in %s', (language) => {
  const all = texts(deskWordsIn(language));

  test('have the same places to fill in as the English ones', () => {
    const wrong = all.filter(([name, text]) => `${placeholders(text)}` !== `${placeholders(english.get(name) ?? '')}`);
    expect(wrong).toEqual([]);
  });

  test('are all there, and none is left in English', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = all.filter(([name, text]) => language !== 'en' && text === english.get(name));
    // The same word in French and Spanish.
    const alike = ['conversations', 'conversation', 'channels.chat', 'channels.terminal', 'assistant', 'notes'];
    expect(same.filter(([name]) => !alike.includes(name)).map(([name]) => name)).toEqual([]);
  });

  test('stand in the letters of the language', () => {
    const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
    const letters = language in script ? script[language as keyof typeof script] : /\p{Script=Latin}/u;
    expect(all.filter(([name, text]) => !letters.test(text) && name !== 'shownOf')).toEqual([]);
  });
});
