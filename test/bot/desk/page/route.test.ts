import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashOf, type Route, routeOf } from '../../../../bot/desk/page/route.js';

describe('the place in the desk, as the address keeps it', () => {
  test.each<[string, Route]>([
    ['', { list: 'cases', narrowing: {} }],
    ['#/', { list: 'cases', narrowing: {} }],
    ['#/cases', { list: 'cases', narrowing: {} }],
    ['#/cases/W-4C7Q2R', { list: 'cases', open: 'W-4C7Q2R', narrowing: {} }],
    ['#/cases/W-4C7Q2R?view=mine', { list: 'cases', open: 'W-4C7Q2R', narrowing: { view: 'mine' } }],
    ['#/conversations?q=visa&language=ar', { list: 'conversations', narrowing: { q: 'visa', language: 'ar' } }],
    ['#/elsewhere/x', { list: 'cases', open: 'x', narrowing: {} }],
    ['#/cases/%E0%A4%A', { list: 'cases', open: '%E0%A4%A', narrowing: {} }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  test('whatever is open and however it is narrowed, it comes back as it was', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' });
    const routes = fc.record({
      list: fc.constantFrom('cases' as const, 'conversations' as const),
      open: text,
      narrowing: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text),
    });
    fc.assert(fc.property(routes, (route) => expect(routeOf(hashOf(route))).toEqual(route)));
  });

  test('what narrows nothing is left out', () => {
    expect(hashOf({ list: 'cases', narrowing: { q: '', view: 'mine' } })).toBe('#/cases?view=mine');
  });
});
