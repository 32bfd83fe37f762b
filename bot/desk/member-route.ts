import type { Request, Response } from 'restify';
import type { z } from 'zod';
import { deskFaultInWords } from '../../dialogs/desk-words-faults.js';
import type { Log } from '../../dialogs/log.js';
import type { StaffMember } from '../../dialogs/staff/sessions.js';
import type { Language } from '../../knowledge/language.js';
import { asFault, HttpFault } from '../http/fault.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { jsonObject, readBytes } from '../http/read-json.js';
import { type Handler, route } from '../http/route.js';
import { reason } from '../reason.js';
import type { RequireStaff } from './require-staff.js';

export interface MemberRouteDeps {
  readonly log: Log;
  readonly requireStaff: RequireStaff;
}

export type MemberHandler = (req: Request, res: Response, member: StaffMember) => Promise<void>;

/** A handler for members of staff alone; every fault is told in their language. */
export function memberRoute({ log, requireStaff }: MemberRouteDeps, handler: MemberHandler): Handler {
  return route(log, async (req, res) => {
    let language: Language = preferredLanguage(req.headers['accept-language']) ?? 'en';
    try {
      const member = await requireStaff(req);
      language = member.account.language;
      await handler(req, res, member);
    } catch (error) {
      const { status, code, message } = asFault(error);
      if (!(error instanceof HttpFault)) log.error({ method: req.method, ...reason(error) }, 'request failed');
      throw new HttpFault(status, code, deskFaultInWords(code, language) ?? message);
    }
  });
}

/** Bytes of a body: the longest answer in a script of three bytes a letter, and its frame. */
const MOST_BYTES = 96 * 1024;

/** The body of a request as the schema has it. Throws a fault: 415 for no JSON, 413 for a large one, 400 for another form. */
export async function readBody<T>(req: Request, schema: z.ZodType<T>): Promise<T> {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new HttpFault(415, 'BadRequest', 'The body must be application/json.');
  return checked(jsonObject(await readBytes(req, MOST_BYTES)), schema);
}

/** The parameters of a query as the schema has them; each may stand there once. Throws a 400 fault. */
export function readQuery<T>(req: Request, schema: z.ZodType<T>): T {
  const parameters = [...new URL(req.url ?? '/', 'http://localhost').searchParams];
  const query = Object.fromEntries(parameters);
  if (Object.keys(query).length < parameters.length) throw badRequest('a parameter stands there twice');
  return checked(query, schema);
}

function checked<T>(value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw badRequest(result.error.issues.map(({ path }) => path.join('.')).join(', '));
}

/** The sentence is ours alone in English; staff read the one of `desk-words-faults.ts`. */
function badRequest(what: string): HttpFault {
  return new HttpFault(400, 'BadRequest', `The request is not of the form that it must have: ${what.slice(0, 200)}`);
}
