import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error-parts.js';
import type { Secret } from './secret.js';
import { KEY_BYTES, listOf, signingKey } from './setting-kinds.js';

/** The file in DATA_DIR that keeps the keys when TOKEN_KEYS is unset. */
export const TOKEN_KEYS_FILE = 'token-keys';

/**
 * The signing keys kept in `dataDir`, newest first. On the first start one of 32 random bytes is made and kept there,
 * readable by its owner only; of two processes that start together both get the same. Throws when the file is damaged.
 */
export async function loadOrMakeTokenKeys(dataDir: string): Promise<readonly Secret<Uint8Array>[]> {
  const path = join(dataDir, TOKEN_KEYS_FILE);
  const text = (await readIfThere(path)) ?? (await make(dataDir, path));
  const read = listOf(signingKey)(text.trim());
  if ('value' in read) return read.value;
  throw new Error(
    `${path} is damaged: ${read.problem}. Restore it from a backup, or delete it: a new key is made and everybody has to sign in again.`,
  );
}

async function make(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    await file.sync();
    // A link appears whole or not at all, and does not replace a key that another process has just made.
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
