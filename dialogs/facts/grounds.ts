import type { Knowledge } from '../../knowledge/knowledge.js';

/**
 * How facts stand, for telling whether a proposal still fits: `id@version`, 0 for none, and what has replaced it. A hold is
 * left out, since it is put on while a proposal waits.
 */
export function groundsOf(ids: readonly string[], { facts }: Knowledge): readonly string[] {
  return ids.map((id) => {
    const fact = facts.get(id);
    const replaced = fact?.supersededBy === undefined ? '' : ` superseded by ${fact.supersededBy}`;
    return `${id}@${fact?.version ?? 0}${replaced}${fact?.withdrawn === undefined ? '' : ' withdrawn'}`;
  });
}
