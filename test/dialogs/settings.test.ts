import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, parseEnv } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Secret } from '../../dialogs/secret.js';
import { SETTING_NAMES } from '../../dialogs/settings.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { APP, KEY, settingsReader, type Texts } from './settings-reader.js';

const { root, read } = settingsReader();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const IMAP = 'imaps://wsis%40desk.example:pass%2Fword@mail.example:1993';

const OAUTH = { MAIL_OAUTH_TENANT: 'x.example', MAIL_OAUTH_CLIENT_ID: 'id', MAIL_OAUTH_CLIENT_SECRET: 'hush' };

describe('settings that are right', () => {
  test('nothing set gives the defaults', () => {
    expect(read({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      trustedProxies: [],
      store: { kind: 'sqlite', path: join(root, '.data', 'assistant.db') },
      dataDir: join(root, '.data'),
      allowedOrigins: [],
      logLevel: 'info',
      answerFloor: 0.3,
      answerGap: 0.05,
      cases: { unclaimedHours: 4, idleHours: 8, waitingDays: 7 },
      mailAddress: 'wsis-info@itu.int',
      mail: {
        provider: 'generic',
        aliases: [],
        mode: 'draft',
        autoFloor: 0.4,
        alwaysStaff: [],
        formDomains: [],
        bounceAddress: 'wsis-info@itu.int',
        staffDomains: [],
        staffLanguage: 'en',
        digestHour: 7,
        folders: ['INBOX'],
        doneFolder: 'Assistant/Done',
        quarantineFolder: 'Assistant/Quarantine',
        maxAgeHours: 48,
        caps: { senderPerDay: 5, threadPerHour: 3, per15Minutes: 600, alikePer15Minutes: 30 },
        retentionDays: 365,
      },
    });
  });

  test.each<[Texts, object]>([
    [
      { PORT: '0', HOST: '::1' },
      { port: 0, host: '::1' },
    ],
    [{ PORT: ' 8080\n' }, { port: 8080 }],
    [
      { PORT: '', HOST: '  ' },
      { port: 3978, host: '127.0.0.1' },
    ],
    [{ PUBLIC_URL: 'https://www.example.org/assistant/' }, { publicUrl: 'https://www.example.org/assistant' }],
    [{ PUBLIC_URL: 'http://localhost:3978' }, { publicUrl: 'http://localhost:3978' }],
    [{ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1/128' }, { trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1/128'] }],
    [{ STORE_URL: 'sqlite:db/x.db' }, { store: { kind: 'sqlite', path: join(root, 'db', 'x.db') } }],
    [{ STORE_URL: 'sqlite:/var/x.db' }, { store: { kind: 'sqlite', path: '/var/x.db' } }],
    [
      { STORE_URL: 'rediss://u:hush@x.example:6380/2', TOKEN_KEYS: KEY },
      { store: { kind: 'redis', url: expect.any(Secret), prefix: 'wsis' } },
    ],
    [
      { STORE_URL: 'redis://[::1]', STORE_PREFIX: 'Desk-2', TOKEN_KEYS: KEY },
      { store: { kind: 'redis', prefix: 'Desk-2' } },
    ],
    [
      { DATA_DIR: 'kept' },
      { dataDir: join(root, 'kept'), store: { kind: 'sqlite', path: join(root, 'kept', 'assistant.db') } },
    ],
    [
      { ALLOWED_ORIGINS: 'https://a.example,http://b.example:81,' },
      { allowedOrigins: ['https://a.example', 'http://b.example:81'] },
    ],
    [{ CLOCK: '2026-02-14T09:00:00Z' }, { clockStart: new Date('2026-02-14T09:00:00Z') }],
    [{ CLOCK: '2026-02-14T09:00+01:00' }, { clockStart: new Date('2026-02-14T08:00:00Z') }],
    [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
    [
      { ANSWER_FLOOR: '0', ANSWER_GAP: '.25' },
      { answerFloor: 0, answerGap: 0.25 },
    ],
    [
      { IMAP_URL: IMAP },
      {
        staffMail: 'wsis-info@itu.int',
        imap: { secure: true, host: 'mail.example', port: 1993, user: 'wsis@desk.example' },
      },
    ],
    [
      { IMAP_URL: IMAP, MAIL_ADDRESS: 'a@desk.example' },
      { mailAddress: 'a@desk.example', staffMail: 'a@desk.example' },
    ],
    [{ SMTP_URL: 'smtp://relay.example' }, { smtp: { secure: false, host: 'relay.example', port: 587 } }],
    [
      { SMTP_URL: 'smtps://[::1]', STAFF_MAIL: 's@desk.example' },
      { smtp: { secure: true, host: '::1', port: 465 }, staffMail: 's@desk.example' },
    ],
    [
      { MAIL_MODE: 'Auto', MAIL_ALIASES: 'A@x.example,b@x.example', MAIL_DIGEST_HOUR: '18', MAIL_AUTHSERV_ID: 'MX.a' },
      { mail: { mode: 'auto', aliases: ['a@x.example', 'b@x.example'], digestHour: 18, authservId: 'mx.a' } },
    ],
    [
      { MAIL_ALWAYS_STAFF: 'Boss@x.example, Press.example', MAIL_FOLDERS: 'INBOX, Shared/Questions' },
      { mail: { alwaysStaff: ['boss@x.example', 'press.example'], folders: ['INBOX', 'Shared/Questions'] } },
    ],
    [
      { IMAP_URL: 'imaps://u@x.example', MAIL_PROVIDER: 'Microsoft365', ...OAUTH },
      { imap: { user: 'u' }, mail: { provider: 'microsoft365', oauth: { tenant: 'x.example', clientId: 'id' } } },
    ],
    [
      APP,
      {
        microsoftApp: {
          id: 'id',
          type: 'MultiTenant',
          serviceHosts: ['*.botframework.com', 'smba.trafficmanager.net'],
        },
      },
    ],
    [
      { ...APP, MICROSOFT_SERVICE_HOSTS: '*.BotFramework.com,connector.example' },
      { microsoftApp: { serviceHosts: ['*.botframework.com', 'connector.example'] } },
    ],
    [
      { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_TYPE: 'userassignedmsi', MICROSOFT_APP_TENANT_ID: 't' },
      { microsoftApp: { id: 'id', type: 'UserAssignedMSI', tenantId: 't' } },
    ],
  ])('%j', (environment, expected) => {
    expect(read(environment)).toMatchObject(expected);
  });

  test('the digest can be off', () => {
    expect(read({ MAIL_DIGEST_HOUR: 'off' }).mail.digestHour).toBeUndefined();
  });

  test('SMTP alone makes nobody responsible for cases', () => {
    expect(read({ SMTP_URL: 'smtp://relay.example' }).staffMail).toBeUndefined();
  });

  test('keys come newest first, and secrets are what was set', () => {
    const settings = read({
      TOKEN_KEYS: `${KEY},${Buffer.alloc(40, 2).toString('base64url')}`,
      IMAP_URL: IMAP,
      ...APP,
    });
    expect(settings.tokenKeys?.map((key) => [key.reveal().length, key.reveal()[0]])).toEqual([
      [32, 1],
      [40, 2],
    ]);
    expect(settings.imap?.password?.reveal()).toBe('pass/word');
    expect(settings.microsoftApp?.password?.reveal()).toBe('hush-app');
  });

  test('the result is frozen', () => {
    const settings = read({ IMAP_URL: IMAP });
    expect(() => Object.assign(settings, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(settings.store, { path: '' })).toThrow(TypeError);
  });
});

describe('secrets', () => {
  const hush = 'hush'.repeat(12);
  const settings = read({
    TOKEN_KEYS: hush,
    DIRECT_LINE_SECRET: hush,
    IMAP_URL: `imaps://user:${hush}@x.example`,
    SMTP_URL: `smtps://user:${hush}@x.example`,
    ...OAUTH,
    ...APP,
  });

  test('are not printed', () => {
    for (const shown of [JSON.stringify(settings), inspect(settings, { depth: 9, showHidden: true })]) {
      expect(shown).toContain('[secret]');
      expect(shown).not.toContain('hush');
    }
    expect(`${settings.directLineSecret}`).toBe('[secret]');
    expect(String(new Secret(1))).toBe('[secret]');
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(projectRoot, '.env.example'), 'utf8');
  const uncommented = text.replace(/^# (?=[A-Z_\d]+=)/gm, '');

  test('names every setting once, and no other', () => {
    const names = [...uncommented.matchAll(/^([A-Z_\d]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('sets nothing as it stands', () => {
    expect(parseEnv(text)).toEqual({});
  });

  test('shows values that are accepted; those of the defaults are the defaults', () => {
    const defaults = read({});
    const { port, host, dataDir, store, mailAddress, mail, logLevel, answerFloor, answerGap, cases } = read(
      {},
      uncommented.replace(/^(?:MICROSOFT_|STORE_PREFIX).*$/gm, ''),
    );
    const { oauth: _, authservId: __, ...ofMail } = mail;
    const unset = { aliases: [], alwaysStaff: [], formDomains: [], staffDomains: [], bounceAddress: mailAddress };
    expect({
      port,
      host,
      dataDir,
      store,
      mailAddress,
      mail: { ...ofMail, ...unset },
      logLevel,
      answerFloor,
      answerGap,
      cases,
      trustedProxies: [],
      allowedOrigins: [],
    }).toEqual(defaults);
  });
});
