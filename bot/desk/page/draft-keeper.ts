import type { Api } from './api.js';

export type DraftState = 'empty' | 'saving' | 'saved' | 'failed';

/** Keeps on the server what is being written, a moment after the last key. */
export interface DraftKeeper {
  /** What stands there now, and the version of the case that its writer saw. */
  write(text: string, seenVersion: number): void;
  /** It has been sent: nothing is left to keep. */
  drop(): void;
  /** Keeps at once what is not kept yet; `leaving`: the page is going away. */
  flush(leaving?: boolean): void;
}

/** Milliseconds after the last key, and after a failure. */
const PAUSE_MS = 800;
const AGAIN_MS = 5000;

export function createDraftKeeper(api: Api, number: string, state: (state: DraftState) => void): DraftKeeper {
  let waiting: { text: string; seenVersion: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();

  const keep = (leaving = false) => {
    clearTimeout(timer);
    const draft = waiting;
    if (!draft) return;
    waiting = undefined;
    state('saving');
    // One after the other, so that an older text never overtakes a newer one.
    const send = () => api.keepDraft(number, draft, leaving);
    line = (leaving ? send() : line.then(send)).then(
      () => {
        if (!waiting) state(draft.text === '' ? 'empty' : 'saved');
      },
      () => {
        state('failed');
        waiting ??= draft;
        timer = setTimeout(keep, AGAIN_MS);
      },
    );
  };
  return {
    write(text, seenVersion) {
      waiting = { text, seenVersion };
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    },
    drop() {
      waiting = undefined;
      clearTimeout(timer);
      state('empty');
    },
    flush: keep,
  };
}
