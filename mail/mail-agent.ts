import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { Settings } from '../dialogs/settings.js';
import type { OutboxEntry, Store } from '../dialogs/store/store.js';
import { dailyWork } from './daily-work.js';
import type { KeepGoing } from './keep-going.js';
import type { MailProcessor, MailRenderer, SentLookup } from './mail-agent-types.js';
import { MAIL_TIMING, type MailTiming } from './mail-timing.js';
import { fileMails } from './mailbox/file-mails.js';
import { type MailboxSession, openMailboxSession } from './mailbox/mailbox-session.js';
import { createOwnFolders, type OwnFolders } from './mailbox/own-folders.js';
import { watchMailbox } from './mailbox/watch-mailbox.js';
import { watchSent } from './mailbox/watch-sent.js';
import { createMailboxHealth, type MailboxHealth, type MailHealth } from './mailbox-health.js';
import { messageIdOf } from './message-ids.js';
import { createTokenSource, type TokenSource } from './oauth-token.js';
import { processMails } from './process-queue.js';
import { type CopyToSent, copyToSent } from './sending/copy-to-sent.js';
import { draftsOnChange } from './sending/drafts-on-change.js';
import { createPace } from './sending/pace.js';
import { refreshDrafts } from './sending/refresh-drafts.js';
import { sendPending } from './sending/send-pending.js';
import { recoverSendings } from './sending/send-recovery.js';
import { isForStakeholder, type SendingParts } from './sending/sending-parts.js';
import { createSmtpSender } from './sending/smtp-sender.js';
import { createTellStaff } from './tell-staff.js';

export interface MailAgentDeps {
  readonly settings: Pick<Settings, 'imap' | 'smtp' | 'mail' | 'mailAddress'>;
  readonly store: Store;
  /** Makes the processor, which may look into Sent. */
  readonly processor: (parts: { readonly lookUpSent: SentLookup }) => MailProcessor;
  readonly renderer: MailRenderer;
  readonly clock: Clock;
  readonly log: Log;
  /** For tests: shorter pauses, a certificate that nobody vouches for, another token service. */
  readonly timing?: Partial<MailTiming>;
  readonly ca?: string;
  readonly tokenAuthority?: string;
}

/** The mail agent while it runs. */
export interface MailAgent {
  /** Whether the mailbox is being read. */
  health(): MailHealth;
  /** There is something new in the outbox. */
  wake(): void;
  /** Other facts are in force: what waits, and drafts that nobody has touched, are looked at anew. */
  factsChanged(): void;
  /** Stops in order: what is under way is finished, the rest is in the ledger. */
  close(): Promise<void>;
}

/** How a provider is: mails a minute, mails at once, and whether it files what it sends by itself. */
const PROVIDERS = {
  generic: { perMinute: Number.POSITIVE_INFINITY, atOnce: 6, filesItself: false },
  microsoft365: { perMinute: 30, atOnce: 1, filesItself: true },
} as const;

/**
 * Starts what the settings ask for: with a mailbox, watching, answering and filing; with an SMTP server alone, sending what
 * chat and desk have for mail. Never rejects for a server that cannot be reached: that is the outage it is made for.
 */
