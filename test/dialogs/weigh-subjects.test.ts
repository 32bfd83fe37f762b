import { describe, expect, test } from '@jest/globals';
import type { Focus } from '../../dialogs/conversation.js';
import type { Ranked, Subject } from '../../dialogs/understanding/subject-model.js';
import type { Ask } from '../../dialogs/understanding/understand.js';
import { weighSubjects } from '../../dialogs/weigh-subjects.js';
import { realBrain } from '../support/brain.js';
import { ask } from './asks.js';

const { knowledge } = realBrain();
const moment = { knowledge, now: new Date('2026-02-10T10:00:00+01:00') };

const subject = (name: string, probability: number): Ranked<Subject> => {
  const [kind, id = ''] = name.split(':');
  return { value: { kind: kind === 'neighbour' || kind === 'social' ? kind : 'attribute', id }, probability };
};
const weigh = (subjects: readonly Ranked<Subject>[], found: Partial<Ask> = {}, focus?: Focus) =>
  weighSubjects(ask({ subjects, ...found }), focus, moment);
const first = (...given: Parameters<typeof weigh>) => weigh(...given)[0]?.value.id;

describe('what the activity holds', () => {
  const dates = [subject('attribute:dates', 0.4), subject('attribute:deadline', 0.35), subject('neighbour:visa', 0.25)];

  test('attributes that give the same facts count as one', () => {
    // The Prizes have no dates: whoever asks for them means the deadline.
    const [best] = weigh(dates, { activities: ['prizes'] });
    expect(best?.value.id).toBe('dates');
    expect(best?.probability).toBeCloseTo(0.75);
  });

  test('what it does not have under any name counts for less', () => {
    const subjects = [subject('attribute:accommodation', 0.5), subject('attribute:criteria', 0.3)];
    expect(first(subjects, { activities: ['prizes'] })).toBe('criteria');
    expect(first(subjects, { activities: ['forum'] })).toBe('accommodation');
  });

  test('of the conversation, where none is named', () => {
    const subjects = [subject('attribute:accommodation', 0.5), subject('attribute:criteria', 0.3)];
    expect(first(subjects, {}, { activity: 'prizes' })).toBe('criteria');
    expect(first(subjects, {})).toBe('accommodation');
  });

  test('the hour stays apart from the deadline that answers it', () => {
    const hour = [subject('attribute:hour', 0.5), subject('attribute:deadline', 0.4)];
    expect(weigh(hour, { activities: ['prizes'] })).toHaveLength(2);
  });

  test('probabilities still sum to 1, the likeliest first', () => {
    const weighed = weigh([...dates, subject('social:thanks', 0.1)], { activities: ['prizes'] });
    expect(weighed.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    expect([...weighed].sort((a, b) => b.probability - a.probability)).toEqual(weighed);
  });
});

describe('a telling word of what is not in the letters', () => {
  const late = [subject('attribute:deadline', 0.6), subject('neighbour:late-entry', 0.2)];

  test('outweighs a likelier subject', () => {
    expect(first(late, { cues: ['late-entry'] })).toBe('late-entry');
  });

  test('even beside that of the subject, where the one is near the other', () => {
    expect(first(late, { cues: ['late-entry', 'deadline'] })).toBe('late-entry');
  });

  test('counts for nothing where the words speak against it, unless the one is near the other', () => {
    const hardly = (attribute: string) => [subject(attribute, 0.9), subject('neighbour:late-entry', 0.001)];
    expect(first(hardly('attribute:theme'), { cues: ['late-entry'] })).toBe('theme');
    expect(first(hardly('attribute:deadline'), { cues: ['late-entry'] })).toBe('late-entry');
  });

  test('must be there', () => {
    expect(first(late)).toBe('deadline');
    expect(first(late, { cues: ['visa'] })).toBe('deadline');
  });
});

test('a day to be confirmed is a date, whatever else is near', () => {
  const subjects = [subject('neighbour:extension', 0.5), subject('attribute:dates', 0.1)];
  const day = { activities: ['forum'], dates: [{ day: 6, month: 7 }] };
  expect(first(subjects, { ...day, confirming: true })).toBe('dates');
  expect(first(subjects, day)).toBe('extension');
});

test('nothing ranked, nothing weighed', () => {
  expect(weigh([], { activities: ['forum'], cues: ['visa'] })).toEqual([]);
});
