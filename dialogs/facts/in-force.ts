import type { Fault } from '../../knowledge/data-file.js';
import { type FactEdit, factsTouched } from '../../knowledge/fact-edit.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import { overlaid } from '../../knowledge/overlay.js';
import type { Fact } from '../../knowledge/schema.js';
import type { FactChange, FactsInForce } from '../store/fact-book.js';
import { type HeldAnswers, heldAnswers } from './held-answers.js';

/** What is stopped at present. */
export interface Brakes {
  readonly chat: boolean;
  readonly mail: boolean;
  /** `activity.attribute` → how. */
  readonly topics: ReadonlyMap<string, 'paused' | 'draft'>;
}

export const NO_BRAKES: Brakes = { chat: false, mail: false, topics: new Map() };

/** What holds with the changes of the desk over the files. */
export interface InForce {
  readonly knowledge: Knowledge;
  readonly brakes: Brakes;
  readonly temporary: HeldAnswers;
  /** The version of the book. */
  readonly version: number;
  /** Changes that no longer fit the files. Their facts are on hold, so that nothing outdated is stated. */
  readonly refused: readonly { readonly change: FactChange; readonly faults: readonly Fault[] }[];
  /** Facts that the desk has corrected, in the versions before. */
  readonly earlier: readonly Fact[];
  /** The same without the brakes on topics, and what makes it of the files. */
  readonly fitted: Fitted;
}

/** Why a fact is on hold whose change does not fit the files any more; a note for staff. */
const DOES_NOT_FIT = 'a change made at the desk does not fit the changed files';
/** Why the facts of a paused topic are on hold. */
const PAUSED = 'the topic is paused';

/** Applies the changes of the book to the knowledge of the files. Pure. */
export function inForce(files: Knowledge, { version, changes }: FactsInForce): InForce {
  const made = fitted(files, changes);
  const brakes = brakesOf(changes);
  const knowledge = withTopics(made.knowledge, brakes.topics);
  const earlier = earlierOf(files, made);
  return { knowledge, brakes, temporary: heldAnswers(changes), version, refused: made.refused, earlier, fitted: made };
}

function earlierOf(files: Knowledge, { knowledge, edits }: Fitted): readonly Fact[] {
  const put = edits.flatMap((edit) => (edit.edit === 'fact' ? [edit.fact] : []));
  const shipped = [...new Set(put.map(({ id }) => id))].flatMap((id) => files.facts.get(id) ?? []);
  return [...shipped, ...put].filter(({ id, version }) => version < (knowledge.facts.get(id)?.version ?? 0));
}

export interface Fitted extends Pick<InForce, 'knowledge' | 'refused'> {
  /** All edits that are made. */
  readonly edits: readonly FactEdit[];
}

/** The edits of the book over the files, brakes apart. */
export function fitted(files: Knowledge, changes: readonly FactChange[]): Fitted {
  const edits = changes.flatMap((change) => change.edits);
  const whole = overlaid(files, edits);
  return whole.ok ? { knowledge: whole.knowledge, refused: [], edits } : oneByOne(files, changes);
}

/** The files have changed under the desk's changes: those that still fit are made. */
function oneByOne(files: Knowledge, changes: readonly FactChange[]): Fitted {
  const refused: { change: FactChange; faults: readonly Fault[] }[] = [];
  let edits: readonly FactEdit[] = [];
  let knowledge = files;
  for (const change of changes.filter((one) => one.edits.length > 0)) {
    const tried = overlaid(files, [...edits, ...change.edits]);
    const faults = tried.ok ? [] : tried.faults;
    if (faults.length > 0) refused.push({ change, faults });
    const next = tried.ok ? change.edits : holds(factsTouched(change.edits), knowledge);
    edits = [...edits, ...next];
    const result = overlaid(files, edits);
    if (result.ok) knowledge = result.knowledge;
  }
  return { knowledge, refused, edits };
}

function holds(ids: readonly string[], { facts }: Knowledge): readonly FactEdit[] {
  const known = ids.filter((id) => facts.has(id));
  return known.map((fact) => ({ edit: 'mark', fact, mark: 'onHold', value: DOES_NOT_FIT }));
}

function brakesOf(changes: readonly FactChange[]): Brakes {
  const topics = new Map<string, 'paused' | 'draft'>();
  const paused = { chat: false, mail: false };
  for (const { brake } of changes) {
    if (brake?.on === 'topic') {
      const topic = topicKey(brake);
      if (brake.state === 'free') topics.delete(topic);
      else topics.set(topic, brake.state);
    } else if (brake) paused[brake.on] = brake.state === 'paused';
  }
  return { ...paused, topics };
}

export function topicKey({ activity, attribute }: { readonly activity: string; readonly attribute: string }): string {
  return `${activity}.${attribute}`;
}

function withTopics(knowledge: Knowledge, topics: Brakes['topics']): Knowledge {
  if (topics.size === 0) return knowledge;
  const braked = (fact: KnownFact): KnownFact => {
    const state = topics.get(topicKey(fact));
    if (state === 'draft') return { ...fact, onDraft: true };
    return state === 'paused' ? { onHold: PAUSED, ...fact } : fact;
  };
  const facts = new Map([...knowledge.facts].map(([id, fact]) => [id, braked(fact)]));
  const factsOf = new Map(
    [...knowledge.factsOf].map(([id, own]) => [id, own.map((fact) => facts.get(fact.id) ?? fact)]),
  );
  return { ...knowledge, facts, factsOf };
}
