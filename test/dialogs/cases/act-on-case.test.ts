import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actOnCase } from '../../../dialogs/cases/act-on-case.js';
import type { Case } from '../../../dialogs/cases/case.js';
import { CASE_ACTIONS, CASE_STATES, CASE_TABLE } from '../../../dialogs/cases/case-states.js';
import { aCase } from '../store/samples.js';

const AT = '2026-02-15T09:00:00.000Z';
const inState = (state: Case['state'], more: Partial<Case> = {}) => aCase('A-1', 'c1', { state, ...more });

describe('an act on a case', () => {
  test.each([
    [
      'a claim gives it to who claims',
      'queued',
      { action: 'claim', owner: 'nina' },
      { state: 'claimed', owner: 'nina' },
    ],
    ['what is claimed cannot be claimed', 'claimed', { action: 'claim', owner: 'omar' }, 'taken'],
    ['it can be handed over', 'claimed', { action: 'assign', owner: 'omar' }, { state: 'claimed', owner: 'omar' }],
    ['a reply needs an owner', 'queued', { action: 'reply' }, 'not-claimed'],
    [
      'a reply leaves it to the stakeholder',
      'claimed',
      { action: 'reply' },
      { state: 'waiting', waitingSince: undefined },
    ],
    ['who writes again waits', 'waiting', { action: 'write' }, { state: 'claimed', waitingSince: AT }],
    ['what was resolved comes back', 'resolved', { action: 'write' }, { state: 'queued', closedAt: undefined }],
    ['back in the queue nobody owns it', 'claimed', { action: 'release' }, { state: 'queued', owner: undefined }],
    ['resolving notes when', 'claimed', { action: 'resolve' }, { state: 'resolved', closedAt: AT }],
    ['it is resolved once', 'resolved', { action: 'resolve' }, 'is-resolved'],
    ['the bot has it again', 'waiting', { action: 'give-back' }, { state: 'bot', owner: undefined }],
    ['the bot asks staff anew', 'bot', { action: 'ask' }, { state: 'queued', waitingSince: AT }],
    ['the bot is silent where staff have it', 'claimed', { action: 'ask' }, 'with-staff'],
    ['an alert is counted', 'queued', { action: 'alert' }, { state: 'queued', alerts: 1 }],
    ['idle: back to the queue', 'claimed', { action: 'idle' }, { state: 'queued', owner: undefined }],
    ['no word for long: resolved', 'waiting', { action: 'expire' }, { state: 'resolved' }],
    ['the clock finds nothing due', 'claimed', { action: 'expire' }, 'not-due'],
  ] as const)('%s', (_what, state, act, expected) => {
    const owner = state === 'claimed' || state === 'waiting' ? { owner: 'nina' } : {};
    const closed = state === 'resolved' ? { closedAt: '2026-02-14T10:00:00.000Z' } : {};
    const waits = state === 'waiting' || state === 'resolved' || state === 'bot' ? { waitingSince: undefined } : {};
    const found = { ...inState(state, { ...owner, ...closed }), ...waits } as Case;
    const acted = actOnCase(found, { actor: 'staff:nina', at: AT, ...act });
    const absent = { owner: undefined, waitingSince: undefined, closedAt: undefined };
    if (typeof expected === 'string') expect(acted).toEqual({ kind: 'refused', reason: expected });
    else expect(acted.kind === 'change' && { ...absent, ...acted.change.case }).toMatchObject(expected);
  });

  test('who asked first keeps their place while more is asked', () => {
    const found = inState('queued');
    const acted = actOnCase(found, { action: 'ask', actor: 'bot', at: AT, questions: found.questions });
    expect(acted).toMatchObject({ change: { case: { waitingSince: found.waitingSince, questions: { length: 2 } } } });
  });

  test.each([
    ['queued', 'ask', 'kept'],
    ['queued', 'write', 'kept'],
    ['claimed', 'write', 'kept'],
    ['waiting', 'write', 'begun anew'],
    ['queued', 'alert', 'begun anew'],
    ['claimed', 'assign', 'begun anew'],
  ] as const)('the timer of a case that is %s is, after "%s": %s', (state, action, expected) => {
    const found = inState(state, state === 'queued' ? {} : { owner: 'nina' });
    const acted = actOnCase(found, { action, actor: 'stakeholder', at: AT, owner: 'nina' });
    expect(acted).toMatchObject({ change: { case: { since: expected === 'kept' ? found.since : AT } } });
  });

  test('a note changes nothing but the version', () => {
    const found = inState('claimed', { owner: 'nina' });
    const acted = actOnCase(found, { action: 'note', actor: 'staff:omar', at: AT, note: 'asked the visa desk' });
    expect(acted).toMatchObject({ change: { case: { ...found, version: 2 }, event: { note: 'asked the visa desk' } } });
  });

  test('whatever is done in whatever order: one step a version, an owner only where the bot is silent', () => {
    const act = fc.record({ action: fc.constantFrom(...CASE_ACTIONS), owner: fc.constantFrom('nina', 'omar') });
    const property = fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let found: Case = inState('queued');
      for (const one of acts) {
        const owner = one.action === 'claim' || one.action === 'assign' ? { owner: one.owner } : {};
        const acted = actOnCase(found, { action: one.action, actor: 'clock', at: AT, ...owner });
        if (acted.kind === 'refused') {
          expect(CASE_TABLE[one.action][found.state]).toEqual({ refused: acted.reason });
          continue;
        }
        const { change } = acted;
        expect(change.event).toMatchObject({ from: found.state, to: change.case.state, version: found.version + 1 });
        found = change.case;
        expect(CASE_STATES).toContain(found.state);
        expect(found.closedAt !== undefined).toBe(found.state === 'resolved');
        expect(found.owner === undefined || !['queued', 'bot'].includes(found.state)).toBe(true);
        expect(found.waitingSince === undefined || ['queued', 'claimed'].includes(found.state)).toBe(true);
      }
    });
    fc.assert(property);
  });
});
