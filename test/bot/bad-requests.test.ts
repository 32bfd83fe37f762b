import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, startChat } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';

/** Requests that no browser sends: each is refused, and the server goes on. */

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.destroy());

/** Sends bytes as they are, since clients mend what is wrong with them; gives the status of the answer. */
function raw(request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes.toString();
    });
    socket.on('close', () => resolve(Number(answer.split(' ')[1])));
    socket.on('error', reject);
  });
}

const get = (target: string, host: string) => `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('an address that is none', () => {
  test.each([
    ['a port out of range', get('/', 'a:99999')],
    ['a space', get('/healthz', 'a b')],
    ['half an IPv6 address', get('/', '[')],
    ['a percent sign', get('/assets/x', '%')],
    ['an absolute form with a bad port', get('http://a:99999/', 'a')],
    ['no path at all', get('healthz', 'a')],
    [
      'on the way to a token',
      `POST /api/chat/token HTTP/1.1\r\nHost: 1.2.3.4.5\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    ],
  ])('%s', async (_, request) => {
    expect(await raw(request)).toBe(400);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

test('who offers to go on in HTTP/2 gets the plain answer', async () => {
  const offer = 'Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
  expect(await raw(`GET /healthz HTTP/1.1\r\nHost: a.example\r\n${offer}\r\n`)).toBe(200);
});

// A bot out of process would speak by these, and so could anybody.
test.each([
  ['POST', '/v3/conversations'],
  ['POST', '/v3/conversations/x/activities'],
  ['POST', '/v3/conversations/x/activities/y'],
  ['PUT', '/v3/conversations/x/activities/y'],
  ['DELETE', '/v3/conversations/x/activities/y'],
  ['GET', '/v3/conversations/x/members'],
  ['POST', '/v3/conversations/x/attachments'],
  ['GET', '/v3/attachments/x/views/original'],
])('nobody speaks as the bot from outside: %s %s is not there', async (method, path) => {
  expect((await fetch(server.url + path, { method })).status).toBe(404);
});

test('JSON nested without end is refused, and the conversation stays', async () => {
  const chat = await startChat(server.url, {});
  const deep = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`);
  const refused = await post(server.url, chat, { type: 'message', text: 'hi', value: deep });
  expect(refused.status).toBe(400);
  expect((await post(server.url, chat, { type: 'message', text: 'hi' })).status).toBe(200);
});
