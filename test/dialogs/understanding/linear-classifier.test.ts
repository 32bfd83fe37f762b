import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ExampleList, type Examples } from '../../../dialogs/understanding/feature-table.js';
import { namedFeature, textFeatures } from '../../../dialogs/understanding/features.js';
import { DEFAULT_TRAINING, score, train } from '../../../dialogs/understanding/linear-classifier.js';

const featuresOf = (text: string) => textFeatures(text.split(' '), 'en');
const example = (label: string, text: string): Example => ({ label, features: featuresOf(text) });

interface Example {
  readonly label: string;
  readonly features: readonly number[];
}

function table(examples: readonly Example[]): Examples {
  const list = new ExampleList();
  for (const { label, features } of examples) list.add(label, features);
  return list.examples();
}

/** Three labels that their words tell apart. */
const EXAMPLES: readonly Example[] = [
  ...['when is it', 'when does it begin', 'when will it be held', 'tell me when', 'when please'].map((text) =>
    example('dates', text),
  ),
  ...['where is it', 'where does it take place', 'where will it be held', 'tell me where', 'where please'].map((text) =>
    example('place', text),
  ),
  ...['who organises it', 'who is behind it', 'who holds it', 'tell me who', 'who please'].map((text) =>
    example('organisers', text),
  ),
];
const OPTIONS = { ...DEFAULT_TRAINING, epochs: 20, minimumCount: 1, tolerance: 1e-2 };
const model = train(table(EXAMPLES), OPTIONS);

function best(text: string): string | undefined {
  const scores = score(model, featuresOf(text));
  return model.labels[scores.indexOf(Math.max(...scores))];
}

describe('a set that can be told apart', () => {
  test('its examples are learnt', () => {
    for (const { label, features } of EXAMPLES) {
      const scores = score(model, features);
      expect(model.labels[scores.indexOf(Math.max(...scores))]).toBe(label);
    }
  });

  test.each([
    ['when does it end', 'dates'],
    ['where do we meet', 'place'],
    ['who is responsible', 'organisers'],
    ['wher is it', 'place'],
  ])('%s means %s', (text, label) => {
    expect(best(text)).toBe(label);
  });

  test('an example speaks for its own label and against the others', () => {
    const scores = [...score(model, featuresOf('when is it'))];
    expect(scores.map((value) => value > 0)).toEqual(model.labels.map((label) => label === 'dates'));
  });
});

test('the same examples give the same model, number by number', () => {
  expect(train(table(EXAMPLES), OPTIONS)).toEqual(model);
});

test('there is one score a label, labels in the order of the alphabet', () => {
  expect(model.labels).toEqual(['dates', 'organisers', 'place']);
  expect(score(model, featuresOf('when'))).toHaveLength(3);
});

test('a text of which nothing is known is scored alike, however long', () => {
  const one = score(model, featuresOf('xyzzy'));
  expect(score(model, [])).toEqual(one);
  expect(score(model, featuresOf('qwfp '.repeat(50)))).toEqual(one);
});

test('what is said twice is no other text', () => {
  expect(best('when when when is it')).toBe('dates');
});

test('a text longer than any before it is scored like a short one of the same words', () => {
  const [short, long] = [1, 2000].map((times) => score(model, featuresOf('when '.repeat(times).trim())));
  expect(long?.every(Number.isFinite)).toBe(true);
  expect(best('when '.repeat(2000).trim())).toBe('dates');
  // The vector of the long one is no longer in the way.
  expect(score(model, featuresOf('when'))).toEqual(short);
});

test('rare features are left out', () => {
  const rare = namedFeature('rare');
  const [first, ...others] = EXAMPLES;
  const examples = first ? [{ ...first, features: [...first.features, rare] }, ...others] : [];
  const [lenient, strict] = [1, 2].map((minimumCount) => train(table(examples), { ...OPTIONS, minimumCount }));
  if (!lenient || !strict) throw new Error('two models were asked for');
  expect(score(lenient, [rare])).not.toEqual(score(lenient, []));
  expect(score(strict, [rare])).toEqual(score(strict, []));
});

test.each([
  ['no example', [], 0],
  ['a single label', [example('dates', 'when is it')], 1],
])('%s is no fault', (_, examples, labels) => {
  const scores = score(train(table(examples), OPTIONS), featuresOf('when'));
  expect(scores).toHaveLength(labels);
  expect(scores.every(Number.isFinite)).toBe(true);
});

test('scores are numbers, whatever the features', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), (features) => {
      expect(score(model, features).every(Number.isFinite)).toBe(true);
    }),
  );
});
