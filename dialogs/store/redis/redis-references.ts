import type { Store } from '../store.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, optional, record, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';

type ReferenceCalls = Pick<Store, 'keepReference' | 'reference' | 'markSent' | 'sentPosition' | 'conversationsToSend'>;

/** Says anew whether the log of a conversation goes on behind what its channel has got. */
export const TO_SEND = part(`
local function look_what_to_send(id)
  local sent = call('HGET', key('reference', id), 'sent')
  if not sent then return end
  call(call('LLEN', key('log', id)) > tonumber(sent) and 'SADD' or 'SREM', key('to-send'), id)
end
`);

/** The part of the store that knows how the conversations of other channels are reached. */
export function referenceCalls({ read, write }: Access): ReferenceCalls {
  const keep = write(
    `call('HSETNX', key('reference', input.id), 'sent', 0)
     call('HSET', key('reference', input.id), 'body', input.body)
     look_what_to_send(input.id)`,
    TO_SEND,
  );
  const one = read(`return columns('reference', input.id, { 'body', 'sent' })`);
  const mark = write(
    `local sent = call('HGET', key('reference', input.id), 'sent')
     if not sent then fail('MISUSED', 'this conversation has no reference') end
     if input.position > tonumber(sent) then call('HSET', key('reference', input.id), 'sent', input.position) end
     if input.channelId then call('HSETNX', key('sent-ids', input.id), input.channelId, input.position) end
     look_what_to_send(input.id)`,
    TO_SEND,
  );
  const position = read(`return call('HGET', key('sent-ids', input.id), input.channelId)`);
  const toSend = read(`return call('SMEMBERS', key('to-send'))`);
  return {
    keepReference: async (id, reference) => {
      await keep({ id, body: jsonOf(reference) });
    },
    reference: async (id) => {
      const [body, sent] = listOf(await one({ id }));
      return optional(body, () => ({ reference: record(body), sent: numberOf(sent) }));
    },
    markSent: async (id, upTo, channelId) => {
      await mark({ id, position: upTo, channelId });
    },
    sentPosition: async (id, channelId) => optional(await position({ id, channelId }), numberOf),
    conversationsToSend: async () => listOf(await toSend()).map(textOf),
  };
}
