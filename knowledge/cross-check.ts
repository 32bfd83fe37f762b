import { checkCanned } from './canned-check.js';
import { firstDay, lastDay } from './civil-date.js';
import { checkClaims } from './claim-check.js';
import type { DataFile, Fault, Path } from './data-file.js';
import type { DataFiles } from './data-files.js';
import { partsOfFactId } from './knowledge.js';
import { baseName, type FactOutline, factsWithPath, type Outlined, type Outlines, outlinesOf } from './outline.js';
import { checkPhrasings } from './phrasing-check.js';
import { checkReferences } from './reference-check.js';

/** What no single file can tell: whether ids are unique, references lead somewhere, and dates fit together. */
export function crossCheck(files: DataFiles): Fault[] {
  const outlines = outlinesOf(files);
  return [...crossCheckRecords(files, outlines), ...checkClaims(files, outlines)];
}

/** The same without who owns which words, for changes of sources and facts, which own none. */
export function crossCheckRecords(files: DataFiles, outlines = outlinesOf(files)): Fault[] {
  return [
    ...uniqueIds(outlines),
    ...checkReferences(outlines),
    ...checkCanned(files, outlines),
    ...dates(outlines),
    ...checkPhrasings(files, outlines),
  ];
}

interface Named {
  readonly id: string | undefined;
  readonly file: DataFile<unknown>;
  readonly path: Path;
}

function uniqueIds({
  sources,
  activities,
  places,
  entities,
  attributes,
  neighbours,
  unserved,
  canned,
}: Outlines): Fault[] {
  const listed = ({ file, outline }: Outlined<readonly { readonly id?: string | undefined }[]>): Named[] =>
    (outline ?? []).map(({ id }, index) => ({ id, file, path: [index, 'id'] }));
  const kinds: Named[][] = [
    sources.map(named),
    activities.map(named),
    activities.flatMap((each) =>
      factsWithPath(each).map(({ fact, at }) => ({ id: fact.id, file: each.file, path: at('id') })),
    ),
    listed(places),
    listed(entities),
    listed(canned),
    // A neighbour is asked for just as an attribute is; the two share one set of ids.
    [...listed(attributes), ...listed(neighbours)],
    (unserved.outline ?? []).map(({ language }, i) => ({ id: language, file: unserved.file, path: [i, 'language'] })),
  ];
  const misnamed = [...sources, ...activities].flatMap(({ file, outline }) =>
    outline?.id !== undefined && outline.id !== baseName(file)
      ? [file.fault(['id'], `id "${outline.id}" differs from the file's name: rename one of the two`)]
      : [],
  );
  return [...misnamed, ...kinds.flatMap(duplicates)];
}

function named({ file, outline }: Outlined<{ readonly id?: string | undefined }>): Named {
  return { id: outline?.id, file, path: ['id'] };
}

function duplicates(items: readonly Named[]): Fault[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    if (item.id === undefined) return [];
    const earlier = first.get(item.id);
    first.set(item.id, earlier ?? item);
    const message = `duplicate id "${item.id}": it stands in ${earlier?.file.name} already; give one another id`;
    return earlier ? [item.file.fault(item.path, message)] : [];
  });
}

function dates({ activities }: Outlines): Fault[] {
  const startOf = startsOfEvents(activities);
  return activities.flatMap((each) =>
    factsWithPath(each).flatMap(({ fact, at }) => {
      const wrong = (path: Path, message: string) => [each.file.fault(path, message)];
      const { start, end } = fact.event ?? {};
      const due = fact.deadline?.date;
      const eventStart = stands(fact) ? startOf.get(partsOfFactId(fact.id ?? '').edition) : undefined;
      const value = fact.deadline ?? fact.event;
      return [
        ...(start !== undefined && end !== undefined && lastDay(end) < firstDay(start)
          ? wrong(at('event', 'end'), `ends (${end}) before it starts (${start}): correct one`)
          : []),
        ...(due !== undefined && eventStart !== undefined && firstDay(due) > lastDay(eventStart)
          ? wrong(
              at('deadline', 'date'),
              `deadline ${due} lies after its event, which starts on ${eventStart}: correct one`,
            )
          : []),
        ...((value?.hour === undefined) !== (value?.timeZone === undefined)
          ? wrong(
              at(fact.deadline ? 'deadline' : 'event'),
              'an hour needs its timeZone and a timeZone its hour: give both as the source does, or neither',
            )
          : []),
      ];
    }),
  );
}

/** A fact that a later one has replaced need not fit the new dates. */
function stands(fact: FactOutline): boolean {
  return fact.withdrawn === undefined && fact.supersededBy === undefined;
}

/** Edition → when its event starts. */
function startsOfEvents(activities: Outlines['activities']): Map<string, string> {
  // The other activities of an edition lead up to it.
  const event = activities.find(({ outline }) => outline?.role === 'event');
  return new Map(
    (event?.outline?.facts ?? []).flatMap((fact): [string, string][] =>
      fact.id !== undefined && fact.event?.start !== undefined && fact.attribute === 'dates' && stands(fact)
        ? [[partsOfFactId(fact.id).edition, fact.event.start]]
        : [],
    ),
  );
}
