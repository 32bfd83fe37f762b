import { isLanguage, type Language } from '../../knowledge/language.js';
import type { GroupAnswer, GroupOutcome } from '../store/group-book.js';
import type { Case } from './case.js';
import type { CaseState } from './case-states.js';
import { actAtDesk, type DeskAct, type DeskDeps } from './desk-acts.js';
import { groupKey } from './group-key.js';

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
    for (const { number, language } of page.cases) {
      const known = isLanguage(language) ? language : 'en';
      byLanguage.set(known, [...(byLanguage.get(known) ?? []), number]);
    }
    after = page.next;
  } while (after !== undefined);
  return [...byLanguage]
    .map(([language, numbers]) => ({ language, numbers }))
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

export type GroupFault = 'no-cases' | 'text-missing';

/** Why an answer cannot be begun: nobody would get it, or some would get nothing for want of their language. */
export async function faultOf(answer: GroupAnswer, deps: Pick<DeskDeps, 'store'>): Promise<GroupFault | undefined> {
  const members = await groupMembers(answer.key, deps);
  const chosen = members.filter(({ numbers }) => numbers.some((number) => answer.numbers.includes(number)));
  if (chosen.length === 0) return 'no-cases';
  return chosen.every(({ language }) => answer.texts[language]?.trim()) ? undefined : 'text-missing';
}

/** Carries out what is not carried out yet, once for each case, however often a restart comes between. Rejects with the store. */
export async function runGroupAnswers(deps: DeskDeps): Promise<readonly string[]> {
  const touched: string[] = [];
  for (const answer of await deps.store.unfinishedGroupAnswers()) {
    const outcomes: GroupOutcome[] = [];
    for (const number of answer.numbers) outcomes.push(await answerOne(answer, number, deps, touched));
    await deps.store.finishGroupAnswer(answer.id, outcomes);
  }
  return touched;
}

/** Claim, reply, resolve: each under an id of its own, so that what was done before a crash is not done again. */
async function answerOne(
  { id, key, staffId, texts }: GroupAnswer,
  number: string,
  deps: DeskDeps,
  touched: string[],
): Promise<GroupOutcome> {
  const act = async (action: DeskAct['action'], more: Partial<DeskAct> = {}) => {
    const seenVersion = (await deps.store.case(number))?.version ?? 0;
    return actAtDesk({ id: `${id}:${number}:${action}`, number, staffId, action, seenVersion, ...more }, deps);
  };
  const found = await deps.store.case(number);
  if (!found) return { number, outcome: 'no-case' };
  const text = textFor(found, texts);
  if (text === undefined) return { number, outcome: 'text-missing' };
  const begun = await isReplied(id, found, deps);
  if (!begun && !isFree(found, staffId)) return { number, outcome: 'taken' };
  const claimed = await act('claim');
  if (claimed.kind === 'refused' && !begun) return { number, outcome: claimed.reason };
  const replied = await act('reply', { text, paced: true });
  if (replied.kind === 'refused') return { number, outcome: replied.reason };
  touched.push(found.conversationId);
  // What else was asked still waits for somebody.
  const isAll = found.questions.every((question) => groupKey(question) === key);
  await act(isAll ? 'resolve' : 'release');
  return { number, outcome: isAll ? 'answered' : 'answered-in-part' };
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
