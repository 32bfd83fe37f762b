import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../knowledge/project-root.js';
import { findChromium } from './support/chromium.js';
import { findDovecot } from './support/dovecot.js';
import { findRedis } from './support/redis-server.js';

/**
 * `npm test [-- FILE…]`: lint, then every test; the type check has run with the build. Brings the servers that the tests
 * need (on Debian as root), and ends with one plain line `N passed, N failed`.
 */
const modules = join(projectRoot, 'node_modules');
const outputFolder = join(projectRoot, 'test', 'output');
const resultFile = join(outputFolder, 'jest.json');
/** Debian's packages of the test browser, with fonts for the six languages. */
const BROWSER_PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

const say = (text: string) => process.stderr.write(`${text}\n`);

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

/** A server or program that tests need and npm does not have. */
interface Provided {
  readonly name: string;
  readonly find: () => string | undefined;
  readonly packages: readonly string[];
  /** Said where it cannot be had. */
  readonly leftOut: string;
}

const PROVIDED: readonly Provided[] = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: BROWSER_PACKAGES,
    leftOut: 'the tests in a browser (test/browser). They need Chromium: on Debian `apt-get install chromium`.',
  },
  {
    name: 'Dovecot',
    find: findDovecot,
    packages: ['dovecot-imapd'],
    leftOut: 'the tests of the mailbox. They need Dovecot: on Debian `apt-get install dovecot-imapd`.',
  },
  {
    name: 'Redis',
    find: findRedis,
    packages: ['redis-server'],
    leftOut: 'the tests of the store on Redis. They need it: on Debian `apt-get install redis-server`.',
  },
];

/** Whether the tests that need it can run. */
function provide({ name, find, packages, leftOut }: Provided): boolean {
  if (find() !== undefined) return true;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    say(`Installing ${name} for the tests (once) …`);
    const quiet = {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit'] as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-q'], { ...quiet, stdio: [...quiet.stdio] });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
      ...quiet,
      stdio: [...quiet.stdio],
    });
    if (find() !== undefined) return true;
  }
  say(`Left out: ${leftOut}`);
  return false;
}

const leftOut = PROVIDED.filter((one) => !provide(one));
const missing = process.env.CI === 'true' ? leftOut.length : 0;
const linted = run(process.execPath, [
  join(modules, '@biomejs', 'biome', 'bin', 'biome'),
  'check',
  '--error-on-warnings',
]);

mkdirSync(outputFolder, { recursive: true });
rmSync(resultFile, { force: true });
const ran = run(process.execPath, [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(modules, 'jest', 'bin', 'jest.js'),
  '--ci',
  // Browsers and servers wait more than they work, so that two cores take two at a time.
  `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
  // A test that failed may leave a server open; the run ends all the same.
  '--forceExit',
  // What takes minutes runs in `npm run test:long`, or where it is named.
  ...(process.argv.length > 2 ? [] : ['--testPathIgnorePatterns', '\\.long\\.test\\.ts$']),
  '--json',
  `--outputFile=${resultFile}`,
  ...process.argv.slice(2),
]);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numRuntimeErrorTestSuites = 0,
} = (existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : {}) as Record<string, number | undefined>;
const reported = numFailedTests + numRuntimeErrorTestSuites;
// Jest can fail without naming a test, as when it finds none or is ended.
const failed = (ran ? reported : Math.max(reported, 1)) + (linted ? 0 : 1) + missing;
process.stdout.write(`${numPassedTests + (linted ? 1 : 0)} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
