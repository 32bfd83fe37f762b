import { describe, expect, test } from '@jest/globals';
import { buildEntityFinder } from '../../../dialogs/understanding/entity-finder.js';
import { normalise, words } from '../../../dialogs/understanding/normalise.js';
import type { Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const find = buildEntityFinder(realBrain().knowledge);
const found = (language: Language, text: string) => {
  const normalised = normalise(text);
  return [...new Set(find({ text, normalised, words: words(normalised) }, language).map(({ id }) => id))];
};

describe('names', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Mr Stankovic', ['vladimir-stankovic']],
    ['en', 'WHO and UNESCO', ['who', 'unesco']],
    ['en', 'the UN Technology Bank', ['un-technology-bank']],
    ['fr', 'le rôle du PNUD', ['undp']],
    ['es', 'la Organización Mundial de la Salud', ['who']],
    ['ru', 'письмо Станковичу', ['vladimir-stankovic']],
    ['ru', 'роль ПРООН и ВОЗ', ['undp', 'who']],
    ['ar', 'لليونسكو', ['unesco']],
    ['ar', 'دور برنامج الأمم المتحدة الإنمائي', ['undp']],
    ['zh', '弗拉基米尔·斯坦科维奇先生', ['vladimir-stankovic']],
    ['zh', '聯合國教科文組織', ['unesco']],
    ['zh', 'WHO参加吗', ['who']],
    ['en', 'A/RES/70/125', ['ga-70-125']],
    ['en', 'resolution 1332', ['1332']],
  ])('%s: %s', (language, text, ids) => {
    expect(found(language, text)).toEqual(ids);
  });
});

describe('words that only look like names', () => {
  test.each<[Language, string]>([
    ['en', 'who organises the Forum?'],
    ['en', 'Who organises the Forum?'],
    ['en', 'WHO ORGANISES THE FORUM?'],
    ['en', 'the pilots itch to fly united'],
    ['en', 'the UN Forum'],
    ['fr', 'pam, tu viens ?'],
    ['ru', 'целый воз и мот'],
    ['zh', '谁主办论坛'],
  ])('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});
