import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fault } from './data-file.js';

export interface Watching {
  close(): void;
}

/** What loading a data folder gives: something right, or the faults. */
export type Loading = { readonly ok: true } | { readonly ok: false; readonly faults: readonly Fault[] };

export interface WatchHandlers<R extends Loading> {
  /** A right set: it may take effect. */
  readonly onLoaded: (result: Extract<R, { readonly ok: true }>) => void;
  /** A faulty set, or one that cannot be read at all: what is in force stays in force. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** Editors write a file in several steps; only when all is quiet for this long (ms) is it read. */
const QUIET_MS = 300;

/**
 * Calls `load` whenever the files of a data folder change, and tells one of the handlers what came of it. Loads one
 * after another: a change during one leads to a next.
 */
export function watchKnowledge<R extends Loading>(
  folder: string,
  load: () => R | Promise<R>,
  handlers: WatchHandlers<R>,
): Watching {
  const failed = (error: unknown) => {
    const message = `the data folder cannot be read or watched (${String(error)}): see to its files and their rights`;
    handlers.onFaults([{ file: '', line: 1, message }]);
  };
  let timer: NodeJS.Timeout | undefined;
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(reload, QUIET_MS);
  };
  let watchers = watchFolders(folder, touched, failed);
  const reload = () => {
    // Folders may have come, gone or been replaced. The new watch stands before the old one ends and before the files
    // are read, so that no change is missed.
    const before = watchers;
    watchers = watchFolders(folder, touched, failed);
    closeAll(before);
    loading = loading.then(loadOnce);
  };
  let closed = false;
  let loading = Promise.resolve();
  const loadOnce = async () => {
    try {
      const result = await load();
      if (closed) return;
      if (isRight(result)) handlers.onLoaded(result);
      else if (!result.ok) handlers.onFaults(result.faults);
    } catch (error) {
      failed(error);
    }
  };
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      closeAll(watchers);
    },
  };
}

function isRight<R extends Loading>(result: R): result is Extract<R, { readonly ok: true }> {
  return result.ok;
}

/**
 * One watcher a folder. The recursive watch of Node on Linux watches each file and loses it for good when an editor
 * puts a new file in its place; a folder tells of every name in it. The parent tells when the folder itself is replaced.
 */
function watchFolders(root: string, touched: () => void, failed: (error: unknown) => void): FSWatcher[] {
  const watchers: FSWatcher[] = [];
  const add = (folder: string, onName: (name: string | null) => void) => {
    try {
      watchers.push(watch(folder, (_event, name) => onName(name)).on('error', failed));
    } catch (error) {
      failed(error);
    }
  };
  add(dirname(root), (name) => {
    if (name === basename(root)) touched();
  });
  for (const folder of foldersIn(root)) add(folder, touched);
  return watchers;
}

function foldersIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
  } catch {
    // The loader, which reads the same folder next, tells what is wrong with it.
    return [];
  }
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}
