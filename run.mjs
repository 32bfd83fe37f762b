// The one way into every command: brings what is missing (packages, Node 24, the build), then runs it.
// Plain JavaScript without dependencies, since on a fresh clone there is nothing else; runs on Node 20 or newer.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const windows = process.platform === 'win32';
const bin = (name) => join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
const say = (text) => process.stderr.write(`${text}\n`);

/** Files whose change means building again. */
function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|css|html|json)$/.test(entry.name)) yield path;
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(relative(root, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function must(command, args, what) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (status === 0) return;
  say(`${what} failed${error ? `: ${error.message}` : ''}. See the lines above.`);
  process.exit(status ?? 1);
}

/** Runs `make` unless `stamp` already carries `hash`. */
function onceFor(stamp, hash, make) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(stamp, { force: true });
  make();
  writeFileSync(stamp, hash);
}

function install() {
  const hash = hashOf([join(root, 'package-lock.json'), join(root, 'package.json')]);
  onceFor(join(root, 'node_modules', '.installed'), hash, () => {
    say('Installing packages (once, about a minute) …');
    // Not `npm ci`: it refuses a lock file made where the packages of other platforms are not to be had. Versions and
    // checksums come from the lock file either way, and `--no-save` leaves it as it is.
    must(
      'npm',
      ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      'The installation',
    );
  });
}

function build() {
  const folders = ['bot', 'mail', 'knowledge', 'dialogs', 'test'].map((name) => join(root, name));
  const files = folders.filter(existsSync).flatMap((folder) => [...sources(folder)]);
  const single = ['start.ts', 'tsconfig.json', 'package-lock.json', 'run.mjs'].map((name) => join(root, name));
  const hash = hashOf([...files, ...single.filter(existsSync)]);
  onceFor(join(root, 'dist', '.built'), hash, () => {
    say('Building …');
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    mkdirSync(join(root, 'dist'), { recursive: true });
    must(bin('tsc'), ['-p', 'tsconfig.json'], 'The build');
    bundle('The chat widget', join('bot', 'widget'), 'chat-widget');
    bundle('The embedding script', join('bot', 'embed'), 'embed');
    bundle('The staff desk', join('bot', 'desk', 'page'), 'desk');
  });
}

/** Browser code: its own type check, then one file beside the build's other output. */
function bundle(what, folder, name) {
  must(bin('tsc'), ['-p', join(root, folder, 'tsconfig.json'), '--noEmit'], `The type check of: ${what}`);
  must(
    bin('esbuild'),
    [
      join(root, folder, `${name}.ts`),
      '--bundle',
      '--minify',
      '--charset=utf8',
      '--format=iife',
      '--target=es2019',
      '--log-level=warning',
      `--outfile=${join(root, 'dist', folder, `${name}.js`)}`,
    ],
    `The build of: ${what}`,
  );
}

/** Node 24 from node_modules where the platform has it, else the Node that runs this file. */
function node24() {
  const local = bin('node');
  if (existsSync(local)) return local;
  // 24.7 brought Argon2, by which passwords are hashed.
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 7)) return process.execPath;
  say(
    `Node 24.7 or newer is needed; this is ${process.versions.node}, and no package brings it for ${process.platform}/${process.arch}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

function exec(args, { env = process.env } = {}) {
  const child = spawn(node24(), args, { cwd: root, stdio: 'inherit', env });
  // The child shuts itself down in order; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 : 1)));
}

const built =
  (file, ...flags) =>
  (args) => {
    build();
    exec(['--enable-source-maps', ...flags, join('dist', file), ...args]);
  };

const commands = {
  // A small young heap (MB) is collected more often and keeps the server 40 MB smaller.
  start: built('start.js', '--max-semi-space-size=2'),
  ask: built('dialogs/ask.js'),
  'mail:try': built('mail/try/try-mail.js'),
  'demo:mail': built('mail/demo/demo-mail.js'),
  staff: built('dialogs/staff/manage-staff.js'),
  'store:copy': built('dialogs/store/copy/copy-command.js'),
  'knowledge:check': built('knowledge/check.js'),
  'knowledge:export': built('dialogs/facts/export-facts.js'),
  // The same young heap; and what is only garbage is told from what is kept.
  bench: built('test/bench/bench.js', '--max-semi-space-size=2', '--expose-gc'),
  'test:directline': built('test/direct-line-suite/run.js'),
  'test:long': built('test/run-long.js'),
  test: (args) => {
    build();
    exec([join('dist', 'test', 'run-tests.js'), ...args]);
  },
  build: () => build(),
  lint: (args) => exec([join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', ...args]),
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  say(`Commands: ${Object.keys(commands).join(', ')}`);
  process.exit(1);
}
install();
command(args);
