import { compose } from './compose.js';
import type { CaseQuestion, Conversation } from './conversation.js';
import type { Outcome } from './message.js';
import { type Reply, type ReplyDeps, staffEnding } from './reply.js';
import { wordings } from './wording/index.js';

export interface Disliked {
  /** The words that were answered. */
  readonly question: string;
  /** What was answered. */
  readonly outcome: Outcome;
  readonly conversation: Conversation;
  /** Where the stakeholder can be answered, where the channel knows. */
  readonly address?: string;
}

/** An answer did not help: the way to a person, as for who asks for one. With an address known it opens a case. */
export function replyToDislike(disliked: Disliked, deps: Omit<ReplyDeps, 'gates' | 'understander'>): Reply {
  const { question, outcome, conversation } = disliked;
  const { language } = conversation;
  const left: CaseQuestion = { text: question, reason: 'not-helpful', nearby: outcome.facts, answer: outcome.reply };
  const address = disliked.address ?? conversation.address;
  const questions = [...conversation.waiting, left];
  const opened =
    deps.canPromise && address !== undefined ? { number: deps.drawCaseNumber(), address, questions } : undefined;
  const staff = staffEnding(true, opened, deps);
  const { text } = compose([], { staff, otherLanguage: false }, language, deps.knowledge, deps.now);
  return {
    kind: 'escalated',
    language,
    text: `${wordings[language].notHelpful}\n\n${text}`,
    choices: [],
    facts: [],
    confidence: 1,
    conversation: {
      ...conversation,
      waiting: opened ? [] : staff.kind === 'offer' ? questions.slice(-10) : conversation.waiting,
      ...(opened ? { caseNumber: opened.number } : {}),
      ...(address === undefined ? {} : { address }),
    },
    ...(opened ? { caseOpened: opened } : {}),
    unanswered: opened === undefined,
  };
}
