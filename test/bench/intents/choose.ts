import type { Language } from '../../../knowledge/language.js';
import { type Choice, type Lesson, marginsOf, type Trained, trainOurs } from './our-classifier.js';

const FOLDS = 5;

/** What is taken where nothing speaks clearly for something else. */
export const USUAL: Choice = { sizes: { shortest: 3, longest: 5 }, c: 1, rarity: 0.7 };
const OTHER_SIZES = [
  { shortest: 4, longest: 4 },
  { shortest: 2, longest: 5 },
];

/** With a set to validate on, only the price of a wrong example is chosen. */
const OTHERS_TO_VALIDATE: readonly Choice[] = [0.5, 2].map((c) => ({ ...USUAL, c }));
/** Without one, n-grams and the weight of rare features, by cross-validation within the training set. */
const OTHERS_TO_CROSS: readonly Choice[] = [USUAL.sizes, ...OTHER_SIZES]
  .flatMap((sizes) => [0.3, 0.7, 1].map((rarity) => ({ ...USUAL, sizes, rarity })))
  .filter(({ sizes, rarity }) => sizes !== USUAL.sizes || rarity !== USUAL.rarity);

/**
 * The choice under which texts that were not trained on are the least surprising; the usual one unless another is
 * clearly better, by more than the standard error of the difference. Never sees the test set.
 */
export function choose(lessons: readonly Lesson[], language: Language, validation?: readonly Lesson[]): Choice {
  const surprises = (choice: Choice) =>
    validation
      ? surprisesOf(rowsOf(trainOurs(lessons, language, choice), validation))
      : surprisesOf(crossed(lessons, language, choice));
  const usual = surprises(USUAL);
  let best = { choice: USUAL, gain: 0 };
  for (const choice of validation ? OTHERS_TO_VALIDATE : OTHERS_TO_CROSS) {
    const { gain, error } = gainOver(usual, surprises(choice));
    if (gain > error && gain > best.gain) best = { choice, gain };
  }
  return best.choice;
}

/** Every example once, judged by what was learnt from the other folds. */
function crossed(lessons: readonly Lesson[], language: Language, choice: Choice): Row[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const [held, learnt] = [true, false].map((is) => lessons.filter((_, index) => (index % FOLDS === fold) === is));
    return rowsOf(trainOurs(learnt ?? [], language, choice), held ?? []);
  }).flat();
}

/** How far each margin lies above that of the right intent. */
type Row = Float64Array;

function rowsOf(trained: Trained, lessons: readonly Lesson[]): Row[] {
  return lessons.map(({ text, intent }) => {
    const margins = marginsOf(trained, text);
    // An intent that no other example has: less likely than any.
    const own = margins[trained.model.labels.indexOf(intent)] ?? Math.min(...margins) - 1;
    return margins.map((margin) => margin - own);
  });
}

/** Margins are no probabilities: each choice is judged under the sharpness that suits it best. */
const SHARPNESSES = [2, 3, 4, 6, 8, 12];

/** The negative logarithm of the probability of each right intent. */
function surprisesOf(rows: readonly Row[]): readonly number[] {
  const all = SHARPNESSES.map((sharpness) =>
    rows.map((row) => Math.log(row.reduce((sum, above) => sum + Math.exp(sharpness * above), 0))),
  );
  return all.reduce((best, other) => (mean(other) < mean(best) ? other : best));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

function gainOver(
  usual: readonly number[],
  other: readonly number[],
): { readonly gain: number; readonly error: number } {
  const gains = usual.map((value, i) => value - (other[i] ?? value));
  const gain = mean(gains);
  const variance = mean(gains.map((value) => (value - gain) ** 2));
  return { gain, error: Math.sqrt(variance / Math.max(gains.length, 1)) };
}
