import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../knowledge/project-root.js';
import { CASE_SETTING_NAMES, type CaseSettings, readCaseSettings } from './case-settings.js';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { MAIL_SETTING_NAMES, type MailPart, readMailSettings } from './mail-settings.js';
import { present } from './present.js';
import type { Secret } from './secret.js';
import * as kinds from './setting-kinds.js';
import { type SettingFault, type SettingSource, settingTexts } from './setting-source.js';
import type { StorePlace } from './store/store-place.js';
import { readStorePlace, STORE_SETTING_NAMES } from './store-settings.js';

export { DEFAULT_MAIL_ADDRESS } from './mail-settings.js';

/** Below this confidence nothing is answered; a setting, calibrated on the product's own data. */
export const DEFAULT_ANSWER_FLOOR = 0.3;
/** The best reading must be ahead of the second by this much. */
export const DEFAULT_ANSWER_GAP = 0.05;

/** Every setting of this version; `.env.example` explains each, a test keeps the two equal. */
export const SETTING_NAMES = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'TRUSTED_PROXIES',
  ...STORE_SETTING_NAMES,
  'DATA_DIR',
  'TOKEN_KEYS',
  'DIRECT_LINE_SECRET',
  'ALLOWED_ORIGINS',
  'CLOCK',
  ...MAIL_SETTING_NAMES,
  ...CASE_SETTING_NAMES,
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TYPE',
  'MICROSOFT_APP_TENANT_ID',
  'MICROSOFT_SERVICE_HOSTS',
  'STAFF_OIDC_ISSUER',
  'STAFF_OIDC_CLIENT_ID',
  'STAFF_OIDC_CLIENT_SECRET',
  'LOG_LEVEL',
  'ANSWER_FLOOR',
  'ANSWER_GAP',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** The settings as checked, frozen. Paths are absolute; secrets print as `[secret]`. */
export interface Settings extends MailPart {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end; undefined = the address the server listens on. */
  readonly publicUrl?: string;
  /** Addresses and networks (CIDR) whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
  readonly store: StorePlace;
  readonly dataDir: string;
  /** Newest first; undefined = `loadOrMakeTokenKeys(dataDir)`. */
  readonly tokenKeys?: readonly Secret<Uint8Array>[];
  readonly directLineSecret?: Secret;
  readonly allowedOrigins: readonly string[];
  /** The instant from which the clock runs; undefined = the computer's time. */
  readonly clockStart?: Date;
  /** Undefined = `/api/messages` is closed. */
  readonly microsoftApp?: MicrosoftApp;
  /** Undefined = staff sign in by password alone. */
  readonly staffOidc?: StaffOidc;
  readonly logLevel: LogLevel;
  readonly answerFloor: number;
  readonly answerGap: number;
  readonly cases: CaseSettings;
}

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

export interface MicrosoftApp {
  readonly id: string;
  readonly type: (typeof APP_TYPES)[number];
  /** Absent with `UserAssignedMSI` only. */
  readonly password?: Secret;
  /** Absent with `MultiTenant` only. */
  readonly tenantId?: string;
  /** Hosts that activities may come from and replies go to; `*.` before a name stands for all names below it. */
  readonly serviceHosts: readonly string[];
}

/** The identity provider of the staff, and this program as its client. */
export interface StaffOidc {
  /** Exactly as the provider writes it, since the two are compared. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** The hosts of the public cloud: the service itself and, for Teams, its connector. */
export const DEFAULT_SERVICE_HOSTS = ['*.botframework.com', 'smba.trafficmanager.net'] as const;

/** All that is wrong with the settings, in one error. Its message has a line a fault and quotes no secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly code = 'settings-faulty';
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly SettingFault[]) {
    const lines = faults.map(({ name, problem, remedy }) => `- ${name}: ${problem}. ${remedy}`);
    super(`The settings have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

export interface SettingsUse {
  /** Nothing is fetched or sent: no mail server is missed, and the mailbox counts as watched. */
  readonly dryRun?: boolean;
}

/** The settings of this process: its environment, then `.env` in the project's folder. Throws `SettingsError`. */
export function processSettings(use: SettingsUse = {}): Settings {
  const path = join(projectRoot, '.env');
  const envFile = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return readSettings({ environment: process.env, envFile, root: projectRoot }, use);
}

