import type { Request } from 'restify';
import type { Log } from '../../dialogs/log.js';
import { type Language, languageOfTag } from '../../knowledge/language.js';
import { EMBED_COOKIE, RESUME_COOKIE, resumable } from '../direct-line/authenticate.js';
import type { DirectLineDeps } from '../direct-line/deps.js';
import { newBearer } from '../direct-line/token-routes.js';
import type { Bearer } from '../direct-line/tokens.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { queryOf } from '../http/route.js';
import { reason } from '../reason.js';

/** Who looks at the page, and how, as the request tells. */
export interface Visit {
  readonly language: Language;
  /** The page stands in another site's frame. */
  readonly embedded: boolean;
  /** The server's address for users, and its path; no slash at their ends. */
  readonly base: string;
  readonly basePath: string;
  /** The page looks for answers of staff by itself. */
  readonly watching: boolean;
  /** As much of the conversation as there is, within reason. */
  readonly all: boolean;
  /** Undefined while the store cannot be read. */
  readonly bearer: Bearer | undefined;
}

export type VisitDeps = Pick<DirectLineDeps, 'tokens' | 'addresses'> & { readonly log: Log };

export async function visitOf(req: Request, { tokens, addresses, log }: VisitDeps): Promise<Visit> {
  const base = addresses.base(req);
  const asked = (name: string) => queryOf(req, name) === '1';
  const embedded = asked('embed');
  const known = resumable(req, tokens, embedded ? EMBED_COOKIE : RESUME_COOKIE).then(
    // Given a conversation at the first look, so that a form sent twice in a row is sent by one visitor.
    (bearer) => bearer ?? newBearer(),
    (error: unknown) => log.error(reason(error), 'the visitor cannot be told'),
  );
  return {
    language: languageOfTag(queryOf(req, 'lang')) ?? preferredLanguage(req.headers['accept-language']) ?? 'en',
    embedded,
    base,
    basePath: new URL(base).pathname.replace(/\/$/, ''),
    watching: asked('watch'),
    all: asked('all'),
    bearer: (await known) ?? undefined,
  };
}
