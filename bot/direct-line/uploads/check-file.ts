import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { NewUpload } from '../../../dialogs/store/store.js';
import { HttpFault } from '../../http/fault.js';

/** Bytes of one file. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;
export const MAX_NAME_LENGTH = 120;

/** The kinds of file that are taken, by what their content says: documents and pictures that run no program. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['txt', 'text/plain; charset=utf-8'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
]);

/** A file as it was sent: neither its name nor its declared type is believed. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file as it is kept. Throws a fault: 400 for none or a bad name, 413 for a large one, 415 for a kind that is not taken. */
export async function checkFile({ name: given, bytes }: SentFile): Promise<NewUpload> {
  if (bytes.length === 0) throw new HttpFault(400, 'FileEmpty', 'The file is empty.');
  if (bytes.length > MAX_FILE_BYTES) {
    throw new HttpFault(413, 'FileTooLarge', `A file may have ${MAX_FILE_BYTES} bytes.`);
  }
  const name = cleanName(given);
  if (name.length > MAX_NAME_LENGTH) {
    throw new HttpFault(400, 'FileNameTooLong', `The name of a file may have ${MAX_NAME_LENGTH} characters.`);
  }
  const ending = endingOf(name);
  const kind = await kindOf(bytes, ending);
  const contentType = kind === undefined ? undefined : TYPES.get(kind);
  if (kind === undefined || contentType === undefined) {
    throw new HttpFault(415, 'FileTypeNotAllowed', `Files may be ${[...TYPES.keys()].join(', ')}, by their content.`);
  }
  if (ending !== undefined && ending !== kind) {
    throw new HttpFault(415, 'FileNameMisleads', `The name ends in .${ending}, but the file is ${kind}.`);
  }
  const id = randomBytes(16).toString('base64url');
  return { id, name: ending === undefined ? `${name}.${kind}` : name, contentType, bytes };
}

/** Without folders, control characters and marks that turn the direction of writing, by which an ending can be hidden. */
function cleanName(given: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  return clean === '' ? 'file' : clean;
}

function endingOf(name: string): string | undefined {
  const ending = /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase();
  return ending === 'jpeg' || ending === 'jpe' ? 'jpg' : ending;
}

async function kindOf(bytes: Buffer, ending: string | undefined): Promise<string | undefined> {
  // Text has no mark of its own, and may begin with two letters that are the mark of something else.
  if (ending === 'txt' && isText(bytes)) return 'txt';
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return found.ext;
  return ending === undefined && isText(bytes) ? 'txt' : undefined;
}

function isText(bytes: Buffer): boolean {
  try {
    return !/[^\P{Cc}\t\n\r\f]/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
