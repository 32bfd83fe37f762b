import { type ScreenContext, screenMail, type Verdict } from '../../../mail/screen-mail.js';
import { type BuiltPart, type HeaderTable, message } from '../build-message.js';
import { CONTEXT, read } from '../read.js';

export const QUESTION = 'Good morning,\n\nWhen does the WSIS Forum take place?';

/** What screening says of a message with these headers and this body. */
export async function verdict(
  headers: HeaderTable,
  body: BuiltPart | string = QUESTION,
  context: Partial<ScreenContext> = {},
): Promise<Verdict> {
  return screenMail(await read(message(headers, body)), { ...CONTEXT, ...context });
}
