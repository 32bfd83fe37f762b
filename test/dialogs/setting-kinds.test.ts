import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SETTING_NAMES, SettingsError } from '../../dialogs/settings.js';
import { APP, KEY, settingsReader, type Texts } from './settings-reader.js';

const { root, read, faultsOf } = settingsReader();
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Texts that each setting refuses. With `WRONG` the test below proves that every setting is read and checked. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  PORT: ['abc', '65536', '-1', '80.5', '0x50'],
  HOST: ['my host', 'http://x.example', ':80'],
  PUBLIC_URL: [
    'www.example.org',
    'ftp://x.example',
    'https://x.example/?a',
    'https://x.example/#a',
    'https://u:p@x.example',
  ],
  TRUSTED_PROXIES: ['localhost', '10.0.0.0/33', '::1/129', '10.0.0.0/8/8', '10.0.0/8', ','],
  STORE_URL: [
    'redis://',
    'redis:x.example',
    'http://u:hush@x.example',
    'redis://u:hush@x.example/0?family=6',
    'redis://u:hush@x.example/all',
    'rediss://u:%hush@x.example',
    'sqlite:',
    'file.db',
  ],
  STORE_PREFIX: ['two words', '{wsis}', ':', 'x'.repeat(41)],
  TOKEN_KEYS: ['hush', `${KEY},hush`, 'hush hush '.repeat(9)],
  DIRECT_LINE_SECRET: ['hush'],
  ALLOWED_ORIGINS: ['*', 'www.example.org', 'https://x.example/', 'https://x.example/path', 'https://*.x.example, x'],
  CLOCK: ['2026-02-14', '2026-02-14T09:00:00', '2026-02-30T09:00:00Z', '2026-02-14T25:00:00Z', 'now'],
  IMAP_URL: [
    'mail.example',
    'smtp://u:hush@x.example',
    'imaps://x.example',
    'imaps://u@x.example',
    'imaps://u:hush@x.example/INBOX',
    'imaps://u:%hush@x.example',
    'imaps://u:hu/sh@x.example',
  ],
  SMTP_URL: ['mail.example', 'imap://u:hush@x.example', 'smtp:x.example', 'smtp://u:hush@x.example:99999'],
  MAIL_ADDRESS: ['desk', 'a@b@c.example', 'Desk <a@desk.example>', 'a@x.example, b@x.example'],
  STAFF_MAIL: ['desk'],
  MAIL_PROVIDER: ['gmail'],
  MAIL_OAUTH_TENANT: ['no tenant'],
  MAIL_ALIASES: ['desk', 'a@x.example b@x.example'],
  MAIL_MODE: ['on'],
  MAIL_AUTO_FLOOR: ['2'],
  MAIL_ALWAYS_STAFF: ['ministry', '@ministry.example', 'a b@x.example'],
  MAIL_FORM_DOMAINS: ['a@forms.example', 'forms', 'https://forms.example'],
  MAIL_BOUNCE_ADDRESS: ['desk'],
  MAIL_AUTHSERV_ID: ['mx example', 'mx;example'],
  STAFF_DOMAINS: ['staff@example.org', '*.example.org'],
  STAFF_LANGUAGE: ['de', 'english'],
  MAIL_DIGEST_HOUR: ['24', '7:00', '-1', 'never'],
  MAIL_FOLDERS: ['INBOX//a', '/INBOX', 'INBOX/', ','],
  MAIL_DONE_FOLDER: ['/'],
  MAIL_QUARANTINE_FOLDER: ['a\nb'],
  MAIL_MAX_AGE_HOURS: ['0', '1.5', '2 days', '9000'],
  MAIL_SENDER_ANSWERS_PER_DAY: ['-1'],
  MAIL_THREAD_ANSWERS_PER_HOUR: ['many'],
  MAIL_ANSWERS_PER_15_MINUTES: ['1e3'],
  MAIL_ALIKE_PER_15_MINUTES: ['0x5'],
  MAIL_RETENTION_DAYS: ['0', '6'],
  CASE_UNCLAIMED_HOURS: ['0', '1.5', 'soon'],
  CASE_IDLE_HOURS: ['0', '1001'],
  CASE_WAITING_DAYS: ['0', '366'],
  MICROSOFT_APP_TYPE: ['Tenant'],
  MICROSOFT_SERVICE_HOSTS: [
    '*',
    '*.com',
    'https://x.example',
    'x.example/path',
    'x.example:443',
    'a.*.example',
    '127.0.0.1',
  ],
  LOG_LEVEL: ['loud'],
  ANSWER_FLOOR: ['1.1', '-0.1', '0,5', 'half', '1e-1'],
  ANSWER_GAP: ['2'],
};

