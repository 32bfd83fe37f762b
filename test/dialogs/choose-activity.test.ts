import { describe, expect, test } from '@jest/globals';
import { chooseActivity } from '../../dialogs/choose-activity.js';
import type { Focus } from '../../dialogs/conversation.js';
import type { Ask } from '../../dialogs/understanding/understand.js';
import { realBrain } from '../support/brain.js';
import { ask } from './asks.js';

const { knowledge } = realBrain();
const moment = { knowledge, now: new Date('2026-02-10T10:00:00+01:00') };

/** `named: prizes`, or `open` where it cannot be told. */
function choice(attribute: string, found: Partial<Ask>, focus?: Focus): string {
  const chosen = chooseActivity(ask(found), { kind: 'attribute', id: attribute }, focus, moment);
  return chosen.kind === 'open' ? 'open' : `${chosen.why}: ${chosen.activities.join(' ')}`;
}

const likely = (value: string, probability: number) => ({ likelyActivities: [{ value, probability }] });

describe('what is named counts', () => {
  test.each<[string, readonly string[], string]>([
    ['deadline', ['prizes'], 'named: prizes'],
    ['deadline', ['prizes', 'stocktaking'], 'named: prizes stocktaking'],
    ['deadline', ['forum', 'prizes'], 'named: prizes'],
    ['dates', ['forum', 'prizes'], 'named: prizes'],
    ['place', ['prizes', 'forum'], 'named: forum'],
    ['place', ['high-level-part', 'forum'], 'named: high-level-part'],
    ['visa', ['prizes'], 'named: prizes'],
    ['signatory', ['prizes'], 'named: letters'],
  ])('%s of %j', (attribute, activities, expected) => {
    expect(choice(attribute, { activities })).toBe(expected);
  });

  test('what comes about through another activity is asked of that one, where it alone has it', () => {
    const programme = { subjects: [{ value: { kind: 'attribute', id: 'programme' }, probability: 0.4 }] } as const;
    expect(choice('deadline', { activities: ['forum'], ...programme })).toBe('inferred: open-consultation');
    expect(choice('deadline', { activities: ['prizes'], ...programme })).toBe('named: prizes');
    expect(choice('dates', { activities: ['forum'], ...programme })).toBe('named: forum');
  });

  test('before the conversation and before what is likely', () => {
    const found = { activities: ['prizes'], ...likely('stocktaking', 0.9) };
    expect(choice('deadline', found, { activity: 'forum' })).toBe('named: prizes');
  });

  test('of a long list three', () => {
    const activities = ['prizes', 'stocktaking', 'open-consultation', 'trust-fund'];
    expect(choice('deadline', { activities })).toBe('named: prizes stocktaking open-consultation');
  });
});

describe('what is named only places what is meant', () => {
  test('a part of it has what is asked, and is likely', () => {
    const found = { activities: ['high-level-part', 'forum'], years: ['2020'] };
    expect(choice('deadline', { ...found, ...likely('policy-statements', 0.3) })).toBe('inferred: policy-statements');
    expect(choice('deadline', { ...found, ...likely('policy-statements', 0.1) })).toContain('named');
    expect(choice('dates', { ...found, ...likely('policy-statements', 0.9) })).toContain('named');
  });

  test('a letter has not itself what stands in it', () => {
    expect(choice('size', { activities: ['letters'], ...likely('stocktaking', 0.9) })).toBe('inferred: stocktaking');
    expect(choice('signatory', { activities: ['letters'], ...likely('prizes', 0.9) })).toBe('named: letters');
  });
});

describe('nothing is named', () => {
  test('the place of an event names it', () => {
    expect(choice('dates', { places: ['geneva'] })).toBe('default: forum');
    expect(choice('dates', {})).toBe('open');
  });

  test('the conversation is gone on with, where its activity has what is asked', () => {
    expect(choice('deadline', {}, { activity: 'prizes' })).toBe('conversation: prizes');
    expect(choice('accommodation', {}, { activity: 'prizes' })).not.toContain('prizes');
  });

  test('the wording may tell', () => {
    expect(choice('criteria', likely('prizes', 0.9))).toBe('inferred: prizes');
    expect(choice('criteria', likely('prizes', 0.2))).not.toContain('inferred');
  });

  test('the wording tells nothing that is not held', () => {
    expect(choice('accommodation', likely('prizes', 0.99))).not.toContain('prizes');
  });

  test('what may mean anything is asked back', () => {
    for (const attribute of ['deadline', 'hour', 'link', 'dates']) {
      expect(choice(attribute, {})).toBe('open');
    }
  });

  test('an attribute of one activity means that one', () => {
    expect(choice('accommodation', {})).toMatch(/^default: forum$/);
  });
});

describe('"WSIS" alone', () => {
  test.each<[string, Partial<Ask>, string]>([
    ['dates', { years: ['2026'] }, 'default: forum'],
    ['dates', { years: ['2003'] }, 'named: summit'],
    ['deadline', {}, 'open'],
  ])('%s, %j', (attribute, found, expected) => {
    expect(choice(attribute, { activities: ['summit'], ...found })).toBe(expected);
  });
});

test('a neighbour is left where it is named', () => {
  const visa = { kind: 'neighbour', id: 'visa' } as const;
  expect(chooseActivity(ask({ activities: ['forum'] }), visa, undefined, moment)).toMatchObject({
    activities: ['forum'],
  });
  expect(chooseActivity(ask(), visa, { activity: 'prizes' }, moment)).toMatchObject({ why: 'conversation' });
});
