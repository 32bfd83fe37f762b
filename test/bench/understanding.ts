import { parseArgs } from 'node:util';
import { choose } from './intents/choose.js';
import { type Guess, type Quality, qualityOf } from './intents/figures.js';
import { type Labelled, readLabelled } from './intents/labelled.js';
import { type Choice, guessOurs, type Lesson, languageOfSet, trainOurs } from './intents/our-classifier.js';
import { ownSets } from './intents/own-sets.js';

/** What a run prints: percentages, seconds of training, milliseconds a text. */
export interface Figures extends Quality {
  readonly train_s: number;
  readonly median_ms: number;
  readonly p99_ms: number;
}

/**
 * `--train FILE --test FILE [--val FILE]`: the product's own classifier on a set of intents, nlp.js beside it; the last
 * line is JSON with the figures of ours. Without files: on the product's own questions, language by language.
 */
export async function understanding(args: readonly string[], print: Print = onStdout): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { train: { type: 'string' }, test: { type: 'string' }, val: { type: 'string' } },
  });
  const { train, test, val } = values;
  if (train === undefined && test === undefined && val === undefined) {
    for (const { name, lessons, texts } of ownSets())
      print(inWords(name, await measureOurs(lessons, texts, OF_THE_PRODUCT)));
    return;
  }
  if (train === undefined || test === undefined) throw new Error('understanding needs both: --train FILE --test FILE');
  const lessons = withIntent(readLabelled(train));
  const texts = readLabelled(test);
  const beside = await measureNlpJs(lessons, texts);
  if (beside) print(inWords('nlp.js', beside));
  const language = languageOfSet(lessons.map(({ text }) => text));
  const choice = choose(lessons, language, val === undefined ? undefined : withIntent(readLabelled(val)));
  const ours = await measureOurs(lessons, texts, choice);
  print(inWords(`ours, ${wordsOf(choice)}`, ours));
  print(JSON.stringify(ours));
}

const OF_THE_PRODUCT: Choice = { sizes: { shortest: 4, longest: 4 }, c: 1, rarity: 1 };

const wordsOf = ({ sizes, c, rarity }: Choice) =>
  `n-grams of ${sizes.shortest} to ${sizes.longest}, C ${c}, rarity ${rarity}`;

function withIntent(texts: readonly Labelled[]): Lesson[] {
  return texts.flatMap(({ text, intent }) => (intent === null ? [] : [{ text, intent }]));
}

function measureOurs(lessons: readonly Lesson[], texts: readonly Labelled[], choice: Choice): Promise<Figures> {
  const language = languageOfSet(lessons.map(({ text }) => text));
  return measure(texts, async () => {
    const trained = trainOurs(lessons, language, choice);
    return async (text) => guessOurs(trained, text);
  });
}

async function measureNlpJs(lessons: readonly Lesson[], texts: readonly Labelled[]): Promise<Figures | undefined> {
  // Loaded only here: no other benchmark needs it.
  const { speaks, trainNlpJs } = await import('./intents/nlp-js.js');
  const language = languageOfSet(lessons.map(({ text }) => text));
  return speaks(language) ? measure(texts, () => trainNlpJs(lessons, language)) : undefined;
}

type Print = (line: string) => void;
const onStdout: Print = (line) => process.stdout.write(`${line}\n`);

type Classifier = (text: string) => Promise<Guess>;

/** Trains and asks for every text, one after another; the first few, while the engine warms up, are asked twice. */
async function measure(texts: readonly Labelled[], train: () => Promise<Classifier>): Promise<Figures> {
  const begin = performance.now();
  const guess = await train();
  const trained = performance.now();
  for (const { text } of texts.slice(0, WARM_UP)) await guess(text);
  const guesses: Guess[] = [];
  const taken: number[] = [];
  for (const { text } of texts) {
    const asked = performance.now();
    guesses.push(await guess(text));
    taken.push(performance.now() - asked);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  const quality = qualityOf(texts, guesses);
  return {
    ...quality,
    accuracy: rounded(quality.accuracy, 2),
    macro_f1: rounded(quality.macro_f1, 2),
    auroc: quality.auroc === null ? null : rounded(quality.auroc, 2),
    oos_recall_at_3: quality.oos_recall_at_3 === null ? null : rounded(quality.oos_recall_at_3, 2),
    train_s: rounded((trained - begin) / 1000, 3),
    median_ms: rounded(at(0.5), 4),
    p99_ms: rounded(at(0.99), 4),
  };
}

const WARM_UP = 200;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

function inWords(name: string, figures: Figures): string {
  const parts = Object.entries(figures).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]));
  return `understanding ${name}: ${parts.join(', ')}`;
}
