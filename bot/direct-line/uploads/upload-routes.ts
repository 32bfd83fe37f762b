import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { NewUpload, Store } from '../../../dialogs/store/store.js';
import { HttpFault } from '../../http/fault.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { sendJson } from '../../http/respond.js';
import { queryOf, route } from '../../http/route.js';
import { createSeats } from '../../http/seats.js';
import { CONVERSATIONS_PATH, insider } from '../conversation-routes.js';
import type { DirectLineDeps } from '../deps.js';
import { ATTACHMENTS_PATH } from './file-links.js';
import { MOST_BYTES, readUpload } from './read-upload.js';
import { sendUpload } from './send-upload.js';

/** Bytes that one conversation may keep here, and all of them together: nobody fills the disk. */
export const MOST_OF_A_CONVERSATION = 24 * 1024 * 1024;
export const MOST_OF_ALL = 1024 * 1024 * 1024;

/** Direct Line's way for files: in with a message, out by an address that is good for a while. */
export function bindUploadRoutes(server: Server, deps: DirectLineDeps): void {
  const { store, log, tokens, conversations, addresses, limits, clock } = deps;
  const mayUpload = createRateLimit(limits.uploadsPerMinute, clock);
  const underWay = createSeats(limits.uploads);

  server.post(
    `${CONVERSATIONS_PATH}/:id/upload`,
    route(log, async (req, res) => {
      const bearer = await insider(req, deps);
      const caller = addresses.client(req);
      const leave = mayUpload(caller) ? underWay.take(caller, sizeOf(req)) : undefined;
      if (!leave) throw new HttpFault(429, 'TooManyUploads', 'Too many files are being sent; try again in a minute.');
      try {
        const { activity, files } = await readUpload(req);
        await checkRoom(bearer.conversationId, files, store);
        sendJson(res, 200, { id: await conversations.post(bearer, activity, files) });
      } finally {
        leave();
      }
    }),
  );

  server.get(
    `${ATTACHMENTS_PATH}/:id/:upload`,
    route(log, async (req, res) => {
      const bearer = await tokens.verify('file', queryOf(req, 't') ?? '');
      if (bearer.conversationId !== req.params.id) {
        throw new HttpFault(403, 'OtherConversation', 'The token is for another conversation.');
      }
      const file = await store.upload(bearer.conversationId, String(req.params.upload));
      sendUpload(res, file);
    }),
  );
}

/** Bytes that a request may come to hold: what it says, and where it does not, as much as is read. */
function sizeOf({ headers }: IncomingMessage): number {
  return Math.min(Number(headers['content-length'] ?? MOST_BYTES), MOST_BYTES);
}

/** Throws a 413 fault where there is no room for more files. */
async function checkRoom(
  conversationId: string,
  files: readonly NewUpload[],
  store: Pick<Store, 'uploadedBytes'>,
): Promise<void> {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const [own, all] = [await store.uploadedBytes(conversationId), await store.uploadedBytes()];
  if (own + size <= MOST_OF_A_CONVERSATION && all + size <= MOST_OF_ALL) return;
  throw new HttpFault(413, 'NoRoomForFiles', 'There is no room for more files; they are deleted after a day.');
}
