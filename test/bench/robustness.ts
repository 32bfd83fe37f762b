import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import { createTerminal } from '../../dialogs/terminal.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { changedAnswers } from '../evaluation/robust.js';
import { VARIATIONS } from '../evaluation/variations.js';
import { share } from './share.js';

const print = (text: string) => process.stdout.write(`robustness ${text}\n`);
const SEED = 1;

/** Every question of the evaluation set in every way of writing; `-- robustness --faults` also prints each other answer. */
export async function robustness(args: readonly string[]): Promise<void> {
  const terminal = createTerminal(await loadBrainOrThrow(dataFolder));
  const { asked, changed } = await changedAnswers(terminal, { seed: SEED, every: 1 });
  for (const { name } of VARIATIONS) {
    const count = asked.get(name) ?? 0;
    print(`the same answer, ${name}: ${share(count - changed.filter((one) => one.variation === name).length, count)}`);
  }
  const all = [...asked.values()].reduce((sum, count) => sum + count, 0);
  print(`the same answer, all (aim 97 %): ${share(all - changed.length, all)}`);
  if (args.includes('--faults'))
    for (const { id, variation, text, was, is } of changed)
      print(`fault ${id} ${variation}: ${was} → ${is}\n  ${text}`);
}
