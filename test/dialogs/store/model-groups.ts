import type { GroupAnswer, GroupOutcome } from '../../../dialogs/store/group-book.js';
import { StoreError } from '../../../dialogs/store/store-error.js';
import type { Memory } from './model-store.js';

/** The part of the model that keeps answers to groups; each call as a plain function. */
export function modelGroups(memory: Memory) {
  const find = (id: string) => memory.groupAnswers.find(({ answer }) => answer.id === id);
  return {
    addGroupAnswer(answer: GroupAnswer) {
      if (!find(answer.id)) memory.groupAnswers.push({ answer });
    },
    unfinishedGroupAnswers: () =>
      memory.groupAnswers.filter(({ outcomes }) => outcomes === undefined).map(({ answer }) => answer),
    finishGroupAnswer(id: string, outcomes: readonly GroupOutcome[]) {
      const found = find(id);
      if (!found) throw new StoreError('store-misused', 'no such answer');
      found.outcomes ??= outcomes;
    },
    groupOutcomes: (id: string) => find(id)?.outcomes,
  };
}
