import { randomInt } from 'node:crypto';
import type { CaseQuestion } from './conversation.js';
import type { Case, TranscriptEntry } from './store/store.js';

/** Letters and digits that are not taken for each other when read aloud or copied by hand. */
const ALPHABET = '23456789CDFGHJKMNPQRTVWX';
const LENGTH = 6;

/** A number for a new case: short, hard to guess, the same in chat, mail and search. Uniqueness is the store's to say. */
export function drawCaseNumber(): string {
  return `W-${Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')}`;
}

export interface CaseOpening {
  readonly number: string;
  readonly address: string;
  readonly questions: readonly CaseQuestion[];
}

/** A case with all that staff need: who asks, in which language, what, why the bot left it, and what was said. */
export function openCase(
  { number, address, questions }: CaseOpening,
  about: { conversationId: string; at: string; language: string; transcript: readonly TranscriptEntry[] },
): Case {
  return {
    number,
    address,
    questions,
    conversationId: about.conversationId,
    openedAt: about.at,
    language: about.language,
    transcript: about.transcript,
  };
}
