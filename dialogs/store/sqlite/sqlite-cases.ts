import { genevaDate } from '../../../knowledge/civil-date.js';
import { isOpenIn, openingEvent } from '../../cases/act-on-case.js';
import type { Case, CaseChange, CaseEvent } from '../../cases/case.js';
import { groupKey } from '../../cases/group-key.js';
import { isAnswer } from '../../cases/is-answer.js';
import type { CaseBook, CaseGroup, ReplyDraft } from '../case-book.js';
import { largestFirst } from '../case-order.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { casePages } from './sqlite-case-pages.js';
import { changeWriter } from './sqlite-changes.js';
import { type Access, type Connection, record, textOf } from './sqlite-connection.js';
import { outboxRow, outboxWriter } from './sqlite-outbox.js';
import { searchWriter } from './sqlite-search.js';

type CaseCalls = Omit<CaseBook, 'conversations' | 'lastChange' | 'changedAfter'>;

/** The part of the embedded store that keeps cases, their logs and what staff are writing. */
export function caseCalls(access: Access): CaseCalls {
  const { db, read, write } = access;
  const log = db.prepare('SELECT body FROM case_event WHERE number = ? ORDER BY version');
  const groups = groupQuery(db);
  const draft = db.prepare('SELECT body FROM reply_draft WHERE number = ? AND staff_id = ?');
  const putDraft = db.prepare('INSERT OR REPLACE INTO reply_draft (number, staff_id, body) VALUES (?, ?, ?)');
  const dropDraft = db.prepare('DELETE FROM reply_draft WHERE number = ? AND staff_id = ?');
  const cases = caseWriter(db);
  const putOutbox = outboxWriter(db);
  return {
    case: (number) => read(() => cases.find(number)),
    caseLog: (number) => read(() => log.all(number).map((row) => record<CaseEvent>(row, 'body'))),
    // Async, so that a change that breaks the contract is a rejection, not a throw.
    changeCase: async (change, outbox = []) => {
      const taken = structuredClone(change);
      const rows = outbox.map(outboxRow);
      return write(() => {
        if (!cases.change(taken)) return 'moved';
        for (const row of rows) putOutbox(row);
        return 'changed';
      });
    },
    cases: casePages(access),
    caseGroups: (states) => read(() => groups(states)),
    keepDraft: (number, staffId, text) => {
      const body = text && jsonOf(text);
      return write(() => {
        if (body === undefined) dropDraft.run(number, staffId);
        else putDraft.run(number, staffId, body);
      });
    },
    draft: (number, staffId) =>
      read(() => {
        const row = draft.get(number, staffId);
        return row && record<ReplyDraft>(row, 'body');
      }),
  };
}

export interface CaseWriter {
  find(number: string): Case | undefined;
  open(opened: Case): void;
  /** False where the case has moved on. Throws `store-misused` where there is none, or the change is none of it. */
  change(change: CaseChange): boolean;
}

/** Writes cases inside the transaction of a turn, or of a change of their own. */
export function caseWriter(db: Connection): CaseWriter {
  const one = db.prepare('SELECT body FROM support_case WHERE number = ?');
  const put = db.prepare(
    `INSERT INTO support_case (number, conversation_id, body, closed_at, state, owner, since, waiting_since, opened_at,
       channel, language, opened_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE support_case SET body = ?, closed_at = ?, state = ?, owner = ?, since = ?, waiting_since = ? WHERE number = ?`,
  );
  const answered = db.prepare('UPDATE support_case SET answered_at = coalesce(answered_at, ?) WHERE number = ?');
  const putEvent = db.prepare('INSERT INTO case_event (number, version, at, body) VALUES (?, ?, ?, ?)');
  const index = questionIndex(db);
  const search = searchWriter(db);
  const find = (number: string) => {
    const row = one.get(number);
    return row && record<Case>(row, 'body');
  };
  const note = (number: string, event: CaseEvent) => putEvent.run(number, event.version, event.at, jsonOf(event));
  const changes = changeWriter(db);
  const look = (found: Case) => {
    changes.case(found.number);
    index(found);
    search(found.conversationId, `${found.number} ${found.address ?? ''}`);
  };
  return {
    find,
    open(opened) {
      const { number, conversationId, openedAt, channel, language } = opened;
      put.run(number, conversationId, jsonOf(opened), ...stateOf(opened), openedAt, channel, language, dayOf(openedAt));
      note(number, openingEvent(opened));
      look(opened);
    },
    change({ expectedVersion, case: after, event }) {
      const found = find(after.number);
      if (!found || found.conversationId !== after.conversationId || after.version !== expectedVersion + 1) {
        throw new StoreError('store-misused', 'a change was given that is none of a case of this conversation');
      }
      if (found.version !== expectedVersion) return false;
      update.run(jsonOf(after), ...stateOf(after), after.number);
      if (isAnswer(event.action)) answered.run(event.at, after.number);
      note(after.number, event);
      look(after);
      return true;
    },
  };
}

const dayOf = (at: string) => genevaDate(new Date(at));

const stateOf = ({ closedAt, state, owner, since, waitingSince }: Case) =>
  [closedAt ?? null, state, owner ?? null, since, waitingSince ?? null] as const;

function questionIndex(db: Connection): (found: Case) => void {
  const put = db.prepare('INSERT OR IGNORE INTO case_question (number, topic, reason) VALUES (?, ?, ?)');
  const mark = db.prepare('UPDATE case_question SET open = ? WHERE number = ? AND topic = ?');
  return (found) => {
    const { number, questions } = found;
    for (const question of questions) {
      const key = groupKey(question) ?? '';
      put.run(number, key, question.reason);
      mark.run(isOpenIn(key, found) ? 1 : 0, number, key);
    }
  };
}

function groupQuery(db: Connection): (states: readonly string[]) => readonly CaseGroup[] {
  const members = db.prepare(
    `SELECT DISTINCT topic, number, opened_at FROM case_question JOIN support_case USING (number)
     WHERE topic <> '' AND open = 1 AND state IN (SELECT value FROM json_each(?)) ORDER BY opened_at, number`,
  );
  return (states) => {
    const byKey = new Map<string, string[]>();
    for (const row of members.all(jsonOf(states))) {
      const key = textOf(row, 'topic');
      const numbers = byKey.get(key) ?? [];
      numbers.push(textOf(row, 'number'));
      byKey.set(key, numbers);
    }
    return largestFirst(byKey);
  };
}
