import { describe, expect, test } from '@jest/globals';
import { asksForVerdict, postedVerdict, verdictActivity } from '../../bot/verdict.js';

const submit = (reaction: unknown, more: object = {}) => ({
  type: 'invoke',
  name: 'message/submitAction',
  replyToId: 'c|0000003',
  value: { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"no"}' } },
  ...more,
});
const pressed = (action: unknown) => ({
  type: 'event',
  name: 'webchat:activity-status/feedback',
  entities: [action],
});

describe('a verdict is read', () => {
  const [entity] = asksForVerdict('c|0000002').entities;
  const actions = entity?.potentialAction;
  const [like, dislike] = Array.isArray(actions) ? actions : [];

  test.each([
    ['thumbs up of Teams, newer Web Chat and the widget', submit('like'), { about: 'c|0000003', helpful: true }],
    ['thumbs down', submit('dislike'), { about: 'c|0000003', helpful: false }],
    ['the pressed action of Web Chat 4.18', pressed(like), { about: 'c|0000002', helpful: true }],
    ['the other one', pressed(dislike), { about: 'c|0000002', helpful: false }],
  ])('%s', (_what, posted, verdict) => {
    expect(postedVerdict(posted)).toEqual(verdict);
    expect(postedVerdict(verdictActivity(verdict))).toEqual(verdict);
  });

  test.each([
    submit('love'),
    submit('like', { name: 'adaptiveCard/action' }),
    submit('like', { replyToId: undefined }),
    submit('like', { replyToId: '' }),
    submit('like', { replyToId: 'x'.repeat(501) }),
    submit('like', { type: 'message' }),
    submit('like', { value: { actionName: 'other', actionValue: { reaction: 'like' } } }),
    submit('like', { value: null }),
    pressed(undefined),
    pressed({ '@id': 'LoveAction:c|0000002' }),
    pressed({ '@id': 'LikeAction:' }),
    { type: 'event', name: 'webchat:activity-status/feedback' },
    {},
  ])('nothing else is one: %j', (posted) => {
    expect(postedVerdict(posted)).toBeUndefined();
  });
});

test('what free text a client adds is not kept', () => {
  const verdict = postedVerdict(submit('dislike'));
  expect(JSON.stringify(verdict && verdictActivity(verdict))).not.toContain('feedbackText');
});
