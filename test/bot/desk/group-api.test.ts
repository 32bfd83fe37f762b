import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GroupAnswerResult, GroupView } from '../../../bot/desk/wire.js';
import { aCase, aTurn } from '../../dialogs/store/samples.js';
import { realBrain } from '../../support/brain.js';
import { type DeskClient, deskClient } from '../../support/desk-client.js';
import { says } from '../../support/desk-page.js';
import { history, startChat } from '../../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../../support/server.js';

const KEY = 'prizes.2026.extension';
const texts = { en: 'No extension is planned.', ar: 'لا تمديد مقرر.' };
const brain = realBrain();
let server: TestServer;
let nina: DeskClient;

beforeEach(async () => {
  server = await startTestServer({ brain, clock: () => new Date('2026-03-10T10:00:00Z') });
  nina = await deskClient(server, 'Nina');
  const question = {
    text: '<b>extended?</b>',
    reason: 'neighbour',
    activity: 'prizes',
    edition: '2026',
    subject: 'extension',
  };
  for (const [index, language] of ['en', 'ar', 'en'].entries()) {
    const newCase = aCase(`W-${index}`, `c${index}`, { language, questions: [{ ...question, nearby: [] }] });
    await server.store.commitTurn(aTurn(`c${index}`, 'm1', 0, { newCase }));
  }
});
afterEach(() => server.destroy());

const answers = (id: string, more: object = {}) =>
  nina.send<GroupAnswerResult & { error?: { code: string } }>('POST', `groups/${KEY}/answers`, {
    id,
    numbers: ['W-0', 'W-1'],
    texts,
    ...more,
  });

describe('one answer to many', () => {
  test('shows what each language would get, and to whom it goes', async () => {
    const { body } = await nina.get<GroupView>(`groups/${KEY}`);
    expect(body.label).toContain('WSIS Prizes');
    expect(body.languages.map(({ language, cases }) => [language, cases.length])).toEqual([
      ['en', 2],
      ['ar', 1],
    ]);
    expect(body.languages[0]?.cases[0]).toMatchObject({ preview: '<b>extended?</b>' });
  });

  test('reaches those that were chosen, once, however often it is sent', async () => {
    const id = crypto.randomUUID();
    const both = await Promise.all([answers(id), answers(id)]);
    for (const { status, body } of both) {
      expect(status).toBe(200);
      expect(body.outcomes).toEqual(['W-0', 'W-1'].map((number) => ({ number, outcome: 'answered' })));
    }
    for (const [index, text] of [texts.en, texts.ar].entries()) {
      const log = await server.store.activities(`c${index}`, 0, 50);
      expect(log.filter(({ activity }) => activity.text === text)).toHaveLength(1);
    }
    expect(await server.store.case('W-2')).toMatchObject({ state: 'queued' });
    expect((await answers(crypto.randomUUID())).body.error?.code).toBe('NoCases');
  });

  test('may stand for a time, as one act: who asks the same later gets it, and its end is at the desk', async () => {
    const { mayStand, standsUntil } = (await nina.get<GroupView>(`groups/${KEY}`)).body;
    expect([mayStand, standsUntil]).toEqual([{ from: '2026-03-10', to: '2026-06-08' }, undefined]);
    const id = crypto.randomUUID();
    const temporary = { until: '2026-03-20', texts: { fr: 'Aucune prolongation.', en: 'Not this one.' } };
    for (const { status } of [await answers(id, { temporary }), await answers(id, { temporary })])
      expect(status).toBe(200);
    expect((await nina.get<GroupView>(`groups/${KEY}`)).body.standsUntil).toBe('2026-03-20');
    const [change, ...others] = await server.store.factChanges(9);
    expect([change?.change.temporary, change?.change.by, others]).toEqual([
      { key: KEY, until: '2026-03-20', states: [], texts: { ...texts, fr: 'Aucune prolongation.' } },
      nina.id,
      [],
    ]);
    const chat = await startChat(server.url, { locale: 'fr' });
    await says(server, chat, 'Les Prix du SMSI 2026 seront-ils prolongés ?');
    const said = (await history(server.url, chat)).activities.map(({ text }) => text).join('\n');
    expect(said).toContain('Aucune prolongation.');
    const [activity = '', , attribute = ''] = KEY.split('.');
    const brake = { on: 'topic', activity, attribute, state: 'paused' };
    expect((await nina.send('POST', 'brakes', { brake, why: 'under discussion' })).status).toBeLessThan(300);
    expect((await nina.get<GroupView>(`groups/${KEY}`)).body.standsUntil).toBeUndefined();
  });

  test('that may not stand is sent to nobody', async () => {
    const late = await answers(crypto.randomUUID(), { temporary: { until: '2027-03-10', texts: {} } });
    expect([late.status, late.body.error?.code]).toEqual([409, 'MayNotStand']);
    expect(await server.store.case('W-0')).toMatchObject({ state: 'queued' });
    expect((await answers(crypto.randomUUID(), { temporary: { until: 'soon', texts: {} } })).status).toBe(400);
  });

  test('is refused where a language has no text, for strangers, and from other sites', async () => {
    const missing = await answers(crypto.randomUUID(), { texts: { en: 'No.', ar: ' ' } });
    expect([missing.status, missing.body.error?.code]).toEqual([409, 'TextMissing']);
    const body = { id: crypto.randomUUID(), numbers: ['W-0'], texts };
    const foreign = await nina.send('POST', `groups/${KEY}/answers`, body, { Origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    const nobody = await nina.send('POST', `groups/${KEY}/answers`, body, { Cookie: '' });
    expect(nobody.status).toBe(401);
    expect(await server.store.case('W-0')).toMatchObject({ state: 'queued' });
  });
});
