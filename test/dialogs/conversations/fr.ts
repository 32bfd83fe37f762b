import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: 'Jusqu’à quand peut-on déposer un dossier pour les Prix du SMSI 2026 ?',
  consultationDeadline: 'Quel est le dernier délai pour répondre à la consultation ouverte de 2026 ?',
  consultationDeadlineNoYear: 'La consultation ouverte, on peut y répondre jusqu’à quelle date ?',
  forumWhen: 'C’est à quelles dates, le Forum du SMSI ?',
  forum2024When: 'Quand s’est tenu le Forum du SMSI 2024 ?',
  stocktakingDeadline: 'Y a-t-il une date limite pour l’Inventaire du SMSI en 2026 ?',
  prizes2023: 'Quelle était la date limite des Prix du SMSI en 2023 ?',
  forum2027: 'Quand aura lieu le Forum du SMSI 2027 ?',
  visa: 'Il me faut une lettre pour le visa afin de venir au Forum, vous l’envoyez ?',
  forumAndVisa: 'Quand se tient le Forum du SMSI 2026 ? Et qui délivre la lettre pour le visa ?',
  andPrizes: 'Et pour les prix ?',
  andIn2024: 'Et en 2024 ?',
  deadlineAlone: 'Quelle est la date limite ?',
  deadlineAgain: 'Enfin, jusqu’à quand est-ce que je peux envoyer ?',
  greeting: 'Bonjour à vous !',
  thanks: 'Merci infiniment, c’est très gentil',
  robot: 'Vous êtes une vraie personne ou un robot ?',
  insult: 'Espèce d’imbécile, tu ne sers à rien',
  human: 'Je préférerais parler à quelqu’un de vos services, une vraie personne',
  yes: 'Oui, volontiers',
  no: 'Non merci',
  late: 'Peut-on encore déposer un projet pour les Prix 2026 après la date limite ?',
  payment: 'Sur quel compte bancaire faut-il verser notre contribution au Fonds d’affectation spéciale du SMSI ?',
  paris: 'Le Forum du SMSI 2026 est bien à Paris, non ?',
  hour: 'À quelle heure ferme l’appel pour les Prix du SMSI 2026 ?',
  contact: 'À qui écrire au sujet des Prix du SMSI ?',
  talkOfTrustFund: 'Comment contribuer au Fonds d’affectation spéciale du SMSI ?',
};

export const rows: readonly Row[] = [
  once(
    'the example of the issue',
    '2026-02-10T10:00:00+01:00',
    'Quelle est la date limite pour les prix du SMSI 2026 ?',
    {
      kind: 'answered',
      facts: ['prizes.2026.deadline'],
      dates: ['2026-03-15', '2025-12-23'],
      says: [(words) => words.stillOpen(33)],
    },
  ),
  once('the same on 1 April', '2026-04-01T10:00:00+02:00', 'Quelle est la date limite pour les prix du SMSI 2026 ?', {
    kind: 'answered',
    dates: ['2026-03-15'],
    says: [(words) => words.passed(17)],
  }),
  once('sans accents ni ponctuation', '2024-01-20T10:00:00+01:00', 'date limite consultation ouverte forum', {
    kind: 'escalated',
    never: ['2024-02-15'],
  }),
  once('après la lettre de janvier 2024', '2024-02-05T10:00:00+01:00', 'date limite de la consultation ouverte svp', {
    kind: 'answered',
    facts: ['open-consultation.2024.deadline'],
    dates: ['2024-02-15'],
  }),
  once('who signed', '2026-02-10T10:00:00+01:00', 'Qui a signé la lettre de décembre 2025 ?', {
    kind: 'answered',
    facts: ['letters.2025.signatory'],
    values: ['Doreen Bogdan-Martin'],
  }),
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: 'Combien d’entrées comptait l’Inventaire en septembre 2022 ?',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: 'Et maintenant ?', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
