import type { Narrowing } from './api.js';

/** Where one is at the desk: which list, how it is narrowed, and what of it is open. Kept in the address after `#`. */
export interface Route {
  readonly list: 'cases' | 'conversations' | 'overview';
  /** A case number, `group:` with the key of a group, or the id of a conversation; absent where the list alone is shown. */
  readonly open?: string;
  readonly narrowing: Narrowing;
}

/** `#/cases/W-123456?view=mine` and the like; whatever else is the queue. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, name, open] = path.split('/');
  const list = name === 'conversations' || name === 'overview' ? name : 'cases';
  return {
    list,
    ...(open !== undefined && open !== '' && { open: decoded(open) }),
    narrowing: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function hashOf({ list, open, narrowing }: Route): string {
  const set = Object.entries(narrowing).filter(([, value]) => value !== '');
  const query = set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
  return `#/${list}${open === undefined ? '' : `/${encodeURIComponent(open)}`}${query}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
