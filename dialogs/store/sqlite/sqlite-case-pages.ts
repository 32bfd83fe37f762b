import type { Case } from '../../cases/case.js';
import type { CaseBook, CaseQuery } from '../case-book.js';
import { casePage, NEVER } from '../case-order.js';
import { pageEnd } from '../page-cursor.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './sqlite-connection.js';
import { numberOf, record } from './sqlite-connection.js';
import { type Condition, whereOf, wordConditions } from './sqlite-search.js';
import { statementCache } from './sqlite-statements.js';

/** `CaseBook.cases`. */
export function casePages({ db, read }: Access): CaseBook['cases'] {
  const prepared = statementCache(db);
  return (query) =>
    read(() => {
      const conditions = conditionsOf(query);
      const all = whereOf(conditions);
      const total = prepared(`SELECT count(*) AS total FROM support_case ${all.sql}`).get(...all.values);
      const key = query.order === 'waiting' ? `coalesce(waiting_since, '${NEVER}')` : 'opened_at';
      const way = query.order === 'waiting' ? { sign: '>', word: 'ASC' } : { sign: '<', word: 'DESC' };
      const end = pageEnd(query.after);
      const behind: Condition[] = end
        ? [{ sql: `(${key}, number) ${way.sign} (?, ?)`, values: [end.order, end.id] }]
        : [];
      const page = whereOf([...conditions, ...behind]);
      const rows = prepared(
        `SELECT body FROM support_case ${page.sql} ORDER BY ${key} ${way.word}, number ${way.word} LIMIT ?`,
      ).all(...page.values, query.limit + 1);
      const found = rows.map((row) => record<Case>(row, 'body'));
      return casePage({ found, total: total ? numberOf(total, 'total') : 0, limit: query.limit }, query.order);
    });
}

function conditionsOf(query: CaseQuery): readonly Condition[] {
  const { states, owner, language, channel, group, reason, words, sinceBefore } = query;
  const is = (column: string, value: string | undefined): Condition[] =>
    value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
  const asks = (column: string, value: string | undefined): Condition[] =>
    value === undefined
      ? []
      : [{ sql: `number IN (SELECT number FROM case_question WHERE ${column} = ?)`, values: [value] }];
  return [
    ...(states ? [{ sql: 'state IN (SELECT value FROM json_each(?))', values: [jsonOf(states)] }] : []),
    ...is('owner', owner),
    ...is('language', language),
    ...is('channel', channel),
    ...asks('topic', group),
    ...asks('reason', reason),
    ...(sinceBefore === undefined ? [] : [{ sql: 'since < ?', values: [sinceBefore] }]),
    ...wordConditions(words, 'conversation_id'),
  ];
}
