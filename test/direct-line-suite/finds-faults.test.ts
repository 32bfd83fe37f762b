import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/server.js';
import { runCheck, titleOf } from './check.js';
import { checks } from './checks.js';
import { targetOf } from './target.js';

/** Servers with one fault each: the suite must find it, and find nothing without it. */

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
type Fault = (answer: Answer, request: { readonly method: string; readonly path: string }) => void;

let server: TestServer;
let proxy: Server;
let url: string;
let fault: Fault = () => {};

/** Passes every call on to our server and hands the answer through the fault; sockets go to the server itself. */
beforeAll(async () => {
  server = await startTestServer();
  proxy = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(Buffer.from(chunk));
    const { method = 'GET', url: path = '/', headers } = req;
    const passed = Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name));
    const response = await fetch(server.url + path, {
      method,
      headers: passed.map(([name, value]) => [name, String(value)] as [string, string]),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const answer: Answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
    fault(answer, { method, path });
    delete answer.headers['content-length'];
    res.writeHead(answer.status, answer.headers);
    res.end([204, 304].includes(answer.status) ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  await server.destroy();
});

const polls: (request: { method: string; path: string }) => boolean = ({ method, path }) =>
  method === 'GET' && path.includes('/activities');
const json = (answer: Answer, change: (body: Record<string, unknown>) => object) => {
  answer.body = JSON.stringify(change(JSON.parse(answer.body)));
};
const each = (answer: Answer, change: (activity: Record<string, unknown>) => object) =>
  json(answer, (body) => ({ ...body, activities: (body.activities as Record<string, unknown>[]).map(change) }));
const refuse = (answer: Answer, status: number) => {
  answer.status = status;
  answer.body = '{"error":{"code":"Sloppy","message":"sloppy"}}';
};

test.each<[string, string, Fault]>([
  ['429 on a poll', 'polling is never answered', (answer, request) => polls(request) && refuse(answer, 429)],
  [
    '400 on a watermark',
    'no watermark makes polling fail',
    (answer, request) => polls(request) && request.path.includes('=abc') && refuse(answer, 400),
  ],
  [
    'a watermark that is a number',
    'GET activities gives a list',
    (answer, request) => polls(request) && json(answer, (body) => ({ ...body, watermark: 3 })),
  ],
  [
    'a watermark that is forgotten',
    'reading on never gives',
    (answer, request) => polls(request) && json(answer, (body) => ({ ...body, watermark: '' })),
  ],
  [
    'no id for a message',
    'POST activities gives the id',
    (answer, { method, path }) => method === 'POST' && path.endsWith('/activities') && json(answer, () => ({})),
  ],
  [
    'a relative stream address',
    'names an absolute stream address',
    (answer) => /streamUrl/.test(answer.body) && json(answer, (body) => ({ ...body, streamUrl: '/stream' })),
  ],
  [
    '404 on reconnecting',
    'reconnecting finds a conversation',
    (answer, { method, path }) => method === 'GET' && /conversations\/[\w-]+(\?|$)/.test(path) && refuse(answer, 404),
  ],
  [
    '404 on a refresh',
    'a refresh that is refused',
    (answer, { path }) => path.endsWith('refresh') && refuse(answer, 404),
  ],
  [
    '200 for a new conversation',
    'answers 201 for a new one',
    (answer) => {
      if (answer.status === 201) answer.status = 200;
    },
  ],
  [
    'tokens for everybody',
    'tokens/generate refuses who has no secret',
    (answer, { path }) => {
      if (path.endsWith('generate')) Object.assign(answer, { status: 200, body: '{"token":"x"}' });
    },
  ],
  [
    'every site may read',
    'other sites may not read',
    ({ headers }) => {
      headers['access-control-allow-origin'] = '*';
    },
  ],
  [
    'no sequence ids',
    'timestamps grow strictly',
    (answer, request) => polls(request) && each(answer, ({ channelData: _, ...activity }) => activity),
  ],
  [
    'lost channelData',
    'channelData comes back unchanged',
    (answer, request) => polls(request) && each(answer, ({ channelData: _, ...activity }) => activity),
  ],
  [
    'a bot without role',
    'replies have an id, the role',
    (answer, request) =>
      polls(request) && each(answer, (activity) => ({ ...activity, from: { id: 'bot', name: 'Bot' } })),
  ],
  [
    'a client that says who it is',
    'who says something, when and where',
    (answer, request) => polls(request) && each(answer, (activity) => ({ ...activity, channelId: 'emulator' })),
  ],
  [
    'errors of another form',
    'a malformed token is refused',
    (answer) => {
      if (answer.status === 401) answer.body = '{"message":"Unauthorized"}';
    },
  ],
  [
    'a cookie that scripts can read',
    'the browser’s cookie leads back',
    ({ headers }) => {
      if (headers['set-cookie']) headers['set-cookie'] = headers['set-cookie'].replace(/; HttpOnly/i, '');
    },
  ],
])('%s is found', async (_, title, sloppy) => {
  const check = checks.find((one) => titleOf(one).includes(title));
  if (!check) throw new Error(`no check is called "${title}"`);
  const target = targetOf({ url, origin: server.url });
  fault = () => {};
  expect(await runCheck(check, target)).toEqual({ kind: 'ok' });
  fault = sloppy;
  expect(await runCheck(check, target)).toMatchObject({ kind: 'failed' });
});
