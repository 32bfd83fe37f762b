import { z } from 'zod';
import type { Brake } from '../store/fact-book.js';
import type { FactWish } from './draw-wish.js';
import { proposalSchema } from './proposal.js';

const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(200);

/** A wish as a page sends it; what it says of facts is checked later, as the files are. */
export const wishSchema: z.ZodType<FactWish> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['hold', 'release', 'withdraw']), facts: ids }),
  z.strictObject({ kind: z.literal('put'), proposal: proposalSchema }),
  z.strictObject({ kind: z.literal('revert'), change: id }),
]) as z.ZodType<FactWish>;

export const brakeSchema: z.ZodType<Brake> = z.discriminatedUnion('on', [
  z.strictObject({ on: z.enum(['chat', 'mail']), state: z.enum(['free', 'paused']) }),
  z.strictObject({ on: z.literal('topic'), activity: id, attribute: id, state: z.enum(['free', 'paused', 'draft']) }),
]);
