import type { Language } from '../knowledge/language.js';
import { type ChatWords, chatWords } from './chat-words.js';
import { type AccountWords, accountWords } from './desk-words-account.js';
import { type AnswerWords, answerWords } from './desk-words-answer.js';
import { type CaseWords, caseWords } from './desk-words-case.js';
import { type GroupWords, groupWords } from './desk-words-group.js';
import { type ListWords, listWords } from './desk-words-list.js';
import { type MendWords, mendWords } from './desk-words-mend.js';
import { type OverviewWords, overviewWords } from './desk-words-overview.js';
import { type StandWords, standWords } from './desk-words-stand.js';
import { type StateWords, stateWords } from './desk-words-states.js';

/** All that the page of the desk says in one language; what the server words itself (topics, reasons, log) is not here. */
export interface DeskWords
  extends ListWords,
    GroupWords,
    StandWords,
    MendWords,
    StateWords,
    CaseWords,
    AnswerWords,
    OverviewWords,
    Pick<ChatWords, 'newWindow'>,
    Pick<AccountWords, 'desk'> {}

/** The words of the desk, as they are handed to its page. */
export function deskWordsIn(language: Language): DeskWords {
  const [{ newWindow }, { desk }] = [chatWords[language], accountWords[language]];
  return {
    ...listWords[language],
    ...groupWords[language],
    ...standWords[language],
    ...mendWords[language],
    ...stateWords[language],
    ...caseWords[language],
    ...answerWords[language],
    ...overviewWords[language],
    newWindow,
    desk,
  };
}
