import { chatWords } from '../../../dialogs/chat-words.js';
import { shownFact } from '../../../dialogs/facts/shown-facts.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import { sourceName, type Voice } from '../../../dialogs/say-fact.js';
import type { KnownFact } from '../../../knowledge/knowledge.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { deskForm } from '../desk-document.js';
import type { DeskAnswer, FormPage, Notice } from '../desk-pages.js';
import type { DeskVisit } from '../desk-visit.js';
import { noticeMarkup } from '../form-parts.js';
import {
  afterResult,
  becauseOf,
  EDIT,
  FACTS,
  type FactPageDeps,
  resultNotice,
  voiceOf,
  wordsOf,
} from './fact-parts.js';
import { readEditForm } from './read-edit-form.js';

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
    const fields = html`${howFields(words, sent)}${sourceFields(words, voice, sent)}${valueFields(words, fact, sent)}
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
      const because = becauseOf(visit, form);
      const words = wordsOf(visit);
      if (!fact) return { to: FACTS };
      const read = readEditForm(form, fact);
      const faults = 'faults' in read ? read.faults : because ? [] : [words.why];
      if ('faults' in read || !because)
        return show(visit, { kind: 'fault', text: `${words.faulty} ${faults.join(' · ')}` }, form);
      const result = await deps.desk.ask(read.wish, because);
      const failed = resultNotice(result, words);
      return failed ? show(visit, failed, form) : afterResult(result);
    },
  };
}

interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number' | 'email' | 'tel';
  readonly isNeeded?: boolean;
}

function line({ name, label, value, type = 'text', isNeeded = false }: Line): Html {
  const needed = isNeeded ? html` required` : NOTHING;
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="2000" autocomplete="off"${needed}></div>
`;
}

function area(name: string, label: string, value: string, language?: string): Html {
  const spoken =
    language === undefined ? NOTHING : html` lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
  return html`<div class="field"><label for="${name}">${label}</label>
<textarea id="${name}" name="${name}" rows="3" maxlength="2000"${spoken}>${value}</textarea></div>
`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[], chosen: string): Html {
  const items = options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : NOTHING}>${text}</option>`,
  );
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${items}</select></div>
`;
}

function howFields(words: FactsWords, sent: URLSearchParams): Html {
  const kinds = (['moved', 'slip', 'edition'] as const).map((kind) => [kind, words[kind]] as const);
  return html`${choice('how', words.how, kinds, sent.get('how') ?? 'moved')}${line({ name: 'year', label: words.year, value: sent.get('year') ?? '', type: 'number' })}`;
}

function sourceFields(words: FactsWords, voice: Voice, sent: URLSearchParams): Html {
  const known = [...voice.knowledge.sources.values()].map(
    (source) => [source.id, voice.words.source([sourceName(source, voice)])] as const,
  );
  const kinds = (['decision', 'announcement', 'letter'] as const).map(
    (kind) => [kind, words.sourceKind[kind]] as const,
  );
  const sentOr = (name: string, otherwise = '') => sent.get(name) ?? otherwise;
  return html`${choice('source', words.source, [['new', words.newSource], ...known.toReversed()], sentOr('source', 'new'))}
<fieldset><legend>${words.newSource}</legend>
${choice('sourceKind', words.sourceIs, kinds, sentOr('sourceKind', 'decision'))}${line({ name: 'sourceDate', label: words.sourceDate, value: sentOr('sourceDate', voice.today), type: 'date' })}
${line({ name: 'sourceBy', label: words.sourceBy, value: sentOr('sourceBy') })}${line({ name: 'reference', label: words.reference, value: sentOr('reference') })}</fieldset>
`;
}

function valueFields(
  words: FactsWords,
  { deadline, event, contact, links, text, act }: KnownFact,
  sent: URLSearchParams,
): Html {
  const now = (name: string, value = '') => sent.get(name) ?? value;
  const wordings = (['by', 'before'] as const).map((one) => [one, words.wording[one]] as const);
  const six = (name: 'text' | 'act', said: typeof text) =>
    said
      ? LANGUAGES.map((language) =>
          area(
            `${name}-${language}`,
            `${words[name]} – ${chatWords[language].languageName}`,
            now(`${name}-${language}`, said[language]),
            language,
          ),
        )
      : [];
  return html`<fieldset><legend>${words.value}</legend>
${deadline ? html`${line({ name: 'deadline', label: words.deadline, value: now('deadline', deadline.date), type: 'date', isNeeded: true })}${choice('wording', words.text, wordings, now('wording', deadline.wording))}` : NOTHING}
${event ? html`${line({ name: 'start', label: words.start, value: now('start', event.start), isNeeded: true })}${line({ name: 'end', label: words.end, value: now('end', event.end) })}` : NOTHING}
${contact ? html`${line({ name: 'person', label: words.person, value: now('person', contact.person) })}${line({ name: 'email', label: 'E-mail', value: now('email', contact.email), type: 'email' })}${line({ name: 'phone', label: '☎', value: now('phone', contact.phone), type: 'tel' })}` : NOTHING}
${six('text', text)}${six('act', act)}${area('links', words.links, now('links', links.join('\n')))}</fieldset>
`;
}
