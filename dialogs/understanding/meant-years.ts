import { yearsIn } from './edition-reference.js';
import { endsInChineseNegation, isNegator } from './function-words.js';
import { words } from './normalise.js';
import type { Reading } from './reading.js';

/** Where one side of a contrast ends: "not the Prizes 2026, those of 2024", "не 2026, а 2024". */
const CLAUSE = /[,;:.،؛，。；：]|\s[-–—]\s|\s(?:but|mais|sino|pero|بل|لكن|а|но)\s|而是/u;

/** What only serves to compare: "online, as in 2024", "igual que en 2024", "像2024年那样". */
const COMPARED =
  /(?<!\p{L})(?:(?:the same|just|exactly) as|(?<!as well )as (?:it was )?in|like(?: it was)? in|like|unlike|than in|igual que|tal como|como (?:fue |se hizo |era )?en|comme (?:c'etait |ce fut )?en|tout comme|par rapport a|как (?:и |было |это было )?в|по сравнению с|так же,? как|(?:مثل|زي|متل|كما (?:كان|في|حدث))(?!\p{L}))[^,;?؟،]{0,24}?((?:19|20)\d{2})|(?:像|跟|如同|和)((?:19|20)\d{2})[^，。？,?]{0,8}?(?:一样|那样|同样)/gu;

/** The years that a text asks about: of several, not those that a clause of their own turns away or that only compare. */
export function meantYears({ years, normalised, language }: Reading): readonly string[] {
  if (years.length < 2) return years;
  const turned = new Set(
    normalised
      .split(CLAUSE)
      .filter((clause) => isNegative(clause, language))
      .flatMap(yearsIn),
  );
  for (const [, spaced, chinese] of normalised.matchAll(COMPARED)) turned.add(spaced ?? chinese ?? '');
  const meant = years.filter((year) => !turned.has(year));
  return meant.length > 0 ? meant : years;
}

function isNegative(clause: string, language: Reading['language']): boolean {
  const year = clause.search(/(?:19|20)\d{2}/);
  if (language === 'zh') return endsInChineseNegation(clause.slice(0, Math.max(year, 0)).trim());
  return words(clause).some((word) => isNegator(word, language));
}
