import { genevaDate } from '../../knowledge/civil-date.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { isolateLatin } from '../isolate.js';
import type { AnswerPart, MissingPart } from '../message.js';
import { factSentences, titleOf, type Voice } from '../say-fact.js';
import { officeLines } from '../say-office-hours.js';
import { answerLines, linksOf, missingSentence, referencesOf, sourceLine, temporarySource } from '../say-part.js';
import { capitalised } from '../topic-label.js';
import { datedWording } from '../wording/dated.js';
import type { Wording } from '../wording/wording.js';
import { mailWords } from './mail-words.js';
import { sameGround } from './same-ground.js';
import type { MailPart } from './stored-part.js';
import { topicLabel } from './topic-label.js';

export interface MailEnding {
  /** The case under which staff answer what is left. */
  readonly caseNumber?: string;
  /** The mail is in another language than the question. */
  readonly otherLanguage?: boolean;
  /** An earlier answer did not help. */
  readonly notHelpful?: boolean;
  /** It goes out at once; a draft goes when the staff are there. */
  readonly delivery?: 'send' | 'draft';
}

export interface MailComposition {
  /** Without salutation and closing lines. */
  readonly text: string;
  /** `id@version` of the facts stated, in their order. */
  readonly facts: readonly string[];
}

/** Knows a question by its number and the label of its topic: "2. WSIS Prizes 2026: deadline". */
interface Block {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * The substance of a mail: each question has its own answer, in the order asked and, where there are several, under the
 * label of its topic. States are given as of the day of `now` in Geneva; nothing of the sender is quoted.
 */
export function composeMail(
  parts: readonly MailPart[],
  ending: MailEnding,
  language: Language,
  knowledge: Knowledge,
  now: Date,
): MailComposition {
  const today = genevaDate(now);
  const voice: Voice = { words: datedWording(language, today), language, knowledge, now, today };
  const told = withoutCompanions(parts);
  const blocks = merged(blocksOf(told, voice));
  const text = [
    ...(ending.notHelpful ? [voice.words.notHelpful] : []),
    ...blocks.map(({ label, lines }, index) =>
      (blocks.length > 1 ? [`${index + 1}. ${label}`, ...lines] : lines).join('\n'),
    ),
    ...staffLine(told, ending, voice),
    ...(ending.otherLanguage ? [voice.words.otherLanguages] : []),
  ].join('\n\n');
  return {
    text: language === 'ar' ? isolateLatin(text) : text,
    facts: [...new Set(told.flatMap(referencesOf))],
  };
}

/** A fact that comes along with one answer and answers another question itself is said there. */
function withoutCompanions(parts: readonly MailPart[]): readonly MailPart[] {
  const answers = parts.filter((part) => part.kind === 'answer');
  const own = ({ topic }: AnswerPart, fact: KnownFact) => fact.attribute === topic.attribute;
  return parts.map((part) => {
    if (part.kind !== 'answer') return part;
    const facts = part.facts.filter(
      (fact) => own(part, fact) || !answers.some((other) => own(other, fact) && other.facts.includes(fact)),
    );
    return facts.length > 0 ? { ...part, facts } : part;
  });
}

function blocksOf(parts: readonly MailPart[], voice: Voice): Block[] {
  // What helps is said once; an answer is always given, though another has told part of it.
  const said = new Set(parts.flatMap((part) => (part.kind === 'answer' ? part.facts : [])));
  const groups = sameGround(parts);
  return groups.map(({ part, subjects }) => {
    const label = topicLabel(part, voice, subjects);
    const below = groups.length > 1 ? underHeading(label, part, voice) : voice;
    if (part.kind === 'answer') return { label, lines: present([answerLines(part, below), sourceOf(part, voice)]) };
    const nearby = part.nearby.filter((fact) => !said.has(fact)).slice(0, MOST_NEARBY);
    for (const fact of nearby) said.add(fact);
    return { label, lines: [...missingLines(part, voice), ...nearbyLines(part, nearby, voice)] };
  });
}

/** Under a heading that names the activity, its name is not said again. */
function underHeading(heading: string, part: MailPart, voice: Voice): Voice {
  if (part.kind !== 'answer') return voice;
  const title = titleOf(part.topic.activity, part.topic.edition, voice);
  if (!heading.startsWith(title)) return voice;
  const labelled: Wording['labelled'] = (label, sentence) =>
    label === title ? capitalised(sentence, voice.language) : voice.words.labelled(label, sentence);
  return { ...voice, words: { ...voice.words, labelled } };
}

const sourceOf = ({ facts, temporary }: AnswerPart, voice: Voice) =>
  temporary ? temporarySource(temporary, voice) : newestSource(facts, voice);

/** Of the letters behind each fact the newest: a mail is no bibliography. */
function newestSource(facts: readonly KnownFact[], voice: Voice): string {
  const dateOf = (id: string) => voice.knowledge.sources.get(id)?.date ?? '';
  const one = facts.map((fact) => {
    const known = [fact.source, ...fact.alsoIn].filter((id) => dateOf(id) !== '' && dateOf(id) <= voice.today);
    const newest = known.reduce((best, id) => (dateOf(id) > dateOf(best) ? id : best), known[0] ?? fact.source);
    return { ...fact, source: newest, alsoIn: [] };
  });
  return sourceLine(one, voice);
}

const MOST_NEARBY = 5;

/** Parts under one label are one block. */
function merged(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.label === block.label)
      result[result.length - 1] = { label: block.label, lines: [...new Set([...last.lines, ...block.lines])] };
    else result.push(block);
  }
  return result.filter(({ lines }) => lines.length > 0);
}

