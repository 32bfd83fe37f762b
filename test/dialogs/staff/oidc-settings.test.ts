import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { settingsReader, type Texts } from '../settings-reader.js';

const { root, read, faultsOf } = settingsReader();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ALL = {
  STAFF_OIDC_ISSUER: 'https://login.example/Staff/',
  STAFF_OIDC_CLIENT_ID: 'desk',
  STAFF_OIDC_CLIENT_SECRET: 'hush',
};

test('the provider is kept as it is written, the secret as one', () => {
  const { staffOidc } = read(ALL);
  expect(staffOidc).toMatchObject({ issuer: 'https://login.example/Staff/', clientId: 'desk' });
  expect(staffOidc?.clientSecret.reveal()).toBe('hush');
  expect(JSON.stringify(staffOidc)).not.toContain('hush');
});

test.each<[Texts, string[]]>([
  [{}, []],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'http://localhost:9000' }, []],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'http://[::1]:9000/a' }, []],
  [{ STAFF_OIDC_CLIENT_ID: 'desk' }, ['STAFF_OIDC_ISSUER', 'STAFF_OIDC_CLIENT_SECRET']],
  [{ ...ALL, STAFF_OIDC_CLIENT_SECRET: '' }, ['STAFF_OIDC_CLIENT_SECRET']],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'http://login.example' }, ['STAFF_OIDC_ISSUER']],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'login.example' }, ['STAFF_OIDC_ISSUER']],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'https://user:pass@login.example' }, ['STAFF_OIDC_ISSUER']],
  [{ ...ALL, STAFF_OIDC_ISSUER: 'https://login.example?tenant=1' }, ['STAFF_OIDC_ISSUER']],
])('%j has faults in %j', (environment, names) => {
  expect(faultsOf(environment).map(({ name }) => name)).toEqual(names);
});
