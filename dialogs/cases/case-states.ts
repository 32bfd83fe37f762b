/** The states of a case and what may be done in which. Everything that changes a case asks this table; nothing else decides. */

export const CASE_STATES = ['bot', 'queued', 'claimed', 'waiting', 'resolved'] as const;

/**
 * `bot`: given back, the bot answers. `queued`: waits for a person; the bot goes on answering what it can. `claimed`: a member
 * of staff has it, the bot is silent. `waiting`: answered, the stakeholder may write again. `resolved`: done.
 */
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_ACTIONS = [
  /** The bot leaves questions to staff. */
  'ask',
  /** The stakeholder writes while a person has the conversation. */
  'write',
  /** A member of staff takes it. */
  'claim',
  /** A member of staff gives it to one, themselves included. */
  'assign',
  /** The owner answers at the desk. */
  'reply',
  /** Staff have answered a mail from their mail program. */
  'answer-by-mail',
  /** Staff have answered a question of the chat from their mail program. */
  'answer-chat-by-mail',
  /** Back to the queue. */
  'release',
  'resolve',
  'give-back',
  'note',
  /** The clock: nobody has claimed it, the next is alerted. */
  'alert',
  /** The clock: the owner has not come back to it. */
  'idle',
  /** The clock: the stakeholder has not written again. */
  'expire',
  /** An answer that waited to go out by mail does not: what it states has been stopped. */
  'withhold',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** Why something cannot be done; the desk words it. */
export const CASE_REFUSALS = ['taken', 'not-claimed', 'with-staff', 'is-resolved', 'with-bot', 'not-due'] as const;
export type CaseRefusal = (typeof CASE_REFUSALS)[number];

type Row = Readonly<Record<CaseState, CaseState | { readonly refused: CaseRefusal }>>;

const taken = { refused: 'taken' } as const;
const notClaimed = { refused: 'not-claimed' } as const;
const withStaff = { refused: 'with-staff' } as const;
const isResolved = { refused: 'is-resolved' } as const;
const withBot = { refused: 'with-bot' } as const;
const notDue = { refused: 'not-due' } as const;

/** biome-ignore format: a table is read in columns */
export const CASE_TABLE: Readonly<Record<CaseAction, Row>> = {
  //                       bot                queued              claimed             waiting              resolved
  ask:                   { bot: 'queued',     queued: 'queued',   claimed: withStaff, waiting: withStaff,  resolved: isResolved },
  write:                 { bot: 'bot',        queued: 'queued',   claimed: 'claimed', waiting: 'claimed',  resolved: 'queued' },
  claim:                 { bot: 'claimed',    queued: 'claimed',  claimed: taken,     waiting: taken,      resolved: 'claimed' },
  assign:                { bot: 'claimed',    queued: 'claimed',  claimed: 'claimed', waiting: 'waiting',  resolved: isResolved },
  reply:                 { bot: notClaimed,   queued: notClaimed, claimed: 'waiting', waiting: 'waiting',  resolved: isResolved },
  'answer-by-mail':      { bot: 'resolved',   queued: 'resolved', claimed: 'resolved', waiting: 'resolved', resolved: 'resolved' },
  'answer-chat-by-mail': { bot: 'waiting',    queued: 'waiting',  claimed: 'waiting', waiting: 'waiting',  resolved: isResolved },
  release:               { bot: withBot,      queued: notClaimed, claimed: 'queued',  waiting: 'queued',   resolved: isResolved },
  resolve:               { bot: 'resolved',   queued: 'resolved', claimed: 'resolved', waiting: 'resolved', resolved: isResolved },
  'give-back':           { bot: withBot,      queued: 'bot',      claimed: 'bot',     waiting: 'bot',      resolved: 'bot' },
  note:                  { bot: 'bot',        queued: 'queued',   claimed: 'claimed', waiting: 'waiting',  resolved: 'resolved' },
  alert:                 { bot: notDue,       queued: 'queued',   claimed: notDue,    waiting: notDue,     resolved: notDue },
  idle:                  { bot: notDue,       queued: notDue,     claimed: 'queued',  waiting: notDue,     resolved: notDue },
  expire:                { bot: notDue,       queued: notDue,     claimed: notDue,    waiting: 'resolved', resolved: notDue },
  withhold:              { bot: 'queued',     queued: 'queued',   claimed: 'claimed', waiting: 'claimed',  resolved: 'queued' },
};

/** Whether the bot is silent in this state: from the claim until somebody gives the conversation back or is done. */
export function isWithStaff(state: CaseState): boolean {
  return state === 'claimed' || state === 'waiting';
}
