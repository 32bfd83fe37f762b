/** Builds messages as they arrive, from headers and parts: CRLF lines, UTF-8, encoded words where a header needs them. */

/** Name → value, or several values for a header that stands more than once. */
export type HeaderTable = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface BuiltPart {
  readonly headers: HeaderTable;
  readonly body: string;
}

export const OUR_ADDRESS = 'wsis-info@itu.int';

const USUAL: HeaderTable = {
  From: 'Amina Diallo <amina.diallo@ministry.example>',
  To: OUR_ADDRESS,
  Subject: 'WSIS Forum',
  Date: 'Tue, 10 Feb 2026 09:12:33 +0100',
  'MIME-Version': '1.0',
};

let serial = 0;
function next(): number {
  serial += 1;
  return serial;
}

/** A message; headers given here replace the usual ones, `undefined` takes one away. */
export function message(headers: HeaderTable, body: BuiltPart | string = ''): string {
  const part = typeof body === 'string' ? text(body) : body;
  const all = { ...USUAL, 'Message-ID': `<m${next()}.2026@ministry.example>`, ...part.headers, ...headers };
  return `${head(all)}\r\n\r\n${part.body}`;
}

/** A text part, in clear. */
export function text(body: string, type = 'text/plain; charset=utf-8'): BuiltPart {
  return { headers: { 'Content-Type': type, 'Content-Transfer-Encoding': '8bit' }, body: crlf(body) };
}

/** A multipart of any kind. */
export function multipart(type: string, parts: readonly BuiltPart[], boundary = `b${next()}_part`): BuiltPart {
  const [kind = type, ...params] = type.split(';');
  const value = [`multipart/${kind}`, ...params.map((param) => param.trim()), `boundary="${boundary}"`].join('; ');
  const inner = parts.map(({ headers, body }) => `--${boundary}\r\n${head(headers)}\r\n\r\n${body}\r\n`).join('');
  return { headers: { 'Content-Type': value }, body: `${inner}--${boundary}--\r\n` };
}

/** Plain text and the same as HTML, as most programs send. */
export function alternative(plain: string, html: string): BuiltPart {
  return multipart('alternative', [text(plain), text(html, 'text/html; charset=utf-8')]);
}

/** A file in base64; its bytes do not matter. */
export function file(name: string, type: string, disposition = 'attachment'): BuiltPart {
  return {
    headers: {
      'Content-Type': `${type}; name="${name}"`,
      'Content-Disposition': `${disposition}; filename="${name}"`,
      'Content-Transfer-Encoding': 'base64',
    },
    body: Buffer.from(`the bytes of ${name}`).toString('base64'),
  };
}

export const bytes = (source: string): Uint8Array => Buffer.from(source, 'utf8');

function head(headers: HeaderTable): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => `${name}: ${encoded(one)}`)))
    .join('\r\n');
}

/** Words outside ASCII as RFC 2047 wants them; structured parts such as <address> stay in clear. */
function encoded(value: string): string {
  if (!/\P{ASCII}/u.test(value)) return value;
  return value.replace(/[^\s<>",;]*\P{ASCII}[^<>",;]*[^\s<>",;]|\P{ASCII}/gu, (words) => {
    const pieces = words.match(/.{1,14}/gsu) ?? [];
    return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`).join('\r\n ');
  });
}

const crlf = (body: string) => body.replace(/\r?\n/g, '\r\n');
