import type { Language } from '../knowledge/language.js';
import type { Brain } from './brain.js';
import {
  type CaseAnswer,
  type OwnAnswer,
  type RelayResult,
  relayStaffAnswer,
  takeOver,
} from './by-mail/staff-answer.js';
import type { Clock } from './clock.js';
import type { Gates } from './decide-ask.js';
import { createLiveFacts, type LiveFacts } from './facts/live-facts.js';
import { type Deps, handleMessage } from './handle-message.js';
import { createInOrder } from './in-order.js';
import { isolateLatin } from './isolate.js';
import type { Log } from './log.js';
import type { Choice, Inbound, Outcome } from './message.js';
import type { Store } from './store/store.js';
import { wordings } from './wording/index.js';

/** What a channel sees of the house: the one door, and the words with which a chat opens. */
export interface Assistant {
  /** Commits the turn, with the reply in the outbox, and gives what was decided; sends nothing. */
  handle(inbound: Inbound): Promise<Outcome>;
  /** Passes staff's answer to a case on to the stakeholder. */
  relay(answer: CaseAnswer): Promise<RelayResult>;
  /** Staff have answered from the mailbox themselves; false where that was known. */
  takeOver(answer: OwnAnswer): Promise<boolean>;
  /** The greeting of a new chat, with choices to begin with. */
  welcome(language: Language): { readonly text: string; readonly choices: readonly Choice[] };
}

export interface LearningAssistant extends Assistant {
  /** The facts in force, with what staff have changed. */
  readonly facts: LiveFacts;
  /** Takes over another checked set of facts; turns begun before keep the one they began with. */
  learn(brain: Brain): void;
}

export interface AssistantParts {
  readonly brain: Brain;
  readonly store: Store;
  readonly clock: Clock;
  readonly gates: Gates;
  readonly mailAddress: string;
  /** Whether somebody reads the cases that are opened; asked at each message, since staff come and go. */
  readonly canPromise: boolean | (() => Promise<boolean>);
  /** Whether mail goes out from here, so that an answer by mail may be promised; unless said otherwise it does. */
  readonly sendsMail?: boolean;
  readonly mailAutoFloor?: number;
  readonly log?: Log;
}

export function createAssistant({ brain: files, canPromise, log, ...parts }: AssistantParts): LearningAssistant {
  const facts = createLiveFacts(files, parts.store, log);
  const ofFacts = { brain: facts.brain, refreshFacts: facts.refresh };
  const promises = async () => (typeof canPromise === 'boolean' ? canPromise : canPromise());
  const turn = async (inbound: Inbound) => {
    const deps: Deps = { ...parts, ...ofFacts, canPromise: await promises() };
    return handleMessage(inbound, deps);
  };
  const inOrder = createInOrder();
  return {
    // The store's versions protect the data; taking turns only spares deciding one twice.
    handle: (inbound) => inOrder.run(inbound.conversationId, () => turn(inbound)),
    relay: (answer) => relayStaffAnswer(answer, { ...parts, ...ofFacts }),
    takeOver: (answer) => takeOver(answer, { ...parts, ...ofFacts }),
    welcome(language) {
      const { welcome, welcomeQuestions } = wordings[language];
      return {
        text: language === 'ar' ? isolateLatin(welcome) : welcome,
        choices: welcomeQuestions.map((question) => ({ label: question, value: question })),
      };
    },
    facts,
    learn: facts.learn,
  };
}
