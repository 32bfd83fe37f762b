import { boxOf, isListed, partsOf } from '../mail-address.js';
import type { MailAddress, ParsedMail } from '../parsed-mail.js';
import { authenticationOf } from './authentication.js';
import type { Rule, ScreenContext, Screened } from './rule.js';

const NO_REPLY = new RegExp(
  [
    '^(?:.*[._+-])?(?:no|do-?not|donot|dont|not|ne-?pas|nao|non|niet|nie)[._-]?(?:reply|respond|respon[ds]er|repondre|rispondere|responda|answer|contestar|conteste|responda|beantwoorden|antwoorden|odpowiadaj|odpowiadac)(?:[._+-].*|\\d*)$',
    '^(?:.*[._+-])?(?:keine?|ohne|sin|sans|sem|senza|geen|inget|ingen|bez|otvet-net|brak|ei)[._-]?(?:antwort(?:en)?|respuesta|reponse|resposta|risposta|antwoord|svar|otveta|odpowiedzi|vastausta)(?:[._+-].*|\\d*)$',
    '^(?:.*[._+-])?(?:svara|svar|yanitlama(?:yin)?|cevaplama(?:yin)?|ne-?otvechat|ne-?otvechay(?:te)?|neodgovaraj|neodpovidat|nevalaszolj)(?:[._-]?(?:ej|inte|ikke))?(?:[._+-].*|\\d*)$',
    '^(?:bitte)?nicht-?antworten|^(?:mailer-daemon|postmaster)$',
    '^(?:auto-?(?:reply|repl[iy]er|respon[ds]\\w*|mail(?:er)?|confirm\\w*|notif\\w*|message|send(?:er)?|bot)|automat(?:ed|ic|ique|isch|ico|ica)?(?:[._-]?(?:reply|mail|mailer|message|response))?|unattended|unmonitored|unread|blackhole|dev-?null)(?:[._+-].*|\\d*)$',
  ].join('|'),
);
const LIST_AGENT =
  /^(?:mailer-daemon|owner-.+|.+-(?:request|bounces?|owner)(?:\+.*)?|bounces?[+-].*|.+-(?:confirm|subscribe|unsubscribe|join|leave)(?:\+.*)?|listserv|majordomo|mailman|sympa|ezmlm|mlmmj)$/;

/**
 * The same as envelope sender. `bounces+123` is none: mail services put such a tag on everybody's letters, to know which one
 * came back (VERP).
 */
const LIST_ENVELOPE = /^(?:mailer-daemon|owner-.+|.+-(?:request|bounces?|owner)(?:\+.*)?|listserv|majordomo|mailman)$/;

/** Who wrote it, to whom, and whether an answer may go there. */
export const senderRules: readonly Rule[] = [
  {
    name: 'case-reply',
    treatment: 'case-reply',
    test: ({ mail, context }) => [mail.inReplyTo ?? '', ...mail.references].some((id) => context.ours(id) === 'case'),
  },
  { name: 'own-address', treatment: 'silent', test: isOwnAddress },
  {
    name: 'list-agent',
    treatment: 'silent',
    test: ({ mail }) => isListAgent(mail) && 'sender',
  },
  {
    name: 'no-return-address',
    treatment: 'silent',
    test: ({ mail }) => ![...mail.replyTo, ...mail.from].some(({ address }) => address !== ''),
  },
  {
    name: 'no-reply',
    treatment: 'silent',
    test: (screened) => isNoReply(screened) && !answersForm(screened) && !namesPerson(screened),
  },
  {
    name: 'not-addressed',
    treatment: 'silent',
    test: ({ mail, context }) => !mail.to.some(({ address }) => isOurs(address, context)),
  },
  {
    name: 'no-reply-names-person',
    treatment: 'staff',
    test: (screened) => isNoReply(screened) && !answersForm(screened),
  },
  {
    name: 'invalid-address',
    treatment: 'staff',
    test: ({ mail }) => !mail.from.every(({ valid }) => valid) || !returnAddress(mail)?.valid,
  },
  {
    name: 'several-from',
    treatment: 'staff',
    test: ({ mail, header }) => mail.from.length > 1 || header('from').length > 1,
  },
  { name: 'authentication-failed', treatment: 'staff', test: (screened) => authenticationOf(screened) === 'fail' },
  {
    name: 'reply-to-elsewhere',
    treatment: 'staff',
    test: (screened) => isElsewhere(screened) && !answersForm(screened),
  },
  {
    name: 'always-staff',
    treatment: 'staff',
    test: ({ mail, context }) =>
      [...mail.from, ...mail.replyTo].some(({ address }) => isListed(address, context.alwaysStaff)),
  },
];

/** Where an answer would go: Reply-To, else From. */
export function returnAddress(mail: ParsedMail): MailAddress | undefined {
  return mail.replyTo[0] ?? mail.from[0];
}

/** Whether an address is the mailbox, by whatever name. */
export function isOurs(
  address: string,
  { address: own, aliases }: Pick<ScreenContext, 'address' | 'aliases'>,
): boolean {
  const box = boxOf(address);
  return [own, ...aliases].some((name) => boxOf(name) === box);
}

function isOwnAddress({ mail, context }: Screened): boolean {
  const return_ = returnAddress(mail);
  const all = [...mail.from, ...(mail.sender ? [mail.sender] : []), ...(return_ ? [return_] : [])];
  return all.some(({ address }) => isOurs(address, context));
}

function isListAgent({ from, sender, returnPath = '' }: ParsedMail): boolean {
  const local = (address: string) => partsOf(address)[0];
  const names = [...from, ...(sender ? [sender] : [])].map(({ address }) => local(address));
  return names.some((name) => LIST_AGENT.test(name)) || LIST_ENVELOPE.test(local(returnPath));
}

/** A sender whose name says that nobody reads answers. */
export const cannotBeAnswered = ({ address }: MailAddress) => NO_REPLY.test(partsOf(address)[0]);

function isNoReply({ mail }: Screened): boolean {
  return [...mail.from, ...mail.replyTo, ...(mail.sender ? [mail.sender] : [])].some(cannotBeAnswered);
}

/** A web form that names the person who filled it in. */
function namesPerson({ mail }: Screened): boolean {
  return mail.replyTo.length > 0 && !mail.replyTo.some(cannotBeAnswered);
}

/** A form of a domain that is trusted to name the person. */
export function answersForm(screened: Screened): boolean {
  const { mail, context } = screened;
  if (!namesPerson(screened) || mail.replyTo.length !== 1) return false;
  return [...mail.from, ...mail.replyTo].some(({ address }) => isListed(address, context.formDomains));
}

/** Answers are asked to go to a domain that is not the sender's. */
export function isElsewhere({ mail }: Screened): boolean {
  const domains = mail.from.map(({ address }) => partsOf(address)[1]);
  return mail.replyTo.some(({ address }) => {
    const [, domain] = partsOf(address);
    return !domains.some((own) => own === domain || own.endsWith(`.${domain}`) || domain.endsWith(`.${own}`));
  });
}
