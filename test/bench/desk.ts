import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../bot/server.js';
import { createAssistant } from '../../dialogs/assistant.js';
import type { Brain } from '../../dialogs/brain.js';
import { loadBrainOrThrow } from '../../dialogs/brain-file.js';
import type { Case } from '../../dialogs/cases/case.js';
import type { CaseState } from '../../dialogs/cases/case-states.js';
import { groupKey } from '../../dialogs/cases/group-key.js';
import { drawCaseNumber } from '../../dialogs/cases/open-case.js';
import { systemClock } from '../../dialogs/clock.js';
import { type CaseQuestion, newConversation } from '../../dialogs/conversation.js';
import { decide } from '../../dialogs/decide.js';
import { questionsOf } from '../../dialogs/left-to-staff.js';
import { makeLog } from '../../dialogs/log.js';
import {
  DEFAULT_ANSWER_FLOOR,
  DEFAULT_ANSWER_GAP,
  DEFAULT_MAIL_ADDRESS,
  readSettings,
} from '../../dialogs/settings.js';
import { createStaff } from '../../dialogs/staff/staff.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { evaluationSet } from '../evaluation/evaluation-set.js';
import { joinStaff, QUICK_HASH } from '../support/staff.js';

const CASES = 10_000;
const TURNS = 3;
const ROUNDS = 100;
const AT_ONCE = 250;
const NOW = new Date('2026-02-10T09:00:00Z');
const KEY = new Uint8Array(32).fill(3);
const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };

const print = (name: string, value: string) => process.stdout.write(`desk ${name}: ${value}\n`);

interface Asked {
  readonly language: Language;
  readonly text: string;
  readonly left: readonly CaseQuestion[];
}

/** What people ask, with what the assistant would leave to staff of it. */
function questionsAsked({ knowledge, understander }: Brain): readonly Asked[] {
  return LANGUAGES.flatMap((language) =>
    evaluationSet(language).map(({ text }): Asked => {
      const decision = decide(understander.understand(text, language), undefined, { knowledge, now: NOW }, gates);
      const left = questionsOf(decision, NOW);
      return { language, text, left: left.length > 0 ? left : [{ text, reason: 'low-confidence', nearby: [] }] };
    }),
  );
}

/** Of ten cases six are done, two wait in the queue, one is claimed and one answered. */
const STATES: readonly CaseState[] = ['queued', 'queued', 'claimed', 'waiting', ...Array(6).fill('resolved')];

function caseOf(index: number, { language, text, left }: Asked, owner: string): Case {
  const state = STATES[index % STATES.length] ?? 'queued';
  const at = new Date(NOW.getTime() - index * 600_000).toISOString();
  const isOwned = state !== 'queued';
  return {
    number: drawCaseNumber(),
    conversationId: `conversation-${index}`,
    channel: index % 3 === 0 ? 'mail' : 'chat',
    version: 1,
    state,
    since: at,
    alerts: 0,
    openedAt: at,
    language,
    address: `person${index}@ministry${index % 190}.example`,
    questions: left,
    transcript: [{ from: 'user', text, at, messageId: 'm0' }],
    ...(isOwned ? { owner } : {}),
    ...(state === 'queued' || state === 'claimed' ? { waitingSince: at } : {}),
    ...(state === 'resolved' ? { closedAt: at } : {}),
  };
}

/** Conversations of six messages each, with a case in each. */
async function fill(store: Store, asked: readonly Asked[], owner: string): Promise<readonly Case[]> {
  const cases = Array.from({ length: CASES }, (_, index) => {
    const one = asked[(index * 7) % asked.length];
    if (!one) throw new Error('nothing is asked');
    return caseOf(index, one, owner);
  });
  for (let start = 0; start < CASES; start += AT_ONCE) {
    await Promise.all(
      cases.slice(start, start + AT_ONCE).map((one, offset) => converse(one, start + offset, store, asked)),
    );
  }
  return cases;
}

async function converse(opened: Case, index: number, store: Store, asked: readonly Asked[]): Promise<void> {
  const { conversationId: id, channel, number, openedAt: at, language } = opened;
  const begun = newConversation(id, language as Language, channel);
  for (let version = 0; version < TURNS; version += 1) {
    const messageId = `m${version}`;
    const text =
      version === 0 ? (opened.transcript[0]?.text ?? '') : (asked[(index * 31 + version) % asked.length]?.text ?? '');
    const outcome = {
      kind: 'escalated',
      language: begun.language,
      reply: '',
      choices: [],
      facts: [],
      confidence: 1,
      asOf: at,
    } as const;
    await store.commitTurn({
      conversationId: id,
      messageId,
      expectedVersion: version,
      conversation: { ...begun, version: version + 1, caseNumber: number },
      outcome,
      transcript: [
        { from: 'user', text, at, messageId },
        { from: 'bot', text: 'The letters say nothing about it.', at, messageId },
      ],
      outbox: [],
      counts: [],
      ...(version === 0 ? { newCase: opened } : {}),
    });
  }
}

