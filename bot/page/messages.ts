import { type ChatWords, chatWords } from '../../dialogs/chat-words.js';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { plainWords } from '../../dialogs/plain-words.js';
import type { LoggedActivity } from '../../dialogs/store/store.js';
import { type Language, languageOfTag } from '../../knowledge/language.js';
import { BOT_ID, STAFF_ID } from '../bot-activity.js';
import { isObject, type JsonObject } from '../http/read-json.js';
import { addressPieces, isSourceLine, mailPieces, textParts } from '../widget/text-parts.js';
import type { PlainForms } from './plain-forms.js';

/** A conversation as the page shows it without script. */
export interface Shown {
  /** Messages only, oldest first. */
  readonly entries: readonly LoggedActivity[];
  /** The user has said something, or been greeted, in a conversation that is kept. */
  readonly begun: boolean;
  /** There are earlier ones. */
  readonly more: boolean;
  readonly owner: 'bot' | 'staff';
  /** Ids of the messages on whose answers the user has given a verdict. */
  readonly judged: ReadonlySet<string>;
}

interface Rendering {
  readonly shown: Shown;
  readonly language: Language;
  readonly words: ChatWords;
  readonly forms: PlainForms;
  readonly time: Intl.DateTimeFormat;
}

/** The messages, with what can be done about each: forms and links, since there is no script. */
export function messageMarkup(shown: Shown, language: Language, forms: PlainForms): Html {
  const rendering = { shown, language, forms, words: chatWords[language], time: timeFormat(language) };
  const newest = shown.entries.at(-1);
  const messages = shown.entries.map((entry) => message(entry, entry === newest, rendering));
  const { showEarlier } = plainWords[language];
  const earlier = shown.more ? html`<p><a href="${forms.earlierHref}">${showEarlier}</a></p>` : NOTHING;
  return html`${earlier}${messages}${newest ? choices(newest.activity, rendering) : NOTHING}`;
}

/** Universal time, and saying so: without script nobody knows where the reader is. Otherwise as the widget has it. */
function timeFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    day: 'numeric',
    // Arabic has two names for each month and `Intl` knows one of them for a place.
    month: language === 'ar' ? 'numeric' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
}

function message(entry: LoggedActivity, isNewest: boolean, rendering: Rendering): Html {
  const { activity, at } = entry;
  const { words, time } = rendering;
  const kind = roleOf(activity) === 'user' ? 'from-user' : `from-bot${kindOfReply(activity)}`;
  const anchor = isNewest ? html` id="latest"` : NOTHING;
  const when = html`<time datetime="${at}">${time.format(new Date(at))}</time>`;
  const about = html`<div class="about">${when}${verdict(entry, rendering)}</div>`;
  return html`<div class="message ${kind}"${anchor}>${author(activity, words)}${said(activity, rendering)}${files(activity, words)}${about}</div>
`;
}

/** Who speaks: said aloud always, shown where a person answers. */
function author(activity: JsonObject, words: ChatWords): Html {
  if (roleOf(activity) === 'user') return html`<div class="unseen">${words.you}: </div>`;
  if (!isPerson(activity)) return html`<div class="unseen">${words.assistantName}: </div>`;
  const { id, name } = isObject(activity.from) ? activity.from : {};
  const isNamed = typeof name === 'string' && name !== '' && id !== STAFF_ID;
  return html`<div class="speaker">${isNamed ? `${name} (${words.staff})` : words.staff}</div>`;
}

function said(activity: JsonObject, { words, language }: Rendering): Html {
  const text = textOf(activity);
  if (text === '') return NOTHING;
  if (roleOf(activity) === 'user') return html`<div class="text" dir="auto">${text}</div>`;
  const locale = languageOfTag(typeof activity.locale === 'string' ? activity.locale : undefined) ?? language;
  const lines = text.split('\n').map((line) => replyLine(line, words.newWindow));
  return html`<div class="text" lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">${lines}</div>`;
}

function files(activity: JsonObject, words: ChatWords): Html {
  const all: readonly unknown[] = Array.isArray(activity.attachments) ? activity.attachments : [];
  const names = all.flatMap((file) => (isObject(file) && typeof file.name === 'string' ? [file.name] : []));
  if (names.length === 0) return NOTHING;
  const items = names.map((name) => html`<li>${words.attachment}: <bdi>${name}</bdi></li>`);
  return html`<ul class="attachments">${items}</ul>`;
}

/** A line of a reply, with links where it names addresses; as the widget shows it (`widget/reply-text.ts`). */
function replyLine(line: string, newWindow: string): Html {
  const kind = isSourceLine(line) ? 'line source' : line === '' ? 'line gap' : 'line';
  const parts = textParts(line).map(({ text, href }) => {
    if (href === undefined) return html`${text}`;
    if (href.startsWith('mailto:')) return html`<a href="${href}" dir="ltr">${mailMarkup(text)}</a>`;
    const shown = addressPieces(text).map((piece, index) => (index === 0 ? html`${piece}` : html`<wbr>${piece}`));
    return html`<a href="${href}" dir="ltr" target="_blank" rel="noopener noreferrer">${shown}<span class="unseen"> (${newWindow})</span></a>`;
  });
  return html`<span class="${kind}">${parts}</span>`;
}

function mailMarkup(address: string): Html[] {
  return mailPieces(address).map((piece, index) =>
    index % 2 === 0 ? html`${piece}` : html`<span class="whole">${piece}</span>`,
  );
}

function verdict({ id, activity }: LoggedActivity, { shown, words, forms }: Rendering): Html {
  const asked = isObject(activity.channelData) && Boolean(activity.channelData.feedbackLoop);
  if (!asked) return NOTHING;
  if (shown.judged.has(String(activity.replyToId))) return html`<span>${words.thanks}</span>`;
  const button = (value: string, label: string) =>
    html`<button class="tool" name="verdict" value="${value}">${label}</button>`;
  return forms.form('feedback', [
    html`<input type="hidden" name="about" value="${id}"><span class="unseen">${words.helpfulQuestion}</span>`,
    button('like', words.helpful),
    button('dislike', words.notHelpful),
  ]);
}

function choices(activity: JsonObject, { words, forms }: Rendering): Html {
  const actions = isObject(activity.suggestedActions) ? activity.suggestedActions.actions : undefined;
  const buttons = (Array.isArray(actions) ? actions : []).flatMap((action: unknown) => {
    if (!isObject(action) || typeof action.title !== 'string' || typeof action.value !== 'string') return [];
    return [html`<button name="choice" value="${action.value}" dir="auto">${action.title}</button>`];
  });
  if (buttons.length === 0) return NOTHING;
  const group = html`<div class="choices" role="group" aria-label="${words.choose}">${buttons}</div>`;
  return forms.form('plain-choices', [group]);
}

/** Whether an entry of the log is something that was said, rather than an event or a verdict. */
export function isMessage({ activity }: LoggedActivity): boolean {
  return activity.type === 'message';
}

export function roleOf(activity: JsonObject): 'bot' | 'user' {
  return isObject(activity.from) && activity.from.role === 'bot' ? 'bot' : 'user';
}

export function textOf(activity: JsonObject): string {
  return typeof activity.text === 'string' ? activity.text : '';
}

function kindOfReply(activity: JsonObject): string {
  if (isObject(activity.channelData) && activity.channelData.notice === true) return ' notice';
  return isPerson(activity) ? ' from-person' : '';
}

/** Whoever speaks in the role of the bot and is not the assistant is a person. */
function isPerson({ from }: JsonObject): boolean {
  return isObject(from) && from.role === 'bot' && typeof from.id === 'string' && from.id !== BOT_ID;
}
