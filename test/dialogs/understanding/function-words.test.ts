import { describe, expect, test } from '@jest/globals';
import {
  endsInChineseNegation,
  fromQuestionWord,
  isAsking,
  isConfirming,
  isDismissed,
  isFunctionWord,
  isInterrogative,
  isNegator,
} from '../../../dialogs/understanding/function-words.js';
import { normalise, words } from '../../../dialogs/understanding/normalise.js';
import type { Language } from '../../../knowledge/language.js';

type Row = readonly [Language, string];

test.each<Row>([
  ['en', 'and what about the one in'],
  ['fr', 'et pour le, quant aux'],
  ['es', '¿y para los de el año?'],
  ['ar', 'وماذا عن'],
  ['ru', 'а что насчёт'],
  ['zh', '那么关于'],
])('%s: "%s" asks nothing by itself', (language, text) => {
  for (const word of words(normalise(text))) expect([word, isFunctionWord(word, language)]).toEqual([word, true]);
});

test.each<Row>([
  ['en', 'deadline'],
  ['fr', 'délai'],
  ['es', 'plazo'],
  ['ar', 'الموعد'],
  ['ru', 'срок'],
  ['zh', '截止日期'],
])('%s: "%s" carries a question', (language, word) => {
  expect(isFunctionWord(normalise(word), language)).toBe(false);
});

test.each<Row>([
  ['en', 'not'],
  ['fr', 'pas'],
  ['es', 'no'],
  ['ar', 'ليس'],
  ['ru', 'не'],
])('%s: "%s" turns away', (language, word) => {
  expect(isNegator(normalise(word), language)).toBe(true);
  expect(isNegator('2026', language)).toBe(false);
});

test.each([
  ['我问的不是', true],
  ['不是我', false],
  ['', false],
])('%j ends in a negation: %s', (text, expected) => {
  expect(endsInChineseNegation(text)).toBe(expected);
});

describe('questions, requests and statements', () => {
  test.each<readonly [Language, string, 'question' | 'request' | 'statement']>([
    ['en', 'when is it', 'question'],
    ['en', 'can I submit now', 'question'],
    ['en', 'I would like to know the date', 'request'],
    ['en', 'I am from Kenya', 'statement'],
    ['fr', 'quand a lieu le forum', 'question'],
    ['fr', 'Peut-on encore déposer', 'question'],
    ['fr', 'je voudrais la date', 'request'],
    ['fr', 'je travaille à Dakar', 'statement'],
    ['es', 'dónde se celebra', 'question'],
    ['es', 'necesito la fecha', 'request'],
    ['es', 'trabajo en Lima', 'statement'],
    ['ar', 'متى ينعقد المنتدى', 'question'],
    ['ar', 'ومتى ينعقد', 'question'],
    ['ar', 'أريد معرفة الموعد', 'request'],
    ['ar', 'أعمل في تونس', 'statement'],
    ['ru', 'когда форум', 'question'],
    ['ru', 'какой срок', 'question'],
    ['ru', 'подскажите срок', 'request'],
    ['ru', 'я работаю в Минске', 'statement'],
    ['zh', '什么时候开', 'question'],
    ['zh', '請告訴我日期', 'request'],
    ['zh', '我在北京工作', 'statement'],
  ])('%s: %s is a %s', (language, text, kind) => {
    const folded = normalise(text);
    expect(isInterrogative(folded, language)).toBe(kind === 'question');
    expect(isAsking(folded, language)).toBe(kind !== 'statement');
  });

  test.each(['the date?', 'الموعد؟', '日期？'])('a question mark makes "%s" a question', (text) => {
    expect(isInterrogative(normalise(text), 'en')).toBe(true);
  });
});

test.each<Row>([
  ['en', 'I do not want the dates'],
  ['fr', 'je ne parle pas des prix'],
  ['es', 'no me refiero al foro'],
  ['ar', 'لا أسأل عن المنتدى'],
  ['ru', 'я не спрашиваю про форум'],
  ['zh', '我不是问论坛'],
])('%s: "%s" is turned away', (language, text) => {
  expect(isDismissed(normalise(text), language)).toBe(true);
});

test.each<Row>([
  ['en', 'I do not know when it is'],
  ['fr', 'je ne sais pas quand'],
  ['es', 'no sé cuándo es'],
  ['ar', 'لا أعرف متى المنتدى'],
  ['ru', 'я не знаю когда форум'],
  ['zh', '我不知道论坛什么时候'],
])('%s: "%s" is asked', (language, text) => {
  expect(isDismissed(normalise(text), language)).toBe(false);
});

test.each([
  ['It is on 6 July, right?', true],
  ['c’est bien le 6 juillet ?', true],
  ['es el 6 de julio, ¿verdad?', true],
  ['المنتدى في 6 يوليو، صحيح؟', true],
  ['форум 6 июля, верно?', true],
  ['论坛是7月6日，对吗？', true],
  ['When is the Forum?', false],
  ['Quand est le Forum ?', false],
  ['论坛什么时候？', false],
])('"%s" wants something confirmed: %s', (text, expected) => {
  expect(isConfirming(normalise(text))).toBe(expected);
});

test.each<readonly [Language, string, string | undefined]>([
  ['en', 'the office of the minister asks when the forum is', 'when the forum is'],
  ['en', 'so when is it', undefined],
  ['fr', 'le bureau du ministre demande quand se tient le forum', 'quand se tient le forum'],
  ['en', 'nothing is asked', undefined],
])('%s: from the question word of "%s"', (language, text, expected) => {
  expect(fromQuestionWord(normalise(text), language, 4)).toBe(expected);
});
