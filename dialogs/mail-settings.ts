import { LANGUAGES, type Language } from '../knowledge/language.js';
import { present } from './present.js';
import type { Secret } from './secret.js';
import * as kinds from './setting-kinds.js';
import type { SettingFault } from './setting-source.js';

/** The secretariat's own mailbox, as its letters name it. */
export const DEFAULT_MAIL_ADDRESS = 'wsis-info@itu.int';

/** Below this confidence an answer is proposed to staff, not sent, in mode `auto`. */
export const DEFAULT_AUTO_FLOOR = 0.4;

/** Every setting about mail, in the order of `.env.example`. */
export const MAIL_SETTING_NAMES = [
  'IMAP_URL',
  'SMTP_URL',
  'MAIL_PROVIDER',
  'MAIL_OAUTH_TENANT',
  'MAIL_OAUTH_CLIENT_ID',
  'MAIL_OAUTH_CLIENT_SECRET',
  'MAIL_ADDRESS',
  'MAIL_ALIASES',
  'MAIL_MODE',
  'MAIL_AUTO_FLOOR',
  'MAIL_ALWAYS_STAFF',
  'MAIL_FORM_DOMAINS',
  'MAIL_BOUNCE_ADDRESS',
  'MAIL_AUTHSERV_ID',
  'STAFF_MAIL',
  'STAFF_DOMAINS',
  'STAFF_LANGUAGE',
  'MAIL_DIGEST_HOUR',
  'MAIL_FOLDERS',
  'MAIL_DONE_FOLDER',
  'MAIL_QUARANTINE_FOLDER',
  'MAIL_MAX_AGE_HOURS',
  'MAIL_SENDER_ANSWERS_PER_DAY',
  'MAIL_THREAD_ANSWERS_PER_HOUR',
  'MAIL_ANSWERS_PER_15_MINUTES',
  'MAIL_ALIKE_PER_15_MINUTES',
  'MAIL_RETENTION_DAYS',
] as const;
type MailSettingName = (typeof MAIL_SETTING_NAMES)[number];

const PROVIDERS = ['generic', 'microsoft365'] as const;
const MODES = ['draft', 'auto', 'off'] as const;

/** How the mailbox is read, answered and kept. Folders are named with `/` between their levels, whatever the server uses. */
export interface MailSettings {
  readonly provider: (typeof PROVIDERS)[number];
  /** XOAUTH2 by client credentials instead of a password. */
  readonly oauth?: MailOAuth;
  /** Further addresses of the mailbox; bare, lower case. */
  readonly aliases: readonly string[];
  readonly mode: (typeof MODES)[number];
  /** Confidence from which `auto` sends. */
  readonly autoFloor: number;
  /** Addresses and domains that get no automatic answer; lower case. */
  readonly alwaysStaff: readonly string[];
  readonly formDomains: readonly string[];
  /** Envelope sender. */
  readonly bounceAddress: string;
  /** Undefined: sender authentication is unknown. */
  readonly authservId?: string;
  readonly staffDomains: readonly string[];
  /** Of digests, warnings and case mails. */
  readonly staffLanguage: Language;
  /** Hour of the day in Geneva; undefined = no digest. */
  readonly digestHour?: number;
  /** Watched. */
  readonly folders: readonly string[];
  readonly doneFolder: string;
  readonly quarantineFolder: string;
  /** What came longer ago is drafted, not sent. */
  readonly maxAgeHours: number;
  readonly caps: MailCaps;
  readonly retentionDays: number;
}

