import { LANGUAGES } from '../../knowledge/language.js';
import { evaluationSet } from '../evaluation/evaluation-set.js';
import { startServerProcess } from '../support/server-process.js';
import { answersTo, askAll, openVisitors } from './chat-load.js';

const SOCKETS = 1000;
const PER_SECOND = 50;
const SECONDS = 20;
/** Seconds of messages before any is counted: a server has been running for a while. */
const WARM_UP_SECONDS = 2;
const PATIENCE_MS = 30_000;
const SECRET = 'the-benchmark-is-the-server-of-a-site';

const print = (name: string, value: string) => process.stdout.write(`chat ${name}: ${value}\n`);
const ms = (value: number) => `${value.toFixed(0)} ms`;

function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Questions of the evaluation set, the six languages by turns. */
function questions(count: number): readonly string[] {
  const sets = LANGUAGES.map((language) => evaluationSet(language).map(({ text }) => text));
  return Array.from({ length: count }, (_, index) => {
    const set = sets[index % sets.length] ?? [];
    return set[Math.floor(index / sets.length) % set.length] ?? '';
  });
}

/**
 * 1,000 open sockets and 50 messages a second against the program as it ships, in a process of its own; the visitors are
 * all in this process, on the same machine. Acknowledgement: until the post is answered. Answer: until the reply is on
 * the visitor's socket.
 */
export async function chat(): Promise<void> {
  const environment = { DIRECT_LINE_SECRET: SECRET, LOG_LEVEL: 'warn', CLOCK: '2026-02-10T10:00:00+01:00' };
  const server = await startServerProcess({ program: 'real', environment });
  try {
    const visitors = await openVisitors(server.url, SECRET, SOCKETS);
    const idle = server.memory().now;
    const all = questions((SECONDS + WARM_UP_SECONDS) * PER_SECOND);
    const warm = await askAll(server.url, visitors, all.slice(0, WARM_UP_SECONDS * PER_SECOND), PER_SECOND);
    await answersTo(warm, PATIENCE_MS);
    const begin = performance.now();
    const asked = await askAll(server.url, visitors, all.slice(WARM_UP_SECONDS * PER_SECOND), PER_SECOND);
    const seconds = (performance.now() - begin) / 1000;
    const answers = await answersTo(asked, PATIENCE_MS);
    const acknowledged = asked.map(({ acknowledgedMs }) => acknowledgedMs);
    const { now, most } = server.memory();
    print('open sockets', String(SOCKETS));
    print('messages', `${asked.length}, ${(asked.length / seconds).toFixed(1)} a second`);
    print('answers that never came', String(asked.length - answers.length));
    print('acknowledgement, median', ms(at(0.5, acknowledged)));
    print('acknowledgement, p95 (aim 50 ms)', ms(at(0.95, acknowledged)));
    print('answer, median', ms(at(0.5, answers)));
    print('answer, p95 (aim 300 ms)', ms(at(0.95, answers)));
    print('memory of the server, sockets open and idle', `${idle.toFixed(0)} MB`);
    print('memory of the server, after the messages', `${now.toFixed(0)} MB`);
    print('memory of the server, at most (aim 400 MB)', `${most.toFixed(0)} MB`);
    for (const visitor of visitors) visitor.close();
  } finally {
    await server.destroy();
  }
}
