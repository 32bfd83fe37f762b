import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { createStaff } from '../../../dialogs/staff/staff.js';
import { openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import { projectRoot } from '../../../knowledge/project-root.js';
import { TEST_KEY } from '../../support/server.js';
import { PASSWORD, QUICK_HASH } from '../../support/staff.js';

const script = join(projectRoot, 'dialogs', 'staff', 'manage-staff.ts');
const hooks = join(projectRoot, 'test', 'support', 'typescript.mjs');

/** `npm run staff -- ARGS` on the store of a folder. */
async function run(folder: string, ...args: string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, PUBLIC_URL: 'https://assistant.example/help' };
  const child = spawn(process.execPath, ['--import', hooks, script, ...args], { env });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, errors };
}

test('the command works on the store of a server that runs: its link lets somebody in there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-'));
  const store = await openSqliteStore({ path: join(folder, 'assistant.db') });
  try {
    const staff = createStaff({ store, clock: () => new Date(), tokenKeys: [TEST_KEY], hash: QUICK_HASH });
    const invited = await run(folder, 'invite', 'Amina', 'amina@secretariat.example');
    expect(invited).toMatchObject({ code: 0, errors: '' });
    const [, code = ''] = /https:\/\/assistant\.example\/help\/staff\/join\?code=([\w-]+)\n$/.exec(invited.out) ?? [];
    expect(await staff.accounts.join(code, PASSWORD)).toMatchObject({ kind: 'joined' });
    expect(await run(folder, 'invite', 'Amina', 'amina@secretariat.example')).toMatchObject({ code: 1, out: '' });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
