import { ExampleList, type Examples } from '../../../dialogs/understanding/feature-table.js';
import { type GramSizes, textFeatures } from '../../../dialogs/understanding/features.js';
import {
  DEFAULT_TRAINING,
  type LinearModel,
  score,
  type TrainingOptions,
  train,
} from '../../../dialogs/understanding/linear-classifier.js';
import { normalise, words } from '../../../dialogs/understanding/normalise.js';
import type { Language } from '../../../knowledge/language.js';
import type { Guess } from './figures.js';

/** What can be chosen for a set; everything else is as the product has it, or the same for all sets. */
export interface Choice {
  readonly sizes: GramSizes;
  readonly c: number;
  readonly rarity: number;
}

/** A public set has few examples of an intent: every feature counts, and training goes on until little moves. */
const THOROUGH: TrainingOptions = {
  ...DEFAULT_TRAINING,
  balance: 0.5,
  epochs: 20,
  tolerance: 1e-3,
  minimumCount: 1,
};
/** With many examples that costs much and gains nothing. */
const MANY = 5000;
const BRISK: TrainingOptions = { ...THOROUGH, epochs: 8, tolerance: 5e-3, minimumCount: 2 };

export interface Trained {
  readonly model: LinearModel;
  readonly language: Language;
  readonly sizes: GramSizes;
}

export interface Lesson {
  readonly text: string;
  readonly intent: string;
}

/** The product's classifier, trained on a set. */
export function trainOurs(lessons: readonly Lesson[], language: Language, { sizes, c, rarity }: Choice): Trained {
  const options = { ...(lessons.length > MANY ? BRISK : THOROUGH), c, rarity };
  return { model: train(examplesOf(lessons, language, sizes), options), language, sizes };
}

function examplesOf(lessons: readonly Lesson[], language: Language, sizes: GramSizes): Examples {
  const list = new ExampleList();
  for (const { text, intent } of lessons) list.add(intent, featuresOf(text, language, sizes));
  return list.examples();
}

const featuresOf = (text: string, language: Language, sizes: GramSizes) =>
  textFeatures(words(normalise(text)), language, sizes);

/** The margin of each intent, in the order of `model.labels`. */
export function marginsOf({ model, language, sizes }: Trained, text: string): Float64Array {
  return score(model, featuresOf(text, language, sizes));
}

/** The likeliest intent; its margin says how sure. */
export function guessOurs(trained: Trained, text: string): Guess {
  const margins = marginsOf(trained, text);
  let best = 0;
  for (let i = 1; i < margins.length; i++) if ((margins[i] as number) > (margins[best] as number)) best = i;
  return { intent: trained.model.labels[best] ?? '', sureness: margins[best] ?? 0 };
}

/** The language of a set by its script, for stems and n-grams; Latin letters are taken for English, as all such sets are. */
export function languageOfSet(texts: readonly string[]): Language {
  const all = texts.slice(0, 500).join(' ');
  const shareOf = (script: RegExp) => (all.match(script)?.length ?? 0) / (all.match(/\p{L}/gu)?.length ?? 1);
  if (shareOf(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  if (shareOf(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  return shareOf(/\p{Script=Han}/gu) > 0.3 ? 'zh' : 'en';
}
