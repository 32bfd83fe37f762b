import {
  appended,
  beginsWithDay,
  counted,
  datesOf,
  joined,
  monthNames,
  OWN_NAMES,
  sourceNames,
  spacedNumbers,
} from './forms.js';
import type { Phase, Wording } from './wording.js';

const month = monthNames(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
);
// Four digits stay together (2000), five are parted (19 000): so the Academies, and so Intl.
const number = spacedNumbers('es');
const lists = new Intl.ListFormat('es', { type: 'conjunction' });
const days = counted('es', number, { one: '# día', other: '# días' });
const daysLeft = counted('es', number, { one: 'queda # día', other: 'quedan # días' });
const also = appended(', ');

const the = (date: string) => (beginsWithDay(date) ? `el ${date}` : date);
const from = (date: string) => (beginsWithDay(date) ? `del ${date}` : `de ${date}`);
const until = (date: string) => (beginsWithDay(date) ? `al ${date}` : `a ${date}`);

const what = (phase: Phase) =>
  ({
    launch: 'lanzamiento',
    submission: 'presentación',
    confirmation: 'confirmación',
    voting: 'votación',
    results: 'publicación de los resultados',
  })[phase ?? 'submission'];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `carta de la UIT de fecha ${day}`,
    'web-page': (day) => `página web consultada el ${day}`,
    announcement: (day) => `anuncio de fecha ${day}`,
    decision: (day) => `decisión de fecha ${day}`,
    answer: (day) => `respuesta de la secretaría de la CMSI de fecha ${day}`,
  },
  reference: (text) => `ref. ${text}`,
  separator: ', ',
  bracketed: (text) => ` (${text})`,
});

