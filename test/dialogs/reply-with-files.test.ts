import { describe, expect, test } from '@jest/globals';
import { newConversation } from '../../dialogs/conversation.js';
import type { Reply } from '../../dialogs/plain-reply.js';
import { replyWithFiles, saidWithFiles } from '../../dialogs/reply-with-files.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES } from '../../knowledge/language.js';

const ADDRESS = 'secretariat@house.example';
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe.each(LANGUAGES)('%s: a message with files', (language) => {
  const reply: Reply = {
    kind: 'answered',
    language,
    text: 'The answer.',
    choices: [],
    facts: ['f@1'],
    confidence: 1,
    conversation: newConversation('c', language),
    unanswered: false,
  };
  const staff = { canPromise: true, mailAddress: ADDRESS };

  test('has its text answered, and is told that the files are kept for staff', () => {
    const whole = replyWithFiles(reply, 'When is it?', staff);
    expect(whole).toEqual({ ...reply, text: whole.text });
    expect(plain(whole.text)).toBe(`The answer.\n\n${wordings[language].filesKept}`);
  });

  test.each(['', ' \n', '…'])('and no words (%j) is told that alone', (text) => {
    const whole = replyWithFiles(reply, text, staff);
    expect(whole.kind).toBe('social');
    expect(plain(whole.text)).toBe(wordings[language].filesKept);
  });

  test('where nobody keeps promises is told where to send them', () => {
    const whole = replyWithFiles(reply, '', { ...staff, canPromise: false });
    expect(plain(whole.text)).toBe(wordings[language].filesNotRead(ADDRESS));
    expect(whole.text).toContain(ADDRESS);
  });
});

test.each([
  ['words', [], 'words'],
  ['words', ['a.pdf', 'b.png'], 'words\n[a.pdf]\n[b.png]'],
  ['', ['a.pdf'], '[a.pdf]'],
])('the transcript of %j with %j', (text, files, said) => expect(saidWithFiles({ text, files })).toBe(said));
