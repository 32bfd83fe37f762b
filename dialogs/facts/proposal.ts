import { z } from 'zod';
import { type CivilDate, dateFields } from '../../knowledge/civil-date.js';
import type { FactEdit } from '../../knowledge/fact-edit.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import { type InSix, LANGUAGES } from '../../knowledge/language.js';
import { type Fact, factSchema, type Source, sourceSchema } from '../../knowledge/schema.js';
import { wordings } from '../wording/index.js';
import { daysOf, names, relatedFacts } from './related-facts.js';
import { SOURCE_TITLES } from './source-titles.js';
import { plainFact } from './undo.js';

/** A source that staff name: one that is known, or the decision, announcement or letter by which the facts change. */
const proposedSource = z.union([
  z.strictObject({ id: sourceSchema.shape.id }),
  z.strictObject({
    kind: z.enum(['decision', 'announcement', 'letter']),
    date: sourceSchema.shape.date,
    /** Who decided or announced. */
    by: sourceSchema.shape.by,
    reference: sourceSchema.shape.reference,
  }),
]);

const { deadline, event, contact, figure, absence, text, act, place, phase, paragraph } = factSchema.shape;
const proposedFact = z.strictObject({
  /** The fact that this one replaces from the date of its source on; that stays known as what was said before. */
  supersedes: z.string().optional(),
  /** The fact that was wrong from the beginning: the same id, the next version. */
  corrects: z.string().optional(),
  /** Of a new fact: its id, `activity.edition.what`, and what it answers. */
  id: factSchema.shape.id.optional(),
  attribute: factSchema.shape.attribute.optional(),
  links: factSchema.shape.links.unwrap().optional(),
  paragraph,
  deadline,
  event,
  contact,
  figure,
  absence,
  text,
  act,
  place,
  phase,
});

export const proposalSchema = z.strictObject({ source: proposedSource, facts: z.array(proposedFact).min(1).max(50) });
export type Proposal = Readonly<z.infer<typeof proposalSchema>>;
export type ProposedFact = Proposal['facts'][number];

