import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../knowledge/project-root.js';

// It trains its understanding where nobody has before, and waits until nothing more comes.
jest.setTimeout(120_000);

test('the demonstration shows what comes in, what goes out and what is left for staff, without a server of others', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(projectRoot, 'dist', 'mail', 'demo', 'demo-mail.js'),
  ]);
  expect(stdout.match(/^IN {2} /gm)).toHaveLength(7);
  expect(stdout).toMatch(/^OUT .*amina@ministry\.example\n {4}Re: Forum 2026\n(?: {4}│.*\n)*? {4}│ .*juillet 2026/m);
  expect(stdout).not.toMatch(/^OUT .*(?:mailer-daemon|bert@)/m);
  expect(stdout).toMatch(/^INBOX: [\s\S]*Case W-[\s\S]*^Sent: 5$/m);
});
