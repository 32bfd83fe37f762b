import { join } from 'node:path';
import type { Server } from 'restify';
import type { LiveFacts } from '../../dialogs/facts/live-facts.js';
import type { Store } from '../../dialogs/store/store.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { route } from '../http/route.js';
import { readAsset, sendAsset } from '../page/assets.js';
import { COLOURS_FILE, pageFolder } from '../page/page.js';
import { createAccountPage } from './account-page.js';
import { bindFormPage, type DeskDeps, type FormPage } from './desk-pages.js';
import { exitCookies } from './entry-cookies.js';
import { createFactPages } from './facts/fact-pages.js';
import { createJoinPage } from './join-page.js';
import { createOpenIdPages } from './openid-pages.js';
import { createPeoplePage } from './people-page.js';
import { createSignInPage } from './sign-in-page.js';
import { CASE_LINK, createWorkPage } from './work-page.js';

const YEAR_SECONDS = 31_536_000;

export interface DeskRouteDeps extends Omit<DeskDeps, 'files'> {
  /** The built script of the desk. */
  readonly deskFile: string;
  readonly store: Store;
  /** By which staff change facts; without it there are no pages for it. */
  readonly facts?: LiveFacts | undefined;
}

/** The pages by which staff come in and go out, and the desk itself. */
export function bindDeskRoutes(server: Server, { deskFile, ...parts }: DeskRouteDeps): void {
  const folder = join(projectRoot, 'bot', 'desk');
  const style = readAsset(COLOURS_FILE, join(folder, 'desk.css'));
  const workStyle = readAsset(join(folder, 'page', 'desk-page.css'));
  const script = readAsset(deskFile);
  const icon = readAsset(join(pageFolder, 'icon.svg'));
  for (const asset of [style, workStyle, script]) {
    server.get(
      asset.path,
      route(parts.log, async (req, res) => {
        sendAsset(req, res, asset, { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` });
      }),
    );
  }
  const files = { style: style.path, workStyle: workStyle.path, script: script.path, icon: icon.path };
  const deps = { ...parts, files };
  const slash: FormPage = { path: '/staff/', show: async () => ({ to: '/staff' }) };
  const entries = [createSignInPage(deps), createJoinPage(deps), signOutPage(deps)];
  const openId = deps.staffOidc ? createOpenIdPages(deps.staffOidc, deps) : [];
  const { facts } = deps;
  const ofFacts = facts ? createFactPages({ ...deps, facts }) : [];
  const own = [createAccountPage(deps), createPeoplePage(deps), ...ofFacts];
  const pages = [...entries, ...openId, ...own, createWorkPage(deps), CASE_LINK, slash];
  for (const page of pages) bindFormPage(server, page, deps);
}

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
