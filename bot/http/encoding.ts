import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The encodings that bodies are sent in, best first. */
export type Encoding = 'br' | 'gzip';

/** The best encoding that an Accept-Encoding header takes, or undefined. */
export function acceptedEncoding(header = ''): Encoding | undefined {
  const accepts = (name: string) => new RegExp(`(?:^|[ ,])${name}(?! *; *q=0(?:[,.0 ]|$))`).test(header);
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : undefined;
}

/** Compresses hard what is sent often (`9`), quickly what is made for one request (`4`). */
export function compress(bytes: Buffer, encoding: Encoding, level: 4 | 9): Buffer {
  if (encoding === 'gzip') return gzipSync(bytes, { level });
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
}
