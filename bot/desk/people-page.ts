import { chatWords } from '../../dialogs/chat-words.js';
import { accountWords } from '../../dialogs/desk-words-account.js';
import { type PeopleWords, peopleWords } from '../../dialogs/desk-words-people.js';
import { signInWords } from '../../dialogs/desk-words-sign-in.js';
import { type Html, html } from '../../dialogs/html.js';
import { mailAddress } from '../../dialogs/setting-kinds.js';
import type { IssuedCode } from '../../dialogs/staff/accounts.js';
import { joinLink } from '../../dialogs/staff/staff-command.js';
import type { StaffAccount } from '../../dialogs/store/staff-book.js';
import { isLanguage, LANGUAGES } from '../../knowledge/language.js';
import { deskForm } from './desk-document.js';
import type { DeskAnswer, DeskDeps, FormPage, Notice } from './desk-pages.js';
import type { DeskVisit } from './desk-visit.js';
import { fieldMarkup, noticeMarkup } from './form-parts.js';
import { genevaDayTime } from './instants.js';

const PATH = '/staff/people';

/** A link that has just been made; shown in this one answer, since only its hash is kept. */
interface Made extends IssuedCode {
  readonly name: string;
}

/** Where administrators invite people, make them a new link, and remove them. Others are led to the desk. */
export function createPeoplePage({ staff, log }: DeskDeps): FormPage {
  const { accounts } = staff;
  const show = async (visit: DeskVisit, notice?: Notice, sent?: URLSearchParams, made?: Made): Promise<DeskAnswer> =>
    isAdministrator(visit) ? peoplePage(visit, await accounts.list(), notice, sent, made) : { to: '/staff' };
  const noted = (visit: DeskVisit, act: string, account: StaffAccount) =>
    log.info({ by: visit.member?.account.id, account: account.id, act }, 'the staff were changed');

  const invite = async (visit: DeskVisit, form: URLSearchParams): Promise<DeskAnswer> => {
    const fault = inviteFault(visit, form);
    if (fault) return show(visit, fault, form);
    const [name, address, language] = [fieldOf(form, 'name'), fieldOf(form, 'address'), form.get('language')];
    const role = form.has('administrator') ? 'administrator' : 'staff';
    const result = await accounts.invite({ name, address, role, language: isLanguage(language) ? language : 'en' });
    if (result.kind === 'known') {
      return show(visit, { kind: 'fault', text: peopleWords[visit.language].known, field: 'address' }, form);
    }
    noted(visit, 'invited', result.account);
    return show(visit, undefined, undefined, { ...result, name });
  };
  const change = async (visit: DeskVisit, act: 'reset' | 'remove', account: StaffAccount): Promise<DeskAnswer> => {
    noted(visit, act, account);
    if (act === 'reset') {
      const issued = await accounts.reset(account.address);
      return show(visit, undefined, undefined, issued && { ...issued, name: account.name });
    }
    await accounts.remove(account.address);
    return show(visit, { kind: 'done', text: named(peopleWords[visit.language].isRemoved, account.name) });
  };
  return {
    path: PATH,
    forMembers: true,
    show,
    async take(visit, form) {
      if (!isAdministrator(visit)) return { to: '/staff' };
      if (form.has('invite')) return invite(visit, form);
      const act = form.has('reset') ? 'reset' : 'remove';
      const account = (await accounts.list()).find(({ id }) => id === form.get(act));
      // Nobody locks themselves out; their own password is changed on the page of their account.
      if (!account || account.id === visit.member?.account.id) return show(visit);
      return change(visit, act, account);
    },
  };
}

function isAdministrator({ member }: DeskVisit): boolean {
  return member?.account.role === 'administrator';
}

function fieldOf(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').trim().slice(0, 200);
}

function named(text: string, name: string): string {
  return text.replace('{name}', () => name);
}

