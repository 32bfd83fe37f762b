import { describe, expect, test } from '@jest/globals';
import { asks, isInTrouble } from '../../../mail/screening/asks.js';
import { folded } from '../../../mail/screening/wording.js';

describe('asks', () => {
  test.each([
    'When is it?',
    'please let us know the dates',
    'Thank you. when does the consultation close',
    'We would be grateful for information on the venue.',
    'I look forward to your reply.',
    'Le ministère vous saurait gré de lui indiquer les dates.',
    'Merci de nous préciser le lieu.',
    'Agradeceríamos nos informe sobre el plazo.',
    'hasta cuando se puede enviar. cuando es el foro',
    'Просим сообщить сроки.',
    'Хотелось бы узнать, до какого числа принимаются материалы.',
    'نرجو إفادتنا بالموعد',
    'هَلْ يمكن المشاركة',
    '请告知截止日期',
    'Bitte teilen Sie uns mit, wo die Sitzung stattfindet.',
    'Gostaríamos de saber o prazo.',
    // Broken by a program within a sentence.
    'We are a small organisation from the islands and wonder if you could\ntell us more.',
  ])('%j', (text) => expect(asks(folded(text))).toBe(true));

  test.each([
    'Your message has been received.',
    'If you have any further questions, please let us know.',
    'Need the form? See our FAQ.',
    'Avez-vous une question ? Consultez notre foire aux questions.',
    'Re: WSIS Forum?\nReleased',
    'Subject: When is the Forum?\nSent: Monday',
    // A letter lost in an old character set, an address.
    'Merci de conserver ce numéro dans l?objet.',
    'https://site.example/?id=1',
  ])('%j does not', (text) => expect(asks(folded(text))).toBe(false));
});

test.each([
  'Our project does not appear in the database.',
  'Le lien ne fonctionne pas.',
  'No puedo acceder a la plataforma, el enlace no funciona.',
  'Ссылка не работает.',
  'الرابط لا يعمل',
  '网页打不开',
])('%j waits for help', (text) => expect(isInTrouble(folded(text))).toBe(true));

test('words are folded alike in text and tables', () => {
  expect(folded('  Ｎo　№ ٤٤٢\u00a0– قُيّدت أحمد\n\n Ёлка L’objet ')).toBe("no no 442 – قيدت احمد\n\nелка l'objet");
});
