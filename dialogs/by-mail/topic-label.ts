import { titleOf, type Voice } from '../say-fact.js';
import { labelOf } from '../topic-label.js';
import { mailWords } from './mail-words.js';
import type { MailPart } from './stored-part.js';

/** What a question is about, in a few words of our own: "WSIS Prizes 2026: deadline"; of several subjects all are named. */
export function topicLabel(part: MailPart, voice: Voice, subjects: readonly string[] = []): string {
  const names = subjects.flatMap((subject) => voice.knowledge.attributes.get(subject)?.names[voice.language] ?? []);
  const { activity, edition } = part.kind === 'answer' ? part.topic : part;
  if (names.length > 1 && activity !== undefined)
    return voice.words.labelled(titleOf(activity, edition, voice), voice.words.list(names));
  const { otherQuestion } = mailWords[voice.language];
  if (part.kind === 'answer') {
    const { attribute: subject, ...place } = part.topic;
    const alone = part.temporary && (place.activity === '' || voice.knowledge.neighbours.has(subject));
    return labelOf({ subject, ...(alone ? {} : place) }, voice) ?? otherQuestion;
  }
  if (part.reason === 'unserved-language') return otherQuestion;
  // "Do I need a visa?" after a question on the Prizes: what is not in the letters is named without what stood before.
  const { subject, reason } = part;
  return labelOf(reason === 'neighbour' && subject !== undefined ? { subject } : part, voice) ?? otherQuestion;
}
