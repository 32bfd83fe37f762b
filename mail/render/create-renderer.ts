import type { Brain } from '../../dialogs/brain.js';
import { recompose } from '../../dialogs/by-mail/recompose.js';
import { warningInWords } from '../../dialogs/by-mail/staff-warnings.js';
import { staffWords } from '../../dialogs/by-mail/staff-words.js';
import { isRelayed } from '../../dialogs/cases/answer-entries.js';
import { withheldFor, withholdAnswer } from '../../dialogs/cases/withhold-answer.js';
import type { Clock } from '../../dialogs/clock.js';
import type { LiveFacts } from '../../dialogs/facts/live-facts.js';
import { isolateLatin } from '../../dialogs/isolate.js';
import type { Voice } from '../../dialogs/say-fact.js';
import type { Settings } from '../../dialogs/settings.js';
import type { CaseBody, MailReplyBody, OutboxBody, OutboxEntry, RelayBody } from '../../dialogs/store/outbox-entry.js';
import type { Store } from '../../dialogs/store/store.js';
import { datedWording } from '../../dialogs/wording/dated.js';
import { genevaDate } from '../../knowledge/civil-date.js';
import type { Language } from '../../knowledge/language.js';
import type { MailRenderer, RenderedMail, Rendering } from '../mail-agent-types.js';
import { messageIdOf } from '../message-ids.js';
import { markerLine } from '../staff-marker.js';
import { alertDocument } from './alert-mail.js';
import { caseDocument, mailFields } from './case-mail.js';
import { digestDocument } from './digest-mail.js';
import { linksOfFacts } from './html.js';
import { mailSource } from './mail-source.js';
import { relayMail, replyMail, type Sender } from './reply-mail.js';
import { documentHtml, documentText, line, type Piece, titled } from './staff-document.js';

export interface RendererParts {
  readonly settings: Pick<Settings, 'mailAddress' | 'staffMail' | 'mail' | 'publicUrl'>;
  readonly store: Store;
  /** The facts in force. */
  readonly facts: Pick<LiveFacts, 'brain' | 'refresh'>;
  readonly clock: Clock;
  /** In place of `MAIL_MODE`: outside `auto` nothing of the agent's own goes to a stakeholder. */
  readonly mode?: 'draft' | 'auto';
  /** Where a mail leads back into a conversation of the chat; undefined where there is no way back. */
  readonly returnLink?: ((conversationId: string, address: string) => Promise<string | undefined>) | undefined;
}

type AlertBody = Extract<OutboxBody, { kind: 'case-alert' }>;

/** One mail is made of one state of the facts. */
interface Parts extends Omit<RendererParts, 'facts'>, Pick<Brain, 'knowledge' | 'desk'> {
  readonly factsVersion?: number;
}

/** Makes the mails of outbox entries. What has gone stale is composed again; what is no longer wanted is withdrawn. */
export function createRenderer({ facts, ...rest }: RendererParts): MailRenderer {
  return {
    async render(entry) {
      await facts.refresh();
      const { knowledge, desk } = facts.brain();
      const parts: Parts = {
        ...rest,
        knowledge,
        ...(desk ? { desk, factsVersion: desk.version } : {}),
        // While mail is paused all is as in `draft`.
        ...(desk?.brakes.mail ? { mode: 'draft' } : {}),
      };
      switch (entry.body.kind) {
        case 'mail-reply':
          return renderReply(entry.id, entry, entry.body, parts);
        case 'relay':
          return renderRelay(entry, entry.body, parts);
        case 'case':
          return renderCase(entry.id, entry.body, parts);
        case 'case-alert':
          return renderAlert(entry.id, entry.body, parts);
        case 'digest': {
          const { title, pieces } = await digestDocument(entry.body.day, parts.store, voiceOf(parts));
          return toStaff(entry.id, title, pieces, parts);
        }
        case 'warning':
          return renderWarning(entry.id, entry.body, parts);
        default:
          return { kind: 'withdraw', code: 'not-mail' };
      }
    },
  };
}

