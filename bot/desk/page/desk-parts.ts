import type { Announcer } from '../../widget/announcer.js';
import type { MeAnswer } from '../wire.js';
import type { Api } from './api.js';
import type { Route } from './route.js';
import type { Texts } from './texts.js';

/** What every part of the desk works with. */
export interface DeskParts {
  readonly api: Api;
  readonly texts: Texts;
  readonly announcer: Announcer;
  readonly me: MeAnswer;
  /** Goes to another place; `replace`: without a step in the history, as while somebody types. */
  go(route: Route, replace?: boolean): void;
}

/** One of the two sides of the desk, of which a phone shows one at a time. */
export interface Pane {
  readonly root: HTMLElement;
  /** Leaves what it shows: keeps what was typed, hears of nothing more. */
  close(): void;
}

/** Something of a list or what it leads to; a key or another part asks for it. */
export type KeyAct = () => void;
