import { describe, expect, test } from '@jest/globals';
import { type EditionReference, relativeEdition, yearsIn } from '../../../dialogs/understanding/edition-reference.js';
import { normalise } from '../../../dialogs/understanding/normalise.js';

const years = (text: string) => yearsIn(normalise(text));

describe('years', () => {
  test.each<[string, string[]]>([
    ['WSIS Prizes 2026', ['2026']],
    ['2024 et 2026, pas 2024', ['2024', '2026']],
    ['المنتدى ٢٠٢٦', ['2026']],
    ['2026年论坛', ['2026']],
    ['Forum2024?', ['2024']],
    ['the forum ’26', ['2026']],
    ['wsis forum of 2003 or 1998', ['2003', '1998']],
    ['2024/2025', ['2024', '2025']],
    ['15/03/2026', ['2026']],
    ['2026-03-15', ['2026']],
    ['резолюция 70/125 от 2015 года', ['2015']],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});

describe('numbers that are no years', () => {
  test.each([
    'A/RES/70/125',
    'resolution 70/125',
    'ECOSOC resolution 2022/15',
    'résolution 2022/15 de l’ECOSOC',
    '联合国大会第70/125号决议',
    'A/70/1',
    'CL-19/58',
    '+41 22 730 6240',
    'code 120265',
    'WSIS+20',
    "plus d'11 projets",
    'What is the link with the 2030 Agenda?',
    "l'Agenda 2030",
    'خطة التنمية المستدامة لعام 2030',
    'Повестка дня до 2030 года',
    '2030年可持续发展议程',
  ])('%s', (text) => {
    expect(years(text)).toEqual([]);
  });

  test("'15 March 2026' in quotes has one year", () => {
    expect(years("is it '15 March 2026'?")).toEqual(['2026']);
  });

  test('2030 without the Agenda is a year', () => {
    expect(years('Forum 2030?')).toEqual(['2030']);
  });
});

const offset = (count: number): EditionReference => ({ kind: 'year-offset', offset: count });
const NEXT: EditionReference = { kind: 'next' };
const PREVIOUS: EditionReference = { kind: 'previous' };
const NOW: EditionReference = { kind: 'now' };

describe('editions as seen from now', () => {
  test.each<[string, EditionReference | undefined]>([
    ['When was last year’s forum?', offset(-1)],
    ['this year or last year', offset(-1)],
    ["this year's deadline", offset(0)],
    ['will there be one next year?', offset(1)],
    ['the forum a year ago', offset(-1)],
    ['the year before last', offset(-2)],
    ['when is the next one', NEXT],
    ['the upcoming forum', NEXT],
    ['the previous edition', PREVIOUS],
    ['at the last forum', PREVIOUS],
    ['and how many are there now?', NOW],
    ['et actuellement ?', NOW],
    ['¿y hoy en día?', NOW],
    ['والآن؟', undefined],
    ['وكم العدد الآن؟', NOW],
    ['а сейчас?', NOW],
    ['现在呢？', NOW],
    ['I know this year’s date now', offset(0)],
    ['the last day to submit', undefined],
    ['previously announced', undefined],
    ['l’an dernier', offset(-1)],
    ['cette année', offset(0)],
    ['l´année prochaine', offset(1)],
    ['le prochain forum', NEXT],
    ['la dernière édition', PREVIOUS],
    ['le dernier délai', undefined],
    ['el año pasado', offset(-1)],
    ['este año', offset(0)],
    ['el año que viene', offset(1)],
    ['el foro que viene', NEXT],
    ['la última edición', PREVIOUS],
    ['la última hora', undefined],
    ['العام الماضي', offset(-1)],
    ['هذه السنة', offset(0)],
    ['العام المقبل', offset(1)],
    ['المنتدى القادم', NEXT],
    ['المنتدى السابق', PREVIOUS],
    ['в прошлом году', offset(-1)],
    ['в этом году', offset(0)],
    ['в следующем году', offset(1)],
    ['позапрошлого года', offset(-2)],
    ['следующий форум', NEXT],
    ['на прошлом форуме', PREVIOUS],
    ['как прошла церемония', undefined],
    ['как прошло мероприятие', undefined],
    ['去年的论坛', offset(-1)],
    ['今年', offset(0)],
    ['明年論壇', offset(1)],
    ['前年', offset(-2)],
    ['下一屆', NEXT],
    ['上届论坛', PREVIOUS],
  ])('%s', (text, expected) => {
    expect(relativeEdition(normalise(text))).toEqual(expected);
  });
});

test.each([
  ['in that same year', 'same'],
  ['Et cette même année, quelle date ?', 'same'],
  ['¿Y ese mismo año?', 'same'],
  ['а в том же году', 'same'],
  ['وفي العام نفسه', 'same'],
  ['同年呢', 'same'],
  ['cette année', 'year-offset'],
])('%s: %s', (text, kind) => {
  expect(relativeEdition(normalise(text))?.kind).toBe(kind);
});
