import { Parser } from 'htmlparser2';
import { DEEPEST, type HtmlLines, LineWriter, TooDeep } from './line-writer.js';
import { readStyleSheet } from './style-sheet.js';

/** The visible text of HTML, line by line, in one pass over it. */
export function htmlLines(html: string): HtmlLines {
  const writer = new LineWriter(readStyleSheet(styleText(html)));
  const parser = new Parser(writer, { decodeEntities: true });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return writer.result();
}

/** The text of all style elements. */
function styleText(html: string): string {
  if (!/<style/i.test(html)) return '';
  let css = '';
  let depth = 0;
  let inside = false;
  const parser = new Parser({
    onopentag(tag) {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      inside = tag === 'style';
    },
    ontext(text) {
      if (inside) css += text;
    },
    onclosetag() {
      depth -= 1;
      inside = false;
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    // The text is then read no deeper either, and is in doubt.
    if (!(error instanceof TooDeep)) throw error;
  }
  return css;
}
