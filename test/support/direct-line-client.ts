import { WebSocket } from 'ws';

export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly timestamp: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role: string };
  readonly replyToId?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly attachments?: readonly {
    readonly name?: string;
    readonly contentType?: string;
    readonly contentUrl?: string;
  }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string; readonly value: string }[] };
}

export interface Frame {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Started {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly cookie: string;
}

/** A plain request; `body` is sent as JSON unless it is bytes or text already. */
export async function call<T>(
  method: string,
  url: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<T>> {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: raw as string }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers };
}

export const conversationsOf = (url: string) => `${url}/v3/directline/conversations`;

/** A browser's way into a conversation: token, then start. */
export async function startChat(url: string, { cookie, locale }: { cookie?: string; locale?: string } = {}) {
  const first = await call<{ token: string; conversationId: string }>('POST', `${url}/api/chat/token`, {
    body: {},
    headers: cookie === undefined ? {} : { Cookie: cookie },
  });
  const { status, body } = await call<Started>('POST', conversationsOf(url), {
    token: first.body.token,
    body: { user: {}, ...(locale !== undefined && { locale }) },
  });
  const set = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { status, ...body, cookie: set } satisfies Started & { status: number };
}

export function post(url: string, chat: Started, activity: unknown): Promise<Answer<{ id: string; error?: Refusal }>> {
  return call('POST', `${conversationsOf(url)}/${chat.conversationId}/activities`, {
    token: chat.token,
    body: activity,
  });
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export async function history(url: string, chat: Started, watermark?: string): Promise<Required<Frame>> {
  const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  const { body } = await call<Required<Frame>>(
    'GET',
    `${conversationsOf(url)}/${chat.conversationId}/activities${query}`,
    { token: chat.token },
  );
  return body;
}

export interface Listening {
  /** Activities received so far. */
  readonly activities: Activity[];
  readonly frames: Frame[];
  /** Resolves when so many activities have come; rejects when the socket closes before. */
  until(count: number): Promise<readonly Activity[]>;
  readonly closed: Promise<number>;
  send(text: string): void;
  close(): void;
}

/** Opens a socket; rejects with the HTTP status when it is refused. */
export function listen(streamUrl: string): Promise<Listening> {
  const socket = new WebSocket(streamUrl);
  const activities: Activity[] = [];
  const frames: Frame[] = [];
  const waiting: { count: number; done: () => void; fail: (error: Error) => void }[] = [];
  const check = () => {
    for (const one of waiting) if (activities.length >= one.count) one.done();
  };
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') return;
    const frame = JSON.parse(text) as Frame;
    frames.push(frame);
    activities.push(...frame.activities);
    check();
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      for (const one of waiting) one.fail(new Error(`closed with ${code} after ${activities.length} activities`));
      resolve(code);
    });
  });
  const until = (count: number) =>
    new Promise<readonly Activity[]>((resolve, reject) => {
      waiting.push({ count, done: () => resolve(activities), fail: reject });
      check();
    });
  return new Promise((resolve, reject) => {
    socket.on('open', () =>
      resolve({ activities, frames, until, closed, send: (text) => socket.send(text), close: () => socket.close() }),
    );
    socket.on('unexpected-response', (_, response) => {
      reject(new Error(`refused with ${response.statusCode}`));
      socket.terminate();
    });
    socket.on('error', reject);
  });
}
