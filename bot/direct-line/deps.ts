import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { Store } from '../../dialogs/store/store.js';
import type { Addresses } from '../http/addresses.js';
import type { Conversations } from './conversations.js';
import type { Echoes } from './echoes.js';
import type { Hub } from './hub.js';
import type { Limits } from './limits.js';
import type { Tokens } from './tokens.js';

/** What the routes and sockets of Direct Line need. */
export interface DirectLineDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly tokens: Tokens;
  readonly addresses: Addresses;
  readonly limits: Limits;
  readonly hub: Hub;
  readonly echoes: Echoes;
  readonly conversations: Conversations;
  /** Where people write whom the chat cannot help. */
  readonly mailAddress: string;
  /** With it a site's own server asks for tokens; without it nobody can. */
  readonly directLineSecret: string | undefined;
}
