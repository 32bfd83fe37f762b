import { element } from '../../widget/element.js';
import type { CaseView } from '../wire.js';
import { createAsked } from './asked.js';
import { type Act, createCaseHead } from './case-head.js';
import type { DeskParts } from './desk-parts.js';
import { createNotes } from './notes.js';
import type { Notice } from './notice.js';
import { createReplyBox, type ReplyBox, type ReplyBoxDeps } from './reply-box.js';
import { createSaid } from './said.js';

/** Everything that is seen of a case. */
export interface CaseParts {
  readonly nodes: readonly Node[];
  readonly heading: HTMLElement;
  readonly box: ReplyBox;
  readonly noteField: HTMLElement;
  show(view: CaseView): void;
}

export interface CasePartsDeps extends ReplyBoxDeps {
  readonly act: Act;
  /** Gives whether the note was taken. */
  readonly note: (text: string) => Promise<boolean>;
  /** Of what is done to the case, and of what is sent. */
  readonly notice: Notice;
  readonly sendNotice: Notice;
}

/** Built once for a case; what is written stays while everything around it is drawn anew. */
export function createCaseParts(first: CaseView, parts: DeskParts, deps: CasePartsDeps): CaseParts {
  const { texts, api } = parts;
  const head = createCaseHead(parts, deps.act);
  const asked = createAsked(texts);
  const said = createSaid(texts, api.addressOf);
  const box = createReplyBox(first, parts, deps);
  const notes = createNotes(texts, deps.note);
  const talk = element('div', { class: 'talk' }, said.root, deps.sendNotice.root, box.root);
  return {
    nodes: [head.root, deps.notice.root, element('div', { class: 'case-body' }, asked.root, talk, notes.root)],
    heading: head.heading,
    box,
    noteField: notes.field,
    show(view) {
      head.show(view);
      asked.show(view);
      said.show(view.transcript, view.language, view.conversationId, view.uploads);
      box.show(view);
      notes.show(view);
    },
  };
}
