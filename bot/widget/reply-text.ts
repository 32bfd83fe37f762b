import { element } from './element.js';
import { addressPieces, isSourceLine, mailPieces, textParts } from './text-parts.js';

/** A reply as nodes: line by line, with links; a line that names the source is set apart. */
export function replyText(text: string, newWindow: string): Node[] {
  return text.split('\n').map((line) => {
    const kind = isSourceLine(line) ? 'line source' : line === '' ? 'line gap' : 'line';
    return element('span', { class: kind }, ...lineNodes(line, newWindow));
  });
}

function lineNodes(line: string, newWindow: string): (Node | string)[] {
  return textParts(line).map(({ text, href }) => {
    if (href === undefined) return text;
    // Addresses are Latin and read from left to right in every language.
    if (href.startsWith('mailto:')) return element('a', { href, dir: 'ltr' }, ...mailNodes(text));
    const hint = element('span', { class: 'unseen' }, ` (${newWindow})`);
    const shown = addressPieces(text).flatMap((piece, index) => (index === 0 ? [piece] : [element('wbr'), piece]));
    return element('a', { href, dir: 'ltr', target: '_blank', rel: 'noopener noreferrer' }, ...shown, hint);
  });
}

function mailNodes(address: string): (Node | string)[] {
  return mailPieces(address).map((piece, index) =>
    index % 2 === 0 ? piece : element('span', { class: 'whole' }, piece),
  );
}
