import { describe, expect, test } from '@jest/globals';
import { withoutCourtesies } from '../../../dialogs/by-mail/courtesies.js';
import { withoutFrame } from '../../../dialogs/by-mail/letter-frame.js';
import { isTelling } from '../../../dialogs/by-mail/subject.js';

describe('around a letter', () => {
  test.each([
    ['Dear Ms Sah,\n\nWhen is it?\n\nKind regards,\nJohn Smith\nMinistry', 'When is it?'],
    ['Madame, Monsieur,\n\nQuand ?\n\nCordialement,\nAwa', 'Quand ?'],
    ['Estimados señores:\n\n¿Cuándo?\n\nSaludos cordiales,\nLuis', '¿Cuándo?'],
    ['السلام عليكم ورحمة الله وبركاته،\n\nمتى؟\n\nمع خالص التحية والتقدير\nأحمد', 'متى؟'],
    ['Уважаемая г-жа Сах!\n\nКогда?\n\nС уважением,\nИван', 'Когда?'],
    ['尊敬的秘书处：\n\n什么时候？\n\n此致\n敬礼！\n王伟', '什么时候？'],
    ['Hello, when is the Forum?', 'when is the Forum?'],
    ['Dear organizers, our Minister would like to speak.', 'our Minister would like to speak.'],
    ['尊敬的秘书处：请问什么时候？', '请问什么时候？'],
    ['Hello, when is the Forum, and where?', 'when is the Forum, and where?'],
    ['Hello when is the Forum, and where?', 'Hello when is the Forum, and where?'],
    ['When is it?\nBest\nPS: and where?', 'When is it?\nBest\nPS: and where?'],
    ['Hello', 'Hello'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(withoutFrame(text)).toBe(expected);
  });

  test('a closing far above the end closes nothing', () => {
    const text = `Regards\n${Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n')}`;
    expect(withoutFrame(text)).toBe(text);
  });
});

describe('who writes, and thanks', () => {
  const says = (sentence: string) => sentence.includes('Prizes');
  test.each([
    ['I hope this finds you well. I am a student from Kenya. When is it?', 'When is it?'],
    ['Je vous écris au nom du Ministère. Quand ?', 'Quand ?'],
    ['Le escribo en nombre del Ministerio. ¿Cuándo?', '¿Cuándo?'],
    ['Пишу Вам от имени Министерства. Когда?', 'Когда?'],
    ['أكتب إليكم نيابة عن الوزارة. متى؟', 'متى؟'],
    ['您好！我是研究院的工作人员。什么时候？', '什么时候？'],
    ['I am writing about the Prizes. When?', 'I am writing about the Prizes. When?'],
    ['I am asking for a date. Thank you.', 'I am asking for a date.'],
    ['Thank you very much.', 'Thank you very much.'],
  ])('%s', (text, expected) => {
    expect(withoutCourtesies(text, says)).toBe(expected);
  });
});

describe('a subject', () => {
  test.each([
    'Question',
    'General inquiry',
    'Urgent request',
    'Demande de renseignements',
    'Consulta',
    'استفسار',
    'Вопрос',
    '咨询',
    'WSIS',
    '',
    '!!',
  ])('names nothing: "%s"', (subject) => expect(isTelling(subject)).toBe(false));
  test.each(['WSIS Prizes', 'Question on the Forum', 'Visa', '公开磋商', 'Премии', 'Consulta abierta 2026'])(
    'names something: "%s"',
    (subject) => expect(isTelling(subject)).toBe(true),
  );
});
