import { part } from './redis-rows.js';

/** Rows of accounts, codes, sessions and attempts. */
export const STAFF = part(`
places.account = function(id, r) return { [key('accounts')] = r.seq } end

places.code = function(hash, r)
  return { [key('codes-of', r.account or '')] = 0, [key('codes-by-end')] = instant(r.expiresAt) }
end

places.session = function(id, r)
  return {
    [key('sessions-of', r.accountId)] = r.seq,
    [key('sessions-by-opening')] = instant(r.openedAt),
    [key('sessions-by-use')] = instant(r.seenAt),
  }
end

places.attempt = function(id, r) return { [key('attempts-by-end')] = instant(r.ends) } end

local SESSION = { 'id', 'tokenHash', 'accountId', 'epoch', 'openedAt', 'seenAt', 'agent' }

local function put_code(code)
  put('code', code.hash, { account = code.accountId, expiresAt = code.expiresAt }, row('code', code.hash))
end

local function drop_codes(account)
  for _, hash in ipairs(call('ZRANGE', key('codes-of', account), 0, -1)) do drop('code', hash) end
end

local function drop_session(id)
  call('HDEL', key('session-of'), call('HGET', key('session', id), 'tokenHash'))
  drop('session', id)
end
`);

/** `StaffBook.changeStaff`. */
export const CHANGE_STAFF = `
local id, columns_, uses = input.id, input.columns, input.usesCode

local function may_use()
  local code = row('code', uses.hash)
  if not code or instant(code.expiresAt) <= instant(uses.at) then return false end
  if not code.account then return call('ZCARD', key('accounts')) == 0 end
  return code.account == id
end

if uses and not may_use() then return 'no-such-code' end
local before = row('account', id)
if tonumber(before and before.version or 0) ~= columns_.version - 1 then return 'conflict' end
local holder = call('HGET', key('account-of'), columns_.address)
if holder and holder ~= id then return 'address-taken' end

if before and before.address ~= columns_.address then call('HDEL', key('account-of'), before.address) end
call('HSET', key('account-of'), columns_.address, id)
columns_.seq = before and before.seq or next_of('account')
put('account', id, columns_, before)
if uses then drop('code', uses.hash) end
if uses or input.newCode then drop_codes(id) end
if input.newCode then put_code(input.newCode) end
if before and (tonumber(before.epoch) ~= columns_.epoch or columns_.disabledAt) then
  for _, session in ipairs(call('ZRANGE', key('sessions-of', id), 0, -1)) do drop_session(session) end
end
return 'committed'`;

/** `StaffBook.takeStaffAttempt`: the instant from which there is room again, or nothing. */
export const TAKE_ATTEMPT = `
local now, full, known = instant(input.at), false, {}
for i, one in ipairs(input.limits) do
  local r = row('attempt', one.key)
  if r and instant(r.ends) > now then
    known[i] = r
    if tonumber(r.count) >= one.limit and (not full or instant(r.ends) > instant(full)) then full = r.ends end
  end
end
if full then return full end
for i, one in ipairs(input.limits) do
  local r = known[i]
  put('attempt', one.key, { ends = r and r.ends or one.ends, count = r and r.count + 1 or 1 }, row('attempt', one.key))
end
return false`;

/** `StaffBook.forgetStaff`. */
export const FORGET_STAFF = `
local function older(name, bound) return call('ZRANGEBYSCORE', key(name), '-inf', bound) end
for _, id in ipairs(older('sessions-by-opening', beyond(instant(input.openedBefore)))) do drop_session(id) end
for _, id in ipairs(older('sessions-by-use', beyond(instant(input.seenBefore)))) do drop_session(id) end
for _, one in ipairs(older('attempts-by-end', instant(input.now))) do drop('attempt', one) end
for _, hash in ipairs(older('codes-by-end', instant(input.now))) do drop('code', hash) end`;
