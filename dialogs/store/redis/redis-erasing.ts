import { CONVERSATIONS } from './redis-conversations.js';
import { OUTBOX } from './redis-outbox.js';
import { part } from './redis-rows.js';
import { SEARCH } from './redis-search.js';

/** Takes away what was said in a conversation, or all of it. */
export const ERASING = part(
  `
local function drop_upload(id, file)
  local size = call('HSTRLEN', key('upload-bytes', id), file)
  call('HDEL', key('uploads', id), file)
  call('HDEL', key('upload-bytes', id), file)
  call('ZREM', key('uploads-by-age'), id .. string.char(0) .. file)
  for _, whose in ipairs({ id, '' }) do
    if call('HINCRBY', key('uploaded'), whose, 0 - size) == 0 then call('HDEL', key('uploaded'), whose) end
  end
end

local function erase_said(id)
  local messages = call('HKEYS', key('turns', id))
  for _, fact in ipairs(call('SMEMBERS', key('told-in', id))) do
    for _, message in ipairs(messages) do call('ZREM', key('told', fact), id .. string.char(0) .. message) end
  end
  for _, name in ipairs({ 'told-in', 'turns', 'transcript' }) do call('DEL', key(name, id)) end
  drop('conversation', id)
  forget_words(id)
end

local function erase_all(id)
  for _, file in ipairs(call('HKEYS', key('uploads', id))) do drop_upload(id, file) end
  for position = 1, call('LLEN', key('log', id)) do
    call('ZREM', key('awaiting'), id .. '|' .. string.format('%07d', position))
  end
  for _, name in ipairs({ 'log', 'clients' }) do call('DEL', key(name, id)) end
  call('SREM', key('to-send'), id)
  for _, entry in ipairs(call('ZRANGE', key('outbox-of', id), 0, -1)) do drop('outbox', entry) end
  erase_said(id)
end
`,
  CONVERSATIONS,
  OUTBOX,
  SEARCH,
);
