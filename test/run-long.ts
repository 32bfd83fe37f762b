import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../knowledge/project-root.js';
import { runFaultRounds } from './long/fault-rounds.js';
import { runMailRounds } from './long/mail-rounds.js';
import { findDovecot } from './support/dovecot.js';
import { findRedis } from './support/redis-server.js';

/**
 * `npm run test:long [-- --rounds N --seed N --only chat|mail]`: the tests that take minutes (`*.long.test.ts`), then many rounds of kills and network faults, with a seed that
 * repeats a run. Ends with one plain line each for chat and mail; exit code 1 where a message was lost or doubled or a
 * watermark went back.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds ?? 200);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const { only } = values;
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed) || ![undefined, 'chat', 'mail'].includes(only)) {
  process.stderr.write('npm run test:long -- [--rounds N] [--seed N], whole numbers, [--only chat|mail]\n');
  process.exit(2);
}
const say = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);
const counts = (made: Readonly<Record<string, number>>) =>
  Object.entries(made)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ');
say(`${rounds} rounds of faults, seed ${seed} (--seed ${seed} repeats them)`);
let failures = 0;

if (only === undefined) {
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, jest, '--ci', '--forceExit', '--maxWorkers=1', '--testMatch', '**/*.long.test.ts'];
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  print(`the long tests: ${status === 0 ? 'passed' : 'failed'}`);
  failures += status === 0 ? 0 : 1;
}
// An exit that servers of the run hear of and end by.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));

if (only !== 'mail') {
  for (const store of findRedis() === undefined ? (['sqlite'] as const) : (['sqlite', 'redis'] as const)) {
    const { messages, faults, broken } = await runFaultRounds({ rounds, seed, store, say });
    for (const fault of broken) print(`BROKEN ${fault}`);
    print(`${store}: ${messages} messages through ${counts(faults)}: ${broken.length} rules broken`);
    failures += broken.length;
  }
}
if (only !== 'chat' && findDovecot() !== undefined) {
  const { deaths, broken } = await runMailRounds({ rounds, seed, say });
  for (const fault of broken) print(`BROKEN ${fault}`);
  print(`${rounds} kills of the mail agent (${counts(deaths)}): ${broken.length} mails doubled or lost`);
  failures += broken.length;
} else if (only !== 'chat') {
  say('Left out: the kills of the mail agent. They need Dovecot: on Debian `apt-get install dovecot-imapd`.');
  if (process.env.CI === 'true') failures += 1;
}
process.exit(failures > 0 ? 1 : 0);
