import type { InSix } from '../../knowledge/language.js';
import type { Span, Weekday, WeekPart } from '../../knowledge/office-hours.js';

/** When the staff are there, in six languages. Times are those of Geneva; a date comes in as its language writes it. */
export interface OfficeWords {
  /** What holds in an ordinary week. */
  readonly hours: (week: readonly WeekPart[]) => string;
  /** Said in the chat, where "now" is now: it is outside these hours, and when the next begin. */
  readonly closed: (weekday: Weekday, date: string, time: string) => string;
  /** The same for a mail, which is read later. */
  readonly next: (weekday: Weekday, date: string, time: string) => string;
}

/** A day's name, by weekday. */
const names = (monday: string, rest: string): Readonly<Record<Weekday, string>> => {
  const [tuesday = '', wednesday = '', thursday = '', friday = '', saturday = '', sunday = ''] = rest.split(' ');
  return { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
};

interface Forms {
  readonly days: (first: Weekday, last: Weekday) => string;
  readonly span: (from: string, to: string) => string;
  /** Between the parts of a day, and between days and their hours. */
  readonly and: string;
  readonly comma: string;
  readonly semicolon: string;
}

/** "Monday to Thursday, 9:00–12:00 and 14:00–17:00; Friday, 9:00–12:00". */
function weekIn({ days, span, and, comma, semicolon }: Forms): (week: readonly WeekPart[]) => string {
  const part = ({ first, last, spans }: WeekPart) =>
    `${days(first, last)}${comma}${spans.map(({ from, to }: Span) => span(from, to)).join(and)}`;
  return (week) => week.map(part).join(semicolon);
}

/** 9:00 for 09:00. */
const short = (time: string) => time.replace(/^0/, '');
const spanned = (from: string, to: string) => `${short(from)}–${short(to)}`;

const EN = names('Monday', 'Tuesday Wednesday Thursday Friday Saturday Sunday');
const FR = names('lundi', 'mardi mercredi jeudi vendredi samedi dimanche');
const ES = names('lunes', 'martes miércoles jueves viernes sábado domingo');
const ES_PLURAL = names('lunes', 'martes miércoles jueves viernes sábados domingos');
const AR = names('الاثنين', 'الثلاثاء الأربعاء الخميس الجمعة السبت الأحد');
const RU_FROM = names(
  'с понедельника',
  'со\u00a0вторника со\u00a0среды с\u00a0четверга с\u00a0пятницы с\u00a0субботы с\u00a0воскресенья',
);
const RU_TO = names('понедельник', 'вторник среду четверг пятницу субботу воскресенье');
const RU_EACH = names('понедельникам', 'вторникам средам четвергам пятницам субботам воскресеньям');
const RU_ON = names(
  'в понедельник',
  'во\u00a0вторник в\u00a0среду в\u00a0четверг в\u00a0пятницу в\u00a0субботу в\u00a0воскресенье',
);
const ZH = names('周一', '周二 周三 周四 周五 周六 周日');

const week = {
  en: weekIn({
    days: (first, last) => (first === last ? EN[first] : `${EN[first]} to ${EN[last]}`),
    span: spanned,
    and: ' and ',
    comma: ', ',
    semicolon: '; ',
  }),
  fr: weekIn({
    days: (first, last) => (first === last ? `le ${FR[first]}` : `du ${FR[first]} au ${FR[last]}`),
    span: (from, to) => `de ${frenchTime(from)} à ${frenchTime(to)}`,
    and: ' et ',
    comma: ', ',
    semicolon: '\u202f; ',
  }),
  es: weekIn({
    days: (first, last) => (first === last ? `los ${ES_PLURAL[first]}` : `de ${ES[first]} a ${ES[last]}`),
    span: (from, to) => `de ${short(from)} a ${short(to)}`,
    and: ' y ',
    comma: ', ',
    semicolon: '; ',
  }),
  ar: weekIn({
    days: (first, last) => (first === last ? `يوم ${AR[first]}` : `من ${AR[first]} إلى ${AR[last]}`),
    span: (from, to) => `من الساعة ${short(from)} إلى الساعة ${short(to)}`,
    and: ' و',
    comma: '، ',
    semicolon: '؛ ',
  }),
  ru: weekIn({
    days: (first, last) => (first === last ? `по ${RU_EACH[first]}` : `${RU_FROM[first]} по ${RU_TO[last]}`),
    span: (from, to) => `с ${short(from)} до ${short(to)}`,
    and: ' и ',
    comma: ' ',
    semicolon: '; ',
  }),
  zh: weekIn({
    days: (first, last) => (first === last ? ZH[first] : `${ZH[first]}至${ZH[last]}`),
    span: spanned,
    and: '、',
    comma: '',
    semicolon: '；',
  }),
} satisfies InSix<OfficeWords['hours']>;

/** 9 h, 9 h 30. */
function frenchTime(time: string): string {
  const [hours = '', minutes = ''] = short(time).split(':');
  return minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`;
}

export const officeWords: InSix<OfficeWords> = {
  en: {
    hours: (days) => `The staff read messages during office hours, Geneva time: ${week.en(days)}.`,
    closed: (day, date, time) =>
      `It is outside these hours now; the next begin on ${EN[day]}, ${date}, at ${short(time)}.`,
    next: (day, date, time) => `The office is next open on ${EN[day]}, ${date}, from ${short(time)}.`,
  },
  fr: {
    hours: (days) => `L'équipe lit les messages aux heures de bureau, heure de Genève\u00a0: ${week.fr(days)}.`,
    closed: (day, date, time) =>
      `Le bureau est fermé en ce moment\u202f; il rouvre le ${FR[day]} ${date} à ${frenchTime(time)}.`,
    next: (day, date, time) => `Prochaine ouverture du bureau\u00a0: le ${FR[day]} ${date} à ${frenchTime(time)}.`,
  },
  es: {
    hours: (days) => `El personal lee los mensajes en horario de oficina, hora de Ginebra: ${week.es(days)}.`,
    closed: (day, date, time) =>
      `En este momento la oficina está cerrada; vuelve a abrir el ${ES[day]} ${date} a las ${short(time)}.`,
    next: (day, date, time) => `La oficina vuelve a abrir el ${ES[day]} ${date} a las ${short(time)}.`,
  },
  ar: {
    hours: (days) => `يطّلع الموظفون على الرسائل في ساعات العمل بتوقيت جنيف: ${week.ar(days)}.`,
    closed: (day, date, time) =>
      `الوقت الآن خارج ساعات العمل، ويُستأنف العمل يوم ${AR[day]} ${date} في الساعة ${short(time)}.`,
    next: (day, date, time) => `يُستأنف العمل في المكتب يوم ${AR[day]} ${date} في الساعة ${short(time)}.`,
  },
  ru: {
    hours: (days) => `Сотрудники читают сообщения в рабочее время (по Женеве): ${week.ru(days)}.`,
    closed: (day, date, time) =>
      `Сейчас нерабочее время; секретариат снова работает ${RU_ON[day]}, ${date}, с ${short(time)}.`,
    next: (day, date, time) => `Ближайшее рабочее время: ${RU_ON[day]}, ${date}, с ${short(time)}.`,
  },
  zh: {
    hours: (days) => `工作人员在办公时间（日内瓦时间）查看消息：${week.zh(days)}。`,
    closed: (day, date, time) => `现在不在办公时间内，下一次办公时间从${date}（${ZH[day]}）${short(time)}开始。`,
    next: (day, date, time) => `下一次办公时间从${date}（${ZH[day]}）${short(time)}开始。`,
  },
};
