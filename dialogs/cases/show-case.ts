import { genevaDate } from '../../knowledge/civil-date.js';
import { factReference, type Knowledge, type KnownFact, partsOfFactId } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { deadlineState, eventState, isInForce } from '../../knowledge/query.js';
import type { CaseQuestion, TranscriptEntry } from '../conversation.js';
import { decide } from '../decide.js';
import { type CaseWords, caseWords, withNames } from '../desk-words-cases.js';
import { isolateLatin } from '../isolate.js';
import { factSentences, type Voice } from '../say-fact.js';
import { linksOf, sourceLine } from '../say-part.js';
import { reasonInWords } from '../staff-reasons.js';
import { labelOf } from '../topic-label.js';
import { datedWording } from '../wording/dated.js';
import type { Case, CaseEvent } from './case.js';
import { groupKey } from './group-key.js';
import type { CaseRow, FactState, FactView, LogLine, QuestionView, TranscriptLine } from './shown-case.js';
import { factsNow, knownOf, languageOf, type SuggestDeps } from './suggest-answer.js';

/** Names of staff by account id, of those who have left too. */
export type StaffNames = ReadonlyMap<string, string>;

/** Longest part of a question that a row shows, in characters. */
const PREVIEW = 140;

export function voiceOf(language: Language, { knowledge, now }: { knowledge: Knowledge; now: Date }): Voice {
  const today = genevaDate(now);
  return { words: datedWording(language, today), language, knowledge, now, today };
}

/** A case as the queue shows it. */
export function caseRow(found: Case, voice: Voice, names: StaffNames): CaseRow {
  const { number, state, version, channel, language, owner, openedAt, waitingSince, since, questions, address } = found;
  const [first] = questions;
  const key = first && groupKey(first);
  const asked = first?.text || (found.transcript.findLast(({ from }) => from === 'user')?.text ?? '');
  const ownerName = owner === undefined ? undefined : names.get(owner);
  return {
    number,
    state,
    version,
    channel,
    language,
    openedAt,
    since,
    topic: topicOf(first, voice),
    reason: reasonInWords(first?.reason ?? '', voice.language),
    reasonCode: first?.reason ?? '',
    questionCount: questions.length,
    preview: shortened(asked),
    ...(owner === undefined ? {} : { owner }),
    ...(ownerName === undefined ? {} : { ownerName }),
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(key === undefined ? {} : { groupKey: key }),
    ...(address === undefined ? {} : { address }),
  };
}

function topicOf(question: CaseQuestion | undefined, voice: Voice): string {
  return (question && labelOf(question, voice)) ?? caseWords[voice.language].notUnderstood;
}

/** What facts (`id@version`) are about, each once: "WSIS Prizes 2026: deadline; …". */
export function labelsOf(references: readonly string[], voice: Voice): string {
  const labels = factsNow(references, voice.knowledge).map(({ id, attribute }) => {
    const { activity, edition } = partsOfFactId(id);
    return labelOf({ activity, edition, subject: attribute }, voice) ?? id;
  });
  return isolated([...new Set(labels)].join('; '), voice.language);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= PREVIEW ? line : `${signs.slice(0, PREVIEW - 1).join('')}…`;
}

/** A question of a case: what was understood of it, in `mine`, and what is known of that, in both languages. */
export function questionView(question: CaseQuestion, found: Case, mine: Voice, deps: SuggestDeps): QuestionView {
  const { text, subject = '', activity, edition, reason, proposed, answer } = question;
  const { knowledge, language } = mine;
  const neighbour = knowledge.neighbours.get(subject);
  const attribute = (knowledge.attributes.get(subject) ?? neighbour)?.names[language];
  const activityName = activity === undefined ? undefined : knowledge.activities.get(activity)?.names[language];
  const confidence = confidenceOf(text, languageOf(found), deps);
  const told = proposed ?? answer;
  return {
    text,
    understood: {
      topic: topicOf(question, mine),
      ...(activityName === undefined ? {} : { activity: activityName }),
      ...(edition === undefined ? {} : { edition }),
      ...(attribute === undefined ? {} : { attribute }),
      ...(neighbour ? { notInLetters: true } : {}),
    },
    reason: reasonInWords(reason, language),
    reasonCode: reason,
    ...(confidence === undefined ? {} : { confidence }),
    facts: factViews(question, found, mine, deps),
    ...(told === undefined ? {} : { proposed: told }),
  };
}

