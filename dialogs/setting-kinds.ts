import { isIP } from 'node:net';
import { Secret } from './secret.js';

/** What reading one setting gives: its value, or what is wrong with it and what to write instead. */
export type Read<T> = { readonly value: T } | { readonly problem: string; readonly remedy: string };

/** Reads a setting's text. The problem may quote the text, except in kinds that hold a secret. */
export type Kind<T> = (text: string) => Read<T>;

export interface MailServer {
  /** Whether the connection is encrypted from its first byte (`imaps:`, `smtps:`). */
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: Secret;
}

const wrong = (problem: string, remedy: string) => ({ problem, remedy });
/** A value as a fault shows it: short, and without what stands before an @, which may hold a password. */
const quoted = (text: string) => {
  const shown = text.replace(/^(\w+:\/\/)?[^\s@/]*:[^\s@]*@/, '$1…@');
  return `"${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}"`;
};

/** A TCP port; 0 lets the system choose a free one. */
export const port: Kind<number> = (text) =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? { value: Number(text) }
    : wrong(`${quoted(text)} is not a port`, 'Give a number from 1 to 65535 (0 = any free port).');

/** A host name or IP address to listen on. */
export const host: Kind<string> = (text) =>
  isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
    ? { value: text }
    : wrong(`${quoted(text)} is not a host`, 'Give an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.');

/** A host name, or `*.` and a name for all names below it. */
export const hostPattern: Kind<string> = (text) =>
  /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z]$/i.test(text)
    ? { value: text.toLowerCase() }
    : wrong(`${quoted(text)} is not a host`, 'Give host names, such as smba.trafficmanager.net or *.botframework.com.');

/** A number from 0 to 1. */
export const fraction: Kind<number> = (text) =>
  /^(0|1|0?\.\d+|1\.0+)$/.test(text)
    ? { value: Number(text) }
    : wrong(`${quoted(text)} is not a number from 0 to 1`, 'Give a number from 0 to 1 with a point, such as 0.35.');

