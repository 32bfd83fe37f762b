import type { KnownFact } from '../knowledge/knowledge.js';
import type { AnswerPart } from './message.js';
import type { Moment } from './topic.js';
import { isSameDay } from './understanding/date-grammar.js';
import { normalise } from './understanding/normalise.js';
import type { Ask } from './understanding/understand.js';

/** Words with which people ask to have something confirmed, in the six languages (folded). */
const CONFIRMING =
  /\b(?:right|correct|true|confirm\w*|really|isn'?t it|is it on|so it is|heard|told|n'est[- ]ce pas|c'est bien|est[- ]ce bien|exact|vrai|confirme\w*|on m'a dit|il parait|bien (?:le|du|au)|verdad|cierto|correcto|confirma\w*|no es asi|es el|me dijeron|dicen)\b|верно|правда|так ли|подтверд|правильно|говорят|слышал|صحيح|صح|اكد|تاكيد|اليس كذلك|سمعت|قالوا|قيل|对吗|是吗|对吧|是不是|确认|没错|听说|吧|对不对/u;

/**
 * What a question takes for granted and the facts contradict: a day it wants confirmed, or a city it puts the event in.
 * Cautious on purpose: the right date and place stand in the answer either way.
 */
export function wrongPremise(ask: Ask, facts: readonly KnownFact[], { knowledge }: Moment): AnswerPart['premise'] {
  const days = facts
    .flatMap((fact) => [fact.deadline?.date, fact.event?.start, fact.event?.end])
    .filter((day) => day !== undefined);
  const wrongDay = ask.dates.some((named) => !days.some((day) => isSameDay(named, day)));
  if (days.length > 0 && wrongDay && CONFIRMING.test(normalise(ask.text))) return 'date';

  const placed = facts.filter((fact) => fact.event !== undefined && fact.place !== undefined);
  const cities = new Set(
    placed.map((fact) =>
      knowledge.places
        .get(fact.place ?? '')
        ?.id.split('-')
        .at(-1),
    ),
  );
  const elsewhere = ask.places.some((place) => !cities.has(place.split('-').at(-1)));
  const somewhereRight = ask.places.some((place) => cities.has(place.split('-').at(-1)));
  return placed.length > 0 && elsewhere && !somewhereRight && ask.placeOfEvent ? 'place' : undefined;
}
