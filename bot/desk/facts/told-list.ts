import { chatWords } from '../../../dialogs/chat-words.js';
import { type Html, html } from '../../../dialogs/html.js';
import type { Told } from '../../../dialogs/store/fact-book.js';
import { isLanguage } from '../../../knowledge/language.js';
import type { DeskVisit } from '../desk-visit.js';
import { genevaDayTime } from '../instants.js';
import { wordsOf } from './fact-parts.js';

/** Answers as a list, each leading to its conversation at the desk. */
export function toldList(visit: DeskVisit, told: readonly Told[]): Html {
  const words = wordsOf(visit);
  if (told.length === 0) return html`<p>${words.nobodyTold}</p>`;
  const items = told.map(({ conversationId, at, language }) => {
    const name = isLanguage(language) ? chatWords[language].languageName : language;
    const href = `${visit.basePath}/staff#/conversations/${encodeURIComponent(conversationId)}`;
    return html`<li><a href="${href}">${genevaDayTime(at, visit.language)}</a> <bdi class="aside">${name}</bdi></li>
`;
  });
  return html`<ul class="sessions">${items}</ul>
`;
}
