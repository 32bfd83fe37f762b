import type { StatingDeps } from '../../dialogs/cases/stated-in-answer.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import { realBrain } from './brain.js';

/** By the shipped facts it is found what staff state. */
export const stating: StatingDeps = {
  brain: realBrain,
  gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
};
