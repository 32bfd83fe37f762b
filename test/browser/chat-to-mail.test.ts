import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ActAnswer } from '../../bot/desk/wire.js';
import { systemClock } from '../../dialogs/clock.js';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { returnWords } from '../../dialogs/return-words.js';
import { field, NOW, replies } from '../support/chat-page.js';
import { type DeskClient, deskClient } from '../support/desk-client.js';
import { answer, describeDesk, pressed, rows, VISA_QUESTION } from '../support/desk-page.js';
import type { Answer } from '../support/direct-line-client.js';
import { findDovecot, freePort } from '../support/dovecot.js';
import { type MailBeside, startMailBeside } from '../support/mail-beside.js';

const words = deskWordsIn('en');
const ADDRESS = 'amina@stakeholder.example';
const CLAIMANTS = 50;
const FIRST = 'سنرسل لكم رسالة الدعوة اليوم.';
const SECOND = 'أُرسلت الرسالة، ورقمها 12/2026.';
const BACK = 'شكرًا جزيلًا، وصلتني الرسالة. هل أحتاج إلى توقيع؟';
const clock = systemClock(NOW);

/** The visitor's mail program answers, in Arabic, above what it quotes. */
function replyTo(messageId: string, text: string): string {
  const body = `${text}\r\n\r\nOn Tue, 10 Feb 2026 at 10:00, WSIS <wsis-info@itu.int> wrote:\r\n> ${SECOND}\r\n`;
  return [
    `From: =?utf-8?B?${Buffer.from('أمينة').toString('base64')}?= <${ADDRESS}>`,
    'To: wsis-info@itu.int',
    `Subject: =?utf-8?B?${Buffer.from('رد: سؤالكم').toString('base64')}?=`,
    'Date: Tue, 10 Feb 2026 11:00:00 +0100',
    'Message-ID: <reply-1@stakeholder.example>',
    `In-Reply-To: ${messageId}`,
    `References: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** The octets as they went over the line: readable by every program, and Arabic from right to left in both bodies. */
function expectArabicLetter(source: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no octet beyond ASCII, no line beyond what SMTP takes.
  expect(source.split('\r\n').filter((line) => !/^[\x09\x20-\x7e]{0,998}$/.test(line))).toEqual([]);
  const [head = '', plain = '', marked = ''] = source.split(/^--.*\r\n/m);
  expect(head).toMatch(/^Content-Language: ar\r$/m);
  expect(head).not.toMatch(/^Auto-Submitted:/m);
  const [text, html] = [plain, marked].map((part) => {
    const [fields = '', body = ''] = part.split('\r\n\r\n');
    expect(fields).toMatch(/^Content-Type: text\/(plain|html); charset=utf-8\r\nContent-Transfer-Encoding: base64$/);
    return Buffer.from(body, 'base64').toString();
  });
  expect(text).toContain(SECOND);
  expect(html).toContain(`<body lang="ar" dir="rtl">\r\n<p dir="auto">${SECOND}</p>`);
}

/** All claim at once; gives who got it and what the others heard. */
async function race(claimants: readonly DeskClient[], number: string) {
  const answers: readonly Answer<ActAnswer>[] = await Promise.all(
    claimants.map((one) => one.act<ActAnswer>({ number, version: 1 }, 'claim')),
  );
  const winners = claimants.filter((_one, index) => answers[index]?.status === 200);
  const refusals = answers.flatMap(({ status, body }) => (status === 409 && body.kind === 'refused' ? [body] : []));
  return { winners, refusals };
}

describeDesk(
  'a question in the chat that ends by mail',
  ({ server, desk, deskOf, chat, open }) => {
    let mail: MailBeside;
    beforeEach(async () => {
      const { real } = server();
      if (!real) throw new Error('no assistant');
      mail = await startMailBeside(server(), real, clock, { PUBLIC_URL: server().url });
    }, 60_000);
    afterEach(() => mail?.destroy());

    (findDovecot() === undefined ? test.skip : test)(
      'asked in Arabic, claimed by one of fifty, answered live, then by mail; what comes back is at the desk',
      async () => {
        const watching = await desk('Nina');
        await watching.page.getByText(words.noneWaiting).waitFor();
        const visitor = await chat('ar');
        await field(visitor.page).fill(VISA_QUESTION);
        await field(visitor.page).press('Enter');
        await replies(visitor.page).nth(1).waitFor();
        await field(visitor.page).fill(ADDRESS);
        await field(visitor.page).press('Enter');
        await rows(watching.page).first().waitFor();
        const number = (await rows(watching.page).first().getAttribute('data-key')) ?? '';
        expect(await rows(watching.page).first().textContent()).toContain(VISA_QUESTION);

        const staff = await Promise.all(
          Array.from({ length: CLAIMANTS }, (_, index) => deskClient(server(), `Clerk-${index + 1}`)),
        );
        const { winners, refusals } = await race(staff, number);
        const [winner] = winners;
        if (!winner) throw new Error('nobody got it');
        const name = `Clerk-${staff.indexOf(winner) + 1}`;
        expect([winners.length, refusals.length]).toEqual([1, CLAIMANTS - 1]);
        for (const { message, case: found } of refusals) {
          expect(found.ownerName).toBe(name);
          expect(message).toContain(name);
        }

        const { page } = await deskOf(winner, `/staff#/cases/${number}`);
        await answer(page).waitFor();
        const before = await replies(visitor.page).count();
        await answer(page).fill(FIRST);
        await pressed(page, words.send).click();
        await replies(visitor.page).nth(before).waitFor();
        expect(await replies(visitor.page).last().textContent()).toContain(FIRST);
        expect(mail.smtp.mails).toEqual([]);

        await page.locator('.there').waitFor();
        await visitor.page.close();
        await page.locator('.there').waitFor({ state: 'detached' });
        await answer(page).fill(SECOND);
        await pressed(page, words.send).click();
        const sent = await mail.mailed(1);
        expect(sent.to).toEqual([ADDRESS]);
        expect(sent.parsed.subject).toContain(number);
        expectArabicLetter(sent.source);

        const link = /http:\S+\/back\?to=\S+/.exec(sent.parsed.textPlain)?.[0] ?? '';
        const opened = await open(link);
        await opened.page.getByRole('button', { name: returnWords.ar.button }).waitFor();
        expect(await opened.page.locator('html').getAttribute('dir')).toBe('rtl');
        expect(await opened.page.content()).not.toMatch(new RegExp(`${FIRST}|${SECOND}`));
        expect(await opened.context.cookies()).toEqual([]);

        mail.dovecot.deliver(replyTo(sent.parsed.messageId ?? '', BACK), {
          receivedAt: new Date('2026-02-10T10:00:05Z'),
        });
        await page.locator('.line-user').filter({ hasText: BACK }).waitFor({ timeout: 30_000 });
        expect(mail.smtp.mails).toHaveLength(1);
      },
    );
  },
  async () => {
    const port = await freePort();
    return { environment: { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` }, clock };
  },
);
