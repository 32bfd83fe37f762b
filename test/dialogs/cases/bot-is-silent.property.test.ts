import { setImmediate as tick } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runCaseClock } from '../../../dialogs/cases/case-clock.js';
import { isWithStaff } from '../../../dialogs/cases/case-states.js';
import { actAtDesk, type DeskAction } from '../../../dialogs/cases/desk-acts.js';
import { handleMessage } from '../../../dialogs/handle-message.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Case, Store, Turn } from '../../../dialogs/store/store.js';
import { realBrain } from '../../support/brain.js';
import { stating } from '../../support/stating.js';

const brain = realBrain();
const CHAT = 'c-1';
const NOW = new Date('2026-02-10T09:00:00Z');

/** What somebody does, after letting others go first a few times. */
type Step = { readonly pause: number } & (
  | { readonly says: string }
  | { readonly acts: DeskAction; readonly staff: string }
  | { readonly clock: true }
);

const pause = fc.integer({ min: 0, max: 6 });
const saying = fc.record({
  pause,
  says: fc.constantFrom(
    'When is the WSIS Forum?',
    'I want to speak to a person',
    'Do I need a visa?',
    'Thank you!',
    'yes',
  ),
});
const acting = fc.record({
  pause,
  acts: fc.constantFrom<DeskAction>(
    'claim',
    'claim',
    'reply',
    'reply',
    'release',
    'resolve',
    'give-back',
    'assign',
    'note',
  ),
  staff: fc.constantFrom('nina', 'omar'),
});
const ticking = fc.record({ pause, clock: fc.constant(true as const) });
/** Two tabs of the visitor, two members of staff and the clock, each doing one thing after the other. */
const everybody = fc.record({
  tabs: fc.array(fc.array(saying, { maxLength: 6 }), { minLength: 2, maxLength: 2 }),
  staff: fc.array(fc.array(acting, { maxLength: 8 }), { minLength: 2, maxLength: 2 }),
  clock: fc.array(ticking, { maxLength: 3 }),
});

/** The store, with every turn that it committed. */
async function watched(): Promise<{ store: Store; committed: Turn[] }> {
  const real = await openSqliteStore({ path: IN_MEMORY });
  const committed: Turn[] = [];
  const store: Store = Object.create(real, {
    commitTurn: {
      value: async (turn: Turn) => {
        const result = await real.commitTurn(turn);
        if (result.kind === 'committed') committed.push(turn);
        return result;
      },
    },
  });
  return { store, committed };
}

function doers(store: Store) {
  let count = 0;
  const said: string[] = [];
  const clock = () => NOW;
  const say = (text: string) => {
    const messageId = `m-${++count}`;
    said.push(messageId);
    const inbound = { channel: 'chat', conversationId: CHAT, messageId, text } as const;
    const deps = { brain: () => brain, store, clock, gates: { floor: 0.3, gap: 0.05 }, mailAddress: 'a@b.example' };
    return handleMessage(inbound, { ...deps, canPromise: true });
  };
  const act = async (action: DeskAction, staffId: string) => {
    const [found] = (await store.cases({ order: 'newest', limit: 1 })).cases;
    if (!found) return;
    const { number, version: seenVersion } = found;
    const given = { text: 'from a person', ...(action === 'assign' ? { to: 'omar' } : {}) };
    await actAtDesk(
      { id: `a-${++count}`, number, staffId, action, seenVersion, ...given },
      { ...stating, store, clock, visitorIsThere: () => true },
    );
  };
  const times = { unclaimedMs: 0, idleMs: 0, waitingMs: 0 };
  const quiet = { officeHours: () => [], alerts: { canSend: false, staffLanguage: 'en' } } as const;
  const look = () => runCaseClock({ ...quiet, store, times, clock: () => new Date(NOW.getTime() + 1) });
  return { said, say, act, look };
}

async function inTurn(steps: readonly Step[], { say, act, look }: ReturnType<typeof doers>): Promise<void> {
  for (const step of steps) {
    for (let left = step.pause; left > 0; left--) await tick();
    if ('says' in step) await say(step.says);
    else if ('acts' in step) await act(step.acts, step.staff);
    else await look();
  }
}

/** The states that the conversation went through, by the turns in the order in which they were committed. */
function faultsIn(committed: readonly Turn[]): string[] {
  const inOrder = [...committed].sort((a, b) => a.conversation.version - b.conversation.version);
  let withStaff = false;
  return inOrder.flatMap(({ messageId, outbox, caseChange, newCase, conversation }, index) => {
    const answers = outbox.some(({ body }) => body.kind === 'reply' && !body.byStaff);
    const fault = answers && withStaff ? [`the bot answered ${messageId}`] : [];
    const after: Case | undefined = newCase ?? caseChange?.case;
    if (after) withStaff = isWithStaff(after.state);
    const owner = withStaff ? 'staff' : 'bot';
    return [
      ...fault,
      ...(conversation.version === index + 1 ? [] : [`version ${conversation.version} in place ${index + 1}`]),
      ...(conversation.owner === owner ? [] : [`${conversation.owner} owns what ${owner} has after ${messageId}`]),
    ];
  });
}

test('from a claim until it is given back no answer of the bot is committed, whatever comes at the same time', async () => {
  const seen = { claims: 0, silent: 0 };
  const property = fc.asyncProperty(everybody, async ({ tabs, staff, clock }) => {
    const { store, committed } = await watched();
    try {
      const all = doers(store);
      await all.say('I want to speak to a person');
      await Promise.all([...tabs, ...staff, clock].map((steps) => inTurn(steps, all)));
      expect(faultsIn(committed)).toEqual([]);
      const users = (await store.transcript(CHAT)).filter(({ from }) => from === 'user');
      expect(users.map(({ messageId }) => messageId).sort()).toEqual([...all.said].sort());
      for (const { number } of (await store.cases({ order: 'newest', limit: 99 })).cases) {
        const log = await store.caseLog(number);
        expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
        expect(log.slice(1).map(({ from }) => from)).toEqual(log.slice(0, -1).map(({ to }) => to));
        seen.claims += log.filter(({ action }) => action === 'claim').length;
      }
      seen.silent += committed.filter(({ caseChange }) => caseChange?.event.action === 'write').length;
    } finally {
      await store.close();
    }
  });
  await fc.assert(property, { numRuns: 60, timeout: 20_000 });
  // Else nothing was tried.
  expect(seen.claims).toBeGreaterThan(20);
  expect(seen.silent).toBeGreaterThan(10);
}, 120_000);
