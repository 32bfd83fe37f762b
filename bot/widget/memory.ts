/** What the browser keeps under a name; nothing where it keeps nothing, as in a frame on another site. */
export interface Memory {
  get(name: string): string | undefined;
  /** Undefined forgets it. */
  set(name: string, value: string | undefined): void;
}

const PREFIX = 'wsis-chat.';

function memoryIn(open: () => Storage): Memory {
  return {
    get(name) {
      try {
        return open().getItem(PREFIX + name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, value) {
      try {
        if (value === undefined) open().removeItem(PREFIX + name);
        else open().setItem(PREFIX + name, value);
      } catch {
        // Kept in no place then; the page goes on without.
      }
    },
  };
}

/** For this tab and until it is closed. */
export const ofTab = memoryIn(() => sessionStorage);

/** For this browser. Nothing that was said in a chat belongs here. */
export const ofBrowser = memoryIn(() => localStorage);
