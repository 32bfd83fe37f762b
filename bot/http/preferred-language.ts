import { type Language, languageOfTag } from '../../knowledge/language.js';

/** The language that an Accept-Language header likes best among the six, or undefined. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((item) => item.trim());
    const weight = parameters.find((item) => item.startsWith('q='))?.slice(2) ?? '1';
    return { language: languageOfTag(tag), weight: Number(weight) || 0 };
  });
  // Sorting is stable: of equal wishes the first stays first.
  return wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .find(({ language }) => language)?.language;
}
