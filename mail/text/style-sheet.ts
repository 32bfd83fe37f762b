import { plainCss, styleOf } from './style.js';

/** One rule of a style sheet that concerns what can be seen, by the last simple selector of its path. */
interface Rule {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly declarations: string;
}

const MOST_RULES = 2_000;
const MOST_CHARACTERS = 500_000;
/** Characters of the last part of a selector; longer ones are no program's. */
const LONGEST_SELECTOR = 300;
const CONCERNS =
  /display|visib|font|opacity|color|background|height|width|position|indent|margin|clip|transform|mso-hide|white-space|filter/i;

/** What the style sheets of a message say of an element. Selectors are read by their last part: rather too much is hidden. */
export interface StyleSheet {
  /** Declarations for an element, later ones win. */
  readonly declarationsFor: (tag: string, id: string, classes: readonly string[]) => string;
  /** Whether any rule would hide it, also one for some screens only or one that another outdoes. */
  readonly hiddenSomewhere: (tag: string, id: string, classes: readonly string[]) => boolean;
  /** More rules than are read. */
  readonly cutShort: boolean;
}

/** Reads style sheets, in one pass. */
export function readStyleSheet(css: string): StyleSheet {
  const [always, sometimes] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()];
  const media: ('all' | 'some' | 'none')[] = [];
  const text = plainCss(css.slice(0, MOST_CHARACTERS));
  let start = 0;
  let count = 0;
  for (let at = text.search(/[{}]/); at >= 0 && count < MOST_RULES; at = nextBrace(text, at + 1)) {
    const before = text
      .slice(start, at)
      .replace(/^[\s\S]*;/, (prelude) => (text[at] === '{' ? '' : prelude))
      .trim();
    start = at + 1;
    if (text[at] === '}') {
      media.pop();
    } else if (before.startsWith('@')) {
      media.push(kindOfMedia(before));
    } else {
      const end = nextBrace(text, at + 1);
      const declarations = text.slice(at + 1, end < 0 ? undefined : end);
      const place = media.includes('none') ? undefined : media.includes('some') ? sometimes : always;
      if (place && CONCERNS.test(declarations)) for (const rule of rulesOf(before, declarations)) add(place, rule);
      count += 1;
      if (end < 0) break;
      start = end + 1;
      at = end;
    }
  }
  const known = new Map<string, readonly [declarations: string, hidden: boolean]>();
  const of = (tag: string, id: string, classes: readonly string[]) => {
    const key = `${tag}#${id}.${classes.join('.')}`;
    const before = known.get(key);
    if (before) return before;
    const rules = matching(always, tag, id, classes);
    const all = [...rules, ...matching(sometimes, tag, id, classes)];
    const hidden = all.some((declarations) => styleOf(declarations, 16).hidden === true);
    const found = [rules.join(';'), hidden] as const;
    if (known.size < 5_000) known.set(key, found);
    return found;
  };
  return {
    declarationsFor: (tag, id, classes) => of(tag, id, classes)[0],
    hiddenSomewhere: (tag, id, classes) => of(tag, id, classes)[1],
    cutShort: count >= MOST_RULES || css.length > MOST_CHARACTERS,
  };
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '{' || text[at] === '}') return at;
  return -1;
}

function kindOfMedia(prelude: string): 'all' | 'some' | 'none' {
  if (!/^@(?:media|supports|layer|container)/i.test(prelude)) return 'none';
  if (/^@layer/i.test(prelude)) return 'all';
  if (/\(/.test(prelude)) return 'some';
  return /print|speech/i.test(prelude) && !/screen|all/i.test(prelude) ? 'none' : 'all';
}

function rulesOf(selectors: string, declarations: string): Rule[] {
  return selectors
    .split(',')
    .slice(0, 50)
    .flatMap((selector) => {
      const last =
        selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      if (last.length > LONGEST_SELECTOR) return [];
      const bare = last.replace(/\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?/g, '').toLowerCase();
      const tag = /^[a-z][\w-]*/.exec(bare)?.[0] ?? '';
      const id = /#([\w-]+)/.exec(bare)?.[1] ?? '';
      const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      // A rule for what is hovered, focused or generated says nothing of the text as it arrives.
      return /:(?:hover|focus|active|visited|:?before|:?after)/.test(last) ? [] : [{ tag, id, classes, declarations }];
    });
}

function add(place: Map<string, Rule[]>, rule: Rule): void {
  const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : rule.tag || '*';
  const rules = place.get(key);
  if (rules) rules.push(rule);
  else place.set(key, [rule]);
}

function matching(place: ReadonlyMap<string, readonly Rule[]>, tag: string, id: string, classes: readonly string[]) {
  if (place.size === 0) return [];
  const keys = ['*', tag, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
  return keys
    .flatMap((key) => place.get(key) ?? [])
    .filter(
      (rule) =>
        (!rule.tag || rule.tag === tag) &&
        (!rule.id || rule.id === id) &&
        rule.classes.every((name) => classes.includes(name)),
    )
    .map(({ declarations }) => declarations);
}
