/** Walks through the rows of a list by keys: the focus goes from link to link. */
export interface RowWalk {
  /** 1 = the next row, -1 = the one before. */
  step(by: 1 | -1): void;
  /** Puts the focus on the row with this key, else on the first one; false where there is none. */
  focus(key: string | undefined): boolean;
}

/** Arrow keys walk too as long as the focus is on a row; elsewhere they scroll as ever. */
export function walkRows(root: HTMLElement): RowWalk {
  const rows = () => [...root.querySelectorAll<HTMLElement>('.rows .row')].filter((row) => row.offsetParent !== null);
  const step = (by: 1 | -1) => {
    const all = rows();
    const focused = all.findIndex((row) => row.matches(':focus'));
    const from = focused >= 0 ? focused : all.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const next = from < 0 ? all[0] : all[Math.min(all.length - 1, Math.max(0, from + by))];
    next?.focus();
  };
  root.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('.row')) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  return {
    step,
    focus(key) {
      const all = rows();
      const row = all.find(({ dataset }) => dataset.key === key) ?? all[0];
      row?.focus();
      return row !== undefined;
    },
  };
}
