import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';

const itemSchema = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  now: z.string(),
  lang: z.enum(LANGUAGES).optional(),
  history: z.array(z.string()).optional(),
  outcome: z.enum(['answered', 'partial', 'clarify', 'escalated', 'social']),
  /** Language of the reply; several where more than one is right. */
  language: z.string(),
  /** Dates (ISO), figures, links and addresses that the reply must hold. */
  values: z.array(z.string()).default([]),
  /** One of these must occur. */
  any: z.array(z.string()).default([]),
  /** None of these may occur. */
  never: z.array(z.string()).default([]),
  state: z.enum(['open', 'passed']).optional(),
  /** Letters of which one must be named by its date. */
  sources: z.array(z.string()).default([]),
  about: z.string().default(''),
});

/** A question with what a right answer to it is; written without sight of the example questions. */
export type EvaluationItem = z.infer<typeof itemSchema>;

export function evaluationSet(language: Language): EvaluationItem[] {
  const path = join(projectRoot, 'test', 'evaluation', `${language}.jsonl`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => itemSchema.parse(JSON.parse(line)));
}
