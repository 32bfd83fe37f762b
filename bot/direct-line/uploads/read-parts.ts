import { Dicer } from '@fastify/busboy';
import { HttpFault } from '../../http/fault.js';

/** One part of a multipart body. */
export interface BodyPart {
  /** Lower case, without parameters; empty where none is given. */
  readonly type: string;
  /** As it stands, empty where there is none. */
  readonly disposition: string;
  readonly bytes: Buffer;
}

const MAX_HEADERS = 20;

/** The boundary of a multipart Content-Type; undefined for any other. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\/form-data\s*(?:;|$)/i.test(contentType)) return undefined;
  const [, quoted, token] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? token ?? '';
}

/** The parts of a whole multipart body. Throws a 400 fault for a broken one, 413 for more parts than `most`. */
export async function readParts(body: Buffer, boundary: string, most: number): Promise<readonly BodyPart[]> {
  const broken = new HttpFault(400, 'NotMultipart', 'The body is not a whole multipart/form-data body.');
  if (boundary === '') throw broken;
  const parts: BodyPart[] = [];
  let begun = 0;
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(broken);
    const parser = new Dicer({ boundary, maxHeaderPairs: MAX_HEADERS });
    parser.on('part', (stream) => {
      begun += 1;
      const chunks: Buffer[] = [];
      const headers = new Map<string, string>();
      stream.on('header', (found: object) => {
        for (const [name, values] of Object.entries(found)) headers.set(name, String(values?.[0] ?? ''));
      });
      stream.on('error', fail);
      if (begun > most) return stream.resume();
      stream.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
      return stream.on('end', () => parts.push(partOf(headers, Buffer.concat(chunks))));
    });
    parser.on('error', fail);
    parser.on('finish', resolve);
    parser.end(body);
  });
  if (begun > most) throw new HttpFault(413, 'TooManyParts', `The body may have ${most} parts.`);
  // The parser drops a part whose header never ends without a word.
  if (parts.length < begun) throw broken;
  return parts;
}

function partOf(headers: ReadonlyMap<string, string>, bytes: Buffer): BodyPart {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return { type: type.trim().toLowerCase(), disposition: headers.get('content-disposition') ?? '', bytes };
}
