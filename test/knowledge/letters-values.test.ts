import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../knowledge/language.js';
import { loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { dataFolder } from '../../knowledge/project-root.js';

/** The shipped base against the five letters: figures, addresses, names and links. */
const { facts } = loadKnowledgeOrThrow(dataFolder).knowledge;

/** The facts that carry a value of a kind. */
const withValue = (kind: 'figure' | 'contact') =>
  [...facts.values()]
    .filter((fact) => fact[kind] !== undefined)
    .map(({ id }) => id)
    .sort();

describe('figures', () => {
  const FIGURES: readonly (readonly [string, number, string, string, string])[] = [
    ['stocktaking.general.size-2022-09', 15_000, 'more-than', 'entries', '2022-09-07'],
    ['stocktaking.general.size-2023-11', 14_000, 'more-than', 'projects', '2023-11-06'],
    ['stocktaking.general.size-2025-12', 19_000, 'more-than', 'contributions', '2025-12-23'],
    ['stocktaking.general.reach', 500_000, 'nearly', 'stakeholders', '2022-09-07'],
    ['action-lines.general.size', 11, 'exactly', 'WSIS Action Lines', '2022-09-07'],
  ];
  test.each(FIGURES)('%s is %i (%s) %s as of %s', (id, value, relation, unit, date) => {
    const fact = facts.get(id);
    expect(fact?.figure).toMatchObject({ value, relation, date });
    expect(fact?.figure?.unit.en.startsWith(unit)).toBe(true);
    expect(fact?.from.date).toBe(date);
  });

  test('there are no others', () => {
    expect(withValue('figure')).toEqual(FIGURES.map(([id]) => id).sort());
  });
});

describe('contacts', () => {
  const SAH = { person: 'Gitanjali Sah', email: 'wsis-info@itu.int' };
  const DESK = { ...SAH, phone: '+41 22 730 6240' };
  const CONTACTS: readonly (readonly [string, object, string])[] = [
    ['secretariat.general.contact', DESK, 'L2025'],
    // The letter prints the two swapped: the address behind "fax", the number behind "e-mail".
    ['secretariat.2020.contact', { ...SAH, fax: '+41 22 730 5614' }, 'L2019'],
    [
      'stocktaking.general.contact',
      {
        person: 'Vladimir Stankovic',
        email: 'wsis-stocktaking@itu.int',
        phone: '+41 22 730 5877',
        fax: '+41 22 730 6384',
      },
      'L2022',
    ],
    ['stocktaking.2026.contact', DESK, 'L2025'],
    ['forum.general.contact', DESK, 'L2023'],
    ['open-consultation.general.contact', DESK, 'L2023'],
    ['prizes.general.contact', DESK, 'L2023'],
    ['trust-fund.general.contact', DESK, 'L2023'],
  ];
  test.each(CONTACTS)('%s is %j (%s)', (id, contact, source) => {
    expect(facts.get(id)?.contact).toEqual(contact);
    expect([facts.get(id)?.source, ...(facts.get(id)?.alsoIn ?? [])]).toContain(source);
  });

  test('there are no others', () => {
    expect(withValue('contact')).toEqual(CONTACTS.map(([id]) => id).sort());
  });
});

describe('what a text must name', () => {
  /** Names that stay the same in every script are looked for in all languages, the others in English. */
  const NAMED: readonly (readonly [string, readonly string[]])[] = [
    ['letters.2019.signatory', ['Houlin Zhao', 'ITU']],
    ['letters.2022.signatory', ['Houlin Zhao', 'ITU']],
    ['letters.2023.signatory', ['Doreen Bogdan-Martin', 'ITU']],
    [
      'letters.2024.signatory',
      [
        'Albert Rösti',
        'Swiss',
        'Doreen Bogdan-Martin',
        'ITU',
        'Audrey Azoulay',
        'UNESCO',
        'Achim Steiner',
        'UNDP',
        'Rebeca Grynspan',
        'UNCTAD',
      ],
    ],
    ['letters.2025.signatory', ['Doreen Bogdan-Martin', 'ITU']],
    ['forum.2020.organisers', ['ITU', 'UNESCO', 'UNCTAD', 'UNDP']],
    ['forum.2024.organisers', ['UNESCO', 'UNDP', 'UNCTAD', 'ITU', 'Swiss Confederation']],
    ['forum.2024.organisers-invitation', ['UNESCO', 'UNDP', 'UNCTAD', 'ITU', 'Swiss Confederation']],
    ['forum.2026.organisers', ['ITU', 'UNESCO', 'UNDP', 'UNCTAD']],
    [
      'forum.2024.partners',
      ['FAO', 'ILO', 'ITC', 'UN DESA', 'UNEP', 'UNHCR', 'UNICEF', 'UNIDO', 'UNITAR', 'UNODC', 'UPU', 'UN Women'].concat(
        ['UNU', 'WFP', 'WHO', 'WIPO', 'WMO', 'Regional Commissions'],
      ),
    ],
    ['forum.2026.partners', ['50']],
    ['forum.general.frequency', ['70/125']],
    ['overall-review.general.mandate', ['2035']],
    ['stocktaking.general.basis', ['120']],
    ['stocktaking.general.since', ['2004']],
    ['stocktaking.general.resolutions-ecosoc-2022-15', ['2022/15']],
    ['stocktaking.general.resolutions-unga-70-125', ['70/125', '70/1']],
    ['stocktaking.general.action-lines', ['11', '17']],
    ['stocktaking.2023.report', ['15']],
  ];
  test.each(NAMED)('%s names %j', (id, names) => {
    const text = facts.get(id)?.text;
    for (const name of names) expect(text?.en).toContain(name);
    const figures = names.filter((name) => /\d/.test(name));
    for (const language of LANGUAGES) {
      // Bare numbers and symbols of resolutions read the same in all six.
      for (const figure of figures) expect(text?.[language]).toContain(figure);
    }
  });

  test.each([
    ['partnership-packages.2020.participate', 'www.itu.int/itu-wsis/fund'],
    ['policy-statements.2020.participate', 'www.itu.int/go/wsispolicystatements'],
    ['open-consultation.2020.participate', 'www.wsis.org/forum'],
    ['open-consultation.2024.participate', 'www.wsis.org/forum'],
    ['open-consultation.2026.participate', 'www.wsis.org/forum'],
    ['stocktaking.2023.participate', 'https://www.itu.int/net4/wsis/stocktaking'],
    ['stocktaking.2024.participate', 'www.wsis.org/stocktaking'],
    ['stocktaking.2026.participate', 'www.wsis.org/stocktaking'],
    ['prizes.2024.participate', 'www.wsis.org/prizes'],
    ['prizes.2026.participate', 'www.wsis.org/prizes'],
    ['forum.2024.registration', 'www.wsis.org/forum'],
    ['forum.2024.documents', 'www.wsis.org/forum'],
    ['forum.general.link', 'www.wsis.org/forum'],
  ])('%s gives %s', (id, link) => {
    expect(facts.get(id)?.links).toEqual([link]);
  });

  test.each(['registration', 'remote', 'accommodation', 'documents', 'theme'])(
    'of the Forum 2026 nothing is said on %s',
    (attribute) => {
      const of2026 = [...facts.values()].filter(({ activity, edition }) => activity === 'forum' && edition === '2026');
      expect(of2026.filter((fact) => fact.attribute === attribute)).toEqual([]);
    },
  );
});
