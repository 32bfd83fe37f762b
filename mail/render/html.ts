import { Html, html } from '../../dialogs/html.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';

/** A whole document: language and reading direction for screen readers, no style, no image, nothing from elsewhere. */
export function htmlDocument(body: Html, language: Language, title: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title></head>
<body lang="${language}" dir="${direction}">
${body}
</body></html>
`.markup;
}

/** What may be a link in our mails: the links and addresses of the facts, each with where it leads. */
export type Links = ReadonlyMap<string, string>;

/** Of every fact of a knowledge version. */
export function linksOfFacts(knowledge: Knowledge): Links {
  const links = new Map<string, string>();
  for (const { links: addresses, contact } of knowledge.facts.values()) {
    for (const link of addresses) links.set(link, /^https?:/i.test(link) ? link : `https://${link}`);
    if (contact?.email) links.set(contact.email, `mailto:${contact.email}`);
  }
  return links;
}

const CANDIDATE = /(?:https?:\/\/|www\.)[!-~]{3,300}|[\w.+-]{1,64}@[\w.-]{1,190}\w/g;

/** A line of text; what is a fact's link becomes one. */
function linked(line: string, links: Links): Html {
  const pieces: Html[] = [];
  let done = 0;
  for (const { 0: found, index } of line.matchAll(CANDIDATE)) {
    const text = links.has(found) ? found : found.replace(/[.,;:!?)]+$/, '');
    const target = links.get(text);
    if (target === undefined) continue;
    pieces.push(html`${line.slice(done, index)}<a href="${target}">${text}</a>`);
    done = index + text.length;
  }
  return html`${pieces}${line.slice(done)}`;
}

const BREAK = new Html('<br>\n');
const LINE = new Html('\n');

function joined(parts: readonly Html[], between: Html): Html {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))}`;
}

const blocksOf = (text: string) => text.split(/\n{2,}/).filter((block) => block.trim() !== '');

/** Our own text in blocks parted by empty lines: a paragraph each; one that begins with its number has that line for a heading. */
export function htmlBlocks(text: string, links: Links): Html {
  const blocks = blocksOf(text).map((block) => {
    const [first = '', ...rest] = block.trim().split('\n');
    const isHeading = /^\d{1,2}\. /.test(first) && rest.length > 0;
    const lines = (isHeading ? rest : [first, ...rest]).map((line) => linked(line, links));
    const paragraph = html`<p>${joined(lines, BREAK)}</p>`;
    return isHeading ? html`<h2>${first}</h2>\n${paragraph}` : paragraph;
  });
  return joined(blocks, LINE);
}

/** A person's text: paragraphs and lines, nothing more; each in the direction of its own script. */
export function htmlParagraphs(text: string): Html {
  const blocks = blocksOf(text).map((block) => {
    const lines = block.trim().split('\n');
    return html`<p dir="auto">${joined(
      lines.map((line) => html`${line}`),
      BREAK,
    )}</p>`;
  });
  return joined(blocks, LINE);
}
