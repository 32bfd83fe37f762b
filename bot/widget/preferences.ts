import type { Memory } from './memory.js';

/** What a reader may choose about how the page looks. The first value of each is the page as it comes. */
export const PREFERENCES = {
  size: ['normal', 'large', 'largest'],
  theme: ['auto', 'light', 'dark'],
} as const;

export type PreferenceName = keyof typeof PREFERENCES;

/** Kept in this browser, the same in all its tabs; the style sheet goes by attributes of the document. */
export interface Preferences {
  get(name: PreferenceName): string;
  set(name: PreferenceName, value: string): void;
}

export function createPreferences(memory: Memory): Preferences {
  const names = Object.keys(PREFERENCES) as PreferenceName[];
  const get = (name: PreferenceName) => {
    const values: readonly string[] = PREFERENCES[name];
    const kept = memory.get(name) ?? '';
    return values.includes(kept) ? kept : PREFERENCES[name][0];
  };
  const apply = () => {
    for (const name of names) document.documentElement.setAttribute(`data-${name}`, get(name));
  };
  apply();
  addEventListener('storage', apply);
  return {
    get,
    set(name, value) {
      memory.set(name, value);
      document.documentElement.setAttribute(`data-${name}`, value);
      // For what is measured in pixels: the field that grows with its text.
      dispatchEvent(new Event('resize'));
    },
  };
}
