import { readSettings, type Settings } from '../../dialogs/settings.js';

/** Settings of a mail agent on these servers. */
export function mailSettings(environment: Readonly<Record<string, string>>): Settings {
  return readSettings({ environment: { MAIL_MODE: 'auto', ...environment }, root: '/nowhere' });
}

/** Pauses short enough for tests. */
export const QUICK = {
  checkMs: 300,
  connectMs: 2_000,
  greetingMs: 2_000,
  socketMs: 4_000,
  workMs: 3_000,
  retryMs: (failures: number) => Math.min(400, 50 * failures),
  resendMs: () => 100,
  secondLookMs: 100,
  outboxMs: 100,
  scheduleMs: 100,
} as const;
