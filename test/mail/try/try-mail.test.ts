import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../../knowledge/project-root.js';
import { PARSE_LIMITS } from '../../../mail/parsed-mail.js';
import { readMessage } from '../../../mail/read-message.js';
import { type HeaderTable, message } from '../build-message.js';

const NOW = '2026-02-10T10:00:00+01:00';
/** The built program with settings of its own alone; starting takes a second or two. */
const SECONDS = 60;

interface Call {
  readonly status: number | null;
  readonly stderr: string;
  readonly lines: readonly Record<string, unknown>[];
}

function tryMail(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Call {
  const program = join(projectRoot, 'dist', 'mail', 'try', 'try-mail.js');
  const env = { PATH: process.env.PATH ?? '', ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
  return { status, stderr, lines };
}

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'try-mail-'));
  return {
    path,
    out: join(path, 'out'),
    put(name: string, headers: HeaderTable, words: string): string {
      writeFileSync(join(path, name), message(headers, words));
      return join(path, name);
    },
    async written(name: string) {
      const result = await readMessage(readFileSync(join(path, 'out', name)), PARSE_LIMITS);
      if (!result.ok) throw new Error(result.reason);
      return result.mail;
    },
  };
}

const QUESTION = 'Jusqu’à quelle date peut-on soumettre un projet aux Prix du SMSI 2026 ?';
const VISA = 'Can you send me a letter for my visa?';

describe('mail:try', () => {
  test(
    'says and writes what the agent would do with each message, in order',
    async () => {
      const { out, put, written } = folder();
      const files = [
        put('a.eml', { Subject: 'Prix' }, QUESTION),
        put('b.eml', {}, VISA),
        put('c.eml', { 'Auto-Submitted': 'auto-replied' }, 'I am away.'),
      ];
      const { status, lines } = tryMail(['--out', out, '--now', NOW, ...files]);
      expect(status).toBe(0);
      expect(lines.map(({ file, outcome, language, to }) => [file, outcome, language, to])).toEqual([
        [files[0], 'reply', 'fr', 'amina.diallo@ministry.example'],
        [files[1], 'escalate', 'en', 'amina.diallo@ministry.example'],
        [files[2], 'ignore', null, null],
      ]);
      expect(lines[1]).toMatchObject({ questions: 1, case: expect.stringMatching(/^W-/) });
      expect(readdirSync(out).sort()).toEqual(['a.reply.eml', 'b.reply.eml', 'b.staff.eml']);
      const reply = await written('a.reply.eml');
      expect(reply.visible.text).toContain('15 mars 2026');
      expect(reply.to.map(({ address }) => address)).toEqual(['amina.diallo@ministry.example']);
    },
    SECONDS * 1000,
  );

  test(
    'goes on from call to call in a store, and relays what staff answer',
    async () => {
      const { out, path, put, written } = folder();
      const settings = { STAFF_MAIL: 'team@secretariat.example', STAFF_DOMAINS: 'secretariat.example' };
      const shared = ['--out', out, '--now', NOW, '--store', `sqlite:${join(path, 'try.db')}`];
      tryMail([...shared, put('asked.eml', {}, VISA)], settings);
      const { messageId = '', replyTo } = await written('asked.staff.eml');
      expect(replyTo.map(({ address }) => address)).toEqual(['wsis-info@itu.int']);
      const headers = {
        From: 'Officer <officer@secretariat.example>',
        'In-Reply-To': messageId,
        References: messageId,
      };
      const { lines } = tryMail([...shared, put('staff.eml', headers, 'It is on its way.')], settings);
      expect(lines).toEqual([
        expect.objectContaining({ outcome: 'relay', to: 'amina.diallo@ministry.example', language: 'en' }),
      ]);
      expect((await written('staff.reply.eml')).visible.text).toContain('It is on its way.');
    },
    SECONDS * 1000,
  );

  test(
    'takes the time of each message from the manifest, and names what it cannot read',
    () => {
      const { out, path, put } = folder();
      const manifest = join(path, 'manifest.jsonl');
      put('late.eml', {}, QUESTION);
      writeFileSync(
        manifest,
        ['{"file":"late.eml","now":"2026-04-01T10:00:00+02:00"}', '{"file":"missing.eml"}'].join('\n'),
      );
      const { status, lines } = tryMail(['--out', out, '--manifest', manifest]);
      expect(status).toBe(1);
      expect(lines[1]).toEqual({ file: 'missing.eml', error: expect.stringContaining('missing.eml') });
      expect(readFileSync(join(out, 'late.reply.eml'), 'utf8')).toMatch(/1er avril 2026|1er=20avril|1er avril/);
    },
    SECONDS * 1000,
  );

  test.each([
    [[], /--out/],
    [['--out', 'x'], /message file/],
    [['--out', 'x', '--now', 'tomorrow', 'a.eml'], /--now/],
    [['--out', 'x', '--store', 'redis://x', 'a.eml'], /sqlite:PATH/],
    [['--outt', 'x'], /Usage/],
  ])('%j says how it is called', (args, fault) => {
    const { status, stderr, lines } = tryMail(args);
    expect(status).toBe(1);
    expect(stderr).toMatch(fault);
    expect(lines).toEqual([]);
  });
});
