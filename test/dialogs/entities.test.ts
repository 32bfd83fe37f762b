import { describe, expect, test } from '@jest/globals';
import type { OutcomeKind } from '../../dialogs/message.js';
import type { Language } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { talk } from '../support/talk.js';

const brain = realBrain();
const NOW = '2026-02-10T10:00:00+01:00';

async function answered(language: Language, questions: readonly string[], now = NOW) {
  let last: { kind: OutcomeKind; facts: string[] } = { kind: 'social', facts: [] };
  await talk({ brain, now, page: language }, async ({ say }) => {
    for (const question of questions) {
      const { kind, facts } = await say(question);
      last = { kind, facts: facts.map((reference) => reference.replace(/@\d+$/, '')) };
    }
  });
  return last;
}

const STANKOVIC = ['stocktaking.general.contact'];
const SAH = ['secretariat.general.contact'];
const ZHAO = ['letters.2022.signatory', 'letters.2019.signatory'];
const BOGDAN = ['letters.2025.signatory', 'letters.2024.signatory', 'letters.2023.signatory'];
const UNGA = ['stocktaking.general.resolutions-unga-70-125'];
const ECOSOC = ['stocktaking.general.resolutions-ecosoc-2022-15'];
const ORGANISERS = ['forum.2026.organisers'];
/** The list of 2026 has no names; the letter of 2024 has. */
const PARTNER = ['forum.2026.partners', 'forum.2026.organisers', 'forum.2024.partners'];
const LIST_2024 = ['forum.2024.partners', 'forum.2024.organisers', 'forum.2024.organisers-invitation'];
const STAFF = undefined;

