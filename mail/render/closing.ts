import { mailWords } from '../../dialogs/by-mail/mail-words.js';
import { isolateLatin } from '../../dialogs/isolate.js';
import type { MailReplyBody } from '../../dialogs/store/outbox-entry.js';
import { wordings } from '../../dialogs/wording/index.js';
import { dateFields, genevaDate } from '../../knowledge/civil-date.js';

export interface Closing {
  /** Sent without a person having seen it. */
  readonly isAutomatic: boolean;
  /** Somebody reads the answers to it. */
  readonly canPromise: boolean;
  /** The instant for which it is true. */
  readonly asOf: Date;
}

/** A reply as the stakeholder reads it: salutation, substance, and on what it rests, whether it is automatic, who signs. */
export function wholeText(body: Pick<MailReplyBody, 'text' | 'language' | 'parts'>, closing: Closing): string {
  const { language, text } = body;
  const { greeting, closing: regards, signature } = mailWords[language];
  const foot = footOf(body, closing).join('\n');
  const blocks = [greeting, text, language === 'ar' ? isolateLatin(foot) : foot, `${regards}\n${signature}`];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function footOf({ language, parts }: Pick<MailReplyBody, 'language' | 'parts'>, closing: Closing): string[] {
  const { basis, automatic, reachPerson } = mailWords[language];
  const { isAutomatic, canPromise, asOf } = closing;
  const states = parts.some((part) => (part.kind === 'answer' ? part.facts : part.nearby).length > 0);
  const answers = parts.some(({ kind }) => kind === 'answer');
  const day = dateFields(genevaDate(asOf));
  return [
    ...(states && day ? [basis(wordings[language].date(day))] : []),
    ...(isAutomatic ? [automatic] : []),
    // Where staff have it already, that stands in the text.
    ...(isAutomatic && canPromise && answers ? [reachPerson] : []),
  ];
}
