import { watch } from 'node:fs';
import type { Fault } from './data-file.js';
import type { Knowledge } from './knowledge.js';
import { loadKnowledge } from './load.js';

export interface Watching {
  close(): void;
}

export interface WatchHandlers {
  /** A right set: it may take effect. */
  readonly onLoaded: (knowledge: Knowledge) => void;
  /** A faulty set: what is in force stays in force. */
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** The folder cannot be read or watched (rights, a file that vanishes while it is read): likewise. */
  readonly onError?: (error: unknown) => void;
}

/** Editors write a file in several steps; only when all is quiet for this long (ms) is it read. */
const QUIET_MS = 300;

/** Loads the data folder again whenever its files change, and tells one of the handlers what came of it. */
export function watchKnowledge(folder: string, handlers: WatchHandlers): Watching {
  const failed = (error: unknown) => handlers.onError?.(error);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => reload(folder, handlers, failed), QUIET_MS);
  });
  watcher.on('error', failed);
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

function reload(folder: string, handlers: WatchHandlers, failed: (error: unknown) => void): void {
  let result: ReturnType<typeof loadKnowledge>;
  try {
    result = loadKnowledge(folder);
  } catch (error) {
    failed(error);
    return;
  }
  if (result.ok) handlers.onLoaded(result.knowledge);
  else handlers.onFaults(result.faults);
}
