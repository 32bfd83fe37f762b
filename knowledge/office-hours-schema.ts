import { z } from 'zod';
import { isCivilDate } from './civil-date.js';

/** The form of `office-hours.yaml`: when the staff of the secretariat read what is left to them, in the time of Geneva. */

const wholeDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day reads 2026-12-25')
  .refine(isCivilDate, 'there is no such day');
const SPAN = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const spans = z
  .array(z.string().regex(SPAN, { error: 'a part of a day reads 09:00-12:30', abort: true }))
  .min(1, 'needs at least one: leave out a day on which nobody is there')
  .refine(
    (list) => list.every((span) => span.slice(0, 5) < span.slice(6)),
    'a part of a day ends after it begins: correct it',
  )
  .refine(
    (list) => list.every((span, index) => index === 0 || (list[index - 1] ?? '').slice(6) <= span.slice(0, 5)),
    'the parts of a day stand in order and do not overlap: correct them',
  );

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const closure = z
  .strictObject({
    date: wholeDay,
    /** Last day, where it lasts longer than one. */
    until: wholeDay.optional(),
    /** Why: for colleagues, never shown. */
    remark: z.string().trim().min(1, 'must not be empty').optional(),
  })
  .refine(({ date, until }) => until === undefined || until > date, {
    path: ['until'],
    error: 'ends before it begins: correct one',
  });

const period = z
  .strictObject({
    validFrom: wholeDay,
    validUntil: wholeDay,
    /** The days on which somebody is there, each with its parts. */
    week: z
      .strictObject({
        monday: spans.optional(),
        tuesday: spans.optional(),
        wednesday: spans.optional(),
        thursday: spans.optional(),
        friday: spans.optional(),
        saturday: spans.optional(),
        sunday: spans.optional(),
      })
      .refine((week) => Object.keys(week).length > 0, 'needs at least one day'),
    closed: z.array(closure).default([]),
    remark: z.string().trim().min(1, 'must not be empty').optional(),
  })
  .refine(({ validFrom, validUntil }) => validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'ends before it begins: correct one',
  })
  .superRefine(({ validFrom, validUntil, closed }, context) => {
    for (const [index, { date, until = date }] of closed.entries()) {
      if (validUntil < validFrom || (date >= validFrom && until <= validUntil)) continue;
      const message = 'lies outside the time for which these hours hold: correct it, or move it to the other';
      context.addIssue({ code: 'custom', path: ['closed', index, 'date'], message });
    }
  });

/** Periods of validity in order; between and outside them nobody knows the hours. */
export const officeHoursSchema = z
  .array(period)
  .refine(
    (periods) => periods.every(({ validFrom }, i) => i === 0 || (periods[i - 1]?.validUntil ?? '') < validFrom),
    'the times for which hours hold stand in order and do not overlap: correct them',
  );

export type OfficeHours = Readonly<z.infer<typeof officeHoursSchema>>;
