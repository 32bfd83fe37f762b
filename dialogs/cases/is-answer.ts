import type { CaseAction } from './case-states.js';

/** Acts by which a person has answered. */
const ANSWERS: ReadonlySet<CaseAction> = new Set(['reply', 'answer-by-mail', 'answer-chat-by-mail']);

/** Whether a person answers by this act. */
export const isAnswer = (action: CaseAction) => ANSWERS.has(action);
