import { factsAt } from '../knowledge/query.js';
import type { Attribute } from '../knowledge/schema.js';
import type { Focus } from './conversation.js';
import { attributeOf, lookUp, type Moment, namedEdition } from './topic.js';
import type { Subject } from './understanding/subject-model.js';
import type { Ask } from './understanding/understand.js';

/** Which activity an ask is about, and for what reason. */
export type ChosenActivity =
  | {
      readonly kind: 'chosen';
      readonly activities: readonly string[];
      readonly why: 'named' | 'conversation' | 'default' | 'inferred';
    }
  | { readonly kind: 'open'; readonly candidates: readonly string[] };

const MOST_ACTIVITIES = 3;

/** Probability from which the wording of a question tells its activity without naming it. */
const INFERENCE_FLOOR = 0.45;

export function chooseActivity(ask: Ask, subject: Subject, focus: Focus | undefined, moment: Moment): ChosenActivity {
  const attribute = subject.kind === 'attribute' ? moment.knowledge.attributes.get(subject.id) : undefined;
  const holds = (activity: string) =>
    attribute === undefined || attributeOf(moment, activity, attribute.id) !== undefined;
  const through = activityBehind(ask, holds, moment);
  if (through !== undefined) return chosen([through], 'inferred');
  const meant = attribute && (partMeant(ask, attribute.id, moment) ?? besideLetters(ask, attribute.id, moment));
  if (meant !== undefined) return chosen([meant], 'inferred');
  if (ask.named.length > 0) return chosen(narrowed(ask.named, attribute, holds, moment), 'named');
  const [umbrella] = ask.activities;
  // "The mandate of WSIS was renewed. Until when, and on which day?": the Summit's name was only lent to both.
  const goesOn = ask.borrowed && focus?.activity !== undefined && holds(focus.activity);
  if (umbrella !== undefined && !goesOn) return aboutUmbrella(umbrella, ask, attribute, holds, moment);

  if (focus?.activity !== undefined && holds(focus.activity)) return chosen([focus.activity], 'conversation');
  const [likely, second] = ask.likelyActivities.filter(({ value }) => holds(value));
  // "From when to when is the get-together in Geneva?": the place of an event names it.
  const inferable = !attribute?.needsActivity || (attribute.defaultActivity !== undefined && ask.places.length > 0);
  const usual = attribute?.defaultActivity;
  // "Whom may we ask?" asks for the office, however like a question about the Forum it sounds.
  if (usual !== undefined && inferable && moment.knowledge.activities.get(usual)?.role === 'office')
    return chosen([usual], 'default');
  if (
    inferable &&
    likely &&
    likely.probability >= INFERENCE_FLOOR &&
    likely.probability > 2 * (second?.probability ?? 0)
  ) {
    return chosen([likely.value], 'inferred');
  }
  if (usual !== undefined && inferable) return chosen([usual], 'default');
  const owners = [...moment.knowledge.activities.keys()].filter(holds);
  if (owners.length === 1) return chosen(owners, 'default');
  return { kind: 'open', candidates: owners };
}

/** How likely an attribute must be to be what a question speaks of, where another is asked. */
const SPOKEN_OF = 0.1;

/**
 * "Until when can we comment on the programme (of the Forum)?": where what is asked is not held by what is named, but by
 * the activity through which the thing comes about that is spoken of.
 */
function activityBehind(ask: Ask, holds: (activity: string) => boolean, { knowledge }: Moment): string | undefined {
  if (ask.named.some(holds)) return undefined;
  for (const { id, through } of knowledge.attributes.values()) {
    if (through === undefined || ask.named.includes(through) || !holds(through)) continue;
    const likely = ask.subjects
      .slice(0, 3)
      .some(({ value, probability }) => value.id === id && probability >= SPOKEN_OF);
    if (likely || ask.cues.includes(id)) return through;
  }
  return undefined;
}

/** How likely a part of what is named must be to be what is meant. */
const PART_FLOOR = 0.2;

