/** The server under test, and what the runner knows of it. Nothing here knows any server's inside. */
export interface Target {
  /** Where Direct Line begins, such as `https://chat.example/v3/directline`. */
  readonly base: string;
  /** Lets the suite ask for tokens as a site's own server does. */
  readonly secret?: string | undefined;
  /** Where a browser gets its token: a POST gives JSON with `token`. */
  readonly tokenUrl?: string | undefined;
  /** An origin from which pages may use the server; its own unless given. */
  readonly origin: string;
  /** Words that the bot behind the server answers. */
  readonly words: string;
  /** Also run the checks that wait a minute or more. */
  readonly slow: boolean;
}

export interface TargetOptions extends Partial<Omit<Target, 'base'>> {
  /** The server's address, with or without `/v3/directline`. */
  readonly url: string;
}

/** Fills in what was not said: tokens come from `/api/chat/token` beside Direct Line where nothing else is named. */
export function targetOf({ url, secret, tokenUrl, origin, words = 'Hello', slow = false }: TargetOptions): Target {
  const root = url.replace(/\/+$/, '').replace(/\/v3\/directline$/, '');
  const browser = tokenUrl ?? (secret === undefined ? `${root}/api/chat/token` : undefined);
  return {
    base: `${root}/v3/directline`,
    secret,
    tokenUrl: browser,
    origin: origin ?? new URL(root).origin,
    words,
    slow,
  };
}
