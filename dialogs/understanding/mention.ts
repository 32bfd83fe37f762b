import type { Activity } from '../../knowledge/schema.js';

/** Something known by name that a text mentions, as the words `start` to `end` (exclusive) of it. */
export interface Mention {
  readonly kind: 'activity' | 'place' | 'attribute' | 'neighbour' | 'person' | 'organisation' | 'resolution';
  readonly id: string;
  /** The year that the name itself carries ("WSIS+15" is the Forum of 2020). */
  readonly edition?: string;
  /** What the name of an activity often only places a question in. */
  readonly role?: Activity['role'];
  /** It only looks like a name: it keeps what stands in it from being taken for one. */
  readonly decoy?: true;
  readonly start: number;
  readonly end: number;
  /** Found in spite of a misspelling. */
  readonly fuzzy: boolean;
}
