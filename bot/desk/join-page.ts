import { type SignInWords, signInWords } from '../../dialogs/desk-words-sign-in.js';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { isolateLatin } from '../../dialogs/isolate.js';
import { mailAddress } from '../../dialogs/setting-kinds.js';
import type { CodeHolder, Joined } from '../../dialogs/staff/accounts.js';
import { type PasswordFault, SHORTEST_PASSWORD } from '../../dialogs/staff/password-rules.js';
import type { StaffAccount } from '../../dialogs/store/staff-book.js';
import type { Language } from '../../knowledge/language.js';
import { deskForm } from './desk-document.js';
import type { DeskAnswer, DeskDeps, FormPage, Notice } from './desk-pages.js';
import type { DeskVisit } from './desk-visit.js';
import { entryCookies } from './entry-cookies.js';
import { fieldMarkup, noticeMarkup } from './form-parts.js';
import { waitNotice } from './sign-in-page.js';

const PATH = '/staff/join';

/**
 * Where a one-time code leads: an invitation, a reset, or the first account. Opening it uses nothing up, since scanners of
 * mail press links; the code is used by the button.
 */
export function createJoinPage({ staff, clock }: DeskDeps): FormPage {
  const show: FormPage['show'] = async (visit, notice, sent) => {
    const code = sent?.get('code') ?? visit.asked('code') ?? '';
    const holder = code === '' ? undefined : await staff.accounts.holderOf(code);
    if (holder) return joinPage(visit, holder, code, notice, sent);
    const bad: Notice = { kind: 'fault', text: signInWords[visit.language].badCode, field: 'code' };
    return codePage(visit, notice ?? (code === '' ? undefined : bad));
  };
  return {
    path: PATH,
    show,
    async take(visit, form) {
      const until = await staff.takeTry(visit.network);
      if (until !== undefined) return codePage(visit, waitNotice(visit, until, clock()));
      const fault = personFault(visit, form);
      if (fault) return show(visit, fault, form);
      const [code, password] = [form.get('code') ?? '', form.get('password') ?? ''];
      const joined = form.has('address')
        ? await staff.accounts.joinFirst(code, { ...personOf(form), language: visit.language }, password)
        : await staff.accounts.join(code, password);
      if (joined.kind !== 'joined') return show(visit, joinFault(visit, joined), form);
      const entry = await staff.enter(joined.account, { agent: visit.agent, before: visit.token });
      return { to: '/staff', cookies: entryCookies(entry, visit.base) };
    },
  };
}

/** What is said of a password that is not taken. */
export function passwordNotice(language: Language, fault: PasswordFault): Notice {
  const { tooShort, tooLong, tooCommon } = signInWords[language];
  const text = { 'too-short': tooShort, 'too-long': tooLong, 'too-common': tooCommon }[fault];
  return { kind: 'fault', text, field: 'password' };
}

/** The field for a new password, with its one rule. */
export function newPasswordField(words: SignInWords, notice: Notice | undefined): Html {
  const hint = words.rules.replace('{shortest}', String(SHORTEST_PASSWORD));
  return fieldMarkup(
    { name: 'password', label: words.newPassword, type: 'password', autocomplete: 'new-password', latin: true, hint },
    notice,
  );
}

function joinFault({ language }: DeskVisit, joined: Exclude<Joined, { kind: 'joined' }>): Notice {
  if (joined.kind === 'refused') return passwordNotice(language, joined.fault);
  return { kind: 'fault', text: signInWords[language].badCode, field: 'code' };
}

function personOf(form: URLSearchParams): { name: string; address: string } {
  return { name: (form.get('name') ?? '').trim().slice(0, 100), address: (form.get('address') ?? '').trim() };
}

/** Only the first account names itself. */
function personFault({ language }: DeskVisit, form: URLSearchParams): Notice | undefined {
  if (!form.has('address')) return undefined;
  const { name, address } = personOf(form);
  const { nameMissing, addressBad } = signInWords[language];
  if (name === '') return { kind: 'fault', text: nameMissing, field: 'name' };
  return 'problem' in mailAddress(address) ? { kind: 'fault', text: addressBad, field: 'address' } : undefined;
}

function codePage(visit: DeskVisit, notice: Notice | undefined): DeskAnswer {
  const { language, basePath } = visit;
  const words = signInWords[language];
  const content = html`<h1>${words.code}</h1>
${noticeMarkup(notice)}<form method="get" action="${basePath + PATH}"><input type="hidden" name="lang" value="${language}">
${fieldMarkup({ name: 'code', label: words.code, type: 'text', autocomplete: 'one-time-code', latin: true, hint: words.codeHint, autofocus: true }, notice)}<button type="submit">${words.goOn}</button></form>
<p class="aside"><a href="${basePath}/staff/sign-in?lang=${language}">${words.signIn}</a></p>`;
  const languages = (other: Language) => `${basePath + PATH}?lang=${other}`;
  return { page: { title: words.code, content, languages }, notice };
}

function joinPage(
  visit: DeskVisit,
  holder: CodeHolder,
  code: string,
  notice: Notice | undefined,
  sent: URLSearchParams | undefined,
): DeskAnswer {
  const { language, basePath } = visit;
  const words = signInWords[language];
  const pathIn = (other: Language) => `${PATH}?${new URLSearchParams({ lang: other, code })}`;
  const person = holder.kind === 'first' ? personFields(words, notice, sent) : knownAddress(holder.account);
  const form = deskForm(
    visit,
    pathIn(language),
    html`<input type="hidden" name="code" value="${code}">
${person}${newPasswordField(words, notice)}<button type="submit">${words.join}</button>`,
  );
  const { title, text } = introduction(holder, language);
  const content = html`<h1>${title}</h1>
<p>${text}</p>
${notice ? noticeMarkup(notice) : NOTHING}${form}`;
  return { page: { title, content, languages: (other) => basePath + pathIn(other) }, notice };
}

function introduction(holder: CodeHolder, language: Language): { title: string; text: string } {
  const words = signInWords[language];
  if (holder.kind === 'first') return { title: words.firstAccount, text: words.firstIntroduction };
  const { name, address } = holder.account;
  const inOrder = (text: string) => (language === 'ar' ? isolateLatin(text) : text);
  return {
    title: inOrder(words.welcome.replace('{name}', () => name)),
    text: inOrder(words.invited.replace('{address}', () => address)),
  };
}

function personFields(words: SignInWords, notice: Notice | undefined, sent: URLSearchParams | undefined): Html {
  const [name, address] = [sent?.get('name') ?? '', sent?.get('address') ?? ''];
  return html`${fieldMarkup({ name: 'name', label: words.name, type: 'text', autocomplete: 'name', value: name }, notice)}${fieldMarkup({ name: 'address', label: words.address, type: 'email', autocomplete: 'username', latin: true, value: address }, notice)}`;
}

/** Not seen, for the browser's own store of passwords; it is not called `address`, which only the first account sends. */
function knownAddress({ address }: StaffAccount): Html {
  return html`<input type="email" class="unseen" autocomplete="username" value="${address}" readonly tabindex="-1" aria-hidden="true">
`;
}
