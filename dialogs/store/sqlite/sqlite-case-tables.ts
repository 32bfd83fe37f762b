/**
 * A step of the schema: cases have states, a log and a queue; conversations are found by their words. What is there already is
 * queued or resolved; its words are not looked through.
 */
export const CASE_TABLES = `
  ALTER TABLE conversation ADD COLUMN channel TEXT NOT NULL DEFAULT 'chat';
  ALTER TABLE conversation ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
  ALTER TABLE conversation ADD COLUMN started_at TEXT NOT NULL DEFAULT '';
  ALTER TABLE conversation ADD COLUMN last_at TEXT NOT NULL DEFAULT '';
  UPDATE conversation SET
    channel = iif(EXISTS (SELECT 1 FROM mail WHERE conversation_id = conversation.id), 'mail', 'chat'),
    language = coalesce(body ->> 'language', 'en'),
    started_at = coalesce((SELECT min(body ->> 'at') FROM transcript WHERE conversation_id = conversation.id), ''),
    last_at = coalesce((SELECT max(body ->> 'at') FROM transcript WHERE conversation_id = conversation.id), '');
  UPDATE conversation SET body = json_set(body, '$.channel', channel);
  CREATE INDEX conversation_by_age ON conversation (last_at, id);

  ALTER TABLE support_case ADD COLUMN state TEXT NOT NULL DEFAULT 'queued';
  ALTER TABLE support_case ADD COLUMN owner TEXT;
  ALTER TABLE support_case ADD COLUMN since TEXT NOT NULL DEFAULT '';
  ALTER TABLE support_case ADD COLUMN waiting_since TEXT;
  ALTER TABLE support_case ADD COLUMN opened_at TEXT NOT NULL DEFAULT '';
  ALTER TABLE support_case ADD COLUMN channel TEXT NOT NULL DEFAULT 'chat';
  ALTER TABLE support_case ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
  UPDATE support_case SET
    state = iif(closed_at IS NULL, 'queued', 'resolved'),
    opened_at = coalesce(body ->> 'openedAt', ''),
    since = coalesce(closed_at, body ->> 'openedAt', ''),
    waiting_since = iif(closed_at IS NULL, body ->> 'openedAt', NULL),
    channel = iif(body ->> 'mailId' IS NULL, 'chat', 'mail'),
    language = coalesce(body ->> 'language', 'en');
  UPDATE support_case SET
    body = json_set(body, '$.channel', channel, '$.version', 1, '$.state', state, '$.since', since, '$.alerts', 0);
  UPDATE support_case SET body = json_set(body, '$.waitingSince', waiting_since) WHERE waiting_since IS NOT NULL;
  CREATE INDEX support_case_queue ON support_case (state, waiting_since, number);
  CREATE INDEX support_case_by_age ON support_case (opened_at, number);

  CREATE TABLE case_event (
    number TEXT NOT NULL REFERENCES support_case (number),
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (number, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE case_question (
    number TEXT NOT NULL REFERENCES support_case (number),
    topic TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (number, topic, reason)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX case_question_on ON case_question (topic);
  INSERT OR IGNORE INTO case_question
    SELECT support_case.number,
      CASE WHEN question.value ->> 'subject' IS NULL THEN ''
        ELSE coalesce(question.value ->> 'activity', '') || '.' || coalesce(question.value ->> 'edition', '') || '.'
          || (question.value ->> 'subject') END,
      question.value ->> 'reason'
    FROM support_case, json_each(support_case.body, '$.questions') AS question;

  CREATE TABLE reply_draft (
    number TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (number, staff_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE search_word (
    word TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (word, conversation_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX search_word_of ON search_word (conversation_id);
  CREATE TRIGGER conversation_is_gone AFTER DELETE ON conversation BEGIN
    DELETE FROM search_word WHERE conversation_id = old.id;
  END;
`;