export function startMailAgent(deps: MailAgentDeps): MailAgent {
  const { settings, store, clock, log } = deps;
  const timing: MailTiming = { ...MAIL_TIMING, ...deps.timing };
  const tellStaff = createTellStaff({ store, clock, log });
  const tokens = tokenSource(deps);
  const lines = openLines(deps, timing, tokens);
  const { perMinute, atOnce, filesItself } = PROVIDERS[settings.mail.provider];
  const extra = deps.ca === undefined ? {} : { ca: deps.ca };
  const smtp = settings.smtp && createSmtpSender({ server: settings.smtp, tokens, timing, ...extra }, atOnce);
  const folders = lines && createOwnFolders(lines.side, log);
  const sending: SendingParts = { ...deps, timing, tellStaff, smtp, folders, messageIdOf: idOf(settings.mailAddress) };

  const copier = folders && !filesItself ? copyToSent({ ...sending, folders }) : undefined;
  const sender = sendPending({
    ...sending,
    pace: createPace(store, { perMinute, caps: settings.mail.caps }),
    copies: copier !== undefined,
    onSent: (id, mail) => copier?.add(id, mail),
    onUnknown: () => recovery.wake(),
  });
  const recovery = recoverSendings({ ...sending, isUnderWay: sender.isUnderWay, onPending: sender.wake });
  const daily = dailyWork({
    ...deps,
    settings: settings.mail,
    timing,
    onPending: sender.wake,
    ...(folders ? { refreshDrafts: () => refreshDrafts({ ...sending, folders }) } : {}),
  });
  const drafts = folders && draftsOnChange(() => refreshDrafts({ ...sending, folders }), sender.wake, { log, timing });
  const health = createMailboxHealth({ clock, log, tellStaff }, timing.alertMs);
  const reading =
    lines && folders && settings.mail.mode !== 'off'
      ? startReading({ deps, timing, lines, folders, health, sending, onPending: sender.wake })
      : [];
  return {
    health: () => (reading.length > 0 ? health.health() : { ok: true }),
    wake: sender.wake,
    factsChanged() {
      sender.wake();
      drafts?.changed();
    },
    close: () => close([...reading, daily, drafts, recovery, sender, copier], lines, () => smtp?.close()),
  };
}

interface Lines {
  /** For the watched folders, and for Sent and Drafts: a provider that allows few connections allows two. */
  readonly inbox: MailboxSession;
  readonly side: MailboxSession;
}

interface ReadingParts {
  readonly deps: MailAgentDeps;
  readonly timing: MailTiming;
  readonly lines: Lines;
  readonly folders: OwnFolders;
  readonly health: MailboxHealth;
  readonly sending: SendingParts;
  readonly onPending: () => void;
}

function startReading({
  deps,
  timing,
  lines,
  folders,
  health,
  sending,
  onPending,
}: ReadingParts): readonly KeepGoing[] {
  const settings = deps.settings.mail;
  const parts = { ...deps, settings, timing, tellStaff: sending.tellStaff, session: lines.inbox };
  const processor = deps.processor({ lookUpSent: folders.lookUpSent });
  const filer = fileMails(parts);
  const onDecided = () => {
    onPending();
    filer.wake();
  };
  const queue = processMails({ ...parts, processor, folders: settings.folders, onDecided });
  const watch = watchMailbox({
    ...parts,
    folders: settings.folders,
    isOwn: (folder, uidValidity, uid) => folder === 'INBOX' && folders.isOwn('inbox', uidValidity, uid),
    onArrivals: queue.wake,
    onLooked: health.looked,
    onFailure: health.failed,
  });
  const sent = watchSent({ ...parts, ...lines, folders, processor, messageIdOf: sending.messageIdOf });
  return [watch, queue, filer, sent];
}

function openLines({ settings: { imap }, log, ca }: MailAgentDeps, timing: MailTiming, tokens?: TokenSource) {
  if (!imap) return undefined;
  const open = () => openMailboxSession({ server: imap, tokens, timing, log, ...(ca === undefined ? {} : { ca }) });
  return { inbox: open(), side: open() };
}

function tokenSource({ settings: { mail }, tokenAuthority: authority }: MailAgentDeps): TokenSource | undefined {
  return mail.oauth && createTokenSource(mail.oauth, authority === undefined ? {} : { authority });
}

function idOf(address: string): (entry: OutboxEntry) => string {
  return (entry) => messageIdOf(isForStakeholder(entry) ? 'answer' : 'case', entry.id, address);
}

async function close(
  work: readonly (KeepGoing | CopyToSent | undefined)[],
  lines: Lines | undefined,
  closeSmtp: () => void,
): Promise<void> {
  await Promise.all([...work.map((one) => one?.close()), lines?.inbox.close(), lines?.side.close()]);
  closeSmtp();
}
