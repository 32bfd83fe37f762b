import { randomUUID } from 'node:crypto';
import { type CivilDate, genevaDate } from '../../knowledge/civil-date.js';
import { type FactEdit, factsTouched } from '../../knowledge/fact-edit.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { overlaid } from '../../knowledge/overlay.js';
import { dataFolder } from '../../knowledge/project-root.js';
import type { Fact } from '../../knowledge/schema.js';
import type { Clock } from '../clock.js';
import type { Topic } from '../message.js';
import type { Brake, EnactResult, FactChange, Phrasing, RecordedChange, Told } from '../store/fact-book.js';
import type { Store } from '../store/store.js';
import { type DrawnWish, drawWish, type FactWish } from './draw-wish.js';
import { groundsOf } from './grounds.js';
import { heldAnswers } from './held-answers.js';
import { heldPhrasings, phrasingFault } from './held-phrasings.js';
import type { LiveFacts } from './live-facts.js';
import { GAP } from './nameless.js';
import { type Preview, preview, topicsOf } from './preview.js';
import { standForNow, type WantedAnswer } from './stand-for-now.js';
import { undoOf } from './undo.js';

export interface Because {
  readonly by: string;
  readonly why: string;
}

export type DeskResult =
  | { readonly kind: 'in-force'; readonly id: string; readonly version: number; readonly facts: readonly string[] }
  | { readonly kind: 'proposed'; readonly id: string; readonly facts: readonly string[] }
  | { readonly kind: 'rejected' }
  /** Each says what to do. Nothing has changed. */
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }
  /** A fact has changed since: propose it anew. */
  | { readonly kind: 'outdated'; readonly facts: readonly string[] }
  /** `busy`: others changed the book all the while; try again. */
  | { readonly kind: 'settled' | 'same-person' | 'unknown' | 'busy' };

/** How staff change what is said. What takes force has done so in this process when the promise resolves. */
export interface FactDesk {
  /** Puts a hold in force; proposes the rest. */
  ask(wish: FactWish, because: Because): Promise<DeskResult>;
  confirm(changeId: string, by: string): Promise<DeskResult>;
  reject(changeId: string, by: string): Promise<DeskResult>;
  /** Stops mail, chat or a topic, or lets it go again, at once. */
  brake(brake: Brake, because: Because): Promise<DeskResult>;
  /**
   * An answer to all who ask the same, at once, until a day; where `id` names the act, the same again changes nothing. It is
   * found faulty where no answer may stand, the day is past or too far, or the text states what is stopped.
   */
  stand(answer: WantedAnswer, because: Because, id?: string): Promise<DeskResult>;
  /** Ends a temporary answer, at once; `settled` where it stands no longer. */
  endTemporary(id: string, because: Because): Promise<DeskResult>;
  /** Keeps an example question for the base; `faulty` names a `PhrasingFault`, and the twin where there is one. */
  teach(phrasing: Phrasing, because: Because): Promise<DeskResult>;
  /** Takes one back; `settled` where it is taken back already. */
  unteach(id: string, because: Because): Promise<DeskResult>;
  /** What will be said on a day (today) of a change, proposed or only wished for; of its own topics, or of others. */
  preview(of: string | FactWish, on?: CivilDate, topics?: readonly Topic[]): Promise<PreviewResult>;
  change(id: string): Promise<RecordedChange | undefined>;
  /** Newest first; of those proposed before a change, where it is named. */
  history(limit: number, before?: string): Promise<readonly RecordedChange[]>;
  /** Answers that stated one of these facts (`id@version`), newest first. */
  told(references: readonly string[], limit: number): Promise<readonly Told[]>;
}

