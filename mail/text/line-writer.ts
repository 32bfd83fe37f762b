import { containerOf } from './containers.js';
import { type Line, type LineKind, tidy } from './line.js';
import { type Colour, colourOf, isLegible, SMALLEST, type Style, styleOf } from './style.js';
import type { StyleSheet } from './style-sheet.js';

/** Elements within elements; browsers stop at 512, and a chain of a hundred replies stays below this. */
export const DEEPEST = 3_000;
/** More classes than any program gives an element. */
const MOST_CLASSES = 100;
const UNSEEN = new Set(
  'head title style script noscript template select option datalist object iframe svg math canvas audio video map noframes noembed dialog meter progress rp'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'blockquote', 'pre']);

export interface HtmlLines {
  readonly lines: readonly Line[];
  /** Characters, white space left out, that a reader cannot see. */
  readonly hidden: number;
  /** Something could not be told: what some screens hide, or nesting deeper than is read. */
  readonly doubtful: boolean;
}

interface Frame {
  readonly tag: string;
  readonly hidden: boolean;
  readonly kind: LineKind;
  readonly fontSize: number;
  readonly color: Colour;
  readonly background: Colour;
  readonly preformatted: boolean;
}

const ROOT: Frame = {
  tag: '',
  hidden: false,
  kind: 'own',
  fontSize: 16,
  color: [0, 0, 0, 1],
  background: [255, 255, 255, 1],
  preformatted: false,
};

/** The nesting is deeper than is read. */
export class TooDeep extends Error {}

/** Writes the visible text of a document down, element by element. */
export class LineWriter {
  readonly #sheet: StyleSheet;
  readonly #lines: Line[] = [];
  readonly #frames: Frame[] = [ROOT];
  readonly #styles = new Map<string, Style>();
  #text = '';
  #kind: LineKind = 'own';
  #hidden = 0;
  #doubtful = false;

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
    this.#doubtful = sheet.cutShort;
  }

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#top();
    if (this.#frames.length > DEEPEST) {
      this.#doubtful = true;
      throw new TooDeep();
    }
    const container = containerOf(tag, attributes);
    if (BLOCKS.has(tag) || tag === 'br') this.#endLine();
    if (SPACED.has(tag)) this.#blank();
    if (container === 'cut') this.#mark('cut');
    if (tag === 'hr') this.#mark('ruler');
    if (tag === 'td' || tag === 'th') this.#text += ' ';
    this.#frames.push(this.#frame(tag, attributes, parent, container));
  }

  ontext(text: string): void {
    const frame = this.#top();
    if (frame.hidden || frame.fontSize < SMALLEST || !isLegible(frame.color, frame.background)) {
      if (!UNSEEN.has(frame.tag)) this.#hidden += text.replace(/\s/g, '').length;
      return;
    }
    if (this.#kind !== frame.kind && this.#text.trim() !== '') this.#endLine();
    this.#kind = frame.kind;
    if (!frame.preformatted) {
      this.#text += text;
      return;
    }
    const [first = '', ...rest] = text.split('\n');
    this.#text += first;
    for (const line of rest) {
      this.#endLine();
      this.#kind = frame.kind;
      this.#text = line;
    }
  }

  onclosetag(tag: string): void {
    if (this.#frames.length > 1) this.#frames.pop();
    if (BLOCKS.has(tag)) this.#endLine();
    if (SPACED.has(tag)) this.#blank();
  }

  result(): HtmlLines {
    this.#endLine();
    return { lines: this.#lines, hidden: this.#hidden, doubtful: this.#doubtful };
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? ROOT;
  }

  #frame(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    parent: Frame,
    container: LineKind | undefined,
  ): Frame {
    const id = (attributes.id ?? '').toLowerCase();
    const classes = (attributes.class ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const declarations = `${this.#sheet.declarationsFor(tag, id, classes)};${attributes.style ?? ''}`;
    const style = this.#style(declarations, parent.fontSize);
    // Closed details show their summary alone, in some programs.
    if (style.doubtful || tag === 'details' || (!style.hidden && this.#sheet.hiddenSomewhere(tag, id, classes)))
      this.#doubtful = true;
    const color =
      style.color ??
      (tag === 'font' || tag === 'body' ? colourOf(attributes.color ?? attributes.text ?? '') : undefined);
    const ground = style.background ?? colourOf(attributes.bgcolor ?? '');
    return {
      tag,
      hidden:
        parent.hidden ||
        style.hidden === true ||
        UNSEEN.has(tag) ||
        'hidden' in attributes ||
        'popover' in attributes ||
        classes.length > MOST_CLASSES,
      kind:
        parent.kind === 'own' || parent.kind === 'indented'
          ? container === 'cut'
            ? 'quote'
            : (container ?? parent.kind)
          : parent.kind,
      fontSize: style.fontSize ?? parent.fontSize,
      color: color ?? parent.color,
      background: ground && ground[3] > 0.1 ? ground : parent.background,
      preformatted: tag === 'pre' || (style.preformatted ?? parent.preformatted),
    };
  }

  #style(declarations: string, parentSize: number): Style {
    if (declarations === ';') return {};
    const key = `${parentSize};${declarations}`;
    const known = this.#styles.get(key);
    if (known) return known;
    const style = styleOf(declarations, parentSize);
    if (this.#styles.size < 5_000) this.#styles.set(key, style);
    return style;
  }

  #endLine(): void {
    const text = tidy(this.#text);
    this.#text = '';
    if (text === '') {
      this.#blank();
      return;
    }
    const quoted = this.#kind === 'own' && text.startsWith('>');
    if (quoted) this.#lines.push({ text: text.replace(/^[>\s]+/, ''), kind: 'quote' });
    else this.#lines.push({ text, kind: /^[_\u2500-]{10,}$/.test(text) ? 'ruler' : this.#kind });
  }

  #blank(): void {
    this.#text = '';
    const last = this.#lines.at(-1);
    if (last && last.text !== '')
      this.#lines.push({ text: '', kind: last.kind === 'cut' || last.kind === 'ruler' ? 'own' : last.kind });
  }

  #mark(kind: 'cut' | 'ruler'): void {
    this.#endLine();
    this.#lines.push({ text: '', kind });
  }
}