function confidenceOf(text: string, language: Language, deps: SuggestDeps): number | undefined {
  const decision = decide(deps.understander.understand(text, language), undefined, deps, deps.gates);
  const isOpen = decision.parts.every((part) => part.kind === 'missing' && part.reason === 'not-understood');
  return isOpen ? undefined : decision.confidence;
}

function factViews(question: CaseQuestion, found: Case, mine: Voice, deps: SuggestDeps): readonly FactView[] {
  const { knowledge } = mine;
  const theirs = voiceOf(languageOf(found), deps);
  const known = knownOf(question, languageOf(found), deps).flatMap(({ facts }) => facts);
  const facts = [...new Set([...factsNow(question.nearby, knowledge), ...known])];
  return facts.map((fact) => ({
    reference: factReference(fact),
    mine: sentencesOf(fact, mine),
    theirs: sentencesOf(fact, theirs),
    source: isolated(sourceLine([fact], mine), mine.language),
    state: stateOf(fact, mine),
  }));
}

function sentencesOf(fact: KnownFact, voice: Voice): string {
  const lines = [...factSentences(fact, { attribute: '' }, voice), ...linksOf([fact])];
  return isolated(lines.join('\n'), voice.language);
}

const isolated = (text: string, language: Language) => (language === 'ar' ? isolateLatin(text) : text);

function stateOf(fact: KnownFact, { knowledge, now, today }: Voice): FactState {
  if (!isInForce(knowledge, fact, today)) {
    const isReplaced = fact.supersededBy !== undefined && fact.withdrawn === undefined;
    return isReplaced ? 'superseded' : 'withdrawn';
  }
  if (fact.onHold !== undefined) return 'on-hold';
  const isOver =
    (fact.deadline && deadlineState(fact.deadline, now).state === 'passed') ||
    (fact.event && eventState(fact.event, now).state === 'past');
  return isOver ? 'passed' : 'current';
}

/** Staff id of who acts, where it is a member of staff. */
const staffIdOf = ({ actor }: CaseEvent) => (actor.startsWith('staff:') ? actor.slice('staff:'.length) : undefined);

/** A line of the log in words. */
export function logLine(event: CaseEvent, voice: Voice, names: StaffNames): LogLine {
  const words = caseWords[voice.language];
  const { at, action, from, to, version, owner, note, facts } = event;
  const staffId = staffIdOf(event);
  const name = staffId === undefined ? undefined : names.get(staffId);
  const ownerName = owner === undefined ? undefined : names.get(owner);
  const said = withNames(words.events[action], namesFor({ name, owner: ownerName }, words));
  return {
    at,
    action,
    to,
    version,
    words: facts ? `${said} ${labelsOf(facts, voice)}` : said,
    ...(from === undefined ? {} : { from }),
    ...(name === undefined ? {} : { name }),
    ...(ownerName === undefined ? {} : { ownerName }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Names for a sentence; in place of one that is not known stands "a member of staff". */
export function namesFor(
  { name, owner }: { readonly name?: string | undefined; readonly owner?: string | undefined },
  { someone }: CaseWords,
): { readonly name: string; readonly owner: string } {
  return { name: name ?? someone, owner: owner ?? someone };
}

/** What was said, with the names of staff where the log tells whose answer it was. */
export function transcriptLines(
  said: readonly TranscriptEntry[],
  log: readonly CaseEvent[],
  names: StaffNames,
  stating: ReadonlySet<string>,
): readonly TranscriptLine[] {
  const replies = new Map(log.filter(({ action }) => action === 'reply').map((event) => [event.at, staffIdOf(event)]));
  return said.map(({ from, text, at, messageId }) => {
    const name = from === 'staff' ? names.get(replies.get(at) ?? '') : undefined;
    const states = from === 'bot' && stating.has(messageId);
    return { from, text, at, messageId, ...(name === undefined ? {} : { name }), ...(states ? { states } : {}) };
  });
}
