import { mailWords } from '../../dialogs/by-mail/mail-words.js';
import { bareSubject } from '../../dialogs/by-mail/subject.js';
import type { StoredMail } from '../../dialogs/store/mail-ledger.js';
import type { Language } from '../../knowledge/language.js';
import { isForged } from '../stored-mail.js';
import { headerText, isMessageId } from './header-text.js';
import type { Letter } from './mail-source.js';

/** Ids that an answer names at most, the first of the thread among them. */
const MOST_REFERENCES = 20;

/** What makes a mail the answer to another: its subject with `Re:` once, In-Reply-To and References (RFC 5322, 3.6.4). */
export function threadedTo(
  mail: Pick<StoredMail, 'subject' | 'messageId' | 'references' | 'doubts'> | undefined,
  language: Language,
): Pick<Letter, 'subject' | 'inReplyTo' | 'references'> {
  // What a forger chose to write does not go out under our name.
  const subject = isForged(mail) ? '' : bareSubject(headerText(mail?.subject ?? '')).text;
  const named = /[\p{L}\p{N}]/u.test(subject) ? subject : mailWords[language].noSubject;
  const chain = [...(mail?.references ?? []), mail?.messageId ?? ''].filter(isMessageId);
  const ids = [...new Set(chain)];
  const first = ids[0];
  const references =
    ids.length > MOST_REFERENCES && first !== undefined ? [first, ...ids.slice(1 - MOST_REFERENCES)] : ids;
  const inReplyTo = mail?.messageId !== undefined && isMessageId(mail.messageId) ? mail.messageId : undefined;
  return { subject: `Re: ${named}`, references, ...(inReplyTo === undefined ? {} : { inReplyTo }) };
}
