import { isObject, type JsonObject } from '../../http/read-json.js';
import type { Bearer, Tokens } from '../tokens.js';

export const ATTACHMENTS_PATH = '/v3/directline/attachments';

/** The field of a logged attachment that names the file in the store; clients get an address in its place. */
export const UPLOAD_ID = 'uploadId';

/** Wire activities as a reader gets them: each file with an address at which it can be opened for a while. */
export type WithLinks = (activities: readonly JsonObject[]) => Promise<readonly JsonObject[]>;

/** `base` is where the reader reaches this server, without a slash at its end. */
export function createFileLinks(base: string, bearer: Bearer, tokens: Tokens): WithLinks {
  return async (activities) => {
    if (!activities.some(({ attachments }) => Array.isArray(attachments))) return activities;
    const token = await tokens.issue('file', bearer);
    const folder = `${base}${ATTACHMENTS_PATH}/${bearer.conversationId}`;
    return activities.map((activity) => {
      if (!Array.isArray(activity.attachments)) return activity;
      return { ...activity, attachments: activity.attachments.map((one) => linked(one, folder, token)) };
    });
  };
}

function linked(attachment: unknown, folder: string, token: string): unknown {
  if (!isObject(attachment) || typeof attachment[UPLOAD_ID] !== 'string') return attachment;
  const { [UPLOAD_ID]: id, ...shown } = attachment;
  return { ...shown, contentUrl: `${folder}/${id}?t=${token}` };
}
