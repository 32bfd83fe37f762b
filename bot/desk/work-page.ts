import { join } from 'node:path';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { html } from '../../dialogs/html.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { type DeskDeps, type FormPage, SCRIPT_POLICY } from './desk-pages.js';
import type { DeskVisit } from './desk-visit.js';

/** What the build makes of `bot/desk/page/`. */
export const DESK_FILE = join(projectRoot, 'dist', 'bot', 'desk', 'page', 'desk.js');

/** The desk itself, for who is signed in: the script of `bot/desk/page/` fills it. */
export function createWorkPage({ clock, files }: DeskDeps): FormPage {
  return {
    path: '/staff',
    forMembers: true,
    async show({ language, basePath }) {
      const words = deskWordsIn(language);
      const head = html`<link rel="stylesheet" href="${basePath + files.workStyle}">
<script src="${basePath + files.script}" defer></script>
`;
      // The page reckons ages by the server's clock, which may run elsewhere than the browser's.
      const now = clock().toISOString();
      const content = html`<div id="desk" data-base="${basePath}" data-language="${language}" data-now="${now}" data-words="${JSON.stringify(words)}"><noscript><p>${words.noScript}</p></noscript></div>`;
      return { page: { title: words.cases, wide: true, head, content }, policy: SCRIPT_POLICY };
    },
  };
}

/** The address of a case as mails and notes name it: survives the sign-in, and leads to the place in the desk. */
export const CASE_LINK: FormPage = {
  path: '/staff/cases/:number',
  forMembers: true,
  show: async ({ here }: DeskVisit) => ({ to: `/staff#/cases/${/^\/staff\/cases\/([\w-]+)/.exec(here)?.[1] ?? ''}` }),
};
