import type { Knowledge } from '../../knowledge/knowledge.js';
import { normalise } from './normalise.js';
import type { Ranked, Subject } from './subject-model.js';

/** Words that nearly always mean an attribute in some language that is not served. */
export interface UnservedCue {
  readonly attribute: string;
  readonly forms: readonly string[];
  readonly pattern: RegExp;
}

/** The telling words of the languages that are not served, by attribute. */
export function unservedCues({ unserved }: Knowledge): UnservedCue[] {
  return unserved.flatMap(({ cues }) =>
    Object.entries(cues).map(([attribute, words]) => {
      const forms = words.map(normalise);
      return { attribute, forms, pattern: wholeWords(forms) };
    }),
  );
}

/** Scripts without spaces have no word edges to look for. */
function wholeWords(forms: readonly string[]): RegExp {
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const edged = escaped.map((form) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form)
      ? form
      : `(?<!\\p{L})${form}(?!\\p{L})`,
  );
  return new RegExp(edged.join('|'), 'u');
}

/** Certain enough to answer in a language that is not served: telling words of one attribute and of no other. */
const UNSERVED_SURE = 0.9;

/** What a text in an unserved language asks for: only telling words count, the classifier has not seen its like. */
export function unservedSubjects(text: string, cues: readonly UnservedCue[]): readonly Ranked<Subject>[] {
  const normalised = normalise(text);
  // Looking for whole words takes a hundred times as long as looking for letters.
  const near = cues.filter(({ forms }) => forms.some((form) => normalised.includes(form)));
  const attributes = new Set(near.flatMap(({ attribute, pattern }) => (pattern.test(normalised) ? [attribute] : [])));
  const [attribute] = attributes;
  if (attribute === undefined || attributes.size > 1) return [];
  return [{ value: { kind: 'attribute', id: attribute }, probability: UNSERVED_SURE }];
}
