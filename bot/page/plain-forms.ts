import { randomBytes } from 'node:crypto';
import { type Html, html } from '../../dialogs/html.js';
import type { Language } from '../../knowledge/language.js';

/** Where the forms and links of one rendering of the page lead. */
export interface PlainForms {
  /** Where every form is sent. */
  readonly action: string;
  /** Hidden fields that each form carries; their `id` makes a form that is sent twice count once. */
  readonly fields: Html;
  /** The page as it is now; another address each time, since going to the same one only scrolls. */
  readonly newHref: string;
  readonly earlierHref: string;
  /** The page that looks for answers by itself. */
  readonly watchHref: string;
  form(kind: string, content: readonly Html[]): Html;
}

export interface FormsView {
  readonly basePath: string;
  readonly language: Language;
  readonly embedded: boolean;
  readonly watching: boolean;
}

/** The place in the page that the answer to a form is shown at. */
export const LATEST = '#latest';

/** `id` is the forms' own; a new one unless they take the place of a form that was not taken. */
export function createPlainForms(
  { basePath, language, embedded, watching }: FormsView,
  id = randomBytes(12).toString('base64url'),
): PlainForms {
  const address = (more: Readonly<Record<string, string>> = {}) => pageAddress(basePath, language, embedded, more);
  const action = address({ ...(watching && { watch: '1' }) });
  const at = randomBytes(6).toString('base64url');
  const fields = html`<input type="hidden" name="id" value="${id}">`;
  return {
    action,
    fields,
    newHref: address({ at }) + LATEST,
    earlierHref: address({ all: '1' }),
    watchHref: address({ watch: '1', at }) + LATEST,
    form: (kind, content) => html`<form class="${kind}" method="post" action="${action}">${fields}${content}</form>`,
  };
}

/** The chat page's path in a language, in a frame or not. */
export function pageAddress(
  basePath: string,
  language: Language,
  embedded: boolean,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${basePath}/?${new URLSearchParams({ lang: language, ...(embedded && { embed: '1' }), ...more })}`;
}
