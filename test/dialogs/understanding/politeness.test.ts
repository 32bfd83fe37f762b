import { expect, test } from '@jest/globals';
import { withoutPoliteness } from '../../../dialogs/understanding/politeness.js';
import type { Language } from '../../../knowledge/language.js';

test.each<[Language, string, string]>([
  ['en', 'Could you please tell me: when is the Forum?', 'when is the Forum?'],
  ['en', 'Dear WSIS team,\n\nand the Prizes?\nThanks', 'and the Prizes?\nThanks'],
  ['en', 'Quick question - is the Forum in July?', 'is the Forum in July?'],
  [
    'fr',
    'Bonjour !\nPourriez-vous me dire, s’il vous plaît : quand ferme la consultation ?',
    'quand ferme la consultation ?',
  ],
  ['fr', "J'ai une question : où envoyer le projet ?", 'où envoyer le projet ?'],
  ['es', '¿Podría decirme, por favor? ¿Cuándo es el Foro?', '¿Cuándo es el Foro?'],
  ['ar', 'السلام عليكم ورحمة الله،\nمن فضلكم، أود أن أعرف: متى المنتدى؟', 'متى المنتدى؟'],
  ['ru', 'Здравствуйте! Подскажите, пожалуйста: когда форум?', 'когда форум?'],
  ['zh', '您好！请问，论坛什么时候？', '论坛什么时候？'],
])('%s: %j', (language, text, expected) => {
  expect(withoutPoliteness(text, language)).toBe(expected);
});

test.each<[Language, string]>([
  ['en', 'Could you tell me about the Prizes?'],
  ['en', 'Hello!'],
  ['en', 'Can you help me?'],
  ['en', 'Hi, prizes deadline?'],
  ['es', 'Consulta 2026, ¿hasta cuándo?'],
  ['fr', 'Bonjour'],
  ['ru', 'Здравствуйте'],
  ['zh', '你好'],
])('%s: what asks something, or is nothing else, stays: %j', (language, text) => {
  expect(withoutPoliteness(text, language)).toBe(text);
});
