import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KEPT_MS } from '../../bot/direct-line/old-files.js';
import { createTokens, FILE_SECONDS } from '../../bot/direct-line/tokens.js';
import { checkFile, MAX_FILE_BYTES, MAX_NAME_LENGTH } from '../../bot/direct-line/uploads/check-file.js';
import { asAttachment, readDisposition } from '../../bot/direct-line/uploads/disposition.js';
import { boundaryOf, readParts } from '../../bot/direct-line/uploads/read-parts.js';
import { MAX_FILES } from '../../bot/direct-line/uploads/read-upload.js';
import {
  type Activity,
  call,
  conversationsOf,
  history,
  type Started,
  startChat,
} from '../support/direct-line-client.js';
import { startTestServer, TEST_KEY, type TestServer } from '../support/server.js';
import { zipOf } from '../support/zip.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n');
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT_TYPE = 'application/vnd.oasis.opendocument.text';
const DOCX = zipOf([
  ['[Content_Types].xml', `<Override ContentType="${WORD_TYPE}.main+xml"/>`],
  ['word/document.xml', ''],
]);
const ODT = zipOf([['mimetype', TEXT_TYPE]]);

describe('a file is taken for what its content says', () => {
  test.each<[string, Buffer, string, string]>([
    ['photo.png', PNG, 'photo.png', 'image/png'],
    ['PHOTO.PNG', PNG, 'PHOTO.PNG', 'image/png'],
    ['photo', PNG, 'photo.png', 'image/png'],
    ['', PNG, 'file.png', 'image/png'],
    ['..', PDF, 'file.pdf', 'application/pdf'],
    ['a.jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'a.jpeg', 'image/jpeg'],
    ['a.gif', Buffer.from('GIF89a\0\0\0\0'), 'a.gif', 'image/gif'],
    ['cv.docx', DOCX, 'cv.docx', WORD_TYPE],
    ['cv.odt', ODT, 'cv.odt', TEXT_TYPE],
    ['notes.txt', Buffer.from('MZ is how this note begins\r\n\tи дальше'), 'notes.txt', 'text/plain; charset=utf-8'],
    ['notes', Buffer.from('just words'), 'notes.txt', 'text/plain; charset=utf-8'],
    ['برنامج المنتدى.pdf', PDF, 'برنامج المنتدى.pdf', 'application/pdf'],
    ['../../etc/passwd.pdf', PDF, 'passwd.pdf', 'application/pdf'],
    ['C:\\temp\\a.pdf', PDF, 'a.pdf', 'application/pdf'],
    ['in\u202efdp.voice.pdf\u0000', PDF, 'infdp.voice.pdf', 'application/pdf'],
    ['.hidden.pdf', PDF, 'hidden.pdf', 'application/pdf'],
  ])('%j', async (given, bytes, name, contentType) => {
    const kept = await checkFile({ name: given, bytes });
    expect(kept).toMatchObject({ name, contentType });
    expect(kept.id).toMatch(/^[\w-]{22}$/);
  });

  test.each<[string, string, Buffer, number, string]>([
    ['a program', 'a.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 415, 'FileTypeNotAllowed'],
    [
      'a program that calls itself a picture',
      'a.png',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]),
      415,
      'FileTypeNotAllowed',
    ],
    ['a picture that calls itself a document', 'a.pdf', PNG, 415, 'FileNameMisleads'],
    ['a picture that calls itself a program', 'a.exe', PNG, 415, 'FileNameMisleads'],
    [
      'a drawing with script in it',
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'FileTypeNotAllowed',
    ],
    ['a page', 'a.html', Buffer.from('<!doctype html><script>1</script>'), 415, 'FileTypeNotAllowed'],
    ['an archive', 'a.zip', zipOf([['a', 'b']]), 415, 'FileTypeNotAllowed'],
    ['bytes that call themselves text', 'a.txt', Buffer.from([1, 2, 3, 0xff]), 415, 'FileTypeNotAllowed'],
    ['nothing', 'a.png', Buffer.alloc(0), 400, 'FileEmpty'],
    ['a large one', 'a.png', Buffer.concat([PNG, Buffer.alloc(MAX_FILE_BYTES)]), 413, 'FileTooLarge'],
    ['a long name', `${'x'.repeat(MAX_NAME_LENGTH)}.png`, PNG, 400, 'FileNameTooLong'],
  ])('%s is refused', async (_, name, bytes, status, code) => {
    await expect(checkFile({ name, bytes })).rejects.toMatchObject({ status, code });
  });
});

