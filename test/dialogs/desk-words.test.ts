import { describe, expect, test } from '@jest/globals';
import { CASE_ACTIONS, CASE_REFUSALS } from '../../dialogs/cases/case-states.js';
import { caseWords, withNames } from '../../dialogs/desk-words-cases.js';
import { deskFaultInWords } from '../../dialogs/desk-words-faults.js';
import { LANGUAGES } from '../../knowledge/language.js';

const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(others)('what the desk says of cases in %s', (language) => {
  const [own, english] = [caseWords[language], caseWords.en];

  test.each(CASE_ACTIONS)('%s names whom it names in English', (action) => {
    expect(names(own.events[action])).toEqual(names(english.events[action]));
    expect(own.events[action]).not.toBe(english.events[action]);
  });

  test.each([
    ...CASE_REFUSALS,
    'moved',
    'not-yours',
    'no-text',
    'nobody-to-answer',
    'no-case',
    'no-colleague',
  ] as const)('the refusal %s names whom it names in English', (reason) => {
    expect(names(own.refused[reason])).toEqual(names(english.refused[reason]));
    expect(own.refused[reason]).not.toBe(english.refused[reason]);
  });

  test.each(['NotSignedIn', 'CrossSite', 'NoSuchCase', 'BadRequest', 'BodyTooLarge', 'InternalError'])(
    'the fault %s has words',
    (code) => expect(deskFaultInWords(code, language)).not.toBe(deskFaultInWords(code, 'en')),
  );
});

test('a name is a name, whatever it holds', () => {
  expect(withNames('{owner} and {name}', { name: '{owner} $& $1', owner: 'Nina' })).toBe('Nina and {owner} $& $1');
  expect(deskFaultInWords('constructor', 'en')).toBeUndefined();
});
