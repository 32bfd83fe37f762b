import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { stem } from '../../../dialogs/understanding/word-forms.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';

const stemOf = (word: string, language: Language) => stem(normalise(word), language);

describe('forms of one word share a stem', () => {
  test.each<[Language, string, string]>([
    ['en', 'deadline', 'deadlines'],
    ['en', 'submit', 'submitted'],
    ['fr', 'candidature', 'candidatures'],
    ['fr', 'déposer', 'déposez'],
    ['es', 'premio', 'premios'],
    ['es', 'inscripción', 'inscripciones'],
    ['ru', 'форума', 'форуме'],
    ['ru', 'премия', 'премии'],
    ['ar', 'المنتدى', 'منتدى'],
    ['ar', 'والمنتدى', 'للمنتدى'],
    ['ar', 'جوائز', 'بالجوائز'],
    ['ar', 'مشروع', 'مشروعنا'],
    ['ar', 'عالتشاور', 'التشاور'],
    ['ar', 'هالمنتدى', 'المنتدى'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(stemOf(one, language)).toBe(stemOf(other, language));
  });
});

describe('different words keep different stems', () => {
  test.each<[Language, string, string]>([
    ['en', 'prize', 'price'],
    ['fr', 'date', 'délai'],
    ['es', 'foro', 'fondo'],
    ['ru', 'форум', 'форма'],
    ['ar', 'موعد', 'مكان'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(stemOf(one, language)).not.toBe(stemOf(other, language));
  });
});

test.each<[string, Language]>([
  ['prizes', 'ru'],
  ['форума', 'en'],
  ['论坛', 'zh'],
  ['2026', 'fr'],
  ['who', 'en'],
  ['عن', 'ar'],
])('%s comes back as it is in %s', (word, language) => {
  expect(stem(word, language)).toBe(word);
});

test('no stem is empty', () => {
  const odd = ['', 'ة', 'ال', 'والل', 'ssss', 'eres', 'ться', 'ement', '\u0640'];
  for (const language of LANGUAGES) for (const word of odd) expect(stem(word, language) === '').toBe(word === '');
});
