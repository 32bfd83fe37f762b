import { describe, expect, test } from '@jest/globals';
import { attributeOf, lookUp, namedEdition } from '../../dialogs/topic.js';
import { realBrain } from '../support/brain.js';

const { knowledge } = realBrain();
const at = (day: string) => ({ knowledge, now: new Date(`${day}T10:00:00+01:00`) });

/** What a look-up gives, as one line: kind, edition, facts (`!` where the latest edition is over), the nearest edition. */
function line(day: string, activity: string, attribute: string, edition?: string): string {
  const lookup = lookUp(at(day), activity, attribute, edition);
  const parts: (string | undefined)[] = [lookup.kind, lookup.edition ?? '-'];
  if (lookup.kind === 'found') parts.push(...lookup.facts.map(({ id }) => id), lookup.noLaterEdition ? '!' : undefined);
  if (lookup.kind === 'unknown-edition') parts.push(`nearest ${lookup.nearestEdition}`);
  return parts.filter((part) => part !== undefined).join(' ');
}

type Row = readonly [day: string, activity: string, attribute: string, edition: string | undefined, expected: string];

describe('no edition is named', () => {
  test.each<Row>([
    ['2026-02-10', 'prizes', 'deadline', undefined, 'found 2026 prizes.2026.deadline'],
    ['2026-03-15', 'prizes', 'deadline', undefined, 'found 2026 prizes.2026.deadline'],
    ['2026-03-16', 'prizes', 'deadline', undefined, 'found 2026 prizes.2026.deadline !'],
    ['2026-02-10', 'forum', 'dates', undefined, 'found 2026 forum.2026.dates'],
    ['2026-07-10', 'forum', 'dates', undefined, 'found 2026 forum.2026.dates'],
    ['2026-07-11', 'forum', 'dates', undefined, 'found 2026 forum.2026.dates !'],
    ['2023-12-01', 'forum', 'dates', undefined, 'found 2024 forum.2024.dates'],
    ['2019-12-10', 'forum', 'dates', undefined, 'found 2020 forum.2020.dates'],
    ['2021-06-01', 'forum', 'dates', undefined, 'found 2020 forum.2020.dates !'],
    ['2024-02-05', 'prizes', 'deadline', undefined, 'found 2024 prizes.2024.deadline !'],
    ['2026-02-10', 'policy-statements', 'deadline', undefined, 'found 2020 policy-statements.2020.deadline !'],
    ['2026-02-10', 'letters', 'signatory', undefined, 'found 2025 letters.2025.signatory'],
    ['2023-12-01', 'letters', 'signatory', undefined, 'found 2023 letters.2023.signatory'],
  ])('%s: %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });

  test('what each edition sets anew is not taken from an earlier one', () => {
    expect(line('2026-02-10', 'forum', 'theme')).toBe('not-stated 2026');
    expect(line('2026-02-10', 'forum', 'registration')).toBe('not-stated 2026');
  });

  test('a stated absence is an answer', () => {
    expect(line('2026-02-10', 'stocktaking', 'deadline')).toBe('found 2026 stocktaking.2026.deadline');
    expect(knowledge.facts.get('stocktaking.2026.deadline')?.absence).toBe(true);
  });
});

describe('an edition is named', () => {
  test.each<Row>([
    ['2026-02-10', 'prizes', 'deadline', '2024', 'found 2024 prizes.2024.deadline'],
    ['2026-08-01', 'forum', 'dates', '2026', 'found 2026 forum.2026.dates'],
    ['2026-02-10', 'forum', 'theme', '2020', 'found 2020 forum.2020.theme'],
    ['2026-02-10', 'prizes', 'deadline', '2023', 'unknown-edition 2023 nearest 2024'],
    ['2026-08-01', 'prizes', 'deadline', '2027', 'unknown-edition 2027 nearest 2026'],
    ['2026-02-10', 'forum', 'dates', '2025', 'unknown-edition 2025 nearest 2026'],
    ['2026-02-10', 'forum', 'dates', '2021', 'unknown-edition 2021 nearest 2020'],
    ['2026-02-10', 'forum', 'registration', '2026', 'not-stated 2026'],
    ['2026-02-10', 'forum', 'nonsense', '2026', 'not-stated 2026'],
  ])('%s: %s, %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });

  test('what is near an unknown edition is of the nearest one', () => {
    const lookup = lookUp(at('2026-02-10'), 'prizes', 'deadline', '2023');
    expect(lookup.kind === 'unknown-edition' && lookup.nearby.map(({ id }) => id)).toEqual(['prizes.2024.deadline']);
  });
});

describe('a year that dates a fact is no edition', () => {
  test.each<Row>([
    ['2026-02-10', 'stocktaking', 'size', '2022', 'found 2022 stocktaking.general.size-2022-09'],
    ['2026-02-10', 'stocktaking', 'size', '2023', 'found 2023 stocktaking.general.size-2023-11'],
    ['2026-02-10', 'stocktaking', 'size', undefined, 'found - stocktaking.general.size-2025-12'],
    ['2022-10-01', 'stocktaking', 'size', undefined, 'found - stocktaking.general.size-2022-09'],
    ['2026-02-10', 'overall-review', 'dates', '2025', 'found 2025 overall-review.general.dates'],
    ['2026-02-10', 'overall-review', 'mandate', '2035', 'found - overall-review.general.mandate'],
    ['2026-02-10', 'summit', 'dates', '2003', 'found 2003 summit.general.geneva-phase'],
    ['2026-02-10', 'summit', 'dates', '2005', 'found 2005 summit.general.tunis-phase'],
  ])('%s: %s, %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });

  test('of the letters, the year after may be meant, and the year itself comes first', () => {
    expect(line('2026-02-10', 'letters', 'signatory', '2026')).toBe('found 2025 letters.2025.signatory');
    expect(line('2026-02-10', 'letters', 'signatory', '2024')).toBe('found 2024 letters.2024.signatory');
    expect(line('2026-02-10', 'letters', 'signatory', '2021')).toBe('unknown-edition 2021 nearest 2022');
  });
});

describe('only what is known at the time', () => {
  test.each<Row>([
    ['2024-02-05', 'prizes', 'deadline', '2026', 'unknown-edition 2026 nearest 2024'],
    ['2023-12-01', 'open-consultation', 'deadline', '2024', 'not-stated 2024'],
    ['2024-01-31', 'open-consultation', 'deadline', '2024', 'found 2024 open-consultation.2024.deadline'],
    ['2024-02-05', 'overall-review', 'dates', undefined, 'not-stated -'],
    ['2019-01-01', 'forum', 'dates', undefined, 'not-stated -'],
  ])('%s: %s, %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });
});

describe('what belongs to an answer besides what was asked', () => {
  test.each<Row>([
    ['2026-02-10', 'prizes', 'participate', undefined, 'found 2026 prizes.2026.participate prizes.2026.deadline'],
    ['2026-02-10', 'stocktaking', 'about', undefined, 'found 2026 stocktaking.2026.about stocktaking.general.about'],
    ['2026-02-10', 'prizes', 'hour', undefined, 'found 2026 prizes.2026.deadline'],
  ])('%s: %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });
});

describe('contacts', () => {
  test.each<Row>([
    ['2026-02-10', 'secretariat', 'contact', undefined, 'found - secretariat.general.contact'],
    ['2026-02-10', 'secretariat', 'contact', '2020', 'found - secretariat.2020.contact'],
    ['2026-02-10', 'stocktaking', 'contact', '2022', 'found - stocktaking.general.contact'],
    ['2024-02-05', 'stocktaking', 'contact', undefined, 'found - stocktaking.general.contact'],
  ])('%s: %s, %s, %s', (day, activity, attribute, edition, expected) => {
    expect(line(day, activity, attribute, edition)).toBe(expected);
  });

  test('an activity without a contact of its own has that of its desk', () => {
    expect(attributeOf(at('2026-02-10'), 'policy-statements', 'contact')).toBe('contact');
  });
});

test.each([
  ['forum', 'dates', 'dates'],
  ['prizes', 'dates', 'deadline'],
  ['prizes', 'visa', undefined],
  ['nothing', 'dates', undefined],
])('%s answers "%s" as %s', (activity, attribute, expected) => {
  expect(attributeOf(at('2026-02-10'), activity, attribute)).toBe(expected);
});

describe('the edition meant', () => {
  test.each([
    ['2026-02-10T10:00:00Z', { kind: 'year-offset', offset: -1 } as const, undefined, '2025'],
    ['2026-02-10T10:00:00Z', { kind: 'year-offset', offset: 0 } as const, '2024', '2024'],
    ['2026-02-10T10:00:00Z', { kind: 'previous' } as const, undefined, '2024'],
    ['2026-08-10T10:00:00Z', { kind: 'previous' } as const, undefined, '2026'],
    ['2026-02-10T10:00:00Z', { kind: 'next' } as const, undefined, undefined],
    // New Year in Geneva comes an hour before that of Greenwich.
    ['2025-12-31T23:30:00Z', { kind: 'year-offset', offset: 0 } as const, undefined, '2026'],
  ])('%s, %j, %s', (now, relative, year, expected) => {
    expect(namedEdition({ relative }, year, { knowledge, now: new Date(now) }, 'forum')).toBe(expected);
  });
});
