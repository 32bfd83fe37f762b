import { partsOf } from '../mail-address.js';
import { asks, isInTrouble } from './asks.js';
import { bare, type Screened } from './rule.js';
import { folded } from './wording.js';

/** A message as signs look at it: what is said in folded words, who sent it. */
export interface Seen {
  readonly screened: Screened;
  readonly subject: string;
  /** The start of what the sender wrote, lines kept. */
  readonly text: string;
  /** The same in one line. */
  readonly said: string;
  /** Local part and display name of the sender. */
  readonly local: string;
  readonly name: string;
  /** It answers a mail, by its headers or its subject. */
  readonly isReply: boolean;
  /** It asks or wants something, or something went wrong: a person waits for an answer. */
  readonly asks: boolean;
  readonly waits: boolean;
}

const seenBefore = new WeakMap<Screened, Seen>();

/** Looks at a message once, whatever the number of rules that want it. */
export function seenOf(screened: Screened): Seen {
  const before = seenBefore.get(screened);
  if (before) return before;
  const seen = look(screened);
  seenBefore.set(screened, seen);
  return seen;
}

/** How the subject of an answer begins. */
export const REPLY_SUBJECT = /^(?:re|aw|sv|vs|antw|odp|ynt|res|rif|r|回复|答复|回覆|رد|ответ|на)\s?(?:\[\d+\])?\s?:/u;

function look(screened: Screened): Seen {
  const { mail } = screened;
  const subject = folded(screened.subject);
  const text = folded(screened.opening);
  const asking = asks(text);
  const [sender] = mail.from;
  return {
    screened,
    subject,
    text,
    said: text.replaceAll('\n', ' '),
    local: partsOf(sender?.address ?? '')[0]
      .toLowerCase()
      .slice(0, 80),
    name: folded((sender?.name ?? '').slice(0, 120)),
    isReply: mail.inReplyTo !== undefined || mail.references.length > 0 || REPLY_SUBJECT.test(subject),
    asks: asking,
    waits: asking || isInTrouble(text),
  };
}

/** Who says that a person wrote it is believed, where only words say otherwise. */
export function isSaidByPerson(screened: Screened): boolean {
  return bare(screened, 'auto-submitted').includes('no');
}

/** Whether it answers a mail about a case: those are relayed, and only an absence may stop that. */
export function answersCase({ mail, context }: Screened): boolean {
  return [mail.inReplyTo ?? '', ...mail.references].some((id) => context.ours(id) === 'case');
}
