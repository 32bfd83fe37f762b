import { describe, expect, test } from '@jest/globals';
import { type CaseClockDeps, runCaseClock } from '../../../dialogs/cases/case-clock.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { StaffAccount } from '../../../dialogs/store/staff-book.js';
import type { Case, Store } from '../../../dialogs/store/store.js';
import type { OfficeHours } from '../../../knowledge/office-hours.js';
import { aCase, aTurn } from '../store/samples.js';
import { anAccount } from '../store/staff-samples.js';

const HOUR = 3_600_000;
const whole = ['09:00-17:00'];
const OFFICE: OfficeHours = [
  {
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    week: { monday: whole, tuesday: whole, wednesday: whole, thursday: whole, friday: whole },
    closed: [],
  },
];
/** An hour before the end of a Friday. */
const FRIDAY = '2026-02-13T15:00:00.000Z';
const hash = { passwordHash: '$scrypt$' };

async function withCase(
  {
    more = {},
    staff = [],
    ...deps
  }: { more?: Partial<Case>; staff?: readonly StaffAccount[] } & Partial<CaseClockDeps>,
  during: (look: (at: string) => Promise<readonly Case[]>, store: Store) => Promise<void>,
): Promise<void> {
  const store = await openSqliteStore({ path: IN_MEMORY });
  for (const account of staff) await store.changeStaff({ account });
  const turn = aTurn('c1', 'm1', 0);
  const times = { openedAt: FRIDAY, since: FRIDAY, waitingSince: FRIDAY };
  await store.commitTurn({
    ...turn,
    conversation: { ...turn.conversation, caseNumber: 'W-2CDFGH' },
    newCase: aCase('W-2CDFGH', 'c1', { ...times, ...more }),
  });
  const all: Omit<CaseClockDeps, 'clock'> = {
    store,
    times: { unclaimedMs: 4 * HOUR, idleMs: 8 * HOUR, waitingMs: 7 * 24 * HOUR },
    officeHours: () => OFFICE,
    alerts: { canSend: true, staffMail: 'team@secretariat.example', staffLanguage: 'fr' },
    ...deps,
  };
  try {
    await during((at) => runCaseClock({ ...all, clock: () => new Date(at) }), store);
  } finally {
    await store.close();
  }
}

const alertsIn = async (store: Store) =>
  (await store.pendingOutbox('mail')).flatMap(({ id, body }) => (body.kind === 'case-alert' ? [{ id, ...body }] : []));

describe('office hours count', () => {
  test('until somebody must have claimed it', () =>
    withCase({}, async (look) => {
      expect(await look('2026-02-15T20:00:00Z')).toEqual([]);
      expect(await look('2026-02-16T10:59:00Z')).toEqual([]);
      expect(await look('2026-02-16T11:01:00Z')).toMatchObject([{ alerts: 1 }]);
    }));

  test('until its owner must have come back to it', () =>
    withCase({ more: { state: 'claimed', owner: 'nina' } }, async (look) => {
      expect(await look('2026-02-16T14:59:00Z')).toEqual([]);
      expect(await look('2026-02-16T15:01:00Z')).toMatchObject([{ state: 'queued' }]);
    }));

  test('not for the stakeholder, whose week may be another', () =>
    withCase({ more: { state: 'waiting', owner: 'nina' } }, async (look) => {
      expect(await look('2026-02-20T14:59:00Z')).toEqual([]);
      expect(await look('2026-02-20T15:01:00Z')).toMatchObject([{ state: 'resolved' }]);
    }));

  test('every hour does where none are known', () =>
    withCase({ officeHours: () => [] }, async (look) => {
      expect(await look('2026-02-13T19:01:00Z')).toMatchObject([{ alerts: 1 }]);
    }));
});

describe('who is told that nobody has claimed it', () => {
  const staff = [
    anAccount('nina', { ...hash, language: 'en' }),
    anAccount('invited', { language: 'fr' }),
    anAccount('gone', { ...hash, language: 'fr', disabledAt: FRIDAY }),
    anAccount('omar', { ...hash, language: 'fr' }),
  ];

  test('each in turn and once, who reads its language first, in their own language', () =>
    withCase({ staff, more: { language: 'fr' } }, async (look, store) => {
      for (const day of ['16', '17', '18', '19']) await look(`2026-02-${day}T15:00:00Z`);
      expect(await alertsIn(store)).toMatchObject([
        { staffAddress: 'omar@secretariat.example', language: 'fr', caseNumber: 'W-2CDFGH' },
        { staffAddress: 'nina@secretariat.example', language: 'en' },
      ]);
    }));

  test('once, however many clocks run at the same time', () =>
    withCase({ staff }, async (look, store) => {
      await Promise.all([1, 2, 3].map(() => look('2026-02-16T15:00:00Z')));
      await look('2026-02-16T15:01:00Z');
      expect(await alertsIn(store)).toHaveLength(1);
    }));

  test('while nobody has a way into the desk, once those who read the mail of staff', () =>
    withCase({ staff: staff.slice(1, 3) }, async (look, store) => {
      for (const day of ['16', '17']) await look(`2026-02-${day}T15:00:00Z`);
      const [alert, ...more] = await alertsIn(store);
      expect(alert).toMatchObject({ language: 'fr' });
      expect(alert?.staffAddress).toBeUndefined();
      expect(more).toEqual([]);
    }));

  test.each([
    ['no mail goes out from here', { canSend: false, staffMail: 'team@secretariat.example', staffLanguage: 'en' }],
    ['there is no address of staff', { canSend: true, staffLanguage: 'en' }],
  ] as const)('nobody where %s; the desk shows it all the same', (_what, alerts) =>
    withCase({ alerts }, async (look, store) => {
      expect(await look('2026-02-16T15:00:00Z')).toMatchObject([{ alerts: 1 }]);
      expect(await alertsIn(store)).toEqual([]);
    }),
  );
});
