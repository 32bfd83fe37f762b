import type { ParsedMail } from './parsed-mail.js';
import { automaticRules } from './screening/automatic.js';
import { contentRules } from './screening/content.js';
import { reportRules } from './screening/reports.js';
import { type Rule, type ScreenContext, type Screened, TREATMENTS, type Verdict } from './screening/rule.js';
import { senderRules } from './screening/senders.js';

export type { ScreenContext, Verdict } from './screening/rule.js';

/** The rules, in the order in which they are asked; the first that holds decides. */
export const SCREEN_RULES: readonly Rule[] = [...reportRules, ...automaticRules, ...senderRules, ...contentRules];

/** What is to become of a message, and the rule that says so. Pure; the order and the letter case of headers do not matter. */
export function screenMail(mail: ParsedMail, context: ScreenContext): Verdict {
  const screened = screenedOf(mail, context);
  for (const { name, treatment, test } of SCREEN_RULES) {
    const found = test(screened);
    if (found === false || found === undefined) continue;
    return { rule: name, ...TREATMENTS[treatment], ...(typeof found === 'string' && { detail: found }) };
  }
  return { rule: 'question', ...TREATMENTS.answer };
}

/** How much of a text is looked at for phrases. */
const OPENING = 1_500;

/** A message as the rules look at it. */
export function screenedOf(mail: ParsedMail, context: ScreenContext): Screened {
  const values = new Map<string, string[]>();
  for (const [name, value] of mail.headers) {
    const key = name.toLowerCase();
    const before = values.get(key);
    if (before) before.push(value);
    else values.set(key, [value]);
  }
  return {
    mail,
    context,
    header: (name) => values.get(name) ?? [],
    headerNames: [...values.keys()],
    subject: mail.subject.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 500),
    opening: (mail.visible.own || mail.visible.text).normalize('NFC').slice(0, OPENING),
  };
}
