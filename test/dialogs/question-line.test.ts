import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLine } from '../../dialogs/question-line.js';

const line = (value: unknown) => parseLine(JSON.stringify(value));

test('a line with everything', () => {
  const now = '2026-02-10T10:00:00+01:00';
  expect(line({ id: 'q-1', text: 'When?', now, lang: 'ar', history: ['The Forum?'] })).toEqual({
    id: 'q-1',
    question: { text: 'When?', now: new Date(now), language: 'ar', history: ['The Forum?'] },
  });
});

test.each([
  [{ text: 'When?' }, null],
  [{ id: 7, text: 'When?' }, 7],
  [{ id: '', text: '' }, ''],
  [{ id: '1', text: 'When?', kind: 'a field of the asker’s own' }, '1'],
])('%j is a question', (value, id) => {
  expect(line(value)).toEqual({ id, question: { text: value.text, history: [] } });
});

describe('what is wrong is told, with the id where there is one', () => {
  test.each([
    ['{"id":"1"', null, 'not JSON'],
    ['', null, 'not JSON'],
    ['{"id":"1"}', '1', 'text: '],
    ['{"id":"1","text":5}', '1', 'text: '],
    ['{"id":{},"text":"When?"}', null, 'id: '],
    ['{"id":"1","text":"When?","now":"tomorrow"}', '1', 'now: '],
    ['{"id":"1","text":"When?","now":"2026-02-30T10:00:00Z"}', '1', 'now: '],
    ['{"id":2,"text":"When?","lang":"de"}', 2, 'lang: '],
    ['{"id":"1","text":"When?","history":"The Forum?"}', '1', 'history: '],
    ['{"id":"1","text":"When?","history":["The Forum?",3]}', '1', 'history.1: '],
    ['"When?"', null, 'line: '],
    ['null', null, 'line: '],
    ['[{"text":"When?"}]', null, 'line: '],
  ])('%s', (text, id, error) => {
    expect(parseLine(text)).toEqual({ id, error: expect.stringContaining(error) });
  });

  test('all faults of a line at once', () => {
    expect(line({ text: 1, lang: 'de' })).toMatchObject({ error: expect.stringMatching(/text: .*; lang: /) });
  });
});

test('any line is either a question or a fault', () => {
  const any = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ text: fc.string(), now: fc.string() }).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(any, (text) => {
      const parsed = parseLine(text);
      expect('error' in parsed ? parsed.error !== '' : typeof parsed.question.text === 'string').toBe(true);
    }),
  );
});
