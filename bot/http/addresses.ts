import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { HttpFault } from './fault.js';

export interface AddressSettings {
  /** The address under which users reach the server, without a slash at its end. */
  readonly publicUrl?: string | undefined;
  /** Addresses and networks whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Sites that may embed the widget. */
  readonly allowedOrigins: readonly string[];
}

/** From where a request came and under which address it reached us. */
export interface Addresses {
  /** Where users reach this server: `PUBLIC_URL`, else from the request's own Host. No slash at its end. */
  base(req: IncomingMessage): string;
  /** The origin a request may name: our own or an allowed one; undefined for any other. */
  allowedOrigin(req: IncomingMessage): string | undefined;
  /** Throws a 403 fault when the request comes from a page of another site. */
  checkOrigin(req: IncomingMessage): void;
  /** Throws a 403 fault unless the request comes from a page of this server: for forms, which a cookie alone lets in. */
  checkOwnPage(req: IncomingMessage): void;
  /** The IP address of the user, past the proxies that are trusted; of IPv6 the network, since one user has all of it. */
  client(req: IncomingMessage): string;
}

// Names, IPv4 addresses and IPv6 addresses in brackets; whatever else stands in a Host header was not put there by a browser.
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

export function createAddresses(settings: AddressSettings): Addresses {
  const proxies = blockList(settings.trustedProxies);
  const trusted = (address: string) => proxies.check(plain(address), isIPv6(plain(address)) ? 'ipv6' : 'ipv4');
  const fromProxy = (req: IncomingMessage) => trusted(req.socket.remoteAddress ?? '0.0.0.0');
  const header = (req: IncomingMessage, name: string) => String(req.headers[name] ?? '').trim();
  const firstOf = (text: string) => text.split(',')[0]?.trim() ?? '';

  const ownAddress = (req: IncomingMessage): string => {
    const forwarded = fromProxy(req);
    const host = (forwarded && firstOf(header(req, 'x-forwarded-host'))) || header(req, 'host');
    if (!HOST.test(host)) throw new HttpFault(400, 'BadHost', 'The Host header is missing or malformed.');
    const scheme = forwarded && firstOf(header(req, 'x-forwarded-proto')) === 'https' ? 'https' : 'http';
    if (!URL.canParse(`${scheme}://${host}`)) throw new HttpFault(400, 'BadHost', 'The Host header is malformed.');
    return new URL(`${scheme}://${host}`).origin;
  };

  const ownOrigins = (req: IncomingMessage): readonly string[] => {
    const named = settings.publicUrl === undefined ? [] : [new URL(settings.publicUrl).origin];
    return [...named, ownAddress(req)];
  };
  const allowedOrigin = (req: IncomingMessage): string | undefined => {
    const origin = header(req, 'origin');
    return [...ownOrigins(req), ...settings.allowedOrigins].includes(origin) ? origin : undefined;
  };

  return {
    base: (req) => settings.publicUrl ?? ownAddress(req),
    allowedOrigin,
    checkOrigin(req) {
      // Browsers name the origin of every POST; what names none is a program, which no foreign page can make act.
      const named = header(req, 'origin') !== '' || header(req, 'sec-fetch-site') === 'cross-site';
      if (named && allowedOrigin(req) === undefined) {
        throw new HttpFault(403, 'OriginNotAllowed', 'This site may not use the assistant; see ALLOWED_ORIGINS.');
      }
    },
    checkOwnPage(req) {
      const [site, origin] = [header(req, 'sec-fetch-site'), header(req, 'origin')];
      // Older browsers say neither; they are held by the cookie, which no other site's form carries.
      const own = site === '' ? origin === '' || ownOrigins(req).includes(origin) : /^(?:same-origin|none)$/.test(site);
      if (!own) throw new HttpFault(403, 'OriginNotAllowed', 'This form may only be sent from the chat page itself.');
    },
    client(req) {
      const hops = header(req, 'x-forwarded-for').split(',').filter(Boolean);
      const path = [...hops.map((hop) => hop.trim()), req.socket.remoteAddress ?? '0.0.0.0'].map(plain);
      // Read from our end: the first address that is no proxy of ours is the last one that can be believed.
      return subscriber(path.findLast((address) => !trusted(address)) ?? path[0] ?? '0.0.0.0');
    },
  };
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** An IPv4 address as it is; of an IPv6 address its first 64 bits, the least that a subscriber is given (RFC 6177). */
function subscriber(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*/, '').split('::');
  const groups = (text = '') => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(head), groups(tail)];
  const left = tail === undefined ? 0 : 8 - first.length - last.length;
  const all = [...first, ...Array.from({ length: Math.max(0, left) }, () => '0'), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** IPv4 addresses come as `::ffff:192.0.2.1` from a socket that listens on both, and some proxies add the port. */
function plain(address: string): string {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}
