import { z } from 'zod';
import { isCivilDate } from './civil-date.js';
import { isLanguage, LANGUAGES } from './language.js';

/**
 * The form of the data files. One home for it: the loader checks by it, the types are read off it, and the JSON Schemas
 * for editors are printed from it. A field that is not named here is a fault.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
const line = z.string().trim().min(1, 'must not be empty');
const six = z.strictObject({ en: line, fr: line, es: line, ar: line, ru: line, zh: line });
const words = z.array(line).min(1, 'needs at least one');
const wordsInSix = z.strictObject({ en: words, fr: words, es: words, ar: words, ru: words, zh: words });
const DATE_FORM = 'a date reads 2026-03-15, 2026-03 or 2026, and must exist';
const noDate = { error: DATE_FORM, abort: true };
/** YAML reads a bare 2003 as a number; both forms are the year. */
const day = z
  .union(
    [
      z.string().regex(/^[1-9]\d{3}(?:-\d{2}(?:-\d{2})?)?$/, noDate),
      z.int().min(1000, noDate).max(9999, noDate).transform(String),
    ],
    DATE_FORM,
  )
  .refine(isCivilDate, DATE_FORM);
const email = z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address reads name@host.org');
const phone = z.string().regex(/^\+[\d ]+$/, 'a telephone number reads +41 22 730 6240');
const link = z
  .string()
  .regex(/^(?:https:\/\/)?[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/i, 'a link reads www.wsis.org/forum or https://…');

/** Who stands behind a statement, and since when. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/, 'an id of a source has letters, digits and hyphens'),
  kind: z.enum(['letter', 'web-page', 'announcement', 'decision']),
  /** Date of the letter, announcement or decision; of a web page the day it was read. */
  date: day,
  /** The letter's own reference, as printed. */
  reference: line.optional(),
  /** Address of a web page. */
  url: link.optional(),
  /** Who announced or decided. */
  by: line.optional(),
  title: six,
  remark: line.optional(),
});

export const placeSchema = z.strictObject({
  id,
  names: six,
  /** How people type it, for telling a wrong place in a question. */
  aliases: wordsInSix,
});

/** Where the records speak of an entity. */
const mentionedIn = z.strictObject({
  activity: id,
  attribute: id,
  /** A year or `general`; left out, the newest edition that has the attribute. */
  edition: z
    .string()
    .regex(/^(?:general|\d{4})$/, 'an edition is a year in quotes ("2026") or general')
    .optional(),
  /** The one fact of these that speaks of it, where others do not. */
  fact: line.optional(),
});

/** Who or what the letters name besides activities and places. */
export const entitySchema = z
  .strictObject({
    id,
    kind: z.enum(['person', 'organisation', 'resolution']),
    /** How people write it; one in capitals alone (WHO) counts only where it is typed so. */
    aliases: wordsInSix,
    /** Of a resolution its symbol, without the "RES" that some write: A/70/125. */
    symbol: z
      .string()
      .regex(/^[AE]\/\d{1,4}\/\d{1,4}$/, 'a symbol reads A/70/125 or E/2022/15')
      .optional(),
    /** What the records say of it, what answers "who is that?" first; of several editions the newest first. */
    about: z.array(mentionedIn).min(1, 'needs at least one'),
  })
  .refine(({ kind, symbol }) => symbol === undefined || kind === 'resolution', {
    path: ['symbol'],
    error: 'only a resolution has a symbol: remove it, or correct the kind',
  });

/** What can be asked and the letters may answer ("dates", "deadline"); a topic is an activity and an attribute. */
export const attributeSchema = z.strictObject({
  id,
  names: six,
  /** Words that nearly always mean this attribute. */
  cues: wordsInSix,
  /** The activity meant when a question names none. */
  defaultActivity: id.optional(),
  /** Each edition sets it anew: what was said of an earlier one is no answer for a later one. */
  perEdition: z.boolean().default(false),
  /** Where an activity does not hold it, what people mean by it may stand under these, the first first. */
  standsFor: z.array(id).default([]),
  /** What belongs to an answer besides: whoever asks how to take part must hear that it is too late. */
  companions: z.array(id).default([]),
  /** General facts are given along with those of an edition. */
  withGeneral: z.boolean().default(false),
  /** It is asked of the event, also where something that happens there is named beside it. */
  ofEvent: z.boolean().default(false),
  /** Asked without a name ("when?", "the link?") it may mean any activity. */
  needsActivity: z.boolean().default(false),
  /** Beside a telling word of one of these it only places the question ("a hotel near the venue"). */
  yieldsTo: z.array(id).default([]),
  /** It asks how to go about something, and so goes on with what was just said. */
  way: z.boolean().default(false),
  /** The activity through which it comes about: "until when can we comment on the programme?" asks for that one's deadline. */
  through: id.optional(),
  /** Its place among the choices where an activity is named and nothing asked; none where it is no choice. */
  choice: z.int().positive().optional(),
});

/** What people ask for and the letters do not hold: never answered, always shown the way. */
export const neighbourSchema = z.strictObject({
  id,
  names: six,
  cues: wordsInSix,
  /** Attributes of which the known facts are given along with the signpost. */
  nearby: z.array(id).default([]),
  /** It is about acting after the deadline; on the last day the deadline itself answers it. */
  afterDeadline: z.boolean().default(false),
  /** A sentence that speaks of it without asking, beside a question, only tells ("a volunteer told us …"). */
  inPassing: z.boolean().default(false),
  /** It is about something that is none of ours: what is asked next without a name is asked of that. */
  elsewhere: z.boolean().default(false),
  /** Attributes that are no question of their own beside it: whoever asks for a bank account asks how to contribute. */
  absorbs: z.array(id).default([]),
});

