import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../dialogs/clock.js';
import { realBrain } from '../support/brain.js';
import { NOW } from '../support/chat-page.js';
import { type MailBeside, startMailBeside } from '../support/mail-beside.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';

jest.setTimeout(120_000);

const AMINA = 'amina@stakeholder.example';
const STAFF = 'cases@secretariat.example';
const OFFICER = 'officer@secretariat.example';
const QUESTION = 'السلام عليكم، هل يمكنني الحصول على رسالة تأشيرة للمنتدى؟';
const FIRST = 'سنرسل لكم رسالة الدعوة اليوم.';
const SECOND = 'التوقيع غير مطلوب.';
const BACK = 'شكرًا، هل أحتاج إلى توقيع؟';
const environment = { STAFF_MAIL: STAFF, STAFF_DOMAINS: 'secretariat.example' };
const clock = systemClock(NOW);

let server: TestServer;
let mail: MailBeside;
beforeEach(async () => {
  server = await startTestServer({ brain: realBrain(), clock });
  if (!server.real) throw new Error('no assistant');
  mail = await startMailBeside(server, server.real, clock, environment);
});
afterEach(async () => {
  await mail?.destroy();
  await server.destroy();
});

/** As a mail program writes: base64, and an answer above what it quotes. */
function written(id: string, from: string, text: string, answers?: string): string {
  return [
    `From: ${from}`,
    'To: wsis-info@itu.int',
    `Subject: =?utf-8?B?${Buffer.from(answers ? 'رد: تأشيرة' : 'تأشيرة').toString('base64')}?=`,
    'Date: Tue, 10 Feb 2026 10:00:00 +0100',
    `Message-ID: <${id}@programs.example>`,
    ...(answers ? [`In-Reply-To: ${answers}`, `References: ${answers}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

const quoting = (text: string, { textPlain }: { textPlain: string }) =>
  `${text}\r\n\r\nOn Tue, 10 Feb 2026 at 10:01, WSIS <wsis-info@itu.int> wrote:\r\n${textPlain.replace(/^/gm, '> ')}`;
const deliver = (...parts: Parameters<typeof written>) =>
  mail.dovecot.deliver(written(...parts), { receivedAt: clock() });

withDovecot('a case by mail alone', () => {
  test('asked in Arabic, answered by staff from a mail program, answered back, and answered again', async () => {
    deliver('m-1', `Amina <${AMINA}>`, QUESTION);
    await mail.mailed(2);
    const toStaff = mail.smtp.mails.findIndex(({ to }) => to.includes(STAFF)) + 1;
    const [receipt, task] = [await mail.mailed(3 - toStaff), await mail.mailed(toStaff)];
    const { cases } = await server.store.cases({ order: 'newest', limit: 9 });
    const [{ number, conversationId } = { number: '', conversationId: '' }] = cases;
    expect(cases).toHaveLength(1);
    expect([receipt.to, receipt.parsed.inReplyTo]).toEqual([[AMINA], '<m-1@programs.example>']);
    expect(receipt.parsed.textPlain).toContain(number);
    expect([task.to, task.parsed.textPlain]).toEqual([[STAFF], expect.stringContaining(QUESTION)]);

    deliver('s-1', `Officer <${OFFICER}>`, quoting(FIRST, task.parsed), task.parsed.messageId);
    const answered = await mail.mailed(3);
    expect([answered.to, answered.parsed.inReplyTo]).toEqual([[AMINA], '<m-1@programs.example>']);
    expect(answered.parsed.textPlain).toContain(FIRST);
    expect(answered.source).not.toMatch(new RegExp(`${OFFICER}|${STAFF}|Auto-Submitted`));

    deliver('m-2', `Amina <${AMINA}>`, quoting(BACK, answered.parsed), answered.parsed.messageId);
    const further = await mail.mailed(4);
    expect([further.to, further.parsed.textPlain]).toEqual([[STAFF], expect.stringContaining(BACK)]);
    expect(further.parsed.textPlain).toContain(number);

    deliver('s-2', `Officer <${OFFICER}>`, quoting(SECOND, further.parsed), further.parsed.messageId);
    const last = await mail.mailed(5);
    expect([last.to, last.parsed.inReplyTo]).toEqual([[AMINA], '<m-2@programs.example>']);
    expect(last.parsed.textPlain).toContain(SECOND);
    await until('everything is filed', async () => (await server.store.unfiledMails()).length === 0);
    const said = await server.store.transcript(conversationId);
    expect(said.flatMap(({ from, text }) => (from === 'bot' ? [] : [`${from}: ${text}`]))).toEqual([
      expect.stringContaining(QUESTION),
      `staff: ${FIRST}`,
      `user: ${BACK}`,
      `staff: ${SECOND}`,
    ]);
    expect(mail.smtp.mails).toHaveLength(5);
  });
});
