import { expect, test } from '@jest/globals';
import { readDataFiles } from '../../knowledge/data-files.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { NEAR_IDENTICAL } from '../../knowledge/phrasing-check.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { trigramOverlap, trigrams } from '../../knowledge/trigrams.js';
import { evaluationSet } from './evaluation-set.js';

const { phrasings } = readDataFiles(dataFolder, () => undefined);

const examplesOf = (language: Language) =>
  phrasings
    .filter((file) => file.language === language)
    .flatMap(({ file }) => Object.values(file.value ?? {}).flat())
    .map((text) => ({ text, grams: trigrams(text) }));

interface Example {
  readonly text: string;
  readonly grams: ReadonlySet<string>;
}

/** Finds the examples that share trigrams, by trigram: comparing each with each would take a minute. */
function nearest(examples: readonly Example[]): (text: string) => Example | undefined {
  const holders = new Map<string, number[]>();
  for (const [index, { grams }] of examples.entries()) {
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(index);
      else holders.set(gram, [index]);
    }
  }
  return (text) => {
    const grams = trigrams(text);
    const shared = new Uint16Array(examples.length);
    for (const gram of grams) for (const index of holders.get(gram) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    return examples.find(
      (example, index) =>
        (shared[index] ?? 0) > NEAR_IDENTICAL * grams.size && trigramOverlap(grams, example.grams) > NEAR_IDENTICAL,
    );
  };
}

/** What is measured must not have been learnt: the set was written without sight of the examples. */
test.each(LANGUAGES)('no question of the evaluation set is nearly an example question: %s', (language) => {
  const near = nearest(examplesOf(language));
  const twins = evaluationSet(language).flatMap(({ id, text }) => {
    const twin = near(text);
    return twin ? [`${id} "${text}" is nearly the example "${twin.text}"`] : [];
  });
  expect(twins).toEqual([]);
});

test('the comparison finds what is there', () => {
  const near = nearest([{ text: 'When is the Forum?', grams: trigrams('When is the Forum?') }]);
  expect(near('when is the forum')?.text).toBe('When is the Forum?');
  expect(near('where is the prize')).toBeUndefined();
});

test.each(LANGUAGES)('the evaluation set has at least 60 questions, each with an id of its own: %s', (language) => {
  const ids = evaluationSet(language).map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  expect(examplesOf(language).length).toBeGreaterThan(1000);
});
