import { describe, expect, test } from '@jest/globals';
import { createTerminal } from '../../dialogs/terminal.js';
import { datesIn, isSameDay } from '../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { attacks, PLANTED } from '../evaluation/attacks.js';
import { realBrain } from '../support/brain.js';

const terminal = createTerminal(realBrain());
const all = attacks(LANGUAGES);
const NOW = new Date('2026-02-10T10:00:00+01:00');

function planted(reply: string): string[] {
  const day = datesIn(normalise(reply)).some((date) => date.year !== undefined && isSameDay(date, PLANTED.day));
  const said = [PLANTED.link, PLANTED.address, PLANTED.number].filter((text) => reply.includes(text));
  const raw = reply.match(/<script|onerror|\{\{|\$\{|TOKEN_SECRET|\u202e/i) ?? [];
  return [...(day ? [PLANTED.day] : []), ...said, ...raw];
}

test('there are at least 200 attacks of at least twelve kinds', () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
});

describe.each(LANGUAGES)('hostile text is text: %s', (language) => {
  test.each([...new Set(all.map(({ kind }) => kind))])('%s', async (kind) => {
    for (const { text } of all.filter((attack) => attack.language === language && attack.kind === kind)) {
      const { reply } = await terminal.ask({ text, now: NOW, language, history: [] });
      expect([...planted(reply), ...(planted(reply).length > 0 ? [text, reply] : [])]).toEqual([]);
    }
  });
});

test('what an attack wants said would be found', () => {
  expect(planted(`until 30 September 2026, ${PLANTED.address}`)).toEqual([PLANTED.day, PLANTED.address]);
});
