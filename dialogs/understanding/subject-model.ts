import { GENERAL, type Knowledge, type Phrasing, type PhrasingSubject } from '../../knowledge/knowledge.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { ExampleList, type Examples } from './feature-table.js';
import type { Features } from './features.js';
import type { Gazetteer } from './gazetteer.js';
import { type LinearModel, score } from './linear-classifier.js';
import { type Reading, readTokens } from './reading.js';
import type { TokenisedPhrasing } from './tokenise.js';

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

export interface SubjectModels {
  readonly subjects: LinearModel;
  readonly activities: LinearModel;
}

/** Scores are margins; these turn them into probabilities (fitted on held-out phrasings). */
const SUBJECT_SHARPNESS = 6;
const ACTIVITY_SHARPNESS = 4;

/** Of so many examples one says enough about activities, which are few. */
export const ACTIVITY_SHARE = 2;

/** What example questions teach of subjects and of activities. */
export interface SubjectExamples {
  readonly subjects: Examples;
  readonly activities: Examples;
}

/** Reads example questions. To read a list in parts, cut it at a multiple of `ACTIVITY_SHARE`: the parts teach as the whole. */
export function readExamples(phrasings: readonly TokenisedPhrasing[], gazetteer: Gazetteer): SubjectExamples {
  const subjects = new ExampleList();
  const activities = new ExampleList();
  phrasings.forEach((phrasing, index) => {
    const { subject, language } = phrasing;
    const reading = readTokens(phrasing, language, gazetteer);
    subjects.add(labelOf(subject), reading.features);
    if (subject.kind !== 'topic' || subject.activity === GENERAL || index % ACTIVITY_SHARE > 0) return;
    activities.add(subject.activity, reading.plainFeatures);
  });
  return { subjects: subjects.examples(), activities: activities.examples() };
}

/** Names and telling words of each subject count as short examples of it. */
export function tellingWords({ attributes, neighbours }: Knowledge): Phrasing[] {
  return LANGUAGES.flatMap((language) => [
    ...[...attributes.values()].flatMap(({ id, names, cues }) =>
      [names[language], ...cues[language]].map(
        (text): Phrasing => ({ language, text, subject: { kind: 'topic', activity: GENERAL, attribute: id } }),
      ),
    ),
    ...[...neighbours.values()].flatMap(({ id, names, cues }) =>
      [names[language], ...cues[language]].map(
        (text): Phrasing => ({ language, text, subject: { kind: 'neighbour', neighbour: id } }),
      ),
    ),
  ]);
}

/** Subjects by probability, the likeliest first. */
export function rankSubjects({ subjects }: SubjectModels, reading: Reading): Ranked<Subject>[] {
  return rank(subjects, reading.features, SUBJECT_SHARPNESS, subjectsOf(subjects.labels));
}

/** Activities by probability, for a question that names none. */
export function rankActivities({ activities }: SubjectModels, reading: Reading): Ranked<string>[] {
  return rank(activities, reading.plainFeatures, ACTIVITY_SHARPNESS, activities.labels);
}

function labelOf(subject: PhrasingSubject): string {
  if (subject.kind === 'topic') return `attribute:${subject.attribute}`;
  return subject.kind === 'neighbour' ? `neighbour:${subject.neighbour}` : `social:${subject.act}`;
}

function subjectOf(label: string): Subject {
  const [kind, id = GENERAL] = label.split(':');
  return kind === 'neighbour' || kind === 'social' ? { kind, id } : { kind: 'attribute', id };
}

/** What the labels of a model name; read once a model, not once a question. */
const subjectsByLabels = new WeakMap<readonly string[], readonly Subject[]>();

function subjectsOf(labels: readonly string[]): readonly Subject[] {
  const found = subjectsByLabels.get(labels) ?? labels.map(subjectOf);
  subjectsByLabels.set(labels, found);
  return found;
}

function rank<T>(model: LinearModel, features: Features, sharpness: number, values: readonly T[]): Ranked<T>[] {
  const scores = score(model, features);
  let best = Number.NEGATIVE_INFINITY;
  for (const value of scores) best = Math.max(best, value);
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp(sharpness * ((scores[i] as number) - best));
    scores[i] = power;
    total += power;
  }
  return values
    .map((value, index) => ({ value, probability: (scores[index] as number) / total }))
    .sort((a, b) => b.probability - a.probability);
}
