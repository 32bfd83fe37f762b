import type { CaseQuestion } from '../conversation.js';

/**
 * What questions that mean the same have in common: `activity.edition.subject`, an empty part where it is open. Undefined where
 * nothing of the question was understood: such questions are alike in nothing.
 */
export function groupKey({
  activity,
  edition,
  subject,
}: Pick<CaseQuestion, 'activity' | 'edition' | 'subject'>): string | undefined {
  if (subject === undefined) return undefined;
  return [activity ?? '', edition ?? '', subject].join('.');
}
