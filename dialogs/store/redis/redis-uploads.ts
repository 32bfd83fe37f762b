import type { NewUpload, Store, StoredUpload } from '../store.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { ERASING } from './redis-erasing.js';
import { numberOf, record } from './redis-reply.js';
import { part } from './redis-rows.js';

type UploadCalls = Pick<Store, 'upload' | 'uploadedBytes' | 'endConversation' | 'isEnded' | 'forget'>;

/** Keeps the files of a message; their bytes are the arguments behind the first two. */
export const UPLOADS = part(`
local function check_uploads(id, files)
  for _, file in ipairs(files) do
    if call('HEXISTS', key('uploads', id), file.id) == 1 then fail('TAKEN', 'a file has this id already') end
  end
end

-- after: how many of the bytes belong to others.
local function put_uploads(id, at, files, after)
  for i, file in ipairs(files) do
    local bytes = ARGV[2 + (after or 0) + i]
    call('HSET', key('uploads', id), file.id, file.known)
    call('HSET', key('upload-bytes', id), file.id, bytes)
    call('ZADD', key('uploads-by-age'), instant(at), id .. string.char(0) .. file.id)
    for _, whose in ipairs({ id, '' }) do call('HINCRBY', key('uploaded'), whose, #bytes) end
  end
end
`);

const FORGET = `
call('ZREMRANGEBYSCORE', key('ended'), '-inf', beyond(instant(input.before)))
local gone = 0
for _, one in ipairs(call('ZRANGEBYSCORE', key('uploads-by-age'), '-inf', beyond(instant(input.before)))) do
  local id, file = one:match('^(.-)%z(.*)$')
  if call('SISMEMBER', key('conversations-with-case'), id) == 0 then
    drop_upload(id, file)
    gone = gone + 1
  end
end
return gone`;

const END = `
call('ZADD', key('ended'), 'NX', instant(input.at), input.id)
tell(input.id)
if call('SISMEMBER', key('conversations-with-case'), input.id) == 1 then return 0 end
erase_all(input.id)
return 1`;

/** The part of the store that keeps files, and that ends conversations. */
export function uploadCalls({ read, readBytes, write }: Access): UploadCalls {
  const one = readBytes(
    `local known = call('HGET', key('uploads', input.id), input.file)
     return known and { known, call('HGET', key('upload-bytes', input.id), input.file) }`,
  );
  const uploaded = read(`return call('HGET', key('uploaded'), input.id) or 0`);
  const isEnded = read(`return call('ZSCORE', key('ended'), input.id) and 1 or 0`);
  const end = write(END, ERASING);
  const forget = write(FORGET, ERASING);
  return {
    upload: async (id, file) => {
      const [known, bytes] = (await one({ id, file })) ?? [];
      return (
        known && bytes && { ...record<Omit<StoredUpload, 'bytes'>>(known.toString()), bytes: new Uint8Array(bytes) }
      );
    },
    uploadedBytes: async (id = '') => numberOf(await uploaded({ id })),
    endConversation: async (id, at) => ({ erased: (await end({ id, at })) === 1 }),
    isEnded: async (id) => (await isEnded({ id })) === 1,
    forget: async (before) => numberOf(await forget({ before })),
  };
}

/** What is kept of files besides their bytes. */
export function uploadRows(uploads: readonly NewUpload[], at: string) {
  return uploads.map(({ id, name, contentType }) => ({ id, known: jsonOf({ id, name, contentType, at }) }));
}
