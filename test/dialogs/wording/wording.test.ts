import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordings } from '../../../dialogs/wording/index.js';
import { dateFields } from '../../../knowledge/civil-date.js';
import { LANGUAGES } from '../../../knowledge/language.js';

const NB = '\u00a0';

function fields(text: string) {
  const found = dateFields(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

describe('names and frames', () => {
  const { en, fr, es, ar, ru, zh } = wordings;
  test.each([
    [fr.title('Prix du SMSI', '2026'), 'Prix du SMSI 2026'],
    [ar.title('جوائز القمة', '2026'), 'جوائز القمة لعام 2026'],
    [ru.title('Форум ВВУИО', '2026'), 'Форум ВВУИО 2026 года'],
    [zh.title('信息社会世界峰会论坛', '2026'), '2026年信息社会世界峰会论坛'],
    [es.title('Premios de la CMSI'), 'Premios de la CMSI'],
    [fr.labelled('Prix', 'x'), `Prix${NB}: x`],
    [zh.labelled('奖', 'x'), '奖：x'],
    [zh.list(['a', 'b', 'c']), 'a、b和c'],
    [fr.deadlineBy('1er mars 2026', 'submission', ''), 'la date limite de soumission est le 1er mars 2026.'],
    [fr.deadlineBefore('mars 2026', undefined, '18:00'), 'soumission avant mars 2026, 18:00.'],
    [es.deadlineBefore('20 de marzo de 2026', 'voting', ''), 'votación antes del 20 de marzo de 2026.'],
    [ru.deadlineBefore('20 марта 2026 года', undefined, ''), 'представление материалов ранее 20 марта 2026 года.'],
    [ar.deadlineBy('15 آذار/مارس 2026', 'submission', ''), 'الموعد النهائي للتقديم هو 15 آذار/مارس 2026.'],
    [zh.deadlineBefore('2026年3月20日', 'submission', ''), '2026年3月20日之前提交。'],
    [en.contact({ email: 'a@b.example', fax: '+41 22' }), 'a@b.example, fax +41 22'],
    [zh.contact({ person: 'A', phone: '+41 22' }), 'A，电话：+41 22'],
    [en.source([{ kind: 'decision', date: 'D', by: 'B', reference: 'R' }]), 'Source: decision of D (B, ref. R)'],
    [
      fr.source([
        { kind: 'letter', date: '6 décembre 2019', reference: 'CL-19/58' },
        { kind: 'web-page', date: 'D' },
      ]),
      `Source${NB}: lettre de l'UIT du 6 décembre 2019 (réf. CL-19/58) et page web consultée le D`,
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

/** Every sentence that is not a function, under its path. */
function sentences(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    if (typeof inner === 'string') return [[`${path}${key}`, inner]];
    return typeof inner === 'object' && inner !== null ? sentences(inner, `${path}${key}.`) : [];
  });
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const english = new Map(sentences(wordings.en));
  const own = sentences(wordings[language]);

  test('leaves nothing in English', () => {
    expect(own.map(([path]) => path)).toEqual([...english.keys()]);
    expect(own.filter(([path, text]) => english.get(path) === text)).toEqual([]);
  });

  test('keeps its own punctuation', () => {
    const texts = own.map(([, text]) => text).join('\n');
    if (language === 'fr') expect(texts).not.toMatch(/ [:;?!»]|[^\u00a0]:(?!\/)|[^\u202f][;?!]/);
    if (language === 'ar') expect(texts).not.toMatch(/[,;?]|[٠-٩]/);
    if (language === 'zh') expect(texts.replaceAll('name@example.org', '')).not.toMatch(/[,;:?!.()]/);
  });
});

describe.each(LANGUAGES)('%s says what it is handed', (language) => {
  const wording = wordings[language];
  const { missing } = wording;
  const phases = [undefined, 'launch', 'submission', 'confirmation', 'voting', 'results'] as const;
  const kinds = ['letter', 'web-page', 'announcement', 'decision'] as const;
  /** Capitals only, each word another, so that no word is found by chance. */
  const handed = fc.uniqueArray(fc.stringMatching(/^[A-Z]{6,12}$/), { minLength: 4, maxLength: 4 });

  test('in every sentence with names', () => {
    fc.assert(
      fc.property(handed, fc.constantFrom(...phases), fc.constantFrom(...kinds), (names, phase, kind) => {
        const [a = '', b = '', c = '', d = ''] = names;
        const said: [string, string[]][] = [
          [wording.list(names), names],
          [wording.title(a, b), [a, b]],
          [wording.labelled(a, b), [a, b]],
          [wording.eventAhead(a, b, 5), [a, b]],
          [wording.eventOn(a, b), [a, b]],
          [wording.eventPast(a, b), [a, b]],
          [wording.eventPlace(a, b), [a, b]],
          [wording.deadlineBy(a, phase, b), [a, b]],
          [wording.deadlineBefore(a, phase, b), [a, b]],
          [wording.lastDays(a), [a]],
          [wording.onTheDay(a), [a]],
          ...(['exactly', 'more-than', 'nearly'] as const).map((relation): [string, string[]] => [
            wording.figure(relation, a, b, c),
            [a, b, c],
          ]),
          [wording.contact({ person: a, email: b, phone: c, fax: d }), names],
          [wording.source([{ kind, date: a, reference: b, by: c }]), [a, b, c]],
          [missing.neighbour(a), [a]],
          [missing.unknownEdition(a), [a]],
          [missing.nearestEdition(a), [a]],
          [missing.notStated(a, b), [a, b]],
          [missing.onHold(a, b), [a, b]],
          [wording.writeTo(a), [a]],
          [wording.caseOpened(a), [a]],
          [wording.addedToCase(a), [a]],
          [wording.answerAlsoTo(a), [a]],
          [wording.addressKept(a, b), [a, b]],
          [wording.whichAttribute(a), [a]],
        ];
        for (const [text, parts] of said) for (const part of parts) expect(text).toContain(part);
      }),
      { numRuns: 25 },
    );
  });

  test('and leaves no trace of an empty place or hour', () => {
    const bare = [wording.eventOn('X', ''), wording.eventPast('X', ''), wording.deadlineBy('X', 'launch', '')];
    for (const text of bare) expect(text).not.toMatch(/[,،，] *[.;。；؛,،，]|undefined/);
  });

  test('in every date, range and number', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.nat(), (first, second, value) => {
        const [start = '', end = ''] = [first, second].map((date) => date.toISOString().slice(0, 10)).sort();
        const [from, to] = [fields(start), fields(end)];
        const range = wording.range(from, to);
        for (const { year, day } of [from, to]) {
          expect(range).toContain(String(year));
          expect(range).toContain(String(day));
        }
        expect(wording.date(from)).toContain(String(from.year));
        expect(wording.number(value).replace(/\D/g, '')).toBe(String(value));
      }),
      { numRuns: 50 },
    );
  });
});
