import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { factsWords } from '../../../dialogs/facts/words/index.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { DEADLINE, MOVED } from '../../dialogs/facts/desk-world.js';
import { realBrain } from '../../support/brain.js';
import type { DeskBrowser } from '../../support/desk-browser.js';
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

describe('the pages of facts', () => {
  test('a deadline is put on hold, moved, previewed in six languages and confirmed by another', async () => {
    await nina.open('/staff/facts?activity=prizes');
    expect(nina.html).toContain('15 March 2026');
    await nina.submit({ hold: DEADLINE, why: 'being <moved>' }, formWith(nina, 'hold', DEADLINE));
    expect(nina.html).toContain(words.done);
    await nina.open('/staff/facts?activity=prizes');
    expect(nina.html).toContain('being &lt;moved&gt;');

    await nina.open(`/staff/facts/edit?fact=${DEADLINE}`);
    const source = { source: 'new', sourceKind: 'decision', sourceDate: '2026-02-10', sourceBy: '', reference: '' };
    await nina.submit({
      how: 'moved',
      year: '',
      ...source,
      deadline: '2026-03-31',
      wording: 'by',
      ...areasOf(nina),
      why: 'decided',
    });
    expect(nina.location).toMatch(/^\/staff\/facts\/change\?id=/);
    expect(nina.html).toContain(words.own);
    for (const day of ['31 March 2026', '31 mars 2026', '31 de marzo de 2026', '31 марта 2026', '2026年3月31日'])
      expect(nina.html).toContain(day);

    await omar.open(nina.location);
    await omar.submit({}, formWith(omar, 'confirm', '1'));
    expect(omar.html).toContain(words.done);
    expect((await server.store.factsInForce()).version).toBe(2);
    await omar.open('/staff/facts?activity=prizes');
    expect(omar.html).toContain(`${MOVED}@1`);

    await omar.open(nina.location);
    await omar.submit({ why: 'too early' }, formWith(omar, 'revert', '1'));
    expect(omar.location).toMatch(/^\/staff\/facts\/change\?id=/);
    await nina.open(omar.location);
    await nina.submit({}, formWith(nina, 'reject', '1'));
    expect(nina.location).toBe('/staff/facts');
  });

  test('what does not fit is said beside what was typed', async () => {
    await nina.open(`/staff/facts/edit?fact=${DEADLINE}`);
    const source = { source: 'L2025', sourceKind: 'decision', sourceDate: '2026-02-10', sourceBy: '', reference: '' };
    const sent = {
      how: 'slip',
      year: '',
      ...source,
      deadline: '2026-09-01',
      wording: 'by',
      ...areasOf(nina),
      why: 'a slip',
    };
    await nina.submit(sent);
    expect(nina.html).toContain(words.faulty);
    expect(nina.html).toContain('after its event');
    expect(nina.html).toContain('value="2026-09-01"');
    expect(await server.store.factChanges(5)).toEqual([]);
  });

  test('the chat is paused and goes on', async () => {
    await nina.open('/staff/facts');
    await nina.submit({ brake: 'chat', state: 'paused', why: 'a wrong answer' }, formWith(nina, 'brake', 'chat'));
    await nina.open('/staff/facts');
    expect(nina.html).toContain(words.resume);
    await nina.submit({ brake: 'chat', state: 'free', why: 'mended' }, formWith(nina, 'brake', 'chat'));
    expect((await server.store.factsInForce()).changes.map(({ brake }) => brake)).toMatchObject([
      { on: 'chat', state: 'paused' },
      { on: 'chat', state: 'free' },
    ]);
  });

  test('without a reason, or of something that is none, nothing is done', async () => {
    await nina.open('/staff/facts');
    await nina.submit({ hold: DEADLINE, why: ' ' });
    expect(nina.html).toContain(words.faulty);
    await nina.open('/staff/facts/change?id=none');
    expect(nina.location).toBe('/staff/facts');
    await nina.open('/staff/facts/edit?fact=none');
    expect(nina.location).toBe('/staff/facts');
    expect(await server.store.factsVersion()).toBe(0);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s has words of its own', (language) => {
  const flat = (value: object): string[] =>
    Object.values(value).flatMap((one) => (typeof one === 'string' ? [one] : flat(one)));
  const [own, english] = [flat(factsWords[language]), flat(words)];
  expect(own).toHaveLength(english.length);
  expect(own.filter((text, index) => text === english[index] && text !== 'Chat')).toEqual([]);
});
