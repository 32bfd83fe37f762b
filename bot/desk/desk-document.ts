import { chatWords } from '../../dialogs/chat-words.js';
import { type AccountWords, accountWords } from '../../dialogs/desk-words-account.js';
import { peopleWords } from '../../dialogs/desk-words-people.js';
import { factsWords } from '../../dialogs/facts/words/index.js';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import type { DeskVisit } from './desk-visit.js';

/** Where the files of the desk's pages are served. */
export interface DeskFiles {
  readonly style: string;
  /** Of the desk at work alone. */
  readonly workStyle: string;
  readonly script: string;
  readonly icon: string;
}

/** What a page of the desk holds; everything around it is the same for all. */
export interface DeskPage {
  readonly title: string;
  readonly content: Html;
  /** Put into the head: scripts and styles of the page's own. */
  readonly head?: Html;
  /** Wide pages use the whole width. */
  readonly wide?: boolean;
  /** Links to the page in each language, by the query they keep; absent where the account says the language. */
  readonly languages?: (language: Language) => string;
}

/** A whole page of the desk: header with one's name and the way out, the languages, the content. */
export function deskDocument(visit: DeskVisit, page: DeskPage, files: DeskFiles): string {
  const { language, basePath } = visit;
  const words = accountWords[language];
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${page.title} – ${words.desk}</title>
<link rel="icon" type="image/svg+xml" href="${basePath + files.icon}">
<link rel="stylesheet" href="${basePath + files.style}">
${page.head ?? NOTHING}</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top">
<div class="top-inner">
<a class="brand" href="${basePath}/staff"><img src="${basePath + files.icon}" alt="" width="32" height="32"><span>${words.desk}</span></a>
${visit.member ? ownMenu(visit, words) : NOTHING}${page.languages ? languageMenu(language, page.languages) : NOTHING}</div>
</header>
<main id="content" class="${page.wide ? 'wide' : 'narrow'}" tabindex="-1">
${page.content}
</main>
</body>
</html>
`.markup;
}

function ownMenu(visit: DeskVisit, words: AccountWords): Html {
  const { account } = visit.member ?? {};
  const people =
    account?.role === 'administrator' ? ownLink(visit, '/staff/people', peopleWords[visit.language].people) : NOTHING;
  const out = deskForm(visit, '/staff/sign-out', html`<button type="submit" class="quiet">${words.signOut}</button>`);
  return html`<nav class="own" aria-label="${words.account}">${ownLink(visit, '/staff/facts', factsWords[visit.language].facts)}${people}${ownLink(visit, '/staff/account', account?.name ?? '')}${out}</nav>
`;
}

function ownLink({ basePath, here }: DeskVisit, path: string, text: string): Html {
  const current = here.split('?')[0] === path ? html` aria-current="page"` : NOTHING;
  return html`<a href="${basePath + path}"${current}><bdi>${text}</bdi></a>
`;
}

function languageMenu(current: Language, href: (language: Language) => string): Html {
  const links = LANGUAGES.map((language) => {
    const here = language === current ? html` aria-current="true"` : NOTHING;
    const { languageName } = chatWords[language];
    return html`<li><a href="${href(language)}" lang="${language}" hreflang="${language}"${here}>${languageName}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${chatWords[current].languages}"><ul>${links}</ul></nav>
`;
}

/**
 * A form of the desk, which carries the token by which its own pages are told from others. Without a path it goes to the
 * address of the page itself, and the browser keeps what stands behind its `#`.
 */
export function deskForm({ basePath, formToken }: DeskVisit, path: string | undefined, content: Html): Html {
  const action = path === undefined ? NOTHING : html` action="${basePath + path}"`;
  return html`<form method="post"${action}><input type="hidden" name="form" value="${formToken}">${content}</form>`;
}
