import type { DateFields } from '../../knowledge/civil-date.js';
import type { Fact, SocialAct, Source } from '../../knowledge/schema.js';

/**
 * Everything the assistant says in one language, apart from the facts' own texts. The compiler refuses a language in
 * which one is missing. Names of activities come in as labels before a colon, so that no language has to inflect them.
 * Dates, numbers and addresses are handed in: no function here knows any.
 */
export interface Wording {
  readonly date: (date: DateFields) => string;
  /** Two different dates of a period. */
  readonly range: (start: DateFields, end: DateFields) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** An activity's name with the year of its edition. */
  readonly title: (name: string, year?: string) => string;
  /** Label and sentence: "WSIS Prizes 2026: …". */
  readonly labelled: (label: string, sentence: string) => string;

  /** An event that its source announces; place is empty where none is stated. */
  readonly eventAhead: (when: string, place: string, daysUntil: number) => string;
  readonly eventOn: (when: string, place: string) => string;
  /** Announced, not reported: never "took place". */
  readonly eventPast: (when: string, place: string) => string;
  /** The place of an event, asked by itself. */
  readonly eventPlace: (place: string, when: string) => string;

  /** "By": the day itself counts. `hour` is empty unless the source states one. */
  readonly deadlineBy: (date: string, phase: Phase, hour: string) => string;
  /** "Before": the source's word stays. */
  readonly deadlineBefore: (date: string, phase: Phase, hour: string) => string;
  readonly stillOpen: (daysLeft: number) => string;
  /** The last two days: today's date in Geneva, no hour is named, do not wait. */
  readonly lastDays: (today: string) => string;
  /** The very day of a "before". */
  readonly onTheDay: (today: string) => string;
  readonly passed: (daysAgo: number) => string;
  /** Longer ago than anybody counts in days. */
  readonly passedLongAgo: string;
  readonly noHour: string;

  readonly figure: (
    relation: NonNullable<Fact['figure']>['relation'],
    value: string,
    unit: string,
    date: string,
  ) => string;
  readonly contact: (contact: { person?: string; email?: string; phone?: string; fax?: string }) => string;
  /** The question named no edition and the latest known one is over. */
  readonly noLaterEdition: string;
  readonly wrongDate: string;
  readonly wrongPlace: string;
  readonly source: (sources: readonly SourceName[]) => string;

  readonly missing: {
    /** Labels of what was asked ("visas and visa letters"). */
    readonly neighbour: (labels: string) => string;
    /** `title` carries the year asked for. */
    readonly unknownEdition: (title: string) => string;
    readonly nearestEdition: (title: string) => string;
    readonly notStated: (title: string, label: string) => string;
    readonly onHold: (title: string, label: string) => string;
    /** The assistant answers nothing at present; what staff can do follows. */
    readonly paused: string;
    readonly notUnderstood: string;
    /** Also says which six languages are spoken. */
    readonly unservedLanguage: string;
    readonly nearby: string;
  };
  /** Said under an answer given in another language than the question's. */
  readonly otherLanguages: string;

  /** The user found an answer not helpful; what staff can do follows. */
  readonly notHelpful: string;
  /** Asks whether staff are to have the question: a word or a tap is enough. */
  readonly offerStaff: string;
  /** An address brings the answer by mail too, where mail is sent from here. */
  readonly offerMail: string;
  /** The tap that says so. */
  readonly passOn: string;
  /** Where nobody can keep a promise: where to write, no more. */
  readonly writeTo: (address: string) => string;
  readonly caseOpened: (number: string) => string;
  /** A further question goes to the case that is open. */
  readonly addedToCase: (number: string) => string;
  /** Where the answer will be; with an address, also by mail to who has left. */
  readonly answerHere: string;
  readonly answerByMailToo: string;
  readonly answerAlsoTo: (address: string) => string;
  /** An address is given for the case that is open. */
  readonly addressKept: (number: string, address: string) => string;
  readonly notAnAddress: string;
  readonly offerDeclined: string;

  readonly whichActivity: string;
  readonly whichAttribute: (title: string) => string;
  readonly openDeadlines: string;
  readonly answerByNumber: string;

  readonly social: Readonly<Record<SocialAct, string>>;
  readonly tooLong: string;
  readonly empty: string;
  /** Files came with the message: the assistant reads none, staff may. */
  readonly filesKept: string;
  /** The same where nobody reads cases: where to send them instead. */
  readonly filesNotRead: (address: string) => string;
  readonly welcome: string;
  /** Example questions offered with the welcome; each is answered from the letters. */
  readonly welcomeQuestions: readonly string[];
}

export type Phase = Fact['phase'];

export interface SourceName {
  /** `answer`: what the secretariat has answered, until it is in the base. */
  readonly kind: Source['kind'] | 'answer';
  readonly date: string;
  readonly reference?: string;
  readonly by?: string;
}
