import { caseWords } from '../desk-words-cases.js';
import type { Voice } from '../say-fact.js';
import { labelOf } from '../topic-label.js';

/** What a `groupKey` says, in a language. */
export function labelOfKey(key: string, voice: Voice): string {
  const [activity = '', edition = '', subject = ''] = key.split('.');
  const part = { subject, ...(activity && { activity }), ...(edition && { edition }) };
  return labelOf(part, voice) ?? caseWords[voice.language].notUnderstood;
}
