/** What a Content-Disposition header says (RFC 6266, RFC 7578). */
export interface Disposition {
  /** Name of the form field. */
  readonly field?: string;
  readonly fileName?: string;
}

const PARAMETER = /(?:^|;)\s*([\w-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

/**
 * Reads a Content-Disposition header, with or without its type before the parameters. `header` is as Node and the
 * multipart parser give it: one character a byte; browsers send file names as UTF-8.
 */
export function readDisposition(header: string): Disposition {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, token] of utf8(header).matchAll(PARAMETER)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? token ?? '');
  }
  const field = parameters.get('name');
  const fileName = extended(parameters.get('filename*')) ?? percents(parameters.get('filename'));
  return { ...(field !== undefined && { field }), ...(fileName !== undefined && { fileName }) };
}

/** Browsers write `"` and line breaks in a name as %22, %0D and %0A, and nothing else so. */
function percents(name: string | undefined): string | undefined {
  return name?.replace(/%22/g, '"').replace(/%0[da]/gi, ' ');
}

/** `UTF-8''caf%C3%A9.pdf`; undefined where it is malformed or in another charset. */
function extended(value: string | undefined): string | undefined {
  const encoded = /^utf-8'[^']*'(.+)$/i.exec(value ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A Content-Disposition header that makes browsers keep a file and not show it. */
export function asAttachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
