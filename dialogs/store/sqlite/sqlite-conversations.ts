import type { Conversation } from '../../conversation.js';
import type { CaseBook, ConversationQuery, ConversationSummary } from '../case-book.js';
import { conversationPage } from '../case-order.js';
import { pageEnd } from '../page-cursor.js';
import { type Access, numberOf, type Row, record, textOf } from './sqlite-connection.js';
import { type Condition, whereOf, wordConditions } from './sqlite-search.js';
import { statementCache } from './sqlite-statements.js';

/** `CaseBook.conversations`. */
export function conversationPages({ db, read }: Access): CaseBook['conversations'] {
  const prepared = statementCache(db);
  return (query) =>
    read(() => {
      const conditions = conditionsOf(query);
      const all = whereOf(conditions);
      const total = prepared(`SELECT count(*) AS total FROM conversation ${all.sql}`).get(...all.values);
      const end = pageEnd(query.after);
      const behind: Condition[] = end ? [{ sql: '(last_at, id) < (?, ?)', values: [end.order, end.id] }] : [];
      const page = whereOf([...conditions, ...behind]);
      const rows = prepared(
        `SELECT body, started_at, last_at FROM conversation ${page.sql} ORDER BY last_at DESC, id DESC LIMIT ?`,
      ).all(...page.values, query.limit + 1);
      const found = rows.map(summaryOf);
      return conversationPage({ found, total: total ? numberOf(total, 'total') : 0, limit: query.limit });
    });
}

function conditionsOf({ words, channel, language, withCase }: ConversationQuery): readonly Condition[] {
  return [
    ...(channel === undefined ? [] : [{ sql: 'channel = ?', values: [channel] }]),
    ...(language === undefined ? [] : [{ sql: 'language = ?', values: [language] }]),
    ...(withCase === undefined
      ? []
      : [{ sql: `id ${withCase ? '' : 'NOT'} IN (SELECT conversation_id FROM support_case)`, values: [] }]),
    ...wordConditions(words, 'id'),
  ];
}

function summaryOf(row: Row): ConversationSummary {
  const { id, channel, language, owner, caseNumber, address } = record<Conversation>(row, 'body');
  return {
    id,
    channel,
    language,
    owner,
    startedAt: textOf(row, 'started_at'),
    lastAt: textOf(row, 'last_at'),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(address === undefined ? {} : { address }),
  };
}
