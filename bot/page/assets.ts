import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file of the page, read and compressed once. */
export interface Asset {
  /** Its path on the server; it carries a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  /** The body for an Accept-Encoding header, with the encoding where there is one. */
  body(acceptEncoding: string | undefined): { readonly bytes: Buffer; readonly encoding?: string };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function readAsset(file: string): Asset {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  const extension = extname(file);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const gzip = gzipSync(bytes, { level: 9 });
  return {
    path: `/assets/${basename(file, extension)}.${hash}${extension}`,
    type: TYPES[extension] ?? 'application/octet-stream',
    body(acceptEncoding = '') {
      const accepts = (name: string) => new RegExp(`(?:^|[ ,])${name}(?! *; *q=0(?:[,.0 ]|$))`).test(acceptEncoding);
      if (accepts('br')) return { bytes: brotli, encoding: 'br' };
      if (accepts('gzip')) return { bytes: gzip, encoding: 'gzip' };
      return { bytes };
    },
  };
}
