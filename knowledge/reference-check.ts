import type { DataFile, Fault, Path } from './data-file.js';
import { partsOfFactId } from './knowledge.js';
import {
  type ActivityOutline,
  type EntityOutline,
  type FactOutline,
  factsWithPath,
  idOf,
  type Outlined,
  type Outlines,
} from './outline.js';

type Kind = 'source' | 'place' | 'attribute' | 'activity' | 'fact';
/** All ids of each kind; undefined where a file cannot be read and so nobody knows. */
type KnownIds = Readonly<Record<Kind, ReadonlySet<string | undefined> | undefined>>;
type Check = (path: Path, kind: Kind, id: string | undefined) => Fault[];

/** Whether all that is referred to is there, and no chain of references runs in a circle. */
export function checkReferences(outlines: Outlines): Fault[] {
  const { activities, entities, attributes, neighbours, unserved } = outlines;
  const ids = knownIds(outlines);
  const checkIn =
    (file: DataFile<unknown>): Check =>
    (path, kind, id) =>
      id === undefined || id === '' || (ids[kind]?.has(id) ?? true)
        ? []
        : [file.fault(path, `unknown ${kind} "${id}": correct it, or add that ${kind} first`)];
  return [
    ...activities.flatMap((each) => [
      ...checkIn(each.file)(['desk'], 'activity', each.outline?.desk),
      ...checkIn(each.file)(['partOf'], 'activity', each.outline?.partOf),
      ...referencesOfFacts(each, checkIn(each.file)),
    ]),
    ...(attributes.outline ?? []).flatMap(({ defaultActivity, through, standsFor, yieldsTo, companions }, i) => [
      ...checkIn(attributes.file)([i, 'defaultActivity'], 'activity', defaultActivity),
      ...checkIn(attributes.file)([i, 'through'], 'activity', through),
      ...standsFor.flatMap((id, k) => checkIn(attributes.file)([i, 'standsFor', k], 'attribute', id)),
      ...yieldsTo.flatMap((id, k) => checkIn(attributes.file)([i, 'yieldsTo', k], 'attribute', id)),
      ...companions.flatMap((id, k) => checkIn(attributes.file)([i, 'companions', k], 'attribute', id)),
    ]),
    ...(neighbours.outline ?? []).flatMap(({ nearby, absorbs }, i) => [
      ...nearby.flatMap((id, k) => checkIn(neighbours.file)([i, 'nearby', k], 'attribute', id)),
      ...absorbs.flatMap((id, k) => checkIn(neighbours.file)([i, 'absorbs', k], 'attribute', id)),
    ]),
    ...(unserved.outline ?? []).flatMap(({ cues }, i) =>
      Object.keys(cues).flatMap((id) => checkIn(unserved.file)([i, 'cues', id], 'attribute', id)),
    ),
    ...(entities.outline ?? []).flatMap(({ about }, i) =>
      about.flatMap((one, k) => recordsOfEntity(one, [i, 'about', k], outlines, checkIn(entities.file))),
    ),
    ...circlesOfDesks(activities),
    ...circlesOfFacts(activities),
  ];
}

function knownIds({ sources, activities, places, attributes }: Outlines): KnownIds {
  const listed = ({ outline }: Outlines['places']) => outline && new Set(outline.map(({ id }) => id));
  const allRead = activities.every(({ outline }) => outline);
  return {
    source: new Set(sources.map(idOf)),
    activity: new Set(activities.map(idOf)),
    place: listed(places),
    attribute: listed(attributes),
    fact: allRead ? new Set(activities.flatMap(({ outline }) => outline?.facts.map(({ id }) => id) ?? [])) : undefined,
  };
}

function referencesOfFacts(each: Outlined<ActivityOutline>, check: Check): Fault[] {
  return factsWithPath(each).flatMap(({ fact, at }) => {
    const misplaced = `fact "${fact.id}" stands in the file of "${idOf(each)}": move it or correct its id`;
    const atHome = fact.id === undefined || partsOfFactId(fact.id).activity === idOf(each);
    return [
      ...check(at('source'), 'source', fact.source),
      ...fact.alsoIn.flatMap((id, i) => check(at('alsoIn', i), 'source', id)),
      ...check(at('attribute'), 'attribute', fact.attribute),
      ...check(at('place'), 'place', fact.place),
      ...check(at('supersededBy'), 'fact', fact.supersededBy),
      ...(atHome ? [] : [each.file.fault(at('id'), misplaced)]),
    ];
  });
}

/** Whether there is a fact on what the records are said to speak of. */
function recordsOfEntity(
  { activity, attribute, edition, fact }: EntityOutline[number]['about'][number],
  path: Path,
  { activities, entities: { file } }: Outlines,
  check: Check,
): Fault[] {
  const at = (...rest: PropertyKey[]): PropertyKey[] => [...path, ...rest];
  const unknown = [
    ...check(at('activity'), 'activity', activity),
    ...check(at('attribute'), 'attribute', attribute),
    ...check(at('fact'), 'fact', fact),
  ];
  const facts = activities.find((each) => idOf(each) === activity)?.outline?.facts;
  if (unknown.length > 0 || facts === undefined || attribute === undefined) return unknown;
  const right = (one: FactOutline) =>
    one.attribute === attribute &&
    (edition === undefined || (one.id !== undefined && partsOfFactId(one.id).edition === edition)) &&
    (fact === undefined || one.id === fact);
  if (facts.some(right)) return [];
  const wanted = [`attribute "${attribute}"`, ...(edition === undefined ? [] : [`edition ${edition}`])].join(' and ');
  return [
    file.fault(path, `"${activity}" has no ${fact ? `such fact "${fact}"` : 'fact'} with ${wanted}: correct one`),
  ];
}

/** A desk may hand on to another desk, and the last one answers for itself. */
function circlesOfDesks(activities: Outlines['activities']): Fault[] {
  const next = new Map(activities.map((each) => [idOf(each), each.outline?.desk]));
  return activities.flatMap((each) => {
    const id = idOf(each);
    const message = `the desk of "${id}" leads back to "${id}" over others: let one of them be its own desk`;
    return next.get(id) !== id && leadsBack(id, next) ? [each.file.fault(['desk'], message)] : [];
  });
}

function circlesOfFacts(activities: Outlines['activities']): Fault[] {
  const next = new Map(
    activities.flatMap(({ outline }) => (outline?.facts ?? []).map((fact) => [fact.id ?? '', fact.supersededBy])),
  );
  return activities.flatMap((each) =>
    factsWithPath(each).flatMap(({ fact, at }) =>
      fact.id !== undefined && leadsBack(fact.id, next)
        ? [each.file.fault(at('supersededBy'), `"${fact.id}" supersedes itself in a circle: remove one supersededBy`)]
        : [],
    ),
  );
}

function leadsBack(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let id = next.get(start);
  while (id !== undefined && id !== start && !seen.has(id)) {
    seen.add(id);
    id = next.get(id);
  }
  return id === start;
}