/** A whole number between two, both included. */
export function wholeNumber(least: number, most: number): Kind<number> {
  return (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : wrong(`${quoted(text)} is not a whole number from ${least} to ${most}`, 'Give one in digits alone.');
}

/** An hour of the day, 0 to 23, or `off`. */
export const hourOrOff: Kind<number | 'off'> = (text) => {
  if (text.toLowerCase() === 'off') return { value: 'off' };
  return /^\d{1,2}$/.test(text) && Number(text) < 24
    ? { value: Number(text) }
    : wrong(`${quoted(text)} is not an hour`, 'Give an hour from 0 to 23, or off.');
};

/** One of a list of words, in any case. */
export function oneOf<const W extends string>(words: readonly W[]): Kind<W> {
  return (text) => {
    const value = words.find((word) => word.toLowerCase() === text.toLowerCase());
    return value === undefined ? wrong(`${quoted(text)} is not known`, `Give one of ${words.join(', ')}.`) : { value };
  };
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An ISO 8601 instant that names its time zone. */
export const instant: Kind<Date> = (text) => {
  const value = new Date(text);
  // `Date` rolls 30 February over into March; the day of the text must be a day.
  const day = new Date(`${text.slice(0, 10)}T00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  return INSTANT.test(text) && real && !Number.isNaN(value.getTime())
    ? { value }
    : wrong(`${quoted(text)} is not an instant`, 'Give date, time and zone, such as 2026-02-14T09:00:00Z.');
};

/** The address under which users reach the server, given back without a slash at its end. */
export const publicUrl: Kind<string> = (text) => {
  const url = webUrl(text);
  return url && !url.search && !url.hash
    ? { value: url.href.replace(/\/+$/, '') }
    : wrong(`${quoted(text)} is not a web address`, 'Give it in full, such as https://www.example.org/assistant.');
};

/** An OpenID Connect issuer, kept as it is written: https, or http on this very machine. */
export const issuer: Kind<string> = (text) => {
  const url = webUrl(text);
  const isPrivate = url?.protocol === 'https:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '');
  return url && isPrivate && !url.search && !url.hash
    ? { value: text }
    : wrong(
        `${quoted(text)} is not an issuer`,
        'Give it as the provider writes it, such as https://login.example.org/staff.',
      );
};

/** The origin of a site: scheme, host and port, nothing after. */
export const origin: Kind<string> = (text) => {
  const url = webUrl(text);
  return url && text.toLowerCase() === url.origin
    ? { value: url.origin }
    : wrong(
        `${quoted(text)} is not a site`,
        'Name each site with its scheme and without a path or a slash at its end, such as https://www.example.org.',
      );
};

/** An IP address or a network in CIDR form. */
export const network: Kind<string> = (text) => {
  const [address = '', prefix, more] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const fits = prefix === undefined ? bits > 0 : /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
  return fits && more === undefined
    ? { value: text }
    : wrong(`${quoted(text)} is not an address or network`, 'Give IP addresses or networks, such as 10.0.0.0/8.');
};

/** A bare mail address. */
export const mailAddress: Kind<string> = (text) =>
  /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+$/.test(text)
    ? { value: text }
    : wrong(`${quoted(text)} is not a mail address`, 'Give the address alone, such as office@example.org.');

const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;

/** A domain of mail addresses. */
export const domain: Kind<string> = (text) =>
  DOMAIN.test(text)
    ? { value: text }
    : wrong(`${quoted(text)} is not a domain`, 'Give domains without an @, such as ministry.example.');

/** A bare mail address or a domain. */
export const addressOrDomain: Kind<string> = (text) => (text.includes('@') ? mailAddress(text) : domain(text));

/** A folder of a mailbox, levels separated by `/`. */
export const folder: Kind<string> = (text) =>
  /^[^/\p{Cc}]+(?:\/[^/\p{Cc}]+)*$/u.test(text)
    ? { value: text }
    : wrong(`${quoted(text)} is not a folder`, 'Name it with / between its levels, such as Assistant/Done.');

/** The name under which a mail server signs its checks (RFC 8601, 2.2). */
export const authservId: Kind<string> = (text) =>
  /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text)
    ? { value: text.toLowerCase() }
    : wrong(`${quoted(text)} is not an authserv-id`, 'Give what stands first in its Authentication-Results header.');

/** Any text that is not blank. */
export const words: Kind<string> = (text) => ({ value: text });

/** A text that must not be seen, of at least `shortest` characters. */
export function secret(shortest: number): Kind<Secret> {
  return (text) =>
    text.length >= shortest
      ? { value: new Secret(text) }
      : wrong(`it has ${text.length} characters and ${shortest} are needed`, 'Make one with: openssl rand -base64 32');
}

/** Bytes that a signing key must have at least. */
export const KEY_BYTES = 32;

/** A signing key: at least 32 bytes, written in base64 or base64url. */
export const signingKey: Kind<Secret<Uint8Array>> = (text) => {
  const bytes = Buffer.from(text, 'base64');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && bytes.length >= KEY_BYTES
    ? { value: new Secret(new Uint8Array(bytes)) }
    : wrong(`a key is not ${KEY_BYTES} bytes or more in base64`, 'Make one with: openssl rand -base64 32');
};

/** Several of a kind, separated by commas; empty places do not count. */
export function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  return (text) => {
    const values: T[] = [];
    for (const item of text.split(',').map((part) => part.trim())) {
      if (item === '') continue;
      const read = kind(item);
      if ('problem' in read) return read;
      values.push(read.value);
    }
    return values.length > 0 ? { value: values } : wrong('it names nothing', 'Remove it, or give at least one.');
  };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { imap: 143, imaps: 993, smtp: 587, smtps: 465 };

/** `imap[s]://user:password@host:port` or the same with smtp. Its faults quote nothing, since it holds a password. */
export function mailServer(protocol: 'imap' | 'smtp'): Kind<MailServer> {
  const remedy = `Give ${protocol}s://user:password@host:port; write @ : / ? # % in user or password as %40 %3A %2F %3F %23 %25.`;
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const scheme = url?.protocol.slice(0, -1) ?? '';
    if (!url?.hostname || ![protocol, `${protocol}s`].includes(scheme)) {
      return wrong(`it is not an address that begins with ${protocol}:// or ${protocol}s://`, remedy);
    }
    if (url.search || url.hash || !['', '/'].includes(url.pathname)) return wrong('it goes on after the port', remedy);
    if (protocol === 'imap' && !url.username) return wrong('it lacks a user', remedy);
    const [user, password] = [decoded(url.username), decoded(url.password)];
    if (user === undefined || password === undefined) return wrong('a % in it stands for nothing', remedy);
    return {
      value: {
        secure: scheme.endsWith('s'),
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port || DEFAULT_PORTS[scheme]),
        ...(user && { user }),
        ...(password && { password: new Secret(password) }),
      },
    };
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function webUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}
