import { isListed } from './mail-address.js';
import { threadIds } from './own-ids.js';
import type { Decided, Handled, ProcessorParts } from './processor-parts.js';
import { screenedOf } from './screen-mail.js';
import { authenticationOf } from './screening/authentication.js';
import { withoutMarker } from './staff-marker.js';
import { weightOf } from './visible-text.js';

/**
 * A member of staff answers a case mail: what stands above its marker goes to the stakeholder. Relayed only where the
 * mail names the case mail by its unguessable Message-ID, comes from a staff domain and, where that can be known, is
 * authentic. Everything else is left to staff under a reason of its own.
 */
export async function relayStaffReply(
  handled: Handled,
  parts: ProcessorParts,
  leave: (reason: string) => Promise<Decided>,
): Promise<Decided> {
  const { mail, own, stored } = handled;
  const { policy, store, assistant, clock } = parts;
  const body = threadIds(mail)
    .map((id) => own.outgoingOf(id)?.entry.body)
    .find((found) => found?.kind === 'case');
  if (body?.kind !== 'case') return leave('case-reply-without-case');
  const authentic = authenticationOf(screenedOf(mail, { ...policy, ours: own.kindOf }));
  const known = policy.authservId !== undefined || policy.provider === 'microsoft365';
  if (!mail.from.every(({ address }) => isListed(address, policy.staffDomains)) || mail.from.length !== 1)
    return leave('case-reply-not-staff');
  if (authentic === 'fail' || (known && authentic !== 'pass')) return leave('case-reply-not-authentic');
  const opened = await store.case(body.caseNumber);
  if (opened?.address === undefined) return leave('case-reply-without-address');
  const text = withoutMarker(mail.visible.own);
  if (mail.visible.source === 'whole' || weightOf(text) === 0) return leave('case-reply-unreadable');
  await assistant.relay({ caseNumber: opened.number, mailId: stored.id, text, at: clock().toISOString() });
  return {
    outcome: 'relay',
    reason: 'case-reply',
    filing: 'done',
    questions: 0,
    language: opened.language,
    caseNumber: opened.number,
  };
}
