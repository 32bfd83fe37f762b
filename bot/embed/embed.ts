import { embedWords } from '../../dialogs/embed-words.js';
import { type Language, languageOfTag } from '../../knowledge/language.js';
import { createChatWindow, drawing } from './chat-window.js';
import { createKeptState } from './kept-state.js';
import { addStyle } from './style.js';

/**
 * `GET /widget.js`: puts a button on a page of another site that opens the chat in a frame of our origin.
 *
 *     <script src="https://assistant.example/widget.js" data-lang="fr" async></script>
 */

const BUBBLE = 'M4 5h16v11H10l-5 4v-4H4z';

/** Set on what the script has put into a page: twice in a page it still makes one button. */
const MARK = 'data-wsis-chat';

function start(base: string, language: Language): void {
  if (document.querySelector(`[${MARK}]`)) return;
  const words = embedWords[language];
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.lang = language;
  host.dir = language === 'ar' ? 'rtl' : 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root);

  const button = launchButton(words.title);
  const chat = createChatWindow({
    frameAddress: `${base}/?lang=${language}&embed=1`,
    pageAddress: `${base}/?lang=${language}`,
    words,
    kept: createKeptState(base),
    host,
    closed() {
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    },
  });
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-expanded') === 'true') return chat.close();
    button.setAttribute('aria-expanded', 'true');
    chat.open();
  });
  root.append(button, chat.root);
  document.body.append(host);
}

function launchButton(title: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'launch';
  made.title = title;
  made.setAttribute('aria-label', title);
  made.setAttribute('aria-haspopup', 'dialog');
  made.setAttribute('aria-expanded', 'false');
  made.setAttribute('aria-controls', 'window');
  const label = document.createElement('span');
  label.textContent = title;
  made.append(drawing(BUBBLE), label);
  return made;
}

/** The language that the script's tag names, else the page's, else the reader's. */
function languageOf({ dataset }: HTMLScriptElement): Language {
  const wishes = [dataset.lang, document.documentElement.lang, ...navigator.languages];
  return wishes.map(languageOfTag).find((language) => language !== undefined) ?? 'en';
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src !== '') {
  const base = script.src.replace(/\/[^/]*$/, '');
  const language = languageOf(script);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => start(base, language));
  else start(base, language);
}
