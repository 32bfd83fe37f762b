/** A browser without script, as far as forms go: keeps its cookie, follows where it is sent, reads hidden fields. */
export interface PlainBrowser {
  /** The page as it was last shown. */
  readonly html: string;
  readonly status: number;
  readonly headers: Headers;
  /** Path and query of the page, with its fragment. */
  readonly location: string;
  readonly cookie: string;
  open(path: string): Promise<void>;
  /** Sends the form of the page with these fields and follows the redirect. */
  submit(fields: Readonly<Record<string, string>>): Promise<void>;
  /** Sends the form without looking at the answer. */
  post(fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export function plainBrowser(url: string): PlainBrowser {
  const cookies = new Map<string, string>();
  const state = { html: '', status: 0, headers: new Headers(), location: '', cookie: '' };
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (/Max-Age=0\b/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    state.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  };
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), ...(state.cookie && { Cookie: state.cookie }) };
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    keep(response);
    return response;
  };
  const show = async (path: string, response: Response): Promise<void> => {
    const target = response.headers.get('location');
    if (response.status === 303 && target !== null) return show(target, await request(target.split('#')[0] ?? ''));
    state.location = path;
    state.status = response.status;
    state.headers = response.headers;
    state.html = await response.text();
  };
  const post: PlainBrowser['post'] = (fields, headers = { Origin: url, 'Sec-Fetch-Site': 'same-origin' }) => {
    const [, action = ''] = /<form id="chat-form"[^>]* action="([^"]*)"/.exec(state.html) ?? [];
    const [, id = ''] = /<input type="hidden" name="id" value="([^"]*)"/.exec(state.html) ?? [];
    const body = new URLSearchParams({ id, ...fields });
    return request(action.replaceAll('&amp;', '&'), { method: 'POST', body, headers: { ...headers } });
  };
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
    get cookie() {
      return state.cookie;
    },
    post,
    open: async (path) => show(path, await request(path)),
    submit: async (fields) => show(state.location, await post(fields)),
  };
}

/** What is said on a page, oldest first, as `role: text`. */
export function messagesOf(html: string): string[] {
  return [...html.matchAll(/<div class="message from-(bot|user)[^>]*>(.*?)<div class="about">/gs)].map(
    ([, role = '', content = '']) => {
      const [, text = ''] = /<div class="text"[^>]*>(.*)<\/div>/s.exec(content) ?? [];
      return `${role}: ${text
        .replace(/<span class="line[^"]*">/g, '\n')
        .replace(/<[^>]+>/g, '')
        .trim()}`;
    },
  );
}
