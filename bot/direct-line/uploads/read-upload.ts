import type { IncomingMessage } from 'node:http';
import type { NewUpload } from '../../../dialogs/store/store.js';
import { HttpFault } from '../../http/fault.js';
import { type JsonObject, jsonObject, MAX_BODY_BYTES, readBytes } from '../../http/read-json.js';
import { checkFile, MAX_FILE_BYTES, type SentFile } from './check-file.js';
import { readDisposition } from './disposition.js';
import { type BodyPart, boundaryOf, readParts } from './read-parts.js';

/** Files of one message. */
export const MAX_FILES = 5;
/** Bytes of all files of one message. */
export const MAX_UPLOAD_BYTES = 3 * MAX_FILE_BYTES;
/** Bytes of a body that are read: the files, and the activity beside them. */
export const MOST_BYTES = MAX_UPLOAD_BYTES + MAX_BODY_BYTES;
/** Milliseconds for a whole body: the largest takes four minutes on a line of 400 kbit/s. */
const UPLOAD_MS = 300_000;
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

/** A message with files. */
export interface Upload {
  readonly activity: JsonObject;
  readonly files: readonly NewUpload[];
}

/**
 * The body of an upload: either a form with one activity and files beside it, or one file alone with its name in
 * Content-Disposition. Throws a fault with 400, 413 or 415.
 */
export async function readUpload(req: IncomingMessage): Promise<Upload> {
  const contentType = req.headers['content-type'] ?? '';
  const boundary = boundaryOf(contentType);
  const disposition = req.headers['content-disposition'];
  if (boundary === undefined && (disposition === undefined || contentType === '')) {
    throw new HttpFault(
      415,
      'NotAnUpload',
      'An upload is multipart/form-data, or one file with a Content-Type and a Content-Disposition.',
    );
  }
  const body = await readBytes(req, MOST_BYTES, UPLOAD_MS);
  const { activity, sent } =
    boundary === undefined ? single(body, disposition ?? '') : ofParts(await readParts(body, boundary, MAX_FILES + 1));
  if (sent.length === 0) throw new HttpFault(400, 'FileMissing', 'The upload holds no file.');
  if (sent.length > MAX_FILES) throw new HttpFault(413, 'TooManyFiles', `A message may have ${MAX_FILES} files.`);
  const size = sent.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MAX_UPLOAD_BYTES) {
    throw new HttpFault(413, 'FilesTooLarge', `The files of a message may have ${MAX_UPLOAD_BYTES} bytes together.`);
  }
  const files: NewUpload[] = [];
  for (const file of sent) files.push(await checkFile(file));
  return { activity, files };
}

interface Raw {
  readonly activity: JsonObject;
  readonly sent: readonly SentFile[];
}

function single(bytes: Buffer, disposition: string): Raw {
  return { activity: { type: 'message' }, sent: [{ name: readDisposition(disposition).fileName ?? '', bytes }] };
}

function ofParts(parts: readonly BodyPart[]): Raw {
  const isActivity = (part: BodyPart) =>
    part.type === ACTIVITY_TYPE || readDisposition(part.disposition).field === 'activity';
  const activities = parts.filter(isActivity);
  if (activities.length > 1) throw new HttpFault(400, 'TwoActivities', 'The upload holds more than one activity.');
  const [first] = activities;
  if (first && first.bytes.length > MAX_BODY_BYTES) {
    throw new HttpFault(413, 'ActivityTooLarge', `The activity has more than ${MAX_BODY_BYTES} bytes.`);
  }
  return {
    activity: { type: 'message', ...(first && jsonObject(first.bytes)) },
    sent: parts
      .filter((part) => !isActivity(part))
      .map(({ disposition, bytes }) => ({ name: readDisposition(disposition).fileName ?? '', bytes })),
  };
}
