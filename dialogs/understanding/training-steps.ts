import type { Knowledge, Phrasing } from '../../knowledge/knowledge.js';
import type { Examples } from './feature-table.js';
import type { Fit } from './fit-columns.js';
import { buildGazetteer } from './gazetteer.js';
import { type Sample, trainLanguages } from './language-id.js';
import { fitLabels, type LinearModel, type Problem, train } from './linear-classifier.js';
import { readExamples, type SubjectExamples } from './subject-model.js';
import { tokenisePhrasing } from './tokenise.js';

/** The steps of training that another thread can take: plain data in, plain data out. */
export const TRAINING_STEPS = {
  languages: (samples: readonly Sample[]): LinearModel => trainLanguages(samples),
  read: ({ knowledge, ordinary, phrasings }: Reading): SubjectExamples =>
    readExamples(phrasings.map(tokenisePhrasing), buildGazetteer(knowledge, ordinary)),
  train: (examples: Examples): LinearModel => train(examples),
  fit: ({ problem, from, to }: Fitting): Fit => fitLabels(problem, from, to),
};

interface Reading {
  readonly knowledge: Knowledge;
  readonly ordinary: ReadonlySet<string>;
  readonly phrasings: readonly Phrasing[];
}

interface Fitting {
  readonly problem: Problem;
  readonly from: number;
  readonly to: number;
}

type Steps = typeof TRAINING_STEPS;
export type Step = keyof Steps;
export type Input<S extends Step> = Parameters<Steps[S]>[0];
export type Result<S extends Step> = ReturnType<Steps[S]>;
