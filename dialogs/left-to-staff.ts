import { factReference } from '../knowledge/knowledge.js';
import type { CaseOpening } from './cases/open-case.js';
import type { Ending } from './compose.js';
import type { CaseQuestion } from './conversation.js';
import { type Decision, needsPerson } from './decide.js';
import type { Part } from './message.js';
import type { ReplyDeps, Request } from './plain-reply.js';

/** Questions of a conversation that wait for staff at most; of more the newest. */
export const MOST_WAITING = 10;

/** Neighbours with which somebody asks for a person, so that nothing has to be asked back. */
const ASK_FOR_PERSON: readonly string[] = ['human', 'complaint'];

export function asksForPerson(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'missing' && ASK_FOR_PERSON.includes(part.subject ?? ''));
}

/**
 * What goes to staff with this message: where somebody asks for a person, where an address is known, and where a case waits
 * for staff already. Otherwise the user is asked first, since not everybody who asked wants to wait for a person.
 */
export function openingFor(
  questions: readonly CaseQuestion[],
  personAsked: boolean,
  { conversation, address = conversation.address, openCase }: Pick<Request, 'conversation' | 'address' | 'openCase'>,
  { canPromise, drawCaseNumber }: Pick<ReplyDeps, 'canPromise' | 'drawCaseNumber'>,
): CaseOpening | undefined {
  if (!canPromise || questions.length === 0) return undefined;
  if (!personAsked && address === undefined && openCase?.state !== 'queued') return undefined;
  return {
    number: drawCaseNumber(),
    questions: [...conversation.waiting, ...questions],
    ...(address === undefined ? {} : { address }),
  };
}

/** How a reply ends that leaves something to staff, or nothing. */
export function staffEnding(
  left: boolean,
  opened: CaseOpening | undefined,
  { openCase }: Pick<Request, 'openCase'>,
  { canPromise, sendsMail: byMail = true, mailAddress }: Pick<ReplyDeps, 'canPromise' | 'sendsMail' | 'mailAddress'>,
): Ending['staff'] {
  if (!left) return { kind: 'none' };
  if (!canPromise) return { kind: 'write-to', address: mailAddress };
  if (!opened) return { kind: 'offer', byMail };
  const { number, address } = opened;
  if (openCase?.number === number) return { kind: 'added', number };
  return { kind: 'opened', number, byMail, ...(address === undefined ? {} : { address }) };
}

/** What of a decision is for staff. */
export function questionsOf({ parts, texts }: Pick<Decision, 'parts' | 'texts'>, now: Date): CaseQuestion[] {
  return parts.flatMap((part, index): CaseQuestion[] => {
    const text = texts[index] ?? '';
    if (part.kind === 'missing') {
      const { reason, subject, activity, edition, nearby } = part;
      return [
        {
          text,
          reason,
          nearby: nearby.map(factReference),
          ...(subject === undefined ? {} : { subject }),
          ...(activity === undefined ? {} : { activity }),
          ...(edition === undefined ? {} : { edition }),
        },
      ];
    }
    if (part.kind !== 'answer' || !needsPerson(part, now)) return [];
    return [
      {
        text,
        reason: 'on-the-day',
        subject: part.topic.attribute,
        activity: part.topic.activity,
        nearby: part.facts.map(factReference),
      },
    ];
  });
}
