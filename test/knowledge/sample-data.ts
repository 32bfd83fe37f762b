import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { LANGUAGES } from '../../knowledge/language.js';
import { SOCIAL_ACTS } from '../../knowledge/schema.js';

/** A small data folder that is right: path below the folder → text. */
export type SampleFiles = Record<string, string>;

/** One text for all six languages, as YAML. */
export const six = (text: string) => `{ en: ${text}, fr: ${text}, es: ${text}, ar: ${text}, ru: ${text}, zh: ${text} }`;
const wordsInSix = (word: string) => Object.fromEntries(LANGUAGES.map((language) => [language, [word]]));
const namesInSix = (name: string) => Object.fromEntries(LANGUAGES.map((language) => [language, name]));

const FORUM = `id: forum
role: event
names: ${six('Forum')}
aliases: ${six('[forum]')}
editionNames:
  "2026":
    names: ${six('Forum 26')}
    aliases: ${six('[forum26]')}
desk: forum
facts:
  - id: forum.2026.dates
    version: 1
    attribute: dates
    source: L2025
    event:
      start: 2026-07-06
      end: 2026-07-10
    place: geneva
  - id: forum.general.contact
    version: 1
    attribute: contact
    source: L2025
    contact: { email: desk@forum.example }
`;

const PRIZES = `id: prizes
names: ${six('Prizes')}
aliases: ${six('[prizes]')}
desk: forum
facts:
  - id: prizes.2026.deadline
    version: 1
    attribute: deadline
    source: L2025
    deadline:
      date: 2026-03-15
      wording: by
    act: ${six('Apply.')}
    links: [www.prizes.example/apply]
  - id: prizes.general.about
    version: 1
    attribute: about
    source: L2025
    text: ${six('A prize.')}
`;

export const CANNED = `- id: dates-again
  title: ${six('Dates')}
  text:
${LANGUAGES.map((language) => `    ${language}: |\n      Number {number}.\n      {forum.dates}\n`).join('')}`;

export const OFFICE_HOURS = `- validFrom: 2026-01-01
  validUntil: 2026-12-31
  week:
    monday: ["09:00-12:00", "14:00-17:00"]
    friday: ["09:00-12:00"]
  closed:
    - { date: 2026-04-06 }
`;

const source = (id: string, date: string) => `id: ${id}\nkind: letter\ndate: ${date}\ntitle: ${six('A letter')}\n`;

const BEGINNINGS = [
  'yesterday evening',
  'wonderful meadow',
  'quick brown foxes',
  'jumping kangaroo',
  'six plum puddings',
  'heavy thunderclaps',
  'unbroken mirror',
  'cold lemon grass',
];

/** Eight phrasings that are far from one another and from those of any other list. */
export const phrasings = (key: string) => BEGINNINGS.map((beginning) => `${beginning} ${key}`);

const lists = (subject: string, keys: readonly string[]) =>
  stringify(Object.fromEntries(keys.map((key) => [key, phrasings(`${subject} ${key}`)])));

export function sampleFiles(): SampleFiles {
  const named = (id: string) => ({ id, names: namesInSix(id) });
  return {
    'sources/L2019.yaml': source('L2019', '2019-12-06'),
    'sources/L2025.yaml': source('L2025', '2025-12-23'),
    'activities/forum.yaml': FORUM,
    'activities/prizes.yaml': PRIZES,
    'places.yaml': stringify([{ ...named('geneva'), aliases: wordsInSix('geneva') }]),
    'entities.yaml': stringify([
      {
        id: 'desk-officer',
        kind: 'person',
        aliases: wordsInSix('desk officer'),
        about: [{ activity: 'forum', attribute: 'contact', edition: 'general' }],
      },
    ]),
    'attributes.yaml': stringify(
      ['dates', 'deadline', 'hour', 'about', 'contact'].map((id) => ({ ...named(id), cues: wordsInSix(id) })),
    ),
    'neighbours.yaml': stringify([{ ...named('visa'), cues: wordsInSix('visa'), nearby: ['dates'] }]),
    'office-hours.yaml': OFFICE_HOURS,
    'canned.yaml': CANNED,
    'unserved.yaml': stringify([{ language: 'pt', examples: phrasings('em português'), cues: { dates: ['quando'] } }]),
    ...Object.fromEntries(
      LANGUAGES.flatMap((language) => [
        [`phrasings/${language}/forum.yaml`, lists('forum', ['dates', 'contact'])],
        [`phrasings/${language}/prizes.yaml`, lists('prizes', ['deadline', 'hour', 'about'])],
        [`phrasings/${language}/neighbours.yaml`, lists('other', ['visa'])],
        [`phrasings/${language}/social.yaml`, lists('social', SOCIAL_ACTS)],
      ]),
    ),
  };
}

/** Writes the files to a new folder, by default under the computer's folder for temporary files. */
export function writeSample(files: SampleFiles, folder = mkdtempSync(join(tmpdir(), 'knowledge-'))): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
