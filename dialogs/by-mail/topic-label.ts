import { titleOf, type Voice } from '../say-fact.js';
import { mailWords } from './mail-words.js';
import type { MailPart } from './stored-part.js';

/** What a question is about, in a few words of our own: "WSIS Prizes 2026: deadline". */
export function topicLabel(part: MailPart, voice: Voice): string {
  if (part.kind === 'answer')
    return labelled(part.topic.activity, part.topic.edition, nameOf(part.topic.attribute, voice), voice);
  const { reason, activity, edition, subject } = part;
  if (reason === 'not-understood' && activity === undefined) return mailWords[voice.language].otherQuestion;
  if (reason === 'unserved-language') return mailWords[voice.language].otherQuestion;
  // A visa has nothing to do with the letters, though "visa letter" sounds so.
  if (reason === 'neighbour' && (activity === 'letters' || activity === 'secretariat'))
    return capitalised(nameOf(subject ?? '', voice) ?? '', voice);
  return labelled(activity, edition, subject === undefined ? undefined : nameOf(subject, voice), voice);
}

function nameOf(subject: string, { knowledge, language }: Voice): string | undefined {
  return (knowledge.attributes.get(subject) ?? knowledge.neighbours.get(subject))?.names[language];
}

function labelled(
  activity: string | undefined,
  edition: string | undefined,
  name: string | undefined,
  voice: Voice,
): string {
  if (activity === undefined) return capitalised(name ?? mailWords[voice.language].otherQuestion, voice);
  const title = titleOf(activity, edition, voice);
  return name === undefined ? title : voice.words.labelled(title, name);
}

function capitalised(text: string, { language }: Voice): string {
  const [first = '', ...rest] = text;
  return `${first.toLocaleUpperCase(language)}${rest.join('')}`;
}
