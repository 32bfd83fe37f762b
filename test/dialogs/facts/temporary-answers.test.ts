import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FactWish } from '../../../dialogs/facts/draw-wish.js';
import { answerWasWrong } from '../../../dialogs/facts/wrong-answer.js';
import type { Inbound } from '../../../dialogs/message.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { AMINA, atDesk, confirmed, type DeskWorld, FEBRUARY, instanceOn } from './desk-world.js';
import { type Committed, watched } from './watched-store.js';

realBrain();

const VISA = 'Do I need a visa for the WSIS Forum 2026?';
const VISA_FR = 'Faut-il un visa pour le Forum du SMSI 2026 ?';
const VISA_ES = '¿Necesito un visado para el Foro de la CMSI 2026?';
const TEXT = 'Letters for visas are sent from 3 March on.';
const TEXT_FR = 'Les lettres pour les visas partent à compter du 3 mars.';
const UNTIL = '2026-02-20';
const VISITORS = 20;
const mailed = (delivery: 'send' | 'draft' = 'send'): Partial<Inbound> => ({
  channel: 'mail',
  address: 'moi@moi.example',
  mail: { subject: 'Question', delivery },
});

/** The key under which the question is grouped, as a case of it says. */
async function keyOf({ ask, store }: DeskWorld, text = VISA): Promise<string> {
  const { caseNumber = '' } = await ask(text, { address: 'moi@moi.example' });
  const [question] = (await store.case(caseNumber))?.questions ?? [];
  return [question?.activity ?? '', question?.edition ?? '', question?.subject].join('.');
}

async function standing(world: DeskWorld, texts: Partial<Record<Language, string>> = { en: TEXT, fr: TEXT_FR }) {
  const key = await keyOf(world);
  const result = await world.desk.stand({ key, texts, until: UNTIL }, AMINA);
  if (result.kind !== 'in-force') throw new Error(JSON.stringify(result));
  return { key, id: result.id };
}

const SOURCE = {
  en: 'Source: answer of the WSIS Secretariat of 10 February 2026',
  fr: 'Source\u00a0: réponse du secrétariat du SMSI en date du 10 février 2026',
  es: 'Fuente: respuesta de la secretaría de la CMSI de fecha 10 de febrero de 2026',
  ar: 'المصدر: رد أمانة القمة العالمية لمجتمع المعلومات المؤرخ 10 شباط/فبراير 2026',
  ru: 'Источник: ответ секретариата ВВУИО от 10 февраля 2026 года',
  zh: '来源：信息社会世界峰会秘书处2026年2月10日的答复',
};

