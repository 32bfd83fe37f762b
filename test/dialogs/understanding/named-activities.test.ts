import { describe, expect, test } from '@jest/globals';
import { buildGazetteer } from '../../../dialogs/understanding/gazetteer.js';
import { namedActivities } from '../../../dialogs/understanding/named-activities.js';
import { read } from '../../../dialogs/understanding/reading.js';
import type { Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const gazetteer = buildGazetteer(realBrain().knowledge, new Set());
const named = (language: Language, text: string) =>
  namedActivities(read(text, language, gazetteer)).map(({ id }) => id);

describe('what is turned away is not asked about', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'not the Prizes, the Stocktaking', ['stocktaking']],
    ['en', 'the Stocktaking, not the Prizes', ['stocktaking']],
    ['en', 'I asked for the Forum and not for the Prizes', ['forum']],
    ['fr', "pas les Prix, l'Inventaire", ['stocktaking']],
    ['fr', "l'Inventaire et non les Prix", ['stocktaking']],
    ['es', 'no los premios, el inventario', ['stocktaking']],
    ['ar', 'ليس الجوائز بل المنتدى', ['forum']],
    ['ru', 'не премии, а форум', ['forum']],
    ['ru', 'форум, а не премии', ['forum']],
    ['zh', '不是奖项，是论坛', ['forum']],
    ['zh', '我问的是论坛不是奖项', ['forum']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toEqual(expected);
  });
});

describe('what is merely near a "not" is asked about', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'I did not get the letter. When are the Prizes and the Forum?', ['prizes', 'forum']],
    ['en', 'not the Prizes', ['prizes']],
    ['fr', 'je ne sais pas quand sont les prix', ['prizes']],
    ['es', 'no sé cuándo cierran los premios ni el inventario', ['prizes']],
    ['ru', 'не знаю, когда форум', ['forum']],
    ['zh', '不是论坛吗', ['forum']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text).filter((id) => id !== 'letters')).toEqual(expected);
  });
});

test('the Summit qualifies other names and counts only alone', () => {
  expect(named('en', 'WSIS Prizes')).toEqual(['prizes']);
  expect(named('en', 'what is WSIS')).toEqual(['summit']);
});
