import type { Server } from 'restify';
import type { Brain } from '../../dialogs/brain.js';
import { createCaseDesk } from '../../dialogs/cases/case-desk.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Gates } from '../../dialogs/decide-ask.js';
import type { LiveFacts } from '../../dialogs/facts/live-facts.js';
import type { Log } from '../../dialogs/log.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import type { Store } from '../../dialogs/store/store.js';
import type { DeliverPending } from '../deliver-pending.js';
import type { Hub } from '../direct-line/hub.js';
import type { Addresses } from '../http/addresses.js';
import { bindCaseRoutes } from './case-routes.js';
import type { Changes } from './changes.js';
import { bindConversationRoutes } from './conversation-routes.js';
import { bindEventRoutes } from './event-routes.js';
import { bindFactRoutes } from './facts-routes.js';
import { bindGroupRoutes } from './group-routes.js';
import { bindOverviewRoutes } from './overview-routes.js';
import { createRequireStaff } from './require-staff.js';

/** With what the desk reads cases: the knowledge in force, and how sure an answer must be. */
export interface DeskReading {
  readonly brain: () => Brain;
  readonly gates: Gates;
  /** Whether mail goes out from here; unless said otherwise it does. */
  readonly sendsMail?: boolean;
  /** By which staff change facts; without it they read only. */
  readonly facts?: LiveFacts;
}

export interface DeskApiDeps extends DeskReading {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly staff: Staff;
  readonly addresses: Addresses;
  readonly hub: Hub;
  readonly changes: Changes;
  readonly deliver: DeliverPending;
  readonly keepAliveMs?: number | undefined;
}

/** The API while it runs. */
export interface DeskApi {
  /** Goes on with what a restart has interrupted. */
  resume(): Promise<void>;
  /** Ends its lines. */
  close(): void;
}

/** `/staff/api/*` (`wire.ts`). */
export function bindDeskApi(server: Server, deps: DeskApiDeps): DeskApi {
  const { staff, addresses, hub } = deps;
  const requireStaff = createRequireStaff(staff, addresses);
  const refreshing = deps.facts ? { refreshFacts: deps.facts.refresh } : {};
  const desk = createCaseDesk({ ...deps, ...refreshing, visitorIsThere: hub.isThere });
  const routes = { ...deps, ...refreshing, requireStaff, desk };
  bindCaseRoutes(server, routes);
  bindConversationRoutes(server, routes);
  if (deps.facts) bindFactRoutes(server, { ...routes, facts: deps.facts });
  bindOverviewRoutes(server, routes);
  const resume = bindGroupRoutes(server, { ...routes, visitorIsThere: hub.isThere });
  return { resume, close: bindEventRoutes(server, routes) };
}
