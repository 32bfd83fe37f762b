import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CONTACT_ADDRESS } from '../../dialogs/chat-words.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { history, post, startChat } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';

const ADDRESS = 'desk@organisation.example';
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ environment: { MAIL_ADDRESS: ADDRESS } });
});
afterAll(() => server.destroy());

test.each(LANGUAGES)('in %s the page and an apology name the address that is set, and no other', async (locale) => {
  const page = await (await fetch(`${server.url}/?lang=${locale}`)).text();
  expect(page).toContain(`<a href="mailto:${ADDRESS}">${ADDRESS}</a>`);
  expect(page).not.toContain(CONTACT_ADDRESS);
  const chat = await startChat(server.url, { locale });
  await post(server.url, chat, { type: 'message', text: 'break', locale });
  await server.bot.idle();
  const { activities } = await history(server.url, chat);
  expect(activities.at(-1)?.text).toContain(ADDRESS);
});
