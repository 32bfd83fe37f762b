import { expect, test } from '@jest/globals';
import { chosenFocus } from '../../dialogs/chosen-focus.js';
import type { OfferedChoice } from '../../dialogs/conversation.js';

const OFFERED: readonly OfferedChoice[] = [
  { label: 'WSIS Prizes', value: 'prizes?', focus: { activity: 'prizes' } },
  { label: 'Consultation ouverte', value: 'ocp?', focus: { activity: 'open-consultation' } },
  { label: 'المنتدى', value: 'forum?', focus: { activity: 'forum' } },
];

test.each([
  ['1', 'prizes'],
  [' 2. ', 'open-consultation'],
  ['(3)', 'forum'],
  ['#2', 'open-consultation'],
  ['٢', 'open-consultation'],
  ['２', 'open-consultation'],
  ['2️⃣', 'open-consultation'],
  ['2。', 'open-consultation'],
  ['wsis prizes', 'prizes'],
  ['WSIS Prizes!', 'prizes'],
  ['CONSULTATION OUVERTE', 'open-consultation'],
  ['المنتدي', 'forum'],
  ['0', undefined],
  ['4', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['2026', undefined],
  ['2 projects', undefined],
  ['the Prizes of 2024', undefined],
  ['', undefined],
])('"%s" chooses %s', (text, activity) => {
  expect(chosenFocus(text, OFFERED)?.activity).toBe(activity);
});

test('a label that ends in a mark is chosen with and without it', () => {
  const offered = [{ label: 'By when?', value: 'x', focus: { attribute: 'deadline' } }];
  for (const text of ['By when?', 'by when', '1']) expect(chosenFocus(text, offered)?.attribute).toBe('deadline');
});

test('nothing offered, nothing chosen', () => {
  expect(chosenFocus('1', [])).toBeUndefined();
});