/** A question and exactly the facts that answer it; `STAFF` where none does. */
const QUESTIONS: readonly (readonly [Language, string, readonly string[] | undefined])[] = [
  ['en', 'Who is Mr Stankovic?', STANKOVIC],
  ['en', 'How do I reach Vladimir Stankovic?', STANKOVIC],
  ['en', 'Can I speak to Mr Stankovic?', STANKOVIC],
  ['en', 'Who is Ms Sah?', SAH],
  ['en', 'Who is Houlin Zhao?', ZHAO],
  ['en', 'Which letters did Doreen Bogdan-Martin sign?', BOGDAN],
  ['en', 'Did Houlin Zhao sign the letter of 2023?', ['letters.2023.signatory']],
  ['en', "What is UNESCO's role?", ORGANISERS],
  ['en', 'Does WHO take part?', PARTNER],
  ['en', 'Was WHO a partner in 2024?', LIST_2024],
  ['en', 'Was Microsoft a partner in 2024?', LIST_2024],
  ['en', 'WHO ORGANISES THE FORUM?', ORGANISERS],
  ['en', "When does UNESCO's Forum start?", ['forum.2026.dates']],
  ['en', "What is ITU's role in WSIS Stocktaking?", ['stocktaking.general.since']],
  ['en', 'What does A/RES/70/125 say?', UNGA],
  ['en', 'When was resolution 70/125 adopted?', UNGA],
  ['en', 'ECOSOC 2022/15?', ECOSOC],
  ['en', 'What is the resolution of December 2025?', ['overall-review.general.about']],
  ['en', 'What is the number of the resolution of 17 December 2025?', ['overall-review.general.number']],
  ['en', 'paragraph 120 of the Tunis Agenda?', ['stocktaking.general.basis']],
  ['en', 'resolution 1332', STAFF],
  ['en', 'What does resolution 1332 say about WSIS?', STAFF],
  ['en', 'When was A/RES/60/252 adopted?', STAFF],
  ['en', 'Under resolution 1332, what is the deadline for the Prizes 2026?', ['prizes.2026.deadline']],
  ['fr', 'Qui est M. Stankovic ?', STANKOVIC],
  ['fr', 'Comment joindre Mme Sah ?', SAH],
  ['fr', 'Quelles lettres Doreen Bogdan-Martin a-t-elle signées ?', BOGDAN],
  ['fr', 'Qui est Houlin Zhao ?', ZHAO],
  ['fr', 'Quel est le rôle du PNUD ?', ORGANISERS],
  ['fr', "L'OMS participe-t-elle ?", PARTNER],
  ['fr', 'Que dit la résolution A/RES/70/125 ?', UNGA],
  ['fr', "ECOSOC 2022/15, c'est quoi ?", ECOSOC],
  ['fr', 'résolution 1332 ?', STAFF],
  ['fr', "Quand commence le Forum de l'UNESCO ?", ['forum.2026.dates']],
  ['es', '¿Quién es el Sr. Stankovic?', STANKOVIC],
  ['es', '¿Cómo puedo contactar con Gitanjali Sah?', SAH],
  ['es', '¿Qué cartas firmó Houlin Zhao?', ZHAO],
  ['es', '¿Quién es Doreen Bogdan-Martin?', BOGDAN],
  ['es', '¿Cuál es el papel del PNUD?', ORGANISERS],
  ['es', '¿Participa la OMS?', PARTNER],
  ['es', '¿La FAO fue socia en 2024?', LIST_2024],
  ['es', 'E/RES/2022/15', ECOSOC],
  ['es', '¿Qué dice la resolución 1332?', STAFF],
  ['es', '¿Cuándo empieza el Foro de la UNESCO?', ['forum.2026.dates']],
  ['ar', 'من هو ستانكوفيتش؟', STANKOVIC],
  ['ar', 'كيف أتواصل مع السيد ستانكوفيتش؟', STANKOVIC],
  ['ar', 'من هي دورين بوغدان-مارتن؟', BOGDAN],
  ['ar', 'ما هي الرسائل التي وقعها هولين جاو؟', ZHAO],
  ['ar', 'هل تشارك منظمة الصحة العالمية؟', PARTNER],
  ['ar', 'ما هو دور اليونسكو في منتدى 2024؟', ['forum.2024.organisers', 'forum.2024.organisers-invitation']],
  ['ar', 'ماذا يقول القرار 70/125؟', UNGA],
  ['ar', 'قرار المجلس الاقتصادي والاجتماعي 2022/15', ECOSOC],
  ['ar', 'القرار 1332؟', STAFF],
  ['ru', 'Кто такой Станкович?', STANKOVIC],
  ['ru', 'Как связаться с г-жой Гитанджали Сах?', SAH],
  ['ru', 'Какие письма подписал Хоулинь Чжао?', ZHAO],
  ['ru', 'Кто такая Дорин Богдан-Мартин?', BOGDAN],
  ['ru', 'Какова роль ПРООН?', ORGANISERS],
  ['ru', 'Участвует ли ВОЗ?', PARTNER],
  ['ru', 'Была ли ЮНЕСКО организатором в 2020 году?', ['forum.2020.organisers']],
  ['ru', 'Что говорится в резолюции 70/125?', UNGA],
  ['ru', 'Что говорится в резолюции 1332?', STAFF],
  ['ru', 'Когда начнется Форум ЮНЕСКО?', ['forum.2026.dates']],
  ['zh', '谁是斯坦科维奇先生?', STANKOVIC],
  ['zh', '怎么联系弗拉基米尔·斯坦科维奇?', STANKOVIC],
  ['zh', '赵厚麟是谁？', ZHAO],
  ['zh', '多琳·伯格丹-马丁签署了哪些信函？', BOGDAN],
  ['zh', '教科文组织的角色是什么？', ORGANISERS],
  ['zh', '世卫组织参加吗？', PARTNER],
  ['zh', '第70/125号决议说了什么？', UNGA],
  ['zh', '经社理事会2022/15号决议是什么？', ECOSOC],
  ['zh', '第1332号决议的内容是什么？', STAFF],
  ['zh', '教科文组织的论坛什么时候开始？', ['forum.2026.dates']],
];

test.each(QUESTIONS)('%s: %s', async (language, question, facts) => {
  const kind = facts ? 'answered' : 'escalated';
  expect(await answered(language, [question])).toEqual({ kind, facts: facts ?? [] });
});

describe('in a conversation', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a name alone is asked about', ['When is the Forum?', 'And UNESCO?'], ORGANISERS],
    [
      'the edition is the one spoken of',
      ['Who organised the Forum in 2020?', 'And WHO?'],
      ['forum.2020.partners', 'forum.2020.organisers'],
    ],
  ])('%s', async (_name, questions, facts) => {
    expect(await answered('en', questions)).toEqual({ kind: 'answered', facts });
  });
});

describe('what is not known yet is not said', () => {
  test.each<[string, string, readonly string[]]>([
    ['2020-01-10T10:00:00+01:00', 'Who is Houlin Zhao?', ['letters.2019.signatory']],
    ['2023-12-01T10:00:00+01:00', 'Who is Doreen Bogdan-Martin?', ['letters.2023.signatory']],
    ['2020-01-10T10:00:00+01:00', 'Who is Ms Sah?', ['secretariat.2020.contact']],
  ])('at %s: %s', async (now, question, facts) => {
    expect(await answered('en', [question], now)).toEqual({ kind: 'answered', facts });
  });
});

test.each(['What is the home address of Mr Stankovic?', 'I wrote to Mr Stankovic twice, nobody answers!'])(
  'a question of another kind is not answered by the name in it: %s',
  async (question) => {
    expect((await answered('en', [question])).facts).not.toContain('stocktaking.general.contact');
  },
);
