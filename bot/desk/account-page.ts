import { chatWords } from '../../dialogs/chat-words.js';
import { type AccountWords, accountWords } from '../../dialogs/desk-words-account.js';
import { signInWords } from '../../dialogs/desk-words-sign-in.js';
import { type Html, html } from '../../dialogs/html.js';
import type { StaffMember } from '../../dialogs/staff/sessions.js';
import type { StaffSession } from '../../dialogs/store/staff-book.js';
import { isLanguage, LANGUAGES } from '../../knowledge/language.js';
import { browserName } from './browser-name.js';
import { deskForm } from './desk-document.js';
import type { DeskAnswer, DeskDeps, FormPage, Notice } from './desk-pages.js';
import type { DeskVisit } from './desk-visit.js';
import { entryCookies } from './entry-cookies.js';
import { fieldMarkup, noticeMarkup } from './form-parts.js';
import { genevaDayTime } from './instants.js';
import { newPasswordField, passwordNotice } from './join-page.js';
import { waitNotice } from './sign-in-page.js';

const PATH = '/staff/account';

/** One's own account: language, password, and where one is signed in. */
export function createAccountPage({ staff, clock }: DeskDeps): FormPage {
  const show = async (visit: DeskVisit, notice?: Notice): Promise<DeskAnswer> => {
    const { member } = visit;
    if (!member) return { to: '/staff/sign-in' };
    const sessions = await staff.sessions.list(member.account.id);
    return accountPage(visit, member, sessions, notice ?? doneNotice(visit));
  };
  const takePassword = async (visit: DeskVisit, member: StaffMember, form: URLSearchParams): Promise<DeskAnswer> => {
    const { address } = member.account;
    const old = { address, password: form.get('old') ?? '' };
    const proof = await staff.signIn(old, { network: visit.network, device: visit.cookie('device') });
    if (proof.kind === 'wait') return show(visit, waitNotice(visit, proof.until, clock()));
    const wrong: Notice = { kind: 'fault', text: accountWords[visit.language].oldWrong, field: 'old' };
    if (proof.kind === 'refused') return show(visit, wrong);
    const changed = await staff.accounts.changePassword(proof.account, form.get('password') ?? '');
    if (changed.kind === 'refused') return show(visit, passwordNotice(visit.language, changed.fault));
    const entry = await staff.enter(changed.account, { agent: visit.agent });
    return { to: `${PATH}?done=password`, cookies: entryCookies(entry, visit.base) };
  };
  return {
    path: PATH,
    forMembers: true,
    show,
    async take(visit, form) {
      const { member } = visit;
      if (!member) return { to: '/staff/sign-in' };
      const [language, session] = [form.get('language'), form.get('session')];
      if (isLanguage(language)) {
        await staff.accounts.setLanguage(member.account.id, language);
        return { to: `${PATH}?done=language` };
      }
      if (session !== null) {
        await staff.sessions.end(member.account.id, session);
        return { to: PATH };
      }
      if (form.has('everywhere')) {
        await staff.accounts.endSessions(member.account.id);
        return { to: '/staff/sign-in?left=1' };
      }
      return takePassword(visit, member, form);
    },
  };
}

function doneNotice({ asked, language }: DeskVisit): Notice | undefined {
  const { saved, changed } = accountWords[language];
  if (asked('done') === 'language') return { kind: 'done', text: saved };
  return asked('done') === 'password' ? { kind: 'done', text: changed } : undefined;
}

function accountPage(
  visit: DeskVisit,
  { account, session: own }: StaffMember,
  sessions: readonly StaffSession[],
  notice: Notice | undefined,
): DeskAnswer {
  const { language, basePath } = visit;
  const words = accountWords[language];
  const options = LANGUAGES.map((one) => {
    const chosen = one === language ? html` selected` : html``;
    return html`<option value="${one}" lang="${one}"${chosen}>${chatWords[one].languageName}</option>`;
  });
  const chooseLanguage = html`<div class="field"><label for="language">${words.language}</label>
<select id="language" name="language">${options}</select></div>
<button type="submit">${words.save}</button>`;
  const content = html`<p class="back"><a href="${basePath}/staff">${words.toDesk}</a></p>
<h1>${words.account}</h1>
${noticeMarkup(notice)}<p><bdi>${account.name}</bdi> · <bdi>${account.address}</bdi> · ${words.role[account.role]}</p>
${deskForm(visit, PATH, chooseLanguage)}
<section aria-labelledby="sessions"><h2 id="sessions">${words.sessions}</h2>
<p>${words.sessionsIntroduction} ${words.genevaTime}</p>
<ul class="sessions">${sessions.map((one) => sessionItem(visit, words, one, one.id === own.id))}</ul>
${deskForm(visit, PATH, html`<button type="submit" name="everywhere" value="1" class="quiet">${words.endAll}</button>`)}</section>
${account.passwordHash === undefined ? html`` : passwordSection(visit, words, account.address, notice)}`;
  return { page: { title: words.account, content }, notice };
}

function sessionItem(visit: DeskVisit, words: AccountWords, session: StaffSession, isOwn: boolean): Html {
  const at = (instant: string) => genevaDayTime(instant, visit.language);
  const name = browserName(session.agent) ?? words.unknownBrowser;
  const button = html`<button type="submit" name="session" value="${session.id}" class="quiet">${words.endSession}<span class="unseen"> – ${name}, ${at(session.openedAt)}</span></button>`;
  return html`<li><div><strong><bdi>${name}</bdi></strong>${isOwn ? html` (${words.thisBrowser})` : html``}<br>
${words.since.replace('{time}', at(session.openedAt))}<br>
${words.lastUsed.replace('{time}', at(session.seenAt))}</div>${isOwn ? html`` : deskForm(visit, PATH, button)}</li>
`;
}

function passwordSection(visit: DeskVisit, words: AccountWords, address: string, notice: Notice | undefined): Html {
  const old = {
    name: 'old',
    label: words.oldPassword,
    type: 'password',
    autocomplete: 'current-password',
    latin: true,
  } as const;
  const fields = html`<input type="email" class="unseen" autocomplete="username" value="${address}" readonly tabindex="-1" aria-hidden="true">
${fieldMarkup(old, notice)}${newPasswordField(signInWords[visit.language], notice)}<button type="submit">${words.changePassword}</button>`;
  return html`<section aria-labelledby="change"><h2 id="change">${words.changePassword}</h2>
${deskForm(visit, PATH, fields)}</section>`;
}
