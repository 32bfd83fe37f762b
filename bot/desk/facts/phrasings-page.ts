import { labelOfKey } from '../../../dialogs/cases/label-of-key.js';
import { chatWords } from '../../../dialogs/chat-words.js';
import type { DeskResult } from '../../../dialogs/facts/fact-desk.js';
import { type HeldPhrasing, heldPhrasings, PHRASING_FAULTS } from '../../../dialogs/facts/held-phrasings.js';
import { nameless } from '../../../dialogs/facts/nameless.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html } from '../../../dialogs/html.js';
import { isLanguage, LANGUAGES } from '../../../knowledge/language.js';
import { deskForm } from '../desk-document.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { namesOf } from '../facts-routes.js';
import { noticeMarkup } from '../form-parts.js';
import { genevaDayTime } from '../instants.js';
import { actForm, FACTS, type FactPageDeps, PHRASINGS, resultNotice, voiceOf, wordsOf } from './fact-parts.js';
import { area, choice, groupedChoice } from './form-fields.js';

/** How people ask, kept for the base: from a question of a case, without who asked it, or freely; and what was kept so far. */
export function createPhrasingsPage(deps: FactPageDeps): FormPage {
  const show = async (visit: DeskVisit, notice?: Notice, sent?: URLSearchParams): Promise<DeskAnswer> => {
    const words = wordsOf(visit);
    const done: Notice | undefined = visit.asked('done') ? { kind: 'done', text: words.phrasingDone } : undefined;
    const begun = sent ? fieldsOf(sent) : await begunWith(visit, deps);
    const languages = LANGUAGES.map((one) => [one, chatWords[one].languageName] as const);
    const fields = html`${groupedChoice('key', words.topic, topicsFor(visit, deps), begun.key)}${choice('language', words.language, languages, begun.language)}
${area('text', words.sentence, begun.text, begun.language)}<button type="submit" name="keep" value="1">${words.keep}</button>`;
    const said = notice ?? done;
    const content = html`<p class="back"><a href="${visit.basePath + FACTS}">${words.facts}</a></p>
<h1>${words.phrasings}</h1>
${noticeMarkup(said)}<p>${words.phrasingsHint}</p>
${deskForm(visit, PHRASINGS, fields)}
<h2>${words.keptSoFar}</h2>
${await keptList(visit, deps)}`;
    return { page: { title: words.phrasings, content }, notice: said };
  };
  return {
    path: PHRASINGS,
    forMembers: true,
    show,
    async take(visit, form) {
      const { member } = visit;
      if (!member) return { to: PHRASINGS };
      const { key, language, text } = fieldsOf(form);
      const [end, because] = [form.get('end'), { by: member.account.id, why: text }];
      const result = end
        ? await deps.desk.unteach(end, { ...because, why: wordsOf(visit).takeOut })
        : await deps.desk.teach({ key, language, text }, because);
      const failed = faultNotice(result, wordsOf(visit)) ?? resultNotice(result, wordsOf(visit));
      return failed ? show(visit, failed, form) : { to: `${PHRASINGS}?done=1` };
    },
  };
}

/** Why a phrasing is not kept, in the reader's language. */
function faultNotice(result: DeskResult, words: FactsWords): Notice | undefined {
  if (result.kind !== 'faulty') return undefined;
  const [code, twin] = result.faults;
  const fault = PHRASING_FAULTS.find((one) => one === code);
  if (!fault) return undefined;
  const said = words.phrasingFaults[fault];
  return { kind: 'fault', text: twin === undefined ? said : `${said} ${twin}` };
}

function fieldsOf(form: URLSearchParams) {
  const language = form.get('language') ?? '';
  return {
    key: form.get('key') ?? '',
    language: isLanguage(language) ? language : 'en',
    text: (form.get('text') ?? '').trim(),
  } as const;
}

/** The question of a case that the address names. */
async function begunWith(visit: DeskVisit, { store, facts }: FactPageDeps): Promise<ReturnType<typeof fieldsOf>> {
  const found = await store.case(visit.asked('number') ?? '');
  const question = found?.questions[Number(visit.asked('question') ?? 0)];
  if (!found || !question) return { key: '', language: visit.language, text: '' };
  const language = isLanguage(found.language) ? found.language : 'en';
  const { knowledge } = facts.brain();
  const { activity = '', subject = '' } = question;
  const key = knowledge.neighbours.has(subject) ? `..${subject}` : `${activity}..${subject}`;
  return { key, language, text: nameless(question.text, language, knowledge) };
}

/** What has example questions: the attributes of each activity, and what is asked without being in the letters. */
function topicsFor(visit: DeskVisit, deps: FactPageDeps) {
  const words = wordsOf(visit);
  const { knowledge, language } = voiceOf(visit, deps);
  const neighbours = [...knowledge.neighbours.values()].map(({ id, names }) => [`..${id}`, names[language]] as const);
  const activities = [...knowledge.activities.values()].map(({ id, names }) => {
    const attributes = new Set((knowledge.factsOf.get(id) ?? []).map(({ attribute }) => attribute));
    const options = [...attributes].map(
      (one) => [`${id}..${one}`, knowledge.attributes.get(one)?.names[language] ?? one] as const,
    );
    return { label: names[language], options };
  });
  return [
    { label: words.notInLetters, options: neighbours },
    ...activities.filter(({ options }) => options.length > 0),
  ];
}

async function keptList(visit: DeskVisit, deps: FactPageDeps): Promise<Html> {
  const words = wordsOf(visit);
  await deps.facts.refresh();
  const held = heldPhrasings(deps.facts.held().changes).toReversed();
  const nameOf = await namesOf(deps.store);
  if (held.length === 0) return html`<p>${words.noPhrasings}</p>`;
  return html`<ul class="sessions">${held.map((one) => keptItem(visit, one, nameOf(one.by), deps))}</ul>
`;
}

function keptItem(
  visit: DeskVisit,
  { id, key, language, text, at }: HeldPhrasing,
  name: string,
  deps: FactPageDeps,
): Html {
  const words = wordsOf(visit);
  const asked = words.proposedBy.replace('{name}', name).replace('{time}', genevaDayTime(at, visit.language));
  return html`<li><div><bdi lang="${language}">${text}</bdi><br><span class="aside"><bdi>${labelOfKey(key, voiceOf(visit, deps))}</bdi> · <bdi>${chatWords[language].languageName}</bdi> · ${asked}</span></div>
${actForm(visit, PHRASINGS, { hidden: { end: id }, button: words.takeOut })}</li>
`;
}
