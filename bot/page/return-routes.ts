import type { Request, Response, Server } from 'restify';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { isolateLatin } from '../../dialogs/isolate.js';
import { type ReturnWords, returnWords } from '../../dialogs/return-words.js';
import type { Store } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';
import { RESUME_COOKIE, resumable, resumeCookie } from '../direct-line/authenticate.js';
import { type Bearer, RESUME_SECONDS } from '../direct-line/tokens.js';
import { HttpFault } from '../http/fault.js';
import { createRateLimit } from '../http/rate-limit.js';
import { readForm } from '../http/read-form.js';
import { queryOf, route } from '../http/route.js';
import { pagePolicy } from '../http/security-headers.js';
import { pageAddress } from './plain-forms.js';
import type { PlainRouteDeps } from './plain-routes.js';
import { addressDigest, RETURN_PATH } from './return-link.js';
import { visitOf } from './visit.js';

export interface ReturnDeps extends Pick<PlainRouteDeps, 'tokens' | 'addresses' | 'log' | 'limits' | 'clock'> {
  readonly store: Pick<Store, 'conversation' | 'case'>;
  /** Path of the style sheet. */
  readonly style: string;
}

/** What a link of a mail leads to. */
interface Back {
  readonly token: string;
  readonly bearer: Bearer;
  readonly language: Language;
  readonly number: string;
}

/**
 * The page that a link in a mail opens, and its button, which alone brings the conversation to this device: by then the
 * browser has said that the form comes from our own page, and the user has read whose conversation it is.
 */
export function bindReturnRoutes(server: Server, deps: ReturnDeps): void {
  const { tokens, addresses, log, limits, clock } = deps;
  const mayPost = createRateLimit(limits.formsPerMinute, clock);
  const get = route(log, async (req, res) => show(req, res, await backOf(queryOf(req, 'to') ?? '', deps), deps));
  server.get(RETURN_PATH, get);
  server.head(RETURN_PATH, get);
  server.post(
    RETURN_PATH,
    route(log, async (req, res) => {
      addresses.checkOwnPage(req);
      if (!mayPost(addresses.client(req))) throw new HttpFault(429, 'TooManyForms', 'Too many forms were sent.');
      const back = await backOf((await readForm(req)).get('to') ?? '', deps);
      if (!back) return show(req, res, undefined, deps);
      const base = addresses.base(req);
      const { conversationId, userId } = back.bearer;
      const cookie = resumeCookie(
        false,
        base,
        await tokens.issue('resume', { conversationId, userId }),
        RESUME_SECONDS,
      );
      const Location = pageAddress(new URL(base).pathname.replace(/\/$/, ''), back.language, false);
      res.writeHead(303, { Location, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' });
      res.end();
    }),
  );
}

/**
 * Undefined for a link that is too old or none of ours, once the conversation has ended, and for one that went to an address at
 * which the conversation is not answered any more: it may have been mistyped.
 */
async function backOf(token: string, { tokens, store }: ReturnDeps): Promise<Back | undefined> {
  const bearer = await tokens.verify('return', token).catch((error: unknown) => {
    if (error instanceof HttpFault) return undefined;
    throw error;
  });
  const conversation = bearer && (await store.conversation(bearer.conversationId));
  if (!bearer || !conversation) return undefined;
  const { id, language, caseNumber: number = '' } = conversation;
  const address = (await store.case(number))?.address ?? conversation.address;
  if (address === undefined || bearer.sentTo !== addressDigest(id, address)) return undefined;
  return { token, bearer, language, number };
}

async function show(req: Request, res: Response, back: Back | undefined, deps: ReturnDeps): Promise<void> {
  const visit = await visitOf(req, deps);
  const { base, basePath } = visit;
  const language = back?.language ?? visit.language;
  const words = returnWords[language];
  const here = await resumable(req, deps.tokens, RESUME_COOKIE);
  const hasOther = back !== undefined && here !== undefined && here.conversationId !== back.bearer.conversationId;
  const content = back ? question(back, words, basePath, hasOther) : html`<p>${words.over}</p>`;
  const begin = html`<p><a href="${pageAddress(basePath, language, false)}">${words.begin}</a></p>`;
  const markup = html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="stylesheet" href="${basePath + deps.style}">
</head>
<body>
<main class="return"><h1>${words.title}</h1>
${content}${back ? NOTHING : begin}
</main>
</body>
</html>
`.markup;
  res.writeHead(back ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': pagePolicy(base, undefined),
    // The address is a key to the conversation.
    'Referrer-Policy': 'no-referrer',
  });
  res.end(markup);
}

function question({ token, number, language }: Back, words: ReturnWords, basePath: string, hasOther: boolean): Html {
  const lead = words.lead(number);
  return html`<p>${language === 'ar' ? isolateLatin(lead) : lead}</p>
${hasOther ? html`<p>${words.other}</p>` : NOTHING}<form method="post" action="${basePath + RETURN_PATH}"><input type="hidden" name="to" value="${token}"><button>${words.button}</button></form>`;
}
