import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../../dialogs/clock.js';
import { createStaff } from '../../../dialogs/staff/staff.js';
import { openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { projectRoot } from '../../../knowledge/project-root.js';
import { aCase, aTurn } from '../../dialogs/store/samples.js';
import type { KillPoint } from '../../support/mortal-store.js';
import type { DeskStep, RunDesk } from '../../support/run-desk.js';
import { TEST_KEY } from '../../support/server.js';
import { type SmtpSink, startSmtpSink } from '../../support/smtp-sink.js';
import { joinStaff, QUICK_HASH } from '../../support/staff.js';

jest.setTimeout(120_000);

/** Every step of two acts that reach the stakeholder and two that do not, by the write before or after which it dies. */
const DEATHS: readonly (readonly [string, KillPoint | 'refused' | 'taken'])[] = [
  ['claimed', { call: 'commitTurn', when: 'after', nth: 1 }],
  ['before the answer is committed', { call: 'commitTurn', when: 'before', nth: 2 }],
  ['answer committed', { call: 'commitTurn', when: 'after', nth: 2 }],
  ['draft taken away', { call: 'keepDraft', when: 'after', nth: 2 }],
  ['before it is in the chat', { call: 'deliverToLog', when: 'before', nth: 2 }],
  ['in the chat', { call: 'deliverToLog', when: 'after', nth: 2 }],
  ['before the mail begins', { call: 'beginSending', when: 'before', nth: 1 }],
  ['mail begun', { call: 'beginSending', when: 'after', nth: 1 }],
  ['mail handed over, not taken', 'refused'],
  ['mail handed over, taken', 'taken'],
  ['mail taken, not noted', { call: 'endSending', when: 'before', nth: 1 }],
  ['mail noted', { call: 'endSending', when: 'after', nth: 1 }],
  ['noted', { call: 'changeCase', when: 'after', nth: 1 }],
  ['resolved', { call: 'commitTurn', when: 'after', nth: 3 }],
];

let folder: string;
let smtp: SmtpSink;
let cookie: string;

const onStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openSqliteStore({ path: join(folder, 'store.db') });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wsis-desk-kills-'));
  writeFileSync(join(folder, 'chat-widget.js'), '"use strict";\n');
  smtp = await startSmtpSink();
  cookie = await onStore(async (store) => {
    const staff = createStaff({ store, clock: systemClock(), tokenKeys: [TEST_KEY], hash: QUICK_HASH });
    return `wsis_staff_session=${await staff.sessions.open(await joinStaff(staff, 'Nina'), 'test')}`;
  });
});
afterAll(async () => {
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One desk from its start to its end; its exit code, null where it was killed. */
async function life(acts: readonly DeskStep[], death?: KillPoint | 'refused' | 'taken'): Promise<number | null> {
  const [hooks = '', file = ''] = ['typescript.mjs', 'run-desk.ts'].map((name) =>
    join(projectRoot, 'test', 'support', name),
  );
  const told: RunDesk = { folder, smtp: smtp.url, cookie, acts, ...(typeof death === 'object' && { kill: death }) };
  const child = spawn(process.execPath, ['--import', hooks, file, JSON.stringify(told)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  smtp.answer(() => (death === 'taken' ? 'took-and-cut' : death === 'refused' ? 'cut' : 'ok'));
  smtp.onData(() => {
    if (typeof death === 'string') child.kill('SIGKILL');
  });
  await once(child, 'exit');
  return child.exitCode;
}

/** A visitor who has left a question in the chat, an address, and the page. */
async function openCase(index: number): Promise<{ readonly number: string; readonly address: string }> {
  const [number, id] = [`W-2222${String(index).padStart(2, '0')}`, `chat-${index}`];
  const address = `person${index}@stakeholder.example`;
  await onStore(async (store) => {
    const turn = aTurn(id, 'm1', 0);
    await store.commitTurn({
      ...turn,
      conversation: { ...turn.conversation, caseNumber: number },
      newCase: aCase(number, id, { address }),
    });
  });
  return { number, address };
}

async function broken(number: string, address: string, text: string): Promise<readonly string[]> {
  return onStore(async (store) => {
    const found = await store.case(number);
    const id = found?.conversationId ?? '';
    const log = await store.caseLog(number);
    const count = (things: readonly unknown[], what: string, wanted = 1) =>
      things.length === wanted ? [] : [`${what}: ${things.length}`];
    const sent = smtp.mails.filter(({ to }) => to.includes(address));
    const unknown = (await store.outgoingOf(id)).filter(({ state }) => state === 'unknown');
    const told = smtp.mails.filter(
      ({ to, source }) => to.includes('cases@secretariat.example') && /unknown|whether/i.test(source),
    );
    return [
      ...count(
        (await store.transcript(id)).filter((entry) => entry.text === text),
        'said',
      ),
      ...count(
        (await store.activities(id, 0, 100)).filter(({ activity }) => activity.text === text),
        'in the chat',
      ),
      // Where nobody can know whether it went out, it is not sent again, and staff are told.
      ...(unknown.length === 1 && told.length > 0 && sent.length <= 1 ? [] : count(sent, 'by mail')),
      ...(log.map(({ action }) => action).join(' ') === 'ask claim reply note resolve'
        ? []
        : [log.map(({ action }) => action).join(' ')]),
      ...(found?.state === 'resolved' && found.version === log.length ? [] : [`${found?.state} at ${found?.version}`]),
      ...((await store.conversation(id))?.owner === 'bot' ? [] : ['still with staff']),
      ...count((await store.cases({ words: number, order: 'newest', limit: 9 })).cases, 'cases'),
      ...count([...(await store.outgoingIn('pending')), ...(await store.outgoingIn('begun'))], 'left open', 0),
      ...count((await store.draft(number, found?.owner ?? '')) ? ['draft'] : [], 'draft', 0),
    ];
  });
}

describe('a desk that is killed (kill -9), and the one that goes on', () => {
  test.each(DEATHS.map((row, index) => [...row, index] as const))(
    '%s: no message lost or doubled, no case in two states',
    async (_name, death, index) => {
      const { number, address } = await openCase(index);
      const text = `Answer ${index}: yes.`;
      const acts: readonly DeskStep[] = [
        { number, id: crypto.randomUUID(), action: 'claim' },
        { number, id: crypto.randomUUID(), action: 'reply', text },
        { number, id: crypto.randomUUID(), action: 'note', text: 'done' },
        { number, id: crypto.randomUUID(), action: 'resolve' },
      ];
      expect(await life(acts, death)).toBeNull();
      expect(await life(acts)).toBe(0);
      expect(await broken(number, address, text)).toEqual([]);
    },
  );
});
