import { z } from 'zod';
import { LANGUAGES } from './language.js';

/** The form of `canned.yaml`: answers that staff send often, with places that are filled from the facts. */

const line = z.string().trim().min(1, 'must not be empty');
const six = z.strictObject({ en: line, fr: line, es: line, ar: line, ru: line, zh: line });

/** A place in a text: what an activity's facts say of an attribute, or the number of the case. */
export type CannedPlace =
  | { readonly kind: 'number' }
  /** `this` is the activity that the case is about. */
  | { readonly kind: 'facts'; readonly activity: string; readonly attribute: string };

const PLACE = /\{([^{}\n]*)\}/g;

/** A place by what stands between its braces; undefined where it is none. */
export function cannedPlace(name: string): CannedPlace | undefined {
  if (name === 'number') return { kind: 'number' };
  const [, activity, attribute] = /^([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(name) ?? [];
  return activity === undefined || attribute === undefined ? undefined : { kind: 'facts', activity, attribute };
}

/** The names of the places of a text, each once, sorted. */
export function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name))].sort();
}

/** The text with its places filled. */
export function fillPlaces(text: string, fill: (name: string) => string): string {
  return text.replace(PLACE, (_, name: string) => fill(name));
}

const text = six.superRefine((texts, context) => {
  const wanted = placesIn(texts.en).join(', ');
  for (const language of LANGUAGES) {
    const own = texts[language];
    const fault = (message: string) => context.addIssue({ code: 'custom', path: [language], message });
    const wrong = placesIn(own).filter((name) => !cannedPlace(name));
    if (wrong.length > 0) fault(`{${wrong[0]}} is no place: write {number}, {this.deadline} or {prizes.deadline}`);
    if (/[{}]/.test(own.replace(PLACE, ''))) fault('a brace stands alone: close it or remove it');
    if (placesIn(own).join(', ') !== wanted) fault(`needs the same places as en (${wanted || 'none'}): correct one`);
    for (const [whole, name = ''] of own.matchAll(PLACE)) {
      const alone = own.split('\n').some((one) => one.trim() === whole);
      if (cannedPlace(name)?.kind === 'facts' && !alone)
        fault(`${whole} is filled with whole sentences: give it a line of its own`);
    }
  }
});

export const cannedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens'),
  /** How staff find it. */
  title: six,
  /** What is sent. */
  text,
  /** Offered also when a day that its facts name is over; they say so themselves. */
  evenPassed: z.boolean().default(false),
  remark: line.optional(),
});

export type Canned = Readonly<z.infer<typeof cannedSchema>>;
