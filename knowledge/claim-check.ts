import type { DataFile, Fault, Path } from './data-file.js';
import type { DataFiles } from './data-files.js';
import { LANGUAGES, type Language } from './language.js';
import { idOf, type ListOutline, type Outlined, type Outlines, phrasingLists } from './outline.js';

/** Words that point to one thing. Where two things claim the same words, a question would go to either by chance. */
interface Claim {
  readonly words: string;
  readonly owner: string;
  readonly file: DataFile<unknown>;
  readonly path: Path;
}

/** Whether each alias, each cue and each phrasing belongs to one thing only, in each language. */
export function checkClaims(files: DataFiles, outlines: Outlines): Fault[] {
  return LANGUAGES.flatMap((language) => [
    ...claimedTwice('alias', aliasesOf(outlines, language)),
    ...claimedTwice('alias', aliasesOfEntities(outlines.entities, language)),
    ...outlines.activities.flatMap((each) => claimedTwice('alias', editionAliasesOf(each, language))),
    ...claimedTwice('cue', [...cuesOf(outlines.attributes, language), ...cuesOf(outlines.neighbours, language)]),
    ...claimedTwice('phrasing', phrasingsOf(files, language)),
  ]);
}

function claimedTwice(kind: string, claims: readonly Claim[]): Fault[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ words, owner, file, path }) => {
    const key = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const first = owners.get(key) ?? owner;
    owners.set(key, first);
    const message = `${kind} "${words}" belongs to "${first}" too: keep it with one of them`;
    return key === '' || first === owner ? [] : [file.fault(path, message)];
  });
}

function aliasesOf({ activities }: Outlines, language: Language): Claim[] {
  return activities.flatMap((each) => {
    const owner = idOf(each);
    const own = (each.outline?.aliases[language] ?? []).map(
      (words, index): Claim => ({ words, owner, file: each.file, path: ['aliases', language, index] }),
    );
    return [...own, ...editionAliasesOf(each, language).map((claim) => ({ ...claim, owner }))];
  });
}

function aliasesOfEntities({ file, outline }: Outlines['entities'], language: Language): Claim[] {
  return (outline ?? []).flatMap(({ id, aliases }, i) =>
    (aliases[language] ?? []).map((words, k) => ({ words, owner: id ?? '', file, path: [i, 'aliases', language, k] })),
  );
}

function editionAliasesOf({ file, outline }: Outlines['activities'][number], language: Language): Claim[] {
  return Object.entries(outline?.editionNames ?? {}).flatMap(([edition, { aliases }]) =>
    (aliases[language] ?? []).map((words, index) => ({
      words,
      owner: edition,
      file,
      path: ['editionNames', edition, 'aliases', language, index],
    })),
  );
}

function cuesOf({ file, outline }: Outlined<ListOutline>, language: Language): Claim[] {
  return (outline ?? []).flatMap(({ id, cues }, i) =>
    (cues[language] ?? []).map((words, k) => ({ words, owner: id ?? '', file, path: [i, 'cues', language, k] })),
  );
}

function phrasingsOf({ phrasings }: DataFiles, language: Language): Claim[] {
  return phrasings
    .filter((each) => each.language === language)
    .flatMap(({ subject, file }) =>
      Object.entries(phrasingLists(file) ?? {}).flatMap(([key, texts]) =>
        texts.map((words, index) => ({ words, owner: `${subject}.${key}`, file, path: [key, index] })),
      ),
    );
}
