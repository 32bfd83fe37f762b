import type { Response, Server } from 'restify';
import { z } from 'zod';
import type { Clock } from '../../dialogs/clock.js';
import { createFactDesk, type DeskResult, type PreviewResult } from '../../dialogs/facts/fact-desk.js';
import type { LiveFacts } from '../../dialogs/facts/live-facts.js';
import { shownChange, shownFacts } from '../../dialogs/facts/shown-facts.js';
import { brakeSchema, wishSchema } from '../../dialogs/facts/wish-schema.js';
import { answerWasWrong } from '../../dialogs/facts/wrong-answer.js';
import type { Voice } from '../../dialogs/say-fact.js';
import type { StaffMember } from '../../dialogs/staff/sessions.js';
import type { Store } from '../../dialogs/store/store.js';
import { wordings } from '../../dialogs/wording/index.js';
import { genevaDate } from '../../knowledge/civil-date.js';
import { HttpFault } from '../http/fault.js';
import { sendJson } from '../http/respond.js';
import { API } from './case-routes.js';
import { type MemberRouteDeps, memberRoute, readBody, readQuery } from './member-route.js';

export interface FactRouteDeps extends MemberRouteDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly facts: LiveFacts;
}

const MOST_ROWS = 200;
const limit = z.coerce.number().int().min(1).max(MOST_ROWS).default(50);
const id = z.string().min(1).max(200);
const why = z.string().trim().min(1).max(2000);
const day = z.iso.date();
const topic = z.strictObject({
  activity: id,
  attribute: id,
  edition: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** The facts as the desk sees and changes them, and the brakes: JSON under `/staff/api/`, for every member of staff. */
export function bindFactRoutes(server: Server, deps: FactRouteDeps): void {
  const { store, facts, clock } = deps;
  const desk = createFactDesk({ store, facts, clock });

  server.get(
    `${API}/facts`,
    memberRoute(deps, async (req, res, member) => {
      const { activity } = readQuery(req, z.strictObject({ activity: id.optional() }));
      const { version = 0 } = facts.brain().desk ?? {};
      sendJson(res, 200, { version, facts: shownFacts(voiceFor(member, deps), activity) });
    }),
  );

  server.get(
    `${API}/facts/changes`,
    memberRoute(deps, async (req, res, member) => {
      const query = readQuery(req, z.strictObject({ limit, before: id.optional() }));
      const nameOf = await namesOf(store);
      const voice = voiceFor(member, deps);
      const changes = await desk.history(query.limit, query.before);
      sendJson(res, 200, { changes: changes.map((one) => shownChange(one, voice, member.account.id, nameOf)) });
    }),
  );

  server.post(
    `${API}/facts/changes`,
    memberRoute(deps, async (req, res, { account }) => {
      const { wish, why: reason } = await readBody(req, z.strictObject({ wish: wishSchema, why }));
      sendResult(res, await desk.ask(wish, { by: account.id, why: reason }));
    }),
  );

  for (const act of ['confirm', 'reject'] as const) {
    server.post(
      `${API}/facts/changes/:id/${act}`,
      memberRoute(deps, async (req, res, { account }) => {
        sendResult(res, await desk[act](String(req.params.id), account.id));
      }),
    );
  }

  server.post(
    `${API}/facts/preview`,
    memberRoute(deps, async (req, res) => {
      const schema = z.strictObject({
        of: z.union([id, wishSchema]),
        on: day.optional(),
        topics: z.array(topic).max(20).optional(),
      });
      const { of, on, topics } = await readBody(req, schema);
      sendResult(
        res,
        await desk.preview(
          of,
          on,
          topics?.map(({ edition, ...rest }) => ({ ...rest, ...(edition ? { edition } : {}) })),
        ),
      );
    }),
  );

  server.get(
    `${API}/facts/told`,
    memberRoute(deps, async (req, res) => {
      const query = readQuery(req, z.strictObject({ fact: z.string().regex(/^\S+@\d+$/), limit }));
      sendJson(res, 200, { told: await desk.told([query.fact], query.limit) });
    }),
  );

  server.post(
    `${API}/facts/wrong-answers`,
    memberRoute(deps, async (req, res, { account }) => {
      const { why: reason, ...answer } = await readBody(
        req,
        z.strictObject({ conversationId: id, messageId: id, why }),
      );
      const found = await answerWasWrong(answer, { by: account.id, why: reason }, { store, desk, facts });
      if (!found) throw new HttpFault(404, 'NoSuchAnswer', 'There is no such answer, or it states no fact.');
      sendJson(res, 200, found);
    }),
  );

  server.get(
    `${API}/brakes`,
    memberRoute(deps, async (_req, res) => {
      const { chat = false, mail = false, topics = new Map() } = facts.brain().desk?.brakes ?? {};
      const braked = [...topics].map(([key, state]) => {
        const [activity = '', attribute = ''] = String(key).split('.');
        return { activity, attribute, state };
      });
      sendJson(res, 200, { chat, mail, topics: braked });
    }),
  );

  server.post(
    `${API}/brakes`,
    memberRoute(deps, async (req, res, { account }) => {
      const { brake, why: reason } = await readBody(req, z.strictObject({ brake: brakeSchema, why }));
      sendResult(res, await desk.brake(brake, { by: account.id, why: reason }));
    }),
  );
}

const STATUS: Readonly<Record<(DeskResult | PreviewResult)['kind'], number>> = {
  'in-force': 200,
  proposed: 200,
  rejected: 200,
  preview: 200,
  unknown: 404,
  outdated: 409,
  settled: 409,
  'same-person': 409,
  busy: 409,
  faulty: 422,
};

function sendResult(res: Response, result: DeskResult | PreviewResult): void {
  sendJson(res, STATUS[result.kind], result);
}

/** In the language of the account. */
export function voiceFor({ account }: StaffMember, { facts, clock }: Pick<FactRouteDeps, 'facts' | 'clock'>): Voice {
  const now = clock();
  const { language } = account;
  return { words: wordings[language], language, knowledge: facts.brain().knowledge, now, today: genevaDate(now) };
}

/** Who is no account (a command) is called as it is written. */
export async function namesOf(store: Pick<Store, 'staffAccounts'>): Promise<(account: string) => string> {
  const names = new Map((await store.staffAccounts()).map(({ id, name }) => [id, name]));
  return (account) => names.get(account) ?? account;
}
