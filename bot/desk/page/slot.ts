/** A part of the page that is drawn anew when what it shows has changed, and left alone otherwise. */
export interface Slot<Shown> {
  show(shown: Shown): void;
}

/** Where the focus stands on something of the part that is drawn again (same `id` or `data-key`), it stays there. */
export function createSlot<Shown>(root: HTMLElement, draw: (shown: Shown) => readonly (Node | string)[]): Slot<Shown> {
  let last: string | undefined;
  return {
    show(shown) {
      const now = JSON.stringify(shown);
      if (now === last) return;
      last = now;
      const focused = root.contains(document.activeElement) ? document.activeElement : null;
      const key = focused?.getAttribute('data-key') ?? focused?.id ?? '';
      root.replaceChildren(...draw(shown));
      if (!focused || root.contains(document.activeElement)) return;
      const again =
        key === '' ? null : root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"], #${CSS.escape(key)}`);
      if (again) again.focus({ preventScroll: true });
      else (root.closest<HTMLElement>('[tabindex="-1"]') ?? root).focus({ preventScroll: true });
    },
  };
}
