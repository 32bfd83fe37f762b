import { boxOf } from './mail-address.js';
import type { Handled, ProcessorParts } from './processor-parts.js';
import { type DeliveryOutcome, deliveryReport } from './report-part.js';

const DAY_MS = 86_400_000;
/** An address that does not exist, in days; a mailbox that is full or a server that is away, one day. */
const UNKNOWN_ADDRESS_DAYS = 60;
const TROUBLE_DAYS = 1;
/** Who calls our mail abuse gets nothing automatic again. */
const ABUSE_DAYS = 3_650;

/** Notes a report with the mail of ours that it is about. Gives whether there is one; else staff must see the report. */
export async function noteReport(
  { mail, own }: Handled,
  rule: string,
  { store, clock }: Pick<ProcessorParts, 'store' | 'clock'>,
): Promise<boolean> {
  const report = deliveryReport(mail);
  const outgoing = report.messageIds.map(own.outgoingOf).find((found) => found !== undefined);
  if (!outgoing) return false;
  const { entry } = outgoing;
  const to = 'to' in entry.body ? entry.body.to : undefined;
  const now = clock();
  const rest = (days: number, code: string) =>
    to === undefined ? undefined : store.restAddress(to, new Date(now.getTime() + days * DAY_MS).toISOString(), code);
  if (rule === 'abuse-report') {
    await rest(ABUSE_DAYS, 'abuse');
    return true;
  }
  if (rule === 'read-receipt' || rule === 'unstructured-receipt') return true;
  const about = report.recipients.find(({ recipient }) => to !== undefined && boxOf(recipient) === boxOf(to));
  const found = about ?? report.recipients[0];
  if (found && isGood(found)) return true;
  const code = found?.status || '5.0.0';
  await rest(code.startsWith('4') ? TROUBLE_DAYS : UNKNOWN_ADDRESS_DAYS, code);
  // A delay is not the end: the server goes on trying.
  if (found?.action !== 'delayed')
    await store.changeEnd(entry.id, { state: 'failed', at: now.toISOString(), detail: code });
  return true;
}

const isGood = ({ action }: DeliveryOutcome) => ['delivered', 'relayed', 'expanded'].includes(action);
