import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Api } from '../../../../bot/desk/page/api.js';
import { createDraftKeeper, type DraftState } from '../../../../bot/desk/page/draft-keeper.js';

/** A server that keeps drafts when it is let, and a clock that is set. */
function setUp() {
  const kept: string[] = [];
  const states: DraftState[] = [];
  const server = { isAway: false };
  const keepDraft: Api['keepDraft'] = async (_, { text }) => {
    if (server.isAway) throw new Error('no line');
    kept.push(text);
  };
  const keeper = createDraftKeeper({ keepDraft } as Api, 'W-4C7Q2R', (state) => states.push(state));
  return { kept, states, server, keeper };
}

describe('what is being written is kept', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('a moment after the last key, once', async () => {
    const { kept, states, keeper } = setUp();
    for (const text of ['D', 'De', 'Dear']) keeper.write(text, 2);
    await jest.advanceTimersByTimeAsync(799);
    expect(kept).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(['Dear']);
    expect(states).toEqual(['saving', 'saved']);
  });

  test('again and again while the server is away, and the newest text alone', async () => {
    const { kept, states, server, keeper } = setUp();
    server.isAway = true;
    keeper.write('old', 2);
    await jest.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toBe('failed');
    keeper.write('new', 2);
    await jest.advanceTimersByTimeAsync(800);
    server.isAway = false;
    await jest.advanceTimersByTimeAsync(5000);
    expect(kept).toEqual(['new']);
    expect(states.at(-1)).toBe('saved');
  });

  test('at once when the page is left, and not at all when there is nothing new', async () => {
    const { kept, keeper } = setUp();
    keeper.flush(true);
    keeper.write('half a sen', 2);
    keeper.flush(true);
    keeper.flush(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual(['half a sen']);
  });

  test('never after it was sent', async () => {
    const { kept, states, keeper } = setUp();
    keeper.write('Dear', 2);
    keeper.drop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual([]);
    expect(states.at(-1)).toBe('empty');
  });

  test('an emptied field takes the draft away', async () => {
    const { kept, states, keeper } = setUp();
    keeper.write('', 2);
    await jest.advanceTimersByTimeAsync(800);
    expect(kept).toEqual(['']);
    expect(states.at(-1)).toBe('empty');
  });
});
