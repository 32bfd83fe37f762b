import type { InSix, Language } from '../../knowledge/language.js';
import { withoutRelative } from './edition-reference.js';
import { FILLING, IDENTITY, PART, POST, REACH, SAYS, SIGNED } from './entity-words.js';
import { isHan, normalise, words } from './normalise.js';
import { namelessWords, type Reading } from './reading.js';
import { stem } from './word-forms.js';

/** What a question that is about a named person, organisation or resolution wants to know of it. */
export type EntityQuestion = 'identity' | 'reach' | 'signed' | 'part' | 'says';

interface Intent {
  readonly question: EntityQuestion;
  readonly keys: InSix;
}

/** In the order in which they are tried. */
const INTENTS: Readonly<Record<'person' | 'organisation' | 'resolution', readonly Intent[]>> = {
  person: [
    { question: 'reach', keys: REACH },
    { question: 'signed', keys: SIGNED },
    { question: 'identity', keys: POST },
  ],
  organisation: [{ question: 'part', keys: PART }],
  resolution: [{ question: 'says', keys: SAYS }],
};

/** The word lists of a language as sets of stems; of Chinese, whose text is cut, as a pattern. */
const sets = new Map<string, ReadonlySet<string>>();
const patterns = new Map<string, RegExp>();

function setOf(list: string, language: Language): ReadonlySet<string> {
  const key = `${language}:${list}`;
  const known = sets.get(key) ?? new Set(words(normalise(list)).flatMap((word) => [word, stem(word, language)]));
  sets.set(key, known);
  return known;
}

function patternOf(list: string): RegExp {
  const forms = list.split(' ').map(normalise);
  const known = patterns.get(list) ?? new RegExp(forms.sort((a, b) => b.length - a.length).join('|'), 'gu');
  patterns.set(list, known);
  return known;
}

/** The kinds of names in the order in which they count: "Mr Zhao of ITU" is about the person. */
export const ENTITY_KINDS = ['person', 'resolution', 'organisation'] as const;

/** Whether a sentence is one question about a person, an organisation or a resolution that it names, and nothing else. */
export function isAboutEntity(reading: Reading): boolean {
  return entityQuestion(reading) !== undefined;
}

/**
 * What is asked of the entity that a sentence names, where nothing in the sentence speaks of anything else: every word
 * besides names and years belongs to such a question. Undefined where there is more.
 */
export function entityQuestion(reading: Reading): EntityQuestion | undefined {
  const { entities, language } = reading;
  if (entities.length === 0) return undefined;
  const kind = ENTITY_KINDS.find((one) => entities.some((mention) => mention.kind === one));
  if (kind === undefined) return undefined;
  const left = remainder(reading);
  if (isMadeOf(left, [IDENTITY], language)) return 'identity';
  return INTENTS[kind].find(
    ({ keys }) => has(left, keys, language) && isMadeOf(left, [IDENTITY, FILLING, keys], language),
  )?.question;
}

function remainder(reading: Reading): readonly string[] {
  const remaining = new Set(words(withoutRelative(reading.normalised)));
  return namelessWords(reading)
    .flatMap((word) => (isHan(word) ? words(withoutRelative(word)) : remaining.has(word) ? [word] : []))
    .filter((word) => !/^\d+$/.test(word));
}

function isMadeOf(left: readonly string[], lists: readonly InSix[], language: Language): boolean {
  return left.every((word) => {
    if (isHan(word)) return word.replace(patternOf(lists.map(({ zh }) => zh).join(' ')), '') === '';
    return lists.some((list) => includes(list, word, language));
  });
}

function has(left: readonly string[], keys: InSix, language: Language): boolean {
  return left.some((word) => (isHan(word) ? word.search(patternOf(keys.zh)) >= 0 : includes(keys, word, language)));
}

function includes(list: InSix, word: string, language: Language): boolean {
  const own = setOf(list[language], language);
  return own.has(word) || own.has(stem(word, language));
}
