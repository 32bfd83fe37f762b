import { type CivilDate, genevaDate, lastDay } from '../../knowledge/civil-date.js';
import { factReference, type Knowledge, type KnownFact } from '../../knowledge/knowledge.js';
import { deadlineState, isInForce } from '../../knowledge/query.js';
import type { Fact } from '../../knowledge/schema.js';
import type { Brain } from '../brain.js';
import { isSameDay } from '../understanding/date-grammar.js';
import { daysOf } from './related-facts.js';
import { readSaid, type Said, standsIn } from './said-values.js';

/** What a text that a person wrote says of the facts. Both are `id@version`. */
export interface Stated {
  /** Whose value stands in the text, and may be stated. */
  readonly facts: readonly string[];
  /** Whose value stands in it, though it is on hold or holds no longer, and what took its place is not named beside it. */
  readonly stopped: readonly string[];
}

/** What a text is compared with. */
export interface StatedIn extends Pick<Brain, 'knowledge'> {
  readonly desk?: Pick<NonNullable<Brain['desk']>, 'earlier'>;
  readonly now: Date;
}

/**
 * The facts that a person's text states: it may be a suggestion as it stood, with a day struck out or put in, or their own
 * words. `about` are the facts that it is likely to speak of; a whole day of a year that none of these accounts for is looked
 * up among all.
 */
export function statedFacts(text: string, about: readonly KnownFact[], deps: StatedIn): Stated {
  const said = readSaid(text);
  const ids = new Set(about.map(({ id }) => id));
  const all = candidates(deps);
  const near = all.filter(({ fact }) => ids.has(fact.id) && standsIn(fact, said));
  const open = said.days.filter(
    (day) => day.year !== undefined && !near.some(({ fact }) => daysOf(fact).some((one) => isSameDay(day, one))),
  );
  const far = all.filter(
    ({ fact }) => !ids.has(fact.id) && daysOf(fact).some((one) => open.some((day) => isSameDay(day, one))),
  );
  return sorted([...near, ...far], said);
}

/** Those of the references that may not be stated as they stand in a text any more, or only could when it was written. */
export function nowStopped(
  text: string,
  references: readonly string[],
  written: Date,
  deps: StatedIn,
): readonly string[] {
  const ids = new Set(references.map(idOf));
  const about = [...ids].flatMap((id) => deps.knowledge.facts.get(id) ?? []);
  const { stopped } = statedFacts(text, about, deps);
  const overtaken = about.filter((fact) => fact.onDraft || hasPassed(fact, written, deps.now)).map(factReference);
  return [...new Set([...stopped.filter((one) => ids.has(idOf(one))), ...overtaken])];
}

/** "Open until the 15th" has waited for longer than that. */
function hasPassed({ deadline }: Fact, written: Date, now: Date): boolean {
  const isPassed = (at: Date) => deadline !== undefined && deadlineState(deadline, at).state === 'passed';
  return isPassed(now) && !isPassed(written);
}

const idOf = (reference: string) => reference.slice(0, reference.lastIndexOf('@'));

type Standing = 'current' | 'on-hold' | 'past';

interface Candidate {
  readonly fact: Fact;
  readonly standing: Standing;
}

/** All that is known, and what was said before the desk corrected it. What no letter says yet is not among them. */
function candidates({ knowledge, desk, now }: StatedIn): readonly Candidate[] {
  const today = genevaDate(now);
  const known = [...knowledge.facts.values()].flatMap((fact): Candidate[] => {
    const standing = standingOf(fact, knowledge, today);
    return standing ? [{ fact, standing }] : [];
  });
  return [...known, ...(desk?.earlier ?? []).map((fact): Candidate => ({ fact, standing: 'past' }))];
}

function standingOf(fact: KnownFact, knowledge: Knowledge, today: CivilDate): Standing | undefined {
  if (lastDay(fact.from.date) > today) return undefined;
  if (fact.withdrawn !== undefined) return 'past';
  if (isInForce(knowledge, fact, today)) return fact.onHold === undefined ? 'current' : 'on-hold';
  return fact.supersededBy === undefined ? undefined : 'past';
}

/** "Moved from the 15th to the 31st" says nothing that is outdated; nor does a day that another fact still has. */
function sorted(found: readonly Candidate[], said: Said): Stated {
  const current = found.filter(({ standing }) => standing === 'current').map(({ fact }) => fact);
  const isAnswered = (fact: Fact) =>
    current.some(({ id }) => id === fact.id || id === fact.supersededBy) ||
    (daysOf(fact).length > 0 &&
      daysOf(fact).every(
        (day) => !said.days.some((one) => isSameDay(one, day)) || current.some((one) => daysOf(one).includes(day)),
      ));
  const stopped = found.filter(
    ({ fact, standing }) => standing === 'on-hold' || (standing === 'past' && !isAnswered(fact)),
  );
  return { facts: current.map(factReference), stopped: stopped.map(({ fact }) => factReference(fact)) };
}
