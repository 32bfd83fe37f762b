import type { Knowledge, Phrasing } from '../../knowledge/knowledge.js';
import { joined } from './feature-table.js';
import { buildGazetteer } from './gazetteer.js';
import { languageSamples } from './language-id.js';
import { DEFAULT_TRAINING, fitLabels, type LinearModel, modelOf, problemOf } from './linear-classifier.js';
import { ordinaryWords } from './spelling.js';
import {
  ACTIVITY_SHARE,
  readExamples,
  type SubjectExamples,
  type SubjectModels,
  tellingWords,
} from './subject-model.js';
import { type TokenisedPhrasing, tokenisePhrasing } from './tokenise.js';
import { type Helper, inThisThread } from './training-helper.js';

/** All that training makes of the example questions; plain data, so that it can be kept in a file. */
export interface Trained extends SubjectModels {
  readonly languages: LinearModel;
  /** Words of questions, which are never taken for misspelt names. */
  readonly ordinary: ReadonlySet<string>;
}

/**
 * Trains on the example questions of a knowledge version; takes about a second and much memory for that long. A helper
 * takes a half of the work off this thread; the result is the same, number by number.
 */
export async function trainUnderstanding(
  knowledge: Knowledge,
  phrasings: readonly Phrasing[],
  helper: Helper = inThisThread,
): Promise<Trained> {
  const learning = helper.run('languages', languageSamples(phrasings, knowledge.unserved));
  const lessons = [...phrasings, ...tellingWords(knowledge)].map(tokenisePhrasing);
  const ordinary = ordinaryWords(lessons.slice(0, phrasings.length));
  const examples = readTogether(lessons, knowledge, ordinary, helper);
  // Awaited together: a failure of one must not leave the other's unheard.
  const [languages, models] = await Promise.all([learning, trainSubjects(examples, helper)]);
  return { ...models, languages, ordinary };
}

async function readTogether(
  lessons: readonly TokenisedPhrasing[],
  knowledge: Knowledge,
  ordinary: ReadonlySet<string>,
  helper: Helper,
): Promise<SubjectExamples> {
  const cut = Math.round((lessons.length * (1 - helper.readingShare)) / ACTIVITY_SHARE) * ACTIVITY_SHARE;
  // Cut into words anew there: the words take longer to hand over than to make.
  const phrasings = lessons.slice(cut).map(({ language, subject, text }) => ({ language, subject, text }));
  const reading = helper.run('read', { knowledge, ordinary, phrasings });
  const own = readExamples(lessons.slice(0, cut), buildGazetteer(knowledge, ordinary));
  const others = await reading;
  return {
    subjects: joined(own.subjects, others.subjects),
    activities: joined(own.activities, others.activities),
  };
}

async function trainSubjects(read: Promise<SubjectExamples>, helper: Helper): Promise<SubjectModels> {
  const examples = await read;
  const training = helper.run('train', examples.activities);
  const problem = problemOf(examples.subjects, DEFAULT_TRAINING, true);
  const width = problem.labels.length;
  const cut = Math.round(width * (1 - helper.fittingShare));
  const fitting = helper.run('fit', { problem, from: cut, to: width });
  const own = fitLabels(problem, 0, cut);
  const [activities, others] = await Promise.all([training, fitting]);
  return { subjects: modelOf(problem, [own, others]), activities };
}
