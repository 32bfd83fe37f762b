import { topicLabel } from '../../../dialogs/by-mail/topic-label.js';
import { chatWords } from '../../../dialogs/chat-words.js';
import type { Preview } from '../../../dialogs/facts/preview.js';
import { shownChange } from '../../../dialogs/facts/shown-facts.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import { genevaDate, isCivilDate } from '../../../knowledge/civil-date.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { namesOf } from '../facts-routes.js';
import { noticeMarkup } from '../form-parts.js';
import { genevaDayTime } from '../instants.js';
import {
  actForm,
  afterResult,
  becauseOf,
  CHANGE,
  FACTS,
  type FactPageDeps,
  resultNotice,
  voiceOf,
  wordsOf,
} from './fact-parts.js';

/** One change: what will be said with it on a day in six languages, and who confirms, rejects or takes it back. */
export function createChangePage(deps: FactPageDeps): FormPage {
  const { desk } = deps;
  const show = async (visit: DeskVisit, notice?: Notice): Promise<DeskAnswer> => {
    const recorded = await desk.change(visit.asked('id') ?? '');
    if (!recorded) return { to: FACTS };
    const words = wordsOf(visit);
    const shown = shownChange(
      recorded,
      voiceOf(visit, deps),
      visit.member?.account.id ?? '',
      await namesOf(deps.store),
    );
    const [title = words.brakes] = shown.topics;
    const time = (at: string) => genevaDayTime(at, visit.language);
    const settled =
      shown.settledBy && shown.settledAt
        ? words.settledBy.replace('{name}', shown.settledBy).replace('{time}', time(shown.settledAt))
        : '';
    const content = html`<p class="back"><a href="${visit.basePath + FACTS}">${words.facts}</a></p>
<h1><bdi>${title}</bdi></h1>
${noticeMarkup(notice)}<p>${words.kind[shown.kind]} (${words.changeState[shown.state]})<br><bdi>${shown.why}</bdi><br>
${words.proposedBy.replace('{name}', shown.by).replace('{time}', time(shown.at))}<br>${settled}</p>
<p class="aside"><bdi>${shown.facts.join(', ')}</bdi></p>
${acts(visit, recorded.state, shown.kind, shown.mayConfirm, words)}${recorded.state === 'proposed' ? await previews(visit, shown.id, deps) : NOTHING}`;
    return { page: { title, content, wide: true }, notice };
  };
  return {
    path: CHANGE,
    forMembers: true,
    show,
    async take(visit, form) {
      const { member } = visit;
      const id = visit.asked('id') ?? '';
      if (!member) return { to: FACTS };
      const because = becauseOf(visit, form);
      const result = form.has('confirm')
        ? await desk.confirm(id, member.account.id)
        : form.has('reject')
          ? await desk.reject(id, member.account.id)
          : because && (await desk.ask({ kind: 'revert', change: id }, because));
      if (!result) return show(visit);
      const failed = resultNotice(result, wordsOf(visit));
      return failed ? show(visit, failed) : afterResult(result);
    },
  };
}

/** What changes no fact: it is let go or ended among the facts. */
const EDITLESS = ['brake', 'temporary', 'temporary-end', 'phrasing', 'phrasing-end'];

function acts(visit: DeskVisit, state: string, kind: string, mayConfirm: boolean, words: FactsWords): Html {
  const path = `${CHANGE}?id=${encodeURIComponent(visit.asked('id') ?? '')}`;
  const act = (name: string, button: string, isMain = false) =>
    actForm(visit, path, { hidden: { [name]: '1' }, button, isMain });
  if (state === 'proposed')
    return html`<div class="acts">${mayConfirm ? act('confirm', words.confirm, true) : html`<p>${words.own}</p>`}${act('reject', words.reject)}</div>`;
  if (state !== 'in-force' || EDITLESS.includes(kind)) return NOTHING;
  return actForm(visit, path, { hidden: { revert: '1' }, button: words.takeBack, reason: words.why });
}

async function previews(visit: DeskVisit, id: string, { desk, facts, clock }: FactPageDeps): Promise<Html> {
  const words = wordsOf(visit);
  const asked = visit.asked('on') ?? '';
  const on = asked.length === 10 && isCivilDate(asked) ? asked : genevaDate(clock());
  const result = await desk.preview(id, on);
  const body =
    result.kind === 'preview'
      ? result.previews.map((one) => previewMarkup(visit, one, { facts, clock }, words))
      : [html`<p>${words.faulty} ${result.kind === 'faulty' ? result.faults.join(' · ') : ''}</p>`];
  return html`<section aria-labelledby="preview"><h2 id="preview">${words.previewOn}</h2>
<form method="get" action="${visit.basePath + CHANGE}"><input type="hidden" name="id" value="${id}"><div class="field"><label for="on">${words.day}</label>
<input type="date" id="on" name="on" value="${on}" required></div><button type="submit" class="quiet">${words.show}</button></form>
${body}</section>`;
}

function previewMarkup(
  visit: DeskVisit,
  { topic, before, after }: Preview,
  deps: Pick<FactPageDeps, 'facts' | 'clock'>,
  words: FactsWords,
): Html {
  const label = topicLabel(
    { kind: 'answer', topic, facts: [], noLaterEdition: false, hourAsked: false },
    voiceOf(visit, deps),
  );
  const said = (text: string, language: string) =>
    html`<blockquote lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${text.split('\n').map((line) => html`${line}<br>`)}</blockquote>`;
  const rows = LANGUAGES.map((language) => {
    const isSame = before[language] === after[language];
    return html`<tr><th scope="row" lang="${language}">${chatWords[language].languageName}</th><td>${said(before[language], language)}</td>
<td>${isSame ? html`<p>${words.same}</p>` : said(after[language], language)}</td></tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><caption><bdi>${label}</bdi></caption><thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>${rows}</tbody></table></div>
`;
}
