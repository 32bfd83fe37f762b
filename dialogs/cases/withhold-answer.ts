import type { Clock } from '../clock.js';
import { nowStopped, type StatedIn } from '../facts/stated-facts.js';
import { present } from '../present.js';
import type { OutboxEntry, RelayBody } from '../store/outbox-entry.js';
import type { Store } from '../store/store.js';
import { actOnCase } from './act-on-case.js';
import type { Case, CaseEvent } from './case.js';

/** A case may change between; more of that in a row is a fault. */
const ATTEMPTS = 20;

const actIdOf = ({ id }: OutboxEntry) => `withhold:${id}`;

/**
 * What staff's answer states (`id@version`) that has been stopped since they wrote it, so that it may not go out; undefined
 * where it may. One that was withheld once stays so.
 */
export async function withheldFor(
  entry: OutboxEntry,
  { facts = [], text, caseNumber }: RelayBody,
  { store, ...deps }: StatedIn & { readonly store: Pick<Store, 'caseLog'> },
): Promise<readonly string[] | undefined> {
  if (facts.length === 0) return undefined;
  const before = (await store.caseLog(caseNumber)).find(({ actId }) => actId === actIdOf(entry));
  const stopped = before?.facts ?? nowStopped(text, facts, new Date(entry.createdAt), deps);
  return stopped.length > 0 ? stopped : undefined;
}

/**
 * The case of an answer that does not go out comes back to its owner, or to the queue; the log says why, and who wrote it finds
 * it as their draft. The same again changes nothing.
 */
export async function withholdAnswer(
  entry: OutboxEntry,
  { text, caseNumber, answers }: RelayBody,
  facts: readonly string[],
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await store.case(caseNumber);
    const log = await store.caseLog(caseNumber);
    const actId = actIdOf(entry);
    if (!found || log.some((event) => event.actId === actId)) return;
    const at = clock().toISOString();
    const acted = actOnCase(found, {
      action: 'withhold',
      actor: 'clock',
      at,
      actId,
      facts,
      ...present('answers', answers),
    });
    if (acted.kind === 'refused') return;
    await keepAsDraft(text, at, { found, log, writtenAt: entry.createdAt }, store);
    if ((await store.changeCase(acted.change)) === 'changed') return;
  }
  throw new Error('this case changed faster than its answer could be withheld');
}

interface Ground {
  readonly found: Case;
  readonly log: readonly CaseEvent[];
  readonly writtenAt: string;
}

/** For who wrote it at the desk; what they are writing now stays. The text stands among what was said in any case. */
async function keepAsDraft(text: string, at: string, { found, log, writtenAt }: Ground, store: Store): Promise<void> {
  const reply = log.find((event) => event.action === 'reply' && event.at === writtenAt);
  const staffId = /^staff:(.+)$/.exec(reply?.actor ?? '')?.[1];
  if (staffId === undefined || (await store.draft(found.number, staffId))) return;
  await store.keepDraft(found.number, staffId, { text, at, seenVersion: found.version + 1 });
}
