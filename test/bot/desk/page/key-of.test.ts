import { describe, expect, test } from '@jest/globals';
import { keyOf } from '../../../../bot/desk/page/key-of.js';

describe('a key does the same on every keyboard', () => {
  test.each([
    ['English', 'j', 'KeyJ', false, 'j'],
    ['English, with the caps lock', 'J', 'KeyJ', false, 'j'],
    ['French, where "/" needs Shift', '/', 'Period', true, '/'],
    ['German, where "/" stands on 7', '/', 'Digit7', true, '/'],
    ['Dvorak: what is written counts, not where', 'j', 'KeyC', false, 'j'],
    ['Russian', 'о', 'KeyJ', false, 'j'],
    ['Russian, the key that is "/" in English', '.', 'Slash', false, '/'],
    ['Russian, the key that is "?" in English', ',', 'Slash', true, '?'],
    ['Arabic', 'ت', 'KeyJ', false, 'j'],
    ['Arabic, the key that is "?" in English', '؟', 'Slash', true, '?'],
    ['a key with a name', 'ArrowDown', 'ArrowDown', false, 'ArrowDown'],
    ['an arrow is no letter', 'Enter', 'KeyM', false, 'Enter'],
  ])('%s', (_, key, code, shiftKey, meant) => {
    expect(keyOf({ key, code, shiftKey })).toBe(meant);
  });
});
