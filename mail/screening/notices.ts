import { TICKET_SUBJECT } from './acknowledgement-words.js';
import { type Sign, weigh } from './evidence.js';
import {
  ACCOUNT_SUBJECT,
  COMMERCE_SUBJECT,
  DEVICE_SUBJECT,
  DEVICE_TEXT,
  LIST_SUBJECT,
  MONITOR_SUBJECT,
  PROGRAM_TEXT,
  QUARANTINE_SUBJECT,
} from './notice-words.js';
import type { Seen } from './seen.js';
import {
  hasScriptHeader,
  hasTicketHeader,
  isDevice,
  isHouse,
  isProgram,
  isProgramName,
  isShop,
} from './sender-signs.js';
import { BUTTON, GATEWAY_SUBJECT, GATEWAY_TEXT, SERVICE_SUBJECT, SERVICE_TEXT } from './service-words.js';

/** What a question in it costs a notice: people ask, and programs quote subjects that do. */
const ASKED = 5;

const about =
  (pattern: RegExp) =>
  ({ subject }: Seen) =>
    pattern.test(subject);

const SIGNS: readonly Sign[] = [
  ['device-sender', 3, isDevice],
  ['program-sender', 3, isProgram],
  ['shop-sender', 2, isShop],
  ['program-name', 2, isProgramName],
  ['device-subject', 3, about(DEVICE_SUBJECT)],
  ['monitor-subject', 3, about(MONITOR_SUBJECT)],
  ['quarantine-subject', 3, about(QUARANTINE_SUBJECT)],
  ['account-subject', 2, about(ACCOUNT_SUBJECT)],
  ['commerce-subject', 2, about(COMMERCE_SUBJECT)],
  ['list-subject', 2, about(LIST_SUBJECT)],
  ['device-text', 2, ({ text }) => DEVICE_TEXT.test(text)],
  ['gateway-subject', 3, about(GATEWAY_SUBJECT)],
  ['gateway-text', 2, ({ said }) => GATEWAY_TEXT.test(said)],
  ['service-subject', 2, about(SERVICE_SUBJECT)],
  ['service-text', 2, ({ said }) => SERVICE_TEXT.test(said)],
  ['own-name', 2, isHouse],
  ['button', 2, ({ text }) => BUTTON.test(text)],
  ['program-text', 2, ({ said }) => PROGRAM_TEXT.test(said)],
  ['ticket-subject', 2, ({ subject }) => TICKET_SUBJECT.test(subject)],
  ['table', 2, ({ text }) => isTable(text)],
  ['bare', 1, isBare],
  ['ticket-header', 1, hasTicketHeader],
  ['script', 1, hasScriptHeader],
];

/** Most lines a label and a value. */
function isTable(text: string): boolean {
  const lines = text.split('\n').filter(Boolean);
  const labelled = lines.filter((line) => /^[\p{L}\p{N}][^:.!?]{1,30} ?:\s*\S/u.test(line));
  return labelled.length >= 3 && labelled.length * 2 >= lines.length;
}

/** A few words without any "I", "we", "you" of a letter, or no words at all. */
function isBare({ said }: Seen): boolean {
  return said.length <= 300 && !PERSONAL.test(said);
}
const PERSONAL =
  /(?<!\p{L})(?:i|we|my|our|dear|hello|hi|regards|thanks?|je|nous|notre|nos|bonjour|merci|cordialement|yo|nosotros|nuestr[oa]s?|estimad[oa]s?|hola|gracias|saludos|я|мы|наш\p{L}*|уважаем\p{L}*|здравствуйте|спасибо|ich|wir|unser\p{L}*|eu|nós|io|noi|ik|wij)(?!\p{L})|نحن|السادة|شكرا|تحية|我|您好|谢谢|私|감사/u;

/** What devices, monitors, gateways, accounts, shops and lists send of themselves. */
export function noticeIn(seen: Seen): string | undefined {
  return weigh(seen, SIGNS, seen.asks ? ASKED : 0);
}
