import type { Language } from '../../knowledge/language.js';
import { caseWords, withNames } from '../desk-words-cases.js';
import type { CaseQuery, ReplyDraft } from '../store/case-book.js';
import type { CaseEvent, Store, TranscriptEntry } from '../store/store.js';
import { waysToAnswer } from './answer-entries.js';
import { cannedAnswers } from './canned-answers.js';
import type { Case } from './case.js';
import { CASE_TABLE, type CaseState } from './case-states.js';
import { actAtDesk, DESK_ACTIONS, type DeskAct, type DeskDeps, type DeskResult } from './desk-acts.js';
import { labelOfKey } from './label-of-key.js';
import {
  caseRow,
  labelsOf,
  logLine,
  namesFor,
  questionView,
  type StaffNames,
  transcriptLines,
  voiceOf,
} from './show-case.js';
import type {
  CannedView,
  CaseRow,
  ConversationView,
  GroupRow,
  ShownAction,
  ShownCase,
  ShownResult,
  StoppedFacts,
} from './shown-case.js';
import { suggestAnswer } from './suggest-answer.js';
import { takeConversation } from './take-conversation.js';

/** Who looks: a member of staff, and the language of their account. */
export interface Viewer {
  readonly id: string;
  readonly language: Language;
}

export type CaseDeskDeps = DeskDeps;

/** Cases and conversations as staff see them and act on them, whatever carries it. All reject only when the store does. */
export interface CaseDesk {
  list(query: CaseQuery, viewer: Viewer): Promise<ListedCases>;
  show(number: string, viewer: Viewer): Promise<ShownCase | undefined>;
  /** Undefined where there is no such case. */
  act(act: Omit<DeskAct, 'staffId'>, viewer: Viewer): Promise<ShownResult | undefined>;
  /** Steps into a conversation unasked; undefined where there is none. */
  take(
    taking: { readonly id: string; readonly conversationId: string },
    viewer: Viewer,
  ): Promise<ShownResult | undefined>;
  /** Canned answers that can be sent to it now; undefined where there is no such case. */
  canned(number: string, viewer: Viewer): Promise<readonly CannedView[] | undefined>;
  conversation(id: string): Promise<ConversationView | undefined>;
  /** Facts (`id@version`) that a text states and should not, in words. */
  stopped(references: readonly string[], viewer: Viewer): StoppedFacts;
}

export interface ListedCases {
  readonly cases: readonly CaseRow[];
  readonly total: number;
  readonly next?: string;
  readonly groups: readonly GroupRow[];
}

/** States in which somebody still has something to do; of what is resolved no group is answered. */
const OPEN: readonly CaseState[] = ['queued', 'claimed', 'waiting', 'bot'];

export function createCaseDesk(deps: CaseDeskDeps): CaseDesk {
  const { store } = deps;
  const show = (found: Case, viewer: Viewer) => showCase(found, viewer, deps);

  const shown = async (result: DeskResult, seenVersion: number, viewer: Viewer): Promise<ShownResult | undefined> => {
    if (!result.case) return undefined;
    const view = await show(result.case, viewer);
    if (result.kind === 'done') return { kind: 'done', case: view };
    const since = view.log.filter(({ version }) => version > seenVersion);
    if (result.stopped) return { ...stopped(result.stopped, viewer), since, case: view };
    return { kind: 'refused', reason: result.reason, message: refusal(result.reason, view, viewer), since, case: view };
  };
  const stopped = (references: readonly string[], { language }: Viewer): StoppedFacts => {
    const voice = voiceOf(language, { ...deps.brain(), now: deps.clock() });
    const message = `${caseWords[language].refused['facts-stopped']} ${labelsOf(references, voice)}`;
    return { kind: 'refused', reason: 'facts-stopped', message, stopped: references };
  };

  return {
    stopped,
    async list(query, viewer) {
      const [names, page, groups] = await Promise.all([namesOf(deps), store.cases(query), store.caseGroups(OPEN)]);
      const voice = voiceOf(viewer.language, { ...deps.brain(), now: deps.clock() });
      return {
        ...page,
        cases: page.cases.map((found) => caseRow(found, voice, names)),
        groups: groups.map(({ key, numbers }) => ({ key, numbers, label: labelOfKey(key, voice) })),
      };
    },
    async show(number, viewer) {
      const found = await store.case(number);
      return found && show(found, viewer);
    },
    async canned(number, viewer) {
      const found = await store.case(number);
      return found && cannedAnswers(found, viewer.language, { ...deps.brain(), now: deps.clock() });
    },
    async act(act, viewer) {
      if (act.to !== undefined && !(await isColleague(act.to, deps))) {
        const found = await store.case(act.number);
        if (!found) return undefined;
        const view = await show(found, viewer);
        const message = refusal('no-colleague', view, viewer);
        return { kind: 'refused', reason: 'no-colleague', message, since: [], case: view };
      }
      const result = await actAtDesk({ ...act, staffId: viewer.id }, deps);
      if (result.kind === 'done' && act.action === 'reply') await store.keepDraft(act.number, viewer.id, undefined);
      return shown(result, act.seenVersion, viewer);
    },
    async take(taking, viewer) {
      const result = await takeConversation({ ...taking, staffId: viewer.id }, deps);
      return result === 'no-conversation' ? undefined : shown(result, Number.POSITIVE_INFINITY, viewer);
    },
    async conversation(id) {
      const found = await store.conversation(id);
      if (!found) return undefined;
      const said = await store.transcript(id);
      const { channel, language, owner, caseNumber, address } = found;
      const log = caseNumber === undefined ? [] : await store.caseLog(caseNumber);
      return {
        id,
        channel,
        language,
        owner,
        transcript: transcriptLines(said, log, await namesOf(deps), await stating(id, said, store)),
        visitorIsThere: deps.visitorIsThere(id),
        ...(caseNumber === undefined ? {} : { caseNumber }),
        ...(address === undefined ? {} : { address }),
      };
    },
  };
}

