import { chatWords } from '../../../dialogs/chat-words.js';
import type { FactsWords } from '../../../dialogs/facts/words/facts-words.js';
import { type Html, html, NOTHING } from '../../../dialogs/html.js';
import { sourceName, type Voice } from '../../../dialogs/say-fact.js';
import type { KnownFact } from '../../../knowledge/knowledge.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { area, choice, line } from './form-fields.js';

/** Who says so: a source that is known, or a new one. */
export function sourceFields(words: FactsWords, voice: Voice, sent: URLSearchParams): Html {
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

/** What is said of a fact, as it is now. `isBlank`: its days are another edition's and are asked for anew. `prefix` keeps several apart. */
export function valueFields(
  words: FactsWords,
  { deadline, event, contact, links, text, act }: KnownFact,
  sent: URLSearchParams,
  { prefix = '', isBlank = false }: { readonly prefix?: string; readonly isBlank?: boolean } = {},
): Html {
  const now = (name: string, value = '') => ({ name: prefix + name, value: sent.get(prefix + name) ?? value });
  const day = (value = '') => (isBlank ? '' : value);
  const wordings = (['by', 'before'] as const).map((one) => [one, words.wording[one]] as const);
  const six = (name: 'text' | 'act', said: typeof text) =>
    said
      ? LANGUAGES.map((language) => {
          const label = `${words[name]} – ${chatWords[language].languageName}`;
          const field = now(`${name}-${language}`, said[language]);
          return area(field.name, label, field.value, language);
        })
      : [];
  const wording = now('wording', deadline?.wording);
  const listed = now('links', links.join('\n'));
  return html`${deadline ? html`${line({ ...now('deadline', day(deadline.date)), label: words.deadline, type: 'date', isNeeded: !isBlank })}${choice(wording.name, words.text, wordings, wording.value)}` : NOTHING}
${event ? html`${line({ ...now('start', day(event.start)), label: words.start, isNeeded: !isBlank })}${line({ ...now('end', day(event.end)), label: words.end })}` : NOTHING}
${contact ? html`${line({ ...now('person', contact.person), label: words.person })}${line({ ...now('email', contact.email), label: 'E-mail', type: 'email' })}${line({ ...now('phone', contact.phone), label: '☎', type: 'tel' })}` : NOTHING}
${six('text', text)}${six('act', act)}${area(listed.name, words.links, listed.value)}
`;
}
