import { yearsIn } from './edition-reference.js';

/** A resolution that a text names by its number. */
export interface NamedSymbol {
  /** As the records write it (`A/70/125`), or the bare number of which no organ is told. */
  readonly symbol: string;
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
}

/** "Resolution" with what may stand between it and the number, in the six languages (folded). */
const WORD = 'resolutions?|resolucion|резолюци\\p{L}*|(?:ال|ل|لل)?قرار(?:ات)?|决议';
const NUMBER_SIGN = '(?:(?:no|nr|n|num|number|numero|номер|رقم)\\s?[.°]?\\s*|第\\s*|#\\s*)?';
const ORGAN = 'unga|ga|ecosoc|экосос|经社理事会|un|оон';

/** Chinese writes on without a space. */
const NOTHING_BEFORE = '(?<![[\\p{L}\\p{N}]--\\p{Script=Han}]|[\\/.,\\-])';
const NOTHING_AFTER = '(?!\\d|\\s?/\\s?\\d|[.,]\\d)';
/** A/RES/70/125, A/70/125, E/RES/2022/15; in Russian the organ's letter may be a Cyrillic one. */
const FULL = new RegExp(
  `${NOTHING_BEFORE}([aeае])\\s?/\\s?(?:res\\s?/\\s?)?(\\d{1,4})\\s?/\\s?(\\d{1,4})${NOTHING_AFTER}`,
  'gv',
);
const SLASHED = new RegExp(`${NOTHING_BEFORE}(\\d{1,4})\\s?/\\s?(\\d{1,4})${NOTHING_AFTER}`, 'gv');
/** What makes a resolution of two numbers: the word or the organ before them, or the Chinese word behind them. */
const CALLED_SO = new RegExp(`(?:${WORD}|(?<!\\p{L})(?:${ORGAN}))(?:\\s+\\p{L}+){0,4}?\\s*${NUMBER_SIGN}$`, 'u');
const CALLED_SO_BEHIND = /^\s?号?\s?决议/u;
const NUMBERED = new RegExp(`(?:(?<!\\p{L})(?:${WORD})|决议)\\s*${NUMBER_SIGN}(\\d{1,4})${NOTHING_AFTER}`, 'gu');
const NUMBERED_CHINESE = /第?\s?(?<!\d|\/)(\d{1,4})\s?号\s?(?:\p{Script=Han}{0,4})决议/gu;

const LATIN: Readonly<Record<string, string>> = { a: 'A', а: 'A', e: 'E', е: 'E' };
/** A number up to here may be a day: "the resolution 17 December". */
const LAST_DAY = 31;

/**
 * The resolutions that a normalised text names by number, in its order. Two bare numbers with a slash count where
 * `known` holds them or the text calls them a resolution: else they may be a date or two years.
 */
export function symbolsIn(normalised: string, known: ReadonlySet<string>, dated: boolean): NamedSymbol[] {
  const full = [...normalised.matchAll(FULL)].map((match) => {
    const [, organ = '', first, second] = match;
    return found(match, `${LATIN[organ]}/${first}/${second}`);
  });
  const slashed = [...normalised.matchAll(SLASHED)].flatMap((match) => {
    const symbol = knownAs(match, known);
    return symbol !== undefined || isCalledSo(normalised, match) ? [found(match, symbol ?? match[0])] : [];
  });
  const numbered = [NUMBERED, NUMBERED_CHINESE].flatMap((pattern) =>
    [...normalised.matchAll(pattern)].flatMap((match) => {
      const [, number = ''] = match;
      const isDay = dated && Number(number) <= LAST_DAY;
      return isDay || yearsIn(number).length > 0 ? [] : [found(match, number)];
    }),
  );
  const all = [...full, ...slashed, ...numbered].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, index) => !all.slice(0, index).some(({ end }) => end > one.start));
}

function found(match: RegExpExecArray, symbol: string): NamedSymbol {
  return { symbol, start: match.index, end: match.index + match[0].length };
}

/** Arabic may write the two numbers the other way round. */
function knownAs([, first, second]: RegExpExecArray, known: ReadonlySet<string>): string | undefined {
  const forms = [`${first}/${second}`, `${second}/${first}`].flatMap((pair) => [`A/${pair}`, `E/${pair}`]);
  return forms.find((form) => known.has(form));
}

function isCalledSo(text: string, match: RegExpExecArray): boolean {
  const behind = text.slice(match.index + match[0].length);
  return CALLED_SO.test(text.slice(0, match.index)) || CALLED_SO_BEHIND.test(behind);
}
