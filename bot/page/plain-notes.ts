import { chatWords } from '../../dialogs/chat-words.js';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { plainWords } from '../../dialogs/plain-words.js';
import type { Language } from '../../knowledge/language.js';
import { roleOf, type Shown } from './messages.js';
import type { PlainForms } from './plain-forms.js';

/** Seconds between two looks for answers of staff, where the user has asked for them. */
const WATCH_SECONDS = 30;

/** Below the messages: what is awaited, how to see it, and the end of the chat. Nothing while it has not begun. */
export function plainNotes(shown: Shown, language: Language, forms: PlainForms, watching: boolean): Html {
  if (!shown.begun) return NOTHING;
  const words = plainWords[language];
  const last = shown.entries.at(-1);
  const awaited = shown.owner === 'bot' && last && roleOf(last.activity) === 'user';
  return html`<div class="plain-notes">${shown.owner === 'staff' ? staffNote(language, forms, watching) : NOTHING}${
    awaited ? html`<p>${words.answerComes}</p>` : NOTHING
  }<p><a href="${watching ? forms.watchHref : forms.newHref}">${words.showNew}</a></p>${endForm(language, forms)}</div>`;
}

/** Makes the page look for answers by itself: only where a person answers, and only when that was asked for. */
export function refresh(shown: Shown, forms: PlainForms, watching: boolean): Html {
  if (!watching || shown.owner !== 'staff') return NOTHING;
  const content = `${WATCH_SECONDS}; url=${forms.watchHref}`;
  return html`<noscript><meta http-equiv="refresh" content="${content}"></noscript>
`;
}

function staffNote(language: Language, forms: PlainForms, watching: boolean): Html {
  const words = plainWords[language];
  const watch = watching
    ? html`${words.watching} <a href="${forms.newHref}">${words.stopWatching}</a>`
    : html`<a href="${forms.watchHref}">${words.watch}</a>`;
  return html`<p>${words.staffAnswers}</p><p>${watch}</p>`;
}

function endForm(language: Language, forms: PlainForms): Html {
  const { end, endQuestion, endNote, endYes } = chatWords[language];
  const form = forms.form('plain-end-form', [html`<button name="end" value="1">${endYes}</button>`]);
  return html`<details class="plain-end"><summary>${end}</summary><p>${endQuestion} ${endNote}</p>${form}</details>`;
}
