import type { MailPlace } from '../../dialogs/store/mail-ledger.js';
import type { Store } from '../../dialogs/store/store.js';
import type { MailProcessor, MailRenderer, RenderedMail } from '../mail-agent-types.js';
import type { MailPolicy } from '../mail-policy.js';
import type { MailParsing } from '../parse-mail.js';
import { isOurs } from '../screening/senders.js';

/** What the agent would do with one message. */
export interface Trial {
  readonly outcome: string;
  /** The rule or cause. */
  readonly reason: string;
  /** To whom something would go; null where nothing does. */
  readonly to: string | null;
  readonly language: string | null;
  readonly questions: number;
  readonly case: string | null;
  /** What the stakeholder would get: one mail at most. */
  readonly replies: readonly RenderedMail[];
  /** What staff would get. */
  readonly staff: readonly RenderedMail[];
}

export interface TryParts {
  readonly processor: MailProcessor;
  readonly renderer: MailRenderer;
  readonly parser: MailParsing;
  readonly store: Store;
  readonly policy: MailPolicy;
}

/** Takes message after message as one mailbox would, and sends nothing. */
export async function tryMessage(source: Uint8Array, now: Date, parts: TryParts): Promise<Trial> {
  const { processor, store } = parts;
  const incoming = { place: await arrive(now, store), source, receivedAt: now };
  if (await isFromOurselves(source, parts)) {
    const { drafts } = await processor.noteSent(incoming);
    for (const id of drafts) await store.endSending(id, { state: 'withdrawn', at: now.toISOString() });
    return { ...SILENT, outcome: 'ignore', reason: 'own-address' };
  }
  const { outcome, reason, language, questions, caseNumber } = await processor.process(incoming);
  const { replies, staff } = await takeOutgoing(now, parts);
  const [reply] = replies;
  return {
    outcome,
    reason,
    to: reply?.envelope.to ?? null,
    language: language ?? null,
    questions,
    case: caseNumber ?? null,
    replies,
    staff,
  };
}

/** The folder of a mailbox that does not exist. */
const FOLDER = 'mail:try';

async function arrive(now: Date, store: Store): Promise<MailPlace> {
  const { uidValidity, uid } = (await store.folderPosition(FOLDER)) ?? { uidValidity: '1', uid: 0 };
  const arrival = { uid: uid + 1, receivedAt: now.toISOString() };
  await store.noteArrivals(FOLDER, { uidValidity, uid: arrival.uid }, [arrival]);
  return { folder: FOLDER, uidValidity, uid: arrival.uid };
}

const SILENT = { to: null, language: null, questions: 0, case: null, replies: [], staff: [] };

/** A person's own mail among the others: what lies in Sent when the agent runs. */
async function isFromOurselves(source: Uint8Array, { parser, policy }: TryParts): Promise<boolean> {
  const parsed = await parser.parseMail(source);
  const mail = parsed.ok ? parsed.mail : parsed.head;
  if (mail?.from.length !== 1) return false;
  const ours = ({ address }: { readonly address: string }) => isOurs(address, policy);
  return mail.from.every(ours) && mail.to.length > 0 && ![...mail.to, ...mail.cc].some(ours);
}

/** Everything that waits is rendered and counts as gone, so that the next message meets the mailbox as it would be. */
async function takeOutgoing(now: Date, { store, renderer }: TryParts) {
  const replies: RenderedMail[] = [];
  const staff: RenderedMail[] = [];
  for (const { entry } of await store.outgoingIn('pending')) {
    const rendering = await renderer.render(entry);
    const at = now.toISOString();
    if (rendering.kind === 'wait') continue;
    if (rendering.kind === 'withdraw') {
      await store.endSending(entry.id, { state: 'withdrawn', at, detail: rendering.code });
      continue;
    }
    const forStakeholder = entry.body.kind === 'mail-reply' || entry.body.kind === 'relay';
    (forStakeholder ? replies : staff).push(rendering.mail);
    await store.endSending(entry.id, { state: rendering.kind === 'send' ? 'sent' : 'placed', at });
  }
  return { replies, staff };
}
