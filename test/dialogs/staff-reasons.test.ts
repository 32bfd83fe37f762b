import { describe, expect, test } from '@jest/globals';
import { warningInWords } from '../../dialogs/by-mail/staff-warnings.js';
import { reasonInWords } from '../../dialogs/staff-reasons.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { SCREEN_RULES } from '../../mail/screen-mail.js';

const RULES = SCREEN_RULES.map(({ name }) => name);
/** What deciding about a mail names beside the rules, and the conversation as why a question is left. */
const OTHERS = [
  ...['duplicate', 'persons-thread', 'too-long', 'too-large', 'repeated', 'address-rests', 'robot-guard'],
  ...['unreadable-too-large', 'unreadable-too-slow', 'unreadable-too-many-parts', 'unreadable-broken'],
  ...['case-reply-not-staff', 'case-reply-not-authentic', 'case-reply-unknown', 'case-reply-closed'],
  ...['case-reply-by-hand', 'case-reply-unreadable', 'answered', 'partial', 'escalated', 'social', 'with-staff'],
  ...['neighbour', 'unknown-edition', 'not-stated', 'on-hold', 'on-the-day', 'ambiguous', 'not-understood', 'unsure'],
  ...[
    'unserved-language',
    'not-helpful',
    'low-confidence',
    'paused',
    'on-draft',
    'always-staff',
    'submission',
    'stepped-in',
  ],
];

describe.each(LANGUAGES)('%s', (language) => {
  test.each([...new Set([...RULES, ...OTHERS])])('%s is said in words', (code) => {
    const words = reasonInWords(code, language);
    expect(words).not.toBe(code);
    if (language !== 'en') expect(words).not.toBe(reasonInWords(code, 'en'));
  });

  test.each(OTHERS.filter((code) => /^case-reply-(?:unknown|closed|by-hand|unreadable)$/.test(code)))(
    'staff are told of %s',
    (code) => expect(warningInWords(code, language)).not.toBe(code),
  );
});
