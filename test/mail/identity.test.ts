import { describe, expect, test } from '@jest/globals';
import { fingerprintsOf, mailIdentity, sourceIdentity } from '../../mail/identity.js';
import { type HeaderTable, message } from './build-message.js';
import { read } from './read.js';

const HEADERS: HeaderTable = {
  From: 'Ama Owusu <ama@ministry.example>',
  Subject: 'WSIS Prizes 2026',
  'Message-ID': '<one@ministry.example>',
};
const WORDS = 'Dear colleagues,\n\nuntil when can we submit our project to the WSIS Prizes 2026?\n\nAma Owusu';

const mailWith = (headers: HeaderTable, words = WORDS) => read(message({ ...HEADERS, ...headers }, words));
const identity = async (headers: HeaderTable = {}, words = WORDS) => mailIdentity(await mailWith(headers, words));

describe('one mail', () => {
  test('stays the same by list and directly', async () => {
    const Received = 'from list.example by mx.example; Tue, 10 Feb 2026 10:00:00 +0100';
    const byList = { Received, 'List-Id': '<x.example>', Subject: '[wsis] WSIS Prizes 2026' };
    expect(await identity(byList)).toBe(await identity());
  });

  test.each([
    ['other words', {}, 'When is the Forum, and where does it take place this year?'],
    ['another sender', { From: 'Ama Owusu <ama@other.example>' }, WORDS],
    ['another subject', { Subject: 'WSIS Forum 2026' }, WORDS],
  ])('is another with %s, though the Message-ID is the same', async (_what, headers, words) => {
    expect(await identity(headers, words)).not.toBe(await identity());
  });
});

describe('fingerprints', () => {
  test('are shared by mails that differ in numbers and in their senders only', async () => {
    const one = fingerprintsOf(await mailWith({}, 'Your ticket 4711 has been opened, somebody will look at it soon.'));
    const headers = { From: 'bot-7@robot.example', Subject: 'Something else entirely here' };
    const other = await mailWith(headers, 'Your ticket 4712-A has been opened, somebody will look at it soon.');
    expect(fingerprintsOf(other).some((print) => one.includes(print))).toBe(true);
  });

  test('say nothing of a few words that anybody writes', async () => {
    expect(fingerprintsOf(await mailWith({ Subject: 'Question' }, 'Hello'))).toEqual([]);
  });
});

test('a message that cannot be read is told by its bytes', () => {
  expect(sourceIdentity(Buffer.from('a'))).toMatch(/^[0-9a-f]{32}$/);
  expect(sourceIdentity(Buffer.from('a'))).not.toBe(sourceIdentity(Buffer.from('b')));
});
