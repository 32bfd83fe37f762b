import { kindOfMail } from '../dialogs/by-mail/letter-kind.js';
import { mailWords } from '../dialogs/by-mail/mail-words.js';
import { LANGUAGES } from '../knowledge/language.js';
import { createBreather } from './breather.js';
import type { MailProcessor } from './mail-agent-types.js';
import type { MailPolicy } from './mail-policy.js';
import type { MailParsing } from './parse-mail.js';
import { screenMail } from './screen-mail.js';

/**
 * A processor whose first mail is as quick as every other. The tables of words become expressions, and an expression is
 * compiled when it first meets a text, once for Latin-1 and once for other letters: half a second on a busy machine.
 */
export function warmed(processor: MailProcessor, parser: MailParsing, policy: MailPolicy): MailProcessor {
  const ready = warmUp(parser, policy);
  return {
    ...processor,
    async process(mail) {
      await ready;
      return processor.process(mail);
    },
  };
}

/** Reads and screens a made-up mail of each language. Never rejects: a parser that is closed meanwhile gives no mail. */
async function warmUp(parser: MailParsing, policy: MailPolicy): Promise<void> {
  const breathe = createBreather();
  for (const language of LANGUAGES) {
    const { greeting, automatic, reachPerson, closing, senderName } = mailWords[language];
    const text = [greeting, automatic, reachPerson, closing].join('\n\n');
    const parsed = await parser.parseMail(Buffer.from(`From: <warm-up@wsis.invalid>\n\n${text}\n`));
    await breathe();
    if (!parsed.ok) continue;
    screenMail({ ...parsed.mail, subject: senderName }, { ...policy, ours: () => undefined });
    kindOfMail(senderName, text, true);
  }
}
