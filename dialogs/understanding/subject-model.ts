import { GENERAL, type Knowledge, type PhrasingSubject } from '../../knowledge/knowledge.js';
import type { Gazetteer } from './gazetteer.js';
import { type Example, type LinearModel, score, train } from './linear-classifier.js';
import { type Reading, read } from './reading.js';

/** What a question asks for, as the classifier names it. */
export type Subject =
  | { readonly kind: 'attribute'; readonly id: string }
  | { readonly kind: 'neighbour'; readonly id: string }
  | { readonly kind: 'social'; readonly id: string };

export interface Ranked<T> {
  readonly value: T;
  /** 0 to 1; over all values they sum to 1. */
  readonly probability: number;
}

/** Trained on the example questions of one knowledge version. */
export interface SubjectModel {
  /** Subjects by probability, the likeliest first. */
  subjects(reading: Reading): Ranked<Subject>[];
  /** Activities by probability, for a question that names none. */
  activities(reading: Reading): Ranked<string>[];
}

/** Scores are margins; these turn them into probabilities (fitted on held-out phrasings, see the bench). */
const SUBJECT_SHARPNESS = 6;
const ACTIVITY_SHARPNESS = 4;

export function trainSubjectModel(knowledge: Knowledge, gazetteer: Gazetteer): SubjectModel {
  const readings = knowledge.phrasings.map((phrasing) => ({
    subject: phrasing.subject,
    reading: read(phrasing.text, phrasing.language, gazetteer),
  }));
  const subjects = train(
    readings.map(({ subject, reading }) => ({ label: labelOf(subject), features: reading.features })),
  );
  const activities = train(
    readings.flatMap(({ subject, reading }): Example[] =>
      subject.kind === 'topic' ? [{ label: subject.activity, features: reading.plainFeatures }] : [],
    ),
  );
  return {
    subjects: (reading) =>
      rank(subjects, reading.features, SUBJECT_SHARPNESS).map(({ value, probability }) => ({
        value: subjectOf(value),
        probability,
      })),
    activities: (reading) => rank(activities, reading.plainFeatures, ACTIVITY_SHARPNESS),
  };
}

function labelOf(subject: PhrasingSubject): string {
  if (subject.kind === 'topic') return `attribute:${subject.attribute}`;
  return subject.kind === 'neighbour' ? `neighbour:${subject.neighbour}` : `social:${subject.act}`;
}

function subjectOf(label: string): Subject {
  const [kind, id = GENERAL] = label.split(':');
  return kind === 'neighbour' || kind === 'social' ? { kind, id } : { kind: 'attribute', id };
}

function rank(model: LinearModel, features: readonly string[], sharpness: number): Ranked<string>[] {
  const scores = score(model, features);
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = Array.from(scores, (value) => Math.exp(sharpness * (value - best)));
  const total = powers.reduce((a, b) => a + b, 0);
  return model.labels
    .map((value, index) => ({ value, probability: (powers[index] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}
