import { type ShownChange, type ShownFact, shownChange, shownFacts } from '../../../dialogs/facts/shown-facts.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import type { Brake } from '../../../dialogs/store/fact-book.js';
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
  EDIT,
  EDITION,
  FACTS,
  type FactPageDeps,
  PHRASINGS,
  resultNotice,
  TOLD,
  voiceOf,
  wordsOf,
} from './fact-parts.js';
import { temporaryList } from './temporary-list.js';

const MOST_CHANGES = 50;
const DEFAULT_ACTIVITY = 'forum';

/** The brakes, what waits for a second person, and the facts of an activity with what can be done to each. */
export function createFactsPage(deps: FactPageDeps): FormPage {
  const { desk } = deps;
  const show = async (visit: DeskVisit, notice?: Notice): Promise<DeskAnswer> => {
    const words = wordsOf(visit);
    const done: Notice | undefined = visit.asked('done') ? { kind: 'done', text: words.done } : undefined;
    const said = notice ?? done;
    const content = html`<h1>${words.facts}</h1>
${noticeMarkup(said)}<p>${words.introduction}</p>
${brakes(visit, deps)}${await temporaryList(visit, deps)}${await changes(visit, deps)}${factList(visit, deps)}`;
    return { page: { title: words.facts, content, wide: true }, notice: said };
  };
  return {
    path: FACTS,
    forMembers: true,
    show,
    async take(visit, form) {
      const because = becauseOf(visit, form);
      if (!because) return show(visit, { kind: 'fault', text: `${wordsOf(visit).faulty} ${wordsOf(visit).why}` });
      const [hold, release] = [form.get('hold'), form.get('release')];
      const [brake, end] = [brakeOf(form), form.get('end')];
      if (!brake && hold === null && release === null && end === null) return { to: FACTS };
      const result = brake
        ? await desk.brake(brake, because)
        : end !== null
          ? await desk.endTemporary(end, because)
          : hold !== null
            ? await desk.ask({ kind: 'hold', facts: [hold] }, because)
            : await desk.ask({ kind: 'release', facts: [release ?? ''] }, because);
      const failed = resultNotice(result, wordsOf(visit));
      return failed ? show(visit, failed) : afterResult(result);
    },
  };
}

function brakeOf(form: URLSearchParams): Brake | undefined {
  const [on, state] = [form.get('brake'), form.get('state')];
  if ((on === 'chat' || on === 'mail') && (state === 'free' || state === 'paused')) return { on, state };
  const [activity, attribute] = on?.split('.') ?? [];
  return activity && attribute && state === 'free' ? { on: 'topic', activity, attribute, state } : undefined;
}

function brakes(visit: DeskVisit, { facts }: FactPageDeps): Html {
  const words = wordsOf(visit);
  const {
    chat = false,
    mail = false,
    topics = new Map<string, 'paused' | 'draft'>(),
  } = facts.brain().desk?.brakes ?? {};
  const item = (name: string, brake: string, state: string, next: 'free' | 'paused') => {
    const button = next === 'free' ? words.resume : words.pause;
    return html`<li><div><strong><bdi>${name}</bdi></strong> – ${state}</div>${actForm(visit, FACTS, { hidden: { brake, state: next }, button, reason: words.why })}</li>
`;
  };
  const channels = (['chat', 'mail'] as const).map((on) => {
    const isPaused = { chat, mail }[on];
    return item(words.brakeOf[on], on, isPaused ? words.paused : words.running, isPaused ? 'free' : 'paused');
  });
  const braked = [...topics].map(([key, state]) =>
    item(key, key, state === 'draft' ? words.onDraft : words.paused, 'free'),
  );
  return html`<section aria-labelledby="brakes"><h2 id="brakes">${words.brakes}</h2>
<ul class="sessions">${[...channels, ...braked]}</ul></section>
`;
}

