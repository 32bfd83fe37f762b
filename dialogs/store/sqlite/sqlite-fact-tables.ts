/** The tables of the book of facts, and of who was told which fact, which is asked for when one was wrong. */
export const FACT_TABLES = `
  CREATE TABLE fact_change (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
  CREATE TABLE fact_ruling (
    change_id TEXT PRIMARY KEY REFERENCES fact_change (id),
    act TEXT NOT NULL,
    ruled_by TEXT NOT NULL,
    ruled_at TEXT NOT NULL,
    version INTEGER UNIQUE,
    undo TEXT
  ) STRICT;

  CREATE TABLE told (
    fact TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    PRIMARY KEY (fact, conversation_id, message_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX told_in ON told (conversation_id, message_id);
  INSERT OR IGNORE INTO told
    SELECT fact.value, conversation_id, message_id FROM turn, json_each(turn.outcome, '$.facts') AS fact;
  CREATE TRIGGER turn_tells AFTER INSERT ON turn BEGIN
    INSERT OR IGNORE INTO told
      SELECT fact.value, new.conversation_id, new.message_id FROM json_each(new.outcome, '$.facts') AS fact;
  END;
  CREATE TRIGGER turn_is_gone AFTER DELETE ON turn BEGIN
    DELETE FROM told WHERE conversation_id = old.conversation_id AND message_id = old.message_id;
  END;
`;
