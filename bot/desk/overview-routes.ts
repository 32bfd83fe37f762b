import type { Server } from 'restify';
import { z } from 'zod';
import type { Brain } from '../../dialogs/brain.js';
import { overviewOf } from '../../dialogs/overview/overview.js';
import { sendJson } from '../http/respond.js';
import { API, type CaseRouteDeps } from './case-routes.js';
import { memberRoute, readQuery } from './member-route.js';
import type { OverviewAnswer } from './wire.js';

const span = z.strictObject({ days: z.coerce.number().int().min(1).max(366).default(30) });

/** How the work goes, and what was missed. */
export function bindOverviewRoutes(server: Server, deps: CaseRouteDeps & { readonly brain: () => Brain }): void {
  server.get(
    `${API}/overview`,
    memberRoute(deps, async (req, res, { account }) => {
      const { days } = readQuery(req, span);
      sendJson(res, 200, (await overviewOf(days, account.language, deps)) satisfies OverviewAnswer);
    }),
  );
}
