import { answerWasWrong } from '../../../dialogs/facts/wrong-answer.js';
import { html, NOTHING } from '../../../dialogs/html.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { noticeMarkup } from '../form-parts.js';
import { actForm, becauseOf, type FactPageDeps, WRONG, wordsOf } from './fact-parts.js';
import { toldList } from './told-list.js';

const MOST_TOLD = 500;

/** An answer that was wrong: what it said, what stops it, and who was told the same. */
export function createWrongPage(deps: FactPageDeps): FormPage {
  const { store, desk, facts } = deps;
  const answerOf = (visit: DeskVisit) => ({
    conversationId: visit.asked('conversation') ?? '',
    messageId: visit.asked('message') ?? '',
  });
  const show = async (visit: DeskVisit, notice?: Notice): Promise<DeskAnswer> => {
    const { conversationId, messageId } = answerOf(visit);
    const outcome = await store.outcomeOf(conversationId, messageId);
    if (!outcome) return { to: '/staff' };
    const words = wordsOf(visit);
    const stated = outcome.facts;
    const done: Notice | undefined = visit.asked('done') ? { kind: 'done', text: words.wrongDone } : undefined;
    const path = `${WRONG}?${new URLSearchParams({ conversation: conversationId, message: messageId })}`;
    const act = actForm(visit, path, { hidden: {}, button: words.stopTopic, reason: words.why, isMain: true });
    const { language, reply } = outcome;
    const said = reply.split('\n').map((one, index) => html`${index === 0 ? NOTHING : html`<br>`}${one}`);
    const content = html`<p class="back"><a href="${`${visit.basePath}/staff#/conversations/${encodeURIComponent(conversationId)}`}">${words.toConversation}</a></p>
<h1>${words.wrong}</h1>
${noticeMarkup(notice ?? done)}<blockquote lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${said}</blockquote>
${stated.length === 0 ? html`<p>${words.statedNothing}</p>` : done ? NOTHING : html`<p>${words.wrongHint}</p>${act}`}
${stated.length === 0 ? NOTHING : html`<h2>${words.told}</h2>${toldList(visit, await store.toldOf(stated, MOST_TOLD))}`}`;
    return { page: { title: words.wrong, content }, notice };
  };
  return {
    path: WRONG,
    forMembers: true,
    show,
    async take(visit, form) {
      const because = becauseOf(visit, form);
      if (!because) return show(visit, { kind: 'fault', text: `${wordsOf(visit).faulty} ${wordsOf(visit).why}` });
      const { conversationId, messageId } = answerOf(visit);
      const found = await answerWasWrong({ conversationId, messageId }, because, { store, desk, facts });
      if (!found) return show(visit);
      return { to: `${WRONG}?${new URLSearchParams({ conversation: conversationId, message: messageId, done: '1' })}` };
    },
  };
}
