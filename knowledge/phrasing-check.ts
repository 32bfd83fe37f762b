import type { Fault, Path } from './data-file.js';
import type { DataFiles, PhrasingFile } from './data-files.js';
import { LANGUAGES, type Language } from './language.js';
import { idOf, type Outlines, phrasingLists } from './outline.js';
import { SOCIAL_ACTS } from './schema.js';
import { trigramOverlap, trigrams } from './trigrams.js';

/** Two phrasings of a list that share more trigrams than this teach the same thing twice. */
export const NEAR_IDENTICAL = 0.6;

/** Attribute that has no facts of its own: it may be asked wherever there is a deadline, in the words of any of them. */
export const HOUR = 'hour';

/** File → keys that it must have; undefined where nobody knows, because the file that tells cannot be read. */
type Wanted = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Each topic, neighbour and social act has its examples in each language, and none is nearly the same as another. */
export function checkPhrasings({ phrasings }: DataFiles, outlines: Outlines): Fault[] {
  const wanted = wantedLists(outlines);
  return LANGUAGES.flatMap((language) => {
    const have = phrasings.filter((file) => file.language === language);
    return [...missing(outlines, language, have, wanted), ...unknown(have, wanted), ...have.flatMap(nearIdentical)];
  });
}

function wantedLists({ activities, neighbours }: Outlines): Wanted {
  const wanted = new Map<string, Set<string> | undefined>();
  for (const each of activities) {
    const facts = each.outline?.facts;
    const attributes = facts?.flatMap(({ attribute, deadline }) => [attribute, deadline && HOUR]);
    wanted.set(idOf(each), attributes && setOf(attributes));
  }
  wanted.set('neighbours', neighbours.outline && setOf(neighbours.outline.map(({ id }) => id)));
  wanted.set('social', new Set(SOCIAL_ACTS));
  return wanted;
}

function setOf(ids: readonly (string | undefined)[]): Set<string> {
  return new Set(ids.filter((id) => id !== undefined));
}

function missing({ activities }: Outlines, language: Language, have: readonly PhrasingFile[], wanted: Wanted): Fault[] {
  return [...wanted].flatMap(([subject, keys]) => {
    const found = have.find((file) => file.subject === subject)?.file;
    const lists = found && phrasingLists(found);
    if (found && !lists) return [];
    return [...(keys ?? [])]
      .filter((key) => key !== HOUR && !lists?.[key])
      .map((key) => {
        const name = `phrasings/${language}/${subject}.yaml`;
        const message = `no phrasings of "${key}" in ${name}: add a list of at least 8 questions in that language`;
        const owner = activities.find((each) => idOf(each) === subject)?.file;
        return found?.fault([], message) ?? owner?.fault(['id'], message) ?? { file: name, line: 1, message };
      });
  });
}

function unknown(have: readonly PhrasingFile[], wanted: Wanted): Fault[] {
  return have.flatMap(({ subject, file }) => {
    if (!wanted.has(subject))
      return [file.fault([], `there is no activity "${subject}": rename the file, or add the activity first`)];
    const keys = wanted.get(subject);
    return Object.keys(phrasingLists(file) ?? {})
      .filter((key) => keys && !keys.has(key))
      .map((key) => file.fault([key], `nothing is known of "${key}" here: ${REMEDIES[subject] ?? ADD_FACT}`));
  });
}

const ADD_FACT = 'correct it, or add a fact with that attribute first';
const REMEDIES: Readonly<Record<string, string>> = {
  neighbours: 'correct it, or add that neighbour to neighbours.yaml first',
  social: `correct it; the social acts are ${SOCIAL_ACTS.join(', ')}`,
};

function nearIdentical({ file }: PhrasingFile): Fault[] {
  return Object.entries(phrasingLists(file) ?? {}).flatMap(([key, texts]) => {
    const grams = texts.map(trigrams);
    return texts.flatMap((text, index) => {
      const mine = grams[index];
      const twin = grams.findIndex(
        (other, k) => k < index && mine !== undefined && trigramOverlap(mine, other) > NEAR_IDENTICAL,
      );
      const at: Path = [key, index];
      return twin < 0 ? [] : [file.fault(at, `"${text}" is nearly the same as "${texts[twin]}": write another one`)];
    });
  });
}