export interface MailOAuth {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** How much goes out by itself at most; what is above waits or is drafted, nothing is dropped. */
export interface MailCaps {
  /** Answers to one sender in 24 hours. */
  readonly senderPerDay: number;
  /** Answers in one thread in an hour. */
  readonly threadPerHour: number;
  /** Mails to stakeholders in all. */
  readonly per15Minutes: number;
  /** Mails alike of first-time senders, over which they are taken for a robot's. */
  readonly alikePer15Minutes: number;
}

/** The settings about mail as `Settings` holds them. */
export interface MailPart {
  readonly imap?: kinds.MailServer;
  readonly smtp?: kinds.MailServer;
  readonly mailAddress: string;
  /** Where cases go; undefined = nobody reads them, so no promise may be made. */
  readonly staffMail?: string;
  readonly mail: MailSettings;
}

type Take = <T>(name: MailSettingName, kind: kinds.Kind<T>) => T | undefined;

/** Reads the settings about mail; `texts` are those that are set, faults go to `faults`. A dry run misses no server. */
export function readMailSettings(
  take: Take,
  texts: ReadonlyMap<string, string>,
  faults: SettingFault[],
  dryRun: boolean,
): MailPart {
  const mailAddress = take('MAIL_ADDRESS', kinds.mailAddress) ?? DEFAULT_MAIL_ADDRESS;
  const imap = take('IMAP_URL', kinds.mailServer('imap'));
  const smtp = take('SMTP_URL', kinds.mailServer('smtp'));
  const mail = mailSettings(take, faults, mailAddress);
  // By their texts: a mail server that is set with a fault in it is not missing besides.
  const staffMail =
    take('STAFF_MAIL', kinds.mailAddress) ?? (dryRun || texts.has('IMAP_URL') ? mailAddress : undefined);
  const fault = (name: MailSettingName, problem: string, remedy: string) => faults.push({ name, problem, remedy });
  if (!dryRun && texts.has('STAFF_MAIL') && !texts.has('IMAP_URL') && !texts.has('SMTP_URL')) {
    const remedy = 'Set SMTP_URL (or IMAP_URL), or remove STAFF_MAIL.';
    fault('STAFF_MAIL', 'is set and there is no mail server to send cases with', remedy);
  }
  if (imap && !imap.password && !mail.oauth) {
    fault('IMAP_URL', 'it lacks a password', 'Give user:password@, or set the three MAIL_OAUTH_ settings.');
  }
  if (!dryRun && mail.mode === 'auto' && texts.has('IMAP_URL') && !texts.has('SMTP_URL')) {
    fault('MAIL_MODE', 'is auto and there is no server to send with', 'Set SMTP_URL, or MAIL_MODE to draft.');
  }
  return { mailAddress, mail, ...present('imap', imap), ...present('smtp', smtp), ...present('staffMail', staffMail) };
}

function mailSettings(take: Take, faults: SettingFault[], mailAddress: string): MailSettings {
  const digestHour = take('MAIL_DIGEST_HOUR', kinds.hourOrOff) ?? 7;
  return {
    provider: take('MAIL_PROVIDER', kinds.oneOf(PROVIDERS)) ?? 'generic',
    aliases: lower(take('MAIL_ALIASES', kinds.listOf(kinds.mailAddress))),
    mode: take('MAIL_MODE', kinds.oneOf(MODES)) ?? 'draft',
    autoFloor: take('MAIL_AUTO_FLOOR', kinds.fraction) ?? DEFAULT_AUTO_FLOOR,
    alwaysStaff: lower(take('MAIL_ALWAYS_STAFF', kinds.listOf(kinds.addressOrDomain))),
    formDomains: lower(take('MAIL_FORM_DOMAINS', kinds.listOf(kinds.domain))),
    bounceAddress: take('MAIL_BOUNCE_ADDRESS', kinds.mailAddress) ?? mailAddress,
    staffDomains: lower(take('STAFF_DOMAINS', kinds.listOf(kinds.domain))),
    staffLanguage: take('STAFF_LANGUAGE', kinds.oneOf(LANGUAGES)) ?? 'en',
    folders: take('MAIL_FOLDERS', kinds.listOf(kinds.folder)) ?? ['INBOX'],
    doneFolder: take('MAIL_DONE_FOLDER', kinds.folder) ?? 'Assistant/Done',
    quarantineFolder: take('MAIL_QUARANTINE_FOLDER', kinds.folder) ?? 'Assistant/Quarantine',
    maxAgeHours: take('MAIL_MAX_AGE_HOURS', kinds.wholeNumber(1, 8_760)) ?? 48,
    caps: {
      senderPerDay: take('MAIL_SENDER_ANSWERS_PER_DAY', kinds.wholeNumber(0, 10_000)) ?? 5,
      threadPerHour: take('MAIL_THREAD_ANSWERS_PER_HOUR', kinds.wholeNumber(0, 10_000)) ?? 3,
      per15Minutes: take('MAIL_ANSWERS_PER_15_MINUTES', kinds.wholeNumber(0, 1_000_000)) ?? 600,
      alikePer15Minutes: take('MAIL_ALIKE_PER_15_MINUTES', kinds.wholeNumber(0, 1_000_000)) ?? 30,
    },
    retentionDays: take('MAIL_RETENTION_DAYS', kinds.wholeNumber(7, 36_500)) ?? 365,
    ...(digestHour === 'off' ? {} : { digestHour }),
    ...present('authservId', take('MAIL_AUTHSERV_ID', kinds.authservId)),
    ...present('oauth', oauth(take, faults)),
  };
}

function oauth(take: Take, faults: SettingFault[]): MailOAuth | undefined {
  const given = {
    MAIL_OAUTH_TENANT: take('MAIL_OAUTH_TENANT', kinds.host),
    MAIL_OAUTH_CLIENT_ID: take('MAIL_OAUTH_CLIENT_ID', kinds.words),
    MAIL_OAUTH_CLIENT_SECRET: take('MAIL_OAUTH_CLIENT_SECRET', kinds.secret(1)),
  };
  const { MAIL_OAUTH_TENANT: tenant, MAIL_OAUTH_CLIENT_ID: clientId, MAIL_OAUTH_CLIENT_SECRET: clientSecret } = given;
  if (tenant !== undefined && clientId !== undefined && clientSecret !== undefined) {
    return { tenant, clientId, clientSecret };
  }
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  // One with a fault of its own counts as given: its fault is told already.
  if (missing.length < 3 && !faults.some(({ name }) => name.startsWith('MAIL_OAUTH_'))) {
    const [name = ''] = missing[0] ?? [];
    faults.push({
      name,
      problem: 'is missing while other MAIL_OAUTH_ settings are set',
      remedy: 'Set all three, or none.',
    });
  }
  return undefined;
}

function lower(texts: readonly string[] = []): readonly string[] {
  return texts.map((text) => text.toLowerCase());
}
