import { describe, expect, test } from '@jest/globals';
import { boxOf, isListed, isValidAddress } from '../../mail/mail-address.js';

describe('valid', () => {
  test.each([
    'a@b.example',
    'a.b+c@d-e.example',
    '"a b"@c.example',
    'ана@почта.example',
    "o'neil@b.example",
    'a@münchen.example',
  ])('%s', (address) => expect(isValidAddress(address)).toBe(true));
  test.each([
    '',
    'a',
    'a@b',
    '@b.example',
    'a@',
    '.a@b.example',
    'a..b@c.example',
    'a b@c.example',
    'a@b..example',
    'a@-b.example',
    'a\n@b.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(250)}.example`,
  ])('not %j', (address) => expect(isValidAddress(address)).toBe(false));
});

test('one box under many names', () => {
  expect(boxOf('WSIS-Info+2026@ITU.int')).toBe('wsis-info@itu.int');
  expect(boxOf('+a@b.example')).toBe('+a@b.example');
});

test.each([
  ['ana@Palace.example', ['palace.example'], true],
  ['ana@x.palace.example', ['@palace.example'], true],
  ['ana@notpalace.example', ['palace.example'], false],
  ['ana+x@b.example', ['ANA@b.example'], true],
  ['luis@b.example', ['ana@b.example', ''], false],
])('%s in %j: %s', (address, list, expected) => expect(isListed(address, list)).toBe(expected));
