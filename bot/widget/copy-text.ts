/** Marks that keep left-to-right pieces in place; in an address that is pasted elsewhere they do harm. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Puts text on the clipboard. False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  const plain = withoutIsolates(text);
  try {
    // Missing on plain http and refused in some frames.
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyBySelection(plain);
  }
}

export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
