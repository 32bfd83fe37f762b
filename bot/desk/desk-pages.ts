import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../dialogs/clock.js';
import { signInWords } from '../../dialogs/desk-words-sign-in.js';
import type { Log } from '../../dialogs/log.js';
import type { StaffOidc } from '../../dialogs/settings.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import type { Addresses } from '../http/addresses.js';
import { readForm } from '../http/read-form.js';
import { sendText } from '../http/respond.js';
import { route } from '../http/route.js';
import { type DeskFiles, type DeskPage, deskDocument } from './desk-document.js';
import { type DeskVisit, deskVisitOf, isOwnForm } from './desk-visit.js';
import { checkSameSite } from './require-staff.js';

export interface DeskDeps {
  readonly staff: Staff;
  readonly addresses: Addresses;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: DeskFiles;
  /** Staff may also sign in there. */
  readonly staffOidc?: StaffOidc | undefined;
}

/** Something that the page says about what was sent. */
export interface Notice {
  readonly kind: 'fault' | 'done';
  readonly text: string;
  /** The field that is to be mended. */
  readonly field?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request comes to: a page, or another place of the desk to go on to. */
export type DeskAnswer =
  | { readonly page: DeskPage; readonly notice?: Notice | undefined; readonly policy?: string }
  | { readonly to: string; readonly cookies?: readonly string[] };

/** A page with a form that is sent to the same path. */
export interface FormPage {
  readonly path: string;
  /** Who is not signed in is led to the sign-in first. */
  readonly forMembers?: boolean;
  show(visit: DeskVisit, notice?: Notice, sent?: URLSearchParams): Promise<DeskAnswer>;
  /** Takes a form of the page's own; others never come here. */
  take?(visit: DeskVisit, form: URLSearchParams): Promise<DeskAnswer>;
}

/** Nothing runs, nothing comes from elsewhere, nobody shows it in a frame. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Besides, our own script runs and speaks with this server. */
export const SCRIPT_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'`;

/** Binds a page: GET shows it, POST takes its form once it is certain that it is the page's own. */
export function bindFormPage(server: Server, page: FormPage, deps: DeskDeps): void {
  const { path, forMembers = false } = page;
  const visited = (req: Request) => deskVisitOf(req, deps.staff, deps.addresses);
  const signInFirst = ({ here, member }: DeskVisit): DeskAnswer | undefined =>
    forMembers && !member ? { to: `/staff/sign-in?${new URLSearchParams({ next: here })}` } : undefined;

  const get = route(deps.log, async (req, res) => {
    const visit = await visited(req);
    send(res, visit, signInFirst(visit) ?? (await page.show(visit)), deps.files);
  });
  server.get(path, get);
  server.head(path, get);
  const { take } = page;
  if (!take) return;
  server.post(
    path,
    route(deps.log, async (req, res) => {
      checkSameSite(req, deps.addresses);
      const form = await readForm(req);
      const visit = await visited(req);
      const stale: Notice = { kind: 'fault', text: signInWords[visit.language].stale, status: 403 };
      const answer = () => (isOwnForm(visit, form) ? take.call(page, visit, form) : page.show(visit, stale, form));
      send(res, visit, signInFirst(visit) ?? (await answer()), deps.files);
    }),
  );
}

function send(res: Response, visit: DeskVisit, answer: DeskAnswer, files: DeskFiles): void {
  if ('to' in answer) {
    const { to, cookies = [] } = answer;
    const location = /^https?:/.test(to) ? to : visit.basePath + to;
    res.writeHead(303, { Location: location, 'Set-Cookie': [...cookies], 'Cache-Control': 'no-store' });
    res.end();
    return;
  }
  const { page, notice, policy = POLICY } = answer;
  sendText(
    res,
    notice?.status ?? (notice?.kind === 'fault' ? 422 : 200),
    'text/html; charset=utf-8',
    deskDocument(visit, page, files),
    {
      'Cache-Control': 'no-store',
      'Content-Language': visit.language,
      'Content-Security-Policy': policy,
      ...(visit.cookies.length > 0 && { 'Set-Cookie': visit.cookies }),
      ...notice?.headers,
    },
  );
}
