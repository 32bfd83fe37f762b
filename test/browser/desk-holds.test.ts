import { expect, test } from '@jest/globals';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { caseWords } from '../../dialogs/desk-words-cases.js';
import { createFactDesk } from '../../dialogs/facts/fact-desk.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { NOW } from '../support/chat-page.js';
import { answer, describeDesk, pressed, visaCase } from '../support/desk-page.js';
import type { TestServer } from '../support/server.js';

const words = deskWordsIn('en');
const TEXT = 'Projects can be submitted until 15 March 2026.';
const AMINA = { by: 'amina', why: 'being moved' };

function factDesk({ store, real }: TestServer) {
  if (!real) throw new Error('the real assistant answers here');
  return createFactDesk({ store, facts: real.facts, clock: () => new Date(NOW) });
}

describeDesk('what has been stopped', ({ server, desk }) => {
  test('is not said by an answer that was begun before, unless its writer means it', async () => {
    const { number, chat } = await visaCase(server());
    const { page } = await desk('Nina', 'en', {}, `/staff#/cases/${number}`);
    await pressed(page, words.take).click();
    await answer(page).fill(TEXT);
    await factDesk(server()).ask({ kind: 'hold', facts: ['prizes.2026.deadline'] }, AMINA);
    await pressed(page, words.send).click();
    const alert = page.getByRole('alert').filter({ hasText: caseWords.en.refused['facts-stopped'] });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('WSIS Prizes 2026: deadline');
    expect(await answer(page).inputValue()).toBe(TEXT);
    const said = async () =>
      (await server().store.activities(chat.conversationId, 0, 99)).map(({ activity }) => activity.text);
    expect(await said()).not.toContain(TEXT);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-facts-stopped');
    await pressed(page, words.allTheSame).click();
    await page.getByText(words.sent).waitFor();
    expect(await said()).toContain(TEXT);
  });

  test('a pause of mail is told where an answer would go by mail', async () => {
    const { number } = await visaCase(server());
    await factDesk(server()).brake({ on: 'mail', state: 'paused' }, AMINA);
    const { page } = await desk('Nina', 'en', {}, `/staff#/cases/${number}`);
    await pressed(page, words.take).click();
    await page.getByText(words.mailPaused).waitFor();
  });
});
