/**
 * When a write is committed: with what else is written in this tick, or some milliseconds later, with whatever comes
 * meanwhile: of what nobody waits for in front of a screen, many share the disk's time.
 */
export type Haste = 'at-once' | 'shared';
