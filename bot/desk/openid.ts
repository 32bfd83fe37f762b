import * as client from 'openid-client';
import { z } from 'zod';
import type { StaffOidc } from '../../dialogs/settings.js';
import type { ProvenPerson } from '../../dialogs/staff/admit.js';

/** Seconds for which the provider is waited for. */
const WAIT_SECONDS = 10;

/** A sign-in that has begun: where the browser goes, and what it keeps until it comes back. */
export interface BegunSignIn {
  readonly url: string;
  readonly kept: string;
}

/** Sign-in at an identity provider: OpenID Connect's code flow with PKCE, state and nonce. */
export interface OpenId {
  /** `next` is carried through. Rejects where the provider is not reached. */
  begin(redirectUri: string, next: string): Promise<BegunSignIn>;
  /** Who came back, at this address with its query. Rejects where anything about it is not as it was begun. */
  finish(address: URL, kept: string | undefined): Promise<{ person: ProvenPerson; next: string }>;
}

const Kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });

/** Microsoft Entra says by `xms_edov` that it has verified the domain of the address, and knows no `email_verified`. */
const Claims = z.object({
  email: z.string().optional(),
  email_verified: z.literal(true).optional().catch(undefined),
  xms_edov: z
    .union([z.literal(true), z.literal(1), z.literal('1'), z.literal('true')])
    .optional()
    .catch(undefined),
});

export function createOpenId(settings: StaffOidc): OpenId {
  let found: Promise<client.Configuration> | undefined;
  const provider = () => {
    // Looked for when it is first needed, and again after it was not reached: it may be away when this server starts.
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async begin(redirectUri, next) {
      const config = await provider();
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, kept: encode({ state, nonce, verifier, next }) };
    },
    async finish(address, kept) {
      const { state, nonce, verifier, next } = decode(kept);
      const config = await provider();
      const tokens = await client.authorizationCodeGrant(config, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the provider sent no ID token');
      const { iss, sub } = claims;
      // Many providers tell the address only where they are asked for it.
      const about = 'email' in claims ? claims : await client.fetchUserInfo(config, tokens.access_token, sub);
      return { person: { subject: `${iss} ${sub}`, ...verifiedAddress(about) }, next };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: StaffOidc): Promise<client.Configuration> {
  const secret = clientSecret.reveal();
  const auth: client.ClientAuth = (as, ...rest) => {
    // What stands nowhere is Basic (OpenID Connect Discovery 1.0, section 3).
    const takesPost = as.token_endpoint_auth_methods_supported?.includes('client_secret_post');
    (takesPost ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret))(as, ...rest);
  };
  const url = new URL(issuer);
  const execute = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(url, clientId, undefined, auth, { execute, timeout: WAIT_SECONDS });
}

function verifiedAddress(claims: unknown): Pick<ProvenPerson, 'verifiedAddress'> {
  const { email, email_verified, xms_edov } = Claims.parse(claims);
  return email !== undefined && (email_verified ?? xms_edov) ? { verifiedAddress: email } : {};
}

function encode(kept: z.infer<typeof Kept>): string {
  return Buffer.from(JSON.stringify(kept)).toString('base64url');
}

function decode(kept: string | undefined): z.infer<typeof Kept> {
  return Kept.parse(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()));
}
