import { LONGEST_MS } from '../../dialogs/staff/sessions.js';
import type { Entry } from '../../dialogs/staff/staff.js';
import { deskCookie } from './session-cookie.js';

/** Half a year in which a browser counts as one in which its owner has signed in before. */
const DEVICE_SECONDS = 180 * 24 * 3600;

/** The cookies of a browser in which somebody has just signed in. The form's secret of before is of no more use. */
export function entryCookies({ token, device }: Entry, base: string): readonly string[] {
  return [
    deskCookie('session', token, LONGEST_MS / 1000, base),
    deskCookie('device', device, DEVICE_SECONDS, base),
    deskCookie('form', '', 0, base),
  ];
}

/** The cookies of a browser in which somebody has signed out; that it is a known one stays. */
export function exitCookies(base: string): readonly string[] {
  return [deskCookie('session', '', 0, base)];
}
