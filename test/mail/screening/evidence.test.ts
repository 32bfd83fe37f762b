import { describe, expect, test } from '@jest/globals';
import type { ScreenContext } from '../../../mail/screen-mail.js';
import { file, type HeaderTable, multipart, text } from '../build-message.js';
import { QUESTION, verdict } from './verdict.js';

describe('signs that agree', () => {
  const REPLY = { 'In-Reply-To': '<reply.4711@itu.int>' };
  const rows: readonly (readonly [rule: string, detail: string, headers: HeaderTable, body: string])[] = [
    ['acknowledgement', 'received+number+reply', REPLY, 'Your letter has been recorded under number 4711.'],
    ['machine-notice', 'device-sender+device-text', { From: 'scanner@office.example' }, 'Number of Images: 3'],
    ['mass-offer', 'promotion+services', {}, 'We are a leading SEO agency.'],
    [
      'newsletter',
      'dated-title',
      { Subject: 'Digital digest, March 2026' },
      'Our March issue. When is the Forum? Read on.',
    ],
    ['meeting-answer', 'subject', { Subject: 'Accepted: coordination call' }, ''],
    ['spam-challenge', 'text', {}, 'To keep spam out, please confirm that you are human: click the link.'],
    [
      'rule-reply',
      'x-ms-exchange-inbox-rules-loop',
      { 'X-MS-Exchange-Inbox-Rules-Loop': 'amina.diallo@ministry.example' },
      'Ask my colleague.',
    ],
  ];
  test.each(rows)('%s by %s', async (rule, detail, headers, body) => {
    expect(await verdict(headers, body)).toMatchObject({ rule, action: 'silent', reachesStaff: true });
    expect((await verdict(headers, body)).detail).toContain(detail.split('+').at(-1) ?? '');
  });

  test.each<readonly [rule: string, headers: HeaderTable, body: string]>([
    ['question', {}, 'Your letter has been recorded under number 4711. When is the Forum?'],
    ['question', { From: 'scanner@office.example' }, 'Which form do we scan? Please tell us.'],
    ['question', { 'Auto-Submitted': 'no' }, 'Your letter has been recorded under number 4711.'],
    ['question', { 'X-MS-Exchange-Inbox-Rules-Loop': 'other@ministry.example' }, QUESTION],
  ])('%s: %j %s', async (rule, headers, body) => {
    expect(await verdict(headers, body)).toMatchObject({ rule });
  });

  test('a reply that speaks of mail and of the office only is left to staff, without a receipt', async () => {
    const hollow = await verdict(
      { ...REPLY, Subject: 'Re: WSIS' },
      'I read this mailbox rarely. My answer may take a few days.',
    );
    expect(hollow).toMatchObject({ rule: 'hollow-reply', action: 'staff', receipt: false });
  });

  test('an answer to a mail about a case is held up by an absence alone', async () => {
    const context: Partial<ScreenContext> = { ours: (id) => (id === '<c1@itu.int>' ? 'case' : undefined) };
    const headers = { 'In-Reply-To': '<c1@itu.int>' };
    const words = 'Your nomination has been received under number 4711. We will answer soon.';
    expect(await verdict(headers, words, context)).toMatchObject({ rule: 'case-reply' });
    expect(await verdict(headers, 'I am on leave until Monday.', context)).toMatchObject({ rule: 'absence-notice' });
  });
});

describe('for information', () => {
  const report = (words: string) => multipart('mixed', [text(words), file('report.pdf', 'application/pdf')]);

  test.each([
    'Please find attached our annual report, for your information only.',
    'Veuillez trouver ci-joint notre rapport annuel, pour votre information.',
    'Adjunto nuestro informe anual para su conocimiento. No se requiere respuesta.',
    'Направляем наш годовой отчет для сведения.',
    'نرفق تقريرنا السنوي للعلم.',
    '随信附上年度报告，仅供参考。',
  ])('%s is left for staff', async (words) => {
    expect(await verdict({}, report(words))).toMatchObject({
      rule: 'for-information',
      action: 'silent',
      reachesStaff: true,
    });
  });

  test.each([
    ['submission', 'For your information, please find attached our contribution to the consultation.'],
    ['question', 'For your information, our report is attached. When is the Forum?'],
  ])('%s: %s', async (rule, words) => {
    expect(await verdict({}, report(words))).toMatchObject({ rule });
  });
});
