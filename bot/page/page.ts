import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatWords, chatWordsWith } from '../../dialogs/chat-words.js';
import { escapeHtml, type Html, html, NOTHING } from '../../dialogs/html.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { MAX_TEXT_LENGTH } from '../direct-line/clean-activity.js';
import { messageMarkup, type Shown } from './messages.js';
import { createPlainForms, type PlainForms, pageAddress } from './plain-forms.js';
import { plainNotes, refresh } from './plain-notes.js';

/** Where the parts of the page are served: paths that change when their content does. */
export interface PageParts {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  /** Where people write whom the chat cannot help. */
  readonly mailAddress: string;
}

/** One rendering of the page. */
export interface PageView {
  readonly language: Language;
  /** Path of the server's public address, without a slash at its end. */
  readonly basePath: string;
  readonly embedded: boolean;
  readonly shown: Shown;
  /** The page looks for answers of staff by itself. */
  readonly watching: boolean;
  /** The sites that may show this page in a frame and hand it its conversation; undefined unless it is embedded. */
  readonly hosts?: readonly string[] | undefined;
  readonly fault?: PageFault | undefined;
}

/** A form that was not taken: the reason in the user's words, what was written, and the form's id for another try. */
export interface PageFault {
  readonly status: number;
  readonly text: string;
  readonly draft: string;
  readonly formId: string;
}

export type Page = (view: PageView) => string;

export const pageFolder = join(projectRoot, 'bot', 'page');
/** Colours and letters that all our pages share. */
export const COLOURS_FILE = join(pageFolder, 'colours.css');

/** Reads the template once; every value is escaped when it is put in. */
export function createPage(parts: PageParts): Page {
  const template = readFileSync(join(pageFolder, 'page.html'), 'utf8');
  return (view) => {
    const forms = createPlainForms(view, view.fault?.formId);
    const values = valuesOf(view, parts, forms);
    const markup = markupOf(view, forms, parts.mailAddress);
    return template.replace(/\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}/g, (_, raw?: string, name?: string) =>
      raw === undefined ? escapeHtml(values[name ?? ''] ?? '') : (markup[raw]?.markup ?? ''),
    );
  };
}

function valuesOf({ language, basePath, fault }: PageView, parts: PageParts, forms: PlainForms) {
  const words = chatWordsWith(language, parts.mailAddress);
  const values: Readonly<Record<string, string>> = {
    ...words,
    words: JSON.stringify(words),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    base: basePath,
    action: forms.action,
    limit: String(MAX_TEXT_LENGTH),
    style: basePath + parts.style,
    script: basePath + parts.script,
    icon: basePath + parts.icon,
    draft: fault?.draft ?? '',
    fault: fault?.text ?? '',
  };
  return values;
}

function markupOf(view: PageView, forms: PlainForms, mailAddress: string): Readonly<Record<string, Html>> {
  const { language, basePath, embedded, shown, watching, hosts, fault } = view;
  const links = LANGUAGES.map((other) => languageLink(other, language, pageAddress(basePath, other, embedded)));
  return {
    languageLinks: html`${links}`,
    noScript: mailLink(chatWordsWith(language, mailAddress).noScript, mailAddress),
    messages: html`${messageMarkup(shown, language, forms)}${plainNotes(shown, language, forms, watching)}`,
    fields: forms.fields,
    head: refresh(shown, forms, watching),
    invalid: fault ? html` aria-invalid="true"` : NOTHING,
    frame: hosts ? html` class="framed"` : NOTHING,
    hosts: hosts ? html` data-hosts="${hosts.join(' ')}"` : NOTHING,
  };
}

function languageLink(language: Language, current: Language, href: string): Html {
  const here = language === current ? html` aria-current="true"` : NOTHING;
  const { languageName } = chatWords[language];
  return html`<li><a href="${href}" lang="${language}" hreflang="${language}"${here}>${languageName}</a></li>`;
}

function mailLink(text: string, address: string): Html {
  const [before = '', after = ''] = text.split(address);
  return html`${before}<a href="mailto:${address}">${address}</a>${after}`;
}
