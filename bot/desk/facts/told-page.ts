import { labelOfKey } from '../../../dialogs/cases/label-of-key.js';
import { temporaryIn } from '../../../dialogs/facts/held-answers.js';
import { shownFact } from '../../../dialogs/facts/shown-facts.js';
import { html } from '../../../dialogs/html.js';
import type { DeskAnswer, FormPage } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { FACTS, type FactPageDeps, TOLD, voiceOf, wordsOf } from './fact-parts.js';
import { toldList } from './told-list.js';

/** Answers that are listed. */
const MOST_TOLD = 500;

/** A version of a fact, or a temporary answer that stands. */
function statedUnder(reference: string, visit: DeskVisit, deps: FactPageDeps) {
  const voice = voiceOf(visit, deps);
  const { desk, knowledge } = deps.facts.brain();
  const fact = knowledge.facts.get(reference.replace(/@\d+$/, ''));
  if (fact) return { ...shownFact(fact, voice), back: `${FACTS}?activity=${fact.activity}` };
  const held = [...(desk?.temporary?.values() ?? [])].find(({ id }) => id === temporaryIn(reference));
  if (!held) return undefined;
  const said = held.texts[visit.language] ?? Object.values(held.texts)[0] ?? '';
  return { topic: labelOfKey(held.key, voice), said, back: `${FACTS}#temporary` };
}

/** Who was told a version of a fact, or a temporary answer. */
export function createToldPage(deps: FactPageDeps): FormPage {
  return {
    path: TOLD,
    forMembers: true,
    async show(visit): Promise<DeskAnswer> {
      const reference = visit.asked('fact') ?? '';
      const found = /@\d+$/.test(reference) ? statedUnder(reference, visit, deps) : undefined;
      if (!found) return { to: FACTS };
      const words = wordsOf(visit);
      const { topic, said, back } = found;
      const told = await deps.desk.told([reference], MOST_TOLD);
      const content = html`<p class="back"><a href="${visit.basePath + back}">${words.facts}</a></p>
<h1>${words.told}</h1>
<p><strong><bdi>${topic}</bdi></strong><br><bdi>${said}</bdi><br><span class="aside"><bdi>${reference}</bdi></span></p>
<p>${words.toldHint}</p>
${toldList(visit, told)}`;
      return { page: { title: `${words.told} – ${topic}`, content } };
    },
  };
}
