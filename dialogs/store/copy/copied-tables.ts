import { isOpenIn } from '../../cases/act-on-case.js';
import type { Case } from '../../cases/case.js';
import { groupKey } from '../../cases/group-key.js';
import type { Outcome } from '../../message.js';
import type { StoredMail } from '../mail-ledger.js';
import { feedbackInput } from '../redis/redis-feedback.js';
import { placeId } from '../redis/redis-mail-entries.js';
import { bytesOf, numberOf, type Row, record, textOf } from '../sqlite/sqlite-connection.js';
import type { Feedback } from '../store.js';
import { STAFF_COPIES } from './copied-staff.js';
import { type CopiedTable, hset, maybe, put, reached } from './copied-table.js';
import type { Step } from './redis-copying.js';

const place = (row: Row) =>
  placeId({ folder: textOf(row, 'folder'), uidValidity: textOf(row, 'uid_validity'), uid: numberOf(row, 'uid') });

const REFERENCES = `SELECT *, sent < (SELECT coalesce(max(position), 0) FROM activity WHERE conversation_id = r.conversation_id) AS more
  FROM channel_reference AS r ORDER BY conversation_id`;

/** All that is copied; leases and counts of pings are not. */
export const COPIED_TABLES: readonly CopiedTable[] = [
  {
    table: 'conversation',
    sql: 'SELECT * FROM conversation ORDER BY id',
    steps: (row) => [
      put('conversation', textOf(row, 'id'), {
        ...{ version: numberOf(row, 'version'), body: textOf(row, 'body'), channel: textOf(row, 'channel') },
        ...{ language: textOf(row, 'language'), startedAt: textOf(row, 'started_at'), lastAt: textOf(row, 'last_at') },
        ...{ changed: numberOf(row, 'changed'), lastDay: textOf(row, 'last_day') },
        askedBack: String(numberOf(row, 'asked_back')),
      }),
      reached('change', numberOf(row, 'changed')),
    ],
  },
  {
    table: 'turn',
    sql: 'SELECT rowid AS seq, * FROM turn ORDER BY rowid',
    steps: (row) => {
      const [id, message, outcome] = [
        textOf(row, 'conversation_id'),
        textOf(row, 'message_id'),
        textOf(row, 'outcome'),
      ];
      const facts = [...new Set((JSON.parse(outcome) as Outcome).facts)];
      return [
        hset('turns', id, message, outcome),
        ...facts.flatMap((fact): Step[] => [
          { do: 'ZADD', key: 'told', id: fact, args: [numberOf(row, 'seq'), `${id}\0${message}`] },
          { do: 'SADD', key: 'told-in', id, args: [fact] },
        ]),
        reached('told', numberOf(row, 'seq')),
      ];
    },
  },
  {
    table: 'transcript',
    sql: 'SELECT * FROM transcript ORDER BY seq',
    steps: (row) => [
      { do: 'RPUSH', key: 'transcript', id: textOf(row, 'conversation_id'), args: [textOf(row, 'body')] },
    ],
  },
  { table: 'support_case', sql: 'SELECT * FROM support_case ORDER BY number', steps: caseSteps },
  {
    table: 'case_event',
    sql: 'SELECT * FROM case_event ORDER BY number, version',
    steps: (row) => [{ do: 'RPUSH', key: 'case-log', id: textOf(row, 'number'), args: [textOf(row, 'body')] }],
  },
  {
    table: 'reply_draft',
    sql: 'SELECT * FROM reply_draft ORDER BY number, staff_id',
    steps: (row) => [hset('draft', textOf(row, 'number'), textOf(row, 'staff_id'), textOf(row, 'body'))],
  },
  {
    table: 'search_word',
    sql: 'SELECT * FROM search_word ORDER BY word, conversation_id',
    steps: (row) => [{ do: 'words', id: textOf(row, 'conversation_id'), words: [textOf(row, 'word')] }],
  },
  { table: 'activity', sql: 'SELECT * FROM activity ORDER BY conversation_id, position', steps: activitySteps },
  { table: 'channel_reference', sql: REFERENCES, steps: referenceSteps },
  {
    table: 'sent_activity',
    sql: 'SELECT * FROM sent_activity ORDER BY conversation_id, channel_id',
    steps: (row) => [
      hset('sent-ids', textOf(row, 'conversation_id'), textOf(row, 'channel_id'), numberOf(row, 'position')),
    ],
  },
  {
    table: 'outbox',
    sql: 'SELECT * FROM outbox ORDER BY seq',
    steps: (row) => [
      put('outbox', textOf(row, 'id'), {
        ...{ seq: numberOf(row, 'seq'), id: textOf(row, 'id'), channel: textOf(row, 'channel') },
        ...{ conversation: textOf(row, 'conversation_id'), kind: textOf(row, 'kind'), body: textOf(row, 'body') },
        ...{ recipient: maybe(row, 'recipient'), createdAt: textOf(row, 'created_at'), state: textOf(row, 'state') },
        ...{ attempts: numberOf(row, 'attempts'), begunAt: maybe(row, 'begun_at'), detail: maybe(row, 'detail') },
        ...{ notBefore: maybe(row, 'not_before'), endedAt: maybe(row, 'ended_at') },
      }),
      reached('outbox', numberOf(row, 'seq')),
    ],
  },
  {
    table: 'feedback',
    sql: 'SELECT * FROM feedback ORDER BY conversation_id, message_id',
    steps: (row) => [
      { do: 'feedback', id: textOf(row, 'conversation_id'), feedback: feedbackInput(record<Feedback>(row, 'body')) },
    ],
  },
  {
    table: 'counter',
    sql: 'SELECT * FROM counter ORDER BY name, day',
    steps: (row) => [hset('counter', textOf(row, 'name'), textOf(row, 'day'), numberOf(row, 'value'))],
  },
  {
    table: 'turn_tally',
    sql: 'SELECT * FROM turn_tally ORDER BY day, channel, language, kind',
    steps: (row) => {
      const what = ['channel', 'language', 'kind'].map((column) => textOf(row, column)).join(' ');
      const day = textOf(row, 'day');
      return [hset('tally', day, what, numberOf(row, 'value')), { do: 'ZADD', key: 'tally-days', args: [0, day] }];
    },
  },
  {
    table: 'mail_folder',
    sql: 'SELECT * FROM mail_folder ORDER BY folder',
    steps: (row) => {
      const position = { uidValidity: textOf(row, 'uid_validity'), uid: numberOf(row, 'uid') };
      return [hset('folders', undefined, textOf(row, 'folder'), JSON.stringify(position))];
    },
  },
  {
    table: 'mail_entry',
    sql: 'SELECT * FROM mail_entry ORDER BY seq',
    steps: (row) => [
      put('entry', place(row), {
        ...{ seq: numberOf(row, 'seq'), place: place(row), folder: textOf(row, 'folder') },
        ...{ uidValidity: textOf(row, 'uid_validity'), receivedAt: textOf(row, 'received_at') },
        ...{ starts: numberOf(row, 'starts'), mailId: maybe(row, 'mail_id'), decidedAt: maybe(row, 'decided_at') },
        ...{ decision: maybe(row, 'decision'), filed: numberOf(row, 'filed') === 1 ? '1' : undefined },
      }),
      reached('entry', numberOf(row, 'seq')),
    ],
  },
  {
    table: 'mail',
    sql: 'SELECT * FROM mail ORDER BY seq',
    steps: (row) => [
      put('mail', textOf(row, 'id'), {
        ...{ seq: numberOf(row, 'seq'), place: place(row), conversation: textOf(row, 'conversation_id') },
        ...{ messageId: maybe(row, 'message_id'), sender: textOf(row, 'sender'), body: textOf(row, 'body') },
        receivedAt: textOf(row, 'received_at'),
        prints: JSON.stringify(record<StoredMail>(row, 'body').fingerprints),
      }),
      reached('mail', numberOf(row, 'seq')),
    ],
  },
  {
    table: 'mail_rest',
    sql: 'SELECT * FROM mail_rest ORDER BY address',
    steps: (row) => [
      put('rest', textOf(row, 'address'), { until_: textOf(row, 'until'), reason: textOf(row, 'reason') }),
    ],
  },
  {
    table: 'mail_note',
    sql: 'SELECT * FROM mail_note ORDER BY name',
    steps: (row) => [hset('notes', undefined, textOf(row, 'name'), textOf(row, 'value'))],
  },
  {
    table: 'upload',
    sql: 'SELECT * FROM upload ORDER BY conversation_id, id',
    steps: (row) => {
      const [id, at, file] = [textOf(row, 'conversation_id'), textOf(row, 'at'), textOf(row, 'id')];
      const known = JSON.stringify({
        id: file,
        name: textOf(row, 'name'),
        contentType: textOf(row, 'content_type'),
        at,
      });
      return [{ do: 'upload', id, at, file: { id: file, known }, bytes: bytesOf(row, 'bytes') }];
    },
  },
  {
    table: 'ended',
    sql: 'SELECT * FROM ended ORDER BY conversation_id',
    steps: (row) => [{ do: 'ended', id: textOf(row, 'conversation_id'), at: textOf(row, 'at') }],
  },
  ...STAFF_COPIES,
];