async function changes(visit: DeskVisit, deps: FactPageDeps): Promise<Html> {
  const words = wordsOf(visit);
  const nameOf = await namesOf(deps.store);
  const voice = voiceOf(visit, deps);
  const shown = (await deps.desk.history(MOST_CHANGES)).map((one) =>
    shownChange(one, voice, visit.member?.account.id ?? '', nameOf),
  );
  const waiting = shown.filter(({ state }) => state === 'proposed');
  const list = (some: readonly ShownChange[]) =>
    html`<ul class="sessions">${some.map((one) => changeItem(visit, one, words))}</ul>`;
  return html`<section aria-labelledby="waiting"><h2 id="waiting">${words.waiting}</h2>
${waiting.length > 0 ? list(waiting) : html`<p>${words.nothingWaits}</p>`}</section>
<details><summary>${words.history}</summary>${list(shown.filter(({ state }) => state !== 'proposed'))}</details>
`;
}

function changeItem({ basePath, language }: DeskVisit, change: ShownChange, words: FactsWords): Html {
  const { id, kind, state, topics, why, by, at } = change;
  const about = topics.length > 0 ? topics.join('; ') : words.brakes;
  const asked = words.proposedBy.replace('{name}', by).replace('{time}', genevaDayTime(at, language));
  return html`<li><div><a href="${`${basePath}${CHANGE}?id=${encodeURIComponent(id)}`}"><bdi>${about}</bdi></a> – ${words.kind[kind]} (${words.changeState[state]})<br>
<bdi>${why}</bdi><br>${asked}</div></li>
`;
}

function factList(visit: DeskVisit, deps: FactPageDeps): Html {
  const words = wordsOf(visit);
  const voice = voiceOf(visit, deps);
  const { activities } = voice.knowledge;
  const asked = visit.asked('activity') ?? '';
  const chosen = activities.has(asked) ? asked : DEFAULT_ACTIVITY;
  const options = [...activities.values()].map(({ id, names }) => {
    const selected = id === chosen ? html` selected` : NOTHING;
    return html`<option value="${id}"${selected}>${names[voice.language]}</option>`;
  });
  return html`<section aria-labelledby="facts"><h2 id="facts">${words.facts}</h2>
<form method="get" action="${visit.basePath + FACTS}"><div class="field"><label for="activity">${words.activity}</label>
<select id="activity" name="activity">${options}</select></div><button type="submit" class="quiet">${words.show}</button></form>
<p><a href="${`${visit.basePath + EDITION}?activity=${chosen}`}">${words.editionPage}</a> · <a href="${visit.basePath + PHRASINGS}">${words.phrasings}</a></p>
<ul class="sessions">${shownFacts(voice, chosen).map((fact) => factItem(visit, fact, words))}</ul></section>
`;
}

function factItem(visit: DeskVisit, fact: ShownFact, words: FactsWords): Html {
  const { id, version, topic, said, source, state, because } = fact;
  const told = `${visit.basePath + TOLD}?fact=${encodeURIComponent(`${id}@${version}`)}`;
  const isOver = state === 'superseded' || state === 'withdrawn';
  const edit = html`<p><a href="${`${visit.basePath}${EDIT}?fact=${encodeURIComponent(id)}`}">${words.change}<span class="unseen"> – ${topic}</span></a></p>`;
  const act =
    state === 'on-hold'
      ? { hidden: { release: id }, button: words.release }
      : { hidden: { hold: id }, button: words.hold };
  return html`<li><div><strong><bdi>${topic}</bdi></strong> – ${words.state[state]}${because === undefined ? NOTHING : html` (<bdi>${because}</bdi>)`}<br>
<bdi>${said}</bdi><br><span class="aside">${source} · <bdi>${id}@${String(version)}</bdi> · <a href="${told}">${words.told}<span class="unseen"> – ${topic}</span></a></span></div>${isOver ? NOTHING : html`<div>${edit}${actForm(visit, FACTS, { ...act, reason: words.why })}</div>`}</li>
`;
}
