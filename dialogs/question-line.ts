import { z } from 'zod';
import { LANGUAGES } from '../knowledge/language.js';
import type { Question } from './terminal.js';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  now: z.iso.datetime({ offset: true, local: true }).optional(),
  lang: z.enum(LANGUAGES).optional(),
  history: z.array(z.string()).optional(),
});

/** A line of input as a question, or what is wrong with it. */
export function parseLine(
  line: string,
): { question: Question; id: string | number | null } | { id: string | number | null; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'the line is not JSON: write one object a line, {"id","text"}' };
  }
  const id = idOf(value);
  const result = lineSchema.safeParse(value);
  if (!result.success) {
    return {
      id,
      error: result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
    };
  }
  const { text, now, lang, history } = result.data;
  const question: Question = {
    text,
    history: history ?? [],
    ...(now === undefined ? {} : { now: new Date(now) }),
    ...(lang === undefined ? {} : { language: lang }),
  };
  return { id, question };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
