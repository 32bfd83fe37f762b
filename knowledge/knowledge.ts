import type { Canned } from './canned-schema.js';
import type { Language } from './language.js';
import type { OfficeHours } from './office-hours-schema.js';
import type { Activity, Attribute, Entity, Fact, Neighbour, Place, SocialAct, Source, Unserved } from './schema.js';

/** A fact with the parts of its id spelt out and its source at hand. */
export interface KnownFact extends Fact {
  readonly activity: string;
  /** A year, or `general`. */
  readonly edition: string;
  readonly from: Source;
  /** An answer with it was wrong: it is proposed to staff, not stated. */
  readonly onDraft?: true;
}

export const GENERAL = 'general';

/** What an example question asks for. */
export type PhrasingSubject =
  | { readonly kind: 'topic'; readonly activity: string; readonly attribute: string }
  | { readonly kind: 'neighbour'; readonly neighbour: string }
  | { readonly kind: 'social'; readonly act: SocialAct };

export interface Phrasing {
  readonly language: Language;
  readonly subject: PhrasingSubject;
  readonly text: string;
}

/** One consistent, checked set of everything that is known. Immutable; a change makes a new one. */
export interface Knowledge {
  /** Hash of the content: equal content, equal version. */
  readonly version: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  /** Persons, organisations and resolutions. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly neighbours: ReadonlyMap<string, Neighbour>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly unserved: readonly Unserved[];
  readonly officeHours: OfficeHours;
  /** Answers that staff send often. */
  readonly canned: readonly Canned[];
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly factsOf: ReadonlyMap<string, readonly KnownFact[]>;
}

/** `prizes.2026.deadline` → its activity, its edition, what it says. */
export function partsOfFactId(id: string): { activity: string; edition: string; what: string } {
  const [activity = '', edition = '', what = ''] = id.split('.');
  return { activity, edition, what };
}

/** How an answer records what it stated. */
export function factReference(fact: Pick<Fact, 'id' | 'version'>): string {
  return `${fact.id}@${fact.version}`;
}