function missingLines(part: MissingPart, voice: Voice): string[] {
  const { words, knowledge, language } = voice;
  if (part.reason === 'ambiguous') return ambiguousLines(part, voice);
  if (part.reason === 'unsure') return [mailWords[language].forStaff];
  if (part.reason !== 'neighbour') return [missingSentence(part, voice)];
  // Who asks for a person is told what becomes of that, which stands at the end.
  if (part.subject === 'human') return [];
  return [words.missing.neighbour(knowledge.neighbours.get(part.subject ?? '')?.names[language] ?? '')];
}

function ambiguousLines({ choice, activity = '', edition }: MissingPart, voice: Voice): string[] {
  const { knowledge, language, words } = voice;
  const { severalActivities, severalAttributes } = mailWords[language];
  const options = choice?.options ?? [];
  if (options.length === 0) return [words.missing.notUnderstood];
  if (choice?.slot === 'activity') {
    return [severalActivities(words.list(options.map((option) => titleOf(option.activity, undefined, voice))))];
  }
  const names = options.map(({ attribute }) => knowledge.attributes.get(attribute)?.names[language] ?? attribute);
  return [severalAttributes(titleOf(activity, edition, voice), words.list(names))];
}

function nearbyLines(part: MissingPart, nearby: readonly KnownFact[], voice: Voice): string[] {
  if (nearby.length === 0) return [];
  const { missing, openDeadlines } = voice.words;
  const { activity = '', nearestEdition, reason } = part;
  const intro =
    reason === 'ambiguous'
      ? openDeadlines
      : nearestEdition === undefined
        ? missing.nearby
        : missing.nearestEdition(titleOf(activity, nearestEdition, voice));
  const sentences = new Set(nearby.flatMap((fact) => factSentences(fact, { attribute: '' }, voice)));
  return [intro, ...sentences, ...linksOf(nearby), ...present([newestSource(nearby, voice)])];
}

function staffLine(
  parts: readonly MailPart[],
  { caseNumber, delivery }: MailEnding,
  { language, knowledge, now }: Voice,
): string[] {
  const words = mailWords[language];
  const left = parts.some(({ kind }) => kind === 'missing');
  if (caseNumber === undefined) return left ? [words.nothingMore] : [];
  const answered = parts.some(({ kind }) => kind === 'answer');
  const hours = officeLines(knowledge, language, now, delivery === 'send' ? 'next' : undefined);
  return [[left && answered ? words.restToStaff(caseNumber) : words.allToStaff(caseNumber), ...hours].join('\n')];
}

const present = (lines: readonly string[]) => lines.filter((line) => line !== '');