/** Milliseconds of requests, one after the other; each of `paths` in its turn. Rejects when one is refused. */
async function measure(name: string, api: string, cookie: string, paths: readonly string[]): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    const response = await fetch(`${api}${paths[round % paths.length]}`, { headers: { Cookie: cookie } });
    await response.text();
    if (response.status !== 200) throw new Error(`${name}: ${response.status}`);
    taken.push(performance.now() - begin);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => `${(taken[Math.floor((taken.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  print(name, `median ${at(0.5)}, p95 ${at(0.95)}`);
  return taken[Math.floor((taken.length - 1) * 0.95)] ?? 0;
}

/** The desk's API over a real store of 10,000 cases with their conversations, over HTTP on loopback; the limit is 300 ms. */
export async function desk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-desk-'));
  const brain = await loadBrainOrThrow(dataFolder);
  const store = await openSqliteStore({ path: join(folder, 'store.db') });
  const clock = systemClock(NOW);
  const staff = createStaff({ store, clock, tokenKeys: [KEY], hash: QUICK_HASH });
  const account = await joinStaff(staff, 'Nina');
  const begin = performance.now();
  const cases = await fill(store, questionsAsked(brain), account.id);
  print(
    `${CASES} cases with ${CASES * TURNS} turns, written in`,
    `${((performance.now() - begin) / 1000).toFixed(1)} s`,
  );

  const assistant = createAssistant({
    brain,
    store,
    clock,
    gates,
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: true,
  });
  const settings = readSettings({ environment: { PORT: '0' }, envFile: undefined, root: folder });
  const log = makeLog({ level: 'error' });
  const parts = { assistant, store, settings, tokenKeys: [KEY], clock, log, staff };
  const bot = await startBot({ ...parts, desk: { brain: assistant.facts.brain, gates } });
  try {
    const cookie = `wsis_staff_session=${await staff.sessions.open(account, 'bench')}`;
    await measureAll(`${bot.url}/staff/api/`, cookie, cases);
  } finally {
    await bot.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(api: string, cookie: string, cases: readonly Case[]): Promise<void> {
  const some = cases.filter((_, index) => index % 97 === 0);
  const keys = [...new Set(cases.flatMap(({ questions }) => questions.flatMap((one) => groupKey(one) ?? [])))];
  const search = (path: string, texts: readonly string[]) =>
    texts.map((text) => `${path}?q=${encodeURIComponent(text)}`);
  const first = await fetch(`${api}cases?state=queued`, { headers: { Cookie: cookie } });
  const { next = '' } = (await first.json()) as { next?: string };
  const words = ['deadline', 'visa fee', 'prix', 'plazo', 'форум', 'جائزة', '截止日期', 'who'];
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['queue, longest waiting first', ['cases?state=queued']],
    ['queue, its second page', [`cases?state=queued&after=${next}`]],
    ['all cases, newest first, 200 a page', ['cases?order=newest&limit=200']],
    ['mine', ['cases?owner=me&state=claimed,waiting']],
    ['by language and channel', LANGUAGES.map((language) => `cases?language=${language}&channel=chat`)],
    ['by group', keys.slice(0, 20).map((key) => `cases?group=${encodeURIComponent(key)}`)],
    ['by reason', ['cases?reason=neighbour', 'cases?reason=not-understood']],
    ['search by word', search('cases', words)],
    ['search by the beginning of a word', search('cases', ['d', 'vi', 'ge', 'пр', 'ال', 'con'])],
    [
      'search by number',
      search(
        'cases',
        some.map(({ number }) => number),
      ),
    ],
    [
      'search by address',
      search(
        'cases',
        some.map(({ address = '' }) => address),
      ),
    ],
    ['conversations', ['conversations', 'conversations?withCase=false']],
    ['conversations by word', search('conversations', words)],
    ['one case, with all of it', some.map(({ number }) => `cases/${number}`)],
  ];
  let slowest = 0;
  for (const [name, paths] of kinds) slowest = Math.max(slowest, await measure(name, api, cookie, paths));
  print('slowest p95 of these (limit 300 ms)', `${slowest.toFixed(1)} ms`);
}