function caseSteps(row: Row): readonly Step[] {
  const found = record<Case>(row, 'body');
  const { number, conversationId: conversation, owner, waitingSince, closedAt } = found;
  const asked = found.questions.map((question) => [groupKey(question) ?? '', question.reason]);
  const topics = [...new Set(asked.map(([topic = '']) => topic))];
  const open = topics.filter((topic) => topic !== '' && isOpenIn(topic, found));
  return [
    put('case', number, {
      ...{
        conversation,
        version: found.version,
        state: found.state,
        owner,
        since: found.since,
        waitingSince,
        closedAt,
      },
      ...{ body: textOf(row, 'body'), asked: JSON.stringify(asked), open: JSON.stringify(open) },
      ...{ channel: textOf(row, 'channel'), language: textOf(row, 'language'), openedAt: textOf(row, 'opened_at') },
      ...{ openedDay: textOf(row, 'opened_day'), answeredAt: maybe(row, 'answered_at') },
      changed: numberOf(row, 'changed'),
    }),
    { do: 'SADD', key: 'conversations-with-case', args: [conversation] },
    ...open.map((topic): Step => ({ do: 'SADD', key: 'topics', args: [topic] })),
    reached('change', numberOf(row, 'changed')),
  ];
}

function activitySteps(row: Row): readonly Step[] {
  const [id, position, clientId] = [textOf(row, 'conversation_id'), numberOf(row, 'position'), maybe(row, 'client_id')];
  const entry = JSON.stringify({ clientId, at: textOf(row, 'at'), activity: record<object>(row, 'body') });
  const name = `${id}|${String(position).padStart(7, '0')}`;
  const awaiting: Step = { do: 'ZADD', key: 'awaiting', args: [numberOf(row, 'seq'), name] };
  return [
    { do: 'RPUSH', key: 'log', id, args: [entry] },
    ...(clientId === undefined ? [] : [hset('clients', id, clientId, position)]),
    ...(numberOf(row, 'awaits_turn') === 1 ? [awaiting] : []),
    reached('awaiting', numberOf(row, 'seq')),
  ];
}

function referenceSteps(row: Row): readonly Step[] {
  const id = textOf(row, 'conversation_id');
  return [
    { do: 'HSET', key: 'reference', id, args: ['sent', numberOf(row, 'sent'), 'body', textOf(row, 'body')] },
    ...(numberOf(row, 'more') === 1 ? [{ do: 'SADD', key: 'to-send', args: [id] } as const] : []),
  ];
}
