import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../../knowledge/project-root.js';
import { deskBrowser } from '../../support/desk-browser.js';
import { PASSWORD } from '../../support/staff.js';

const START = join(projectRoot, 'dist', 'start.js');
const AMINA = { name: 'Amina', address: 'amina@secretariat.example', password: PASSWORD };

/** `npm start` as it is built, in a folder of its own: what it prints up to the address of the desk and `more` lines. */
async function started(
  folder: string,
  more: number,
  during: (lines: readonly string[]) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, [START], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, CLOCK: '2026-02-10T09:00:00Z' },
  });
  try {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      const desk = lines.findIndex((one) => one.startsWith('Staff desk: '));
      if (desk >= 0 && lines.length === desk + 1 + more) break;
    }
    await during(lines);
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}

const serverOf = (lines: readonly string[]) => /^Staff desk: (http\S+)\/staff$/m.exec(lines.join('\n'))?.[1] ?? '';

(existsSync(START) ? test : test.skip)(
  'the first start prints how the first account is made, which signs in at the next one',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wsis-first-'));
    try {
      await started(folder, 2, async (lines) => {
        const url = serverOf(lines);
        const [, path = ''] = /^ {2}http:\/\/[^/]+(\/staff\/join\?code=[0-9A-Z-]{29})$/m.exec(lines.join('\n')) ?? [];
        const browser = deskBrowser(url);
        await browser.open(path);
        await browser.submit(AMINA);
        expect(browser.location).toBe('/staff');
      });
      // There is an account: after the address comes what is printed of the clock.
      await started(folder, 1, async (lines) => {
        const browser = deskBrowser(serverOf(lines));
        await browser.open('/staff/people');
        await browser.submit(AMINA);
        expect(browser.location).toBe('/staff/people');
        expect(lines.at(-1)).toMatch(/^The clock runs/);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
