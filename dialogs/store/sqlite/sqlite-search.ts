import { searchWords, wordsLookedFor } from '../search-words.js';
import type { Connection } from './sqlite-connection.js';

/** Keeps the words by which a conversation is found, inside the transaction of what says them. */
export function searchWriter(db: Connection): (conversationId: string, text: string) => void {
  const put = db.prepare('INSERT OR IGNORE INTO search_word (word, conversation_id) VALUES (?, ?)');
  return (conversationId, text) => {
    for (const word of searchWords(text)) put.run(word, conversationId);
  };
}

/** A condition of a query with its values; joined by AND. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** Last sign of all, so that a range finds every word with a beginning. */
const END = '\u{10ffff}';

/** Conditions on `conversation_id` for every word that is looked for. */
export function wordConditions(words: string | undefined, column: string): readonly Condition[] {
  if (words === undefined) return [];
  const { whole, beginning } = wordsLookedFor(words);
  const of = (condition: string, values: readonly string[]): Condition => ({
    sql: `${column} IN (SELECT conversation_id FROM search_word WHERE ${condition})`,
    values,
  });
  return [
    ...whole.map((word) => of('word = ?', [word])),
    ...(beginning === undefined ? [] : [of('word >= ? AND word < ?', [beginning, `${beginning}${END}`])]),
  ];
}

/** `WHERE …`, or nothing where there are no conditions. */
export function whereOf(conditions: readonly Condition[]): {
  readonly sql: string;
  readonly values: (string | number)[];
} {
  if (conditions.length === 0) return { sql: '', values: [] };
  return {
    sql: `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}
