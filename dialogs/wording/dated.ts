import { type CivilDate, dateFields } from '../../knowledge/civil-date.js';
import type { InSix, Language } from '../../knowledge/language.js';
import { appended } from './forms.js';
import { wordings } from './index.js';
import type { Wording } from './wording.js';

/** What a text that is read later than it is written says otherwise: the state as of a day, never days left or "today". */
type DatedWords = Pick<
  Wording,
  | 'eventAhead'
  | 'eventOn'
  | 'eventPast'
  | 'stillOpen'
  | 'lastDays'
  | 'onTheDay'
  | 'passed'
  | 'passedLongAgo'
  | 'openDeadlines'
>;

/** On the last two days the day is said to be that of Geneva. */
const isNearEnd = (daysLeft: number) => daysLeft <= 1;
const comma = appended(', ');

const datedWords: InSix<(day: string) => DatedWords> = {
  en: (day) => ({
    eventAhead: (when, place) => `${when}${comma(place)}.`,
    eventOn: (when, place) => `${when}${comma(place)}; by these dates it is under way on ${day}.`,
    eventPast: (when, place) => `announced for ${when}${comma(place)}. These dates had passed by ${day}.`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? ' (date in Geneva)' : '';
      return `Still open on ${day}${where}${left === 0 ? ', the last day' : ''}.`;
    },
    lastDays: () => 'The letter names no hour, so please do not wait.',
    onTheDay: () =>
      `This answer is dated ${day} (in Geneva), the very day that the letter names; the letter does not say whether that day still counts. The secretariat can tell you.`,
    passed: () => `This date had passed by ${day}.`,
    passedLongAgo: `This date had passed by ${day}.`,
    openDeadlines: `Deadlines in the letters that are still open on ${day}:`,
  }),
  fr: (day) => ({
    eventAhead: (when, place) => `${when}${comma(place)}.`,
    eventOn: (when, place) =>
      `${when}${comma(place)}\u202f; d'après cette annonce, l'événement est en cours au ${day}.`,
    eventPast: (when, place) => `selon l'annonce, ${when}${comma(place)}. Au ${day}, cette période est passée.`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? ' (date de Genève)' : '';
      return `Au ${day}${where}, le délai court encore${left === 0 ? "\u202f; c'est le dernier jour" : ''}.`;
    },
    lastDays: () => "La lettre n'indique pas d'heure\u00a0: mieux vaut ne pas attendre.",
    onTheDay: () =>
      `Le ${day} (date de Genève) est le jour même que mentionne la lettre, et celle-ci ne dit pas s'il compte encore. Le secrétariat peut vous le préciser.`,
    passed: () => `Au ${day}, cette date est passée.`,
    passedLongAgo: `Au ${day}, cette date est passée.`,
    openDeadlines: `Délais mentionnés dans les lettres et encore ouverts au ${day}\u00a0:`,
  }),
  es: (day) => ({
    eventAhead: (when, place) => `${when}${comma(place)}.`,
    eventOn: (when, place) => `${when}${comma(place)}; según esas fechas, está en curso a ${day}.`,
    eventPast: (when, place) => `según lo anunciado, ${when}${comma(place)}. A ${day}, ese período ya ha pasado.`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? ' (fecha en Ginebra)' : '';
      return `A ${day}${where}, el plazo sigue abierto${left === 0 ? '; es el último día' : ''}.`;
    },
    lastDays: () => 'La carta no indica ninguna hora, así que conviene no esperar.',
    onTheDay: () =>
      `El ${day} (fecha en Ginebra) es el mismo día que menciona la carta, y esta no aclara si todavía cuenta. La secretaría puede precisarlo.`,
    passed: () => `A ${day}, esta fecha ya ha pasado.`,
    passedLongAgo: `A ${day}, esta fecha ya ha pasado.`,
    openDeadlines: `Plazos mencionados en las cartas que siguen abiertos a ${day}:`,
  }),
  ar: (day) => ({
    eventAhead: (when, place) => `${when}${appended('، ')(place)}.`,
    eventOn: (when, place) => `${when}${appended('، ')(place)}؛ ووفقًا لهذا الموعد فالحدث جارٍ بتاريخ ${day}.`,
    eventPast: (when, place) =>
      `كان الموعد المعلن ${when}${appended('، ')(place)}. وبتاريخ ${day} كان هذا الموعد قد انقضى.`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? ' (حسب التاريخ في جنيف)' : '';
      return `بتاريخ ${day}${where} لم يكن الموعد قد انقضى${left === 0 ? '، وهو آخر يوم' : ''}.`;
    },
    lastDays: () => 'ولا تحدد الرسالة أي ساعة، لذا يُستحسن عدم الانتظار.',
    onTheDay: () =>
      `يوم ${day} (حسب التاريخ في جنيف) هو اليوم نفسه المذكور في الرسالة التي لا توضح ما إذا كان لا يزال محسوبًا. ويمكن للأمانة توضيح ذلك.`,
    passed: () => `بتاريخ ${day} كان هذا الموعد قد انقضى.`,
    passedLongAgo: `بتاريخ ${day} كان هذا الموعد قد انقضى.`,
    openDeadlines: `المواعيد النهائية المذكورة في الرسائل والتي لم تكن قد انقضت بتاريخ ${day}:`,
  }),
  ru: (day) => ({
    eventAhead: (when, place) => `${when}${comma(place)}.`,
    eventOn: (when, place) =>
      `${when}${comma(place)}; судя по этим датам, по состоянию на ${day} мероприятие уже идет.`,
    eventPast: (when, place) =>
      `объявленные сроки\u00a0— ${when}${comma(place)}. По состоянию на ${day} они уже прошли.`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? ' (дата в Женеве)' : '';
      return `По состоянию на ${day}${where} срок не истек${left === 0 ? ', это последний день' : ''}.`;
    },
    lastDays: () => 'Час в письме не указан, поэтому лучше не откладывать.',
    onTheDay: () =>
      `Дата этого ответа\u00a0— ${day} (в Женеве): именно этот день назван в письме, но не сказано, входит ли он в срок. Это может уточнить секретариат.`,
    passed: () => `По состоянию на ${day} этот срок уже прошел.`,
    passedLongAgo: `По состоянию на ${day} этот срок уже прошел.`,
    openDeadlines: `Сроки, которые названы в письмах и не истекли по состоянию на ${day}:`,
  }),
  zh: (day) => ({
    eventAhead: (when, place) => `${when}${appended('，')(place)}。`,
    eventOn: (when, place) => `${when}${appended('，')(place)}；按此日期，截至${day}活动正在进行。`,
    eventPast: (when, place) => `公布的日期为${when}${appended('，')(place)}。截至${day}，该日期已过。`,
    stillOpen: (left) => {
      const where = isNearEnd(left) ? '（日内瓦日期）' : '';
      return `截至${day}${where}，尚未截止${left === 0 ? '，当天为最后一天' : ''}。`;
    },
    lastDays: () => '信函未注明具体时刻，建议尽早办理。',
    onTheDay: () =>
      `本答复的日期为${day}（日内瓦日期），正是信函所写的日期，而信函未说明当天是否仍计算在内。秘书处可予以说明。`,
    passed: () => `截至${day}，该日期已过。`,
    passedLongAgo: `截至${day}，该日期已过。`,
    openDeadlines: `信函中截至${day}尚未到期的截止日期：`,
  }),
};

/** The words of a language for a text that states each open or passed date as of a day in Geneva. */
export function datedWording(language: Language, day: CivilDate): Wording {
  const words = wordings[language];
  const fields = dateFields(day);
  return { ...words, ...datedWords[language](fields ? words.date(fields) : day) };
}
