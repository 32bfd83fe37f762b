import type { OutcomeKind } from '../../../dialogs/message.js';
import type { Wording } from '../../../dialogs/wording/wording.js';
import type { Language } from '../../../knowledge/language.js';

/** Stands for whatever the reply has in this place of a phrase. */
export const ANY = '\u0001';

/** What must be in a reply in the words of its language, as the wording says it. */
export type Phrase = (words: Wording) => string;

export interface Expected {
  readonly kind: OutcomeKind;
  /** Ids of facts that are stated, among others. */
  readonly facts?: readonly string[];
  /** Days (ISO) that the reply names. */
  readonly dates?: readonly string[];
  /** Days and texts that it must not name. */
  readonly never?: readonly string[];
  /** Links, addresses and figures that it names. */
  readonly values?: readonly string[];
  readonly says?: readonly Phrase[];
  readonly neverSays?: readonly Phrase[];
  /** Language of the reply, where it is not that of the table. */
  readonly language?: Language;
  /** Whether a case with a number was opened; false unless said. */
  readonly opensCase?: boolean;
  /** How many choices are offered, where that matters. */
  readonly choices?: number;
}

/** One message and what it leads to. The text may depend on the choices that were just offered. */
export interface Said {
  readonly text: string | ((choices: readonly { readonly label: string; readonly value: string }[]) => string);
  /** Instant from which on the clock stands so. */
  readonly now?: string;
  readonly expected: Expected;
}

/** A conversation: a name, the instant of its first message, and its turns. */
export interface Row {
  readonly name: string;
  readonly now: string;
  readonly canPromise?: boolean;
  readonly turns: readonly Said[];
}

/** The usual row: one question at one instant. */
export function once(name: string, now: string, text: string, expected: Expected): Row {
  return { name, now, turns: [{ text, expected }] };
}
