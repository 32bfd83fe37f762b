import { expect, test } from '@jest/globals';
import { messageIdOf, readMessageId } from '../../mail/message-ids.js';

const OURS = 'wsis-info@itu.int';
const ID = '0b5f3a52-53ae-4d3b-9a58-90c1f0f0a001';

test.each(['answer', 'case'] as const)('the id of a %s leads back to its outbox entry', (kind) => {
  const id = messageIdOf(kind, ID, OURS);
  expect(id).toBe(`<wsis-${kind}.${ID}@itu.int>`);
  expect(readMessageId(id, OURS)).toEqual({ kind, outboxId: ID });
  expect(readMessageId(id.toUpperCase(), OURS)).toEqual({ kind, outboxId: ID });
});

test.each([
  ['of another domain', `<wsis-answer.${ID}@other.example>`],
  ['of another kind', `<wsis-other.${ID}@itu.int>`],
  ['without brackets', `wsis-answer.${ID}@itu.int`],
  ['of a person', '<CAF+x_1@mail.example>'],
  ['with something behind', `<wsis-answer.${ID}@itu.int> <x@y.example>`],
])('an id %s is not ours', (_what, id) => {
  expect(readMessageId(id, OURS)).toBeUndefined();
});
