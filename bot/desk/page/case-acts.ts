import type { ActAnswer, CaseView, DeskAction } from '../wire.js';
import { newId } from './api.js';
import type { DeskParts } from './desk-parts.js';
import type { Notice, Offer } from './notice.js';
import type { ReplyBox } from './reply-box.js';

/** What goes with an act: who gets the case, or what is written. */
export interface ActDetails {
  readonly to?: string;
  readonly text?: string;
  /** What an answer states all the same, though it is on hold or outdated. */
  readonly despite?: readonly string[];
}

export interface CaseActs {
  /** Gives the case to who looks, and leads to the answer. */
  take(): void;
  send(text: string, resolveAfter: boolean, despite?: readonly string[]): Promise<void>;
  note(text: string): Promise<boolean>;
  perform(action: DeskAction, details?: ActDetails): Promise<void>;
}

export interface CaseActsDeps {
  readonly number: string;
  /** Of what is done to the case; and of what is sent, beside the answer. */
  readonly notice: Notice;
  readonly sendNotice: Notice;
  view(): CaseView | undefined;
  box(): ReplyBox | undefined;
  /** The case as the server has it after the act. */
  readonly show: (view: CaseView) => void;
  /** Leads to the case that has waited longest. */
  readonly next: () => void;
}

/** Everything that is done to a case from its page, one act at a time, and what is said of it afterwards. */
export function createCaseActs(parts: DeskParts, deps: CaseActsDeps): CaseActs {
  const { texts, me } = parts;
  const { words } = texts;
  const { notice, sendNotice, next, box, view } = deps;
  const act = oneAtATime(parts, deps);
  const go = { label: words.next, press: next };

  const perform: CaseActs['perform'] = async (action, details = {}) => {
    const came = await act(action, details);
    if (came === 'failed')
      return notice.failed(words.failed, { label: words.tryAgain, press: () => again(action, details) });
    if (came !== 'done') return;
    if (action === 'claim' || (action === 'assign' && details.to === me.account.id)) return box()?.focus();
    notice.done(action === 'resolve' ? words.resolved : words.done, go);
    notice.root.querySelector('button')?.focus();
  };
  const send: CaseActs['send'] = async (text, resolveAfter, despite) => {
    const came = await act('reply', { text, ...(despite && { despite }) }, (stopped) => ({
      label: words.allTheSame,
      // What stands there by then, should somebody have changed it.
      press: () => void send(box()?.text() || text, resolveAfter, [...(despite ?? []), ...stopped]),
    }));
    if (came === 'failed')
      return sendNotice.failed(words.failed, {
        label: words.tryAgain,
        press: () => void send(text, resolveAfter, despite),
      });
    if (came !== 'done') return;
    box()?.sent();
    if (resolveAfter) return perform('resolve');
    sendNotice.done(words.sent, { label: words.resolve, press: () => void perform('resolve') }, go);
    sendNotice.root.focus();
  };
  const again = (action: DeskAction, details: ActDetails) => void perform(action, details);
  return {
    perform,
    send,
    note: async (text) => (await act('note', { text })) === 'done',
    take() {
      const shown = view();
      if (!shown || shown.owner === me.account.id) return box()?.focus();
      if (shown.actions.includes('claim')) void perform('claim');
      else if (shown.actions.includes('assign')) void perform('assign', { to: me.account.id });
    },
  };
}

/** How what was refused for what it states is sent all the same. */
type Insist = (stopped: readonly string[]) => Offer;
type Came = 'done' | 'refused' | 'failed' | 'busy';

/** An act that is sent again after a failure of the line keeps its id, so that it is done once. */
function oneAtATime({ api }: DeskParts, { number, notice, sendNotice, view, box, show }: CaseActsDeps) {
  let busy = false;
  let pending: { readonly key: string; readonly id: string } | undefined;
  const ask = async (action: DeskAction, details: ActDetails, shown: CaseView): Promise<ActAnswer | undefined> => {
    const key = JSON.stringify([action, details]);
    pending = pending?.key === key ? pending : { key, id: newId() };
    try {
      const answer = await api.act(number, { id: pending.id, action, seenVersion: shown.version, ...details });
      pending = undefined;
      return answer;
    } catch {
      return undefined;
    }
  };
  return async (action: DeskAction, details: ActDetails, insist?: Insist): Promise<Came> => {
    const shown = view();
    if (!shown || busy) return 'busy';
    busy = true;
    const answer = await ask(action, details, shown);
    busy = false;
    if (!answer) return 'failed';
    show(answer.case);
    for (const one of [notice, sendNotice]) one.clear();
    if (answer.kind === 'done') return 'done';
    const place = action === 'reply' ? sendNotice : notice;
    const offers = answer.stopped && insist ? [insist(answer.stopped)] : [];
    place.refused(answer.message, answer.since, box()?.hasText() ?? false, ...offers);
    place.root.scrollIntoView({ block: 'nearest' });
    return 'refused';
  };
}
