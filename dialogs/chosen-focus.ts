import type { Focus, OfferedChoice } from './conversation.js';
import { normalise } from './understanding/normalise.js';

/** The choice that a text takes up, by its number or its words; undefined where it is something else. */
export function chosenFocus(text: string, offered: readonly OfferedChoice[]): Focus | undefined {
  if (offered.length === 0) return undefined;
  const said = bare(text);
  const number = /^\d{1,2}$/.test(said) ? Number(said) : undefined;
  if (number !== undefined) return offered[number - 1]?.focus;
  return offered.find(({ label }) => bare(label) === said)?.focus;
}

/** Without the marks that people put around a number or leave away after a question. */
function bare(text: string): string {
  return normalise(text).replace(/^[\s#(]+|[\s.)。、!?؟]+$/g, '');
}
