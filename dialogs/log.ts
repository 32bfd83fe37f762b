import { createHmac, randomBytes } from 'node:crypto';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type Log = Logger;

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Fields that hold what users wrote, where they are reached or what opens a door. They are never logged in clear; this
 * list catches one that slips in (`message` is missing because errors explain themselves there). Where a line must be tied to a person or conversation, log its `fingerprint`.
 */
export const PRIVATE_FIELDS = [
  'text',
  'reply',
  'question',
  'questions',
  'subject',
  'transcript',
  'activity',
  'body',
  'address',
  'mail',
  'from',
  'to',
  'user',
  'conversationId',
  'messageId',
  'clientId',
  'token',
  'secret',
  'password',
  'authorization',
  'cookie',
] as const;

/** How deep inside a logged object the fields are found. */
const DEPTHS = ['', '*.', '*.*.'];

export interface LogOptions {
  readonly level: LogLevel;
  /** Where the lines go; stderr unless given, because stdout belongs to what commands print. */
  readonly to?: DestinationStream;
}

/** A logger that writes one JSON object a line, with the time in ISO 8601. */
export function makeLog({ level, to = destination({ fd: 2, sync: true }) }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: DEPTHS.flatMap((depth) => PRIVATE_FIELDS.map((name) => depth + name)), censor: '[private]' },
    },
    to,
  );
}

/** Made anew for each process, so that fingerprints cannot be looked up in a table of known addresses. */
const key = randomBytes(32);

/** Stands for an id or address in the log: the same value gives the same ten characters until the program ends. */
export function fingerprint(value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url').slice(0, 10);
}
