import { createFactDesk } from '../../../dialogs/facts/fact-desk.js';
import type { FormPage } from '../desk-pages.js';
import { createChangePage } from './change-page.js';
import { createEditPage } from './edit-page.js';
import { createEditionPage } from './edition-page.js';
import type { FactPageDeps } from './fact-parts.js';
import { createFactsPage } from './facts-page.js';
import { createPhrasingsPage } from './phrasings-page.js';
import { createToldPage } from './told-page.js';
import { createWrongPage } from './wrong-page.js';

/** The pages on which staff hold, move and confirm facts and pull brakes; they run no script. */
export function createFactPages(parts: Omit<FactPageDeps, 'desk'>): readonly FormPage[] {
  const deps = { ...parts, desk: createFactDesk(parts) };
  return [
    createFactsPage(deps),
    createChangePage(deps),
    createEditPage(deps),
    createEditionPage(deps),
    createToldPage(deps),
    createWrongPage(deps),
    createPhrasingsPage(deps),
  ];
}
