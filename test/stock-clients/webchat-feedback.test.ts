import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAssistant } from '../../dialogs/assistant.js';
import { fixedClock } from '../../dialogs/clock.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import { realBrain } from '../support/brain.js';
import { picture } from '../support/browser.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { webchatSite, withWebchat } from './webchat-driver.js';

const QUESTION = 'When is the WSIS Forum 2026?';

withWebchat('the thumbs of botframework-webchat', () => {
  const brain = realBrain();
  const clock = fixedClock(new Date('2026-02-10T09:00:00Z'));
  const site = webchatSite();
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({
      clock,
      environment: { ALLOWED_ORIGINS: site.origin },
      assistant: (store) =>
        createAssistant({
          brain,
          store,
          clock,
          gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
          mailAddress: DEFAULT_MAIL_ADDRESS,
          canPromise: true,
        }),
    });
  });
  afterAll(() => server?.destroy());

  test.each([
    ['Like', true, 0],
    ['Dislike', false, 1],
  ])('%s is kept with the facts of the answer', async (name, helpful, replies) => {
    const chat = await site.open(server.url);
    const thumb = chat.page.getByRole('button', { name, exact: true });
    // The greeting is no answer.
    expect(await thumb.count()).toBe(0);
    await chat.say(QUESTION);
    await thumb.waitFor();
    const before = (await chat.texts()).length;
    const kept = chat.page.waitForResponse(/\/activities$/);
    await thumb.click();
    await kept;
    await server.bot.idle();
    const about = await questionId();
    const conversationId = about.split('|')[0] ?? '';
    expect(await server.store.feedback(conversationId, about)).toMatchObject({
      helpful,
      facts: expect.arrayContaining([expect.stringMatching(/@\d+$/)]),
    });
    const shown = chat.page.locator('.webchat__bubble__content');
    if (replies > 0) await shown.nth(before).waitFor();
    expect(await shown.count()).toBe(before + replies);
    await picture(chat.page, `stock-webchat-${name}`);

    /** The id of the message that was answered. */
    async function questionId(): Promise<string> {
      const kept: string = await chat.page.evaluate('Object.values(localStorage)[0]');
      const { conversationId: id } = JSON.parse(kept) as { conversationId: string };
      const log = await server.store.activities(id, 0, 100);
      return log.find(({ activity }) => activity.text === QUESTION)?.id ?? '';
    }
  });
});
