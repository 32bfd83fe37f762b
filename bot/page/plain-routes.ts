import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { chatWordsWith } from '../../dialogs/chat-words.js';
import { plainWords } from '../../dialogs/plain-words.js';
import type { Language } from '../../knowledge/language.js';
import { resumeCookie } from '../direct-line/authenticate.js';
import { MAX_TEXT_LENGTH } from '../direct-line/clean-activity.js';
import { type Bearer, RESUME_SECONDS } from '../direct-line/tokens.js';
import { acceptedEncoding, compress } from '../http/encoding.js';
import { asFault, HttpFault } from '../http/fault.js';
import { createRateLimit } from '../http/rate-limit.js';
import { readForm } from '../http/read-form.js';
import type { Headers } from '../http/respond.js';
import { route } from '../http/route.js';
import { pagePolicy } from '../http/security-headers.js';
import { reason } from '../reason.js';
import type { Page, PageFault } from './page.js';
import { createPlainChat, type PlainChatDeps, type Said } from './plain-chat.js';
import { LATEST, pageAddress } from './plain-forms.js';
import { type Visit, type VisitDeps, visitOf } from './visit.js';

export interface PlainRouteDeps extends PlainChatDeps, VisitDeps {
  readonly page: Page;
  /** Sites that may show the page in a frame. */
  readonly allowedOrigins: readonly string[];
}

/** The chat page, and its forms: they post into the same conversation that the widget goes on with where there is script. */
export function bindPlainRoutes(server: Server, deps: PlainRouteDeps): void {
  const { log, addresses, tokens, allowedOrigins, page } = deps;
  const chat = createPlainChat(deps);
  const mayPost = createRateLimit(deps.limits.formsPerMinute, deps.clock);
  const kept = async ({ embedded, base }: Visit, bearer: Bearer) =>
    resumeCookie(embedded, base, await tokens.issue('resume', bearer), RESUME_SECONDS);

  const show = async (req: Request, res: Response, visit: Visit, fault?: PageFault) => {
    const { language, embedded, base, bearer, all } = visit;
    const hosts = embedded ? allowedOrigins : undefined;
    // Where the conversation cannot be read the page still stands, with what was written.
    const shown = await chat.show(bearer, language, all).catch((error: unknown) => {
      log.error(reason(error), 'the conversation cannot be shown');
      return chat.show(undefined, language, all);
    });
    sendPage(req, res, fault?.status ?? 200, page({ ...visit, shown, hosts, fault }), {
      // The page shows a conversation, which must be gone from a shared phone when it is deleted.
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Security-Policy': pagePolicy(base, hosts),
      ...(bearer && { 'Set-Cookie': await kept(visit, bearer) }),
    });
  };
  /** Does what a form asks; gives the cookie to set and whether the conversation is over. Throws a fault. */
  const take = async (req: Request, form: URLSearchParams, visit: Visit) => {
    const { bearer, language, embedded, base } = visit;
    if (!mayPost(addresses.client(req))) throw new HttpFault(429, 'TooManyForms', 'Too many forms were sent.');
    if (!bearer) throw new HttpFault(503, 'StoreUnavailable', 'The conversation cannot be read.');
    if (form.has('end')) {
      await chat.end(bearer);
      return { cookie: resumeCookie(embedded, base, '', 0), ended: true };
    }
    await chat.say(bearer, saidBy(form), formIdOf(form), language);
    return { cookie: await kept(visit, bearer), ended: false };
  };

  const get = route(log, async (req, res) => show(req, res, await visitOf(req, deps)));
  server.get('/', get);
  server.head('/', get);

  server.post(
    '/',
    route(log, async (req, res) => {
      addresses.checkOwnPage(req);
      const form = await readForm(req);
      const visit = await visitOf(req, deps);
      try {
        const { cookie, ended } = await take(req, form, visit);
        seeOther(res, locationAfter(visit, ended), cookie);
      } catch (error) {
        if (asFault(error).status >= 500) log.error(reason(error), 'form failed');
        await show(req, res, visit, faultOf(error, visit.language, form, deps.mailAddress));
      }
    }),
  );
}

function saidBy(form: URLSearchParams): Said {
  const verdict = form.get('verdict');
  if (verdict !== null) return { kind: 'verdict', about: form.get('about') ?? '', helpful: verdict === 'like' };
  return { kind: 'text', text: form.get('choice') ?? form.get('text') ?? '' };
}

/** The form's own id; one that we cannot have made counts as none. */
function formIdOf(form: URLSearchParams): string {
  return /^[\w-]{16}$/.exec(form.get('id') ?? '')?.[0] ?? randomBytes(12).toString('base64url');
}

/** Why a form was not taken, in the user's language, with what was written: nothing that was typed is lost. */
function faultOf(error: unknown, language: Language, form: URLSearchParams, mailAddress: string): PageFault {
  const { status, code } = asFault(error);
  const { empty, tooLong, failed, trouble } = chatWordsWith(language, mailAddress);
  const texts: Readonly<Record<string, string>> = {
    TextMissing: empty,
    TextTooLong: tooLong.replace('{limit}', String(MAX_TEXT_LENGTH)),
    TooManyForms: plainWords[language].tooMany,
    TooManyMessages: plainWords[language].tooMany,
  };
  // The form keeps its id: should it have been taken all the same, sending it again counts once.
  return {
    status,
    text: texts[code] ?? `${failed}. ${trouble}`,
    draft: form.get('text') ?? '',
    formId: formIdOf(form),
  };
}

function locationAfter({ basePath, language, embedded, watching }: Visit, ended: boolean): string {
  const here = pageAddress(basePath, language, embedded, { ...(watching && !ended && { watch: '1' }) });
  return ended ? here : here + LATEST;
}

/** After a form the browser goes on to the page, so that a reload sends nothing again. */
function seeOther(res: Response, location: string, cookie: string): void {
  res.writeHead(303, { Location: location, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' });
  res.end();
}

function sendPage(req: Request, res: Response, status: number, text: string, headers: Headers): void {
  const encoding = acceptedEncoding(req.headers['accept-encoding']);
  const plain = Buffer.from(text);
  const bytes = encoding ? compress(plain, encoding, 4) : plain;
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': bytes.length,
    Vary: 'Accept-Encoding, Accept-Language, Cookie',
    ...(encoding && { 'Content-Encoding': encoding }),
    ...headers,
  });
  res.end(bytes);
}
