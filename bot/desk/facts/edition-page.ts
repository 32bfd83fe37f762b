import { shownFact } from '../../../dialogs/facts/shown-facts.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import { GENERAL, type KnownFact } from '../../../knowledge/knowledge.js';
import { isInForce } from '../../../knowledge/query.js';
import { deskForm } from '../desk-document.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { noticeMarkup } from '../form-parts.js';
import { EDITION, FACTS, type FactPageDeps, proposed, voiceOf, wordsOf } from './fact-parts.js';
import { line } from './form-fields.js';
import { prefixOf, readEditionForm } from './read-edit-form.js';
import { sourceFields, valueFields } from './value-fields.js';

/** The facts of the next edition after the pattern of the newest one: those that are ticked are one proposal. */
export function createEditionPage(deps: FactPageDeps): FormPage {
  const show = async (visit: DeskVisit, notice?: Notice, sent = new URLSearchParams()): Promise<DeskAnswer> => {
    const activity = visit.asked('activity') ?? '';
    const voice = voiceOf(visit, deps);
    const name = voice.knowledge.activities.get(activity)?.names[visit.language];
    const { edition, facts } = newestEdition(activity, visit, deps);
    if (name === undefined || facts.length === 0) return { to: FACTS };
    const words = wordsOf(visit);
    const year = sent.get('year') ?? String(Number(edition) + 1);
    const fields = html`${line({ name: 'year', label: words.year, value: year, type: 'number', isNeeded: true })}${sourceFields(words, voice, sent)}
${facts.map((fact, index) => factFields(visit, fact, prefixOf(index), sent, deps))}
${line({ name: 'why', label: words.why, value: sent.get('why') ?? '', isNeeded: true })}
<button type="submit">${words.propose}</button>`;
    const title = `${words.editionPage} – ${name}`;
    const content = html`<p class="back"><a href="${`${visit.basePath + FACTS}?activity=${activity}`}">${words.facts}</a></p>
<h1>${words.editionPage} – <bdi>${name}</bdi></h1>
${noticeMarkup(notice)}<p>${words.editionHint}</p>
${deskForm(visit, pathOf(activity), fields)}`;
    return { page: { title, content }, notice };
  };
  return {
    path: EDITION,
    forMembers: true,
    show,
    async take(visit, form) {
      const { facts } = newestEdition(visit.asked('activity') ?? '', visit, deps);
      return proposed(visit, form, readEditionForm(form, facts), (notice) => show(visit, notice, form), deps.desk);
    },
  };
}

const pathOf = (activity: string) => `${EDITION}?activity=${encodeURIComponent(activity)}`;

/** What is said of the newest edition, in the order of the files. */
function newestEdition(activity: string, visit: DeskVisit, deps: FactPageDeps) {
  const { knowledge, today } = voiceOf(visit, deps);
  const known = (knowledge.factsOf.get(activity) ?? []).filter((fact) => isInForce(knowledge, fact, today));
  const edition = known.reduce(
    (newest, fact) => (fact.edition !== GENERAL && fact.edition > newest ? fact.edition : newest),
    '',
  );
  return { edition, facts: known.filter((fact) => fact.edition === edition) };
}

function factFields(
  visit: DeskVisit,
  fact: KnownFact,
  prefix: string,
  sent: URLSearchParams,
  deps: FactPageDeps,
): Html {
  const words = wordsOf(visit);
  const { topic, said } = shownFact(fact, voiceOf(visit, deps));
  const add = `${prefix}add`;
  return html`<fieldset><legend><bdi>${topic}</bdi></legend>
<p class="aside"><bdi>${said}</bdi></p>
<label class="choice" for="${add}"><input type="checkbox" id="${add}" name="${add}" value="1"${sent.has(add) ? html` checked` : NOTHING}>${words.include}<span class="unseen"> – ${topic}</span></label>
${valueFields(words, fact, sent, { prefix, isBlank: true })}</fieldset>
`;
}
