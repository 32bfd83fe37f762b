import type { DeskParts } from './desk-parts.js';

/** How many wait for a person: in the title of the window, on the tab of the queue, and said once when one is new. */
export interface WaitingCount {
  look(): void;
  /** What the window is about, besides the number. */
  title(text: string): void;
}

/** Milliseconds in which several changes are one. */
const TOGETHER_MS = 250;

export function createWaitingCount(
  { api, texts, announcer }: Omit<DeskParts, 'go'>,
  show: (count: number) => void,
): WaitingCount {
  const { words } = texts;
  const base = document.title;
  let about = base;
  let count = 0;
  let known: Set<string> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    document.title = count === 0 ? about : `(${count}) ${about}`;
  };
  const look = async () => {
    const found = await api.cases({ state: 'queued', order: 'newest' }).catch(() => undefined);
    if (!found) return;
    const before = known;
    for (const { number, topic } of found.cases) {
      if (before && !before.has(number)) announcer.say(texts.fill(words.newCase, { number, topic }));
    }
    known = new Set(found.cases.map(({ number }) => number));
    count = found.total;
    show(count);
    draw();
  };
  return {
    look() {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), TOGETHER_MS);
    },
    title(text) {
      about = text === '' ? base : `${text} – ${base}`;
      draw();
    },
  };
}
