import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { markdownText } from '../../bot/markdown.js';
import { textParts } from '../../bot/widget/text-parts.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { webchatSite, withWebchat } from './webchat-driver.js';

/** What Web Chat makes of Markdown: the text as it is seen, where links lead to, and the names of all elements. */
interface Rendered {
  readonly text: string;
  readonly links: readonly (string | null)[];
  readonly elements: readonly string[];
}

/** Run in the page: Web Chat's own renderer with its own options, and the result as a browser takes it. */
const RENDER = `(texts) => texts.map((markdown) => {
  const options = { markdownRespectCRLF: true, markdownRenderHTML: true };
  const { body } = new DOMParser().parseFromString(window.WebChat.renderMarkdown(markdown, options), 'text/html');
  const elements = [...body.querySelectorAll('*')].map(({ localName }) => localName);
  const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  for (const end of body.querySelectorAll('br, p')) end.after('\\n');
  return { text: body.textContent, links, elements };
})`;

/** Pieces that mean something to one Markdown reader or another. */
const PIECES = [
  ...['*', '_', '**', '__', '`', '```', '~~', '~~~', '#', '# ', '>', '> ', '- ', '+ ', '1. ', '2) ', '---', '===', '|'],
  ...['<b>', '</b>', '<img src=x onerror=alert(1)>', '<!--', '&amp;', '&#60;', '&lt', '\\', '\\\\', '[', ']', '](x)'],
  ...['![', '[a](javascript:alert(1))', '[a]: http://b.example', '$$', '\\[', '\\(', ':)', '(c)', '(TM)', '...', '--'],
  ...['"', "'", '+-', '????', ',,', '//', 'javascript:alert(1)', 'itu.int', 'a@b', 'mailto:', ' ', '    ', '\t', '\n'],
  ...[
    '\n\n',
    '\n    ',
    'word',
    'l’UIT',
    '中文',
    'مرحبا',
    '\u2066',
    '\u2069',
    '🙂',
    'wsis-info@itu.int',
    'www.itu.int/a_b_c',
  ],
  ...[
    'https://www.itu.int/x_(y)?q=1&r=*2*',
    "https://a.example/~b'c",
    'http://a.example:8080/#d',
    'https://a.example/[b]',
  ],
];

/** Blanks as a browser shows them, and without the invisible ones that Web Chat puts around a link. */
function seen(text: string): string {
  const lines = text.replace(/\u200b/g, '').split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

withWebchat('replies in botframework-webchat', () => {
  const site = webchatSite();
  let server: TestServer;

  beforeAll(async () => {
    const reply = (text: string) => ({ text });
    server = await startTestServer({
      assistant: (store) => echoAssistant(store, { welcome: () => ({ text: 'Welcome' }), reply }),
      environment: { ALLOWED_ORIGINS: site.origin },
    });
  });
  afterAll(() => server?.destroy());

  test.each([
    ['sockets', true],
    ['polling', false],
  ])('by %s have links to press, and what a user writes has no markup', async (_, webSocket) => {
    const chat = await site.open(server.url, { webSocket });
    await chat.say('*See* https://www.itu.int/a_b_c or wsis-info@itu.int');
    const links = chat.page.locator('.webchat__bubble__content a');
    await links.nth(1).waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'https://www.itu.int/a_b_c',
      'mailto:wsis-info@itu.int',
    ]);
    expect(await links.first().getAttribute('target')).toBe('_blank');
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
    const said = '*See* https://www.itu.int/a_b_c or wsis-info@itu.int';
    expect((await chat.texts()).map(seen)).toEqual(['Welcome', said, said]);
    await chat.page.reload();
    await links.nth(1).waitFor();
  });

  test('show every text as it stands, whatever of it could be markup, and no links but to web and mail', async () => {
    const { page } = await site.open(server.url);
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.emailAddress());
    const texts = fc
      .sample(fc.array(piece, { maxLength: 8 }), { numRuns: 1500, seed: 20_260_210 })
      // Without control characters, as texts are, and without two brackets that Web Chat puts in place of braces.
      .map((pieces) => pieces.join('').replace(/[^\P{Cc}\n\t]|[\u27ec\u27ed]/gu, ''));
    const rendered = (await page.evaluate(`(${RENDER})(${JSON.stringify(texts.map(markdownText))})`)) as Rendered[];
    for (const [index, { text, links, elements }] of rendered.entries()) {
      const wanted = texts[index] ?? '';
      expect({ wanted, text: seen(text) }).toEqual({ wanted, text: seen(wanted) });
      expect(new Set([...elements, 'p', 'br', 'a', 'img'])).toEqual(new Set(['p', 'br', 'a', 'img']));
      expect(links.length).toBe(
        wanted
          .split('\n')
          .flatMap(textParts)
          .filter(({ href }) => href !== undefined).length,
      );
      for (const link of links) expect(link).toMatch(/^(?:https?|mailto):/);
    }
  });
});
