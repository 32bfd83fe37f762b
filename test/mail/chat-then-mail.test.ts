import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createAssistant, type LearningAssistant } from '../../dialogs/assistant.js';
import { actAtDesk, type DeskAct } from '../../dialogs/cases/desk-acts.js';
import { systemClock } from '../../dialogs/clock.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import type { Case } from '../../dialogs/store/store.js';
import { caseNotices } from '../../dialogs/wording/case-notices.js';
import { realBrain } from '../support/brain.js';
import { history, post, type Started, startChat } from '../support/direct-line-client.js';
import { type MailBeside, startMailBeside } from '../support/mail-beside.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { stating } from '../support/stating.js';
import { until } from '../support/until.js';
import { withDovecot } from '../support/with-dovecot.js';

jest.setTimeout(120_000);

const ADDRESS = 'amina@stakeholder.example';
const environment = { PUBLIC_URL: 'https://assistant.example' };

let server: TestServer;
let mail: MailBeside;
beforeEach(async () => {
  const clock = systemClock();
  const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
  let assistant: LearningAssistant | undefined;
  server = await startTestServer({
    environment,
    assistant: (store) => {
      const parts = { brain: realBrain(), store, clock, gates, mailAddress: DEFAULT_MAIL_ADDRESS };
      assistant = createAssistant({ ...parts, canPromise: true });
      return assistant;
    },
  });
  if (!assistant) throw new Error('no assistant');
  mail = await startMailBeside(server, assistant, clock, environment);
});
afterEach(async () => {
  await mail?.destroy();
  await server.destroy();
});

const say = async (chat: Started, text: string) => {
  await post(server.url, chat, { type: 'message', text, locale: 'en' });
  await server.bot.idle();
};

/** A member of staff acts on the case as it stands, while nobody looks at the chat. */
async function atDesk(number: string, action: DeskAct['action'], text?: string): Promise<Case> {
  const { version: seenVersion = 0 } = (await server.store.case(number)) ?? {};
  const id = `${action}-${seenVersion}`;
  const deps = { ...stating, store: server.store, clock: systemClock(), visitorIsThere: () => false };
  const result = await actAtDesk({ id, number, staffId: 'nina', action, seenVersion, ...(text ? { text } : {}) }, deps);
  if (result.kind !== 'done') throw new Error(`refused: ${result.reason}`);
  return result.case;
}

const replyTo = (messageId: string, text: string) =>
  [
    `From: Amina <${ADDRESS}>`,
    `To: ${DEFAULT_MAIL_ADDRESS}`,
    'Subject: Re: Your question to the WSIS Secretariat',
    'Message-ID: <reply-1@stakeholder.example>',
    `In-Reply-To: ${messageId}`,
    `References: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    'On Tue, 10 Feb 2026 at 10:00, WSIS Secretariat <wsis-info@itu.int> wrote:',
    '> You need a letter of invitation.',
    '',
  ].join('\r\n');

withDovecot('one case, one number, chat and mail', () => {
  test('asked in the chat, answered by mail to who has left, and their reply is back at the desk', async () => {
    const chat = await startChat(server.url, { locale: 'en' });
    await say(chat, 'Do I need a visa to come to the Forum?');
    await say(chat, ADDRESS);
    const { caseNumber = '' } = (await server.store.conversation(chat.conversationId)) ?? {};
    expect(await server.store.case(caseNumber)).toMatchObject({ state: 'queued', channel: 'chat', address: ADDRESS });

    await atDesk(caseNumber, 'claim');
    await atDesk(caseNumber, 'reply', 'You need a letter of invitation.');
    const first = await mail.mailed(1);
    expect(first.to).toEqual([ADDRESS]);
    expect(first.parsed.subject).toContain(caseNumber);
    expect(first.parsed.textPlain).toContain('You need a letter of invitation.');

    mail.dovecot.deliver(replyTo(first.parsed.messageId ?? '', 'Which form is it, please?'), {
      receivedAt: new Date(),
    });
    await until('the case moves', async () => (await server.store.case(caseNumber))?.state === 'claimed', 60_000);
    expect(await server.store.case(caseNumber)).toMatchObject({ owner: 'nina', conversationId: chat.conversationId });
    const transcript = await server.store.transcript(chat.conversationId);
    expect(transcript.at(-1)).toMatchObject({ from: 'user', text: 'Which form is it, please?' });
    expect((await server.store.cases({ order: 'newest', limit: 9 })).total).toBe(1);

    await atDesk(caseNumber, 'reply', 'It is form 12.');
    const second = await mail.mailed(2);
    expect(second.parsed).toMatchObject({ inReplyTo: '<reply-1@stakeholder.example>' });
    expect(second.parsed.textPlain).toContain('It is form 12.');
    // No answer of the agent's own came between.
    expect(mail.smtp.mails).toHaveLength(2);

    const [link = ''] = /https:\/\/assistant\.example\/back\?to=\S+/.exec(second.parsed.textPlain) ?? [];
    const pressed = await fetch(`${server.url}/back`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URL(link).searchParams,
    });
    const cookie = pressed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const again = await startChat(server.url, { cookie });
    await server.bot.deliver(chat.conversationId);
    const said = (await history(server.url, again)).activities.map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([caseNotices.en.claimed, 'You need a letter of invitation.', 'It is form 12.']),
    );
  });

  test('a stranger who knows the id of that mail begins a conversation of their own', async () => {
    const chat = await startChat(server.url, { locale: 'en' });
    await say(chat, 'I want to speak to a person');
    await say(chat, ADDRESS);
    const { caseNumber = '' } = (await server.store.conversation(chat.conversationId)) ?? {};
    await atDesk(caseNumber, 'claim');
    await atDesk(caseNumber, 'reply', 'Gladly.');
    const { parsed } = await mail.mailed(1);
    const stranger = replyTo(parsed.messageId ?? '', 'Tell me what she asked.').replace(ADDRESS, 'eve@evil.example');
    mail.dovecot.deliver(stranger, { receivedAt: new Date() });
    const known = async () => (await server.store.mailsByMessageId('<reply-1@stakeholder.example>'))[0];
    await until('it is read', async () => (await known()) !== undefined, 60_000);
    await until('it is decided', async () => (await server.store.undecidedMails()).length === 0, 60_000);
    expect((await known())?.conversationId).not.toBe(chat.conversationId);
    expect(await server.store.case(caseNumber)).toMatchObject({ state: 'waiting' });
    const transcript = await server.store.transcript(chat.conversationId);
    expect(transcript.some(({ text }) => text.includes('Tell me what she asked'))).toBe(false);
  });
});
