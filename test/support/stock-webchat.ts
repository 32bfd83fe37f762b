import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../knowledge/project-root.js';

/**
 * Microsoft's Web Chat, to test against. It never becomes a dependency: its package brings hundreds of others, and of
 * all that the tests need the one bundle that pages load.
 */
const PACKAGE = 'botframework-webchat';
const VERSION = '4.18.1';
const SHA256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff';
const FOLDER = join(projectRoot, 'node_modules', '.cache', 'stock-clients');
const FILE = join(FOLDER, `webchat-${VERSION}.js`);

/** Milliseconds for 7 MB from the package registry. */
const PATIENCE_MS = 120_000;

/**
 * The bundle's file, fetched from the package registry the first time. Undefined where it cannot be had, which is said
 * on stderr; with CI=true that is an error, so that the tests are not left out unseen.
 */
export function stockWebchatFile(): string | undefined {
  try {
    if (!existsSync(FILE)) fetchBundle();
    return checked(FILE);
  } catch (error) {
    const message = `${PACKAGE} ${VERSION} cannot be had: ${error instanceof Error ? error.message : error}`;
    if (process.env.CI === 'true') throw new Error(message, { cause: error });
    process.stderr.write(`Left out: what runs in Microsoft's Web Chat. ${message}\n`);
    return undefined;
  }
}

function fetchBundle(): void {
  mkdirSync(FOLDER, { recursive: true });
  const aside = mkdtempSync(join(FOLDER, 'aside-'));
  try {
    const run = (command: string, args: readonly string[]) =>
      execFileSync(command, args, { cwd: aside, encoding: 'utf8', stdio: 'pipe', timeout: PATIENCE_MS });
    // npm compares the package with the checksum that the registry names for it.
    run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--fetch-retries=1']);
    run('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`, 'package/dist/webchat.js']);
    // Renamed into place, so that no other process sees half a file.
    renameSync(checked(join(aside, 'package', 'dist', 'webchat.js')), FILE);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function checked(file: string): string {
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found !== SHA256) throw new Error(`${file} has another checksum than expected: ${found}; delete it to try again`);
  return file;
}
