import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: '¿Hasta cuándo puedo presentar mi proyecto a los Premios de la CMSI 2026?',
  consultationDeadline: '¿Hasta qué día se reciben aportes para la consulta abierta de 2026?',
  consultationDeadlineNoYear: '¿Cuál es el plazo de la consulta abierta?',
  forumWhen: '¿En qué fechas es el Foro de la CMSI?',
  forum2024When: '¿Cuándo fue el Foro de la CMSI 2024?',
  stocktakingDeadline: '¿Hay fecha límite para el Inventario de la CMSI 2026?',
  prizes2023: '¿Cuál fue la fecha límite de los Premios de la CMSI 2023?',
  forum2027: '¿Cuándo será el Foro de la CMSI 2027?',
  visa: 'Necesito una carta de invitación para tramitar la visa y viajar al Foro',
  forumAndVisa: '¿Cuándo es el Foro de la CMSI 2026? ¿Y quién me da la carta para el visado?',
  andPrizes: '¿Y para los premios?',
  andIn2024: '¿Y en 2024?',
  deadlineAlone: '¿Cuál es la fecha límite?',
  deadlineAgain: 'O sea, ¿hasta cuándo puedo enviar?',
  greeting: '¡Hola, buenas tardes!',
  thanks: 'Mil gracias, muy amable',
  robot: '¿Usted es una persona o una máquina?',
  insult: 'Eres un inútil, no sirves para nada',
  human: 'Quiero hablar con una persona, por favor',
  yes: 'Sí, por favor',
  no: 'No, gracias',
  late: '¿Puedo enviar mi proyecto a los Premios 2026 fuera de plazo?',
  payment: '¿A qué cuenta bancaria transferimos el aporte al Fondo Fiduciario de la CMSI?',
  paris: 'El Foro de la CMSI 2026 es en París, ¿verdad?',
  hour: '¿A qué hora cierra la convocatoria de los Premios de la CMSI 2026?',
  contact: '¿A quién le escribo por los Premios de la CMSI?',
  talkOfTrustFund: '¿Cómo se puede contribuir al Fondo Fiduciario de la CMSI?',
};

export const rows: readonly Row[] = [
  once('sin tildes ni signos', '2026-01-20T10:00:00+01:00', 'cuando cierran los premios cmsi 2026', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  once(
    'el Inventario de 2023 en su momento',
    '2022-10-01T10:00:00+02:00',
    '¿Hasta cuándo puedo agregar mi proyecto al Inventario?',
    {
      kind: 'answered',
      facts: ['stocktaking.2023.deadline'],
      dates: ['2023-01-31', '2022-09-07'],
      says: [(words) => words.stillOpen(121)],
    },
  ),
  once('no edition named, in 2025', '2025-05-01T10:00:00+02:00', '¿Cuándo es el próximo Foro de la CMSI?', {
    kind: 'answered',
    dates: ['2024-05-27', '2024-05-31'],
    says: [(words) => words.noLaterEdition],
  }),
  once('the newest count', '2026-02-10T10:00:00+01:00', '¿Cuántas contribuciones reúne el Inventario de la CMSI?', {
    kind: 'answered',
    facts: ['stocktaking.general.size-2025-12'],
    values: ['19000'],
    never: ['15000', '14000'],
  }),
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: '¿Cuántas entradas tenía el Inventario en septiembre de 2022?',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: '¿Y ahora?', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
