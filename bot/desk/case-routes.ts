import type { Response, Server } from 'restify';
import { z } from 'zod';
import type { CaseDesk } from '../../dialogs/cases/case-desk.js';
import { CASE_STATES } from '../../dialogs/cases/case-states.js';
import { DESK_ACTIONS } from '../../dialogs/cases/desk-acts.js';
import type { ShownResult } from '../../dialogs/cases/shown-case.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Store } from '../../dialogs/store/store.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { HttpFault } from '../http/fault.js';
import { sendJson } from '../http/respond.js';
import { reason } from '../reason.js';
import { viewOf } from './case-uploads.js';
import type { Changes } from './changes.js';
import { type MemberRouteDeps, memberRoute, readBody, readQuery } from './member-route.js';
import type { ActAnswer, CannedAnswer, CasesAnswer, MeAnswer } from './wire.js';

export interface CaseRouteDeps extends MemberRouteDeps {
  readonly desk: CaseDesk;
  readonly store: Store;
  readonly clock: Clock;
  readonly changes: Changes;
  /** Puts what the outbox holds for chat into the logs. */
  readonly deliver: (conversationId: string) => Promise<void>;
}

export const API = '/staff/api';

/** Characters of what staff write. */
export const LONGEST_TEXT = 20_000;
const MOST_ROWS = 200;

const word = z.string().min(1).max(200);
export const actId = z.uuid();
export const channels = z.enum(['chat', 'mail']);
/** `limit` and `after` of a page. */
export const paging = {
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(50),
};

const caseQuery = z.strictObject({
  state: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(CASE_STATES)))
    .optional(),
  owner: word.optional(),
  language: z.enum(LANGUAGES).optional(),
  channel: channels.optional(),
  group: word.optional(),
  reason: word.optional(),
  q: word.optional(),
  order: z.enum(['waiting', 'newest']).default('waiting'),
  ...paging,
});

const cannedQuery = z.strictObject({ number: word });

/** `id@version` of facts that may be stated all the same. */
export const despiteFacts = z.array(word).max(50);

const act = z.strictObject({
  id: actId,
  action: z.enum(DESK_ACTIONS),
  seenVersion: z.int().min(1),
  to: word.optional(),
  text: z.string().max(LONGEST_TEXT).optional(),
  despite: despiteFacts.optional(),
});

const draft = z.strictObject({ text: z.string().max(LONGEST_TEXT), seenVersion: z.int().min(1) });

/** Who is signed in, the queue, one case with all of it, what is done to it, what is being written. */
export function bindCaseRoutes(server: Server, deps: CaseRouteDeps): void {
  const { desk, store, clock } = deps;

  server.get(
    `${API}/me`,
    memberRoute(deps, async (_req, res, { account }) => {
      const { id, name, language, role } = account;
      const all = await store.staffAccounts();
      const staff = all
        .filter(({ disabledAt }) => disabledAt === undefined)
        .map((one) => ({ id: one.id, name: one.name }));
      sendJson(res, 200, { account: { id, name, language, role }, staff } satisfies MeAnswer);
    }),
  );

  server.get(
    `${API}/cases`,
    memberRoute(deps, async (req, res, member) => {
      const { state, owner, q, ...query } = readQuery(req, caseQuery);
      const listed = await desk.list(
        {
          ...defined(query),
          ...(state && { states: state }),
          ...(owner !== undefined && { owner: owner === 'me' ? member.account.id : owner }),
          ...(q !== undefined && { words: q }),
        },
        member.account,
      );
      sendJson(res, 200, listed satisfies CasesAnswer);
    }),
  );

  server.get(
    `${API}/cases/:number`,
    memberRoute(deps, async (req, res, { account }) => {
      const found = await desk.show(String(req.params.number), account);
      if (!found) throw noSuchCase();
      sendJson(res, 200, await viewOf(found, store));
    }),
  );

  server.get(
    `${API}/canned`,
    memberRoute(deps, async (req, res, { account }) => {
      const canned = await desk.canned(readQuery(req, cannedQuery).number, account);
      if (!canned) throw noSuchCase();
      sendJson(res, 200, { canned } satisfies CannedAnswer);
    }),
  );

  server.post(
    `${API}/cases/:number/acts`,
    memberRoute(deps, async (req, res, { account }) => {
      const number = String(req.params.number);
      const result = await desk.act({ ...defined(await readBody(req, act)), number }, account);
      if (!result) throw noSuchCase();
      await answerAct(res, result, deps);
    }),
  );

  server.put(
    `${API}/cases/:number/draft`,
    memberRoute(deps, async (req, res, { account }) => {
      const number = String(req.params.number);
      const { text, seenVersion } = await readBody(req, draft);
      if (!(await store.case(number))) throw noSuchCase();
      const kept = text.trim() === '' ? undefined : { text, seenVersion, at: clock().toISOString() };
      await store.keepDraft(number, account.id, kept);
      res.sendRaw(204, '', {});
    }),
  );
}

/** What an act came to; an answer is with the visitor before the page hears that it was taken. */
export async function answerAct(res: Response, result: ShownResult, deps: CaseRouteDeps): Promise<void> {
  const { store, changes, deliver, log } = deps;
  if (result.kind === 'done') {
    // What cannot be delivered now stays in the outbox: the act is done all the same.
    await deliver(result.case.conversationId).catch((error: unknown) => log.error(reason(error), 'not delivered yet'));
    void changes.look();
  }
  const answer: ActAnswer = { ...result, case: await viewOf(result.case, store) };
  sendJson(res, result.kind === 'done' ? 200 : 409, answer);
}

export function noSuchCase(): HttpFault {
  return new HttpFault(404, 'NoSuchCase', 'There is no case with this number.');
}

/** Without the fields that are undefined, which a type with optional fields does not take. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
