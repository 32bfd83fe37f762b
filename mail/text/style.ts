/** The little of CSS that decides whether a text can be seen. */

export interface Style {
  /** Cannot be seen, whatever the elements within it say. */
  readonly hidden?: boolean;
  /** CSS pixels; below `SMALLEST` nobody reads it. */
  readonly fontSize?: number;
  readonly color?: Colour;
  readonly background?: Colour;
  /** Line ends of the source are line ends of the text. */
  readonly preformatted?: boolean;
  /** Something here is computed by the program that shows it. */
  readonly doubtful?: boolean;
}

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const SMALLEST = 4;
const FAR = 200;
const COMPUTED = [
  'display',
  'visibility',
  'opacity',
  'color',
  'font-size',
  'text-indent',
  'height',
  'max-height',
  'left',
  'top',
];
const NAMES: Readonly<Record<string, Colour>> = {
  transparent: [0, 0, 0, 0],
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  ghostwhite: [248, 248, 255, 1],
  floralwhite: [255, 250, 240, 1],
  mintcream: [245, 255, 250, 1],
  azure: [240, 255, 255, 1],
  whitesmoke: [245, 245, 245, 1],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  navy: [0, 0, 128, 1],
  yellow: [255, 255, 0, 1],
  silver: [192, 192, 192, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
};

/** Whether text of one colour on the other can be told from its ground. */
export function isLegible(text: Colour, ground: Colour): boolean {
  const distance = Math.abs(text[0] - ground[0]) + Math.abs(text[1] - ground[1]) + Math.abs(text[2] - ground[2]);
  return text[3] > 0.1 && distance > 30;
}

/** A colour in any of the usual notations; undefined where it is inherited or not known. */
export function colourOf(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const named = NAMES[value];
  if (named) return named;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex) return fromHex(hex);
  const numbers = /^rgba?\(([^()]{1,60})\)/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  const [red, green, blue, alpha = '1'] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const part = (number: string) =>
    number.endsWith('%') ? Number.parseFloat(number) * 2.55 : Number.parseFloat(number);
  return [part(red), part(green), part(blue), alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha)];
}

function fromHex(hex: string): Colour | undefined {
  const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  const byte = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [byte(0), byte(2), byte(4), digits.length === 8 ? byte(6) / 255 : 1];
}

/** CSS without comments, with its escapes undone. */
export function plainCss(css: string): string {
  let text = css;
  if (text.includes('/*')) {
    // Piece by piece: a pattern would search for the end of each comment anew.
    const [first = '', ...pieces] = text.split('/*');
    let open = false;
    text = first;
    for (const piece of pieces) {
      const end = piece.indexOf('*/');
      open = end < 0;
      text += open ? ' ' : ` ${piece.slice(end + 2)}`;
    }
  }
  const shown = text.replace(/<!--|-->/g, ' ');
  if (!shown.includes('\\')) return shown;
  return shown
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\(.)/g, '$1');
}

/** Longer declarations than any program writes: what they do is not looked into. */
const LONGEST_STYLE = 20_000;

/** What declarations (`a: b; c: d`) say; `parentSize` is the font size they are relative to. */
export function styleOf(declarations: string, parentSize: number): Style {
  if (declarations.length > LONGEST_STYLE) return { hidden: true };
  const found = new Map<string, string>();
  for (const declaration of plainCss(declarations).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  const get = (name: string) => found.get(name) ?? '';
  const size = fontSize(
    get('font-size') || (/(?:^|\s)([\d.]+(?:px|pt|em|rem|%)?)(?:\s*\/|\s)/.exec(get('font'))?.[1] ?? ''),
    parentSize,
  );
  const color = colourOf(get('-webkit-text-fill-color') || get('color'));
  const background = colourOf(get('background-color')) ?? colourIn(get('background'));
  return {
    ...(isHidden(get) && { hidden: true }),
    ...(size !== undefined && { fontSize: size }),
    ...(color && { color }),
    ...(background && { background }),
    ...(/^pre/.test(get('white-space')) && { preformatted: true }),
    ...(COMPUTED.some((name) => /\b(?:var|calc|min|max|clamp|attr|env)\(/.test(get(name))) && { doubtful: true }),
  };
}

function colourIn(background: string): Colour | undefined {
  for (const word of background.replace(/url\([^()]*\)/g, '').match(/rgba?\([^()]*\)|[#\w]+/g) ?? []) {
    const colour = /^\d/.test(word) ? undefined : colourOf(word);
    if (colour) return colour;
  }
  return undefined;
}

/** Lengths as CSS pixels; undefined for words and calculations. */
function pixels(value: string, whole = 16): number | undefined {
  const match = /^(-?[\d.]+)(px|pt|em|rem|ex|%|vw|vh|in|cm|mm)?$/.exec(value);
  if (!match) return undefined;
  const factors: Readonly<Record<string, number>> = {
    pt: 4 / 3,
    em: whole,
    rem: 16,
    ex: whole / 2,
    '%': whole / 100,
    vw: 10,
    vh: 10,
    in: 96,
    cm: 38,
    mm: 3.8,
  };
  return Number(match[1]) * (factors[match[2] ?? 'px'] ?? 1);
}

function fontSize(value: string, parentSize: number): number | undefined {
  return value === '' ? undefined : pixels(value, parentSize);
}

function isHidden(get: (name: string) => string): boolean {
  const size = (name: string) => pixels(get(name), 1_000);
  const tiny = (name: string) => (size(name) ?? FAR) <= 2;
  const clipped = /hidden|clip/.test(get('overflow')) && ['height', 'max-height', 'width', 'max-width'].some(tiny);
  const placed = /absolute|fixed/.test(get('position'));
  const away = ['left', 'top', 'right', 'bottom'].some(
    (side) => Math.abs(size(side) ?? 0) >= FAR * 5 || (size(side) ?? 0) <= -FAR,
  );
  return (
    get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(get('visibility')) ||
    get('content-visibility') === 'hidden' ||
    /all/.test(get('mso-hide')) ||
    (get('opacity') !== '' && Number.parseFloat(get('opacity')) <= (get('opacity').endsWith('%') ? 10 : 0.1)) ||
    /opacity\(0*(?:\.0\d*|%)?\)/.test(get('filter')) ||
    /scale[xy3d]*\(\s*0*\.?0*\s*[,)]/.test(get('transform')) ||
    /translate[xy3d]*\(\s*-\d{3,}/.test(get('transform')) ||
    /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/.test(get('clip')) ||
    /inset\(\s*(?:100|[5-9]\d)%|circle\(\s*0/.test(get('clip-path')) ||
    clipped ||
    (placed && away) ||
    ['text-indent', 'margin-left', 'margin-top'].some((name) => (pixels(get(name)) ?? 0) <= -FAR)
  );
}
