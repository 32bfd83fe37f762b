/** What a browser tells of a key that was pressed. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/** Keys of other keyboards: the letter that stands on the same place, where the key itself gives no Latin one. */
const BY_PLACE: Readonly<Record<string, string>> = { Slash: '/', 'Shift+Slash': '?' };

/** The Latin key, also where the keyboard is set to Arabic, Russian or Chinese. */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  if (/^[\x20-\x7e]$/.test(key) && !(code === 'Slash' && /[.,]/.test(key))) return key.toLowerCase();
  if (/^Key[A-Z]$/.test(code) && key.length === 1) return code.slice(3).toLowerCase();
  return BY_PLACE[`${shiftKey ? 'Shift+' : ''}${code}`] ?? key;
}
