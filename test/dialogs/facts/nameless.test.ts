import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameless, personalIn } from '../../../dialogs/facts/nameless.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const { knowledge } = realBrain();

describe('a question without who asked it', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'My name is Amina Diallo and I need a visa for the WSIS Forum 2026',
      'My name is … and I need a visa for the WSIS Forum 2026',
    ],
    ['en', 'Is there a letter for Dr Bela Kovacs, passport AB123456?', 'Is there a letter for …, passport …?'],
    ['en', 'Write to amina@moi.example or call +41 22 730 51 11 before Friday', 'Write to … or call … before Friday'],
    ['en', 'Can NGOs from ITU take part on 15 March 2026?', 'Can NGOs from ITU take part on 15 March 2026?'],
    ['en', 'Look at https://moi.example/form?id=7 please', 'Look at … please'],
    [
      'fr',
      'Je m’appelle Amina Diallo, comment participer au Forum du SMSI ?',
      'Je m’appelle …, comment participer au Forum du SMSI ?',
    ],
    ['es', 'Me llamo Lucía Pérez y quiero participar en el Foro', 'Me llamo … y quiero participar en el Foro'],
    ['ru', 'Меня зовут Анна Петрова, как подать заявку на Форум?', 'Меня зовут …, как подать заявку на Форум?'],
    ['ar', 'اسمي أمينة ديالو، هل أحتاج إلى تأشيرة؟', 'اسمي …، هل أحتاج إلى تأشيرة؟'],
    ['zh', '我叫王小明，需要签证吗？', '我叫…，需要签证吗？'],
    ['en', 'What became of W-2CDFGH?', 'What became of …?'],
  ])('%s: %s', (language, text, expected) => {
    expect(nameless(text, language, knowledge)).toBe(expected);
  });

  test('whatever is written around them, no address and no long number is left', () => {
    const part = fc.oneof(
      fc.constantFrom('amina@moi.example', 'x.y+z@sub.moi.example', '+41 22 730 5111', 'AB123456', '0041227305111'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const left = nameless(parts.join(' '), language, knowledge);
        expect(left).not.toMatch(/moi\.example|730|AB123456|0041227305111/);
      }),
    );
  });

  test.each([
    ['When is the Forum 2026?', undefined],
    ['May our 12 delegates come on 6 July 2026?', undefined],
    ['Write to amina@moi.example', 'address'],
    ['See www.moi.example', 'address'],
    ['My passport is AB123456', 'number'],
    ['Call 022 730 51 11', 'number'],
  ])('%s: %s', (text, expected) => {
    expect(personalIn(text)).toBe(expected);
  });
});