describe('the name in Content-Disposition', () => {
  const bytes = (text: string) => Buffer.from(text).toString('latin1');
  test.each<[string, string | undefined, string | undefined]>([
    ['form-data; name="file"; filename="a b.png"', 'file', 'a b.png'],
    ['name="file"; filename="badge.jpg"', 'file', 'badge.jpg'],
    [bytes('form-data; name="file"; filename="صورة.png"'), 'file', 'صورة.png'],
    ["attachment; filename=x.png; filename*=UTF-8''caf%C3%A9.png", undefined, 'café.png'],
    ["attachment; filename=x.png; filename*=UTF-8''%E0%A4", undefined, 'x.png'],
    ['form-data; name="file"; filename="say %22hi%22.txt"', 'file', 'say "hi".txt'],
    ['form-data; name="file"; filename="a\\"b; filename=c.txt"', 'file', 'a"b; filename=c.txt'],
    ['', undefined, undefined],
  ])('%j', (header, field, fileName) => {
    expect(readDisposition(header)).toEqual({ ...(field && { field }), ...(fileName && { fileName }) });
  });

  test.each(['a.pdf', 'برنامج.pdf', 'say "hi"; filename=x.exe', "it's 100%.pdf", 'a\\b', 'half \ud800'])(
    'of %j is written so that it is read again and nothing else',
    (name) => {
      const header = asAttachment(name);
      expect(header).toMatch(/^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w.!~%-]+$/);
      expect(readDisposition(header).fileName).toBe(name.toWellFormed());
    },
  );
});

describe('a multipart body', () => {
  const body = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

  test('may hold the activity without a name, as the documentation shows it', async () => {
    const parts = await readParts(
      body('--x', 'Content-Type: application/vnd.microsoft.activity', '', '{"type":"message"}', '--x--', ''),
      'x',
      5,
    );
    expect(parts).toEqual([
      { type: 'application/vnd.microsoft.activity', disposition: '', bytes: Buffer.from('{"type":"message"}') },
    ]);
  });

  test.each<[string, Buffer, number]>([
    ['without end', body('--x', 'Content-Type: image/png', '', 'abc'), 400],
    ['without begin', body('abc'), 400],
    ['of nothing', Buffer.alloc(0), 400],
    ['with a header that never ends', body('--x', 'Content-Type: image/png', '--x--', ''), 400],
    ['with many parts', body(...Array.from({ length: 9 }, () => '--x\r\nA: b\r\n\r\nc'), '--x--', ''), 413],
  ])('%s is refused', async (_, bytes, status) => {
    await expect(readParts(bytes, 'x', 5)).rejects.toMatchObject({ status });
  });

  test.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data;boundary="a b"; charset=utf-8', 'a b'],
    ['multipart/form-data', ''],
    ['application/json; boundary=abc', undefined],
  ])('%s', (contentType, boundary) => expect(boundaryOf(contentType)).toBe(boundary));
});

