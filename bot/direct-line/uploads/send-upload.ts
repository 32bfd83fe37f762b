import type { ServerResponse } from 'node:http';
import type { StoredUpload } from '../../../dialogs/store/store.js';
import { HttpFault } from '../../http/fault.js';
import { asAttachment } from './disposition.js';

/** Nothing in a file may run, load or be framed, even where a browser opens it in spite of all. */
const FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Sends a file to be kept and not shown. Throws a 404 fault where there is none. */
export function sendUpload(res: ServerResponse, file: StoredUpload | undefined): void {
  if (!file) throw new HttpFault(404, 'FileNotFound', 'There is no such file, or none any more.');
  res.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': String(file.bytes.length),
    'Content-Disposition': asAttachment(file.name),
    'Content-Security-Policy': FILE_POLICY,
    'Cache-Control': 'private, no-store',
  });
  res.end(file.bytes);
}
