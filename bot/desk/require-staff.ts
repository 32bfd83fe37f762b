import type { IncomingMessage } from 'node:http';
import type { StaffMember } from '../../dialogs/staff/sessions.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import type { StaffRole } from '../../dialogs/store/staff-book.js';
import type { Addresses } from '../http/addresses.js';
import { HttpFault } from '../http/fault.js';
import { sessionOf } from './session-cookie.js';

/**
 * Who makes a request of `/staff/api/*`. Throws a fault: 401 `NotSignedIn` where nobody is signed in, 403 `NotAllowed` where
 * the role is another one (an administrator may all), 403 `CrossSite` where it would change something and does not come
 * from a page of this server. What only reads (GET, HEAD) must change nothing.
 */
export type RequireStaff = (req: IncomingMessage, role?: StaffRole) => Promise<StaffMember>;

export function createRequireStaff(staff: Staff, addresses: Addresses): RequireStaff {
  return async (req, role = 'staff') => {
    checkSameSite(req, addresses);
    const member = await staff.sessions.memberOf(sessionOf(req, addresses.base(req)));
    if (!member) throw new HttpFault(401, 'NotSignedIn', 'Nobody is signed in here, or no longer.');
    if (role === 'administrator' && member.account.role !== 'administrator') {
      throw new HttpFault(403, 'NotAllowed', 'Only an administrator may do this.');
    }
    return member;
  };
}

/**
 * Throws unless a request that may change something comes from a page of this server. Every browser of these years names
 * the origin of a POST; a program has to name it too (`Origin`), so that "no header" never passes.
 */
export function checkSameSite(req: IncomingMessage, addresses: Addresses): void {
  if (req.method === 'GET' || req.method === 'HEAD') return;
  const named = req.headers['sec-fetch-site'] !== undefined || req.headers.origin !== undefined;
  const fault = new HttpFault(403, 'CrossSite', 'This may only be sent from a page of the desk itself.');
  if (!named || req.headers['sec-fetch-site'] === 'none') throw fault;
  try {
    addresses.checkOwnPage(req);
  } catch (error) {
    throw error instanceof HttpFault && error.status === 403 ? fault : error;
  }
}