const withdraw = (code: string) => ({ kind: 'withdraw', code }) as const;

async function renderReply(
  outboxId: string,
  entry: OutboxEntry,
  body: MailReplyBody,
  parts: Parts,
): Promise<Rendering> {
  const { settings, store, knowledge, clock, factsVersion, mode = settings.mail.mode } = parts;
  const now = clock();
  const conversation = await store.conversation(entry.conversationId);
  if (conversation?.owner === 'staff') return withdraw('with-staff');
  const isAutomatic = body.delivery === 'send' && mode === 'auto';
  if (!isAutomatic && body.purpose === 'receipt') return withdraw('mode-draft');
  if (isAutomatic && (await store.addressRest(body.to, now.toISOString()))) return withdraw('address-rests');
  const again = recompose(body, parts, now);
  if (again !== 'unchanged' && 'withdraw' in again) {
    await warnOfWithdrawal(outboxId, entry, again.withdraw, store, now);
    return withdraw(again.withdraw);
  }
  const mail = await replyMail({
    body: again === 'unchanged' ? body : { ...body, text: again.text },
    mail: await store.mail(body.mailId),
    sender: senderOf(parts),
    outboxId,
    isAutomatic,
    canPromise: settings.staffMail !== undefined,
    asOf: again === 'unchanged' ? new Date(body.asOf) : again.asOf,
    date: now,
    links: linksOfFacts(knowledge),
  });
  const on = factsVersion === undefined ? {} : { factsVersion };
  return isAutomatic ? { kind: 'send', mail, ...on } : { kind: 'place', folder: 'drafts', mail, ...on };
}

/** The stakeholder's mail would otherwise wait unseen: staff are told. The same again changes nothing. */
async function warnOfWithdrawal(outboxId: string, entry: OutboxEntry, code: string, store: Store, now: Date) {
  const body = { kind: 'warning', code: `answer-withdrawn-${code}`, detail: subjectOf(entry) } as const;
  const { conversationId } = entry;
  await store.addOutgoing({
    id: `withdrawn-${outboxId}`,
    channel: 'mail',
    conversationId,
    createdAt: now.toISOString(),
    body,
  });
}

const subjectOf = ({ body }: OutboxEntry) => ('mailId' in body ? (body.mailId ?? '') : '');

async function renderRelay(entry: OutboxEntry, body: RelayBody, parts: Parts): Promise<Rendering> {
  const { id, conversationId } = entry;
  if (parts.desk?.brakes.mail) return { kind: 'wait' };
  const stopped = await withheldFor(entry, body, { ...parts, now: parts.clock() });
  if (stopped) return { ...withdraw('facts-changed'), takeBack: () => withholdAnswer(entry, body, stopped, parts) };
  const mail = body.mailId === undefined ? undefined : await parts.store.mail(body.mailId);
  const isFromChat = (await parts.store.conversation(conversationId))?.channel === 'chat';
  // Who asked in the chat may have corrected their address while this waited.
  const corrected = isFromChat ? (await parts.store.case(body.caseNumber))?.address : undefined;
  const to = corrected ?? body.to;
  const chat = isFromChat ? { link: await parts.returnLink?.(conversationId, to) } : undefined;
  const rendered = await relayMail({
    body: { ...body, to },
    mail,
    sender: senderOf(parts),
    outboxId: id,
    date: parts.clock(),
    chat,
  });
  const { factsVersion } = parts;
  // What states no fact needs none to stay as it is.
  return { kind: 'send', mail: rendered, ...(body.facts && factsVersion !== undefined ? { factsVersion } : {}) };
}

