import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '../../dialogs/error-parts.js';
import { instant } from '../../dialogs/setting-kinds.js';
import { type MessageFile, messageList } from './message-list.js';
import { openTryMailbox } from './open-try-mailbox.js';
import { createProgress } from './progress.js';
import type { Trial } from './try-mailbox.js';

/**
 * `npm run --silent mail:try -- --out DIR [--manifest FILE] [--now ISO] [--store URL] FILE.eml…`: what the agent would do
 * with these messages in `auto` mode, in order, as one mailbox. Sends nothing. One JSON line a message on stdout; the mails
 * it would write lie in DIR as NAME.reply.eml and NAME.staff.eml. Exit code 1 where a file could not be read.
 */
const USAGE =
  'Usage: npm run --silent mail:try -- --out DIR [--manifest FILE] [--now 2026-02-10T10:00:00+01:00] [--store sqlite:PATH] FILE.eml…';

interface Call {
  readonly out: string;
  readonly messages: readonly MessageFile[];
  readonly now: Date | undefined;
  readonly storePath: string | undefined;
}

/** The call as it is written, or what is wrong with it. */
function readCall(args: readonly string[]): Call | string {
  const options = {
    out: { type: 'string' },
    manifest: { type: 'string' },
    now: { type: 'string' },
    store: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.out === undefined) return 'Say with --out where the mails are to be written.';
  const now = values.now === undefined ? undefined : instant(values.now);
  if (now && 'problem' in now) return `--now: ${now.problem}. ${now.remedy}`;
  const storePath = values.store === undefined ? undefined : /^sqlite:(.+)$/.exec(values.store)?.[1];
  if (values.store !== undefined && storePath === undefined) return `--store ${values.store} is not sqlite:PATH.`;
  const messages = messageList(positionals, values.manifest);
  if (messages.length === 0) return 'Name at least one message file, or a manifest.';
  return { out: resolve(values.out), messages, now: now?.value, storePath: storePath && resolve(storePath) };
}

async function run({ out, messages, now, storePath }: Call): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const progress = createProgress(messages.length, process.stderr);
  let present = now ?? new Date();
  const mailbox = await openTryMailbox({ storePath, clock: () => present });
  let allRead = true;
  try {
    for (const message of messages) {
      present = message.now ?? now ?? new Date();
      const source = sourceOf(message.path);
      if (typeof source === 'string') {
        allRead = false;
        print({ file: message.file, error: source });
        progress.step('error');
        continue;
      }
      const trial = await mailbox.take(source, present);
      write(out, message.name, trial);
      const { outcome, reason, to, language, questions, case: caseNumber } = trial;
      print({ file: message.file, outcome, reason, to, language, questions, case: caseNumber });
      progress.step(outcome);
    }
  } finally {
    await mailbox.close();
    progress.end();
  }
  return allRead;
}

const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

function sourceOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return `${path} cannot be read (${codeOf(error) ?? 'unknown'})`;
  }
}

function write(out: string, name: string, { replies, staff }: Trial): void {
  const put = (kind: string, mails: Trial['staff']) => {
    for (const [index, { source }] of mails.entries()) {
      writeFileSync(join(out, `${name}.${kind}${index === 0 ? '' : `-${index + 1}`}.eml`), source);
    }
  };
  put('reply', replies);
  put('staff', staff);
}

try {
  const call = readCall(process.argv.slice(2));
  if (typeof call === 'string') throw new Error(call);
  process.exitCode = (await run(call)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