/** Reads and checks every setting. Throws `SettingsError` with all faults together. */
export function readSettings(source: SettingSource, { dryRun = false }: SettingsUse = {}): Settings {
  const faults: SettingFault[] = [];
  const texts = settingTexts(source, SETTING_NAMES, faults);
  const take = <T>(name: SettingName, kind: kinds.Kind<T>): T | undefined => {
    const text = texts.get(name);
    if (text === undefined) return undefined;
    const read = kind(text);
    if ('value' in read) return read.value;
    faults.push({ name, ...read });
    return undefined;
  };
  const dataDir = resolve(source.root, texts.get('DATA_DIR') ?? '.data');
  const settings: Settings = {
    port: take('PORT', kinds.port) ?? 3978,
    host: take('HOST', kinds.host) ?? '127.0.0.1',
    trustedProxies: take('TRUSTED_PROXIES', kinds.listOf(kinds.network)) ?? [],
    store: readStorePlace(take, texts, faults, { root: source.root, dataDir }),
    dataDir,
    allowedOrigins: take('ALLOWED_ORIGINS', kinds.listOf(kinds.origin)) ?? [],
    logLevel: take('LOG_LEVEL', kinds.oneOf(LOG_LEVELS)) ?? 'info',
    answerFloor: take('ANSWER_FLOOR', kinds.fraction) ?? DEFAULT_ANSWER_FLOOR,
    answerGap: take('ANSWER_GAP', kinds.fraction) ?? DEFAULT_ANSWER_GAP,
    cases: readCaseSettings(take),
    ...present('publicUrl', take('PUBLIC_URL', kinds.publicUrl)),
    ...present('tokenKeys', take('TOKEN_KEYS', kinds.listOf(kinds.signingKey))),
    ...present('directLineSecret', take('DIRECT_LINE_SECRET', kinds.secret(32))),
    ...present('clockStart', take('CLOCK', kinds.instant)),
    ...present('microsoftApp', microsoftApp(take, faults)),
    ...present('staffOidc', staffOidc(take, texts, faults)),
    ...readMailSettings(take, texts, faults, dryRun),
  };
  if (faults.length > 0) throw new SettingsError(faults);
  return frozen(settings);
}

type Take = <T>(name: SettingName, kind: kinds.Kind<T>) => T | undefined;

function microsoftApp(take: Take, faults: SettingFault[]): MicrosoftApp | undefined {
  const id = take('MICROSOFT_APP_ID', kinds.words);
  const password = take('MICROSOFT_APP_PASSWORD', kinds.secret(1));
  const type = take('MICROSOFT_APP_TYPE', kinds.oneOf(APP_TYPES));
  const tenantId = take('MICROSOFT_APP_TENANT_ID', kinds.words);
  const serviceHosts = take('MICROSOFT_SERVICE_HOSTS', kinds.listOf(kinds.hostPattern));
  const kind = type ?? 'MultiTenant';
  const fault = (name: SettingName, problem: string, remedy: string) => faults.push({ name, problem, remedy });
  if (id === undefined) {
    if (password || type || tenantId || serviceHosts) {
      fault('MICROSOFT_APP_ID', 'is missing while other MICROSOFT_ settings are set', 'Set it, or remove those.');
    }
    return undefined;
  }
  if (kind === 'UserAssignedMSI' && password) {
    fault('MICROSOFT_APP_PASSWORD', `is set, and ${kind} has no password`, 'Remove it.');
  }
  if (kind !== 'UserAssignedMSI' && !password) {
    fault('MICROSOFT_APP_PASSWORD', 'is missing', 'Give the secret of the app registration.');
  }
  if (kind !== 'MultiTenant' && !tenantId) {
    fault('MICROSOFT_APP_TENANT_ID', `is missing, and ${kind} needs it`, 'Give the tenant of the app registration.');
  }
  return {
    id,
    type: kind,
    serviceHosts: serviceHosts ?? DEFAULT_SERVICE_HOSTS,
    ...present('password', password),
    ...present('tenantId', tenantId),
  };
}

function staffOidc(take: Take, texts: ReadonlyMap<string, string>, faults: SettingFault[]): StaffOidc | undefined {
  const issuer = take('STAFF_OIDC_ISSUER', kinds.issuer);
  const clientId = take('STAFF_OIDC_CLIENT_ID', kinds.words);
  const clientSecret = take('STAFF_OIDC_CLIENT_SECRET', kinds.secret(1));
  const names = ['STAFF_OIDC_ISSUER', 'STAFF_OIDC_CLIENT_ID', 'STAFF_OIDC_CLIENT_SECRET'] as const;
  const missing = names.filter((name) => !texts.has(name));
  if (missing.length > 0 && missing.length < names.length) {
    const problem = 'is missing while other STAFF_OIDC_ settings are set';
    for (const name of missing) faults.push({ name, problem, remedy: 'Set all three, or none.' });
  }
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) if (!ArrayBuffer.isView(part)) frozen(part);
  }
  return value;
}
