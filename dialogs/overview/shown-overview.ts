/** How the work goes, as staff see it: in their language, and nothing by member of staff. Days are those of Geneva. */
export interface Overview {
  readonly from: string;
  readonly to: string;
  /** A row for each day, also those on which nothing came. */
  readonly days: readonly DayFigures[];
  readonly languages: readonly { readonly language: string; readonly count: number }[];
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  /** Of the messages that asked something: 0 to 1; absent where none did. */
  readonly shareAnswered?: number;
  /** Of cases opened in these days, from opening to a person's first answer. */
  readonly hoursToAnswer: { readonly count: number; readonly median?: number; readonly slowest?: number };
  /** What was left to staff, over all languages, most often first. */
  readonly missed: readonly Missed[];
  /** Who was asked back and said no more, newest first. */
  readonly dropped: readonly { readonly conversationId: string; readonly language: string; readonly lastAt: string }[];
  readonly unhelpful: readonly { readonly fact: string; readonly words: string; readonly count: number }[];
  /** What ends within the next 30 days, soonest first. */
  readonly upcoming: readonly Upcoming[];
}

export interface DayFigures {
  readonly day: string;
  readonly answered: number;
  readonly toStaff: number;
  readonly askedBack: number;
  readonly other: number;
}

export interface Missed {
  /** `groupKey`; empty where nothing was understood. */
  readonly key: string;
  readonly label: string;
  readonly reason: string;
  /** By which a list is narrowed. */
  readonly reasonCode: string;
  readonly count: number;
  /** How many there were in the same number of days before. */
  readonly before: number;
  readonly languages: readonly { readonly language: string; readonly count: number }[];
}

export interface Upcoming {
  readonly day: string;
  /** `deadline`: its last day. `expires`: it is stated no longer. */
  readonly kind: 'deadline' | 'expires';
  readonly fact: string;
  readonly words: string;
}
