import type { Decision } from '../decide.js';
import type { Gates } from '../decide-ask.js';
import type { ClarifyPart, Part, SocialPart } from '../message.js';
import type { MailPart } from './stored-part.js';

/** Whether a part says something of what was asked, were it that the letters do not. */
export function isMatter(part: Part): boolean {
  if (part.kind === 'missing') return part.reason !== 'not-understood' && part.reason !== 'unserved-language';
  return part.kind === 'answer';
}

/** What a mail comes to. */
export interface Matters {
  /** One or more for each question, in the order of the mail; none where nothing is asked. */
  readonly parts: readonly MailPart[];
  /** The text of the question behind each part. */
  readonly texts: readonly string[];
  /** How sure the understanding behind each part is. */
  readonly confidences: readonly number[];
  /** How many questions there are. */
  readonly questions: number;
}

interface Matter {
  readonly part: MailPart;
  readonly text: string;
  readonly confidence: number;
}

/** Decides what of a decision counts in a mail: no small talk, and nothing is asked back. */
export function mattersOf({ parts, texts, confidences, confidence }: Decision, { floor }: Gates): Matters {
  const all = parts.flatMap((part, index): Matter[] => {
    const matter = { text: texts[index] ?? '', confidence: confidences[index] ?? 0 };
    if (part.kind === 'social')
      return isSurelySocial(part, confidence) ? [] : [{ ...matter, part: NOTHING_UNDERSTOOD }];
    return [{ ...matter, part: part.kind === 'clarify' ? ambiguous(part) : part }];
  });
  const kept = confidence < floor && !parts.some(isMatter) ? all.slice(0, 1).map(unclear) : withoutAsides(all);
  return {
    parts: kept.map(({ part }) => part),
    texts: kept.map(({ text }) => text),
    confidences: kept.map((matter) => matter.confidence),
    questions: new Set(kept.map(({ part, text }) => `${text}\0${placeOf(part)}`)).size,
  };
}

const NOTHING_UNDERSTOOD: MailPart = { kind: 'missing', reason: 'not-understood', nearby: [] };

/** Where nothing is understood well enough, a list of what may be meant would only be in the way. */
const unclear = (matter: Matter): Matter =>
  matter.part.kind === 'missing' && matter.part.reason === 'unserved-language'
    ? matter
    : { ...matter, part: NOTHING_UNDERSTOOD };

const SURELY = 0.5;

/** Nobody answers small talk by mail; who asks for help in general, or may have asked something, gets a person. */
function isSurelySocial({ act }: SocialPart, confidence: number): boolean {
  return act !== 'help' && confidence >= SURELY;
}

/** "What it is" beside an answer to the same question explains what nobody asked. */
function withoutAsides(matters: readonly Matter[]): readonly Matter[] {
  const isAside = ({ part }: Matter) => part.kind === 'answer' && part.topic.attribute === 'about';
  const isOther = (aside: Matter, { part, text }: Matter) =>
    part.kind === 'answer' && text === aside.text && part.topic.attribute !== 'about';
  return matters.filter((matter) => !isAside(matter) || !matters.some((other) => isOther(matter, other)));
}

/** Two readings of one sentence are one question, the same asked of two activities are two. */
function placeOf(part: MailPart): string {
  const { activity = '', edition = '' } = part.kind === 'answer' ? part.topic : part;
  return `${activity} ${edition}`;
}

function ambiguous({ slot, options, facts }: ClarifyPart): MailPart {
  const [first] = options;
  const about = slot === 'activity' ? { subject: first?.attribute } : { activity: first?.activity };
  const edition = slot === 'attribute' ? first?.edition : undefined;
  return {
    kind: 'missing',
    reason: 'ambiguous',
    nearby: facts,
    choice: { slot, options },
    ...(about.subject === undefined ? {} : { subject: about.subject }),
    ...(about.activity === undefined ? {} : { activity: about.activity }),
    ...(edition === undefined ? {} : { edition }),
  };
}
