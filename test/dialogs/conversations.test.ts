import { describe, expect, test } from '@jest/globals';
import type { Choice, Outcome } from '../../dialogs/message.js';
import { datesIn, isSameDay } from '../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { talk } from '../support/talk.js';
import * as ar from './conversations/ar.js';
import * as en from './conversations/en.js';
import * as es from './conversations/es.js';
import * as fr from './conversations/fr.js';
import { ANY, type Expected, type Phrase, type Row } from './conversations/row.js';
import * as ru from './conversations/ru.js';
import { scripts } from './conversations/scripts.js';
import * as zh from './conversations/zh.js';

const tables = LANGUAGES.map((language) => ({ language, ...{ en, fr, es, ar, ru, zh }[language] })).map(
  ({ language, says, rows }) => ({
    language,
    rows: [...scripts(says), ...rows],
  }),
);

const brain = realBrain();
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Without isolates, spaces alike, the digits of a number in one piece. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d)[ ,.](?=\d{3}(?!\d))/g, '');
}

function holds(reply: string, value: string): boolean {
  if (DAY.test(value)) return datesIn(normalise(reply)).some((date) => isSameDay(date, value));
  return plain(reply).includes(plain(value));
}

function saysPhrase(reply: string, phrase: Phrase, language: Language): boolean {
  return phrase(wordings[language])
    .split(ANY)
    .every((piece) => plain(reply).includes(plain(piece).trim()));
}

/** What differs from the expectation, each named; nothing where all is as expected. */
function faults(outcome: Outcome, expected: Expected, table: Language): string[] {
  const language = expected.language ?? table;
  const ids = outcome.facts.map((reference) => reference.replace(/@\d+$/, ''));
  const { reply } = outcome;
  const unless = (right: boolean, fault: string) => (right ? [] : [fault]);
  return [
    ...unless(outcome.kind === expected.kind, `is ${outcome.kind}, not ${expected.kind}`),
    ...unless(outcome.language === language, `speaks ${outcome.language}`),
    ...(expected.facts ?? []).flatMap((id) => unless(ids.includes(id), `does not state ${id}`)),
    ...unless(expected.facts?.length !== 0 || ids.length === 0, `states ${ids}`),
    ...[...(expected.dates ?? []), ...(expected.values ?? [])].flatMap((one) =>
      unless(holds(reply, one), `lacks ${one}`),
    ),
    ...(expected.never ?? []).flatMap((one) => unless(!holds(reply, one), `says ${one}`)),
    ...(expected.says ?? []).flatMap((one) =>
      unless(saysPhrase(reply, one, language), `lacks "${one(wordings[language])}"`),
    ),
    ...(expected.neverSays ?? []).flatMap((one) =>
      unless(!saysPhrase(reply, one, language), `says "${one(wordings[language])}"`),
    ),
    ...unless((outcome.caseNumber !== undefined) === (expected.opensCase ?? false), `case ${outcome.caseNumber}`),
    ...unless(
      (expected.choices ?? outcome.choices.length) === outcome.choices.length,
      `${outcome.choices.length} choices`,
    ),
  ];
}

async function holdConversation({ now, canPromise = false, turns }: Row, language: Language): Promise<void> {
  await talk({ brain, now, page: language, canPromise }, async ({ say, at }) => {
    let choices: readonly Choice[] = [];
    for (const { text, now: later, expected } of turns) {
      if (later !== undefined) at(later);
      const said = typeof text === 'string' ? text : text(choices);
      const outcome = await say(said);
      choices = outcome.choices;
      const found = faults(outcome, expected, language);
      expect(found.length === 0 ? [] : [`${said}\n→ ${outcome.reply}`, ...found, outcome.facts]).toEqual([]);
    }
  });
}

describe.each(tables)('conversations in $language', ({ language, rows }) => {
  test.each(rows)('$name, on $now', async (row) => {
    await holdConversation(row, language);
  });
});
