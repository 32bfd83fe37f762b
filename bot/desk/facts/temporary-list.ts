import { labelOfKey } from '../../../dialogs/cases/label-of-key.js';
import { chatWords } from '../../../dialogs/chat-words.js';
import { type HeldAnswer, temporaryReference } from '../../../dialogs/facts/held-answers.js';
import { mayBeGiven } from '../../../dialogs/facts/temporary-answers.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import { formOf } from '../../../dialogs/say-fact.js';
import { dateFields } from '../../../knowledge/civil-date.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import type { DeskVisit } from '../desk-visit.js';
import { namesOf } from '../facts-routes.js';
import { genevaDayTime } from '../instants.js';
import { actForm, FACTS, type FactPageDeps, TOLD, voiceOf, wordsOf } from './fact-parts.js';

/** The temporary answers that stand today, each with its texts and the way to end it; and which are not given for now. */
export async function temporaryList(visit: DeskVisit, deps: FactPageDeps): Promise<Html> {
  const words = wordsOf(visit);
  const { today } = voiceOf(visit, deps);
  const brain = deps.facts.brain();
  const held = [...(brain.desk?.temporary?.values() ?? [])].filter(({ until }) => until >= today);
  const isGiven = (one: HeldAnswer) => mayBeGiven(one, { ...brain, now: deps.clock() });
  const nameOf = await namesOf(deps.store);
  const items = held.map((one) => temporaryItem(visit, one, { name: nameOf(one.by), given: isGiven(one) }, deps));
  return html`<section aria-labelledby="temporary"><h2 id="temporary">${words.temporary}</h2>
<p>${words.temporaryHint}</p>
${items.length > 0 ? html`<ul class="sessions">${items}</ul>` : html`<p>${words.noTemporary}</p>`}</section>
`;
}

function temporaryItem(
  visit: DeskVisit,
  held: HeldAnswer,
  { name, given }: { readonly name: string; readonly given: boolean },
  deps: FactPageDeps,
): Html {
  const words = wordsOf(visit);
  const voice = voiceOf(visit, deps);
  const asked = words.proposedBy.replace('{name}', name).replace('{time}', genevaDayTime(held.at, visit.language));
  const until = words.until.replace('{day}', formOf(dateFields(held.until), voice.words));
  const written = LANGUAGES.flatMap((language) => {
    const text = held.texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
  const label = labelOfKey(held.key, voice);
  const told = `${visit.basePath + TOLD}?fact=${encodeURIComponent(temporaryReference(held.id))}`;
  const texts = written.map(({ language, text }) => {
    return html`<dt lang="${language}">${chatWords[language].languageName}</dt><dd lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${text.split('\n').map((line, index) => html`${index === 0 ? NOTHING : html`<br>`}${line}`)}</dd>
`;
  });
  return html`<li><div><strong><bdi>${label}</bdi></strong> – ${until}${given ? NOTHING : html`<br>${words.resting}`}<dl class="texts">${texts}</dl><span class="aside">${asked} · <a href="${told}">${words.told}<span class="unseen"> – ${label}</span></a></span></div>
<div>${actForm(visit, FACTS, { hidden: { end: held.id }, button: words.endNow, reason: words.why })}</div></li>
`;
}
