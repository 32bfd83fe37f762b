import { describe, expect, test } from '@jest/globals';
import { unwrapped } from '../../../dialogs/by-mail/mail-text.js';
import { bareSubject } from '../../../dialogs/by-mail/subject.js';
import { withoutComplaint } from '../../../dialogs/by-mail/unhelpful.js';

describe('lines that a mail program has broken', () => {
  test.each([
    ['a full line', 'Could you please tell us until when projects can be submitted to\nthe WSIS Prizes?', 1],
    ['a short line', 'Hello,\nwhen is the Forum?', 2],
    [
      'an item of a list',
      'We would like to know the following about the WSIS Forum of this year:\n- the dates\n- the place',
      3,
    ],
    ['a paragraph', 'Could you please tell us until when projects can be submitted to it?\n\nThank you', 3],
    ['Chinese', '请问信息社会世界峰会奖的项目提交截止日期是什么时候，我们是否还可以继续提交\n新的项目？', 1],
  ])('%s', (_, text, lines) => {
    expect(unwrapped(text).split('\n')).toHaveLength(lines);
  });

  test('no space comes into a Chinese sentence', () => {
    expect(unwrapped(`${'请问'.repeat(20)}\n截止`)).toBe(`${'请问'.repeat(20)}截止`);
  });
});

describe('a subject', () => {
  test.each([
    ['Re: WSIS Prizes', 'WSIS Prizes', true],
    ['RE: Re[2]: Fwd: WSIS', 'WSIS', true],
    ['回复：截止日期', '截止日期', true],
    ['رد: الموعد النهائي', 'الموعد النهائي', true],
    ['Ответ: Премии', 'Премии', true],
    ['[EXTERNAL] Re: [wsis-list] Forum', 'Forum', true],
    ['*** SPAM *** Forum', 'Forum', false],
    ['Report on the Forum', 'Report on the Forum', false],
    ['  Forum\t 2026 ', 'Forum 2026', false],
    ['Re:', '', true],
  ])('%s', (subject, text, isReply) => {
    expect(bareSubject(subject)).toEqual({ text, isReply });
  });
});

describe('"that does not help"', () => {
  test.each([
    "This doesn't answer my question.",
    'That was not what I asked.',
    'Sorry, but this is not helpful at all.',
    'You have not answered my question!',
    "Ce n'est pas ce que je demandais.",
    "Cela ne m'aide pas.",
    "Vous n'avez pas répondu à ma question.",
    "Cette réponse n'est pas très utile.",
    'Esto no me ayuda.',
    'No han respondido a mi pregunta.',
    'Eso no es lo que pregunté.',
    'Это мне не помогло.',
    'Вы не ответили на мой вопрос.',
    'Я спрашивал не об этом.',
    'هذا لا يساعدني.',
    'لم تجيبوا عن سؤالي.',
    'ليس هذا ما سألت عنه.',
    '这没有回答我的问题。',
    '我问的不是这个，答非所问。',
    '这个回复对我没有帮助。',
  ])('%s', (text) => {
    expect(withoutComplaint(text)).toEqual({ unhelpful: true, rest: '' });
  });

  test.each([
    'Thank you, this helps a lot.',
    'When is the deadline?',
    'Merci, votre réponse est très utile.',
    'Gracias por la respuesta. ¿Cuándo es el Foro?',
    'Спасибо, Вы очень помогли.',
    'شكرا، كان هذا مفيدا.',
    '谢谢，很有帮助。',
    'Is it not possible to submit two projects?',
  ])('is not said in: %s', (text) => {
    expect(withoutComplaint(text)).toEqual({ unhelpful: false, rest: text });
  });

  test('what is asked besides stays', () => {
    expect(withoutComplaint('This did not help. When is the Forum?')).toEqual({
      unhelpful: true,
      rest: 'When is the Forum?',
    });
  });
});
