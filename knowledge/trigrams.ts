/** Character trigrams of a text, case and spacing aside; how near-identical phrasings are told. */
export function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return grams;
}

/** Share of trigrams that two texts have in common (Jaccard), 0 to 1. */
export function trigramOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
