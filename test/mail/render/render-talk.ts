import type { MailInbound } from '../../../dialogs/message.js';
import { present } from '../../../dialogs/present.js';
import { readSettings } from '../../../dialogs/settings.js';
import type { StoredMail } from '../../../dialogs/store/mail-ledger.js';
import type { OutboxBody } from '../../../dialogs/store/outbox-entry.js';
import type { Store } from '../../../dialogs/store/store.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Language } from '../../../knowledge/language.js';
import type { MailRenderer, RenderedMail, Rendering } from '../../../mail/mail-agent-types.js';
import type { ParsedMail } from '../../../mail/parsed-mail.js';
import { createRenderer, type RendererParts } from '../../../mail/render/create-renderer.js';
import { aMail } from '../../dialogs/store/samples.js';
import { realBrain } from '../../support/brain.js';
import { type Answered, type MailTalk, mailTalk, THREAD } from '../../support/mail-talk.js';
import { read } from '../read.js';

export const BOX = 'desk@secretariat.example';
const BOUNCES = 'bounces@secretariat.example';
export const FEBRUARY = '2026-02-10T10:00:00+01:00';

/** Correspondence whose mails are rendered as they would go out now. */
export interface RenderTalk extends MailTalk {
  /** A mail comes in: remembered in the ledger, then answered. */
  receive(text: string, stored?: Partial<StoredMail>, mail?: Partial<MailInbound>): Promise<Answered>;
  /** The newest entry of a kind, as it would go out. */
  render(kind: OutboxBody['kind']): Promise<Rendering>;
  renderer(more?: Desk): MailRenderer;
}

/** What a test wants otherwise than the secretariat's shared mailbox in mode `auto`. */
export interface Desk {
  readonly mode?: 'draft' | 'auto';
  readonly staffMail?: string | undefined;
  readonly staffLanguage?: Language;
  readonly knowledge?: () => Knowledge;
  readonly publicUrl?: string;
  readonly returnLink?: RendererParts['returnLink'];
  readonly store?: Store;
}

function partsOf(desk: Desk, parts: Pick<RendererParts, 'store' | 'facts' | 'clock'>): RendererParts {
  const { mode = 'auto', staffMail, staffLanguage = 'en', knowledge, publicUrl, ...rest } = { staffMail: BOX, ...desk };
  const { mail } = readSettings({ environment: { MAIL_BOUNCE_ADDRESS: BOUNCES }, root: '/' });
  const settings = {
    mailAddress: BOX,
    mail: { ...mail, mode, staffLanguage },
    ...present('staffMail', staffMail),
    ...present('publicUrl', publicUrl),
  };
  const facts = knowledge
    ? { ...parts.facts, brain: () => ({ ...parts.facts.brain(), knowledge: knowledge() }) }
    : parts.facts;
  return { ...parts, ...rest, facts, settings };
}

export function renderTalk(more: Desk, during: (talk: RenderTalk) => Promise<void>): Promise<void> {
  const brain = realBrain();
  return mailTalk({ brain, now: FEBRUARY }, async (talk) => {
    let now = new Date(FEBRUARY);
    let count = 0;
    const renderer = (again: Desk = {}) =>
      createRenderer(
        partsOf({ ...more, ...again }, { store: talk.store, facts: talk.assistant.facts, clock: () => now }),
      );
    await during({
      ...talk,
      renderer,
      at(instant) {
        now = new Date(instant);
        talk.at(instant);
      },
      async receive(text, stored = {}, mail = {}) {
        count += 1;
        const mailRecord = aMail(`mail-${count}`, { conversationId: THREAD, subject: 'Question', ...stored });
        await talk.store.noteArrivals('INBOX', { uidValidity: '1', uid: count }, [
          { uid: count, receivedAt: FEBRUARY },
        ]);
        await talk.store.rememberMail({ folder: 'INBOX', uidValidity: '1', uid: count }, mailRecord);
        const { returnTo } = mailRecord;
        const from = returnTo === '' ? {} : { address: returnTo };
        return talk.mail(text, { subject: mailRecord.subject, ...mail }, { messageId: mailRecord.id, ...from });
      },
      async render(kind) {
        const entry = (await talk.store.pendingOutbox('mail')).findLast(({ body }) => body.kind === kind);
        if (!entry) throw new Error(`nothing of kind ${kind} in the outbox`);
        return renderer().render(entry);
      },
    });
  });
}

/** The mail of a rendering, and how a reader's program understands its bytes. */
export async function mailOf(
  rendering: Rendering,
): Promise<RenderedMail & { readonly raw: string; readonly parsed: ParsedMail }> {
  if (rendering.kind === 'wait') throw new Error('waits');
  if (rendering.kind === 'withdraw') throw new Error(`withdrawn: ${rendering.code}`);
  const { mail } = rendering;
  return { ...mail, raw: mail.source.toString('latin1'), parsed: await read(new Uint8Array(mail.source)) };
}
