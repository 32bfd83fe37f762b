import { caseAlertWords } from '../../dialogs/by-mail/case-alert-words.js';
import type { Case } from '../../dialogs/cases/case.js';
import type { Voice } from '../../dialogs/say-fact.js';
import { labelOf } from '../../dialogs/topic-label.js';
import { field, line, type Piece, timeInGeneva, titled } from './staff-document.js';

/**
 * What the next member of staff is told of a case that nobody has claimed: number, language, topics, since when, and where
 * it is at the desk. None of the stakeholder's own words: they are at the desk, behind its sign-in.
 */
export function alertDocument(
  found: Case,
  voice: Voice,
  publicUrl: string | undefined,
): { readonly title: string; readonly pieces: readonly Piece[] } {
  const words = caseAlertWords[voice.language];
  const language = new Intl.DisplayNames(voice.language, { type: 'language' }).of(found.language) ?? found.language;
  const topics = [...new Set(found.questions.flatMap((question) => labelOf(question, voice) ?? []))];
  const title = words.title(found.number);
  return {
    title,
    pieces: [
      titled(title),
      field(words.waitingSince, timeInGeneva(found.waitingSince ?? found.since)),
      field(words.language, language),
      ...(topics.length === 0 ? [] : [field(words.topic, topics.join('; '))]),
      ...(publicUrl === undefined ? [] : [field(words.atTheDesk, `${publicUrl}/staff/cases/${found.number}`)]),
      line(words.why),
    ],
  };
}
