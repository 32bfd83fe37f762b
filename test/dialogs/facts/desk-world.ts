import { createAssistant, type LearningAssistant } from '../../../dialogs/assistant.js';
import type { FactWish } from '../../../dialogs/facts/draw-wish.js';
import { createFactDesk, type DeskResult, type FactDesk } from '../../../dialogs/facts/fact-desk.js';
import type { Inbound, Outcome } from '../../../dialogs/message.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../../dialogs/settings.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { realBrain } from '../../support/brain.js';

export const FEBRUARY = '2026-02-10T10:00:00+01:00';
export const DEADLINE = 'prizes.2026.deadline';
export const QUESTION = 'Until when can I submit to the WSIS Prizes 2026?';
export const MOVED = 'prizes.2026.deadline-2026-02-10';

/** The deadline of the Prizes goes from 15 to 31 March. */
export const MOVE: FactWish = {
  kind: 'put',
  proposal: {
    source: { kind: 'decision', date: '2026-02-10', by: 'WSIS secretariat' },
    facts: [{ supersedes: DEADLINE, deadline: { date: '2026-03-31', wording: 'by' } }],
  },
};

export const AMINA = { by: 'amina', why: 'being moved' };

/** An instance of the assistant with its desk, on a store that others may share. */
export interface DeskWorld {
  readonly store: Store;
  readonly assistant: LearningAssistant;
  readonly desk: FactDesk;
  ask(text: string, inbound?: Partial<Inbound>): Promise<Outcome>;
  at(now: string): void;
}

export function instanceOn(store: Store, from = 1): DeskWorld {
  let now = new Date(FEBRUARY);
  let count = 0;
  const assistant = createAssistant({
    brain: realBrain(),
    store,
    clock: () => now,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: true,
  });
  return {
    store,
    assistant,
    desk: createFactDesk({ store, facts: assistant.facts, clock: () => now }),
    at: (instant) => {
      now = new Date(instant);
    },
    ask: (text, inbound) => {
      const id = `c-${from}-${++count}`;
      return assistant.handle({
        channel: 'chat',
        conversationId: id,
        messageId: 'm-1',
        text,
        languageHint: 'en',
        ...inbound,
      });
    },
  };
}

/** One instance on a store of its own, which is closed when `during` is done. */
export async function atDesk(during: (world: DeskWorld) => Promise<void>): Promise<void> {
  const store = await openSqliteStore({ path: IN_MEMORY });
  try {
    await during(instanceOn(store));
  } finally {
    await store.close();
  }
}

/** Asks for a change and has a second person confirm it. */
export async function confirmed(desk: FactDesk, wish: Parameters<FactDesk['ask']>[0]): Promise<DeskResult> {
  const asked = await desk.ask(wish, AMINA);
  if (asked.kind !== 'proposed') throw new Error(JSON.stringify(asked));
  return desk.confirm(asked.id, 'bela');
}
