import type { Terminal, TerminalAnswer } from '../../dialogs/terminal.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { createRandom } from '../support/random.js';
import { type EvaluationItem, evaluationSet } from './evaluation-set.js';
import { VARIATIONS } from './variations.js';

/** A question whose answer became another one by a way of writing. */
export interface Changed {
  readonly id: string;
  readonly variation: string;
  readonly text: string;
  readonly was: string;
  readonly is: string;
}

export interface Robustness {
  /** How many questions were asked in each way of writing. */
  readonly asked: ReadonlyMap<string, number>;
  readonly changed: readonly Changed[];
}

/** Asks each `every`th question of the evaluation set as it stands and in every way of writing. */
export async function changedAnswers(
  terminal: Terminal,
  { seed, every }: { readonly seed: number; readonly every: number },
): Promise<Robustness> {
  const random = createRandom(seed);
  const asked = new Map<string, number>();
  const changed: Changed[] = [];
  for (const language of LANGUAGES) {
    for (const item of evaluationSet(language).filter((_, index) => index % every === 0)) {
      const was = essence(await ask(terminal, item, language, item.text));
      for (const { name, vary } of VARIATIONS) {
        const text = vary(item.text, language, random);
        if (text === undefined) continue;
        asked.set(name, (asked.get(name) ?? 0) + 1);
        const is = essence(await ask(terminal, item, language, text));
        if (is !== was) changed.push({ id: item.id, variation: name, text, was, is });
      }
    }
  }
  return { asked, changed };
}

const ask = (terminal: Terminal, item: EvaluationItem, language: Language, text: string) =>
  terminal.ask({ text, now: new Date(item.now), history: item.history ?? [], language: item.lang ?? language });

/** What must stay: the language, the outcome, and what is stated. */
function essence({ language, outcome, facts }: TerminalAnswer): string {
  return [language, outcome, ...[...facts].sort()].join(' ');
}
