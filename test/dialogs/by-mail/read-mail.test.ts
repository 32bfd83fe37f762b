import { describe, expect, test } from '@jest/globals';
import { type MailReading, readMail } from '../../../dialogs/by-mail/read-mail.js';
import { type Conversation, newConversation } from '../../../dialogs/conversation.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../../dialogs/settings.js';
import { realBrain } from '../../support/brain.js';

const brain = realBrain();
const now = new Date('2026-02-10T09:00:00Z');
const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };

function read(subject: string, text: string, more: Partial<Conversation> = {}): MailReading {
  return readMail({ subject, text }, { ...newConversation('c', 'en'), ...more }, { ...brain, now, gates });
}

/** What each question came to: facts, or why there are none. */
const matters = ({ parts }: MailReading) =>
  parts.map((part) =>
    part.kind === 'answer'
      ? `${part.topic.activity}.${part.topic.edition ?? 'general'}.${part.topic.attribute}`
      : `${part.reason}:${part.subject ?? ''}`,
  );

describe('the subject', () => {
  test('of a reply that only thanks is an earlier mail’s', () => {
    const thanks = 'Thank you very much, that is exactly what I needed. Have a nice evening!\n\nClaire';
    expect(matters(read('Re: WSIS Forum 2026', thanks))).toEqual([]);
  });

  test.each([
    ['Deadline open consultation 2026?', 'Hello,\n\nBest regards\nMaria', ['open-consultation.2026.deadline']],
    ['Date limite des Prix du SMSI 2026', '', ['prizes.2026.deadline']],
    ['2026年论坛什么时候举行？', '您好！', ['forum.2026.dates']],
    ['WSIS Prizes deadline 2026', 'Please advise.\n\nThanks', ['prizes.2026.deadline']],
  ])('"%s" is the question where the body has none: "%s"', (subject, text, expected) => {
    const reading = read(subject, text);
    expect(matters(reading)).toEqual(expected);
    expect(reading.questions).toBe(1);
  });

  test.each([
    ['WSIS Prizes 2026', 'Until when can we submit?', ['prizes.2026.deadline']],
    ['Open consultation', 'Bonjour, quelle est la date limite ? Merci', ['open-consultation.2026.deadline']],
    ['Premios de la CMSI', '¿Hasta cuándo se puede presentar un proyecto?', ['prizes.2026.deadline']],
    [
      'Премии ВВУИО 2026',
      'До какого числа принимаются заявки? И где будет проходить Форум?',
      ['prizes.2026.deadline', 'forum.2026.place'],
    ],
    ['جوائز القمة', 'ما هو الموعد النهائي للتقديم؟', ['prizes.2026.deadline']],
    ['WSIS Forum 2026', 'Until when can we submit to the WSIS Prizes 2026?', ['prizes.2026.deadline']],
  ])('"%s" gives what the body leaves unsaid: "%s"', (subject, text, expected) => {
    expect(matters(read(subject, text))).toEqual(expected);
  });

  test('adds no question of its own', () => {
    const reading = read('WSIS Forum 2026 dates', 'Do I need a visa?');
    expect(matters(reading)).toEqual(['neighbour:visa']);
  });

  test.each(['Re: WSIS Prizes 2026: deadline', 'RE: AW: WSIS Prizes 2026: deadline', '答复：奖项截止日期'])(
    'of an answer is not asked again: "%s"',
    (subject) => {
      const thread = { version: 2, focus: { activity: 'prizes', attribute: 'deadline', edition: '2026' } };
      expect(read(subject, 'Thank you very much!', thread).parts).toEqual([]);
    },
  );

  test('a new subject in a thread wins over what was spoken of before', () => {
    const focus = { activity: 'prizes', attribute: 'deadline', edition: '2026' };
    const reading = read('Open consultation 2026', 'Until when can I send my ideas?', { version: 2, focus });
    expect(matters(reading)).toEqual(['open-consultation.2026.deadline']);
  });
});

