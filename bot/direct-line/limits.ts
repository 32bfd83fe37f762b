import type { SeatLimits } from '../http/seats.js';

/**
 * What one address may do, since a flood comes from somewhere; what one conversation may do stands in `conversations.ts`.
 * A hall full of people may share an address, so each of these is far above what such a hall needs.
 */
export interface Limits {
  /** Visitors who come or come back, in a minute. */
  readonly tokensPerMinute: number;
  /** Messages in a minute, in all its conversations. */
  readonly postsPerMinute: number;
  /** Forms of the page without script, in a minute. */
  readonly formsPerMinute: number;
  readonly uploadsPerMinute: number;
  /** Uploads under way at a time, and bytes of those of all addresses: they are held in memory until they are whole. */
  readonly uploads: SeatLimits;
  /** Sockets open at a time, and those of all addresses. Who gets none polls, or comes again later. */
  readonly sockets: SeatLimits;
}

export const LIMITS: Limits = {
  tokensPerMinute: 600,
  postsPerMinute: 3600,
  formsPerMinute: 600,
  uploadsPerMinute: 60,
  uploads: { room: 64 * 1024 * 1024, perCaller: 6 },
  sockets: { room: 10_000, perCaller: 2000 },
};