/** "By when did ministers have to accept for the high-level part?": where what is named does not hold it, a part of it may. */
function partMeant(ask: Ask, attribute: string, moment: Moment): string | undefined {
  const { activities } = moment.knowledge;
  const [year] = ask.years;
  const found = (id: string) => lookUp(moment, id, attribute, namedEdition(ask, year, moment, id)).kind === 'found';
  if (ask.named.length === 0 || ask.named.some(found)) return undefined;
  const isPart = (id: string | undefined): boolean => {
    const whole = id === undefined ? undefined : activities.get(id)?.partOf;
    return whole !== undefined && (ask.named.includes(whole) || isPart(whole));
  };
  return ask.likelyActivities.find(
    ({ value, probability }) => probability >= PART_FLOOR && isPart(value) && found(value),
  )?.value;
}

/** "How many entries are there by the last letter?": a letter only holds what it has not itself. */
function besideLetters(ask: Ask, attribute: string, { knowledge, now }: Moment): string | undefined {
  const has = (activity: string) => factsAt(knowledge, now, { activity, attribute }).length > 0;
  const onlyLetters = ask.named.every((id) => knowledge.activities.get(id)?.role === 'letters');
  if (ask.named.length === 0 || !onlyLetters || ask.named.some(has)) return undefined;
  const [likely] = ask.likelyActivities.filter(({ value }) => has(value));
  return likely && likely.probability >= INFERENCE_FLOOR ? likely.value : undefined;
}

function chosen(activities: readonly string[], why: 'named' | 'conversation' | 'default' | 'inferred'): ChosenActivity {
  return { kind: 'chosen', activities, why };
}

/** "WSIS" alone: the Summit, unless what is asked belongs to an activity of it ("when is WSIS 2026?" means the Forum). */
function aboutUmbrella(
  umbrella: string,
  ask: Ask,
  attribute: Attribute | undefined,
  holds: (activity: string) => boolean,
  moment: Moment,
): ChosenActivity {
  if (attribute === undefined) return chosen([umbrella], 'named');
  const usual = attribute.defaultActivity;
  const likely = ask.likelyActivities.find(({ value }) => holds(value));
  const historic = ask.years.length === 0 || ask.years.every((year) => Number(year) < 2006);
  const itselfLikely = likely?.value === umbrella && likely.probability > INFERENCE_FLOOR;
  if (holds(umbrella) && historic && (usual === undefined || itselfLikely || ask.years.length > 0))
    return chosen([umbrella], 'named');
  if (usual !== undefined) return chosen([usual], 'default');
  const owners = [...moment.knowledge.activities.keys()].filter((id) => id !== umbrella && holds(id));
  if (owners.length === 1) return chosen(owners, 'default');
  return { kind: 'open', candidates: owners };
}

/** Of several names those that hold what is asked, and of these the specific ones. */
function narrowed(
  named: readonly string[],
  attribute: Attribute | undefined,
  holds: (activity: string) => boolean,
  { knowledge }: Moment,
): readonly string[] {
  const roleOf = (id: string) => knowledge.activities.get(id)?.role;
  const holding = named.filter(holds);
  if (holding.length === 0 && attribute !== undefined) {
    // "Who signed the call for the Prizes?": only the letters have signatories.
    const owners = [...knowledge.activities.keys()].filter(holds);
    if (owners.length === 1) return owners;
  }
  if (named.length === 1) return named;
  const event = named.find((id) => roleOf(id) === 'event');
  const partNamed = named.some((id) => knowledge.activities.get(id)?.partOf === event);
  if (event !== undefined && attribute?.ofEvent && !partNamed) return [event];
  const possible = holding.length > 0 ? holding : named;
  const specific = possible.filter((activity) => roleOf(activity) === undefined);
  if (specific.length > 0) return specific.slice(0, MOST_ACTIVITIES);
  // "A letter for the visa to the Forum": no letter of ours is asked for, and the Forum's days are known nearby.
  return attribute === undefined && event !== undefined ? [event] : possible.slice(0, 1);
}
