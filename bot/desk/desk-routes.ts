import { join } from 'node:path';
import type { Server } from 'restify';
import { accountWords } from '../../dialogs/desk-words-account.js';
import { html } from '../../dialogs/html.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { route } from '../http/route.js';
import { readAsset, sendAsset } from '../page/assets.js';
import { COLOURS_FILE, pageFolder } from '../page/page.js';
import { createAccountPage } from './account-page.js';
import { bindFormPage, type DeskDeps, type FormPage } from './desk-pages.js';
import { exitCookies } from './entry-cookies.js';
import { createJoinPage } from './join-page.js';
import { createOpenIdPages } from './openid-pages.js';
import { createSignInPage } from './sign-in-page.js';

const YEAR_SECONDS = 31_536_000;

/** The pages by which staff come in and go out, and the desk itself. */
export function bindDeskRoutes(server: Server, parts: Omit<DeskDeps, 'files'>): void {
  const style = readAsset(COLOURS_FILE, join(projectRoot, 'bot', 'desk', 'desk.css'));
  const icon = readAsset(join(pageFolder, 'icon.svg'));
  server.get(
    style.path,
    route(parts.log, async (req, res) => {
      sendAsset(req, res, style, { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` });
    }),
  );
  const deps = { ...parts, files: { style: style.path, icon: icon.path } };
  const slash: FormPage = { path: '/staff/', show: async () => ({ to: '/staff' }) };
  const pages = [createSignInPage(deps), createJoinPage(deps), createAccountPage(deps), signOutPage(deps), DESK, slash];
  if (deps.staffOidc) pages.push(...createOpenIdPages(deps.staffOidc, deps));
  for (const page of pages) bindFormPage(server, page, deps);
}

/** The desk: an empty page so far, for who is signed in. */
const DESK: FormPage = {
  path: '/staff',
  forMembers: true,
  async show({ language }) {
    const { desk } = accountWords[language];
    return { page: { title: desk, wide: true, content: html`<h1>${desk}</h1>\n<div id="desk"></div>` } };
  },
};

/** A button ends the session; the address alone only leads back to the desk. */
function signOutPage({ staff }: DeskDeps): FormPage {
  return {
    path: '/staff/sign-out',
    forMembers: true,
    show: async () => ({ to: '/staff' }),
    async take({ member, base }) {
      if (member) await staff.sessions.end(member.account.id, member.session.id);
      return { to: '/staff/sign-in?left=1', cookies: exitCookies(base) };
    },
  };
}
