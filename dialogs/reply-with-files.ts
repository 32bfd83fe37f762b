import { isolateLatin } from './isolate.js';
import type { Inbound } from './message.js';
import type { Reply } from './plain-reply.js';
import { wordings } from './wording/index.js';

/**
 * A reply to a message with files. The assistant reads none: the text is answered as it is, and what becomes of the files
 * is said beneath; without any text that is the whole reply. Where nobody keeps promises it says where to send them.
 */
export function replyWithFiles(
  reply: Reply,
  text: string,
  { canPromise, mailAddress }: { readonly canPromise: boolean; readonly mailAddress: string },
): Reply {
  const words = wordings[reply.language];
  const said = canPromise ? words.filesKept : words.filesNotRead(mailAddress);
  const note = reply.language === 'ar' ? isolateLatin(said) : said;
  if (/[\p{L}\p{N}]/u.test(text)) return { ...reply, text: `${reply.text}\n\n${note}` };
  return { ...reply, kind: 'social', text: note };
}

/** What the user said, for the transcript: the words, and the names of the files for staff. */
export function saidWithFiles({ text, files = [] }: Pick<Inbound, 'text' | 'files'>): string {
  return [text, ...files.map((name) => `[${name}]`)].filter((line) => line !== '').join('\n');
}
