import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { factsWords } from '../../dialogs/facts/words/index.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { PHONE, sideways } from '../support/chat-page.js';
import { deskClient } from '../support/desk-client.js';
import { describeDesk, pressed, says, visaCase } from '../support/desk-page.js';
import { history, startChat } from '../support/direct-line-client.js';
import type { TestServer } from '../support/server.js';

const words = deskWordsIn('en');

describeDesk('cases that ask the same', ({ server, desk }) => {
  test('are answered at once, each in its language, without those that were left out or taken meanwhile', async () => {
    const [left, taken, told] = [await visaCase(server()), await visaCase(server()), await visaCase(server())];
    const english = await englishCase(server());
    const { page, context } = await openGroup();
    expect(await page.locator('#group-ar').inputValue()).not.toBe('');
    await page.locator('#group-en').fill('');
    await pressed(page, 'Send to 4 people').click();
    await page.getByRole('alert').filter({ hasText: 'Write an answer in English' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('group-en');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('The letter comes on 3 March.');
    await page.locator(`#tick-${left.number}`).uncheck();
    expect(await page.locator('.group-preview').textContent()).toMatch(/Arabic: 2 cases.*English: 1 case.*3 March/s);
    const omar = await deskClient(server(), 'Omar');
    await omar.act({ number: taken.number, version: 1 }, 'claim');
    const ids: string[] = [];
    // The first answer of the server is lost on its way.
    await context.route('**/answers', async (route) => {
      ids.push((route.request().postDataJSON() as { id: string }).id);
      if (ids.length > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await pressed(page, 'Send to 3 people').click();
    await page.getByText(words.groupFailed).waitFor();
    await pressed(page, 'Send to 3 people').click();
    await page.getByText(words.groupAnswered.replace('{count}', '2')).waitFor();
    expect(new Set(ids).size).toBe(1);
    const leftOut = page.locator('.history li');
    expect(await leftOut.allTextContents()).toEqual([`${taken.number} – ${words.groupReasons.taken}`]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-group-outcome');
    const stateOf = async ({ number }: { number: string }) => (await server().store.case(number))?.state;
    expect([await stateOf(told), await stateOf(english), await stateOf(left)]).toEqual([
      'resolved',
      'resolved',
      'queued',
    ]);
    const lines = (await history(server().url, english.chat)).activities.map(({ text }) => text);
    expect(lines.filter((text) => text === 'The letter comes on 3 March.')).toHaveLength(1);
  });

  test('the answer stands for a time: who asks later gets it, until it is ended among the facts', async () => {
    await visaCase(server());
    await visaCase(server());
    const { page } = await openGroup();
    await page.locator('#group-ar').fill('تُرسل رسائل التأشيرات اعتباراً من 3 مارس.');
    await page.getByLabel(words.standTick).check();
    expect(await page.evaluate('document.activeElement.id')).toBe('stands-until');
    await pressed(page, 'Send to 2 people').click();
    await page.getByRole('alert').filter({ hasText: words.standDayMissing }).waitFor();
    await page.locator('#stands-until').fill('2026-02-20');
    await page.getByText(words.standOther).click();
    await page.locator('#stands-en').fill('Letters for visas go out from 3 March on.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.stand').scrollIntoViewIfNeeded();
    await picture(page, 'desk-stand-en');
    await pressed(page, 'Send to 2 people').click();
    await page.locator('.standing').waitFor();
    const later = await startChat(server().url, { locale: 'en' });
    await says(server(), later, 'Can I get a visa letter for the Forum?');
    const said = async () => (await history(server().url, later)).activities.map(({ text }) => text);
    expect((await said()).at(-1)).toContain('Letters for visas go out from 3 March on.');
    await page.locator('.standing a').click();
    const one = page.locator('section[aria-labelledby=temporary] li');
    await one.waitFor();
    expect(await one.textContent()).toMatch(/Until 20 February 2026.*Letters for visas.*تُرسل.*Asked for by Nina/s);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-facts-temporary');
    await one.locator('input[name=why]').fill('It is in the base now');
    await one.getByRole('button').click();
    await page.getByText(factsWords.en.noTemporary).waitFor();
    await says(server(), later, 'Can I get a visa letter for the Forum?');
    expect((await said()).at(-1)).not.toContain('from 3 March');
  });

  test.each([
    ['desk-group-en', 'en', {}],
    ['desk-group-ar', 'ar', {}],
    ['desk-group-phone', 'ru', PHONE],
  ] as const)('can be used by everybody and fits: %s', async (name, language, options) => {
    await visaCase(server());
    await visaCase(server());
    await englishCase(server());
    const { page } = await desk('Nina', language, options);
    await open(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await picture(page, name);
    await page.getByLabel(deskWordsIn(language).standTick).check();
    await page.locator('.group-form button[type=submit]').scrollIntoViewIfNeeded();
    expect(await sideways(page)).toBe(0);
    await picture(page, `${name}-below`);
  });

  async function openGroup() {
    const visit = await desk('Nina');
    await open(visit.page);
    return visit;
  }
});

async function open(page: Page): Promise<void> {
  await page.locator('.alike li a').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('#group-ar').waitFor();
}

/** The same question in English. */
async function englishCase(server: TestServer) {
  const chat = await startChat(server.url, { locale: 'en' });
  await says(server, chat, 'Can I get a visa letter for the Forum?');
  await says(server, chat, 'ben@stakeholder.example');
  const { cases } = await server.store.cases({ states: ['queued'], order: 'newest', limit: 1 });
  return { chat, number: cases[0]?.number ?? '' };
}
