import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DEATHS, type MailKills, openMailKills } from '../long/mail-kills.js';
import { withDovecot } from '../support/with-dovecot.js';

jest.setTimeout(150_000);

let kills: MailKills;

withDovecot('criterion 12: an agent that is killed (kill -9), and the one that clears up', () => {
  beforeAll(async () => {
    kills = await openMailKills();
  });
  afterAll(() => kills.close());

  test.each(DEATHS)('%s: no answer twice, no mail lost', async (name, death) => {
    expect(await kills.round(name, death)).toEqual([]);
  });

  test.each([
    ['begun', { call: 'beginSending', when: 'after', nth: 1 }],
    ['put into Drafts', { call: 'endSending', when: 'before', nth: 1 }],
  ] as const)('a draft, %s: it lies there once', async (name, death) => {
    expect(await kills.round(`draft ${name}`, death, 'draft')).toEqual([]);
  });
});
