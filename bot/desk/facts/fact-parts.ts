import type { Clock } from '../../../dialogs/clock.js';
import type { Because, DeskResult, FactDesk } from '../../../dialogs/facts/fact-desk.js';
import type { LiveFacts } from '../../../dialogs/facts/live-facts.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { factsWords } from '../../../dialogs/facts/words/index.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import type { Voice } from '../../../dialogs/say-fact.js';
import type { Store } from '../../../dialogs/store/store.js';
import { wordings } from '../../../dialogs/wording/index.js';
import { genevaDate } from '../../../knowledge/civil-date.js';
import { deskForm } from '../desk-document.js';
import type { DeskAnswer, DeskDeps, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import type { ReadForm } from './read-edit-form.js';

export const FACTS = '/staff/facts';
export const CHANGE = '/staff/facts/change';
export const EDIT = '/staff/facts/edit';
export const EDITION = '/staff/facts/edition';
export const TOLD = '/staff/facts/told';
export const PHRASINGS = '/staff/phrasings';
export const WRONG = '/staff/wrong-answer';

/** What the pages of facts work with. */
export interface FactPageDeps extends DeskDeps {
  readonly store: Store;
  readonly facts: LiveFacts;
  readonly desk: FactDesk;
}

export function wordsOf({ language }: DeskVisit): FactsWords {
  return factsWords[language];
}

/** In the language of the account. */
export function voiceOf({ language }: DeskVisit, { facts, clock }: { facts: LiveFacts; clock: Clock }): Voice {
  const now = clock();
  return { words: wordings[language], language, knowledge: facts.brain().knowledge, now, today: genevaDate(now) };
}

interface Act {
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
  readonly reason?: string;
  /** What one comes to the page for. */
  readonly isMain?: boolean;
}

/** A form with one button, and with a reason where one is asked for. */
export function actForm(visit: DeskVisit, path: string, { hidden, button, reason, isMain = false }: Act): Html {
  const fields = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const why =
    reason === undefined
      ? NOTHING
      : html`<label>${reason}<input name="why" required maxlength="2000" autocomplete="off"></label>`;
  return deskForm(
    visit,
    path,
    html`${fields}${why}<button type="submit"${isMain ? NOTHING : html` class="quiet"`}>${button}</button>`,
  );
}

/** Who asks, and why; undefined where no reason is given. */
export function becauseOf({ member }: DeskVisit, form: URLSearchParams): Because | undefined {
  const why = form.get('why')?.trim() ?? '';
  return member && why !== '' ? { by: member.account.id, why } : undefined;
}

/** What a form asks for is proposed; what is faulty is said on its page, with all that was filled in. */
export async function proposed(
  visit: DeskVisit,
  form: URLSearchParams,
  read: ReadForm,
  again: (notice: Notice) => Promise<DeskAnswer>,
  desk: FactDesk,
): Promise<DeskAnswer> {
  const words = wordsOf(visit);
  const because = becauseOf(visit, form);
  const faults = 'faults' in read ? read.faults : because ? [] : [words.why];
  if ('faults' in read || !because) return again({ kind: 'fault', text: `${words.faulty} ${faults.join(' · ')}` });
  const result = await desk.ask(read.wish, because);
  const failed = resultNotice(result, words);
  return failed ? again(failed) : afterResult(result);
}

/** What came of an act, where nothing has changed. */
export function resultNotice(result: DeskResult, words: FactsWords): Notice | undefined {
  const fault = (text: string): Notice => ({ kind: 'fault', text, status: 409 });
  switch (result.kind) {
    case 'faulty':
      return { kind: 'fault', text: `${words.faulty} ${result.faults.join(' · ')}` };
    case 'outdated':
      return fault(words.outdated);
    case 'same-person':
      return fault(words.samePerson);
    case 'settled':
    case 'unknown':
      return fault(words.settled);
    case 'busy':
      return fault(words.busy);
    default:
      return undefined;
  }
}

/** Where an act leads that has changed something. */
export function afterResult(result: DeskResult): DeskAnswer {
  if (result.kind === 'in-force') return { to: `${FACTS}?done=1` };
  return result.kind === 'proposed' ? { to: `${CHANGE}?id=${result.id}` } : { to: FACTS };
}
