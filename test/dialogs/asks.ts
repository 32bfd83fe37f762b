import type { Ask } from '../../dialogs/understanding/understand.js';

/** An ask as understanding would give it: nothing named, nothing found, but for what a test says. */
export function ask(found: Partial<Ask> = {}): Ask {
  return {
    text: '',
    subjects: [],
    activities: [],
    likelyActivities: [],
    cues: [],
    years: [],
    dates: [],
    months: [],
    entities: [],
    places: [],
    placeOfEvent: false,
    words: 5,
    confirming: false,
    borrowed: false,
    interrogative: true,
    elliptical: false,
    named: found.activities?.filter((id) => id !== 'summit') ?? [],
    ...found,
  };
}
