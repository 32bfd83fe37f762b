import type { EntryCalls, FolderPosition, MailDecision, MailEntry, MailPlace } from '../mail-ledger.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, optional, type Reply, record, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';

/** Rows of the mailbox and of the mails in it. */
export const MAILBOX = part(`
member.entry, member.mail = by_sequence, by_sequence

places.entry = function(id, r)
  local at = {}
  if not r.decidedAt then at[key('undecided')] = r.seq
  else
    at[key('decided')] = instant(r.decidedAt)
    if r.filed then at[key('done-entries')] = instant(r.receivedAt) else at[key('unfiled')] = r.seq end
  end
  if r.mailId then at[key('places-of', r.mailId)] = r.seq end
  return at
end

places.mail = function(id, r)
  local received = instant(r.receivedAt)
  local at = {
    [key('mails')] = received,
    [key('mails-from', r.sender)] = received,
    [key('mails-of', r.conversation)] = received,
    [key('mails-at', r.place)] = received,
  }
  if r.messageId then at[key('mails-by-id', r.messageId)] = received end
  for _, print in ipairs(cjson.decode(r.prints)) do at[key('print', print)] = received end
  return at
end

local ENTRY = { 'place', 'receivedAt', 'starts', 'mailId', 'decision' }

local function entries_in(place) return ids_in(call('ZRANGE', place, 0, -1)) end

local function noted(id) return row('entry', id) or fail('MISUSED', 'nothing was noted at this place') end

local function drop_place(id)
  local r = row('entry', id)
  if not r or r.decidedAt then return end
  drop('entry', id)
  for _, mail in ipairs(ids_in(call('ZRANGE', key('mails-at', id), 0, -1))) do drop('mail', mail) end
end
`);

const NOTE = `
local function is_outdated(id)
  local at = columns('entry', id, { 'folder', 'uidValidity' })
  return at[1] == input.folder and at[2] ~= input.uidValidity
end
for _, id in ipairs(entries_in(key('undecided'))) do
  if is_outdated(id) then drop_place(id) end
end
for _, id in ipairs(entries_in(key('unfiled'))) do
  if is_outdated(id) then change('entry', id, { filed = '1' }) end
end
for _, one in ipairs(input.arrivals) do
  if call('EXISTS', key('entry', one.place)) == 0 then
    put('entry', one.place, {
      seq = next_of('entry'), starts = 0, place = one.place, folder = input.folder, uidValidity = input.uidValidity,
      receivedAt = one.receivedAt,
    })
  end
end
call('HSET', key('folders'), input.folder, input.position)`;

/** The part of the store that knows what lies in the mailbox and what has become of it. */
export function mailEntryCalls({ read, write }: Access): EntryCalls {
  const position = read(`return call('HGET', key('folders'), input.folder)`);
  const note = write(NOTE, MAILBOX);
  const listed = (place: string) => read(`return rows('entry', entries_in(${place}), ENTRY)`, MAILBOX);
  const [undecided, unfiled] = [listed(`key('undecided')`), listed(`key('unfiled')`)];
  const of = listed(`key('places-of', input.mailId)`);
  const one = read(`return columns('entry', input.place, ENTRY)`, MAILBOX);
  const drop = write('drop_place(input.place)', MAILBOX);
  const start = write(
    `local starts = noted(input.place).starts + 1
     change('entry', input.place, { starts = starts })
     return starts`,
    MAILBOX,
  );
  const decide = write(
    `if noted(input.place).decidedAt then return end
     change('entry', input.place, { decidedAt = input.at, decision = input.decision })`,
    MAILBOX,
  );
  const file = write(`noted(input.place) change('entry', input.place, { filed = '1' })`, MAILBOX);
  return {
    folderPosition: async (folder) => optional(await position({ folder }), record<FolderPosition>),
    noteArrivals: async (folder, { uidValidity, uid }, arrivals) => {
      const places = arrivals.map((one) => ({
        place: placeId({ folder, uidValidity, uid: one.uid }),
        receivedAt: one.receivedAt,
      }));
      await note({ folder, uidValidity, position: jsonOf({ uidValidity, uid }), arrivals: places });
    },
    undecidedMails: async () => rowsOf(await undecided(), entryOf),
    unfiledMails: async () => rowsOf(await unfiled(), entryOf),
    mailEntry: async (place) => {
      const columns = listOf(await one({ place: placeId(place) }));
      return optional(columns[0], () => entryOf(columns));
    },
    dropPlace: async (place) => {
      await drop({ place: placeId(place) });
    },
    placesOf: async (mailId) => rowsOf(await of({ mailId }), ([place]) => placeOf(place)),
    startMail: async (place) => numberOf(await start({ place: placeId(place) })),
    decideMail: async (place, decision) => {
      await decide({ place: placeId(place), at: decision.at, decision: jsonOf(decision) });
    },
    markFiled: async (place) => {
      await file({ place: placeId(place) });
    },
  };
}

/** The id of a place. */
export function placeId({ folder, uidValidity, uid }: MailPlace): string {
  return JSON.stringify([folder, uidValidity, uid]);
}

export function placeOf(reply: Reply | undefined): MailPlace {
  const [folder, uidValidity, uid] = record<[string, string, number]>(reply);
  return { folder, uidValidity, uid };
}

/** An entry of its columns (`ENTRY`). */
export function entryOf([place, receivedAt, starts, mailId, decision]: readonly Reply[]): MailEntry {
  return {
    place: placeOf(place),
    receivedAt: textOf(receivedAt),
    starts: numberOf(starts),
    ...(mailId === null ? {} : { mailId: textOf(mailId) }),
    ...(decision === null ? {} : { decision: record<MailDecision>(decision) }),
  };
}
