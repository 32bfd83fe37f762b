import { Parser } from 'htmlparser2';
import { escapeHtml, Html } from '../../dialogs/html.js';

/** Elements that are shown, each as what it becomes. A heading of a stranger's is none of ours. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ...'p br hr b strong i em u s sub sup ul ol li dl dt dd blockquote pre code table thead tbody tfoot tr td th div'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, string] => [name, 'p']),
]);
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);
/** Elements of which nothing is shown. Of all others the content is, without the element. */
const GONE: ReadonlySet<string> = new Set(
  'head title style script noscript template iframe frame frameset object embed applet svg math canvas audio video select option textarea button input'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i],
  ['colspan', /^\d{1,2}$/],
  ['rowspan', /^\d{1,2}$/],
]);
const LONGEST = 60_000;
const DEEPEST = 40;

/**
 * A stranger's HTML as it may be shown to staff: structure and text alone. No script, style, link, image, form or anything
 * else that acts or is fetched; balanced, of a bounded length and depth.
 */
export function safeHtml(source: string): Html {
  const writer = new SafeWriter();
  const parser = new Parser(writer, { decodeEntities: true });
  parser.write(source.slice(0, 4 * LONGEST));
  parser.end();
  return new Html(writer.end());
}

class SafeWriter {
  #markup = '';
  /** What is open, undefined where an element is not shown itself. */
  readonly #open: { readonly name: string; readonly shown: string | undefined }[] = [];
  #gone = 0;
  #depth = 0;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (GONE.has(name)) this.#gone += 1;
    const wanted = this.#gone > 0 || this.#isFull() ? undefined : SHOWN.get(name);
    const shown = wanted !== undefined && this.#depth >= DEEPEST ? undefined : wanted;
    this.#open.push({ name, shown });
    if (shown === undefined) return;
    this.#markup += `<${shown}${attributesOf(attributes)}>`;
    if (!VOID.has(shown)) this.#depth += 1;
  }

  ontext(text: string): void {
    if (this.#gone === 0 && !this.#isFull()) this.#markup += escapeHtml(text.slice(0, LONGEST - this.#markup.length));
  }

  onclosetag(name: string): void {
    const last = this.#open.pop();
    // The parser closes what it opened, in order; anything else is not ours to close.
    if (last?.name !== name) return;
    if (GONE.has(name)) this.#gone -= 1;
    this.#close(last.shown);
  }

  end(): string {
    for (const { shown } of this.#open.splice(0).reverse()) this.#close(shown);
    return this.#isFull() ? `${this.#markup}<p>…</p>` : this.#markup;
  }

  #close(shown: string | undefined): void {
    if (shown === undefined || VOID.has(shown)) return;
    this.#depth -= 1;
    this.#markup += `</${shown}>`;
  }

  #isFull(): boolean {
    return this.#markup.length >= LONGEST;
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => ATTRIBUTES.get(name)?.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
