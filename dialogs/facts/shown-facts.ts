import { type FactEdit, factsTouched } from '../../knowledge/fact-edit.js';
import { GENERAL, type KnownFact, partsOfFactId } from '../../knowledge/knowledge.js';
import { isInForce } from '../../knowledge/query.js';
import type { Fact } from '../../knowledge/schema.js';
import { labelOfKey } from '../cases/label-of-key.js';
import { factSentences, sourceName, type Voice } from '../say-fact.js';
import type { Brake, RecordedChange } from '../store/fact-book.js';
import { labelOf } from '../topic-label.js';
import { topicKey } from './in-force.js';

/** `draft`: an answer with it was wrong. `ahead`: its source is dated later, or it is valid later only. */
export type ShownState = 'current' | 'on-hold' | 'draft' | 'superseded' | 'withdrawn' | 'ahead';

/** A fact as staff see it, in their language. */
export interface ShownFact {
  readonly id: string;
  readonly version: number;
  readonly activity: string;
  /** A year, or `general`. */
  readonly edition: string;
  readonly attribute: string;
  /** "WSIS Prizes 2026: deadline". */
  readonly topic: string;
  /** What is said of it. */
  readonly said: string;
  readonly source: string;
  readonly state: ShownState;
  /** Why it is on hold or withdrawn. */
  readonly because?: string;
}

/** All facts, or those of an activity, in the order of the files. */
export function shownFacts(voice: Voice, activity?: string): readonly ShownFact[] {
  const all = activity === undefined ? [...voice.knowledge.facts.values()] : voice.knowledge.factsOf.get(activity);
  return (all ?? []).map((fact) => shownFact(fact, voice));
}

export function shownFact(fact: KnownFact, voice: Voice): ShownFact {
  const { id, version, activity, edition, attribute, from, withdrawn, onHold } = fact;
  const { kind, date, by, reference } = sourceName(from, voice);
  const because = withdrawn ?? onHold;
  return {
    ...{ id, version, activity, edition, attribute },
    topic: labelOfFact(fact, voice),
    said: factSentences(fact, { attribute: '' }, voice).join(' '),
    source: voice.words.source([{ kind, date, ...(by ? { by } : {}), ...(reference ? { reference } : {}) }]),
    state: stateOf(fact, voice),
    ...(because === undefined ? {} : { because }),
  };
}

function stateOf(fact: KnownFact, { knowledge, today }: Voice): ShownState {
  if (fact.withdrawn !== undefined) return 'withdrawn';
  if (fact.supersededBy !== undefined && !isInForce(knowledge, fact, today)) return 'superseded';
  if (fact.onHold !== undefined) return 'on-hold';
  if (fact.onDraft) return 'draft';
  return isInForce(knowledge, fact, today) ? 'current' : 'ahead';
}

function labelOfFact({ attribute: subject, id }: Pick<Fact, 'id' | 'attribute'>, voice: Voice): string {
  const { activity, edition } = partsOfFactId(id);
  return labelOf({ activity, subject, ...(edition === GENERAL ? {} : { edition }) }, voice) ?? id;
}

/** A change as staff see it. */
export interface ShownChange {
  readonly id: string;
  readonly kind: RecordedChange['change']['kind'];
  readonly state: RecordedChange['state'];
  readonly why: string;
  readonly at: string;
  readonly by: string;
  readonly settledAt?: string;
  readonly settledBy?: string;
  readonly version?: number;
  /** What it is about, in their language. */
  readonly topics: readonly string[];
  /** Facts that it changes. */
  readonly facts: readonly string[];
  readonly brake?: Brake;
  readonly reverts?: string;
  /** It waits for somebody else than who proposed it. */
  readonly mayConfirm: boolean;
}

/** `who`: who looks at it; `nameOf` gives the name of an account. */
export function shownChange(
  { change, state, settledAt, settledBy, version }: RecordedChange,
  voice: Voice,
  who: string,
  nameOf: (account: string) => string,
): ShownChange {
  const { id, kind, why, at, by, brake, reverts, edits } = change;
  const { key } = change.temporary ?? change.phrasing ?? change.ends ?? {};
  const facts = factsTouched(edits);
  return {
    ...{ id, kind, state, why, at, facts, by: nameOf(by) },
    topics: key
      ? [labelOfKey(key, voice)]
      : brake?.on === 'topic'
        ? [labelOf({ ...brake, subject: brake.attribute }, voice) ?? topicKey(brake)]
        : topics(edits, voice),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(settledBy === undefined ? {} : { settledBy: nameOf(settledBy) }),
    ...(version === undefined ? {} : { version }),
    ...(brake ? { brake } : {}),
    ...(reverts === undefined ? {} : { reverts }),
    mayConfirm: state === 'proposed' && by !== who,
  };
}

/** A fact that is only proposed is known by the change alone. */
function topics(edits: readonly FactEdit[], voice: Voice): readonly string[] {
  const proposed = new Map(edits.flatMap((one) => (one.edit === 'fact' ? [[one.fact.id, one.fact] as const] : [])));
  const labels = factsTouched(edits).flatMap((id) => {
    const fact = voice.knowledge.facts.get(id) ?? proposed.get(id);
    return fact ? [labelOfFact(fact, voice)] : [];
  });
  return [...new Set(labels)];
}
