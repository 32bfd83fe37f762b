/** A browser at the desk, as far as forms go: keeps its cookies, follows where it is sent, fills in hidden fields. */
export interface DeskBrowser {
  readonly html: string;
  readonly status: number;
  readonly headers: Headers;
  /** Path and query of the page. */
  readonly location: string;
  /** Name → value; changed to play an attacker who has read or planted one. */
  readonly cookies: Map<string, string>;
  /** Every Set-Cookie line of the last request and its redirects. */
  readonly cookieLines: readonly string[];
  open(path: string): Promise<void>;
  /** The answer itself, which is not followed. */
  get(path: string): Promise<Response>;
  /** Sends the page's form with this index (0 = the first) and follows the redirect. */
  submit(fields: Readonly<Record<string, string>>, which?: number): Promise<void>;
  /** Sends it with other headers and looks at the answer itself. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export function deskBrowser(url: string): DeskBrowser {
  const cookies = new Map<string, string>();
  const state = { html: '', status: 0, headers: new Headers(), location: '', cookieLines: [] as string[] };
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'User-Agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
      'Accept-Language': 'en',
      ...(init.headers as object),
      ...(cookie && { Cookie: cookie }),
    };
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      state.cookieLines.push(line);
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const show = async (path: string, response: Response): Promise<void> => {
    const target = response.headers.get('location');
    if (response.status === 303 && target !== null) return show(target, await request(target));
    Object.assign(state, {
      location: path,
      status: response.status,
      headers: response.headers,
      html: await response.text(),
    });
  };
  const post: DeskBrowser['post'] = (path, fields, headers = { Origin: url, 'Sec-Fetch-Site': 'same-origin' }) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { ...headers } });
  return {
    get html() {
      return state.html;
    },
    get status() {
      return state.status;
    },
    get headers() {
      return state.headers;
    },
    get location() {
      return state.location;
    },
    get cookieLines() {
      return state.cookieLines;
    },
    cookies,
    post,
    get: (path) => request(path),
    async open(path) {
      state.cookieLines = [];
      await show(path, await request(path));
    },
    async submit(fields, which = 0) {
      const form = formsOf(state.html)[which];
      if (!form) throw new Error(`no form ${which} on ${state.location}:\n${state.html}`);
      state.cookieLines = [];
      const action = form.action || state.location;
      await show(action, await post(action, { ...form.hidden, ...fields }));
    },
  };
}

/** The forms of a page that are posted (to the page itself where the action is empty), but for the button to sign out, which stands on every page. */
export function formsOf(html: string): readonly { action: string; hidden: Record<string, string> }[] {
  const plain = (text: string) => text.replaceAll('&amp;', '&');
  return [...html.matchAll(/<form method="post"(?: action="([^"]*)")?>(.*?)<\/form>/gs)]
    .map(([, action = '', content = '']) => ({
      action: plain(action),
      hidden: Object.fromEntries(
        [...content.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
          ([, name = '', value = '']) => [name, plain(value)],
        ),
      ),
    }))
    .filter(({ action }) => !action.endsWith('/staff/sign-out'));
}
