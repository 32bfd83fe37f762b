import type { PhrasingSubject } from '../../../knowledge/knowledge.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { loadKnowledgeOrThrow } from '../../../knowledge/load.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import type { Lesson } from './our-classifier.js';

interface OwnSet {
  readonly name: string;
  readonly lessons: readonly Lesson[];
  readonly texts: readonly Lesson[];
}

/** One of so many example questions is asked and not learnt from. */
const HELD_OUT = 5;

/** The example questions of the knowledge base, a set a language; names are not masked, as no set's are. */
export function ownSets(): readonly OwnSet[] {
  const { phrasings } = loadKnowledgeOrThrow(dataFolder);
  return LANGUAGES.map((language) => {
    const all = phrasings
      .filter((phrasing) => phrasing.language === language)
      .map(({ text, subject }) => ({ text, intent: intentOf(subject) }));
    return {
      name: language,
      lessons: all.filter((_, index) => index % HELD_OUT > 0),
      texts: all.filter((_, index) => index % HELD_OUT === 0),
    };
  });
}

function intentOf(subject: PhrasingSubject): string {
  if (subject.kind === 'topic') return subject.attribute;
  return subject.kind === 'neighbour' ? subject.neighbour : subject.act;
}
