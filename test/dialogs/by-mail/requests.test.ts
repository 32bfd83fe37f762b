import { describe, expect, test } from '@jest/globals';
import { mannerOf, withBackgroundApart } from '../../../dialogs/by-mail/background.js';
import { isOnlyThanks, leavesToSubject, withoutCourtesies } from '../../../dialogs/by-mail/courtesies.js';
import { isBareRequest, isRequest } from '../../../dialogs/by-mail/requests.js';
import type { Manner } from '../../../dialogs/understanding/letter-questions.js';
import type { Language } from '../../../knowledge/language.js';

describe('a request without a question mark', () => {
  test.each([
    'Kindly send us the address of the form.',
    'We would be grateful for information about the venue.',
    'I wish to know the dates.',
    'Veuillez nous communiquer les dates.',
    'Je vous serais reconnaissante de me donner le lien.',
    'Nous vous prions de bien vouloir nous préciser le lieu.',
    'Sírvase comunicarnos las fechas.',
    'Agradeceré que me indiquen la sede.',
    'Favor enviarnos el enlace.',
    'Просим направить нам ссылку.',
    'Будем благодарны за информацию о сроках.',
    'نرجو موافاتنا بالموعد.',
    'نأمل إفادتنا بمكان الانعقاد.',
    '烦请告知会议地点。',
    '望告知截止日期。',
  ])('%s', (text) => expect(isRequest(text)).toBe(true));

  test.each([
    'Please find attached our letter.',
    'We need to reserve our staff.',
    'Merci de votre réponse.',
    "Veuillez agréer l'expression de nos sentiments distingués.",
    'Los datos están en la carta.',
    'Мы провели много встреч.',
    'Просим принять уверения в нашем уважении.',
    'Le ruego acepte mi consideración.',
    'وتفضلوا بقبول فائق الاحترام',
    '论文已经写完了。',
  ])('none: %s', (text) => expect(isRequest(text)).toBe(false));
});

describe('an answer wanted, and not said to what', () => {
  test.each([
    'Please confirm.',
    'Kindly advise at your earliest convenience.',
    'Merci de bien vouloir préciser.',
    'Favor informar.',
    'Sírvanse confirmar.',
    'يرجى الرد.',
    'نرجو الإفادة',
    'للإفادة',
    'Просим подтвердить.',
    'Просим сообщить.',
    '请复。',
    '盼复',
  ])('%s', (text) => expect(isBareRequest(text)).toBe(true));

  test.each([
    'Please confirm the dates.',
    'Favor informar la sede.',
    'يرجى تأكيد الموعد',
    'Просим сообщить даты.',
    '请告知日期',
  ])('says to what: %s', (text) => expect(isBareRequest(text)).toBe(false));

  test('with thanks and a name it leaves to its subject what it asks', () => {
    expect(leavesToSubject('Favor informar. Muchas gracias.\nRosa Vega')).toBe(true);
    expect(leavesToSubject('Favor informar. El plazo venció.')).toBe(false);
    expect(leavesToSubject('Muchas gracias.')).toBe(false);
  });
});

describe('around the request', () => {
  test.each([
    ['I have the honour to write to you. Kindly send the dates.', 'Kindly send the dates.'],
    ['When is it?\nTel: +44 20 7946 0000', 'When is it?'],
    ['Quand ?\nEnregistré le 3 mai 2026', 'Quand ?'],
    ['Hago propicia la ocasión para saludarle. ¿Cuándo?', '¿Cuándo?'],
    ['什么时候？\n电话：010-0000', '什么时候？'],
    ['We would appreciate knowing the venue. Thank you.', 'We would appreciate knowing the venue.'],
  ])('%j', (text, expected) => {
    expect(withoutCourtesies(text, () => false)).toBe(expected);
  });

  test.each([
    'Благодарим за ответ. Всё ясно.\nИван Сидоров',
    'Many thanks for this. Everything is clear now.',
    'Merci beaucoup, c’est parfait. Tout est clair.',
    'Gracias. Todo claro.',
    'شكرا جزيلا. كل شيء واضح.',
    '谢谢！都明白了。',
    'Perfect, that is everything we needed. Many thanks and have a lovely weekend!\n\nIngrid',
    '¡Genial, muchísimas gracias por contestar tan pronto! Ya está todo claro.\n\nItziar',
    'وصلت الرسالة كاملة، جزاكم الله خيرًا ولا ينقصنا شيء.\n\nطارق',
    '明白了，太感谢了，辛苦大家！\n\n常乐',
    'Отлично, большое спасибо, всё понятно!',
    'Parfait, merci beaucoup et bonne journée !',
  ])('thanks alone: %s', (text) => expect(isOnlyThanks(text)).toBe(true));
  test.each([
    'Thanks. And the venue?',
    'Thank you, please send the form.',
    'Спасибо. Но где форма?',
    'Everything is clear.',
    'Perfect, thanks. We enclose the corrected form.',
    'Genial, gracias, y una cosa más: el formulario no abre.',
    '太感谢了，另外请把名单发给我们',
  ])('more than thanks: %s', (text) => expect(isOnlyThanks(text)).toBe(false));

  test('a preamble before a colon and a purpose are no part of the question', () => {
    const text =
      'I have read many of the papers and found no answer: when is it?\nConfirm this so that we can book rooms.';
    expect(withBackgroundApart(text)).toBe(
      'I have read many of the papers and found no answer:\nwhen is it?\nConfirm this.',
    );
    expect(withBackgroundApart('The Prizes: when?')).toBe('The Prizes: when?');
    const purposeFirst = 'Afin de préparer le budget, pourriez-vous nous dire la date ?';
    expect(withBackgroundApart(purposeFirst)).toBe(purposeFirst);
  });

  test.each<[Manner, Language, string]>([
    ['asks', 'en', 'How much is it?'],
    ['asks', 'en', '2) the place'],
    ['asks', 'ar', 'ونحتاج لترتيب السفر إلى معرفة الأيام'],
    ['may-ask', 'en', 'Also the hotel.'],
    ['may-ask', 'en', 'I cannot find the date anywhere.'],
    ['may-ask', 'es', 'Nos haría falta saber las fechas.'],
    ['may-ask', 'ru', 'Не нашла, в каком городе это будет.'],
    ['may-ask', 'zh', '我们不清楚截止日期。'],
    ['tells', 'en', 'I write a thesis.'],
    ['tells', 'es', 'El alcalde nos dijo que eso podría presentarse.'],
    ['tells', 'ru', 'Для отчёта руководству нужна справка:'],
  ])('%s, %s: %s', (manner, language, sentence) => expect(mannerOf(sentence, language)).toBe(manner));
});
