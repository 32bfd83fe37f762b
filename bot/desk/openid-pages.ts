import type { StaffOidc } from '../../dialogs/settings.js';
import { reason } from '../reason.js';
import type { DeskDeps, FormPage } from './desk-pages.js';
import { entryCookies } from './entry-cookies.js';
import type { OpenId } from './openid.js';
import { ownPath } from './own-path.js';
import { deskCookie } from './session-cookie.js';

const BACK = '/staff/openid/back';
/** How long one may take at the provider. */
const KEPT_SECONDS = 900;

/** The way to the identity provider, and back from it. Nothing but redirects; what went wrong the sign-in page says. */
export function createOpenIdPages(settings: StaffOidc, { staff, log }: DeskDeps): readonly FormPage[] {
  let made: Promise<OpenId> | undefined;
  // Loaded when somebody signs in so.
  const openId = () => {
    made ??= import('./openid.js').then(({ createOpenId }) => createOpenId(settings));
    return made;
  };
  const failed = (error: unknown) => {
    log.warn(reason(error), 'sign-in by OpenID Connect failed');
    return { to: '/staff/sign-in?openid=failed' };
  };
  return [
    {
      path: '/staff/openid',
      async show({ base, asked }) {
        try {
          const { url, kept } = await (await openId()).begin(base + BACK, ownPath(asked('next')));
          return { to: url, cookies: [deskCookie('openid', kept, KEPT_SECONDS, base)] };
        } catch (error) {
          return failed(error);
        }
      },
    },
    {
      path: BACK,
      async show(visit) {
        const { base, here, network, agent, token } = visit;
        const over = deskCookie('openid', '', 0, base);
        try {
          if ((await staff.takeTry(network)) !== undefined) throw new Error('too many attempts');
          const { person, next } = await (await openId()).finish(new URL(base + here), visit.cookie('openid'));
          const account = await staff.admit(person);
          if (!account) return { to: '/staff/sign-in?openid=uninvited', cookies: [over] };
          const entry = await staff.enter(account, { agent, before: token });
          return { to: ownPath(next), cookies: [...entryCookies(entry, base), over] };
        } catch (error) {
          return { ...failed(error), cookies: [over] };
        }
      },
    },
  ];
}
