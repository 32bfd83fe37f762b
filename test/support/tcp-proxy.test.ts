import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createTcpProxy, type TcpProxy } from './tcp-proxy.js';

let target: Server;
let proxy: TcpProxy;
let clients: Socket[] = [];

beforeEach(async () => {
  // Repeats what it hears.
  target = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const address = target.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: address.port } });
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  clients = [];
  await proxy.close();
  target.close();
});

function line(): Socket {
  const client = connect({ host: '127.0.0.1', port: proxy.port });
  client.setEncoding('utf8');
  clients.push(client);
  return client;
}

async function heard(client: Socket, length: number): Promise<string> {
  let text = '';
  for await (const [piece] of pieces(client)) {
    text += piece;
    if (text.length >= length) return text;
  }
  return text;
}

async function* pieces(client: Socket): AsyncGenerator<[string]> {
  while (!client.destroyed) yield (await once(client, 'data')) as [string];
}

const failure = async (client: Socket) => ((await once(client, 'error')) as [NodeJS.ErrnoException])[0].code;

describe('a proxy between client and server', () => {
  test('passes everything on, however much', async () => {
    const client = line();
    const text = 'x'.repeat(3_000_000);
    client.write(text);
    expect(await heard(client, text.length)).toBe(text);
    expect(proxy.lines).toBe(1);
  });

  test('passes the end on', async () => {
    const client = line();
    client.end('last words');
    expect(await heard(client, 10)).toBe('last words');
    await once(client, 'close');
  });

  test('delays each way, and keeps the order', async () => {
    await proxy.setMode('delay', { delayMs: 60 });
    const client = line();
    await once(client, 'connect');
    const begin = performance.now();
    client.write('a');
    client.write('b');
    expect(await heard(client, 2)).toBe('ab');
    expect(performance.now() - begin).toBeGreaterThanOrEqual(115);
  });

  test('a black hole swallows nothing: it arrives when the line is back', async () => {
    const client = line();
    client.write('a');
    expect(await heard(client, 1)).toBe('a');
    await proxy.setMode('blackhole');
    client.write('b');
    const fresh = line();
    fresh.write('c');
    await once(fresh, 'connect');
    expect([client.readableLength, fresh.readableLength]).toEqual([0, 0]);
    await proxy.setMode('ok');
    expect([await heard(client, 1), await heard(fresh, 1)]).toEqual(['b', 'c']);
  });

  test('resets open lines and new ones', async () => {
    const client = line();
    client.write('a');
    await heard(client, 1);
    const failed = failure(client);
    await proxy.setMode('reset');
    expect(await failed).toBe('ECONNRESET');
    expect(await failure(line())).toBe('ECONNRESET');
    expect(proxy.lines).toBe(0);
    await proxy.setMode('ok');
    const again = line();
    again.write('b');
    expect(await heard(again, 1)).toBe('b');
  });

  test('refuses, and comes back on the same port', async () => {
    const { port } = proxy;
    await proxy.setMode('refuse');
    expect(await failure(line())).toBe('ECONNREFUSED');
    await proxy.setMode('ok');
    expect(proxy.port).toBe(port);
    const client = line();
    client.write('a');
    expect(await heard(client, 1)).toBe('a');
  });
});
