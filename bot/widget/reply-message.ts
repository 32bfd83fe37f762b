import type { ChatWords } from '../../dialogs/chat-words.js';
import { type AnswerTools, type AnswerToolsDeps, answerTools } from './answer-tools.js';
import { attachmentList } from './attachment-list.js';
import { withoutIsolates } from './copy-text.js';
import { element } from './element.js';
import { instantText } from './instant-text.js';
import { replyText } from './reply-text.js';
import { type Activity, ASSISTANT_ID, SECRETARIAT_ID } from './wire.js';

/** A message of the assistant or, with the name, of a person who answers in its place. */
export interface ReplyMessage {
  readonly root: HTMLElement;
  readonly activity: Activity;
  readonly mark: AnswerTools['mark'];
}

export function replyMessage(activity: Activity, deps: AnswerToolsDeps, language: string): ReplyMessage {
  const { words } = deps;
  const { text = '', locale = language, timestamp = '', attachments = [], replyToId, channelData } = activity;
  const person = isPerson(activity);
  const author = element('div', { class: person ? 'speaker' : 'unseen' }, authorOf(activity, words));
  // The words of a page are in its language, and what is said may be in another.
  const direction = locale.slice(0, 2) === 'ar' ? 'rtl' : 'ltr';
  const said = element('div', { class: 'text', lang: locale, dir: direction }, ...replyText(text, words.newWindow));
  const about = element(
    'div',
    { class: 'about' },
    element('time', { datetime: timestamp }, instantText(timestamp, language)),
  );
  const tools = answerTools(activity, deps);
  // A greeting answers nothing, so there is nothing to keep or to judge.
  if (person || replyToId !== undefined) about.append(...tools.parts);
  const kind = channelData?.notice ? ' notice' : person ? ' from-person' : '';
  const message = element('div', { class: `message from-bot${kind}` }, author);
  if (text !== '') message.append(said);
  if (attachments.length > 0) message.append(attachmentList(attachments, words));
  message.append(about);
  return { root: message, activity, mark: tools.mark };
}

function isPerson({ from }: Activity): boolean {
  return from.id !== undefined && from.id !== ASSISTANT_ID;
}

function authorOf(activity: Activity, words: ChatWords): string {
  if (!isPerson(activity)) return `${words.assistantName}: `;
  const { id, name } = activity.from;
  return name && id !== SECRETARIAT_ID ? `${name} (${words.staff})` : words.staff;
}

/** A message as it is read aloud when it comes in. */
export function spokenReply(activity: Activity, words: ChatWords): string {
  const { text = '', attachments = [], suggestedActions } = activity;
  const files = attachments.map(({ name = '' }) => `${words.attachment}: ${name}`);
  const choices = suggestedActions?.actions.map(({ title }) => title) ?? [];
  const offered = choices.length > 0 ? [`${words.choose}: ${choices.join('; ')}`] : [];
  const author = authorOf(activity, words).replace(/: $/, '');
  return withoutIsolates([`${author}: ${text}`, ...files, ...offered].join('\n'));
}
