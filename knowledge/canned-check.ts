import { cannedPlace, placesIn } from './canned-schema.js';
import type { Fault } from './data-file.js';
import type { DataFiles } from './data-files.js';
import { idOf, type Outlines } from './outline.js';

/** Whether there is, or was, a fact for every place of a canned answer. */
export function checkCanned({ canned: file }: DataFiles, { activities, attributes }: Outlines): Fault[] {
  const known = attributes.outline && new Set(attributes.outline.map(({ id }) => id));
  return (file.value ?? []).flatMap(({ text }, index) =>
    placesIn(text.en).flatMap((name) => {
      const place = cannedPlace(name);
      if (place?.kind !== 'facts') return [];
      const fault = (message: string) => [file.fault([index, 'text'], `{${name}}: ${message}: correct it`)];
      if (known && !known.has(place.attribute)) return fault(`unknown attribute "${place.attribute}"`);
      if (place.activity === 'this') return [];
      const activity = activities.find((each) => idOf(each) === place.activity);
      if (!activity) return fault(`unknown activity "${place.activity}"`);
      const has = activity.outline?.facts.some(({ attribute }) => attribute === place.attribute) ?? true;
      return has ? [] : fault(`"${place.activity}" has no fact with attribute "${place.attribute}"`);
    }),
  );
}
