import { WebSocket } from 'ws';
import { call, conversationsOf, type Frame, post, type Started } from '../support/direct-line-client.js';

/** A visitor with an open socket. */
export interface Visitor {
  readonly chat: Started;
  /** When the answer to a message came, by the message's id; milliseconds of `performance.now()`. */
  readonly answers: ReadonlyMap<string, number>;
  close(): void;
}

/** Conversations that are opened at once. */
const OPENING = 20;

/** Opens conversations, each with its socket, as a site's own server lets visitors in: by the secret. */
export async function openVisitors(url: string, secret: string, count: number): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = [];
  while (visitors.length < count) {
    const batch = Array.from({ length: Math.min(OPENING, count - visitors.length) }, () => openVisitor(url, secret));
    visitors.push(...(await Promise.all(batch)));
  }
  return visitors;
}

async function openVisitor(url: string, secret: string): Promise<Visitor> {
  const generate = `${url}/v3/directline/tokens/generate`;
  const { body } = await call<{ token: string }>('POST', generate, { token: secret, body: {} });
  const started = await call<Started>('POST', conversationsOf(url), { token: body.token, body: { user: {} } });
  const answers = new Map<string, number>();
  const socket = new WebSocket(started.body.streamUrl);
  socket.on('message', (data) => {
    const text = String(data);
    const { activities = [] } = text === '' ? {} : (JSON.parse(text) as Partial<Frame>);
    const now = performance.now();
    for (const { type, replyToId } of activities) {
      if (type === 'message' && replyToId !== undefined && !answers.has(replyToId)) answers.set(replyToId, now);
    }
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return { chat: started.body, answers, close: () => socket.terminate() };
}

/** What became of one message; times in milliseconds. */
export interface Asked {
  readonly visitor: Visitor;
  readonly id: string;
  readonly sentAt: number;
  readonly acknowledgedMs: number;
}

/** Sends texts at an even pace, each from the next visitor; resolves when all are acknowledged. Throws for a refusal. */
export async function askAll(
  url: string,
  visitors: readonly Visitor[],
  texts: readonly string[],
  perSecond: number,
): Promise<readonly Asked[]> {
  const begin = performance.now();
  const asked: Promise<Asked>[] = [];
  for (const [index, text] of texts.entries()) {
    const wait = begin + (index * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const visitor = visitors[index % visitors.length];
    if (visitor) asked.push(ask(url, visitor, text));
  }
  return Promise.all(asked);
}

async function ask(url: string, visitor: Visitor, text: string): Promise<Asked> {
  const sentAt = performance.now();
  const { status, body } = await post(url, visitor.chat, { type: 'message', text });
  if (status !== 200) throw new Error(`a message was refused: ${status} ${body.error?.code}`);
  return { visitor, id: body.id, sentAt, acknowledgedMs: performance.now() - sentAt };
}

/** Waits until every message has its answer, or for so many milliseconds; gives those of the answers that came. */
export async function answersTo(asked: readonly Asked[], patienceMs: number): Promise<readonly number[]> {
  const end = performance.now() + patienceMs;
  const open = () => asked.filter(({ visitor, id }) => !visitor.answers.has(id));
  while (open().length > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  return asked.flatMap(({ visitor, id, sentAt }) => {
    const at = visitor.answers.get(id);
    return at === undefined ? [] : [at - sentAt];
  });
}
