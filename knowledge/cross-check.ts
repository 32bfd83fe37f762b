import { firstDay } from './civil-date.js';
import type { DataFile, Fault, Path } from './data-file.js';
import { partsOfFactId } from './knowledge.js';
import { LANGUAGES } from './language.js';
import type { DataFiles } from './load.js';
import { checkPhrasings } from './phrasing-check.js';
import type { Activity, Fact } from './schema.js';

/** What no single file can tell: whether ids are unique, references lead somewhere, and dates fit together. */
export function crossCheck(files: DataFiles): Fault[] {
  return [...uniqueIds(files), ...references(files), ...aliases(files), ...dates(files), ...checkPhrasings(files)];
}

interface Named {
  readonly id: string;
  readonly file: DataFile<unknown>;
  readonly path: Path;
}

function uniqueIds(files: DataFiles): Fault[] {
  const lists = [files.places, files.attributes, files.neighbours];
  const kinds: Named[][] = [
    files.sources.flatMap(named),
    [...files.activities.flatMap(named)],
    files.activities.flatMap((file) =>
      (file.value?.facts ?? []).map((fact, index) => ({ id: fact.id, file, path: ['facts', index, 'id'] })),
    ),
    files.places.value?.map((item, i) => ({ id: item.id, file: files.places, path: [i, 'id'] })) ?? [],
    // A neighbour is asked for just as an attribute is; the two share one set of ids.
    lists.slice(1).flatMap((file) => file.value?.map(({ id }, i) => ({ id, file, path: [i, 'id'] })) ?? []),
  ];
  const misnamed = [...files.sources, ...files.activities].flatMap((file) => {
    const name = file.name
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '');
    return file.value && file.value.id !== name
      ? [file.fault(['id'], `id "${file.value.id}" differs from the file's name: rename one of the two`)]
      : [];
  });
  return [...misnamed, ...kinds.flatMap(duplicates)];
}

function named(file: DataFile<{ id: string }>): Named[] {
  return file.value ? [{ id: file.value.id, file, path: ['id'] }] : [];
}

function duplicates(items: readonly Named[]): Fault[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    first.set(item.id, earlier ?? item);
    return earlier
      ? [
          item.file.fault(
            item.path,
            `duplicate id "${item.id}": it stands in ${earlier.file.name} already; give one another id`,
          ),
        ]
      : [];
  });
}

function references(files: DataFiles): Fault[] {
  const ids = {
    source: new Set(files.sources.map((file) => file.value?.id)),
    place: new Set(files.places.value?.map(({ id }) => id)),
    attribute: new Set(files.attributes.value?.map(({ id }) => id)),
    activity: new Set(files.activities.map((file) => file.value?.id)),
    fact: new Set(files.activities.flatMap((file) => file.value?.facts.map(({ id }) => id) ?? [])),
  };
  const check = (file: DataFile<unknown>, path: Path, kind: keyof typeof ids, id: string | undefined): Fault[] =>
    id === undefined || ids[kind].has(id)
      ? []
      : [file.fault(path, `unknown ${kind} "${id}": correct it, or add that ${kind} first`)];

  const ofFact = (file: DataFile<Activity>, fact: Fact, index: number): Fault[] => {
    const at = (...rest: PropertyKey[]) => ['facts', index, ...rest];
    const { activity } = partsOfFactId(fact.id);
    return [
      ...check(file, at('source'), 'source', fact.source),
      ...fact.alsoIn.flatMap((id, i) => check(file, at('alsoIn', i), 'source', id)),
      ...check(file, at('attribute'), 'attribute', fact.attribute),
      ...check(file, at('place'), 'place', fact.place),
      ...check(file, at('supersededBy'), 'fact', fact.supersededBy),
      ...(activity === file.value?.id
        ? []
        : [
            file.fault(
              at('id'),
              `fact "${fact.id}" stands in the file of "${file.value?.id}": move it or correct its id`,
            ),
          ]),
    ];
  };
  return [
    ...files.activities.flatMap((file) => [
      ...check(file, ['desk'], 'activity', file.value?.desk),
      ...(file.value?.facts ?? []).flatMap((fact, index) => ofFact(file, fact, index)),
    ]),
    ...(files.attributes.value ?? []).flatMap((item, i) =>
      check(files.attributes, [i, 'defaultActivity'], 'activity', item.defaultActivity),
    ),
    ...(files.neighbours.value ?? []).flatMap((item, i) =>
      item.nearby.flatMap((id, k) => check(files.neighbours, [i, 'nearby', k], 'attribute', id)),
    ),
  ];
}

/** An alias of two activities would send a question to either by chance. */
function aliases(files: DataFiles): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const owner = new Map<string, string>();
    return files.activities.flatMap((file) => {
      const id = file.value?.id ?? '';
      return (file.value?.aliases[language] ?? []).flatMap((alias, index) => {
        const key = alias.normalize('NFKC').toLowerCase();
        const other = owner.get(key);
        owner.set(key, other ?? id);
        return other !== undefined && other !== id
          ? [
              file.fault(
                ['aliases', language, index],
                `alias "${alias}" belongs to "${other}" too: keep it with one of them`,
              ),
            ]
          : [];
      });
    });
  });
}

/** The Forum to which the other activities of an edition lead up. */
const EVENT_ACTIVITY = 'forum';

function dates(files: DataFiles): Fault[] {
  const startOf = new Map<string, string>();
  for (const file of files.activities) {
    if (file.value?.id !== EVENT_ACTIVITY) continue;
    for (const fact of file.value.facts) {
      if (fact.event && fact.attribute === 'dates')
        startOf.set(partsOfFactId(fact.id).edition, firstDay(fact.event.start));
    }
  }
  return files.activities.flatMap((file) =>
    (file.value?.facts ?? []).flatMap((fact, index) => {
      const at = (...rest: PropertyKey[]) => ['facts', index, ...rest];
      const faults: Fault[] = [];
      const start = startOf.get(partsOfFactId(fact.id).edition);
      if (fact.event?.end !== undefined && firstDay(fact.event.end) < firstDay(fact.event.start)) {
        faults.push(
          file.fault(
            at('event', 'end'),
            `ends (${fact.event.end}) before it starts (${fact.event.start}): correct one`,
          ),
        );
      }
      if (fact.deadline && start !== undefined && firstDay(fact.deadline.date) > start) {
        faults.push(
          file.fault(
            at('deadline', 'date'),
            `deadline ${fact.deadline.date} lies after its event, which starts on ${start}: correct one`,
          ),
        );
      }
      if (
        (fact.deadline?.hour !== undefined || fact.event?.hour !== undefined) !==
        (fact.deadline?.timeZone !== undefined || fact.event?.timeZone !== undefined)
      ) {
        faults.push(
          file.fault(
            at(),
            'an hour needs its timeZone and a timeZone its hour: give both as the source does, or neither',
          ),
        );
      }
      return faults;
    }),
  );
}
