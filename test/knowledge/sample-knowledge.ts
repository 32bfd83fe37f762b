import { type Knowledge, type KnownFact, partsOfFactId } from '../../knowledge/knowledge.js';
import type { InSix } from '../../knowledge/language.js';
import { type Activity, activitySchema, type Fact, type Source } from '../../knowledge/schema.js';

/** A small knowledge made in memory, for questions to it. */

export const six = (text: string): InSix => ({ en: text, fr: text, es: text, ar: text, ru: text, zh: text });
const words: InSix<string[]> = { en: ['a'], fr: ['a'], es: ['a'], ar: ['a'], ru: ['a'], zh: ['a'] };

export const LETTERS: readonly Source[] = [
  { id: 'L2019', kind: 'letter', date: '2019-12-06', title: six('2019') },
  { id: 'L2025', kind: 'letter', date: '2025-12-23', title: six('2025') },
];

export type FactSketch = Partial<Fact> & Pick<Fact, 'id'>;

/** The attribute is the last part of the id, the source L2025, unless the sketch says otherwise. */
function knownFact(sketch: FactSketch, sources: readonly Source[]): KnownFact {
  const { activity, edition, what } = partsOfFactId(sketch.id);
  const source = sketch.source ?? 'L2025';
  const from = sources.find(({ id }) => id === source);
  if (!from) throw new Error(`no source ${source}`);
  return { version: 1, attribute: what, source, alsoIn: [], links: [], ...sketch, activity, edition, from };
}

/** Every activity has the desk `secretariat`, unless `desks` says otherwise. */
export function sampleKnowledge(
  sketches: readonly FactSketch[],
  { sources = LETTERS, desks = {} }: { sources?: readonly Source[]; desks?: Readonly<Record<string, string>> } = {},
): Knowledge {
  const facts = sketches.map((sketch) => knownFact(sketch, sources));
  const ids = [...new Set([...facts.map(({ activity }) => activity), ...Object.keys(desks)])];
  const activities = ids.map((id): [string, Activity] => {
    const own = facts.filter(({ activity }) => activity === id);
    const desk = desks[id] ?? 'secretariat';
    const rest = activitySchema.parse({ id, names: six(id), aliases: words, desk, facts: [] });
    return [id, { ...rest, facts: own }];
  });
  return {
    version: 'sample',
    sources: new Map(sources.map((source) => [source.id, source])),
    places: new Map(),
    entities: new Map(),
    attributes: new Map(),
    neighbours: new Map(),
    activities: new Map(activities),
    unserved: [],
    officeHours: [],
    canned: [],
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    factsOf: new Map(ids.map((id) => [id, facts.filter(({ activity }) => activity === id)])),
  };
}
