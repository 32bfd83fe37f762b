import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACT_ADDRESS, chatWords } from '../../dialogs/chat-words.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { MAX_TEXT_LENGTH } from '../direct-line/clean-activity.js';

/** Where the parts of the page are served: paths that change when their content does. */
export interface PageParts {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

/** The chat page in one language. `basePath` is the path of the server's public address, without a slash at its end. */
export type Page = (language: Language, basePath: string) => string;

export const pageFolder = join(projectRoot, 'bot', 'page');

/** Reads the template once; every value is escaped when it is put in. */
export function createPage(parts: PageParts): Page {
  const template = readFileSync(join(pageFolder, 'page.html'), 'utf8');
  return (language, base) => {
    const words = chatWords[language];
    const values: Readonly<Record<string, string>> = {
      ...words,
      words: JSON.stringify(words),
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      base,
      limit: String(MAX_TEXT_LENGTH),
      style: base + parts.style,
      script: base + parts.script,
      icon: base + parts.icon,
    };
    const markup: Readonly<Record<string, string>> = {
      languageLinks: LANGUAGES.map((other) => languageLink(other, language)).join(''),
      noScript: mailLink(words.noScript),
    };
    return template.replace(/\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}/g, (_, raw?: string, name?: string) =>
      raw === undefined ? escapeHtml(values[name ?? ''] ?? '') : (markup[raw] ?? ''),
    );
  };
}

function languageLink(language: Language, current: Language): string {
  const here = language === current ? ' aria-current="true"' : '';
  const { languageName } = chatWords[language];
  return `<li><a href="?lang=${language}" lang="${language}" hreflang="${language}"${here}>${languageName}</a></li>`;
}

function mailLink(text: string): string {
  return escapeHtml(text).replace(CONTACT_ADDRESS, `<a href="mailto:${CONTACT_ADDRESS}">${CONTACT_ADDRESS}</a>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
