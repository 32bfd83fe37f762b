import { PARSE_LIMITS, type ParsedMail } from '../../mail/parsed-mail.js';
import { readMessage } from '../../mail/read-message.js';
import type { ScreenContext } from '../../mail/screen-mail.js';
import { bytes, OUR_ADDRESS } from './build-message.js';

/** Reads a message in this thread, as the worker does. */
export async function read(source: string | Uint8Array): Promise<ParsedMail> {
  const result = await readMessage(typeof source === 'string' ? bytes(source) : source, PARSE_LIMITS);
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.mail;
}

/** Our mailbox with nothing set besides its address. */
export const CONTEXT: ScreenContext = {
  address: OUR_ADDRESS,
  aliases: [],
  alwaysStaff: [],
  formDomains: [],
  provider: 'generic',
  ours: () => undefined,
};

export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
