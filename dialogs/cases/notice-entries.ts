import { randomUUID } from 'node:crypto';
import type { Conversation } from '../conversation.js';
import { isolateLatin } from '../isolate.js';
import type { OutboxEntry } from '../store/outbox-entry.js';
import { type CaseNotices, caseNotices } from '../wording/case-notices.js';
import type { CaseChange } from './case.js';
import { isWithStaff } from './case-states.js';

/** What the visitor of a chat is told of a change of their case, in the language of the conversation; mostly nothing. */
export function noticeEntries(change: CaseChange, { id, channel, language }: Conversation): readonly OutboxEntry[] {
  if (channel !== 'chat') return [];
  const said = noticeOf(change, caseNotices[language]);
  if (said === undefined) return [];
  const text = language === 'ar' ? isolateLatin(said) : said;
  const body = { kind: 'notice', text, language } as const;
  return [{ id: randomUUID(), channel: 'chat', conversationId: id, createdAt: change.event.at, body }];
}

function noticeOf({ case: { number, state }, event: { from, action } }: CaseChange, words: CaseNotices) {
  const before = from !== undefined && isWithStaff(from);
  if (!before && isWithStaff(state)) return words.claimed;
  if (state === 'resolved' && before)
    return action === 'expire' ? words.expired(number) : `${words.resolved(number)} ${words.givenBack}`;
  // Who has been promised a person is told that none will come.
  if (state === 'resolved' && from === 'queued') return words.resolved(number);
  if (!before) return undefined;
  if (state === 'queued') return words.queued(number);
  return state === 'bot' ? words.givenBack : undefined;
}
