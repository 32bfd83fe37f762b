import { describe, expect, test } from '@jest/globals';
import { buildGazetteer } from '../../../dialogs/understanding/gazetteer.js';
import { normalise, words } from '../../../dialogs/understanding/normalise.js';
import type { Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const gazetteer = buildGazetteer(realBrain().knowledge, new Set(['price', 'prices']));
const mentions = (language: Language, text: string) => gazetteer.find(words(normalise(text)), language);

/** `forum`, or `forum:2024` where the name carries the edition. */
const activities = (language: Language, text: string) =>
  mentions(language, text)
    .filter(({ kind }) => kind === 'activity')
    .map(({ id, edition }) => (edition === undefined ? id : `${id}:${edition}`))
    .filter((name, index, all) => all.indexOf(name) === index);

describe('activities by name', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'When is the Forum?', ['forum']],
    ['en', 'the WSIS Prizes and the Stocktaking', ['prizes', 'stocktaking']],
    ['en', 'trust fund', ['trust-fund']],
    ['fr', "date limite de l'Inventaire", ['stocktaking']],
    ['fr', 'les prix du SMSI', ['prizes']],
    ['es', 'los premios de la CMSI', ['prizes']],
    ['es', 'el foro', ['forum']],
    ['ar', 'متى المنتدى', ['forum']],
    ['ar', 'جوائز القمة', ['prizes']],
    ['ru', 'форум ВВУИО', ['forum']],
    ['ru', 'о целевом фонде', ['trust-fund']],
    ['zh', '请问信息社会世界峰会论坛什么时候开', ['forum']],
    ['zh', '論壇和獎項', ['forum', 'prizes']],
    ['zh', '2026年WSIS论坛和清点工作的截止日期', ['forum', 'stocktaking']],
  ])('%s: %s', (language, text, expected) => {
    expect(activities(language, text).filter((id) => id !== 'summit')).toEqual(expected);
  });

  test.each<[Language, string]>([
    ['en', 'what is the weather'],
    ['en', 'the price of a room'],
    ['fr', 'quel temps fait-il'],
    ['ru', 'какая погода'],
    ['zh', '今天天气怎么样'],
  ])('%s: "%s" names none', (language, text) => {
    expect(activities(language, text)).toEqual([]);
  });
});

describe('the longest name wins', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'WSIS+20 Forum High-Level Event', ['forum:2024']],
    ['en', 'the high-level event', ['forum:2024']],
    ['en', 'high-level part', ['high-level-part']],
    ['en', 'WSIS+15', ['forum:2020']],
    ['fr', 'la manifestation de haut niveau du Forum SMSI+20', ['forum:2024']],
    ['es', 'foro CMSI+20', ['forum:2024']],
    ['ru', 'форум ВВУИО+15', ['forum:2020']],
  ])('%s: %s', (language, text, expected) => {
    const found = activities(language, text);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).not.toContain('summit');
  });

  test('"missed the deadline" is not also the deadline', () => {
    const cues = mentions('en', 'I missed the deadline').map(({ id }) => id);
    expect(cues).toContain('late-entry');
    expect(cues).not.toContain('deadline');
  });
});

describe('names inside inflected and misspelt words', () => {
  test.each<[Language, string, string, boolean]>([
    ['ru', 'на форуме', 'forum', false],
    ['ru', 'премиями', 'prizes', false],
    ['es', 'premio', 'prizes', false],
    ['ar', 'للمنتدى', 'forum', false],
    ['en', 'stoktakin', 'stocktaking', true],
    ['en', 'froum', 'forum', true],
    ['fr', 'linventire', 'stocktaking', true],
    ['es', 'inventaro', 'stocktaking', true],
    ['ru', 'секретриат', 'secretariat', true],
  ])('%s: %s is %s (guessed: %s)', (language, text, id, fuzzy) => {
    expect(mentions(language, text).filter(({ kind }) => kind === 'activity')).toEqual([
      expect.objectContaining({ id, fuzzy }),
    ]);
  });

  test('an ordinary word is no misspelt name', () => {
    expect(activities('en', 'prices')).toEqual([]);
  });
});

describe('places and telling words', () => {
  test.each<[Language, string, string]>([
    ['en', 'is it in Paris', 'paris'],
    ['fr', 'à Genève', 'geneva'],
    ['es', 'en Ginebra', 'geneva'],
    ['ar', 'بجنيف', 'geneva'],
    ['ru', 'в Женеве', 'geneva'],
    ['zh', '在日內瓦舉行', 'geneva'],
    ['en', 'a visa letter', 'visa'],
    ['fr', 'délai de dépôt', 'deadline'],
    ['zh', '需要签证吗', 'visa'],
  ])('%s: %s names %s', (language, text, id) => {
    expect(mentions(language, text).map((mention) => mention.id)).toContain(id);
  });

  test('"bon" is not Bonn, "délai" not Delhi', () => {
    const places = mentions('fr', 'bon, quel est le délai').filter(({ kind }) => kind === 'place');
    expect(places).toEqual([]);
  });
});

describe('positions', () => {
  test('are words, in the order of the text', () => {
    expect(mentions('en', 'are the prizes at the forum')).toEqual([
      expect.objectContaining({ id: 'prizes', end: 3 }),
      expect.objectContaining({ id: 'forum', end: 6 }),
    ]);
  });

  test('are parts of a word inside a Chinese run', () => {
    const [first, second] = mentions('zh', '论坛和奖项');
    expect(first?.start).toBe(0);
    expect(second?.start).toBeGreaterThan(first?.end ?? 1);
    expect(second?.end).toBeLessThan(1);
  });
});
