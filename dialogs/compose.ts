import { genevaDate } from '../knowledge/civil-date.js';
import type { Knowledge, KnownFact } from '../knowledge/knowledge.js';
import type { Language } from '../knowledge/language.js';
import type { OfferedChoice } from './conversation.js';
import { isolateLatin } from './isolate.js';
import type { AnswerPart, ClarifyPart, MissingPart, Part, SocialPart } from './message.js';
import { factSentences, titleOf, type Voice } from './say-fact.js';
import { officeLines } from './say-office-hours.js';
import { answerLines, linksOf, missingSentence, referencesOf, sourceLine, temporarySource } from './say-part.js';
import { wordings } from './wording/index.js';

/** What the end of a reply depends on besides its parts. */
export interface Ending {
  /** What staff can do for the questions left to them. `byMail`: an answer can go out by mail, so that one may be promised. */
  readonly staff:
    | { readonly kind: 'none' }
    /** Nobody can keep a promise: the reply names where to write. */
    | { readonly kind: 'write-to'; readonly address: string }
    /** A case is opened as soon as the user says so, or gives an address. */
    | { readonly kind: 'offer'; readonly byMail: boolean }
    | { readonly kind: 'opened'; readonly number: string; readonly address?: string; readonly byMail: boolean }
    /** It goes to the case that is open. */
    | { readonly kind: 'added'; readonly number: string }
    | { readonly kind: 'address-kept'; readonly number: string; readonly address: string };
  /** The reply is in another language than the question. */
  readonly otherLanguage: boolean;
}

export interface Composition {
  readonly text: string;
  readonly choices: readonly OfferedChoice[];
  /** `id@version` of the facts stated, in their order. */
  readonly facts: readonly string[];
}

/**
 * Puts decided parts into words: what was asked first, source and links last. Every date, number, link and address comes
 * out of a fact record; only today's date, days left and office hours and case numbers come from elsewhere.
 */