export type Drawn =
  | { readonly ok: true; readonly edits: readonly FactEdit[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * The edits that a proposal comes to. What it does not say of a fact that it replaces stays as it was; other facts that
 * state the days which it moves are put on hold with it.
 */
export function drawUp({ source: wanted, facts: wishes }: Proposal, knowledge: Knowledge): Drawn {
  const source = sourceOf(wanted, wishes, knowledge);
  if (!source)
    return { ok: false, faults: ['there is no such source: choose another, or name the decision or letter'] };
  const drawn = wishes.map((wish) => drawFact(wish, source, knowledge));
  const faults = drawn.flatMap((one) => ('fault' in one ? [one.fault] : []));
  if (faults.length > 0) return { ok: false, faults };
  const made = drawn.flatMap((one) => ('fault' in one ? [] : [one]));
  const isNew = !knowledge.sources.has(source.id);
  return {
    ok: true,
    edits: [
      ...(isNew ? [{ edit: 'source', source } as const] : []),
      ...made.flatMap(({ edits }) => edits),
      ...heldAlong(made, knowledge),
    ],
  };
}

type DrawnFact = { readonly edits: readonly FactEdit[]; readonly old?: KnownFact; readonly fact: Fact };

function drawFact(wish: ProposedFact, source: Source, knowledge: Knowledge): DrawnFact | { readonly fault: string } {
  const { supersedes, corrects, id, attribute, ...said } = wish;
  const oldId = supersedes ?? corrects;
  const old = oldId === undefined ? undefined : knowledge.facts.get(oldId);
  if (oldId !== undefined && !old) return { fault: `unknown fact "${oldId}": choose another` };
  if (supersedes !== undefined && corrects !== undefined)
    return { fault: `"${oldId}" is either corrected or superseded: choose one` };
  if (supersedes !== undefined && old?.supersededBy !== undefined)
    return { fault: `"${oldId}" is superseded already, by "${old.supersededBy}": supersede that one` };
  if (old) return replacement(said, old, source, supersedes !== undefined, knowledge);
  if (id === undefined || attribute === undefined)
    return { fault: 'a new fact needs an id and an attribute: give both' };
  if (knowledge.facts.has(id)) return { fault: `there is a fact "${id}" already: correct or supersede it` };
  const fact: Fact = { id, version: 1, attribute, source: source.id, alsoIn: [], ...said, links: said.links ?? [] };
  return { edits: [{ edit: 'fact', fact }], fact };
}

function replacement(
  said: Omit<ProposedFact, 'id' | 'attribute' | 'supersedes' | 'corrects'>,
  old: KnownFact,
  source: Source,
  supersedes: boolean,
  knowledge: Knowledge,
): DrawnFact | { readonly fault: string } {
  const { onHold: _h, verifiedOn: _v, remark: _r, paragraph: _p, ...kept } = plainFact(old);
  const valued = said.deadline ?? said.event ?? said.contact ?? said.figure ?? said.absence;
  const { deadline: _d, event: _e, contact: _c, figure: _f, absence: _a, ...unvalued } = kept;
  const version = supersedes ? 1 : old.version + 1;
  const id = supersedes ? successorId(old, source, knowledge) : old.id;
  const base = { ...(valued === undefined ? kept : unvalued), id, version, source: source.id, alsoIn: [] };
  const fact: Fact = { ...base, ...said, links: said.links ?? old.links };
  const moved = daysOf(old).filter((day) => !daysOf(fact).includes(day));
  if (names(fact, moved))
    return { fault: `the words of "${old.id}" name the old day: give them anew in six languages` };
  const mark = { edit: 'mark', fact: old.id, mark: 'supersededBy', value: id } as const;
  return { edits: [{ edit: 'fact', fact }, ...(supersedes ? [mark] : [])], old, fact };
}

/** `prizes.2026.deadline` → `prizes.2026.deadline-2026-02-05`. */
function successorId({ id }: KnownFact, { date }: Source, { facts }: Knowledge): string {
  return firstFree(`${id.replace(/-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, '')}-${date}`, facts);
}

function firstFree(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** Facts that go on stating a day which has moved are under revision until somebody has looked at them. */
function heldAlong(made: readonly DrawnFact[], knowledge: Knowledge): readonly FactEdit[] {
  const changed = new Set(made.flatMap(({ old, fact }) => [fact.id, ...(old ? [old.id] : [])]));
  const related = made.flatMap(({ old, fact }) => {
    const isMoved = old && daysOf(old).some((day) => !daysOf(fact).includes(day));
    return isMoved ? relatedFacts(old, knowledge).map(({ id }) => ({ id, because: old.id })) : [];
  });
  const firsts = new Map(related.filter(({ id }) => !changed.has(id)).map(({ id, because }) => [id, because]));
  return [...firsts].map(([fact, because]) => ({
    edit: 'mark',
    fact,
    mark: 'onHold',
    value: `"${because}" has moved`,
  }));
}

function sourceOf(
  wanted: Proposal['source'],
  wishes: readonly ProposedFact[],
  knowledge: Knowledge,
): Source | undefined {
  if ('id' in wanted) return knowledge.sources.get(wanted.id);
  const letter = wanted.kind === 'letter' ? 'L' : 'D';
  const id = firstFree(`${letter}${wanted.date}`, knowledge.sources);
  const by = wanted.by ?? (wanted.kind === 'letter' ? undefined : DEFAULT_BY);
  const { kind, date, reference } = wanted;
  const title = titleOf(kind, date, wishes, knowledge);
  return { id, kind, date, title, ...(by ? { by } : {}), ...(reference ? { reference } : {}) };
}

const DEFAULT_BY = 'WSIS secretariat';

/** "Decision of 5 February 2026: WSIS Prizes 2026". */
function titleOf(
  kind: keyof typeof SOURCE_TITLES,
  date: CivilDate,
  wishes: readonly ProposedFact[],
  { activities }: Knowledge,
): InSix {
  const abouts = new Set(
    wishes.map(({ supersedes, corrects, id }) => (supersedes ?? corrects ?? id ?? '').split('.', 2).join('.')),
  );
  const titles = LANGUAGES.map((language) => {
    const words = wordings[language];
    const named = [...abouts].flatMap((about) => {
      const [activity = '', edition = ''] = about.split('.');
      const name = activities.get(activity)?.names[language];
      return name === undefined ? [] : [/^\d/.test(edition) ? words.title(name, edition) : words.title(name)];
    });
    const fields = dateFields(date);
    return [language, SOURCE_TITLES[kind][language](fields ? words.date(fields) : date, words.list(named))];
  });
  return Object.fromEntries(titles) as InSix;
}
