import type { Server } from 'restify';
import { z } from 'zod';
import type { DeskDeps } from '../../dialogs/cases/desk-acts.js';
import { faultOf, groupMembers, runGroupAnswers } from '../../dialogs/cases/group-answer.js';
import { createFactDesk } from '../../dialogs/facts/fact-desk.js';
import type { LiveFacts } from '../../dialogs/facts/live-facts.js';
import { LONGEST_STAND_DAYS } from '../../dialogs/facts/stand-for-now.js';
import { mayBeGiven, mayStandFor } from '../../dialogs/facts/temporary-answers.js';
import { present } from '../../dialogs/present.js';
import type { GroupAnswer } from '../../dialogs/store/group-book.js';
import { addDays, type CivilDate, genevaDate } from '../../knowledge/civil-date.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { HttpFault } from '../http/fault.js';
import { sendJson } from '../http/respond.js';
import { reason } from '../reason.js';
import { API, actId, type CaseRouteDeps, despiteFacts, LONGEST_TEXT } from './case-routes.js';
import { memberRoute, readBody } from './member-route.js';
import type { GroupAnswerResult, GroupLanguage, GroupStopped, GroupView } from './wire.js';

export interface GroupRouteDeps extends CaseRouteDeps, Omit<DeskDeps, 'store' | 'clock'> {
  /** With it an answer may stand for a time. */
  readonly facts?: LiveFacts;
}

/** Cases that one answer may reach. */
const MOST_CASES = 2_000;

const textsIn = z.partialRecord(z.enum(LANGUAGES), z.string().max(LONGEST_TEXT));
const groupAnswer = z.strictObject({
  id: actId,
  numbers: z.array(z.string().max(20)).min(1).max(MOST_CASES),
  texts: textsIn,
  despite: despiteFacts.optional(),
  temporary: z.strictObject({ until: z.iso.date(), texts: textsIn }).optional(),
});
type GroupRequest = z.infer<typeof groupAnswer>;

/** Many cases that ask the same: what they would get, and one answer to all of them. Gives what goes on with those begun. */
export function bindGroupRoutes(server: Server, deps: GroupRouteDeps): () => Promise<void> {
  const { desk, store, clock } = deps;
  const carryOut = oneAtATime(async () => {
    const delivered: Promise<void>[] = [];
    // What cannot be delivered now stays in the outbox.
    const failed = (error: unknown) => deps.log.error(reason(error), 'not delivered yet');
    const said = (id: string) => {
      delivered.push(deps.deliver(id).catch(failed));
    };
    await runGroupAnswers({ ...deps, said });
    await Promise.all(delivered);
    void deps.changes.look();
  });

  server.get(
    `${API}/groups/:key`,
    memberRoute(deps, async (req, res, { account }) => {
      const key = String(req.params.key);
      const members = await groupMembers(key, deps);
      const { groups } = await desk.list({ order: 'waiting', limit: 1, group: key }, account);
      const languages = await Promise.all(
        members.map(async ({ language, numbers }): Promise<GroupLanguage> => {
          const [first = ''] = numbers;
          const shown = await desk.show(first, account);
          const cases = await rowsOf(key, language);
          return { language, cases, ...(shown?.suggestion ? { suggestion: shown.suggestion } : {}) };
        }),
      );
      const label = groups.find((group) => group.key === key)?.label ?? languages[0]?.cases[0]?.topic ?? key;
      sendJson(res, 200, { key, label, languages, ...standView(key, deps) } satisfies GroupView);

      async function rowsOf(group: string, language: Language) {
        const query = { states: ['queued', 'bot'], order: 'waiting', limit: MOST_CASES, group, language } as const;
        const open = new Set(members.flatMap(({ numbers }) => numbers));
        return (await desk.list(query, account)).cases.filter(({ number }) => open.has(number));
      }
    }),
  );

  server.post(
    `${API}/groups/:key/answers`,
    memberRoute(deps, async (req, res, { account }) => {
      const { id, numbers, texts, despite, temporary } = await readBody(req, groupAnswer);
      const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
      const answer = {
        id,
        key: String(req.params.key),
        staffId: account.id,
        numbers,
        texts: given,
        at: clock().toISOString(),
        ...present('despite', despite),
      };
      if (!(await isKnown(id))) {
        const fault = await faultOf(answer, deps);
        if (fault === 'no-cases')
          throw new HttpFault(409, 'NoCases', 'None of these cases waits for an answer any more.');
        if (fault && fault !== 'text-missing') {
          const shown: GroupStopped = desk.stopped(fault.stopped, account);
          return sendJson(res, 409, shown);
        }
        if (fault) throw new HttpFault(409, 'TextMissing', 'A language of these cases has no text yet.');
        // Before anybody is answered: where it may not stand nothing has been done.
        if (temporary) await letStand(answer, temporary, deps);
        await store.addGroupAnswer(answer);
      }
      await carryOut();
      sendJson(res, 200, { outcomes: (await store.groupOutcomes(id)) ?? [] } satisfies GroupAnswerResult);
    }),
  );

  async function isKnown(id: string): Promise<boolean> {
    const unfinished = await store.unfinishedGroupAnswers();
    return unfinished.some((one) => one.id === id) || (await store.groupOutcomes(id)) !== undefined;
  }

  return carryOut;
}

/** Whether an answer may stand, and until when one is given. */
function standView(key: string, { facts, clock }: GroupRouteDeps): Pick<GroupView, 'mayStand' | 'standsUntil'> {
  if (!facts || !mayStandFor(key)) return {};
  const today = genevaDate(clock());
  const brain = facts.brain();
  const held = brain.desk?.temporary?.get(key);
  const mayStand = { from: today, to: addDays(today, LONGEST_STAND_DAYS) };
  const given = held !== undefined && mayBeGiven(held, { ...brain, now: clock() });
  return { mayStand, ...(given ? { standsUntil: held.until } : {}) };
}

/** The text of each language for whoever asks the same later. The id of the answer makes it one act, however often it is sent. */
async function letStand(
  { id, key, staffId, texts }: GroupAnswer,
  { until, texts: more }: NonNullable<GroupRequest['temporary']>,
  { facts, store, clock }: GroupRouteDeps,
): Promise<void> {
  const because = { by: staffId, why: Object.values(texts)[0] ?? '' };
  const desk = facts && createFactDesk({ store, facts, clock });
  const wanted = { key, texts: { ...more, ...texts }, until: until as CivilDate };
  const result = await desk?.stand(wanted, because, `stands-${id}`);
  if (result?.kind === 'in-force' || result?.kind === 'settled') return;
  const why = result?.kind === 'faulty' ? result.faults.join('; ') : (result?.kind ?? 'there is no book of facts');
  throw new HttpFault(409, 'MayNotStand', `This answer may not stand: ${why}.`);
}

/** Runs a task after the one before it, so that two requests do not act on the same case at once. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(task, task);
    return last;
  };
}