describe('a temporary answer', () => {
  test('is given to who asks the same, as the secretariat’s, with its day, in chat and mail', () =>
    atDesk(async (world) => {
      expect((await world.ask(VISA)).kind).toBe('escalated');
      const { id } = await standing(world);
      for (const [inbound, text, source] of [
        [{}, VISA, `${TEXT}\nSource: answer of the WSIS Secretariat of 10 February 2026`],
        [mailed(), VISA, `${TEXT}\nSource: answer of the WSIS Secretariat of 10 February 2026`],
        [{}, VISA_FR, `${TEXT_FR}\nSource\u00a0: réponse du secrétariat du SMSI en date du 10 février 2026`],
      ] as const) {
        const { kind, reply, facts, caseNumber } = await world.ask(text, inbound);
        expect({ kind, reply, facts, caseNumber }).toEqual({
          kind: 'answered',
          reply: source,
          facts: [`temporary.${id}@1`],
          caseNumber: undefined,
        });
      }
    }));

  test('in a language without a text the question goes to staff as before', () =>
    atDesk(async (world) => {
      const before = await world.ask(VISA_ES);
      await standing(world);
      const after = await world.ask(VISA_ES);
      expect([after.kind, after.reply]).toEqual(['escalated', before.reply]);
    }));

  test('what is asked besides is answered from the base, and another question is not answered by it', () =>
    atDesk(async (world) => {
      await standing(world);
      const { kind, reply } = await world.ask(`${VISA} And when is the WSIS Forum 2026?`);
      expect([kind, reply.includes(TEXT), reply.includes('July 2026')]).toEqual(['answered', true, true]);
      expect((await world.ask('Is there a hotel for the WSIS Forum 2026?')).kind).toBe('escalated');
    }));

  test('is given on its last day and not after, nor in the last moments in which a turn would be too late', () =>
    atDesk(async (world) => {
      await standing(world);
      world.at('2026-02-20T23:58:00+01:00');
      expect((await world.ask(VISA)).kind).toBe('answered');
      for (const late of ['2026-02-20T23:59:30+01:00', '2026-02-21T00:00:00+01:00', '2026-03-21T00:00:00+01:00']) {
        world.at(late);
        expect((await world.ask(VISA)).kind).toBe('escalated');
      }
    }));

  test('that is ended is not committed any more, whoever decided on it before', () =>
    atDesk(async (world) => {
      const { id } = await standing(world);
      const elsewhere = instanceOn(world.store, 2);
      await elsewhere.assistant.facts.refresh();
      expect(await world.desk.endTemporary(id, AMINA)).toMatchObject({ kind: 'in-force' });
      expect((await world.ask(VISA)).kind).toBe('escalated');
      // This instance has not heard of it: its turn is refused, and decided again.
      expect(elsewhere.assistant.facts.brain().desk?.temporary?.size).toBe(1);
      expect((await elsewhere.ask(VISA)).kind).toBe('escalated');
      expect(await world.desk.endTemporary(id, AMINA)).toEqual({ kind: 'settled' });
    }));

  test('gives way to a later one, which may lack a language; the same act again changes nothing', () =>
    atDesk(async (world) => {
      const { key } = await standing(world);
      const next = { key, texts: { en: 'Letters are sent from 9 March on.', fr: ' ' }, until: UNTIL };
      expect(await world.desk.stand(next, AMINA, 'act-1')).toMatchObject({ kind: 'in-force', version: 2 });
      expect(await world.desk.stand(next, AMINA, 'act-1')).toEqual({ kind: 'settled' });
      expect((await world.ask(VISA)).reply).toContain('9 March');
      expect((await world.ask(VISA_FR)).kind).toBe('escalated');
    }));

  test.each<['paused' | 'draft']>([['paused'], ['draft']])('is stopped by a brake on its topic: %s', (state) =>
    atDesk(async (world) => {
      const { key } = await standing(world);
      const [activity = '', , attribute = ''] = key.split('.');
      await world.desk.brake({ on: 'topic', activity, attribute, state }, AMINA);
      expect((await world.ask(VISA)).kind).toBe('escalated');
      await world.desk.brake({ on: 'topic', activity, attribute, state: 'free' }, AMINA);
      expect((await world.ask(VISA)).kind).toBe('answered');
    }),
  );

  const HOLD: FactWish = { kind: 'hold', facts: ['forum.2026.dates'] };
  test('that names the days of a fact is stopped by a hold on that fact, and may not begin while it lasts', () =>
    atDesk(async (world) => {
      const texts = { en: 'You need no visa letter before the Forum opens on 6 July 2026.' };
      const { key } = await standing(world, texts);
      expect((await world.ask(VISA)).facts.slice(1)).toContain('forum.2026.dates@1');
      await world.desk.ask(HOLD, AMINA);
      expect((await world.ask(VISA)).kind).toBe('escalated');
      expect(await world.desk.stand({ key, texts, until: UNTIL }, AMINA)).toMatchObject({ kind: 'faulty' });
      await confirmed(world.desk, { kind: 'release', facts: ['forum.2026.dates'] });
    }));

  test('may not state a day that the desk has corrected', () =>
    atDesk(async (world) => {
      const { key } = await standing(world);
      const facts = [{ corrects: 'prizes.2026.deadline', deadline: { date: '2026-03-31', wording: 'by' } }];
      await confirmed(world.desk, { kind: 'put', proposal: { source: { id: 'L2025' }, facts } } as FactWish);
      const texts = { en: 'You need no letter before 15 March 2026.' };
      expect(await world.desk.stand({ key, texts, until: UNTIL }, AMINA)).toMatchObject({ kind: 'faulty' });
    }));

  test('that names such a day without its year is stopped with it, where it is asked about the same', () =>
    atDesk(async (world) => {
      const key = 'forum.2026.extension';
      await world.desk.stand({ key, texts: { en: 'The days stay as they are: from 6 July on.' }, until: UNTIL }, AMINA);
      const held = () => world.assistant.facts.brain().desk?.temporary?.get(key);
      expect(held()?.states).toContain('forum.2026.dates@1');
    }));

  test('that was wrong ends at once, and who was told it is known', () =>
    atDesk(async (world) => {
      const { store, desk, assistant } = world;
      await standing(world);
      await world.ask(VISA, { conversationId: 'c-1' });
      await world.ask(VISA_FR, { conversationId: 'c-2' });
      const wrong = { conversationId: 'c-1', messageId: 'm-1' };
      const result = await answerWasWrong(wrong, AMINA, { store, desk, facts: assistant.facts });
      expect(result?.told.map(({ conversationId }) => conversationId)).toEqual(['c-2', 'c-1']);
      expect((await world.ask(VISA)).kind).toBe('escalated');
    }));

  test.each([
    ['a day that is past', { until: '2026-02-09' }],
    ['a day too far', { until: '2026-06-01' }],
    ['no text', { texts: { en: ' ' } }],
    ['what is asked for a person', { key: '..human' }],
    ['a complaint', { key: 'forum..complaint' }],
    ['what was not understood', { key: 'forum.2026.' }],
  ])('does not begin with %s', (_what, wrong) =>
    atDesk(async ({ desk, store }) => {
      const wanted = { key: 'forum.2026.visa', texts: { en: TEXT }, until: UNTIL, ...wrong };
      expect(await desk.stand(wanted, AMINA)).toMatchObject({ kind: 'faulty', faults: [expect.any(String)] });
      expect(await store.factsVersion()).toBe(0);
    }),
  );

  test.each(LANGUAGES)('its source reads as one in %s', (language) =>
    atDesk(async (world) => {
      const key = await keyOf(world);
      await world.desk.stand({ key, texts: { [language]: '–' }, until: UNTIL }, AMINA);
      const asked = {
        en: VISA,
        fr: VISA_FR,
        es: VISA_ES,
        ar: 'هل أحتاج إلى تأشيرة لحضور منتدى القمة العالمية لمجتمع المعلومات 2026؟',
        ru: 'Нужна ли виза для Форума ВВУИО 2026?',
        zh: '参加2026年信息社会世界峰会论坛需要签证吗？',
      }[language];
      const { kind, reply } = await world.ask(asked, { languageHint: language });
      expect([kind, reply.replace(/[\u2066-\u2069]/g, '')]).toEqual(['answered', `–\n${SOURCE[language]}`]);
    }),
  );

  test('the day of the answer is that of Geneva', () =>
    atDesk(async (world) => {
      world.at('2026-02-10T23:30:00Z');
      await standing(world);
      expect((await world.ask(VISA)).reply).toContain('of 11 February 2026');
      world.at(FEBRUARY);
    }));
});