/** All of a case, as it stands now. */
async function showCase(found: Case, viewer: Viewer, deps: CaseDeskDeps): Promise<ShownCase> {
  const { store } = deps;
  const [names, said, log, draft] = await Promise.all([
    namesOf(deps),
    store.transcript(found.conversationId),
    store.caseLog(found.number),
    store.draft(found.number, viewer.id),
  ]);
  const now = deps.clock();
  const reading = { ...deps.brain(), now, gates: deps.gates };
  const mine = voiceOf(viewer.language, reading);
  const suggestion = suggestAnswer(found, viewer.language, reading);
  const ways = await waysToAnswer(found, said, deps);
  const canAnswer = (['chat', 'mail'] as const).filter((way) => ways[way]);
  return {
    ...caseRow(found, mine, names),
    conversationId: found.conversationId,
    questions: found.questions.map((question) => questionView(question, found, mine, reading)),
    transcript: transcriptLines(said, log, names, await stating(found.conversationId, said, deps.store)),
    log: log.map((event) => logLine(event, mine, names)),
    visitorIsThere: deps.visitorIsThere(found.conversationId),
    canAnswer,
    ...(reading.desk?.brakes.mail ? { mailPaused: true } : {}),
    actions: actionsFor(found, viewer, canAnswer.length > 0),
    ...(draft && isUnsent(draft, viewer, log) ? { draft } : {}),
    ...(suggestion ? { suggestion } : {}),
  };
}

async function namesOf({ store }: CaseDeskDeps): Promise<StaffNames> {
  return new Map((await store.staffAccounts()).map(({ id, name }) => [id, name]));
}

async function isColleague(id: string, { store }: CaseDeskDeps): Promise<boolean> {
  const account = await store.staffAccount(id);
  return account !== undefined && account.disabledAt === undefined;
}

/** What the table and the ownership let a member of staff do. */
function actionsFor({ state, owner }: Case, { id }: Viewer, canAnswer: boolean): readonly ShownAction[] {
  return DESK_ACTIONS.filter((action) => {
    if (typeof CASE_TABLE[action][state] !== 'string') return false;
    return action === 'reply' ? canAnswer && owner === id : true;
  });
}

/** A draft that went out as an answer is none any more, also where a crash came before it was taken away. */
function isUnsent({ at }: ReplyDraft, { id }: Viewer, log: readonly CaseEvent[]): boolean {
  return !log.some((event) => event.action === 'reply' && event.actor === `staff:${id}` && event.at >= at);
}

function refusal(
  reason: Extract<DeskResult, { kind: 'refused' }>['reason'] | 'no-colleague',
  { ownerName }: ShownCase,
  { language }: Viewer,
): string {
  const words = caseWords[language];
  return withNames(words.refused[reason], namesFor({ owner: ownerName }, words));
}

/** Messages that the assistant answered with something that it states. */
async function stating(
  conversationId: string,
  said: readonly TranscriptEntry[],
  store: Pick<Store, 'outcomeOf'>,
): Promise<ReadonlySet<string>> {
  const answered = said.filter(({ from }) => from === 'bot').map(({ messageId }) => messageId);
  const stated = await Promise.all(
    answered.map(async (id) => ((await store.outcomeOf(conversationId, id))?.facts.length ? [id] : [])),
  );
  return new Set(stated.flat());
}