async function renderCase(outboxId: string, body: CaseBody, parts: Parts): Promise<Rendering> {
  const { store } = parts;
  const found = await store.case(body.caseNumber);
  if (!found) return withdraw('no-case');
  const isShared = sharesMailbox(parts);
  const isFollowUp = !found.questions.some(({ mailId }) => mailId === body.mailId);
  // Staff have answered already; what came after that lies before those who read the mailbox.
  if (isFollowUp ? isShared : found.closedAt !== undefined) return withdraw('case-closed');
  const mail = body.mailId === undefined ? undefined : await store.mail(body.mailId);
  const transcript = await store.transcript(found.conversationId);
  const { title, pieces } = caseDocument({ body, found, mail, transcript, isShared, voice: voiceOf(parts) });
  return toStaff(outboxId, title, pieces, parts, { isRelayed: isRelayed(found, mail) });
}

async function renderWarning(
  outboxId: string,
  { code, detail }: { readonly code: string; readonly detail: string },
  parts: Parts,
): Promise<Rendering> {
  const language = parts.settings.mail.staffLanguage;
  const words = staffWords[language];
  const mail = await parts.store.mail(detail);
  const pieces: readonly Piece[] = [
    titled(words.warning),
    line(warningInWords(code, language)),
    ...(mail ? mailFields(mail, { language }) : detail === '' ? [] : [line(detail)]),
  ];
  return toStaff(outboxId, words.warning, pieces, parts);
}

/** Withdrawn where somebody has claimed it meanwhile. */
async function renderAlert(outboxId: string, body: AlertBody, parts: Parts): Promise<Rendering> {
  const { caseNumber, language, staffAddress } = body;
  const found = await parts.store.case(caseNumber);
  if (found?.state !== 'queued') return withdraw('case-claimed');
  const { title, pieces } = alertDocument(found, voiceOf(parts, language), parts.settings.publicUrl);
  return toStaff(outboxId, title, pieces, parts, { language, ...(staffAddress ? { to: staffAddress } : {}) });
}

/**
 * Into their own mailbox, or to the address at which staff are; there they answer above the marker. To one of them it is
 * always sent.
 */
async function toStaff(
  outboxId: string,
  title: string,
  pieces: readonly Piece[],
  parts: Parts,
  { isRelayed = false, to = parts.settings.staffMail, language = parts.settings.mail.staffLanguage }: ToStaff = {},
): Promise<Rendering> {
  const { settings, clock } = parts;
  const { mailAddress: address, mail: mailSettings } = settings;
  if (to === undefined) return withdraw('no-staff-mail');
  const isShared = to.toLowerCase() === address.toLowerCase();
  const marker = markerLine(staffWords[language].writeAbove);
  const asked: readonly Piece[] = isRelayed && !isShared ? [line(marker), ...pieces] : pieces;
  const text = documentText(asked);
  const mail: RenderedMail = await mailSource({
    messageId: messageIdOf('case', outboxId, address),
    from: { name: 'WSIS Assistant', address },
    bounceAddress: mailSettings.bounceAddress,
    to,
    ...(isShared ? {} : { replyTo: address }),
    subject: title,
    date: clock(),
    language,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text: language === 'ar' ? isolateLatin(text) : text,
    html: documentHtml(asked, language, title),
  });
  return isShared ? { kind: 'place', folder: 'inbox', mail } : { kind: 'send', mail };
}

interface ToStaff {
  /** What they answer goes on to the stakeholder. */
  readonly isRelayed?: boolean;
  readonly to?: string | undefined;
  readonly language?: Language;
}

/** Staff read the watched mailbox itself. */
function sharesMailbox({ settings: { staffMail, mailAddress } }: Pick<Parts, 'settings'>): boolean {
  return staffMail?.toLowerCase() === mailAddress.toLowerCase();
}

function senderOf({ settings: { mailAddress: address, mail } }: Parts): Sender {
  return { address, bounceAddress: mail.bounceAddress };
}

function voiceOf({ settings, knowledge, clock }: Parts, language = settings.mail.staffLanguage): Voice {
  const now = clock();
  const today = genevaDate(now);
  return { words: datedWording(language, today), language, knowledge, now, today };
}
