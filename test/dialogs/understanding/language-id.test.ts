import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const { understander } = realBrain();
const verdict = (text: string, hint: Language = 'ru') => understander.understand(text, hint).language;

describe('a language that is served', () => {
  test.each<[Language, string]>([
    ['en', 'When is the WSIS Forum?'],
    ['en', 'the forum is called 论坛 in Chinese, when does it take place?'],
    ['en', 'who is 김 of the forum in Geneva'],
    ['en', 'when is the forum of working group α'],
    ['fr', 'Quand se tient le Forum ?'],
    ['fr', 'date limite de dépôt au forum'],
    ['fr', 'À quelle date ?'],
    ['fr', 'bonjour la deadline pour les prizes svp c’est quand'],
    ['es', '¿Cuándo es el Foro?'],
    ['es', 'fecha limite prizes'],
    ['es', 'deadline por favor'],
    ['ar', 'متى ينعقد المنتدى؟'],
    ['ar', 'متى deadline WSIS Prizes 2026؟'],
    ['ar', 'شو آخر موعد للجوائز'],
    ['ru', 'Когда пройдет форум?'],
    ['ru', 'когда deadline по WSIS Prizes'],
    ['zh', '论坛什么时候举行？'],
    ['zh', '論壇幾時舉行'],
    ['zh', 'WSIS论坛 deadline 是什么时候'],
    ['zh', '我の最爱论坛什么时候开'],
  ])('%s: %s', (language, text) => {
    expect(verdict(text, language === 'ru' ? 'en' : 'ru')).toMatchObject({ language, served: true });
  });
});

describe('a language that is not served, and the one it is answered in', () => {
  test.each<[string, Language, string]>([
    ['Portuguese', 'es', 'Quando é o Fórum WSIS e onde será realizado?'],
    ['Italian', 'es', 'Quando si terrà il forum e dove?'],
    ['Romanian', 'es', 'Unde va avea loc forumul în acest an?'],
    ['German', 'en', 'Wann findet das WSIS Forum dieses Jahr statt?'],
    ['Dutch', 'en', 'Wanneer wordt het forum gehouden en waar?'],
    ['Turkish', 'en', 'Bu yılki forum ne zaman yapılacak ve nerede?'],
    ['Polish', 'en', 'Kiedy odbędzie się forum i gdzie?'],
    ['Danish', 'en', 'Hvornår afholdes forummet i år og hvor?'],
    ['Greek', 'en', 'Πότε είναι το φόρουμ;'],
    ['Hebrew', 'en', 'מתי הפורום?'],
    ['Hindi', 'en', 'फोरम कब है?'],
    ['Japanese', 'zh', 'フォーラムはいつですか'],
    ['Japanese with many Chinese characters', 'zh', '受賞者の発表日程は'],
    ['Korean', 'zh', '포럼은 언제 열리나요?'],
    ['Ukrainian', 'ru', 'Коли відбудеться форум?'],
    ['Serbian', 'ru', 'Када је форум?'],
    ['Kazakh', 'ru', 'Форум қашан өтеді?'],
    ['Persian', 'ar', 'مجمع چه زمانی برگزار می‌شود؟'],
    ['Urdu', 'ar', 'فورم کب ہوگا؟'],
  ])('%s', (_, language, text) => {
    expect(verdict(text)).toMatchObject({ language, served: false });
  });
});

describe('a text without a language of its own keeps that of the page', () => {
  const neutral = ['wsis prizes deadline', 'Prizes 2026?', '2026', '???', 'desk@wsis.example', '', 'WSIS Forum', 'ok'];
  test.each(neutral)('%j', (text) => {
    for (const hint of LANGUAGES) {
      expect(verdict(text, hint)).toEqual({ language: hint, served: true, certain: false });
    }
  });
});

test('any text has one of the six languages, and soon', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'aéñدчж论の한α ?1'), fc.string({ minLength: 1, maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, (any) => {
      expect(LANGUAGES).toContain(verdict(any).language);
    }),
  );
});