describe('questions', () => {
  const letter = `Dear Ms Sah,

I am writing on behalf of the Ministry of Digital Economy of Mali. Until when can we submit our
project to the WSIS Prizes 2026? Do we need a visa? And when does the Forum take place?

Kind regards,
Amadou Keita`;

  test('are found in their order, though a mail program has broken the lines', () => {
    const reading = read('Three questions', letter);
    expect(matters(reading)).toEqual(['prizes.2026.deadline', 'neighbour:visa', 'forum.2026.dates']);
    expect(reading.questions).toBe(3);
    expect(reading.texts[0]).toContain('submit our project');
  });

  test('what the subject names tells the questions of one sentence apart', () => {
    const text =
      'Could you kindly let me know until when we can submit our project, whether there is a fee, and when the Forum takes place?';
    expect(read('WSIS Prizes 2026', text).questions).toBe(3);
  });

  test('how to go about what is told is no question of its own', () => {
    const text =
      'Dear organizers, our Minister would like to speak at the opening of the WSIS Forum 2026. Whom should we contact?';
    expect(matters(read('Speaking slot', text))).toEqual(['neighbour:speaking']);
  });

  test('the same of two activities is two', () => {
    const reading = read('Deadlines', 'What are the deadlines of the WSIS Prizes and of the open consultation?');
    expect(matters(reading)).toEqual(['prizes.2026.deadline', 'open-consultation.2026.deadline']);
    expect(reading.questions).toBe(2);
  });

  test('never become a question back', () => {
    expect(matters(read('Hello', 'What is the deadline?'))).toEqual(['ambiguous:deadline']);
  });

  test.each([
    ['SEO services', 'Dear owner, our team brings your website to the first page. Shall we schedule a call?'],
    ['Help', 'Could you help me, please?'],
  ])('what is not understood goes to a person: %s', (subject, text) => {
    expect(matters(read(subject, text))).toEqual(['not-understood:']);
  });

  test.each([
    ['Hello', 'Hello'],
    ['', 'Merci beaucoup et bonne journée !'],
    ['', ''],
    ['WSIS Forum', 'Thank you!'],
  ])('none in "%s" / "%s"', (subject, text) => {
    expect(read(subject, text)).toMatchObject({ parts: [], questions: 0 });
  });
});

describe('a list', () => {
  const items = ['forum.2026.dates', 'open-consultation.2026.deadline', 'forum.2026.organisers'];
  test.each([
    [
      'numbers',
      'Please let us know:\n1) the dates of the WSIS Forum 2026;\n2) the deadline of the open consultation;\n3) the organisers of the Forum.',
    ],
    [
      'hyphens',
      'We would be grateful for confirmation of the following:\n- dates of the WSIS Forum 2026\n- deadline of the open consultation\n- organisers of the Forum',
    ],
    [
      'letters',
      'Merci de nous préciser :\na) les dates du Forum du SMSI 2026 ;\nb) la date limite de la consultation ouverte ;\nc) les organisateurs du Forum.',
    ],
    ['Chinese numbers', '现咨询如下：\n一、2026年论坛的举办日期；\n二、公开磋商的截止日期；\n三、论坛由谁主办。'],
    [
      'Arabic numbers',
      'نرجو موافاتنا بما يلي:\n١- تاريخ انعقاد منتدى القمة العالمية لمجتمع المعلومات ٢٠٢٦.\n٢- الموعد النهائي لعملية التشاور المفتوحة.\n٣- الجهات المنظمة للمنتدى.',
    ],
    [
      'Russian',
      'В целях подготовки записки просим сообщить:\n1. Даты Форума ВВУИО 2026 года.\n2. Крайний срок открытых консультаций.\n3. Организаторы Форума.',
    ],
  ])('by %s: each item is a question, the line above is none', (_what, text) => {
    expect(new Set(matters(read('WSIS 2026', text)).filter((one) => items.includes(one)))).toEqual(new Set(items));
    expect(matters(read('WSIS 2026', text)).filter((one) => one.includes(':'))).toEqual([]);
  });

  test('is about what the line above it says', () => {
    const text = 'Concerning the WSIS Forum 2026 we would like to know:\n- the dates\n- the organisers';
    expect(new Set(matters(read('Questions', text)))).toEqual(new Set(['forum.2026.dates', 'forum.2026.organisers']));
  });
});

test('what stands between the lines of an earlier mail is about those lines', () => {
  const pieces = [
    { quoted: '', own: 'Hello, see below.' },
    { quoted: 'The WSIS Forum 2026 takes place in July in Geneva.', own: 'On which days exactly?' },
    { quoted: 'Take part in the Open Consultation Process.', own: 'What is the deadline?' },
  ];
  const text = pieces.map(({ own }) => own).join('\n');
  const reading = readMail({ subject: 'Re: WSIS 2026', text, pieces }, newConversation('c', 'en'), {
    ...brain,
    now,
    gates,
  });
  expect(matters(reading)).toEqual(['forum.2026.dates', 'open-consultation.2026.deadline']);
  expect(reading.questions).toBe(2);
});

test('"and in 2024?" below a quoted question asks the same of that year', () => {
  const pieces = [{ quoted: 'When will the WSIS Forum 2026 be held?', own: 'And in 2024?' }];
  const mail = { subject: 'Re: WSIS 2026', text: 'And in 2024?', pieces };
  expect(matters(readMail(mail, newConversation('c', 'en'), { ...brain, now, gates }))).toEqual(['forum.2024.dates']);
});
