import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../knowledge/language.js';
import { dataFolder } from '../knowledge/project-root.js';
import { loadBrainOrThrow } from './brain-file.js';
import { parseLine } from './question-line.js';
import { createTerminal, type Question, type Terminal } from './terminal.js';

/**
 * `npm run ask -- "…" [--now ISO] [--lang xx]`: one question, one answer, with the facts it used and the confidence.
 * `npm run --silent ask -- --jsonl`: JSON lines in, JSON lines out in the same order, nothing else on stdout.
 */

const USAGE =
  'Usage: npm run ask -- "your question" [--now 2026-02-10T10:00:00+01:00] [--lang en|fr|es|ar|ru|zh]\n   or: npm run --silent ask -- --jsonl < questions.jsonl';

async function batch(terminal: Terminal): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    process.stdout.write(
      `${JSON.stringify('error' in parsed ? parsed : { id: parsed.id, ...(await terminal.ask(parsed.question)) })}\n`,
    );
  }
}

async function single(terminal: Terminal, question: Question): Promise<void> {
  const { reply, outcome, language, facts, confidence } = await terminal.ask(question);
  const details = [
    `outcome: ${outcome}`,
    `language: ${language}`,
    `confidence: ${confidence}`,
    `facts: ${facts.join(', ') || 'none'}`,
  ];
  process.stdout.write(`${reply}\n\n${details.map((detail) => `  ${detail}`).join('\n')}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'boolean' }, now: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
  });
  const text = positionals.join(' ').trim();
  if (!values.jsonl && text === '') return fail('No question was given.');
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime()))
    return fail(`--now ${values.now} is no instant: write it like 2026-02-10T10:00:00+01:00.`);
  if (values.lang !== undefined && !isLanguage(values.lang))
    return fail(`--lang ${values.lang} is not served: choose one of ${LANGUAGES.join(', ')}.`);
  const language: Language | undefined = isLanguage(values.lang) ? values.lang : undefined;
  const terminal = createTerminal(await loadBrainOrThrow(dataFolder));
  if (values.jsonl) return batch(terminal);
  return single(terminal, { text, history: [], ...(now ? { now } : {}), ...(language ? { language } : {}) });
}

main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
