import * as kinds from './setting-kinds.js';

/** How long a case may stay as it is. */
export const CASE_SETTING_NAMES = ['CASE_UNCLAIMED_HOURS', 'CASE_IDLE_HOURS', 'CASE_WAITING_DAYS'] as const;
type CaseSettingName = (typeof CASE_SETTING_NAMES)[number];

export interface CaseSettings {
  /** Office hours without anybody claiming it: the next member of staff is told. */
  readonly unclaimedHours: number;
  /** Office hours without its owner doing anything: back to the queue. */
  readonly idleHours: number;
  /** Calendar days without the stakeholder writing again: closed. */
  readonly waitingDays: number;
}

type Take = <T>(name: CaseSettingName, kind: kinds.Kind<T>) => T | undefined;

export function readCaseSettings(take: Take): CaseSettings {
  return {
    unclaimedHours: take('CASE_UNCLAIMED_HOURS', kinds.wholeNumber(1, 1_000)) ?? 4,
    idleHours: take('CASE_IDLE_HOURS', kinds.wholeNumber(1, 1_000)) ?? 8,
    waitingDays: take('CASE_WAITING_DAYS', kinds.wholeNumber(1, 365)) ?? 7,
  };
}
