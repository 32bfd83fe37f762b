import { type AddressObject, type EmailAddress, MailParser } from 'mailparser';
import { isValidAddress } from './mail-address.js';
import type { Header, MailAddress } from './parsed-mail.js';

/**
 * What mailparser 3.9.31 does beyond its types, in this one place. Its version is pinned; `parse-mail.test.ts` fails
 * where a later one does it in another way.
 */
interface Inner {
  createNode(node: MimeNode): unknown;
  processHeaders(lines: readonly HeaderLine[]): Map<string, unknown>;
  readonly libmime: { decodeWords(text: string): string; parseHeaderValue(text: string): StructuredValue };
  readonly decoder: { decodeStream(charset: string): unknown };
}

interface MimeNode {
  readonly root: boolean;
  readonly contentType: string | false;
  readonly charset: string | false;
  readonly filename: string | false;
  disposition: string | false;
  encoding: string | false;
}

export interface HeaderLine {
  readonly key: string;
  /** Bytes as characters (latin1), folded as in the message. */
  readonly line: string;
}

interface StructuredValue {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

const ParserBase = MailParser as unknown as new (options: object) => MailParser & Inner;

/** mailparser with the parts counted, their types noted, and named text files kept out of the text. */
export class MailReader extends ParserBase {
  readonly partTypes: string[] = [];
  readonly charsets: string[] = [];

  constructor(mostParts: number) {
    super({
      keepDeliveryStatus: true,
      // An enclosed message is a part of its own and never text of this one.
      ignoreEmbedded: true,
      skipHtmlToText: true,
      skipTextLinks: true,
      skipImageLinks: true,
      maxChildNodes: mostParts,
    });
  }

  override createNode(node: MimeNode): unknown {
    this.partTypes.push(node.contentType || 'text/plain');
    if (node.charset && /^text\//.test(node.contentType || 'text/plain')) this.charsets.push(node.charset);
    // Attachments never change an answer, however a program places them.
    if (node.disposition && node.filename && !node.root) node.disposition = 'attachment';
    return super.createNode(node);
  }

  /** Whether a text in this character set can be read at all. */
  knowsCharset(charset: string): boolean {
    try {
      this.decoder.decodeStream(charset);
      return true;
    } catch {
      return false;
    }
  }

  /** Decodes header lines: unfolded, words of RFC 2047 decoded, no control characters left. */
  decodeHeaders(lines: readonly HeaderLine[]): Header[] {
    return lines.map(({ line }) => {
      const colon = line.indexOf(':');
      const raw = utf8(line.slice(colon + 1)).replace(/\r?\n(?=[ \t])/g, '');
      return [line.slice(0, colon).trim(), clean(this.#decoded(raw))];
    });
  }

  /** A value with parameters, such as that of Content-Type. */
  structured(value: string): StructuredValue {
    return this.libmime.parseHeaderValue(value);
  }

  /** The addresses of the lines with this name, groups taken apart, in order. */
  addressesOf(lines: readonly HeaderLine[], name: string): MailAddress[] {
    return lines
      .filter(({ key }) => key === name)
      .flatMap((line) => {
        const found = this.processHeaders([line]).get(name) as AddressObject | AddressObject[] | undefined;
        return [found ?? []].flat().flatMap(({ value }) => flat(value));
      });
  }

  #decoded(raw: string): string {
    if (!raw.includes('=?')) return raw;
    try {
      return this.libmime.decodeWords(raw);
    } catch {
      return raw;
    }
  }
}

function flat(addresses: readonly EmailAddress[]): MailAddress[] {
  return addresses.flatMap(({ name, address, group }) => {
    if (group) return flat(group);
    const plain = clean(address ?? '');
    return plain || name ? [{ name: clean(name), address: plain, valid: isValidAddress(plain) }] : [];
  });
}

/** Header bytes outside ASCII are UTF-8 (RFC 6532) or, in old programs, latin1. */
function utf8(latin1: string): string {
  if (!/[\u0080-\u00ff]/.test(latin1)) return latin1;
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}

/** What follows a line end within a decoded word as a header of its own is not part of this one. */
const SMUGGLED = /[\r\n]+[A-Za-z][A-Za-z0-9-]*:[\s\S]*$/;

/** A decoded word may hold line ends, which would make further headers where the value is used again. */
function clean(text: string): string {
  return text
    .replace(SMUGGLED, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
