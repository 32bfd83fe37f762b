import { z } from 'zod';
import { factSchema, sourceSchema } from './schema.js';

/**
 * One step by which staff change what is known, over the files: a source or a fact more, a fact in place of one of a lower
 * version, or a mark on a fact. `value` null takes the mark away.
 */
export const factEditSchema = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('source'), source: sourceSchema }),
  z.strictObject({ edit: z.literal('fact'), fact: factSchema }),
  z.strictObject({
    edit: z.literal('mark'),
    fact: factSchema.shape.id,
    mark: z.enum(['onHold', 'withdrawn', 'supersededBy']),
    value: z.string().trim().min(1, 'must not be empty').nullable(),
  }),
]);

export type FactEdit = Readonly<z.infer<typeof factEditSchema>>;

/** Ids of the facts that edits change. */
export function factsTouched(edits: readonly FactEdit[]): readonly string[] {
  return [
    ...new Set(edits.flatMap((one) => (one.edit === 'source' ? [] : one.edit === 'fact' ? one.fact.id : one.fact))),
  ];
}
