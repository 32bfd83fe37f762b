import { expect, test } from '@jest/globals';
import { meantYears } from '../../../dialogs/understanding/meant-years.js';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { read } from '../../../dialogs/understanding/reading.js';
import type { Language } from '../../../knowledge/language.js';

const gazetteer = { find: () => [], findEntities: () => [], asMeant: (word: string) => word };
const years = (language: Language, text: string) => meantYears(read(normalise(text), language, gazetteer));

test.each<[Language, string, readonly string[]]>([
  ['en', 'Not the 2026 Prizes, I need the deadline of the 2024 ones.', ['2024']],
  ['fr', 'Pas les Prix 2026, ceux de 2024', ['2024']],
  ['es', 'Los Premios 2026 no, los de 2024', ['2024']],
  ['ru', 'Не Премии 2026, а 2024', ['2024']],
  ['ar', 'ليس جوائز 2026، بل 2024', ['2024']],
  ['zh', '不是2026年的峰会奖，我要2024年的', ['2024']],
  ['en', 'Forum dates in 2024 and in 2026?', ['2024', '2026']],
  ['en', 'Is the Forum 2024 not held?', ['2024']],
  ['en', 'Can one follow the Forum 2026 online, as in 2024?', ['2026']],
  ['es', '¿Es a distancia el Foro 2026, igual que en 2024?', ['2026']],
  ['ru', 'Будет ли форум 2026 онлайн, как и в 2024?', ['2026']],
  ['zh', '2026年论坛能像2024年那样在线参加吗', ['2026']],
  ['ru', 'как участвовать в 2024 и в 2026', ['2024', '2026']],
])('%s: %s', (language, text, expected) => expect(years(language, text)).toEqual(expected));
