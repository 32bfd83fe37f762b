/** Every pause and limit of the mail agent, in milliseconds; a test hands in shorter ones. */
export interface MailTiming {
  /** Between two looks at a folder, beside IDLE. */
  readonly checkMs: number;
  /** An IDLE is begun anew after this long; some servers end it silently (RFC 2177 asks for less than 29 minutes). */
  readonly idleMs: number;
  readonly connectMs: number;
  readonly greetingMs: number;
  /** Silence on a line after which it counts as dead. */
  readonly socketMs: number;
  /** One piece of work on a line; a promise of the client that never settles ends here. */
  readonly workMs: number;
  /** After a failure, by how many there were in a row. */
  readonly retryMs: (failures: number) => number;
  /** Without a look that succeeded, staff are told. */
  readonly alertMs: number;
  /** Before a mail is tried again that was refused for now, by the number of attempts. */
  readonly resendMs: (attempts: number) => number;
  /** After so long a mail that is refused for now is given up. */
  readonly giveUpMs: number;
  /** Between two looks into Sent for a mail of which nobody knows how it ended: some servers file it late. */
  readonly secondLookMs: number;
  /** Between two looks into the outbox; what the chat leaves there is seen by it. */
  readonly outboxMs: number;
  /** A mail that takes longer no longer holds up those behind it. */
  readonly patienceMs: number;
  /** Between two looks at the hour (digest, stale drafts, retention). */
  readonly scheduleMs: number;
}

const MINUTE_MS = 60_000;

export const MAIL_TIMING: MailTiming = {
  checkMs: MINUTE_MS,
  idleMs: 5 * MINUTE_MS,
  connectMs: 15_000,
  greetingMs: 15_000,
  socketMs: 6 * MINUTE_MS,
  workMs: 2 * MINUTE_MS,
  retryMs: (failures) => Math.min(30_000, 1_000 * 2 ** (failures - 1)),
  alertMs: 10 * MINUTE_MS,
  resendMs: (attempts) => Math.min(240, 2 ** attempts) * MINUTE_MS,
  giveUpMs: 3 * 24 * 60 * MINUTE_MS,
  secondLookMs: 15_000,
  outboxMs: 2_000,
  patienceMs: 120,
  scheduleMs: MINUTE_MS,
};
