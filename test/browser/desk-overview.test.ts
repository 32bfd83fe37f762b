import { expect, test } from '@jest/globals';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import type { OutcomeKind } from '../../dialogs/message.js';
import type { Language } from '../../knowledge/language.js';
import { aCase, aFeedback, anOutcome, aTurn } from '../dialogs/store/samples.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { NOW, PHONE, sideways } from '../support/chat-page.js';
import { describeDesk, pressed, rows } from '../support/desk-page.js';
import type { TestServer } from '../support/server.js';

const words = deskWordsIn('en');
const DAY_MS = 86_400_000;

describeDesk('the overview of the desk', ({ server, desk }) => {
  test('says where there is nothing to tell of', async () => {
    const { page } = await desk('Nina', 'en', {}, '/staff#/overview');
    await page.locator('.card-missed').getByText(words.none).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each<readonly [string, Language, object]>([
    ['desk-overview-en', 'en', {}],
    ['desk-overview-ar', 'ar', {}],
    ['desk-overview-phone', 'fr', PHONE],
  ])('can be used by everybody and fits: %s', async (name, language, options) => {
    await someDays(server());
    const { page } = await desk('Nina', language, options, '/staff#/overview');
    await page.locator('.day-chart rect').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await picture(page, name);
    await page.locator('.card-volume summary').click();
    expect(await page.locator('.day-table tbody tr').count()).toBe(30);
    await page.locator('.card-upcoming').scrollIntoViewIfNeeded();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await picture(page, `${name}-below`);
  });

  test('what was missed leads to its cases, and what broke off to the conversation', async () => {
    await someDays(server());
    const { page } = await desk('Nina');
    await page.getByRole('link', { name: words.overview }).click();
    const missed = page.locator('.card-missed .missed').first();
    expect(await missed.textContent()).toMatch(/visa.*3.*\+1.*2/i);
    const [cases, facts] = await missed.getByRole('link').all();
    expect(await facts?.getAttribute('href')).toBe('staff/facts#facts');
    await cases?.click();
    // Those of the days before are among them.
    await rows(page).nth(4).waitFor();
    expect(await rows(page).count()).toBe(5);
    await page.goBack();
    await page.locator('.card-dropped a').first().click();
    await page.locator('.conversation').waitFor();
    expect(page.url()).toContain('#/conversations/c-asked');
  });

  test('another number of days, by the keyboard, kept in the address', async () => {
    await someDays(server());
    const { page } = await desk('Nina', 'en', {}, '/staff#/overview');
    await page.locator('.day-chart rect').first().waitFor();
    await pressed(page, '7 days').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#/overview?days=7');
    await page.locator('.card-volume tbody tr').nth(7).waitFor({ state: 'detached' });
    expect(await page.locator('.card-volume tbody tr').count()).toBe(7);
    expect(await pressed(page, '7 days').getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('7 days');
    await page.reload();
    await page.locator('.card-volume tbody tr').nth(6).waitFor({ state: 'attached' });
    expect(await page.locator('.card-volume tbody tr').count()).toBe(7);
  });
});

const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS).toISOString();

/** Five cases of a question (two of them before the last 30 days), some answers, one that did not help, one that was broken off. */
async function someDays({ store }: TestServer): Promise<void> {
  const turn = (id: string, days: number, kind: OutcomeKind, more = {}) =>
    store.commitTurn(
      aTurn(id, 'm1', 0, { outcome: { ...anOutcome('x'), kind, asOf: daysAgo(days), language: 'fr' }, ...more }),
    );
  for (const [index, days] of [1, 3, 20, 40, 50].entries()) {
    const newCase = aCase(`W-CASE${index}`, `c-case${index}`, { openedAt: daysAgo(days) });
    await turn(`c-case${index}`, days, 'escalated', { newCase });
  }
  for (const days of [0, 1, 1, 2, 2, 2, 5, 9, 9, 14, 21]) await turn(`c-${crypto.randomUUID()}`, days, 'answered');
  await turn('c-asked', 2, 'clarify');
  const feedback = aFeedback('m1', { helpful: false, day: daysAgo(1).slice(0, 10) });
  await store.commitTurn(aTurn('c-case0', 'm2', 1, { transcript: [], feedback }));
}
