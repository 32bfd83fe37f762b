import type { Focus } from './conversation.js';
import { attributeOf, type Moment } from './topic.js';
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

/** Names that often only place the question ("the Prizes at the Forum"). */
const BROAD = new Set(['summit', 'forum', 'secretariat', 'letters', 'action-lines']);
const EVENT_ATTRIBUTES = new Set([
  'place',
  'registration',
  'remote',
  'accommodation',
  'theme',
  'documents',
  'organisers',
  'partners',
  'delegation',
]);
/** "When?", "the deadline?" or "the link?" with nothing else may mean any activity. */
const TOO_OPEN = new Set(['dates', 'link', 'deadline', 'hour', 'participate', 'audience', 'about']);
const SUMMIT = 'summit';
const FORUM = 'forum';
const MOST_ACTIVITIES = 3;

/** Probability from which the wording of a question tells its activity without naming it. */
const INFERENCE_FLOOR = 0.45;

export function chooseActivity(ask: Ask, subject: Subject, focus: Focus | undefined, moment: Moment): ChosenActivity {
  const attribute = subject.kind === 'attribute' ? subject.id : undefined;
  const holds = (activity: string) => attribute === undefined || attributeOf(moment, activity, attribute) !== undefined;
  const named = ask.activities;
  if (named.length > 0 && !(named.length === 1 && named[0] === SUMMIT))
    return chosen(narrowed(named, attribute, holds, moment), 'named');
  if (named[0] === SUMMIT) return aboutSummit(ask, attribute, holds, moment);

  if (focus?.activity !== undefined && holds(focus.activity)) return chosen([focus.activity], 'conversation');
  const usual = attribute === undefined ? undefined : moment.knowledge.attributes.get(attribute)?.defaultActivity;
  const [likely, second] = ask.likelyActivities.filter(({ value }) => holds(value));
  const inferable = !TOO_OPEN.has(attribute ?? '');
  if (
    inferable &&
    likely &&
    likely.probability >= INFERENCE_FLOOR &&
    likely.probability > 2 * (second?.probability ?? 0)
  ) {
    return chosen([likely.value], 'inferred');
  }
  if (usual !== undefined && !TOO_OPEN.has(attribute ?? '')) return chosen([usual], 'default');
  const owners = [...moment.knowledge.activities.keys()].filter(holds);
  if (owners.length === 1) return chosen(owners, 'default');
  return { kind: 'open', candidates: owners };
}

function chosen(activities: readonly string[], why: 'named' | 'conversation' | 'default' | 'inferred'): ChosenActivity {
  return { kind: 'chosen', activities, why };
}

/** "WSIS" alone: the Summit, unless what is asked belongs to an activity of it ("when is WSIS 2026?" means the Forum). */
function aboutSummit(
  ask: Ask,
  attribute: string | undefined,
  holds: (activity: string) => boolean,
  moment: Moment,
): ChosenActivity {
  if (attribute === undefined) return chosen([SUMMIT], 'named');
  const usual = moment.knowledge.attributes.get(attribute)?.defaultActivity;
  const likely = ask.likelyActivities.find(({ value }) => holds(value));
  const historic = ask.years.length === 0 || ask.years.every((year) => Number(year) < 2006);
  const summitLikely = likely?.value === SUMMIT && likely.probability > INFERENCE_FLOOR;
  if (holds(SUMMIT) && historic && (usual === undefined || summitLikely || ask.years.length > 0))
    return chosen([SUMMIT], 'named');
  if (usual !== undefined) return chosen([usual], 'default');
  const owners = [...moment.knowledge.activities.keys()].filter((id) => id !== SUMMIT && holds(id));
  if (owners.length === 1) return chosen(owners, 'default');
  return { kind: 'open', candidates: owners };
}

/** Of several names those that hold what is asked, and of these the specific ones. */
function narrowed(
  named: readonly string[],
  attribute: string | undefined,
  holds: (activity: string) => boolean,
  moment: Moment,
): readonly string[] {
  const holding = named.filter(holds);
  if (holding.length === 0 && attribute !== undefined) {
    // "Who signed the call for the Prizes?": only the letters have signatories.
    const owners = [...moment.knowledge.activities.keys()].filter(holds);
    if (owners.length === 1) return owners;
  }
  if (named.length === 1) return named;
  const event = attribute !== undefined && EVENT_ATTRIBUTES.has(attribute) && !named.includes('high-level-part');
  if (event && named.includes(FORUM)) return [FORUM];
  const possible = holding.length > 0 ? holding : named;
  const specific = possible.filter((activity) => !BROAD.has(activity));
  if (specific.length > 0) return specific.slice(0, MOST_ACTIVITIES);
  // "A letter for the visa to the Forum": no letter of ours is asked for, and the Forum's days are known nearby.
  return attribute === undefined && possible.includes(FORUM) ? [FORUM] : possible.slice(0, 1);
}
