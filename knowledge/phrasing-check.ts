import type { Fault, Path } from './data-file.js';
import { LANGUAGES, type Language } from './language.js';
import type { DataFiles, PhrasingFile } from './load.js';
import { SOCIAL_ACTS } from './schema.js';
import { trigramOverlap, trigrams } from './trigrams.js';

/** Two phrasings of a list that share more trigrams than this teach the same thing twice. */
export const NEAR_IDENTICAL = 0.6;

/** Attribute that has no facts of its own: it is asked wherever there is a deadline. */
export const HOUR = 'hour';

/** Each topic, neighbour and social act has its examples in each language, and none is nearly the same as another. */
export function checkPhrasings(files: DataFiles): Fault[] {
  const wanted = wantedLists(files);
  return LANGUAGES.flatMap((language) => {
    const have = files.phrasings.filter((file) => file.language === language);
    return [...missing(files, language, have, wanted), ...unknown(have, wanted), ...have.flatMap(nearIdentical)];
  });
}

/** File → keys that it must have. */
function wantedLists(files: DataFiles): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { value } of files.activities) {
    if (!value) continue;
    const attributes = new Set(value.facts.map(({ attribute }) => attribute));
    if (value.facts.some((fact) => fact.deadline)) attributes.add(HOUR);
    wanted.set(value.id, attributes);
  }
  wanted.set('neighbours', new Set(files.neighbours.value?.map(({ id }) => id)));
  wanted.set('social', new Set(SOCIAL_ACTS));
  return wanted;
}

function missing(
  files: DataFiles,
  language: Language,
  have: readonly PhrasingFile[],
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  return [...wanted].flatMap(([subject, keys]) => {
    const found = have.find((file) => file.subject === subject)?.file;
    if (found && !found.value) return [];
    return [...keys]
      .filter((key) => !found?.value?.[key])
      .map((key) => {
        const name = `phrasings/${language}/${subject}.yaml`;
        const message = `no phrasings of "${key}" in ${name}: add a list of at least 8 questions in that language`;
        const owner = files.activities.find(({ value }) => value?.id === subject);
        return found?.fault([], message) ?? owner?.fault(['id'], message) ?? { file: name, line: 1, message };
      });
  });
}

function unknown(have: readonly PhrasingFile[], wanted: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
  return have.flatMap(({ subject, file }) => {
    const keys = wanted.get(subject);
    if (!keys) return [file.fault([], `there is no activity "${subject}": rename the file, or add the activity first`)];
    return Object.keys(file.value ?? {})
      .filter((key) => !keys.has(key))
      .map((key) =>
        file.fault([key], `nothing is known of "${key}" here: correct it, or add a fact with that attribute first`),
      );
  });
}

function nearIdentical({ file }: PhrasingFile): Fault[] {
  return Object.entries(file.value ?? {}).flatMap(([key, texts]) => {
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