export function compose(
  parts: readonly Part[],
  ending: Ending,
  language: Language,
  knowledge: Knowledge,
  now: Date,
): Composition {
  const voice: Voice = { words: wordings[language], language, knowledge, now, today: genevaDate(now) };
  const options = parts.flatMap((part) => (part.kind === 'clarify' ? choicesOf(part, voice) : []));
  const choices = ending.staff.kind === 'offer' ? [...options, passOn(voice)] : options;
  const blocks = [
    ...blocksOf(parts, voice, options),
    ...staffLines(ending.staff, voice),
    ...(ending.otherLanguage ? [voice.words.otherLanguages] : []),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return {
    text: language === 'ar' ? isolateLatin(text) : text,
    choices,
    facts: [...new Set(parts.flatMap(referencesOf))],
  };
}

function blocksOf(parts: readonly Part[], voice: Voice, choices: readonly OfferedChoice[]): string[] {
  const answers = parts.filter((part) => part.kind === 'answer');
  const missing = parts.filter((part) => part.kind === 'missing');
  const clarify = parts.find((part) => part.kind === 'clarify');
  const social = parts.find((part) => part.kind === 'social');
  return [
    ...answerBlocks(answers, voice),
    ...missingBlocks(missing, voice, answers),
    ...(clarify ? [clarifyBlock(clarify, choices, voice)] : []),
    ...(social && parts.length === 1 ? [socialBlock(social, voice)] : []),
  ];
}

/** Answers in order; a source that all of them share is named once, at the end. */
function answerBlocks(all: readonly AnswerPart[], voice: Voice): string[] {
  // What an earlier part of the same reply has said is not said again.
  const said = new Set<KnownFact>();
  const answers = all.flatMap((answer) => {
    const facts = answer.facts.filter((fact) => !said.has(fact));
    for (const fact of facts) said.add(fact);
    return facts.length > 0 || answer.temporary ? [{ ...answer, facts }] : [];
  });
  const sources = answers.map(({ facts, temporary }) =>
    temporary ? temporarySource(temporary, voice) : sourceLine(facts, voice),
  );
  return answers.map((answer, index) => {
    const repeated = sources[index] === sources[index + 1];
    return [answerLines(answer, voice), repeated ? '' : (sources[index] ?? '')]
      .filter((line) => line !== '')
      .join('\n');
  });
}

/** What is not in the letters, said once for all that is alike, then what is known nearby. */
function missingBlocks(parts: readonly MissingPart[], voice: Voice, answers: readonly AnswerPart[]): string[] {
  const { words, knowledge, language } = voice;
  const neighbours = parts.filter(({ reason }) => reason === 'neighbour');
  const labels = [
    ...new Set(neighbours.map(({ subject = '' }) => knowledge.neighbours.get(subject)?.names[language] ?? subject)),
  ];
  const person = neighbours.some(({ subject }) => subject === 'human');
  const lines = [
    ...(labels.length > 0 && !(person && labels.length === 1) ? [words.missing.neighbour(words.list(labels))] : []),
    ...parts.filter(({ reason }) => reason !== 'neighbour').map((part) => missingSentence(part, voice)),
  ];
  const stated = new Set(answers.flatMap(({ facts }) => facts));
  const nearby = [...new Set(parts.flatMap((part) => part.nearby))].filter((fact) => !stated.has(fact)).slice(0, 3);
  const nearest = parts.find(({ nearestEdition }) => nearestEdition !== undefined);
  const intro = nearest
    ? words.missing.nearestEdition(titleOf(nearest.activity ?? '', nearest.nearestEdition, voice))
    : words.missing.nearby;
  const known =
    nearby.length === 0
      ? ''
      : [
          intro,
          ...nearby.flatMap((fact) => factSentences(fact, fact, voice)),
          ...linksOf(nearby),
          sourceLine(nearby, voice),
        ].join('\n');
  return [[...new Set(lines)].join('\n'), known];
}

function choicesOf(part: ClarifyPart, voice: Voice): OfferedChoice[] {
  return part.options.map((topic) => {
    const name = voice.knowledge.activities.get(topic.activity)?.names[voice.language] ?? topic.activity;
    const attribute = voice.knowledge.attributes.get(topic.attribute)?.names[voice.language] ?? topic.attribute;
    const label = part.slot === 'activity' ? name : attribute;
    return { label, value: label, focus: topic };
  });
}

function clarifyBlock(part: ClarifyPart, choices: readonly OfferedChoice[], voice: Voice): string {
  const { words } = voice;
  const [first] = part.options;
  const question =
    part.slot === 'activity'
      ? words.whichActivity
      : words.whichAttribute(titleOf(first?.activity ?? '', first?.edition, voice));
  const numbered = choices.map(({ label }, index) => `${index + 1}. ${label}`);
  const listed =
    part.facts.length === 0
      ? []
      : [
          words.openDeadlines,
          ...part.facts.flatMap((fact) => factSentences(fact, fact, voice)),
          sourceLine(part.facts, voice),
        ];
  const head = listed.length > 0 ? [...listed, ''] : [];
  return [...head, question, ...numbered, ...(choices.length > 0 ? [words.answerByNumber] : [])].join('\n');
}

function socialBlock(part: SocialPart, { words }: Voice): string {
  return words.social[part.act];
}

/** One tap is enough to say yes to the offer. */
function passOn({ words }: Voice): OfferedChoice {
  return { label: words.passOn, value: words.passOn, focus: {}, passesOn: true };
}

function staffLines(staff: Ending['staff'], { words, knowledge, language, now }: Voice): string[] {
  switch (staff.kind) {
    case 'offer':
      return [[words.offerStaff, ...(staff.byMail ? [words.offerMail] : [])].join('\n')];
    case 'write-to':
      return [words.writeTo(staff.address)];
    case 'opened': {
      const { address, byMail } = staff;
      const open = byMail ? [words.answerHere, words.answerByMailToo] : [words.answerHere];
      const where = byMail && address !== undefined ? [words.answerAlsoTo(address)] : open;
      const hours = officeLines(knowledge, language, now, 'closed');
      return [[words.caseOpened(staff.number), ...where, ...hours].join('\n')];
    }
    case 'added':
      return [words.addedToCase(staff.number)];
    case 'address-kept':
      return [words.addressKept(staff.number, staff.address)];
    default:
      return [];
  }
}
