import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'restify';
import { newToken } from '../../dialogs/staff/one-time-secret.js';
import { formTokenOf, type StaffMember } from '../../dialogs/staff/sessions.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import { type Language, languageOfTag } from '../../knowledge/language.js';
import type { Addresses } from '../http/addresses.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { queryOf } from '../http/route.js';
import { deskCookie, deskCookieOf, sessionOf } from './session-cookie.js';

/** How long a form of somebody who is not signed in may stay open. */
const FORM_SECONDS = 12 * 3600;

/** A look at a page of the desk: who looks, in which language, from where. */
export interface DeskVisit {
  readonly language: Language;
  /** The server's address for users, and its path; no slash at their ends. */
  readonly base: string;
  readonly basePath: string;
  /** Path and query of the page, as the desk's own. */
  readonly here: string;
  /** Absent where nobody is signed in. */
  readonly member?: StaffMember;
  /** The session's secret, where the request carries one. */
  readonly token?: string | undefined;
  readonly network: string;
  readonly agent: string;
  /** What every form of the page carries. */
  readonly formToken: string;
  /** Cookies that the page must set for its forms to be taken. */
  readonly cookies: readonly string[];
  /** A parameter of the query. */
  asked(name: string): string | undefined;
  /** A cookie of the desk. */
  cookie(kind: 'device' | 'openid'): string | undefined;
}

export async function deskVisitOf(req: Request, staff: Staff, addresses: Addresses): Promise<DeskVisit> {
  const base = addresses.base(req);
  const token = sessionOf(req, base);
  const member = await staff.sessions.memberOf(token);
  const asked = (name: string) => queryOf(req, name);
  const wished = languageOfTag(asked('lang')) ?? preferredLanguage(req.headers['accept-language']);
  return {
    language: member?.account.language ?? wished ?? 'en',
    base,
    basePath: new URL(base).pathname.replace(/\/$/, ''),
    here: req.url ?? '/staff',
    token,
    network: addresses.client(req),
    agent: req.headers['user-agent'] ?? '',
    ...(member ? { member, formToken: member.formToken, cookies: [] } : strangersForm(req, base)),
    asked,
    cookie: (kind) => deskCookieOf(req, kind, base),
  };
}

/** Whether a form was made for this visit, by the token in it. */
export function isOwnForm({ formToken }: DeskVisit, form: URLSearchParams): boolean {
  const [own, given] = [Buffer.from(formToken), Buffer.from(form.get('form') ?? '')];
  return own.length === given.length && timingSafeEqual(own, given);
}

/** Who is not signed in has a secret of the browser all the same, so that no other site can sign somebody in. */
function strangersForm(req: Request, base: string): Pick<DeskVisit, 'formToken' | 'cookies'> {
  const known = deskCookieOf(req, 'form', base);
  const secret = known !== undefined && /^[\w-]{43}$/.test(known) ? known : newToken();
  return { formToken: formTokenOf(secret), cookies: [deskCookie('form', secret, FORM_SECONDS, base)] };
}
