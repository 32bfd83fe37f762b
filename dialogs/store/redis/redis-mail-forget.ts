import { CASES } from './redis-cases.js';
import { ERASING } from './redis-erasing.js';
import { MAILBOX } from './redis-mail-entries.js';
import { OUTBOX } from './redis-outbox.js';
import { part } from './redis-rows.js';

/** Addresses to which nothing automatic goes for a while. `until` is a word of Lua, so the column has a line behind it. */
export const RESTS = part(`
places.rest = function(id, r) return { [key('rests')] = instant(r.until_) } end

local function rest(address, until_, reason)
  local old = row('rest', address)
  if old and instant(old.until_) >= instant(until_) then return end
  put('rest', address, { until_ = until_, reason = reason }, old)
end
`);

/** What `FORGET_MAIL` builds on. */
export const FORGETTING = part(
  `
local function count(name, id) return call('ZCARD', key(name, id)) end

-- In a busy conversation something is still to be done: a case is open, or a mail has not gone out.
local function is_busy(id) return count('open-cases-of', id) + count('unsent-of', id) > 0 end

local function is_needed(entry, before)
  return not entry or not entry.decidedAt or not entry.filed or instant(entry.receivedAt) >= before
end

-- Whether a mail must stay for an entry: without a decision, not filed, or newer.
local function is_wanted(mail, before)
  for _, place in ipairs(entries_in(key('places-of', mail))) do
    if is_needed(row('entry', place), before) then return true end
  end
  return false
end

local function is_used(id)
  return count('mails-of', id) + count('cases-of', id) + count('outbox-of', id) + call('LLEN', key('log', id)) > 0
end

local function older(name, before) return call('ZRANGEBYSCORE', key(name), '-inf', beyond(before)) end
`,
  MAILBOX,
  OUTBOX,
  CASES,
  ERASING,
  RESTS,
);

/** `MailLedger.forgetMail`. */
export const FORGET_MAIL = `
local before, gone, left = instant(input.before), 0, {}
for _, mail in ipairs(ids_in(older('mails', before))) do
  local id = call('HGET', key('mail', mail), 'conversation')
  if not is_busy(id) and not is_wanted(mail, before) then
    drop('mail', mail)
    gone, left[id] = gone + 1, true
  end
end
for _, place in ipairs(ids_in(older('done-entries', before))) do
  local mail = call('HGET', key('entry', place), 'mailId')
  if not mail or call('EXISTS', key('mail', mail)) == 0 then drop('entry', place) end
end
for _, id in ipairs(older('ended-mails', before)) do
  if not is_busy(call('HGET', key('outbox', id), 'conversation')) then drop('outbox', id) end
end
for _, address in ipairs(older('rests', before)) do drop('rest', address) end
for id in pairs(left) do
  if not is_used(id) then erase_said(id) end
end
return gone`;
