import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Request, Response } from 'restify';
import { acceptedEncoding, compress } from '../http/encoding.js';

/** A file of the page, read and compressed once. */
export interface Asset {
  /** Its path on the server; it carries a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  /** Names the content: the same hash as in the path. */
  readonly hash: string;
  /** The body for an Accept-Encoding header, with the encoding where there is one. */
  body(acceptEncoding: string | undefined): { readonly bytes: Buffer; readonly encoding?: string };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Several files become one, in this order, named after the last. */
export function readAsset(...files: [string, ...string[]]): Asset {
  const bytes = Buffer.concat(files.map((one) => readFileSync(one)));
  const file = files.at(-1) ?? files[0];
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  const extension = extname(file);
  const bodies = { br: compress(bytes, 'br', 9), gzip: compress(bytes, 'gzip', 9) };
  return {
    path: `/assets/${basename(file, extension)}.${hash}${extension}`,
    type: TYPES[extension] ?? 'application/octet-stream',
    hash,
    body(acceptEncoding) {
      const encoding = acceptedEncoding(acceptEncoding);
      return encoding ? { bytes: bodies[encoding], encoding } : { bytes };
    },
  };
}

/** Answers with an asset, as small as the browser takes it. */
export function sendAsset(req: Request, res: Response, asset: Asset, headers: Readonly<Record<string, string>>): void {
  const { bytes, encoding } = asset.body(req.headers['accept-encoding']);
  res.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': bytes.length,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
    ...headers,
  });
  res.end(bytes);
}
