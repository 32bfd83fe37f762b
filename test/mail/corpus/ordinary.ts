import type { Language } from '../../../knowledge/language.js';
import { type BuiltPart, bytes, type HeaderTable, message, OUR_ADDRESS } from '../build-message.js';
import { ar } from './ordinary/ar.js';
import { en } from './ordinary/en.js';
import { es } from './ordinary/es.js';
import { fr } from './ordinary/fr.js';
import { programs } from './ordinary/programs.js';
import type { Writers } from './ordinary/row.js';
import { ru } from './ordinary/ru.js';
import { zh } from './ordinary/zh.js';

/** Mail of people, as the usual programs send it: sixty in each of the six languages. */
export interface OrdinaryMail {
  readonly language: Language;
  readonly program: string;
  /** What the person wrote, greeting and name left out. */
  readonly body: string;
  readonly source: Uint8Array;
}

const EACH = 60;
const WAYS_TO_ADDRESS_US = [
  OUR_ADDRESS,
  `WSIS Info <${OUR_ADDRESS.toUpperCase()}>`,
  `<${OUR_ADDRESS}>, other@office.example`,
  `"wsis-info" <${OUR_ADDRESS}>`,
];

const pick = <T>(from: readonly T[], index: number): T => {
  const value = from[index % from.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

function mailsOf(writers: Writers, offset: number): OrdinaryMail[] {
  const plain = writers.bodies.map((body, index) => ({
    body,
    subject: pick(writers.subjects, index + offset),
    headers: {},
  }));
  const all: readonly { body: string; subject: string; headers?: HeaderTable }[] = [...plain, ...writers.tricky];
  return Array.from({ length: EACH }, (_, index) => {
    // Steps without a common divisor, so that body, program, greeting and name meet in ever other ways.
    const { body, subject, headers } = pick(all, index);
    const program = pick(programs, index * 5 + offset);
    const words = [pick(writers.greetings, index * 3), body, pick(writers.closings, index * 7 + offset)].filter(
      Boolean,
    );
    const name = pick(writers.names, index + offset);
    const written = `${words.join('\n\n')}\n${name}`;
    const made: BuiltPart = program.write(written);
    const from = `${name.replace(/[^\p{L}\p{M} ]/gu, '')} <person${index}@${program.domain}>`;
    const to = pick(WAYS_TO_ADDRESS_US, index + offset);
    const source = bytes(
      message(
        {
          From: from,
          To: to,
          Subject: subject,
          'Return-Path': `<person${index}@${program.domain}>`,
          ...program.headers,
          ...headers,
        },
        made,
      ),
    );
    return { language: writers.language, program: program.name, body, source };
  });
}

export const ordinaryMails: readonly OrdinaryMail[] = [en, fr, es, ar, ru, zh].flatMap(mailsOf);
