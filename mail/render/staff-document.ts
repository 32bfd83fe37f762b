import { Html, html } from '../../dialogs/html.js';
import type { Language } from '../../knowledge/language.js';
import { htmlDocument, htmlParagraphs } from './html.js';

/** A mail to staff in pieces, from which both its plain text and its HTML are made. */
export type Piece =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  /** Somebody's words, set apart. */
  | { readonly kind: 'quote'; readonly text: string; readonly html?: Html };

export const titled = (text: string): Piece => ({ kind: 'title', text });
export const heading = (text: string): Piece => ({ kind: 'heading', text });
export const line = (text: string): Piece => ({ kind: 'line', text });
export const field = (name: string, value: string): Piece => ({ kind: 'field', name, value });
export const quote = (text: string, shown?: Html): Piece => ({
  kind: 'quote',
  text,
  ...(shown ? { html: shown } : {}),
});

export function documentText(pieces: readonly Piece[]): string {
  const lines = pieces.map((piece) => {
    switch (piece.kind) {
      case 'title':
        return `${piece.text}\n`;
      case 'heading':
        return `\n${piece.text}\n`;
      case 'field':
        return `${piece.name}: ${piece.value}`.trimEnd();
      case 'quote':
        return piece.text.trim().replace(/^/gm, '    ');
      default:
        return piece.text;
    }
  });
  return `${lines.join('\n').trim()}\n`;
}

export function documentHtml(pieces: readonly Piece[], language: Language, title: string): string {
  return htmlDocument(html`${pieces.flatMap((piece) => [htmlOf(piece), NEW_LINE])}`, language, title);
}

const NEW_LINE = new Html('\n');

function htmlOf(piece: Piece): Html {
  switch (piece.kind) {
    case 'title':
      return html`<h1>${piece.text}</h1>`;
    case 'heading':
      return html`<h2>${piece.text}</h2>`;
    case 'field':
      return html`<p><b>${piece.name}:</b> <bdi>${piece.value}</bdi></p>`;
    case 'quote':
      return html`<blockquote dir="auto">${piece.html ?? htmlParagraphs(piece.text)}</blockquote>`;
    default:
      return html`<p>${piece.text}</p>`;
  }
}

const genevaTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Zurich',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as date and time in Geneva, the same in every language: 2026-02-10 09:30. */
export function timeInGeneva(instant: string): string {
  return genevaTime.format(new Date(instant));
}
