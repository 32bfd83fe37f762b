import { describe, expect, test } from '@jest/globals';
import { screenMail } from '../../mail/screen-mail.js';
import { automaticMails } from './corpus/automatic.js';
import { hardMails } from './corpus/ordinary/hard.js';
import { ordinaryMails } from './corpus/ordinary.js';
import { CONTEXT, folded, read } from './read.js';

/** What the acceptance criteria ask of automatic and ordinary mail, on sets of our own. */

describe('automatic mail', () => {
  test('is of enough kinds', () => {
    expect(automaticMails.length).toBeGreaterThanOrEqual(150);
    expect(new Set(automaticMails.map(({ system }) => system)).size).toBeGreaterThanOrEqual(30);
  });

  test('is stopped, 98.5 % of it at least', async () => {
    const leaks: string[] = [];
    for (const { system, kind, source } of automaticMails) {
      const { action, receipt, rule } = screenMail(await read(source), CONTEXT);
      if (action === 'answer' || receipt) leaks.push(`${system} ${kind}: ${rule}`);
    }
    expect({ leaks, enough: leaks.length <= automaticMails.length * 0.015 }).toEqual({ leaks, enough: true });
  });

  test.each(['bounce', 'receipt', 'abuse'])('each %s is told to be a report', async (wanted) => {
    for (const { kind, system, source } of automaticMails) {
      if (kind !== wanted) continue;
      expect([system, screenMail(await read(source), CONTEXT).action]).toEqual([system, 'report']);
    }
  });

  test.each(['absence', 'calendar', 'challenge', 'ticket'])('each %s reaches staff', async (wanted) => {
    for (const { kind, system, source } of automaticMails) {
      if (kind !== wanted) continue;
      const { action, receipt, reachesStaff } = screenMail(await read(source), CONTEXT);
      expect([system, action === 'answer', receipt, reachesStaff]).toEqual([system, false, false, true]);
    }
  });
});

describe('ordinary mail', () => {
  test('is sixty of each language', () => expect(ordinaryMails).toHaveLength(360));

  test('is neither silenced nor left to staff, but for 2 of 360', async () => {
    const faults: string[] = [];
    for (const { language, program, body, source } of ordinaryMails) {
      const { action, rule } = screenMail(await read(source), CONTEXT);
      if (action !== 'answer') faults.push(`${language} ${program} ${rule}: ${body}`);
    }
    expect({ faults, few: faults.length <= 2 }).toEqual({ faults, few: true });
  });

  test('is read in full', async () => {
    for (const { program, body, source } of ordinaryMails) {
      const { visible } = await read(source);
      expect([program, folded(visible.text)]).toEqual([program, expect.stringContaining(folded(body))]);
      expect(visible.uncertain).toBe(false);
    }
  });

  test.each(hardMails)('is answered, whatever it resembles: $body', async ({ source }) => {
    expect(screenMail(await read(source), CONTEXT)).toMatchObject({ action: 'answer' });
  });
});
