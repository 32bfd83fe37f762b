const HERE = 'http://desk.invalid';

/** A place of the desk to go on to, as a query names it; the desk itself for whatever leads elsewhere. */
export function ownPath(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, HERE)) return '/staff';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  const isOurs = origin === HERE && /^\/staff(?:\/|$)/.test(pathname) && !pathname.startsWith('/staff/sign-');
  return isOurs ? pathname + search + hash : '/staff';
}
