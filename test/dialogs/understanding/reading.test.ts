import { describe, expect, test } from '@jest/globals';
import { buildGazetteer } from '../../../dialogs/understanding/gazetteer.js';
import { read } from '../../../dialogs/understanding/reading.js';
import type { Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const gazetteer = buildGazetteer(realBrain().knowledge, new Set());
const reading = (language: Language, text: string) => read(text, language, gazetteer);

describe('names, places and years are masked, so that the subject is learnt without them', () => {
  test.each<[Language, string, string]>([
    ['en', 'When is the WSIS Forum 2026 in Geneva?', 'when is the <activity> <year> in <place>'],
    ['en', 'deadline for the Trust Fund', 'deadline for the <activity>'],
    ['fr', 'date limite pour les Prix du SMSI 2026', 'date limite pour <activity> <year>'],
    ['ru', 'срок подачи на форум 2026', 'срок подачи на <activity> <year>'],
    ['zh', '2026年论坛在日内瓦吗', '<year> 年 <activity> 在 <place> 吗'],
    ['en', 'twenty twenty-six forum', '<year> <activity>'],
    ['en', 'room 15', 'room 15'],
  ])('%s: %s', (language, text, masked) => {
    expect(reading(language, text).masked.join(' ')).toBe(masked);
  });

  test('the Summit’s name is left out beside another and masked alone', () => {
    expect(reading('en', 'SMSI prizes').masked).not.toContain('smsi');
    expect(reading('en', 'about WSIS').masked).toEqual(['about', '<activity>']);
  });
});

test('questions that differ in name and year alone look alike in their words', () => {
  const [one, other] = [reading('en', 'when are the Prizes 2026'), reading('en', 'when are the Awards 2024')];
  expect(one.masked).toEqual(other.masked);
  expect(one.features).toEqual(other.features);
  expect(one.plainFeatures).not.toEqual(other.plainFeatures);
});

test('what is found stands beside the words', () => {
  const { years, relative, dates, mentions } = reading('en', 'Last year: is the Forum 2024 on 27 May 2024 in Paris?');
  expect(years).toEqual(['2024']);
  expect(relative).toEqual({ kind: 'year-offset', offset: -1 });
  expect(dates).toEqual([{ day: 27, month: 5, year: 2024 }]);
  expect(mentions.map(({ kind, id }) => `${kind}:${id}`)).toEqual(
    expect.arrayContaining(['activity:forum', 'place:paris']),
  );
});

test('nothing in, nothing out', () => {
  expect(reading('en', '')).toMatchObject({ words: [], mentions: [], years: [], dates: [], masked: [] });
});
