import { signInWords } from '../../dialogs/desk-words-sign-in.js';
import { html, NOTHING } from '../../dialogs/html.js';
import type { Language } from '../../knowledge/language.js';
import { deskForm } from './desk-document.js';
import type { DeskAnswer, DeskDeps, FormPage, Notice } from './desk-pages.js';
import type { DeskVisit } from './desk-visit.js';
import { entryCookies } from './entry-cookies.js';
import { fieldMarkup, noticeMarkup } from './form-parts.js';
import { genevaTime } from './instants.js';
import { ownPath } from './own-path.js';

const PATH = '/staff/sign-in';

/** The page on which staff sign in. With `next` it leads on to that page of the desk, and nowhere else. */
export function createSignInPage({ staff, clock, staffOidc }: DeskDeps): FormPage {
  const signInPage = (visit: DeskVisit, notice: Notice | undefined, address: string) =>
    signInMarkup(visit, notice, address, staffOidc !== undefined);
  return {
    path: PATH,
    async show(visit, notice, sent) {
      if (visit.member) return { to: ownPath(visit.asked('next')) };
      return signInPage(visit, notice ?? earlierNotice(visit), sent?.get('address') ?? '');
    },
    async take(visit, form) {
      const words = signInWords[visit.language];
      const given = { address: form.get('address') ?? '', password: form.get('password') ?? '' };
      const result = await staff.signIn(given, { network: visit.network, device: visit.cookie('device') });
      if (result.kind === 'signed-in') {
        const entry = await staff.enter(result.account, { agent: visit.agent, before: visit.token });
        return { to: ownPath(visit.asked('next')), cookies: entryCookies(entry, visit.base) };
      }
      if (result.kind === 'refused') {
        return signInPage(visit, { kind: 'fault', text: words.refused, field: 'password', status: 403 }, given.address);
      }
      return signInPage(visit, waitNotice(visit, result.until, clock()), given.address);
    },
  };
}

/** Too many attempts, until an instant. */
export function waitNotice({ language }: DeskVisit, until: string, now: Date): Notice {
  // Rounded up to the minute, so that the attempt at the time that is named is not too early.
  const minute = new Date(Math.ceil(Date.parse(until) / 60_000) * 60_000).toISOString();
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000));
  const text = signInWords[language].wait.replace('{time}', genevaTime(minute, language));
  return { kind: 'fault', text, status: 429, headers: { 'Retry-After': String(seconds) } };
}

/** What happened before one was led here. */
function earlierNotice({ asked, language }: DeskVisit): Notice | undefined {
  const { signedOut, openIdFailed, openIdUninvited } = signInWords[language];
  if (asked('left') === '1') return { kind: 'done', text: signedOut };
  if (asked('openid') === 'uninvited') return { kind: 'fault', text: openIdUninvited, status: 403 };
  return asked('openid') === 'failed' ? { kind: 'fault', text: openIdFailed, status: 403 } : undefined;
}

function signInMarkup(visit: DeskVisit, notice: Notice | undefined, address: string, hasOpenId: boolean): DeskAnswer {
  const { language, basePath } = visit;
  const words = signInWords[language];
  const next = visit.asked('next');
  const kept = next === undefined ? {} : { next: ownPath(next) };
  const pathIn = (other: Language) => `${PATH}?${new URLSearchParams({ lang: other, ...kept })}`;
  const form = deskForm(
    visit,
    // So that a place within the desk (`/staff#/cases/…`) is still the one after the sign-in.
    undefined,
    html`${fieldMarkup({ name: 'address', label: words.address, type: 'email', autocomplete: 'username', latin: true, value: address, autofocus: address === '' }, notice)}${fieldMarkup({ name: 'password', label: words.password, type: 'password', autocomplete: 'current-password', latin: true, autofocus: address !== '' }, notice)}<button type="submit">${words.signIn}</button>`,
  );
  const openId = html`<p><a class="other" href="${basePath}/staff/openid?${new URLSearchParams(kept).toString()}">${words.openId}</a></p>
`;
  const content = html`<h1>${words.signIn}</h1>
${noticeMarkup(notice)}${hasOpenId ? openId : NOTHING}${form}
<p class="aside">${words.forgotten}</p>
<p class="aside"><a href="${basePath}/staff/join?lang=${language}">${words.haveCode}</a></p>`;
  return { page: { title: words.signIn, content, languages: (other) => basePath + pathIn(other) }, notice };
}
