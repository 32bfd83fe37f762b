import { parseArgs } from 'node:util';
import { runFaultRounds } from './long/fault-rounds.js';

/**
 * `npm run test:long [-- --rounds N --seed N]`: many rounds of kills and network faults, with a seed that repeats a run.
 * Ends with one plain line; exit code 1 where a message was lost or doubled or a watermark went back.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 200);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write('npm run test:long -- [--rounds N] [--seed N], whole numbers\n');
  process.exit(2);
}
const say = (line: string) => process.stderr.write(`${line}\n`);
say(`${rounds} rounds of faults, seed ${seed} (--seed ${seed} repeats them)`);
const { messages, faults, broken } = await runFaultRounds({ rounds, seed, say });
for (const fault of broken) process.stdout.write(`BROKEN ${fault}\n`);
const made = Object.entries(faults).map(([name, count]) => `${count} × ${name}`);
process.stdout.write(`${messages} messages through ${made.join(', ')}: ${broken.length} rules broken\n`);
process.exit(broken.length > 0 ? 1 : 0);
