import type { Case } from './cases/case.js';
import { compose } from './compose.js';
import type { CaseQuestion, Conversation } from './conversation.js';
import { openingFor, staffEnding } from './left-to-staff.js';
import type { Outcome } from './message.js';
import type { Reply, ReplyDeps } from './plain-reply.js';
import { wordings } from './wording/index.js';

export interface Disliked {
  /** The words that were answered. */
  readonly question: string;
  /** What was answered. */
  readonly outcome: Outcome;
  readonly conversation: Conversation;
  /** Where the stakeholder can be answered, where the channel knows. */
  readonly address?: string;
  /** The case to which it goes where one is open. */
  readonly openCase?: Case;
}

/** An answer did not help: it goes to a person, as from who asks for one. */
export function replyToDislike(disliked: Disliked, deps: Omit<ReplyDeps, 'gates' | 'understander'>): Reply {
  const { question, outcome, conversation } = disliked;
  const { language } = conversation;
  const left: CaseQuestion = { text: question, reason: 'not-helpful', nearby: outcome.facts, answer: outcome.reply };
  const address = disliked.address ?? conversation.address;
  const opened = openingFor([left], true, disliked, deps);
  const staff = staffEnding(true, opened, disliked, deps);
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
      waiting: opened ? [] : conversation.waiting,
      ...(opened ? { caseNumber: opened.number } : {}),
      ...(address === undefined ? {} : { address }),
    },
    ...(opened ? { caseOpened: opened } : {}),
    unanswered: opened === undefined,
  };
}
