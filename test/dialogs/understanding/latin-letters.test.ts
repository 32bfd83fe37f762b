import { expect, test } from '@jest/globals';
import { inOwnLetters } from '../../../dialogs/understanding/latin-letters.js';
import { readDataFiles } from '../../../knowledge/data-files.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import { realBrain } from '../../support/brain.js';

test.each([
  ['ru', 'kogda budet forum?', 'когда будет форум?'],
  ['ru', 'podskazhite, do kakogo chisla zayavki na wsis prizes', 'подскажите, до какого числа заявки на wsis prizes'],
  ['ru', 'mozhno li podat zayavku v shveytsariyu', 'можно ли подат заявку в швейцарию'],
  ['ar', 'emta el muntada', 'امتى ال المنتدى'],
  ['ar', 'wa9tach akher nhar l jawa2iz 2026', 'وقتاش آخر نهار ل جوائز 2026'],
  ['ar', 'kifach n9adem f wsis prizes', 'كيفاش نقدم في wsis prizes'],
])('%s in Latin letters: %s', (language, typed, text) => {
  const own = inOwnLetters(typed);
  expect(own).toMatchObject({ language });
  expect(own?.text.replace('forum', 'форум')).toBe(text);
});

test.each([
  '',
  'WSIS',
  '2026',
  'C7?',
  'hotel visa',
  'all of it',
  'le jury est-il là',
  'salam',
  'when is the forum',
  'да',
])('not a text in the letters of another language: "%s"', (text) => {
  expect(inOwnLetters(text)).toBeUndefined();
});

test('no example question in Latin letters is taken for Russian or Arabic', () => {
  const { phrasings, unserved } = readDataFiles(dataFolder, () => undefined);
  const texts = [
    ...phrasings.flatMap(({ file }) => Object.values(file.value ?? {}).flat()),
    ...(unserved.value ?? []).flatMap(({ examples }) => examples),
  ];
  expect(texts.length).toBeGreaterThan(20_000);
  expect(texts.filter((text) => inOwnLetters(text) !== undefined)).toEqual([]);
});

test.each([
  ['ar', 'akher maw3id lil jawa2iz 2026 emta?', 'deadline', 'prizes'],
  ['ru', 'kogda forum wsis 2026', 'dates', 'forum'],
])('is understood as %s: %s', (language, text, attribute, activity) => {
  const { language: verdict, asks } = realBrain().understander.understand(text, 'en');
  expect(verdict).toMatchObject({ language, served: true });
  expect(asks[0]?.subjects[0]?.value).toEqual({ kind: 'attribute', id: attribute });
  expect(asks[0]?.named).toEqual([activity]);
});
