import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'wsis-desk', secret: 'the secret of the desk at its provider' };

/** What the provider says of a person, by the name with which one signs in there. */
export type People = Record<string, { readonly email?: string; readonly email_verified?: unknown }>;

/** A real OpenID Connect provider on this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Begins to serve, for a client that is called back at this address. */
  serve(redirectUri: string): void;
  /** Signs somebody in at the address to which the desk has led; gives where the provider leads back to. */
  signIn(address: string, name: string): Promise<string>;
  close(): Promise<void>;
}

export async function startIdentityProvider(people: People, authMethod: string): Promise<IdentityProvider> {
  let handle = (_: IncomingMessage, res: ServerResponse): void => {
    res.statusCode = 503;
    res.end();
  };
  const server = createServer((req, res) => handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    serve(redirectUri) {
      const provider = quietly(
        () =>
          new Provider(issuer, {
            clients: [
              {
                client_id: CLIENT.id,
                client_secret: CLIENT.secret,
                redirect_uris: [redirectUri],
                token_endpoint_auth_method: authMethod,
              },
            ],
            clientAuthMethods: [authMethod],
            ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
            cookies: { keys: ['a key for tests'] },
            claims: { openid: ['sub'], email: ['email', 'email_verified'] },
            findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
          }),
      );
      handle = provider.callback();
    },
    signIn: (address, name) => signIn(issuer, address, name),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The provider warns that its keys and pages are those of a test, which they are. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => {};
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}

/** Follows the provider's own pages: its sign-in, then its question whether the desk may know the address. */
async function signIn(issuer: string, address: string, name: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [next, body] = [address, undefined as URLSearchParams | undefined];
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    const location = answer.headers.get('location');
    body = undefined;
    if (location !== null) {
      next = new URL(location, next).href;
      if (!next.startsWith(`${issuer}/`)) return next;
      continue;
    }
    const html = await answer.text();
    const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(html) ?? [];
    if (prompt === '') throw new Error(`the provider shows no form: ${html.slice(0, 300)}`);
    body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'any' }) });
    next = /action="([^"]*)"/.exec(html)?.[1] ?? next;
  }
  throw new Error('the provider does not lead back');
}
