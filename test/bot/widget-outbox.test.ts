import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createOutbox, type SendState, type Unsent } from '../../bot/widget/outbox.js';
import { Refusal } from '../../bot/widget/refusal.js';

/** What becomes of one call: the last two reach the server, and of the last nobody hears. */
type Fate = 'refused' | 'trouble' | 'cut' | 'taken' | 'ack lost';

function setUp(fates: Fate[] = [], kept = new Map<string, string>()) {
  const taken: string[] = [];
  const states: [string, SendState][] = [];
  const calls: Unsent[] = [];
  const memory = {
    get: (name: string) => kept.get(name),
    set: (name: string, value?: string) => void (value === undefined ? kept.delete(name) : kept.set(name, value)),
  };
  const post = async (message: Unsent) => {
    calls.push(message);
    const fate = fates.shift() ?? 'taken';
    if (fate === 'refused') throw new Refusal(400);
    if (fate === 'trouble') throw new Refusal(503);
    if (fate === 'cut') throw new TypeError('Failed to fetch');
    // The server knows a message by its id.
    if (!taken.includes(message.clientId)) taken.push(message.clientId);
    if (fate === 'ack lost') throw new TypeError('Failed to fetch');
  };
  const outbox = createOutbox({ post, changed: (id, state) => void states.push([id, state]), memory });
  return { outbox, taken, states, calls, kept };
}

const message = (clientId: string): Unsent => ({ clientId, text: `text of ${clientId}` });
const last = (states: readonly [string, SendState][], id: string) => states.filter(([one]) => one === id).at(-1)?.[1];

describe('what a page has to send', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
  afterEach(() => void jest.useRealTimers());

  test('goes out one after the other, in order', async () => {
    const { outbox, taken, states, kept } = setUp();
    for (const id of ['a', 'b', 'c']) outbox.send(message(id));
    await turn();
    expect(taken).toEqual(['a', 'b', 'c']);
    expect(last(states, 'c')).toBe('sent');
    expect(kept.size).toBe(0);
  });

  test.each<[Fate, SendState]>([
    ['cut', 'waiting'],
    ['trouble', 'waiting'],
    ['ack lost', 'waiting'],
    ['refused', 'failed'],
  ])('when a call is %s, is %s', async (fate, state) => {
    const { outbox, states } = setUp([fate]);
    outbox.send(message('a'));
    await turn();
    expect(last(states, 'a')).toBe(state);
  });

  test('what waits is sent again when its time comes, by the same id', async () => {
    const { outbox, calls, states } = setUp(['ack lost']);
    outbox.send(message('a'));
    await turn();
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toEqual([message('a'), message('a')]);
    expect(last(states, 'a')).toBe('sent');
  });

  test('what is refused holds up nothing behind it, and can be sent again', async () => {
    const { outbox, taken, states } = setUp(['refused']);
    outbox.send(message('a'));
    outbox.send(message('b'));
    await turn();
    expect(taken).toEqual(['b']);
    outbox.retry('a');
    await turn();
    expect(taken).toEqual(['b', 'a']);
    expect(last(states, 'a')).toBe('sent');
  });

  test('a call that hangs is left alone when the line is back', async () => {
    let hangs = true;
    const calls: string[] = [];
    const outbox = createOutbox({
      post: ({ clientId }) => {
        calls.push(clientId);
        return hangs ? new Promise(() => {}) : Promise.resolve();
      },
      changed: () => {},
      memory: { get: () => undefined, set: () => {} },
    });
    outbox.send(message('a'));
    await turn();
    hangs = false;
    outbox.lineIsBack();
    await turn();
    expect(calls).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(4000);
    outbox.lineIsBack();
    await turn();
    expect(calls).toEqual(['a', 'a']);
    expect(outbox.pending()).toEqual([]);
  });

  test('what the server shows has arrived, whatever became of the call', async () => {
    const { outbox, states, calls } = setUp(['ack lost']);
    outbox.send(message('a'));
    await turn();
    outbox.arrived('a');
    outbox.lineIsBack();
    await turn();
    expect(calls).toHaveLength(1);
    expect(last(states, 'a')).toBe('sent');
  });

  test('after a reload it is still there; what is no message is not', async () => {
    const { outbox, kept } = setUp(['cut']);
    outbox.send(message('a'));
    await turn();
    const again = setUp([], kept);
    expect(again.outbox.pending()).toEqual([message('a')]);
    again.outbox.lineIsBack();
    await turn();
    expect(again.taken).toEqual(['a']);
    for (const broken of ['{', '{}', '[1,null,{"text":1}]']) {
      expect(setUp([], new Map([['unsent', broken]])).outbox.pending()).toEqual([]);
    }
  });

  test('after the end of the chat there is nothing left of it', async () => {
    const { outbox, kept, calls } = setUp(['cut']);
    outbox.send(message('a'));
    await turn();
    outbox.clear();
    expect([outbox.pending(), kept.size]).toEqual([[], 0]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
  });

  test('whatever becomes of the calls, every message arrives once and in order', async () => {
    const fate = fc.constantFrom<Fate>('cut', 'trouble', 'ack lost', 'taken');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (fates, count) => {
        const { outbox, taken } = setUp([...fates]);
        const ids = Array.from({ length: count }, (_, index) => `m${index}`);
        for (const id of ids) {
          outbox.send(message(id));
          await turn();
        }
        for (let round = 0; round <= fates.length; round += 1) {
          outbox.lineIsBack();
          await turn();
        }
        expect(taken).toEqual(ids);
        expect(outbox.pending()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
