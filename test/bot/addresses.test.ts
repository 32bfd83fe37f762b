import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type AddressSettings, createAddresses } from '../../bot/http/addresses.js';

const NOTHING: AddressSettings = { trustedProxies: [], allowedOrigins: [] };
const PROXY: AddressSettings = { ...NOTHING, trustedProxies: ['10.0.0.0/8', '::1'] };

function request(headers: Record<string, string>, remoteAddress = '192.0.2.1'): IncomingMessage {
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

describe('the address under which we are reached', () => {
  const forwarded = { host: 'inner:3978', 'x-forwarded-host': 'chat.example', 'x-forwarded-proto': 'https' };
  test.each<[string, AddressSettings, Record<string, string>, string, string]>([
    ['is the Host', NOTHING, { host: '127.0.0.1:3978' }, '192.0.2.1', 'http://127.0.0.1:3978'],
    [
      'is PUBLIC_URL first',
      { ...NOTHING, publicUrl: 'https://a.example/chat' },
      { host: 'b' },
      '192.0.2.1',
      'https://a.example/chat',
    ],
    ['is what a trusted proxy forwards', PROXY, forwarded, '10.1.2.3', 'https://chat.example'],
    ['is what a trusted proxy forwards (IPv4 in IPv6)', PROXY, forwarded, '::ffff:10.1.2.3', 'https://chat.example'],
    ['is not what a stranger forwards', PROXY, forwarded, '192.0.2.1', 'http://inner:3978'],
    ['may be IPv6', NOTHING, { host: '[::1]:3978' }, '192.0.2.1', 'http://[::1]:3978'],
  ])('%s', (_, settings, headers, from, base) => {
    expect(createAddresses(settings).base(request(headers, from))).toBe(base);
  });

  test.each(['', 'a b', 'evil.example/path', 'user@evil.example', 'x"><script>', 'a.example:99999999'])(
    'is never the malformed Host "%s"',
    (host) => {
      expect(() => createAddresses(NOTHING).base(request({ host }))).toThrow('malformed');
    },
  );
});

describe('the address of a user', () => {
  test.each<[string, string, string, string]>([
    ['the line itself', '192.0.2.1', '', '192.0.2.1'],
    ['not what a stranger says', '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['what our proxy says', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['the last that is no proxy', '10.0.0.1', '198.51.100.7, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['without the port that a proxy adds', '10.0.0.1', '203.0.113.9:50123', '203.0.113.9'],
    ['past a proxy that is named with its port', '10.0.0.1', '203.0.113.9, 10.0.0.2:443', '203.0.113.9'],
    ['without the port of an IPv6 address', '10.0.0.1', '[2001:db8:0:12::1]:50123', '2001:db8:0:12::/64'],
    ['the network of an IPv6 address', '2001:db8:0:12::1', '', '2001:db8:0:12::/64'],
    ['the same for all of that network', '2001:0DB8::12:1:2:3:4', '', '2001:db8:0:12::/64'],
    ['the network of a whole one', '2001:db8:1:2:3:4:5:6', '', '2001:db8:1:2::/64'],
    ['the network of one on a link', 'fe80::1%eth0', '', 'fe80:0:0:0::/64'],
    ['IPv4 in IPv6', '::ffff:192.0.2.1', '', '192.0.2.1'],
  ])('is %s', (_, from, forwardedFor, client) => {
    const headers: Record<string, string> = forwardedFor === '' ? {} : { 'x-forwarded-for': forwardedFor };
    expect(createAddresses(PROXY).client(request(headers, from))).toBe(client);
  });
});