export type PreviewResult =
  | { readonly kind: 'preview'; readonly facts: readonly string[]; readonly previews: readonly Preview[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }
  | { readonly kind: 'unknown' };

export interface FactDeskParts {
  readonly store: Store;
  readonly facts: Pick<LiveFacts, 'files' | 'held' | 'refresh'>;
  readonly clock: Clock;
  /** Where the example questions of the base are; those that the product ships unless given. */
  readonly folder?: string;
}

/** Others change the book at the same time; so often a change is looked at anew. */
const ATTEMPTS = 20;

export function createFactDesk(parts: FactDeskParts): FactDesk {
  const { store, clock } = parts;
  return {
    async ask(wish, because) {
      if (wish.kind === 'hold')
        return enactNew((state) => drawn(wish, because.why, state, store), 'hold', because, parts);
      return propose(wish, because, parts);
    },
    confirm: (id, by) => confirm(id, by, parts),
    async reject(id, by) {
      if (await store.rejectFacts(id, by, clock().toISOString())) return { kind: 'rejected' };
      return { kind: (await store.factChange(id)) ? 'settled' : 'unknown' };
    },
    brake: (brake, because) => enactNew(async () => NO_EDITS, 'brake', { ...because, brake }, parts),
    stand: (answer, because, id) => stand(answer, because, id, parts),
    endTemporary: (id, because) => endTemporary(id, because, parts),
    teach: (phrasing, because) => teach(phrasing, because, parts),
    unteach: (id, because) => unteach(id, because, parts),
    preview: (of, on, topics) => previewOf(of, on ?? genevaDate(clock()), topics, parts),
    change: (id) => store.factChange(id),
    history: (limit, before) => store.factChanges(limit, before),
    told: (references, limit) => store.toldOf(references, limit),
  };
}

/** The book as it stands, with the knowledge that it makes of the files. */
interface State {
  readonly version: number;
  readonly changes: readonly FactChange[];
  readonly knowledge: Knowledge;
  /** Facts that the desk has corrected, in the versions before. */
  readonly earlier: readonly Fact[];
  /** With more edits, checked as the files are. */
  with(edits: readonly FactEdit[]): { readonly ok: true; readonly knowledge: Knowledge } | Faulty;
}

interface Faulty {
  readonly ok: false;
  readonly faults: readonly string[];
}

async function stateOf({ facts }: FactDeskParts): Promise<State> {
  await facts.refresh();
  const files = facts.files();
  const { version, changes, knowledge, earlier, edits: made } = facts.held();
  return {
    version,
    changes,
    knowledge,
    earlier,
    with(edits) {
      const result = overlaid(files, [...made, ...edits]);
      if (result.ok) return result;
      return { ok: false, faults: result.faults.map(({ file, message }) => `${file}: ${message}`) };
    },
  };
}

async function drawn(wish: FactWish, why: string, { knowledge, changes }: State, store: Store): Promise<DrawnWish> {
  const reverted = wish.kind === 'revert' ? await store.factChange(wish.change) : undefined;
  return drawWish(wish, why, knowledge, { reverted, changes });
}

async function propose(wish: FactWish, because: Because, parts: FactDeskParts): Promise<DeskResult> {
  const state = await stateOf(parts);
  const draw = await drawn(wish, because.why, state, parts.store);
  const checked = draw.ok ? state.with(draw.edits) : draw;
  if (!draw.ok || !checked.ok) return { kind: 'faulty', faults: checked.ok ? [] : checked.faults };
  const facts = factsTouched(draw.edits);
  const grounds = groundsOf(facts, state.knowledge);
  const reverts = wish.kind === 'revert' ? { reverts: wish.change } : {};
  const change = newChange(wish.kind, draw.edits, { ...because, grounds, ...reverts }, parts.clock);
  await parts.store.proposeFacts(change);
  return { kind: 'proposed', id: change.id, facts };
}

async function confirm(id: string, by: string, parts: FactDeskParts): Promise<DeskResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const recorded = await parts.store.factChange(id);
    if (!recorded) return { kind: 'unknown' };
    const { change } = recorded;
    const state = await stateOf(parts);
    const facts = factsTouched(change.edits);
    const now = new Set(groundsOf(facts, state.knowledge));
    const moved = (change.grounds ?? []).filter((ground) => !now.has(ground));
    if (moved.length > 0 && recorded.state === 'proposed') return { kind: 'outdated', facts: moved };
    const checked = state.with(change.edits);
    if (!checked.ok) return { kind: 'faulty', faults: checked.faults };
    const result = await enact(id, by, change.edits, state, parts);
    if (result.kind !== 'moved') return deskResult(result, id, facts);
  }
  return { kind: 'busy' };
}

async function stand(
  wanted: WantedAnswer,
  because: Because,
  id: string | undefined,
  parts: FactDeskParts,
): Promise<DeskResult> {
  const checked = standForNow(wanted, await stateOf(parts), parts.clock());
  if (!checked.ok) return { kind: 'faulty', faults: checked.faults };
  const more = { ...because, temporary: checked.answer, ...(id === undefined ? {} : { id }) };
  return enactNew(async () => NO_EDITS, 'temporary', more, parts);
}