export const es: Wording = {
  ...datesOf({
    monthDay: (number, day) => joined(' de ', [day?.toString(), month(number)]),
    withYear: (monthDay, year) => `${monthDay} de ${year}`,
    withinMonth: (firstDay, end) => `del ${firstDay} al ${end}`,
    across: (start, end) => `${from(start)} ${until(end)}`,
  }),
  number,
  list: (items) => lists.format(items),
  title: (name, year) => joined(' ', [name, year]),
  labelled: (label, sentence) => `${label}: ${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)} (dentro de ${days(daysUntil)}).`,
  eventOn: (when, place) => `${when}${also(place)}; según esas fechas, está en curso.`,
  eventPast: (when, place) => `según lo anunciado, ${when}${also(place)}. Ese período ya ha pasado.`,
  eventPlace: (place, when) => `${place}, ${when}.`,

  deadlineBy: (day, phase, hour) => `la fecha límite de ${what(phase)} es ${the(day)}${also(hour)}.`,
  deadlineBefore: (day, phase, hour) => `${what(phase)} antes ${from(day)}${also(hour)}.`,
  stillOpen: (left) =>
    left === 0 ? 'El plazo sigue abierto: hoy es el último día.' : `El plazo sigue abierto: ${daysLeft(left)}.`,
  lastDays: (today) => `Hoy es ${today} en Ginebra. La carta no indica ninguna hora, así que conviene no esperar.`,
  onTheDay: (today) =>
    `Hoy es ${today} en Ginebra, el mismo día que menciona la carta, y esta no aclara si todavía cuenta. La secretaría puede precisarlo.`,
  passed: (ago) => `Esta fecha ya ha pasado (hace ${days(ago)}).`,
  passedLongAgo: 'Esta fecha ya ha pasado.',
  noHour: 'La carta no indica ni hora ni huso horario.',

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `más de ${value}`, nearly: `casi ${value}` }[relation];
    return `${amount} ${unit} (a fecha de ${day}).`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined(', ', [person, email, phone && `tel.: ${phone}`, fax && `fax: ${fax}`]),
  noLaterEdition: 'Las cartas no mencionan ninguna edición posterior.',
  wrongDate: 'No, la carta indica otra fecha.',
  wrongPlace: 'No, la carta indica otro lugar.',
  source: (sources) => `Fuente: ${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `Las cartas de la secretaría no tratan este asunto: ${labels}.`,
    unknownEdition: (title) => `${title}: ninguna carta de la secretaría habla de ello.`,
    nearestEdition: (title) => `La edición más cercana de la que hablan las cartas (${title}):`,
    notStated: (title, label) => `${title}, ${label}: las cartas de la secretaría no lo indican.`,
    onHold: (title, label) =>
      `${title}: la secretaría está revisando este dato (${label}), por lo que no lo doy por ahora.`,
    paused: 'La secretaría ha puesto en pausa este asistente, por lo que de momento no respondo a preguntas.',
    notUnderstood: 'No he encontrado respuesta a esta pregunta en las cartas de la secretaría.',
    unservedLanguage:
      'Respondo en español, árabe, chino, francés, inglés y ruso. Puede escribir en cualquiera de estos idiomas.',
    nearby: 'Lo que sí dicen las cartas:',
  },
  otherLanguages: `También puede preguntar en estos idiomas: ${OWN_NAMES.join(', ')}.`,

  notHelpful: 'Lamento que esta respuesta no haya sido útil.',
  offerStaff:
    '¿Desea que transmita su pregunta al personal de la secretaría? Si responde que sí, la respuesta llegará aquí, a esta conversación.',
  offerMail: 'Si escribe su dirección de correo electrónico, también podrá recibirla por correo.',
  passOn: 'Sí, transmítala',
  writeTo: (address) => `Puede escribir a la secretaría: ${address}`,
  caseOpened: (number) =>
    `He transmitido su pregunta al personal de la secretaría, y una persona la examinará. Su número de caso es ${number}.`,
  addedToCase: (number) => `He añadido esto a su caso ${number} para el personal de la secretaría.`,
  answerHere: 'La respuesta aparecerá aquí, en esta conversación.',
  answerByMailToo: 'Si también desea recibirla por correo electrónico, escriba aquí su dirección.',
  answerAlsoTo: (address) =>
    `La respuesta aparecerá aquí, en esta conversación; si ya la ha abandonado, se enviará también a ${address}.`,
  addressKept: (number, address) =>
    `Gracias. La respuesta al caso ${number} aparecerá aquí; si ya ha abandonado la conversación, se enviará también a ${address}.`,
  notAnAddress: 'Esto no parece una dirección de correo electrónico. Ejemplo: nombre@example.org.',
  offerDeclined:
    'De acuerdo. Puede preguntarme en cualquier momento por las fechas, los plazos y las formas de contribuir.',

  whichActivity: '¿A qué actividad se refiere?',
  whichAttribute: (title) => `${title}: ¿qué desea saber?`,
  openDeadlines: 'Plazos mencionados en las cartas que siguen abiertos:',
  answerByNumber: 'Puede responder con el número.',

  social: {
    greeting:
      '¡Hola! Respondo a preguntas sobre la Cumbre Mundial sobre la Sociedad de la Información (CMSI): fechas, plazos, cómo contribuir y a quién escribir.',
    thanks: 'No hay de qué. ¿Desea saber algo más sobre la CMSI?',
    goodbye: 'Hasta pronto y gracias por su interés en la CMSI.',
    robot:
      'Soy un asistente automático. Respondo a partir de las cartas de la secretaría de la CMSI y cito la carta cada vez; para todo lo demás puede ayudarle su personal.',
    help: 'Puedo informarle sobre el Foro de la CMSI, la consulta abierta, el Inventario de actividades de la CMSI, los Premios de la CMSI y el Fondo Fiduciario: cuándo, hasta cuándo, cómo participar y a quién escribir.',
    'small-talk': 'Gracias por preguntar, todo va bien. ¿Qué desea saber sobre la CMSI?',
    insult: 'Lamento la molestia. Dígame qué desea saber sobre la CMSI o pida hablar con una persona.',
    'off-subject':
      'Eso queda fuera de lo que sé. Puedo informarle sobre el Foro de la CMSI, la consulta abierta, el Inventario de actividades de la CMSI, los Premios de la CMSI y el Fondo Fiduciario.',
    manipulation: 'Solo respondo a preguntas sobre la CMSI, a partir de las cartas de su secretaría. ¿Qué desea saber?',
    yes: 'Muy bien. ¿Qué desea saber sobre la CMSI?',
    no: 'De acuerdo. ¿Qué más desea saber sobre la CMSI?',
  },
  tooLong: 'Este mensaje es demasiado largo para mí. Le ruego que envíe su pregunta en unas pocas frases.',
  empty: 'Su mensaje ha llegado vacío. ¿Qué desea saber sobre la CMSI?',
  filesKept:
    'No puedo abrir archivos. Lo que ha adjuntado se conserva 24 horas; el personal de la secretaría lo verá si se le transmite su pregunta.',
  filesNotRead: (address) =>
    `No puedo abrir archivos y aquí nadie los lee. Le ruego que los envíe a la secretaría: ${address}`,
  welcome:
    '¡Hola! Pregúnteme sobre la Cumbre Mundial sobre la Sociedad de la Información (CMSI): fechas, plazos, cómo contribuir. Respondo a partir de las cartas de su secretaría y cito la fuente.',
  welcomeQuestions: [
    '¿Cuándo se celebra el Foro de la CMSI?',
    '¿Cuál es la fecha límite para los Premios de la CMSI?',
    '¿Cómo puedo participar en la consulta abierta?',
    '¿A quién puedo escribir?',
  ],
};