function inviteFault({ language }: DeskVisit, form: URLSearchParams): Notice | undefined {
  if (fieldOf(form, 'name') === '') return { kind: 'fault', text: peopleWords[language].nameMissing, field: 'name' };
  const isBad = 'problem' in mailAddress(fieldOf(form, 'address'));
  return isBad ? { kind: 'fault', text: signInWords[language].addressBad, field: 'address' } : undefined;
}

function peoplePage(
  visit: DeskVisit,
  accounts: readonly StaffAccount[],
  notice: Notice | undefined,
  sent: URLSearchParams | undefined,
  made: Made | undefined,
): DeskAnswer {
  const { language, basePath } = visit;
  const words = peopleWords[language];
  const content = html`<p class="back"><a href="${basePath}/staff">${accountWords[language].toDesk}</a></p>
<h1>${words.people}</h1>
${noticeMarkup(notice)}${made ? linkMarkup(visit, words, made) : html``}<ul class="sessions">${accounts.map((one) => personItem(visit, words, one))}</ul>
<section aria-labelledby="invite"><h2 id="invite">${words.invite}</h2>
${inviteForm(visit, words, notice, sent)}</section>`;
  return { page: { title: words.people, content }, notice };
}

function linkMarkup({ base, language }: DeskVisit, words: PeopleWords, made: Made): Html {
  const text = named(words.link, made.name).replace('{time}', () => genevaDayTime(made.expiresAt, language));
  return html`<div class="notice done" role="status"><p>${text}</p>
<p><code class="link" dir="ltr">${joinLink(base, made.code)}</code></p></div>
`;
}

function personItem(visit: DeskVisit, words: PeopleWords, account: StaffAccount): Html {
  const { id, name, address, role, disabledAt, passwordHash, subject } = account;
  const isSelf = id === visit.member?.account.id;
  const hasJoined = passwordHash !== undefined || subject !== undefined;
  const state = disabledAt !== undefined ? words.removed : hasJoined ? words.canSignIn : words.invited;
  const acts = html`<div class="acts">${sure(visit, words.newLink, 'reset', id, words.newLinkYes, name)}${sure(visit, words.remove, 'remove', id, named(words.removeYes, name), name)}</div>`;
  return html`<li><div><strong><bdi>${name}</bdi></strong>${isSelf ? html` (${words.you})` : html``}<br>
<bdi>${address}</bdi><br>
${accountWords[visit.language].role[role]} · ${state}</div>
${isSelf || disabledAt !== undefined ? html`` : acts}</li>
`;
}

/** A button behind a question, so that one press alone ends nothing. */
function sure(visit: DeskVisit, label: string, act: string, id: string, yes: string, name: string): Html {
  const button = html`<button type="submit" name="${act}" value="${id}">${yes}</button>`;
  return html`<details><summary>${label}<span class="unseen"> – ${name}</span></summary>${deskForm(visit, PATH, button)}</details>`;
}

function inviteForm(visit: DeskVisit, words: PeopleWords, notice?: Notice, sent?: URLSearchParams): Html {
  const chosen = sent?.get('language') ?? visit.language;
  const options = LANGUAGES.map((one) => {
    const isChosen = one === chosen ? html` selected` : html``;
    return html`<option value="${one}" lang="${one}"${isChosen}>${chatWords[one].languageName}</option>`;
  });
  const value = (name: string) => sent?.get(name) ?? '';
  const { address } = signInWords[visit.language];
  const fields = html`${fieldMarkup({ name: 'name', label: words.name, type: 'text', autocomplete: 'off', value: value('name') }, notice)}${fieldMarkup({ name: 'address', label: address, type: 'email', autocomplete: 'off', latin: true, value: value('address') }, notice)}<div class="field"><label for="language">${words.language}</label>
<select id="language" name="language">${options}</select></div>
<div class="field choice"><input type="checkbox" id="administrator" name="administrator" value="1"${sent?.has('administrator') ? html` checked` : html``}><label for="administrator">${words.asAdministrator}</label></div>
<button type="submit" name="invite" value="1">${words.makeLink}</button>`;
  return deskForm(visit, PATH, fields);
}
