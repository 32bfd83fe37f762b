import { watch } from 'node:fs';
import type { Fault } from './data-file.js';
import type { Knowledge } from './knowledge.js';
import { loadKnowledge } from './load.js';

export interface Watching {
  close(): void;
}

/** Editors write a file in several steps; only when all is quiet for this long is it read. */
const QUIET_MS = 300;

/**
 * Loads the data folder again when its files change. A right set is handed to `onLoaded`; a faulty one only to
 * `onFaults`, and what is in force stays in force.
 */
export function watchKnowledge(
  folder: string,
  handlers: { onLoaded: (knowledge: Knowledge) => void; onFaults: (faults: readonly Fault[]) => void },
): Watching {
  let timer: NodeJS.Timeout | undefined;
  const reload = () => {
    const result = loadKnowledge(folder);
    if (result.ok) handlers.onLoaded(result.knowledge);
    else handlers.onFaults(result.faults);
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, QUIET_MS);
  });
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
