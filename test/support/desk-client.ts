import type { CaseView, DeskAction } from '../../bot/desk/wire.js';
import type { Language } from '../../knowledge/language.js';
import { type Answer, call } from './direct-line-client.js';
import type { TestServer } from './server.js';
import { joinStaff } from './staff.js';

/** A member of staff whose page talks to the desk's API. */
export interface DeskClient {
  readonly id: string;
  readonly cookie: string;
  get<T>(path: string): Promise<Answer<T>>;
  send<T>(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  act<T>(found: Pick<CaseView, 'number' | 'version'>, action: DeskAction, more?: object): Promise<Answer<T>>;
  /** Events as they come, one line each: `case W-2CDFGH claimed`; until `close`. */
  events(): Promise<{ readonly lines: readonly string[]; readonly ended: Promise<void>; close(): void }>;
}

export async function deskClient(
  { url, staff }: TestServer,
  name: string,
  language: Language = 'en',
): Promise<DeskClient> {
  const account = await joinStaff(staff, name);
  const { id } = account;
  await staff.accounts.setLanguage(id, language);
  const cookie = `wsis_staff_session=${await staff.sessions.open(account, 'test')}`;
  const api = `${url}/staff/api/`;
  const send: DeskClient['send'] = (method, path, body, headers = {}) =>
    call(method, api + path, { body, headers: { Cookie: cookie, Origin: url, ...headers } });
  return {
    id,
    cookie,
    get: (path) => call('GET', api + path, { headers: { Cookie: cookie } }),
    send,
    act: ({ number, version }, action, more = {}) =>
      send('POST', `cases/${number}/acts`, { id: crypto.randomUUID(), action, seenVersion: version, ...more }),
    events: () => listen(api, cookie),
  };
}

async function listen(api: string, cookie: string) {
  const stop = new AbortController();
  const response = await fetch(`${api}events`, { headers: { Cookie: cookie }, signal: stop.signal });
  if (response.status !== 200 || !response.body) throw new Error(`no events: ${response.status}`);
  const lines: string[] = [];
  const read = async (stream: ReadableStream<Uint8Array>) => {
    let text = '';
    for await (const chunk of stream) {
      text += Buffer.from(chunk).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      lines.push(...blocks.map(shortOf));
    }
  };
  const ended = read(response.body).catch(() => undefined);
  return { lines, ended, close: () => stop.abort() };
}

function shortOf(block: string): string {
  const [, event = '', data = '{}'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
  const { number, state, id } = JSON.parse(data) as { number?: string; state?: string; id?: string };
  return [event || block, number, state, id].filter(Boolean).join(' ');
}
