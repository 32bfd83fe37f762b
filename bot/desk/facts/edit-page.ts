import { shownFact } from '../../../dialogs/facts/shown-facts.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html } from '../../../dialogs/html.js';
import { deskForm } from '../desk-document.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { noticeMarkup } from '../form-parts.js';
import { EDIT, FACTS, type FactPageDeps, proposed, voiceOf, wordsOf } from './fact-parts.js';
import { choice, line } from './form-fields.js';
import { readEditForm } from './read-edit-form.js';
import { sourceFields, valueFields } from './value-fields.js';

/** A fact is moved, corrected, or said of another edition; what comes of it waits for a second person. */
export function createEditPage(deps: FactPageDeps): FormPage {
  const factOf = (visit: DeskVisit) => deps.facts.brain().knowledge.facts.get(visit.asked('fact') ?? '');
  const show = async (visit: DeskVisit, notice?: Notice, sent = new URLSearchParams()): Promise<DeskAnswer> => {
    const fact = factOf(visit);
    if (!fact) return { to: FACTS };
    const words = wordsOf(visit);
    const voice = voiceOf(visit, deps);
    const { topic, said, source } = shownFact(fact, voice);
    const path = `${EDIT}?fact=${encodeURIComponent(fact.id)}`;
    const fields = html`${howFields(words, sent)}${sourceFields(words, voice, sent)}<fieldset><legend>${words.value}</legend>
${valueFields(words, fact, sent)}</fieldset>
${line({ name: 'why', label: words.why, value: sent.get('why') ?? '', isNeeded: true })}
<button type="submit">${words.propose}</button>`;
    const content = html`<p class="back"><a href="${`${visit.basePath + FACTS}?activity=${fact.activity}`}">${words.facts}</a></p>
<h1><bdi>${topic}</bdi></h1>
${noticeMarkup(notice)}<p><bdi>${said}</bdi><br><span class="aside">${source} · <bdi>${fact.id}@${String(fact.version)}</bdi></span></p>
${deskForm(visit, path, fields)}`;
    return { page: { title: topic, content }, notice };
  };
  return {
    path: EDIT,
    forMembers: true,
    show,
    async take(visit, form) {
      const fact = factOf(visit);
      if (!fact) return { to: FACTS };
      return proposed(visit, form, readEditForm(form, fact), (notice) => show(visit, notice, form), deps.desk);
    },
  };
}

function howFields(words: FactsWords, sent: URLSearchParams): Html {
  const kinds = (['moved', 'slip', 'edition'] as const).map((kind) => [kind, words[kind]] as const);
  return html`${choice('how', words.how, kinds, sent.get('how') ?? 'moved')}${line({ name: 'year', label: words.year, value: sent.get('year') ?? '', type: 'number' })}`;
}
