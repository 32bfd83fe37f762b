import assert from 'node:assert/strict';
import { type Activity, type Answer, call, type Frame, type Listening, listen } from '../support/direct-line-client.js';
import { Skip } from './check.js';
import type { Target } from './target.js';

export interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

export interface ConnectionAnswer extends TokenAnswer {
  readonly streamUrl: string;
}

export interface ErrorAnswer {
  readonly error?: { readonly code?: unknown; readonly message?: unknown };
}

/** A token for a conversation that has not been started, as the target gives them out. */
export async function newToken(target: Target): Promise<TokenAnswer & { readonly cookie: string }> {
  const { secret, tokenUrl, base } = target;
  const [url, token] = tokenUrl === undefined ? [`${base}/tokens/generate`, secret] : [tokenUrl, undefined];
  const answer = await call<TokenAnswer>('POST', url, { body: {}, ...(token !== undefined && { token }) });
  assert.equal(answer.status, 200, `a token was refused with ${answer.status}; give --secret or --token-url`);
  return { ...answer.body, cookie: (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '' };
}

/** The secret with which a site's server asks for tokens. */
export function secretOf({ secret }: Target): string {
  if (secret === undefined) throw new Skip('it needs --secret');
  return secret;
}

/** A conversation under way. */
export interface Chat extends ConnectionAnswer {
  readonly status: number;
  readonly url: string;
  readonly cookie: string;
  /** Posts and gives the answer as it is. */
  send(activity: unknown): Promise<Answer<{ id: string } & ErrorAnswer>>;
  /** Posts what must be taken, and gives its id. */
  post(activity: unknown): Promise<string>;
  read(watermark?: string): Promise<Required<Frame>>;
  reconnect(watermark?: string): Promise<ConnectionAnswer>;
  socket(): Promise<Listening>;
  /** Reads until an activity answers the message of this id. */
  reply(id: string): Promise<Activity>;
}

export async function startChat(target: Target, body: object = { user: {} }): Promise<Chat> {
  const { cookie, ...first } = await newToken(target);
  return { ...(await join(target, first.token, body)), cookie };
}

/** Starts the conversation of a token, or comes back to it. */
export async function join(target: Target, token: string, body: object = { user: {} }): Promise<Chat> {
  const answer = await call<ConnectionAnswer>('POST', `${target.base}/conversations`, { token, body });
  assert.ok([200, 201].includes(answer.status), `starting a conversation was answered with ${answer.status}`);
  const started = answer.body;
  const url = `${target.base}/conversations/${started.conversationId}`;
  const live = { token: started.token };
  const withMark = (path: string, watermark: string | undefined) =>
    watermark === undefined ? path : `${path}?watermark=${encodeURIComponent(watermark)}`;
  const ok = <T>({ status, body: got }: Answer<T>, what: string): T => {
    assert.equal(status, 200, `${what} was answered with ${status}`);
    return got;
  };
  const send = (activity: unknown) =>
    call<{ id: string } & ErrorAnswer>('POST', `${url}/activities`, { ...live, body: activity });
  const read = async (watermark?: string) =>
    ok(await call<Required<Frame>>('GET', withMark(`${url}/activities`, watermark), live), 'reading');
  return {
    ...started,
    status: answer.status,
    url,
    cookie: '',
    send,
    read,
    async post(activity) {
      const { id } = ok(await send(activity), 'a message');
      assert.equal(typeof id, 'string', 'the answer to a message has no "id"');
      return id;
    },
    reconnect: async (watermark) =>
      ok(await call<ConnectionAnswer>('GET', withMark(url, watermark), live), 'reconnecting'),
    socket: () => listen(started.streamUrl),
    reply: (id) => found(read, ({ replyToId }) => replyToId === id, `an answer to ${id}`),
  };
}

const POLL_MS = 100;
const REPLY_MS = 15_000;

async function found(
  read: () => Promise<Required<Frame>>,
  wanted: (activity: Activity) => boolean,
  what: string,
): Promise<Activity> {
  const end = Date.now() + REPLY_MS;
  while (Date.now() < end) {
    const activity = (await read()).activities.find(wanted);
    if (activity) return activity;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${what} did not come within ${REPLY_MS / 1000} s`);
}

/** A message as a client sends it. */
export const message = (text: string, more: object = {}) => ({ type: 'message', text, from: { id: 'me' }, ...more });
export const withClientId = (clientActivityID: string) => ({ channelData: { clientActivityID } });

/** What a refusal must look like, whatever its status. */
export function assertError({ status, body }: Answer<ErrorAnswer>, ...expected: readonly number[]): void {
  assert.ok(expected.includes(status), `answered with ${status}, not with ${expected.join(' or ')}`);
  assert.equal(typeof body.error?.code, 'string', 'the refusal has no error.code');
  assert.equal(typeof body.error?.message, 'string', 'the refusal has no error.message');
}

export const idsOf = (activities: readonly Activity[]) => activities.map(({ id }) => id);
export const textsOf = (activities: readonly Activity[]) => activities.map(({ text }) => text);
export const clientIdOf = ({ channelData }: Activity) => channelData?.clientActivityID;

/** Waits until a socket has received what is wanted. */
export async function until(socket: Listening, wanted: (activity: Activity) => boolean): Promise<Activity> {
  for (let count = 1; ; count += 1) {
    const activities = await socket.until(count);
    const hit = activities.find(wanted);
    if (hit) return hit;
    count = Math.max(count, activities.length);
  }
}