const dated = {
  hour: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'an hour reads 23:59')
    .optional(),
  timeZone: line.optional(),
};

export const factSchema = z
  .strictObject({
    /** `activity.edition.what`; the edition is a year or `general`. */
    id: z.string().regex(/^[a-z0-9-]+\.(?:general|\d{4})\.[a-z0-9-]+$/, 'a fact id reads activity.edition.what'),
    version: z.int().min(1, 'versions count from 1'),
    attribute: id,
    source: line,
    /** Where in the source, counting paragraphs from 1 after the salutation. */
    paragraph: z.int().min(1, 'paragraphs count from 1').optional(),
    /** More sources that say the same. */
    alsoIn: z.array(line).default([]),
    phase: z.enum(['launch', 'submission', 'confirmation', 'voting', 'results']).optional(),

    event: z.strictObject({ start: day, end: day.optional(), ...dated }).optional(),
    deadline: z.strictObject({ date: day, wording: z.enum(['by', 'before']), ...dated }).optional(),
    /** The source speaks of the activity and states none of this (a deadline, a number). */
    absence: z.literal(true).optional(),
    figure: z
      .strictObject({
        value: z.number(),
        relation: z.enum(['exactly', 'more-than', 'nearly']),
        /** What is counted, in the form that follows "more than 19,000". */
        unit: six,
        /** When the source counted. */
        date: day,
      })
      .optional(),
    contact: z
      .strictObject({
        person: line.optional(),
        email: email.optional(),
        phone: phone.optional(),
        fax: phone.optional(),
      })
      .optional(),

    /** What is said, in whole sentences; needed where there is no event, deadline, figure or contact. */
    text: six.optional(),
    /** The year that the text gives as its answer ("until 2035"): who takes another for granted is corrected. */
    year: z
      .string()
      .regex(/^\d{4}$/, 'a year in quotes: "2035"')
      .optional(),
    place: id.optional(),
    /** How to act, one sentence. */
    act: six.optional(),
    links: z.array(link).default([]),

    validFrom: day.optional(),
    validUntil: day.optional(),
    supersededBy: line.optional(),
    verifiedOn: day.optional(),
    /** Why the fact may not be stated as current at present. */
    onHold: line.optional(),
    /** Why the fact is no longer stated at all. */
    withdrawn: line.optional(),
    remark: line.optional(),
  })
  .refine(
    (fact) => [fact.event, fact.deadline, fact.figure, fact.contact, fact.absence].filter(Boolean).length <= 1,
    'a fact has one value: event, deadline, figure, contact or absence',
  )
  .refine(
    (fact) => fact.event || fact.deadline || fact.figure || fact.contact || fact.text,
    'a fact without event, deadline, figure or contact needs a text in six languages',
  );

export const activitySchema = z.strictObject({
  id,
  names: six,
  /** Acronyms, everyday names and spellings that people type, lower case where case does not matter. */
  aliases: wordsInSix,
  /** Names of one edition ("WSIS+20 Forum High-Level Event" is the Forum of 2024). */
  editionNames: z
    .record(
      z.string().regex(/^\d{4}$/, 'an edition is a year: "2026"'),
      z.strictObject({ names: six, aliases: wordsInSix }),
    )
    .default({}),
  /**
   * A name that often only places a question: the umbrella over all ("WSIS Prizes"), the event at which the others happen,
   * the letters in which they stand, the office behind them, the framework that they serve.
   */
  role: z.enum(['umbrella', 'event', 'letters', 'office', 'framework']).optional(),
  /** Phrases that hold an alias and mean something else: "une consultation" is a question, "prix moyen" what a thing costs. */
  decoys: z.partialRecord(z.enum(LANGUAGES), words).default({}),
  /** The activity of which it is a part; named together, the part is meant. */
  partOf: id.optional(),
  /** It is a matter of resolutions: named beside one, it asks for nothing else. */
  byResolution: z.boolean().default(false),
  /** Its place among the choices where something is asked of no activity; none where it is no choice. */
  choice: z.int().positive().optional(),
  /** Its editions are years of letters, and a letter mostly speaks of the year after: asked for 2026, that of 2025 may be meant. */
  aheadOfYear: z.boolean().default(false),
  /** The activity whose contact answers for this one. */
  desk: id,
  facts: z.array(factSchema),
});

/** Example questions: by attribute (of an activity), by neighbour, or by social act. At least eight each. */
export const phrasingsSchema = z.record(id, z.array(line).min(8, 'at least 8 phrasings'));

/** A language that is recognised and not served: examples tell it from the six, cues what is asked in it. */
export const unservedSchema = z.strictObject({
  /** BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language has two or three small letters')
    .refine((tag) => !isLanguage(tag), 'this language is served: its questions belong to phrasings/'),
  examples: z.array(line).min(8, 'at least 8 examples'),
  /** Attribute → words that nearly always mean it. */
  cues: z.record(id, words),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Entity = Readonly<z.infer<typeof entitySchema>>;
export type Unserved = Readonly<z.infer<typeof unservedSchema>>;
export type Attribute = Readonly<z.infer<typeof attributeSchema>>;
export type Neighbour = Readonly<z.infer<typeof neighbourSchema>>;
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type Activity = Readonly<z.infer<typeof activitySchema>>;
export type Phrasings = Readonly<z.infer<typeof phrasingsSchema>>;

/** The social acts that understanding tells apart; `dialogs/wording` has an answer to each but yes and no. */
export const SOCIAL_ACTS = [
  'greeting',
  'thanks',
  'goodbye',
  'robot',
  'help',
  'small-talk',
  'insult',
  'off-subject',
  'manipulation',
  'yes',
  'no',
] as const;
export type SocialAct = (typeof SOCIAL_ACTS)[number];
