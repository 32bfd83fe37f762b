import type { Focus } from './conversation.js';
import { attributeOf, isOfLetters, type Moment } from './topic.js';
import type { Ranked, Subject } from './understanding/subject-model.js';
import type { Ask } from './understanding/understand.js';

/** What remains of the probability of an attribute that the named activity does not have under any name. */
const NOT_HELD = 0.1;

/**
 * Brings together what words and facts say: attributes under which an activity gives the same facts count as one, and
 * those that it does not have count for less. Without a named activity the ranking of the words stays.
 */
export function weighSubjects(ask: Ask, focus: Focus | undefined, moment: Moment): readonly Ranked<Subject>[] {
  return tellingFirst(ask, withoutPlacing(ask, heldTogether(ask, focus, moment), moment), moment);
}

/** "A hotel near the venue": what only places a question yields to what is asked. */
function withoutPlacing(
  ask: Ask,
  ranked: readonly Ranked<Subject>[],
  { knowledge }: Moment,
): readonly Ranked<Subject>[] {
  const [best, ...others] = ranked;
  if (best?.value.kind !== 'attribute') return ranked;
  const over = knowledge.attributes.get(best.value.id)?.yieldsTo.find((id) => ask.cues.includes(id));
  const asked = over === undefined ? undefined : others.find(({ value }) => value.id === over);
  if (!asked) return ranked;
  return [{ ...asked, probability: best.probability }, ...others.filter((one) => one !== asked)];
}

/** A telling word of something that is not in the letters outweighs this much of the probability of what is. */
const TELLING = 0.05;

/** "May I submit after the deadline?": the telling word of a neighbour counts, unless the best subject has one too. */
function tellingFirst(ask: Ask, ranked: readonly Ranked<Subject>[], { knowledge }: Moment): readonly Ranked<Subject>[] {
  const [best] = ranked;
  if (best?.value.kind !== 'attribute') return ranked;
  // Whoever asks for an extension speaks of the deadline: where the one is near the other, its own word does not count.
  const near = (neighbour: string) => knowledge.neighbours.get(neighbour)?.nearby.includes(best.value.id) ?? false;
  const cued = ask.cues.includes(best.value.id);
  const told = ranked.find(
    ({ value, probability }) =>
      value.kind === 'neighbour' &&
      ask.cues.includes(value.id) &&
      (near(value.id) || (!cued && probability > TELLING * best.probability)),
  );
  if (!told) return ranked;
  const raised = { value: told.value, probability: Math.max(told.probability, best.probability) };
  return [raised, ...ranked.filter((one) => one !== told)];
}

/** A day that somebody wants confirmed is a date or a deadline, unless it is surely something else. */
const CONFIRMED_DAY = 50;

/** "What is it?" resembles any question a little; only when it is surely asked does it win. */
const VAGUE = 0.7;

function weightOf({ kind, id }: Subject, held: string | undefined, confirmed: boolean, moment: Moment): number {
  if (kind !== 'attribute') return 1;
  if (confirmed) return CONFIRMED_DAY;
  if (held === undefined) return isOfLetters(id, moment) ? 1 : NOT_HELD;
  return id === 'about' ? VAGUE : 1;
}

function heldTogether(ask: Ask, focus: Focus | undefined, moment: Moment): readonly Ranked<Subject>[] {
  const activity = ask.named[0] ?? (ask.activities.length === 0 ? focus?.activity : undefined);
  if (activity === undefined) return ask.subjects;
  const mass = new Map<string, { first: Ranked<Subject>; sum: number }>();
  for (const ranked of ask.subjects) {
    const { value, probability } = ranked;
    const held = value.kind === 'attribute' ? attributeOf(moment, activity, value.id) : undefined;
    const confirmed =
      ask.confirming &&
      ((ask.dates.length + ask.months.length > 0 && (held === 'dates' || held === 'deadline')) ||
        (ask.placeOfEvent && (held === 'dates' || held === 'place')));
    const weight = weightOf(value, held, confirmed, moment);
    // The hour is asked apart: its answer says more than the deadline alone.
    const key = `${value.kind}:${value.id === 'hour' ? value.id : (held ?? value.id)}`;
    const entry = mass.get(key);
    if (entry) entry.sum += weight * probability;
    else mass.set(key, { first: ranked, sum: weight * probability });
  }
  const total = [...mass.values()].reduce((sum, entry) => sum + entry.sum, 0) || 1;
  return [...mass.values()]
    .map(({ first, sum }) => ({ value: first.value, probability: sum / total }))
    .sort((a, b) => b.probability - a.probability);
}