async function endTemporary(id: string, because: Because, parts: FactDeskParts): Promise<DeskResult> {
  const { changes } = await stateOf(parts);
  const held = [...heldAnswers(changes).values()].find((one) => one.id === id);
  if (!held) return { kind: 'settled' };
  const ends = { id, key: held.key };
  return enactNew(async () => NO_EDITS, 'temporary-end', { ...because, ends }, parts);
}

async function teach(phrasing: Phrasing, because: Because, parts: FactDeskParts): Promise<DeskResult> {
  const { knowledge, changes } = await stateOf(parts);
  const text = phrasing.text.replaceAll(GAP, ' ').replace(/\s+/gu, ' ').trim();
  const found = phrasingFault({ ...phrasing, text }, heldPhrasings(changes), knowledge, parts.folder ?? dataFolder);
  if (found) return { kind: 'faulty', faults: [found.fault, ...(found.twin === undefined ? [] : [found.twin])] };
  return enactNew(async () => NO_EDITS, 'phrasing', { ...because, phrasing: { ...phrasing, text } }, parts);
}

async function unteach(id: string, because: Because, parts: FactDeskParts): Promise<DeskResult> {
  const { changes } = await stateOf(parts);
  const held = heldPhrasings(changes).find((one) => one.id === id);
  if (!held) return { kind: 'settled' };
  return enactNew(async () => NO_EDITS, 'phrasing-end', { ...because, ends: { id, key: held.key } }, parts);
}

const NO_EDITS: DrawnWish = { ok: true, edits: [] };

type More = Because &
  Pick<FactChange, 'brake' | 'reverts' | 'grounds' | 'temporary' | 'phrasing' | 'ends'> & { readonly id?: string };

/** What needs nobody's confirmation. */
async function enactNew(
  draw: (state: State) => Promise<DrawnWish>,
  kind: FactChange['kind'],
  more: More,
  parts: FactDeskParts,
): Promise<DeskResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await stateOf(parts);
    const wanted = await draw(state);
    const checked = wanted.ok ? state.with(wanted.edits) : wanted;
    if (!wanted.ok || !checked.ok) return { kind: 'faulty', faults: checked.ok ? [] : checked.faults };
    const change = newChange(kind, wanted.edits, more, parts.clock);
    const result = await enact(change, more.by, wanted.edits, state, parts);
    if (result.kind !== 'moved') return deskResult(result, change.id, factsTouched(wanted.edits));
  }
  return { kind: 'busy' };
}

async function enact(
  change: string | FactChange,
  by: string,
  edits: readonly FactEdit[],
  { version: expectedVersion, knowledge }: State,
  { store, facts, clock }: FactDeskParts,
): Promise<EnactResult> {
  const undo = undoOf(edits, knowledge);
  const result = await store.enactFacts({ change, by, at: clock().toISOString(), expectedVersion, undo });
  if (result.kind === 'enacted') await facts.refresh();
  return result;
}

function deskResult(result: EnactResult, id: string, facts: readonly string[]): DeskResult {
  if (result.kind === 'enacted') return { kind: 'in-force', id, version: result.version, facts };
  return { kind: result.kind === 'moved' ? 'busy' : result.kind };
}

function newChange(kind: FactChange['kind'], edits: readonly FactEdit[], more: More, clock: Clock): FactChange {
  return { id: randomUUID(), kind, at: clock().toISOString(), edits, ...more };
}

async function previewOf(
  of: string | FactWish,
  on: CivilDate,
  topics: readonly Topic[] | undefined,
  parts: FactDeskParts,
): Promise<PreviewResult> {
  const state = await stateOf(parts);
  const change = typeof of === 'string' ? await parts.store.factChange(of) : undefined;
  if (typeof of === 'string' && !change) return { kind: 'unknown' };
  const draw =
    typeof of === 'string'
      ? { ok: true as const, edits: change?.change.edits ?? [] }
      : await drawn(of, 'preview', state, parts.store);
  const after = draw.ok ? state.with(draw.edits) : draw;
  if (!draw.ok || !after.ok) return { kind: 'faulty', faults: after.ok ? [] : after.faults };
  const both = { before: state.knowledge, after: after.knowledge, on };
  const asked = topics ?? topicsOf(draw.edits, after.knowledge);
  return { kind: 'preview', facts: factsTouched(draw.edits), previews: preview(asked, both) };
}
