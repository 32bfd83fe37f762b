import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bareValue, PARSE_LIMITS } from '../../mail/parsed-mail.js';
import { readMessage } from '../../mail/read-message.js';
import { screenMail } from '../../mail/screen-mail.js';
import { visibleText } from '../../mail/visible-text.js';
import { bytes } from './build-message.js';
import { automaticMails } from './corpus/automatic.js';
import { CONTEXT, read } from './read.js';

const ALPHABET = [
  '<div>',
  '</div>',
  '<blockquote type="cite">',
  '<p style="display:none">',
  '<!--',
  '-->',
  '<style>',
  '.a{',
  '}',
  '> ',
  'From: ',
  'On 1 Jan 2026 a@b.example wrote:',
  '-- ',
  '\n',
  '\r\n',
  '\0',
  '&nbsp;',
  '写道：',
  'كتب',
  'Sent from my iPhone',
  '-----Original Message-----',
  'x',
  '?',
  '<',
  '"',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...ALPHABET), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

test('visible text never throws, and the whole is in doubt where the own words are lost', () => {
  fc.assert(
    fc.property(soup, soup, (textPlain, html) => {
      const { text, source, uncertain } = visibleText({ textPlain, html, subject: '' });
      expect(typeof text).toBe('string');
      if (source === 'whole') expect(uncertain).toBe(true);
    }),
  );
});

test('any bytes are read and screened without a throw', async () => {
  const source = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    soup.map((text) => new Uint8Array(bytes(`Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n${text}`))),
  );
  await fc.assert(
    fc.asyncProperty(source, async (message) => {
      const result = await readMessage(message, PARSE_LIMITS);
      if (result.ok) expect(screenMail(result.mail, CONTEXT).rule).not.toBe('');
    }),
  );
});

describe('the verdict does not depend on', () => {
  /** Headers of different names in another order, in another letter case, folded at their first space. */
  const varied = (source: string, order: readonly number[], upper: boolean, fold: boolean) => {
    const end = source.indexOf('\r\n\r\n');
    const lines = source.slice(0, end).split(/\r\n(?![ \t])/);
    const sorted = lines
      .map((line, index) => ({ line, at: order[index % order.length] ?? 0 }))
      .sort((one, other) => one.at - other.at);
    const changed = sorted.map(({ line }) => {
      const colon = line.indexOf(':');
      const name = upper ? line.slice(0, colon).toUpperCase() : line.slice(0, colon).toLowerCase();
      const value = line.slice(colon + 1);
      return `${name}:${fold && !value.includes('"') ? value.replace(/ (?=\S)/, '\r\n\t') : value}`;
    });
    return changed.join('\r\n') + source.slice(end);
  };

  test('order, letter case and folding of headers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...automaticMails),
        fc.array(fc.nat({ max: 1_000 }), { minLength: 5, maxLength: 20 }),
        fc.boolean(),
        fc.boolean(),
        async ({ source }, order, upper, fold) => {
          const expected = screenMail(await read(source), CONTEXT);
          const { rule, action } = screenMail(await read(varied(source, order, upper, fold)), CONTEXT);
          expect({ rule, action }).toEqual({ rule: expected.rule, action: expected.action });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('comments and parameters', () => {
    const comment = fc.string({ maxLength: 10 }).map((text) => `(${text.replace(/[()\\"]/g, '')})`);
    fc.assert(
      fc.property(comment, comment, fc.string({ maxLength: 10 }), (before, after, parameter) => {
        expect(bareValue(`${before} Auto-Replied ${after}; ${parameter}`)).toBe('auto-replied');
      }),
    );
  });
});
