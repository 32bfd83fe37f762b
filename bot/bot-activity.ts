import { chatWords } from '../dialogs/chat-words.js';
import type { Choice } from '../dialogs/message.js';
import { type Language, languageOfTag } from '../knowledge/language.js';
import type { JsonObject } from './http/read-json.js';
import { asksForVerdict } from './verdict.js';

export const BOT_ID = 'wsis-assistant';

/** Something the assistant says. */
export interface Saying {
  readonly text: string;
  readonly language: string;
  readonly choices: readonly Choice[];
  readonly replyTo?: string;
  /** The user may say whether it helped. */
  readonly isAnswer?: boolean;
}

/** The Bot Framework activity that says it; a choice becomes a button that sends its value as the user's words. */
export function botActivity({ text, language, choices, replyTo, isAnswer }: Saying): JsonObject {
  const actions = choices.map(({ label, value }) => ({ type: 'imBack', title: label, value }));
  return {
    type: 'message',
    from: botAccount(languageOfTag(language)),
    text,
    textFormat: 'plain',
    locale: language,
    inputHint: 'acceptingInput',
    ...(replyTo !== undefined && { replyToId: replyTo }),
    ...(isAnswer && replyTo !== undefined && asksForVerdict(replyTo)),
    ...(actions.length > 0 && { suggestedActions: { actions } }),
  };
}

/** The assistant as the sender of an activity. */
export function botAccount(language: Language = 'en'): { id: string; name: string; role: string } {
  return { id: BOT_ID, name: chatWords[language].assistantName, role: 'bot' };
}
