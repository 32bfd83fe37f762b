import type { Language } from '../knowledge/language.js';
import type { Channel } from './message.js';

/** What the assistant remembers of one conversation. Plain data: it is stored as it stands. */
export interface Conversation {
  readonly id: string;
  /** The channel that it began in. */
  readonly channel: Channel;
  /** Grows by one with each committed turn. */
  readonly version: number;
  /** Who answers. While a person owns the conversation the bot is silent. */
  readonly owner: 'bot' | 'staff';
  readonly language: Language;
  /** What the last question resolved to; a follow-up takes from it what it lacks. */
  readonly focus?: Focus;
  /** Questions back asked in a row; after two a person follows. */
  readonly clarifications: number;
  /** The choices of the last question back, for an answer by number. */
  readonly offered: readonly OfferedChoice[];
  /** Questions that staff get as soon as the user says so, newest last. */
  readonly waiting: readonly CaseQuestion[];
  readonly caseNumber?: string;
  /** Where the stakeholder can be answered, once told. */
  readonly address?: string;
}

export interface Focus {
  readonly activity?: string;
  readonly attribute?: string;
  /** A neighbour that was asked about instead of an attribute. */
  readonly neighbour?: string;
  readonly edition?: string;
}

export interface OfferedChoice {
  readonly label: string;
  readonly value: string;
  readonly focus: Focus;
  /** Takes up the offer that staff get the question. */
  readonly passesOn?: true;
}

/** One question of a case: what was asked, why the bot left it, what the base knew nearby (`id@version`). */
export interface CaseQuestion {
  readonly text: string;
  readonly reason: string;
  readonly subject?: string;
  readonly activity?: string;
  readonly nearby: readonly string[];
  readonly edition?: string;
  /** What the bot answered, where that did not help. */
  readonly answer?: string;
  /** What the bot would have answered, where it was not sure enough or not free to. */
  readonly proposed?: string;
  /** The mail that asks it. */
  readonly mailId?: string;
}

export interface TranscriptEntry {
  readonly from: 'user' | 'bot' | 'staff';
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The message of the user that it is, or answers. */
  readonly messageId: string;
}

/** A conversation before its first turn. */
export function newConversation(id: string, language: Language, channel: Channel = 'chat'): Conversation {
  return { id, channel, version: 0, owner: 'bot', language, clarifications: 0, offered: [], waiting: [] };
}
