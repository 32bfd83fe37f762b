import assert from 'node:assert/strict';
import { type Answer, call } from '../support/direct-line-client.js';
import { assertError, type Chat, clientIdOf, type ErrorAnswer, startChat, withClientId } from './chat.js';
import type { Check } from './check.js';

const section = '5.1';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

type Sent = readonly { readonly bytes: Buffer; readonly name: string; readonly type: string }[];
const png = { bytes: PNG, name: 'صورة.png', type: 'image/png' };
const pdf = { bytes: PDF, name: 'programme.pdf', type: 'application/pdf' };

/** Files that come with a message. */
export const uploads: readonly Check[] = [
  {
    section,
    name: 'upload takes an activity with its files, and both come back, the files to be opened',
    async run(target) {
      const chat = await startChat(target);
      const answer = await upload(chat, [png, pdf], { type: 'message', text: 'see these', ...withClientId('files') });
      assert.equal(answer.status, 200, `answered with ${answer.status}`);
      const echo = (await chat.read()).activities.find(({ id }) => id === answer.body.id);
      assert.ok(echo, 'the message is not in the log under the id that was given');
      assert.equal(clientIdOf(echo), 'files');
      assert.equal(echo.text, 'see these');
      const attachments = echo.attachments ?? [];
      assert.deepEqual(
        attachments.map(({ name }) => name),
        [png.name, pdf.name],
      );
      for (const [index, { contentUrl }] of attachments.entries()) {
        const file = await fetch(contentUrl ?? '');
        assert.deepEqual(Buffer.from(await file.arrayBuffer()), [PNG, PDF][index]);
        assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
        assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
      }
    },
  },
  {
    section,
    name: 'upload takes one file alone, with its name in Content-Disposition',
    async run(target) {
      const chat = await startChat(target);
      const headers = { 'Content-Type': 'image/png', 'Content-Disposition': 'name="file"; filename="alone.png"' };
      const { status, body } = await call<{ id: string }>('POST', `${chat.url}/upload?userId=me`, {
        token: chat.token,
        body: PNG,
        headers,
      });
      assert.equal(status, 200, `answered with ${status}`);
      const echo = (await chat.read()).activities.find(({ id }) => id === body.id);
      assert.equal(echo?.attachments?.[0]?.name, 'alone.png');
    },
  },
  {
    section,
    name: 'an uploaded file cannot be opened without what its address was given with',
    async run(target) {
      const chat = await startChat(target);
      const { body } = await upload(chat, [png], { type: 'message' });
      const echo = (await chat.read()).activities.find(({ id }) => id === body.id);
      const url = new URL(echo?.attachments?.[0]?.contentUrl ?? '');
      url.search = '';
      assertError(await call<ErrorAnswer>('GET', url.href), 401, 403, 404);
    },
  },
  {
    section,
    name: 'upload refuses what is not what it says, what is too large or too many, and what is no upload',
    async run(target) {
      const chat = await startChat(target);
      const many = Array.from({ length: 30 }, () => png);
      const large = { ...png, bytes: Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]) };
      assertError(await upload(chat, [{ ...png, bytes: EXE }]), 415);
      assertError(await upload(chat, many), 413);
      assertError(await upload(chat, [large]), 413);
      assertError(await upload(chat, []), 400);
      assertError(await raw(chat, 'application/json', '{}'), 400, 415);
      assertError(await raw(chat, 'multipart/form-data; boundary=x', '--x\r\nbroken'), 400);
      assertError(await raw(chat, 'multipart/form-data', ''), 400);
    },
  },
];

function upload(chat: Chat, files: Sent, activity: object = { type: 'message', text: 'hello' }) {
  const form = new FormData();
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  for (const { bytes, name, type } of files) form.append('file', new Blob([Uint8Array.from(bytes)], { type }), name);
  return send(chat, form, {});
}

function raw(chat: Chat, contentType: string, body: string) {
  return send(chat, body, { 'Content-Type': contentType });
}

async function send(
  { url, token }: Chat,
  body: FormData | string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer<{ id: string } & ErrorAnswer>> {
  const response = await fetch(`${url}/upload?userId=me`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, ...headers },
    body,
  });
  return {
    status: response.status,
    body: (await response.json()) as { id: string } & ErrorAnswer,
    headers: response.headers,
  };
}
