import type { Memory } from './memory.js';
import { Refusal } from './refusal.js';

/** `waiting`: goes out by itself as soon as there is a line. `failed`: the server does not want it as it is. */
export type SendState = 'sending' | 'waiting' | 'sent' | 'failed';

export interface Unsent {
  readonly clientId: string;
  readonly text: string;
}

export interface OutboxDeps {
  /** Resolves when the server has the message; the same `clientId` again is the same message to it. */
  readonly post: (message: Unsent) => Promise<void>;
  readonly changed: (clientId: string, state: SendState) => void;
  readonly memory: Memory;
}

/** What this page has to send: one after the other, in order, over reloads, until the server has it. */
export interface Outbox {
  /** Messages that the server may not have yet, oldest first. */
  pending(): readonly Unsent[];
  send(message: Unsent): void;
  /** Now, and not when its time comes. */
  retry(clientId: string): void;
  /** The line works again: what waits goes out. */
  lineIsBack(): void;
  /** The server showed the message, so it has it, whatever became of the call. */
  arrived(clientId: string): void;
  clear(): void;
}

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;
/** Milliseconds after which a call that was made before the line came back is not waited for. */
const HANGING_MS = 3000;
const NAME = 'unsent';

export function createOutbox({ post, changed, memory }: OutboxDeps): Outbox {
  let queue: readonly Unsent[] = read(memory);
  const refused = new Map<string, Unsent>();
  let busy = false;
  let begun = 0;
  let giveUp = () => {};
  let again = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (next: readonly Unsent[]) => {
    queue = next;
    memory.set(NAME, queue.length > 0 ? JSON.stringify(queue) : undefined);
  };
  const without = (clientId: string) => queue.filter((message) => message.clientId !== clientId);
  const settle = (message: Unsent, state: 'sent' | 'failed') => {
    if (!queue.includes(message)) return;
    keep(without(message.clientId));
    if (state === 'failed') refused.set(message.clientId, message);
    changed(message.clientId, state);
  };
  const wait = () => {
    for (const { clientId } of queue) changed(clientId, 'waiting');
    timer = setTimeout(run, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures));
    failures += 1;
  };
  const run = async () => {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    for (const { clientId } of queue) changed(clientId, 'sending');
    for (let first = queue[0]; first; first = queue[0]) {
      try {
        begun = Date.now();
        // A call that hangs on a line that is no more is left alone once there is another line.
        await Promise.race([
          post(first),
          new Promise<never>((_, reject) => (giveUp = () => reject(new Error('left')))),
        ]);
        failures = 0;
        settle(first, 'sent');
      } catch (error) {
        if (!isFinal(error)) break;
        settle(first, 'failed');
      }
    }
    busy = false;
    giveUp = () => {};
    if (queue.length === 0) return;
    if (again) {
      again = false;
      void run();
    } else wait();
  };

  return {
    pending: () => queue,
    send(message) {
      keep([...queue, message]);
      changed(message.clientId, 'sending');
      void run();
    },
    retry(clientId) {
      const again = refused.get(clientId);
      refused.delete(clientId);
      if (again) keep([...queue, again]);
      void run();
    },
    lineIsBack() {
      if (queue.length === 0) return;
      again = busy && Date.now() - begun > HANGING_MS;
      if (again) giveUp();
      else void run();
    },
    arrived(clientId) {
      const message = queue.find((one) => one.clientId === clientId);
      if (message) settle(message, 'sent');
    },
    clear() {
      clearTimeout(timer);
      keep([]);
      refused.clear();
    },
  };
}

/** Whether sending the same again would be refused again; a broken line and a server in trouble are not of that kind. */
function isFinal(error: unknown): boolean {
  return error instanceof Refusal && error.status < 500 && ![401, 403, 404, 408, 429].includes(error.status);
}

function read(memory: Memory): readonly Unsent[] {
  try {
    const kept: unknown = JSON.parse(memory.get(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  } catch {
    return [];
  }
}

function isUnsent(kept: unknown): kept is Unsent {
  const { clientId, text } = (kept ?? {}) as Record<string, unknown>;
  return typeof clientId === 'string' && typeof text === 'string';
}
