import type { DecidedMail, MailCalls, Remembered, StoredMail } from '../mail-ledger.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { entryOf, MAILBOX, placeId, placeOf } from './redis-mail-entries.js';
import { FORGET_MAIL, FORGETTING, RESTS } from './redis-mail-forget.js';
import { listOf, numberOf, optional, type Reply, record, recordsOf, rowsOf, textOf } from './redis-reply.js';

const REMEMBER = `
if row('entry', input.place) then change('entry', input.place, { mailId = input.id }) end
local found = row('mail', input.id)
if found then return found.place ~= input.place and { found.body, found.place } end
local r = input.columns
r.seq, r.place = next_of('mail'), input.place
put('mail', input.id, r)
return false`;

const ALIKE = `
if input.limit <= 0 then return {} end
local found, seen = {}, {}
for _, print in ipairs(input.prints) do
  local newest = call('ZREVRANGEBYSCORE', key('print', print), '+inf', instant(input.since), 'WITHSCORES', 'LIMIT', 0, input.limit)
  for i = 1, #newest, 2 do
    if not seen[newest[i]] then found[#found + 1] = { newest[i], tonumber(newest[i + 1]) } end
    seen[newest[i]] = true
  end
end
-- A member begins with its number, in digits of one width.
table.sort(found, function(a, b) return a[2] > b[2] or a[2] == b[2] and a[1] > b[1] end)
local all = {}
for i = math.min(#found, input.limit), 1, -1 do all[#all + 1] = call('HGET', key('mail', id_of(found[i][1])), 'body') end
return all`;

const DECIDED = `
local all = {}
for i, id in ipairs(ids_in(call('ZRANGEBYSCORE', key('decided'), instant(input.since), '+inf'))) do
  local entry = columns('entry', id, ENTRY)
  all[i] = { entry, entry[4] and call('HGET', key('mail', entry[4]), 'body') }
end
return all`;

/** The part of the store that remembers the mails themselves, and whom not to write to. */
export function mailCalls({ read, write }: Access): MailCalls {
  const remember = write(REMEMBER, MAILBOX);
  const one = read(`return call('HGET', key('mail', input.id), 'body')`);
  const byId = read(
    `local all = {}
     for i, id in ipairs(entries_in(key('mails-by-id', input.messageId))) do all[i] = call('HGET', key('mail', id), 'body') end
     return all`,
    MAILBOX,
  );
  const alike = read(ALIKE);
  const known = read(`return call('ZCOUNT', key('mails-from', input.address), '-inf', beyond(instant(input.before)))`);
  const decided = read(DECIDED, MAILBOX);
  const rest = write('rest(input.address, input.until_, input.reason)', RESTS);
  const resting = read(
    `local r = row('rest', input.address)
     return r and instant(r.until_) > instant(input.at) and { r.until_, r.reason }`,
  );
  const note = read(`return call('HGET', key('notes'), input.name)`);
  const setNote = write(`call('HSET', key('notes'), input.name, input.value)`);
  const forget = write(FORGET_MAIL, FORGETTING);
  return {
    rememberMail: async (place, mail) => remembered(await remember({ place: placeId(place), ...mailInput(mail) })),
    mail: async (id) => optional(await one({ id }), record<StoredMail>),
    mailsByMessageId: async (messageId) => recordsOf<StoredMail>(await byId({ messageId })),
    mailsAlike: async (prints, since, limit) =>
      recordsOf<StoredMail>(await alike({ prints: [...prints], since, limit })),
    isKnownSender: async (address, before) => numberOf(await known({ address, before })) > 0,
    decisionsSince: async (since) => rowsOf(await decided({ since }), decidedMail),
    restAddress: async (address, until, reason) => {
      await rest({ address, until_: until, reason });
    },
    addressRest: async (address, at) =>
      optional(await resting({ address, at }), (reply) => {
        const [until, reason] = listOf(reply);
        return { until: textOf(until), reason: textOf(reason) };
      }),
    mailNote: async (name) => optional(await note({ name }), textOf),
    setMailNote: async (name, value) => {
      await setNote({ name, value });
    },
    forgetMail: async (before) => numberOf(await forget({ before })),
  };
}

function mailInput(mail: StoredMail) {
  const { id, conversationId: conversation, messageId, from: sender, receivedAt, fingerprints } = mail;
  const columns = { conversation, messageId, sender, receivedAt, prints: jsonOf(fingerprints), body: jsonOf(mail) };
  return { id, columns };
}

function remembered(reply: Reply): Remembered {
  if (reply === null) return { kind: 'first' };
  const [mail, place] = listOf(reply);
  return { kind: 'again', mail: record<StoredMail>(mail), place: placeOf(place) };
}

function decidedMail([columns, mail]: readonly Reply[]): DecidedMail {
  const { decision, ...entry } = entryOf(listOf(columns));
  if (!decision) throw new Error('an entry with the instant of a decision has a decision');
  return { entry: { ...entry, decision }, ...(mail === null ? {} : { mail: record<StoredMail>(mail) }) };
}