test('is ended while many ask, in any order of events, on two instances: none is committed after its end', async () => {
  const property = fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: VISITORS }), async (scheduler, early) => {
    const inner = await openSqliteStore({ path: IN_MEMORY });
    const journal: Committed[] = [];
    const { id } = await standing(instanceOn(inner, 0));
    let count = 0;
    const schedule = async <T>(work: () => Promise<T>) => {
      await scheduler.schedule(Promise.resolve(), `call ${++count}`);
      return work();
    };
    const store = watched(inner, schedule, journal);
    const instances = [instanceOn(store, 1), instanceOn(store, 2)];
    const visit = (index: number) => instances[index % 2]?.ask(VISA);
    const first = Array.from({ length: early }, (_, index) => visit(index));
    const ending = instances[0]?.desk.endTemporary(id, AMINA);
    const then = Array.from({ length: VISITORS - early }, (_, index) => visit(index));
    await scheduler.waitFor(Promise.all([...first, ending, ...then]));
    const end = journal.findIndex((one) => 'version' in one);
    const said = journal.flatMap((one, index) => ('reply' in one ? [{ isAfter: index > end, text: one.reply }] : []));
    expect(said).toHaveLength(VISITORS);
    for (const { isAfter, text } of said) expect([isAfter, text.includes(TEXT)]).toEqual([isAfter, !isAfter]);
    await inner.close();
  });
  await fc.assert(property, { numRuns: 10 });
}, 120_000);
