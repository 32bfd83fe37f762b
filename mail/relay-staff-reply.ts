import { isRelayed } from '../dialogs/cases/answer-entries.js';
import type { CaseBody } from '../dialogs/store/outbox-entry.js';
import { isListed, partsOf } from './mail-address.js';
import type { MailPolicy } from './mail-policy.js';
import { type OwnIds, threadIds } from './own-ids.js';
import type { ParsedMail } from './parsed-mail.js';
import type { Decided, Handled, ProcessorParts } from './processor-parts.js';
import { screenedOf } from './screen-mail.js';
import { authenticationOf } from './screening/authentication.js';
import type { ScreenContext } from './screening/rule.js';
import { withoutMarker } from './staff-marker.js';
import { weightOf } from './visible-text.js';

/** Why staff's words were sent to nobody; `staff-warnings.ts` says it to them. */
type Unsent =
  | 'case-reply-outdated'
  | 'case-reply-unknown'
  | 'case-reply-closed'
  | 'case-reply-by-hand'
  | 'case-reply-unreadable';

/**
 * A member of staff answers a case mail: what stands above its marker goes to the stakeholder. Relayed only where the
 * mail names the case mail by its unguessable Message-ID, comes from a staff domain and, where that can be known, is
 * authentic; others are left to staff. Staff whose words cannot be sent are told so.
 */
export async function relayStaffReply(
  handled: Handled,
  parts: ProcessorParts,
  leave: (reason: string) => Promise<Decided>,
): Promise<Decided> {
  const { mail, own } = handled;
  const { policy, store } = parts;
  if (!isFromStaff(mail, policy)) return leave('case-reply-not-staff');
  const authentic = authenticationOf(screenedOf(mail, { ...policy, ours: own.kindOf }));
  const known = policy.authservId !== undefined || policy.provider === 'microsoft365';
  if (authentic === 'fail' || (known && authentic !== 'pass')) return leave('case-reply-not-authentic');
  const bodies = threadIds(mail).map((id) => own.outgoingOf(id)?.entry.body);
  const body = bodies.find((found) => found?.kind === 'case');
  if (body?.kind !== 'case') return notSent('case-reply-unknown', handled, parts);
  const opened = await store.case(body.caseNumber);
  if (!opened) return notSent('case-reply-unknown', handled, parts);
  const asked = body.mailId === undefined ? undefined : await store.mail(body.mailId);
  if (!isRelayed(opened, asked)) return notSent('case-reply-by-hand', handled, parts);
  return relay(body, opened.language, handled, parts);
}

/**
 * What ids are to screening: where staff answer a mail that seems a case mail by its Message-ID and is none that we know, it
 * counts as one, so that they are told.
 */
export function withLostCases(mail: ParsedMail, own: OwnIds, policy: MailPolicy): ScreenContext['ours'] {
  if (!isFromStaff(mail, policy)) return own.kindOf;
  const [, domain] = partsOf(policy.address);
  const lost = new Set(threadIds(mail).filter((id) => SEEMS_CASE.exec(id)?.[1]?.toLowerCase() === domain));
  return (id) => own.kindOf(id) ?? (lost.has(id) ? 'case' : undefined);
}

/** Ids that somebody would take for a case's, such as those of another time or another installation. */
const SEEMS_CASE = /^<(?:wsis-case|wsis-\d|case)[^\s<>@]*@([^\s<>@]+)>$/i;

function isFromStaff({ from }: ParsedMail, { staffDomains }: MailPolicy): boolean {
  return from.length === 1 && from.every(({ address }) => isListed(address, staffDomains));
}

async function relay(
  { caseNumber, mailId: answers }: CaseBody,
  language: string,
  handled: Handled,
  parts: ProcessorParts,
): Promise<Decided> {
  const { mail, stored } = handled;
  const text = withoutMarker(mail.visible.own);
  if (mail.visible.source === 'whole' || weightOf(text) === 0) return notSent('case-reply-unreadable', handled, parts);
  const at = parts.clock().toISOString();
  const result = await parts.assistant.relay({
    caseNumber,
    mailId: stored.id,
    text,
    at,
    ...(answers === undefined ? {} : { answers }),
  });
  if (result === 'closed') return notSent('case-reply-closed', handled, parts);
  if (result === 'facts-stopped') return notSent('case-reply-outdated', handled, parts);
  if (result === 'no-case' || result === 'nobody-to-answer') return notSent('case-reply-by-hand', handled, parts);
  return { outcome: 'relay', reason: 'case-reply', filing: 'done', questions: 0, language, caseNumber };
}

/** Told by a mail to the address of staff, which answers nobody. The same again changes nothing. */
async function notSent(code: Unsent, { stored }: Handled, { store, clock }: ProcessorParts): Promise<Decided> {
  await store.addOutgoing({
    id: `unsent-${stored.id}`,
    channel: 'mail',
    conversationId: stored.conversationId,
    createdAt: clock().toISOString(),
    body: { kind: 'warning', code, detail: stored.id },
  });
  return { outcome: 'ignore', reason: code, filing: 'leave', questions: 0 };
}
