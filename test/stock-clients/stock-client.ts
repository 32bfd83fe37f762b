import { type Activity, ConnectionStatus, DirectLine, type Message } from 'botframework-directlinejs';
import { call } from '../support/direct-line-client.js';
import { fastScheduler } from './fast-scheduler.js';
import { type SentRequest, xmlHttpRequestClass } from './xml-http-request.js';

type Options = ConstructorParameters<typeof DirectLine>[0];

/** How many times faster the client's own clock runs: it reconnects after 30 to 150 ms instead of 3 to 15 s. */
const SPEED = 100;

export interface StockOptions extends Partial<Pick<Options, 'conversationId' | 'watermark' | 'timeout'>> {
  /** Where the server is, or what stands before it. */
  readonly url: string;
  /** Default: a new one, for a new conversation. */
  readonly token?: string;
  readonly webSocket: boolean;
  readonly speed?: number;
}

/** The unmodified `botframework-directlinejs` with all that it gave out. */
export interface StockClient {
  readonly line: DirectLine;
  readonly activities: readonly Activity[];
  readonly statuses: readonly string[];
  /** Texts of all messages given out, in the order in which Web Chat shows them. */
  texts(): readonly string[];
  /** Posts a message; resolves to what the client reports as its id, which is "retry" where it does not know. */
  say(text: string, channelData?: object): Promise<string>;
  /** The same for any activity. */
  post(activity: Activity): Promise<string>;
  /** Resolves when `check` gives something; looks again whenever something came, and rejects after a minute. */
  until<T>(check: () => T | undefined | false): Promise<T>;
  /** Resolves to the message with this text. */
  heard(text: string): Promise<Message>;
  end(): void;
}

/** Every request that stock clients of this test file made. */
export const requests: SentRequest[] = [];
const looking = new Set<() => void>();
const lookAgain = () => {
  for (const look of looking) look();
};

Object.assign(globalThis, {
  XMLHttpRequest: xmlHttpRequestClass((request) => {
    requests.push(request);
    lookAgain();
  }),
});

/** A browser's first token, as the page around the client gets it. */
export async function newToken(url: string): Promise<{ readonly token: string; readonly conversationId: string }> {
  const { body } = await call<{ token: string; conversationId: string }>('POST', `${url}/api/chat/token`, { body: {} });
  return body;
}

/** Starts a client and subscribes to what it gives out, which makes it connect. */
export async function startStockClient(options: StockOptions): Promise<StockClient> {
  const { url, speed = SPEED, token = (await newToken(url)).token, ...more } = options;
  const line = new DirectLine({
    ...more,
    token,
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    scheduler: fastScheduler(speed) as unknown as NonNullable<Options['scheduler']>,
  } as Options);
  const activities: Activity[] = [];
  const statuses: string[] = [];
  line.connectionStatus$.subscribe((status) => {
    statuses.push(ConnectionStatus[status]);
    lookAgain();
  });
  line.activity$.subscribe(
    (activity) => {
      activities.push(activity);
      lookAgain();
    },
    (error: unknown) => statuses.push(`failed: ${error}`),
  );
  const messages = () => activities.filter((activity): activity is Message => activity.type === 'message');
  const heard = (text: string) => until(() => messages().find((message) => message.text === text));
  return {
    line,
    activities,
    statuses,
    // Of two frames that come close together the client mixes the activities, so Web Chat sorts by this number.
    texts: () =>
      messages()
        .sort((one, other) => sequence(one) - sequence(other))
        .map(({ text }) => text ?? ''),
    say: (text, channelData = {}) => post(line, { type: 'message', text, from: { id: 'somebody' }, channelData }),
    post: (activity) => post(line, activity),
    until,
    heard,
    end: () => line.end(),
  };
}

const sequence = ({ channelData }: Activity) => Number(channelData?.['webchat:sequence-id']);

function post(line: DirectLine, activity: Activity): Promise<string> {
  return new Promise((resolve, reject) => {
    line.postActivity(activity).subscribe(resolve, reject);
  });
}

function until<T>(check: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (end: () => void) => {
      looking.delete(look);
      clearTimeout(late);
      end();
    };
    const look = () => {
      const found = check();
      if (found !== undefined && found !== false) done(() => resolve(found));
    };
    const late = setTimeout(() => done(() => reject(new Error(`waited in vain for ${check}`))), 60_000);
    looking.add(look);
    look();
  });
}
