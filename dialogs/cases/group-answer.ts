import { isLanguage, type Language } from '../../knowledge/language.js';
import { reasonOf } from '../error-parts.js';
import type { Log } from '../log.js';
import type { GroupAnswer, GroupOutcome } from '../store/group-book.js';
import { StoreError } from '../store/store-error.js';
import { isOpenIn } from './act-on-case.js';
import type { Case } from './case.js';
import type { CaseState } from './case-states.js';
import { actAtDesk, type DeskAct, type DeskDeps, type Refused } from './desk-acts.js';
import { groupKey } from './group-key.js';
import { statedInAnswer } from './stated-in-answer.js';

/** States in which a case waits for an answer that anybody may give. */
const WAITING: readonly CaseState[] = ['queued', 'bot'];

/** What of a group would be answered, in each language. */
export interface GroupMembers {
  readonly language: Language;
  readonly numbers: readonly string[];
}

/** The cases of a group that wait, by language, the largest part first. */
export async function groupMembers(key: string, { store }: Pick<DeskDeps, 'store'>): Promise<readonly GroupMembers[]> {
  const byLanguage = new Map<Language, string[]>();
  let after: string | undefined;
  do {
    const query = { states: WAITING, group: key, order: 'waiting', limit: 200, ...(after ? { after } : {}) } as const;
    const page = await store.cases(query);
    for (const { number, language } of page.cases.filter((found) => isOpenIn(key, found))) {
      const known = isLanguage(language) ? language : 'en';
      byLanguage.set(known, [...(byLanguage.get(known) ?? []), number]);
    }
    after = page.next;
  } while (after !== undefined);
  return [...byLanguage]
    .map(([language, numbers]) => ({ language, numbers }))
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

/** `stopped`: facts (`id@version`) that a text states though they are on hold or outdated. */
export type GroupFault = 'no-cases' | 'text-missing' | { readonly stopped: readonly string[] };

/**
 * Why an answer cannot be begun: nobody would get it, some would get nothing for want of their language, or what is no longer
 * so.
 */
export async function faultOf(
  answer: GroupAnswer,
  deps: Omit<DeskDeps, 'visitorIsThere'>,
): Promise<GroupFault | undefined> {
  const members = await groupMembers(answer.key, deps);
  const chosen = members.filter(({ numbers }) => numbers.some((number) => answer.numbers.includes(number)));
  if (chosen.length === 0) return 'no-cases';
  if (!chosen.every(({ language }) => answer.texts[language]?.trim())) return 'text-missing';
  await deps.refreshFacts?.();
  const stopped = await Promise.all(chosen.map(({ numbers: [first = ''] }) => stoppedIn(answer, first, deps)));
  const all = [...new Set(stopped.flat())];
  return all.length > 0 ? { stopped: all } : undefined;
}

/** What it would state to one case and should not. */
async function stoppedIn(
  { texts, despite = [] }: GroupAnswer,
  number: string,
  deps: Omit<DeskDeps, 'visitorIsThere'>,
): Promise<readonly string[]> {
  const found = await deps.store.case(number);
  const text = found && textFor(found, texts);
  if (text === undefined) return [];
  const { stopped } = statedInAnswer(text, found, deps.clock(), deps);
  return stopped.filter((reference) => !despite.includes(reference));
}

export interface GroupDeps extends DeskDeps {
  /** Told of each conversation in which something was said, at once. */
  readonly said: (conversationId: string) => void;
  readonly log: Log;
}

/** Carries out what is not carried out yet, once for each case, however often a restart comes between. Rejects with the store. */
export async function runGroupAnswers(deps: GroupDeps): Promise<void> {
  for (const answer of await deps.store.unfinishedGroupAnswers()) {
    const outcomes: GroupOutcome[] = [];
    for (const number of answer.numbers) {
      outcomes.push({
        number,
        outcome: await answerOne(answer, number, deps).catch((error) => failed(error, number, deps)),
      });
    }
    await deps.store.finishGroupAnswer(answer.id, outcomes);
  }
}

/** One case that cannot be answered holds up none of the others; a store that is away holds up all. */
function failed(error: unknown, number: string, { log }: GroupDeps): string {
  if (error instanceof StoreError) throw error;
  log.error({ case: number, reason: reasonOf(error) }, 'a case was left out of an answer to its group');
  return 'failed';
}

/**
 * Claim, reply, resolve: each under an id of its own, so that what was done before a crash is not done again, and each on the
 * case as the one before has left it, so that what the stakeholder writes meanwhile is not overlooked.
 */
async function answerOne(answer: GroupAnswer, number: string, deps: GroupDeps): Promise<string> {
  const { id, key, staffId, texts, despite = [] } = answer;
  const act = (action: DeskAct['action'], seenVersion: number, more: Partial<DeskAct> = {}) =>
    actAtDesk({ id: `${id}:${number}:${action}`, number, staffId, action, seenVersion, ...more }, deps);
  const found = await deps.store.case(number);
  if (!found) return 'no-case';
  const text = textFor(found, texts);
  if (text === undefined) return 'text-missing';
  const begun = await isReplied(id, found, deps);
  if (!begun && !isFree(found, staffId)) return 'taken';
  if (!begun && !isOpenIn(key, found)) return 'not-in-group';
  if (!begun && (await stoppedIn(answer, number, deps)).length > 0) return 'facts-stopped';
  const claimed = begun ? undefined : await act('claim', found.version);
  if (claimed?.kind === 'refused') return claimed.reason;
  const replied = await act('reply', (claimed?.case ?? found).version, { text, answers: key, despite });
  if (replied.kind === 'refused') return leave(replied, act);
  deps.said(found.conversationId);
  // What else was asked, or was written since, still waits for somebody.
  const { version, questions, wroteAt, answered = [] } = replied.case;
  const isAll = wroteAt === undefined && questions.every((question) => answered.includes(groupKey(question) ?? ''));
  await act(isAll ? 'resolve' : 'release', version);
  return isAll ? 'answered' : 'answered-in-part';
}

/** A case that was taken for an answer which may not go out any more waits again, for anybody. */
async function leave(
  { reason, case: found }: Refused,
  act: (action: 'release', seen: number) => Promise<unknown>,
): Promise<string> {
  if (reason === 'facts-stopped' && found) await act('release', found.version);
  return reason;
}

const isReplied = async (id: string, { conversationId, number }: Case, { store }: DeskDeps) =>
  (await store.outcomeOf(conversationId, `desk:${id}:${number}:reply`)) !== undefined;

/** What another has taken meanwhile, or resolved, is theirs. */
function isFree({ state, owner }: Case, staffId: string): boolean {
  return WAITING.includes(state) || (state === 'claimed' && owner === staffId);
}

function textFor({ language }: Case, texts: GroupAnswer['texts']): string | undefined {
  return isLanguage(language) ? texts[language] : texts.en;
}
