import type { CaseState } from '../../cases/case-states.js';
import type { CaseBook } from '../case-book.js';
import { type Access, type Connection, numberOf, record, textOf } from './sqlite-connection.js';

/** A step of the schema: what has changed is found by a number that grows. What is there already has changed at 0. */
export const CHANGE_TABLES = `
  INSERT INTO meta VALUES ('changes', '0');
  ALTER TABLE conversation ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE support_case ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX conversation_changed ON conversation (changed);
  CREATE INDEX support_case_changed ON support_case (changed);
`;

/** Marks what changes, inside the transaction that changes it. */
export interface ChangeWriter {
  conversation(id: string): void;
  case(number: string): void;
}

export function changeWriter(db: Connection): ChangeWriter {
  const raise = db.prepare("UPDATE meta SET value = value + 1 WHERE name = 'changes'");
  const now = "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'changes')";
  const conversation = db.prepare(`UPDATE conversation SET changed = ${now} WHERE id = ?`);
  const supportCase = db.prepare(`UPDATE support_case SET changed = ${now} WHERE number = ?`);
  return {
    conversation(id) {
      raise.run();
      conversation.run(id);
    },
    case(number) {
      raise.run();
      supportCase.run(number);
    },
  };
}

/** The part of the embedded store that tells what has changed. */
export function changeCalls({ db, read }: Access): Pick<CaseBook, 'lastChange' | 'changedAfter'> {
  const last = db.prepare("SELECT CAST(value AS INTEGER) AS last FROM meta WHERE name = 'changes'");
  const cases = db.prepare('SELECT body FROM support_case WHERE changed > ? ORDER BY changed');
  const conversations = db.prepare('SELECT id FROM conversation WHERE changed > ? ORDER BY changed');
  const lastChange = () => numberOf(last.get() ?? {}, 'last');
  return {
    lastChange: () => read(lastChange),
    changedAfter: (change) =>
      read(() => ({
        upTo: lastChange(),
        cases: cases.all(change).map((row) => {
          const { number, state, version } = record<{ number: string; state: CaseState; version: number }>(row, 'body');
          return { number, state, version };
        }),
        conversations: conversations.all(change).map((row) => textOf(row, 'id')),
      })),
  };
}
