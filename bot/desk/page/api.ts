import type {
  ActAnswer,
  ActRequest,
  CannedAnswer,
  CasesAnswer,
  CaseView,
  ConversationsAnswer,
  ConversationView,
  DraftRequest,
  GroupAnswerRequest,
  GroupAnswerResult,
  GroupStopped,
  GroupView,
  MeAnswer,
  OverviewAnswer,
} from '../wire.js';

/** An answer of the server that is none of those asked for; `message` is worded for the reader where there is one. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** Which fault it is, whatever the language. */
  readonly code: string;

  constructor(status: number, { code, message }: Fault) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What narrows a list: names and values of the query, empty ones left out. */
export type Narrowing = Readonly<Record<string, string>>;

/** The calls of the desk. Each rejects with a `Refusal`, or with the failure of the line. */
export interface Api {
  me(): Promise<MeAnswer>;
  cases(narrowing: Narrowing): Promise<CasesAnswer>;
  case(number: string): Promise<CaseView>;
  act(number: string, act: ActRequest): Promise<ActAnswer>;
  /** `leaving`: the page is being left, and the call must outlive it. */
  keepDraft(number: string, draft: DraftRequest, leaving?: boolean): Promise<void>;
  canned(number: string): Promise<CannedAnswer>;
  group(key: string): Promise<GroupView>;
  answerGroup(key: string, answer: GroupAnswerRequest): Promise<GroupAnswerResult | GroupStopped>;
  conversations(narrowing: Narrowing): Promise<ConversationsAnswer>;
  conversation(id: string): Promise<ConversationView>;
  take(id: string, act: { readonly id: string }): Promise<ActAnswer>;
  /** `days`: as a number is written. */
  overview(days: string): Promise<OverviewAnswer>;
  /** Address of the server-sent events. */
  readonly events: string;
  /** Address of something that the server names relative to its own. */
  addressOf(path: string): string;
}

/** Milliseconds after which a call counts as failed. */
const TIMEOUT_MS = 20_000;

/** `signedOut` is called whenever the server says that nobody is signed in. */
export function createApi(base: string, signedOut: () => void): Api {
  const root = `${base}/staff/api`;
  const call = async <T>(method: string, path: string, body?: unknown, keepalive = false): Promise<T> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(root + path, {
        method,
        keepalive,
        signal: abort.signal,
        ...(body !== undefined && {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      if (response.status === 401) signedOut();
      if (response.status === 204) return undefined as T;
      const answer: unknown = await response.json().catch(() => undefined);
      // A refusal of an act is an answer like others: it tells what has changed.
      const isRefusal = response.status === 409 && (answer as { kind?: string } | undefined)?.kind === 'refused';
      if (!response.ok && !isRefusal) throw new Refusal(response.status, faultOf(answer));
      return answer as T;
    } finally {
      clearTimeout(timer);
    }
  };
  const part = encodeURIComponent;
  return {
    me: () => call('GET', '/me'),
    cases: (narrowing) => call('GET', `/cases${query(narrowing)}`),
    case: (number) => call('GET', `/cases/${part(number)}`),
    act: (number, act) => call('POST', `/cases/${part(number)}/acts`, act),
    keepDraft: (number, draft, leaving) => call('PUT', `/cases/${part(number)}/draft`, draft, leaving),
    canned: (number) => call('GET', `/canned${query({ number })}`),
    group: (key) => call('GET', `/groups/${part(key)}`),
    answerGroup: (key, answer) => call('POST', `/groups/${part(key)}/answers`, answer),
    conversations: (narrowing) => call('GET', `/conversations${query(narrowing)}`),
    conversation: (id) => call('GET', `/conversations/${part(id)}`),
    take: (id, act) => call('POST', `/conversations/${part(id)}/take`, act),
    overview: (days) => call('GET', `/overview${query({ days })}`),
    events: `${root}/events`,
    addressOf: (path) => `${root}/${path}`,
  };
}

function query(narrowing: Narrowing): string {
  const set = Object.entries(narrowing).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

function faultOf(body: unknown): Fault {
  const { error } = (body ?? {}) as { error?: { code?: unknown; message?: unknown } };
  const { code, message } = error ?? {};
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

/** An id for an act, so that it is done once however often it is sent; `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