describe('settings that are wrong', () => {
  const cases = Object.entries(WRONG).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));
  // What must be there besides, so that the one fault is the only one.
  const beside: Readonly<Record<string, Texts>> = {
    STAFF_MAIL: { SMTP_URL: 'smtp://x.example' },
    STORE_PREFIX: { STORE_URL: 'redis://x.example', TOKEN_KEYS: KEY },
    MICROSOFT_APP_TYPE: APP,
    MICROSOFT_SERVICE_HOSTS: APP,
  };

  test.each(cases)('%s=%s', (name, text) => {
    const faults = faultsOf({ ...beside[name], [name]: text });
    expect(faults).toEqual([{ name, problem: expect.any(String), remedy: expect.stringMatching(/^[A-Z].*[.?\d]$/) }]);
    expect(JSON.stringify(faults)).not.toContain('hush');
  });

  test.each<[Texts, string]>([
    [{ STAFF_MAIL: 's@desk.example' }, 'STAFF_MAIL'],
    [{ STORE_URL: 'rediss://x.example' }, 'TOKEN_KEYS'],
    [{ STORE_PREFIX: 'desk' }, 'STORE_PREFIX'],
    [{ MAIL_OAUTH_TENANT: 'x.example' }, 'MAIL_OAUTH_CLIENT_ID'],
    [{ MAIL_OAUTH_TENANT: 'x.example', MAIL_OAUTH_CLIENT_ID: 'id' }, 'MAIL_OAUTH_CLIENT_SECRET'],
    [{ MAIL_OAUTH_CLIENT_ID: 'id', MAIL_OAUTH_CLIENT_SECRET: 's' }, 'MAIL_OAUTH_TENANT'],
    [{ MAIL_MODE: 'auto', IMAP_URL: 'imaps://u:p@x.example' }, 'MAIL_MODE'],
    [{ MICROSOFT_APP_ID: 'id' }, 'MICROSOFT_APP_PASSWORD'],
    [{ MICROSOFT_APP_PASSWORD: 'hush' }, 'MICROSOFT_APP_ID'],
    [{ MICROSOFT_APP_TENANT_ID: 't' }, 'MICROSOFT_APP_ID'],
    [{ MICROSOFT_SERVICE_HOSTS: 'x.example' }, 'MICROSOFT_APP_ID'],
    [{ ...APP, MICROSOFT_APP_TYPE: 'SingleTenant' }, 'MICROSOFT_APP_TENANT_ID'],
    [{ ...APP, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: 't' }, 'MICROSOFT_APP_PASSWORD'],
    [{ MICROSOFT_APP_ID: 'id', MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, 'MICROSOFT_APP_TENANT_ID'],
  ])('%j lacks or contradicts %s', (environment, name) => {
    expect(faultsOf(environment).map((fault) => fault.name)).toEqual([name]);
  });

  test('all faults come together, a line each, and a faulty mail server is not missing besides', () => {
    const environment = { PORT: 'abc', CLOCK: 'now', IMAP_URL: 'imaps://u:hush@', STAFF_MAIL: 's@desk.example' };
    expect(() => read(environment, 'STOREURL=x')).toThrow(SettingsError);
    try {
      read(environment, 'STOREURL=x');
    } catch (error) {
      const lines = String(error).split('\n');
      expect(lines[0]).toBe('SettingsError: The settings have 4 faults:');
      expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
        '- STOREURL',
        '- PORT',
        '- CLOCK',
        '- IMAP_URL',
      ]);
      expect(lines[2]).toBe('- PORT: "abc" is not a port. Give a number from 1 to 65535 (0 = any free port).');
    }
  });

  test('every setting is read: each has a wrong text, or is a text of any kind', () => {
    const free = [
      'DATA_DIR',
      // Wrong ones of the three: oidc-settings.test.ts.
      'STAFF_OIDC_ISSUER',
      'STAFF_OIDC_CLIENT_ID',
      'STAFF_OIDC_CLIENT_SECRET',
      'MAIL_OAUTH_CLIENT_ID',
      'MAIL_OAUTH_CLIENT_SECRET',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
    ];
    expect([...Object.keys(WRONG), ...free].sort()).toEqual([...SETTING_NAMES].sort());
  });
});
