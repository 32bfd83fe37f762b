import { chatWords } from '../dialogs/chat-words.js';
import type { Choice } from '../dialogs/message.js';
import { type Language, languageOfTag } from '../knowledge/language.js';
import type { JsonObject } from './http/read-json.js';
import { asksForVerdict } from './verdict.js';

export const BOT_ID = 'wsis-assistant';
/** `from.id` of what a member of the secretariat has written; their own names are not told. */
export const STAFF_ID = 'wsis-secretariat';

/** Something that is said in the conversation: by the assistant, or by a person in its place. */
export interface Saying {
  readonly text: string;
  readonly language: string;
  readonly choices: readonly Choice[];
  readonly replyTo?: string;
  /** The user may say whether it helped. */
  readonly isAnswer?: boolean;
  /** A member of the secretariat wrote it. */
  readonly byStaff?: true;
}

/** The Bot Framework activity that says it; a choice becomes a button that sends its value as the user's words. */
export function botActivity({ text, language, choices, replyTo, isAnswer, byStaff }: Saying): JsonObject {
  const actions = choices.map(({ label, value }) => ({ type: 'imBack', title: label, value }));
  return {
    type: 'message',
    from: byStaff ? staffAccount(languageOfTag(language)) : botAccount(languageOfTag(language)),
    text,
    textFormat: 'plain',
    locale: language,
    inputHint: 'acceptingInput',
    ...(replyTo !== undefined && { replyToId: replyTo }),
    ...(isAnswer && replyTo !== undefined && asksForVerdict(replyTo)),
    ...(byStaff && { channelData: { byStaff } }),
    ...(actions.length > 0 && { suggestedActions: { actions } }),
  };
}

/** What becomes of the conversation. A message, since stock clients show no other activity; it answers nothing. */
export function noticeActivity({ text, language }: Pick<Saying, 'text' | 'language'>): JsonObject {
  return { ...botActivity({ text, language, choices: [] }), channelData: { notice: true } };
}

/** A member of the secretariat as the sender of an activity. */
function staffAccount(language: Language = 'en'): { id: string; name: string; role: string } {
  return { id: STAFF_ID, name: chatWords[language].staff, role: 'bot' };
}

/** The assistant as the sender of an activity. */
export function botAccount(language: Language = 'en'): { id: string; name: string; role: string } {
  return { id: BOT_ID, name: chatWords[language].assistantName, role: 'bot' };
}
