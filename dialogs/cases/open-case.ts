import { randomInt } from 'node:crypto';
import type { CaseQuestion, TranscriptEntry } from '../conversation.js';
import type { Channel } from '../message.js';
import type { Case } from './case.js';

/** Letters and digits that are not taken for each other when read aloud or copied by hand. */
const ALPHABET = '23456789CDFGHJKMNPQRTVWX';
const LENGTH = 6;

/** A number for a new case: short, hard to guess, the same in chat, mail and search. Uniqueness is the store's to say. */
export function drawCaseNumber(): string {
  return `W-${Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')}`;
}

export interface CaseOpening {
  readonly number: string;
  /** Absent while none is known: the answer waits in the conversation. */
  readonly address?: string;
  readonly questions: readonly CaseQuestion[];
}

/** What of a conversation goes into a case. */
export interface CaseGround {
  readonly conversationId: string;
  readonly channel: Channel;
  /** ISO 8601. */
  readonly at: string;
  readonly language: string;
  readonly transcript: readonly TranscriptEntry[];
  /** The mail that led to it. */
  readonly mailId?: string;
}

/** A case with all that staff need: who asks, in which language, what, why the bot left it, and what was said. */
export function openCase(opening: CaseOpening, { at, ...ground }: CaseGround): Case {
  return { ...opening, ...ground, openedAt: at, version: 1, state: 'queued', since: at, waitingSince: at, alerts: 0 };
}
