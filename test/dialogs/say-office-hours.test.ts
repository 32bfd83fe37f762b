import { describe, expect, test } from '@jest/globals';
import { officeLines } from '../../dialogs/say-office-hours.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import type { OfficeHours } from '../../knowledge/office-hours.js';

const whole = ['09:00-12:30', '14:00-17:00'];
const officeHours: OfficeHours = [
  {
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    week: { tuesday: whole, wednesday: whole, thursday: whole, friday: ['09:00-12:30'] },
    closed: [],
  },
];
const OPEN = new Date('2026-02-10T10:00:00+01:00');
const SATURDAY = new Date('2026-02-14T10:00:00+01:00');

/** As its reader sees it: hours, the next ones told at once, the next ones told by mail. */
const WRITTEN: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: [
    'The staff read messages during office hours, Geneva time: Tuesday to Thursday, 9:00–12:30 and 14:00–17:00; Friday, 9:00–12:30.',
    'It is outside these hours now; the next begin on Tuesday, 17 February 2026, at 9:00.',
    'The office is next open on Tuesday, 17 February 2026, from 9:00.',
  ],
  fr: [
    "L'équipe lit les messages aux heures de bureau, heure de Genève : du mardi au jeudi, de 9 h à 12 h 30 et de 14 h à 17 h ; le vendredi, de 9 h à 12 h 30.",
    'Le bureau est fermé en ce moment ; il rouvre le mardi 17 février 2026 à 9 h.',
    'Prochaine ouverture du bureau : le mardi 17 février 2026 à 9 h.',
  ],
  es: [
    'El personal lee los mensajes en horario de oficina, hora de Ginebra: de martes a jueves, de 9:00 a 12:30 y de 14:00 a 17:00; los viernes, de 9:00 a 12:30.',
    'En este momento la oficina está cerrada; vuelve a abrir el martes 17 de febrero de 2026 a las 9:00.',
    'La oficina vuelve a abrir el martes 17 de febrero de 2026 a las 9:00.',
  ],
  ar: [
    'يطّلع الموظفون على الرسائل في ساعات العمل بتوقيت جنيف: من الثلاثاء إلى الخميس، من الساعة 9:00 إلى الساعة 12:30 ومن الساعة 14:00 إلى الساعة 17:00؛ يوم الجمعة، من الساعة 9:00 إلى الساعة 12:30.',
    'الوقت الآن خارج ساعات العمل، ويُستأنف العمل يوم الثلاثاء 17 شباط/فبراير 2026 في الساعة 9:00.',
    'يُستأنف العمل في المكتب يوم الثلاثاء 17 شباط/فبراير 2026 في الساعة 9:00.',
  ],
  ru: [
    'Сотрудники читают сообщения в рабочее время (по Женеве): со вторника по четверг с 9:00 до 12:30 и с 14:00 до 17:00; по пятницам с 9:00 до 12:30.',
    'Сейчас нерабочее время; секретариат снова работает во вторник, 17 февраля 2026 года, с 9:00.',
    'Ближайшее рабочее время: во вторник, 17 февраля 2026 года, с 9:00.',
  ],
  zh: [
    '工作人员在办公时间（日内瓦时间）查看消息：周二至周四9:00–12:30、14:00–17:00；周五9:00–12:30。',
    '现在不在办公时间内，下一次办公时间从2026年2月17日（周二）9:00开始。',
    '下一次办公时间从2026年2月17日（周二）9:00开始。',
  ],
};

const spaced = (lines: readonly string[]) => lines.map((line) => line.replace(/\s/g, ' '));

describe.each(LANGUAGES)('in %s', (language) => {
  const [hours, closed, next] = WRITTEN[language];

  test('the hours while somebody is there, or where only they are asked for', () => {
    expect(spaced(officeLines({ officeHours }, language, OPEN, 'closed'))).toEqual([hours]);
    expect(spaced(officeLines({ officeHours }, language, SATURDAY))).toEqual([hours]);
  });

  test('and outside them when the next begin', () => {
    expect(spaced(officeLines({ officeHours }, language, SATURDAY, 'closed'))).toEqual([hours, closed]);
    expect(spaced(officeLines({ officeHours }, language, SATURDAY, 'next'))).toEqual([hours, next]);
  });

  test('nothing where nobody knows them', () => {
    expect(officeLines({ officeHours }, language, new Date('2027-01-04T10:00:00+01:00'), 'closed')).toEqual([]);
  });
});