describe('uploaded files', () => {
  let server: TestServer;
  const now = Date.now();
  beforeAll(async () => {
    server = await startTestServer({ clock: () => new Date(now) });
  });
  afterAll(() => server.destroy());

  const upload = async (chat: Started, activity: object, ...files: readonly [string, Buffer][]) => {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    for (const [name, bytes] of files) form.append('file', new Blob([Uint8Array.from(bytes)]), name);
    const response = await fetch(`${conversationsOf(server.url)}/${chat.conversationId}/upload?userId=dl_other`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${chat.token}` },
      body: form,
    });
    return { status: response.status, body: (await response.json()) as { id: string; error?: { code: string } } };
  };
  const linkOf = ({ attachments }: Activity) => attachments?.[0]?.contentUrl ?? '';
  const last = async (chat: Started) => {
    await server.bot.idle();
    const { activities } = await history(server.url, chat);
    return activities.findLast(({ from }) => from.role === 'user') as Activity;
  };
  const message = { type: 'message', text: 'see here', channelData: { clientActivityID: 'f1' } };

  test('are shown with their message, answered, and said by the user of the token', async () => {
    const chat = await startChat(server.url);
    const { status, body } = await upload(chat, message, ['a.png', PNG], ['b.pdf', PDF]);
    expect(status).toBe(200);
    const said = await last(chat);
    expect(said).toMatchObject({ id: body.id, text: 'see here', channelData: message.channelData });
    expect(said.from.id).not.toBe('dl_other');
    expect(said.attachments?.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['a.png', 'image/png'],
      ['b.pdf', 'application/pdf'],
    ]);
    expect(JSON.stringify(said)).not.toContain('uploadId');
    const { activities } = await history(server.url, chat);
    expect(activities.at(-1)).toMatchObject({ text: 'You said: see here', replyToId: body.id });
  });

  test('sent twice under one id are kept once', async () => {
    const chat = await startChat(server.url);
    const ids = [];
    for (const _ of [1, 2]) ids.push((await upload(chat, message, ['a.png', PNG])).body.id);
    expect(new Set(ids).size).toBe(1);
    expect(await server.store.uploadedBytes(chat.conversationId)).toBe(PNG.length);
  });

  test('may come without words', async () => {
    const chat = await startChat(server.url);
    expect((await upload(chat, { type: 'message' }, ['a.png', PNG])).status).toBe(200);
    expect((await upload(chat, { type: 'message', text: null, attachments: [] }, ['a.png', PNG])).status).toBe(200);
    expect((await last(chat)).text).toBe('');
  });

  test('are handed out to be kept, not to be shown, and run nothing', async () => {
    const chat = await startChat(server.url);
    await upload(chat, message, ['صورة.png', PNG]);
    const answer = await fetch(linkOf(await last(chat)));
    expect(Buffer.from(await answer.arrayBuffer()).equals(PNG)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  test('are opened with their own token alone, for a while', async () => {
    const [chat, other] = [await startChat(server.url), await startChat(server.url)];
    for (const one of [chat, other]) await upload(one, message, ['a.png', PNG]);
    const link = linkOf(await last(chat));
    const otherToken = new URL(linkOf(await last(other))).searchParams.get('t');
    const stream = new URL(chat.streamUrl).searchParams.get('t');
    const status = async (url: string) => (await call('GET', url)).status;
    expect(await status(link.replace(/\?.*/, ''))).toBe(401);
    for (const t of ['x', chat.token, stream]) expect(await status(link.replace(/t=.*/, `t=${t}`))).toBe(401);
    expect(await status(link.replace(/t=.*/, `t=${otherToken}`))).toBe(403);
    expect(await status(link.replace(/\/[\w-]+\?/, '/nothing?'))).toBe(404);
    const token = await createTokens([TEST_KEY], () => new Date(now - (FILE_SECONDS + 1) * 1000)).issue('file', {
      conversationId: chat.conversationId,
      userId: 'dl_u',
    });
    expect(await status(link.replace(/t=.*/, `t=${token}`))).toBe(403);
    expect(await status(link)).toBe(200);
  });

  test.each<[string, readonly [string, Buffer][], object, number, string]>([
    ['of another kind', [['a.exe', Buffer.from('MZ\0\0')]], message, 415, 'FileTypeNotAllowed'],
    [
      'one good, one bad',
      [
        ['a.png', PNG],
        ['a.pdf', PNG],
      ],
      message,
      415,
      'FileNameMisleads',
    ],
    [
      'too many',
      Array.from({ length: MAX_FILES + 1 }, () => ['a.png', PNG] as [string, Buffer]),
      message,
      413,
      'TooManyParts',
    ],
    ['none', [], message, 400, 'FileMissing'],
    ['with an activity that is no message', [['a.png', PNG]], { type: 'handoff' }, 400, 'TypeNotAllowed'],
    ['with a text that is too long', [['a.png', PNG]], { type: 'message', text: 'x'.repeat(6001) }, 413, 'TextTooLong'],
  ])('%s are refused and nothing is kept', async (_, files, activity, status, code) => {
    const chat = await startChat(server.url);
    expect(await upload(chat, activity, ...files)).toMatchObject({ status, body: { error: { code } } });
    expect((await history(server.url, chat)).activities).toHaveLength(1);
    expect(await server.store.uploadedBytes(chat.conversationId)).toBe(0);
  });

  test('of a conversation have a limit together', async () => {
    const chat = await startChat(server.url);
    const large = Buffer.concat([PNG, Buffer.alloc(MAX_FILE_BYTES - PNG.length)]);
    for (let count = 0; count < 6; count += 1)
      expect((await upload(chat, message2(count), ['a.png', large])).status).toBe(200);
    expect(await upload(chat, message2(7), ['a.png', PNG])).toMatchObject({
      status: 413,
      body: { error: { code: 'NoRoomForFiles' } },
    });
  });
  const message2 = (count: number) => ({ type: 'message', text: `file ${count}` });

  test('are forgotten after a day', async () => {
    const first = await startTestServer({ clock: () => new Date(now) });
    const chat = await startChat(first.url);
    await first.store.appendActivity({
      conversationId: chat.conversationId,
      awaitsTurn: false,
      at: new Date(now - KEPT_MS - 1000).toISOString(),
      activity: { type: 'message', text: 'old' },
      uploads: [{ id: 'old', name: 'a.png', contentType: 'image/png', bytes: PNG }],
    });
    await first.stop();
    const second = await startTestServer({ folder: first.folder, clock: () => new Date(now) });
    // The sweep runs beside the start; a write after it waits for it.
    await second.store.ping();
    expect(await second.store.upload(chat.conversationId, 'old')).toBeUndefined();
    expect((await history(second.url, chat)).activities).toHaveLength(2);
    await second.destroy();
  });
});
