import { expect, test } from '@jest/globals';
import { languageAsked } from '../../../dialogs/understanding/language-asked.js';
import { readDataFiles } from '../../../knowledge/data-files.js';
import type { Language } from '../../../knowledge/language.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import { realBrain } from '../../support/brain.js';
import { talk } from '../../support/talk.js';

const brain = realBrain();

test.each<[Language, string]>([
  ['fr', 'answer in French please'],
  ['es', 'Can you reply in Spanish?'],
  ['en', 'en anglais svp'],
  ['fr', '¿puede responder en francés?'],
  ['en', 'можно на английском?'],
  ['ru', 'русский'],
  ['ar', 'بالعربية من فضلك'],
  ['zh', '请用中文回答'],
  ['en', '可以说英语吗'],
])('%s is asked for: %s', (language, text) => {
  expect(languageAsked(text)).toBe(language);
});

test.each([
  '',
  'in',
  'English or French?',
  'is the Forum in English?',
  'interprétation en français au Forum',
  'русский перевод будет?',
  '中文口译',
])('no language alone is asked for: "%s"', (text) => {
  expect(languageAsked(text)).toBeUndefined();
});

test('no example question asks for a language alone', () => {
  const { phrasings } = readDataFiles(dataFolder, () => undefined);
  const texts = phrasings.flatMap(({ file }) => Object.values(file.value ?? {}).flat());
  expect(texts.filter((text) => languageAsked(text) !== undefined)).toEqual([]);
});

test('what was said last is said again in the language asked for', () =>
  talk({ brain, now: '2026-02-10T10:00:00+01:00', page: 'en', canPromise: false }, async ({ say }) => {
    await say('What is the deadline for the WSIS Prizes 2026?');
    const again = await say('in French please');
    expect(again).toMatchObject({ kind: 'answered', language: 'fr', facts: ['prizes.2026.deadline@1'] });
    expect((await say('et pour la consultation ouverte ?')).language).toBe('fr');
  }));

test('with nothing said before, what can be asked is told in it', () =>
  talk({ brain, now: '2026-02-10T10:00:00+01:00', page: 'fr', canPromise: false }, async ({ say }) => {
    expect(await say('на русском, пожалуйста')).toMatchObject({ kind: 'social', language: 'ru' });
  }));
