import { answerQuality } from './answer-quality.js';
import { answerSpeed } from './answer-speed.js';
import { chat } from './chat.js';
import { coldLoad } from './cold-load.js';
import { desk } from './desk.js';
import { letterQuality } from './letter-quality.js';
import { mail } from './mail.js';
import { robustness } from './robustness.js';
import { understanding } from './understanding.js';

/** `npm run bench [-- NAME]`: every benchmark, or one; a line a figure on stdout. */
const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  'answer-quality': answerQuality,
  'answer-speed': answerSpeed,
  chat,
  'cold-load': coldLoad,
  desk,
  'letter-quality': letterQuality,
  mail,
  robustness,
  understanding,
};

const [name, ...args] = process.argv.slice(2);
// An exit that servers of the run hear of and end by.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));
const chosen = name === undefined ? Object.values(BENCHMARKS) : [BENCHMARKS[name]];
for (const benchmark of chosen) {
  if (benchmark) await benchmark(args);
  else {
    process.stderr.write(`There is no benchmark "${name}". Choose one of: ${Object.keys(BENCHMARKS).join(', ')}\n`);
    process.exitCode = 1;
  }
}
