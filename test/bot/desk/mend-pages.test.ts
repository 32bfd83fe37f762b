import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { factsWords } from '../../../dialogs/facts/words/index.js';
import { DEADLINE } from '../../dialogs/facts/desk-world.js';
import { realBrain } from '../../support/brain.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { says } from '../../support/desk-page.js';
import { history, startChat } from '../../support/direct-line-client.js';
import { areasOf, atFacts, formWith } from '../../support/fact-pages.js';
import { startTestServer, type TestServer } from '../../support/server.js';

const words = factsWords.en;
const brain = realBrain();

let server: TestServer;
let nina: DeskBrowser;
let omar: DeskBrowser;

beforeEach(async () => {
  server = await startTestServer({ brain, clock: () => new Date('2026-02-10T09:00:00Z') });
  nina = await atFacts(server, 'Nina');
  omar = await atFacts(server, 'Omar');
});
afterEach(() => server.destroy());

async function asked(text: string) {
  const chat = await startChat(server.url, { locale: 'en' });
  await says(server, chat, text);
  return chat;
}
const lastSaid = async (chat: Awaited<ReturnType<typeof asked>>) =>
  (await history(server.url, chat)).activities.at(-1)?.text ?? '';

describe('what staff mend from a case', () => {
  test('a missed question becomes a phrasing, without who asked it, and can be taken back', async () => {
    const chat = await asked('My name is Amina Diallo, would the border police in Geneva want a visa from me?');
    await says(server, chat, 'amina@moi.example');
    const { cases } = await server.store.cases({ order: 'newest', limit: 1 });
    await nina.open(`/staff/phrasings?number=${cases[0]?.number}&question=0`);
    expect(nina.html).not.toContain('Diallo');
    const [, text = ''] = /<textarea id="text"[^>]*>(.*?)<\/textarea>/s.exec(nina.html) ?? [];
    expect(text).toBe('would the border police in Geneva want a visa from me?');
    expect(nina.html).toMatch(/<option value="\.\.visa" selected>/);
    await nina.submit({ key: '..visa', language: 'en', text: 'Call +41 22 730 51 11 about my visa', keep: '1' });
    expect(nina.html).toContain(words.phrasingFaults.number);
    expect(nina.html).toContain('Call +41 22 730 51 11 about my visa');
    const phrasing = 'would the border police in Geneva want papers from me?';
    await nina.submit({ key: '..visa', language: 'en', text: phrasing, keep: '1' });
    expect(nina.html).toContain(words.phrasingDone);
    const [kept] = await server.store.factChanges(1);
    expect(kept?.change.phrasing).toEqual({ key: '..visa', language: 'en', text: phrasing });
    await nina.submit({}, formWith(nina, 'end', kept?.change.id ?? ''));
    expect(nina.html).toContain(words.noPhrasings);
  });

  test('an answer that was wrong is stopped, and who was told the same is listed', async () => {
    const chat = await asked('Until when can I submit to the WSIS Prizes 2026?');
    const other = await asked('What is the deadline of the WSIS Prizes 2026?');
    expect(await lastSaid(chat)).toContain('15 March');
    const { messageId = '' } = (await server.store.transcript(chat.conversationId)).at(-1) ?? {};
    const path = `/staff/wrong-answer?${new URLSearchParams({ conversation: chat.conversationId, message: messageId })}`;
    await nina.open(path);
    expect(nina.html).toContain('15 March');
    await nina.submit({ why: '' });
    expect(nina.html).toContain(words.faulty);
    await nina.submit({ why: 'it has moved' });
    expect(nina.html).toContain(words.wrongDone);
    for (const { conversationId } of [chat, other])
      expect(nina.html).toContain(`/staff#/conversations/${encodeURIComponent(conversationId)}`);
    await says(server, other, 'What is the deadline of the WSIS Prizes 2026?');
    expect(await lastSaid(other)).not.toContain('15 March');
    await nina.open(`/staff/facts/told?fact=${DEADLINE}@1`);
    expect(nina.html).toContain(encodeURIComponent(other.conversationId));
    await nina.open('/staff/wrong-answer?conversation=x&message=y');
    expect(nina.location).toBe('/staff');
  });

  test('the facts of the next edition are one proposal, confirmed by another', async () => {
    await nina.open('/staff/facts/edition?activity=forum');
    expect(nina.html).toContain('value="2027"');
    const areas = areasOf(nina);
    const dated = [...nina.html.matchAll(/id="(f\d+-)start"/g)].map(([, prefix = '']) => prefix);
    const days = dated.flatMap((prefix) => [
      [`${prefix}add`, '1'],
      [`${prefix}start`, '2027-07-05'],
      [`${prefix}end`, '2027-07-09'],
    ]);
    const source = { source: 'new', sourceKind: 'decision', sourceDate: '2026-02-10', sourceBy: '', reference: '' };
    const sent = { ...areas, ...source, year: '2027', ...Object.fromEntries(days), why: 'the new letter' };
    await nina.submit({ ...sent, [`${dated[0]}start`]: 'in summer' });
    expect(nina.html).toContain(words.faulty);
    expect(nina.html).toContain('value="in summer"');
    await nina.submit(sent);
    expect(nina.html).toContain(words.own);
    const [proposed] = await server.store.factChanges(1);
    const facts = (proposed?.change.edits ?? []).flatMap((one) => (one.edit === 'fact' ? [one.fact.id] : []));
    expect(facts).toEqual(['forum.2027.dates', 'forum.2027.place']);
    await omar.open(nina.location);
    await omar.submit({}, formWith(omar, 'confirm', '1'));
    expect(omar.html).toContain(words.done);
    expect(await lastSaid(await asked('When is the WSIS Forum 2027?'))).toContain('5–9 July 2027');
  });

  test('strangers come to the sign-in first', async () => {
    for (const path of ['/staff/phrasings', '/staff/wrong-answer', '/staff/facts/told', '/staff/facts/edition'])
      expect((await deskBrowser(server.url).get(path)).headers.get('location')).toContain('/staff/sign-in?next=');
  });
});
