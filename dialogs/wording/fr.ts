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

// Spaces that must not break: U+00A0 before a colon and inside guillemets, the narrow U+202F before ; ? and !.
const month = monthNames(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
);
const number = spacedNumbers('fr');
const lists = new Intl.ListFormat('fr', { type: 'conjunction' });
const days = counted('fr', number, { one: '# jour', other: '# jours' });
const also = appended(', ');

const nth = (day: number) => (day === 1 ? '1er' : String(day));
const the = (date: string) => (beginsWithDay(date) ? `le ${date}` : date);
const of = (date: string) => (/^[ao]/.test(date) ? `d'${date}` : `de ${date}`);
const from = (date: string) => (beginsWithDay(date) ? `du ${date}` : of(date));
const until = (date: string) => (beginsWithDay(date) ? `au ${date}` : `à ${date}`);

const what = (phase: Phase) =>
  ({
    launch: 'lancement',
    submission: 'soumission',
    confirmation: 'confirmation',
    voting: 'vote',
    results: 'publication des résultats',
  })[phase ?? 'submission'];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `lettre de l'UIT du ${day}`,
    'web-page': (day) => `page web consultée le ${day}`,
    announcement: (day) => `annonce du ${day}`,
    decision: (day) => `décision du ${day}`,
    answer: (day) => `réponse du secrétariat du SMSI en date du ${day}`,
  },
  reference: (text) => `réf. ${text}`,
  separator: ', ',
  bracketed: (text) => ` (${text})`,
});

export const fr: Wording = {
  ...datesOf({
    monthDay: (number, day) => joined(' ', [day === undefined ? '' : nth(day), month(number)]),
    withYear: (monthDay, year) => `${monthDay} ${year}`,
    withinMonth: (firstDay, end) => `du ${nth(firstDay)} au ${end}`,
    across: (start, end) => `${from(start)} ${until(end)}`,
  }),
  number,
  list: (items) => lists.format(items),
  title: (name, year) => joined(' ', [name, year]),
  labelled: (label, sentence) => `${label}\u00a0: ${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)} (dans ${days(daysUntil)}).`,
  eventOn: (when, place) => `${when}${also(place)}\u202f; d'après cette annonce, l'événement est en cours.`,
  eventPast: (when, place) => `selon l'annonce, ${when}${also(place)}. Cette période est passée.`,
  eventPlace: (place, when) => `${place}, ${when}.`,

  deadlineBy: (day, phase, hour) => `la date limite de ${what(phase)} est ${the(day)}${also(hour)}.`,
  deadlineBefore: (day, phase, hour) => `${what(phase)} avant ${the(day)}${also(hour)}.`,
  stillOpen: (left) =>
    left === 0
      ? "Le délai court encore\u00a0: aujourd'hui est le dernier jour."
      : `Le délai court encore\u00a0: il reste ${days(left)}.`,
  lastDays: (today) =>
    `À Genève, nous sommes le ${today}. La lettre n'indique pas d'heure\u00a0: mieux vaut ne pas attendre.`,
  onTheDay: (today) =>
    `À Genève, nous sommes le ${today}, le jour même que mentionne la lettre, et celle-ci ne dit pas s'il compte encore. Le secrétariat peut vous le préciser.`,
  passed: (ago) => `Cette date est passée (il y a ${days(ago)}).`,
  passedLongAgo: 'Cette date est passée.',
  noHour: "La lettre n'indique ni heure ni fuseau horaire.",

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `plus de ${value}`, nearly: `près de ${value}` }[relation];
    return `${amount} ${unit} (date du chiffre\u00a0: ${day}).`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined(', ', [person, email, phone && `tél. ${phone}`, fax && `télécopie ${fax}`]),
  noLaterEdition: "Les lettres ne mentionnent pas d'édition ultérieure.",
  wrongDate: 'Non, la lettre donne une autre date.',
  wrongPlace: 'Non, la lettre donne un autre lieu.',
  source: (sources) => `Source\u00a0: ${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `Les lettres du secrétariat ne traitent pas de ce sujet\u00a0: ${labels}.`,
    unknownEdition: (title) => `${title}\u00a0: aucune lettre du secrétariat n'en parle.`,
    nearestEdition: (title) => `L'édition la plus proche dont parlent les lettres (${title})\u00a0:`,
    notStated: (title, label) => `${title}, ${label}\u00a0: les lettres du secrétariat ne le précisent pas.`,
    onHold: (title, label) =>
      `${title}\u00a0: ce point est en cours de révision au secrétariat (${label}), je ne le donne donc pas pour l'instant.`,
    paused: 'Le secrétariat a suspendu cet assistant\u00a0: je ne réponds à aucune question pour le moment.',
    notUnderstood: "Je n'ai pas trouvé de réponse à cette question dans les lettres du secrétariat.",
    unservedLanguage:
      "Je réponds en français, anglais, arabe, chinois, espagnol et russe. Merci d'écrire dans l'une de ces langues.",
    nearby: 'Ce que disent les lettres\u00a0:',
  },
  otherLanguages: `Vous pouvez aussi poser votre question dans ces langues\u00a0: ${OWN_NAMES.join(', ')}.`,

  notHelpful: "Je regrette que cette réponse n'ait pas été utile.",
  offerStaff:
    "Voulez-vous que je transmette votre question à l'équipe du secrétariat\u202f? Si vous répondez oui, sa réponse arrivera ici, dans cette conversation.",
  offerMail: 'Si vous écrivez votre adresse électronique, elle pourra aussi vous parvenir par courriel.',
  passOn: 'Oui, transmettez-la',
  writeTo: (address) => `Vous pouvez écrire au secrétariat\u00a0: ${address}`,
  caseOpened: (number) =>
    `Votre question est transmise à l'équipe du secrétariat, et une personne va l'examiner. Votre numéro de dossier est ${number}.`,
  addedToCase: (number) => `J'ai ajouté ce point à votre dossier ${number}, pour l'équipe du secrétariat.`,
  answerHere: 'La réponse apparaîtra ici, dans cette conversation.',
  answerByMailToo: 'Pour la recevoir aussi par courriel, écrivez ici votre adresse.',
  answerAlsoTo: (address) =>
    `La réponse apparaîtra ici, dans cette conversation\u202f; si vous l'avez quittée entre-temps, elle sera aussi envoyée à ${address}.`,
  addressKept: (number, address) =>
    `Merci. La réponse au dossier ${number} apparaîtra ici\u202f; si vous avez quitté la conversation entre-temps, elle sera aussi envoyée à ${address}.`,
  notAnAddress: "Cela ne ressemble pas à une adresse électronique. Exemple d'adresse\u00a0: nom@example.org.",
  offerDeclined:
    "C'est entendu. Vous pouvez à tout moment m'interroger sur les dates, les délais et les façons de contribuer.",

  whichActivity: 'De quelle activité parlez-vous\u202f?',
  whichAttribute: (title) => `${title}\u00a0: que souhaitez-vous savoir\u202f?`,
  openDeadlines: 'Délais mentionnés dans les lettres et encore ouverts\u00a0:',
  answerByNumber: 'Vous pouvez répondre par le numéro.',

  social: {
    greeting:
      "Bonjour\u202f! Je réponds aux questions sur le Sommet mondial sur la société de l'information (SMSI)\u00a0: dates, délais, façons de contribuer, personnes à contacter.",
    thanks: 'Je vous en prie. Avez-vous une autre question sur le SMSI\u202f?',
    goodbye: "Au revoir, et merci de l'intérêt que vous portez au SMSI.",
    robot:
      'Je suis un assistant automatique. Je réponds à partir des lettres du secrétariat du SMSI et cite la lettre à chaque fois\u202f; pour tout le reste, son équipe peut vous aider.',
    help: "Je peux vous renseigner sur le Forum du SMSI, la consultation ouverte, l'Inventaire des activités du SMSI, les Prix du SMSI et le Fonds d'affectation spéciale\u00a0: quand, jusqu'à quand, comment participer, à qui écrire.",
    'small-talk': 'Merci de le demander, tout va bien. Que souhaitez-vous savoir sur le SMSI\u202f?',
    insult:
      'Je regrette ce désagrément. Dites-moi ce que vous souhaitez savoir sur le SMSI, ou demandez à joindre une personne.',
    'off-subject':
      "Cela sort de mon domaine. Je peux vous renseigner sur le Forum du SMSI, la consultation ouverte, l'Inventaire des activités du SMSI, les Prix du SMSI et le Fonds d'affectation spéciale.",
    manipulation:
      "Je ne réponds qu'aux questions sur le SMSI, à partir des lettres de son secrétariat. Que souhaitez-vous savoir\u202f?",
    yes: 'Très bien. Que souhaitez-vous savoir sur le SMSI\u202f?',
    no: "D'accord. Que souhaitez-vous savoir d'autre sur le SMSI\u202f?",
  },
  tooLong: "Ce message est trop long pour moi. Merci d'envoyer votre question en quelques phrases.",
  empty: 'Votre message est arrivé vide. Que souhaitez-vous savoir sur le SMSI\u202f?',
  filesKept:
    "Je ne peux pas ouvrir les fichiers. Vos pièces jointes sont conservées 24\u00a0heures\u202f; l'équipe du secrétariat les verra si votre question lui est transmise.",
  filesNotRead: (address) =>
    `Je ne peux pas ouvrir les fichiers et personne ne les lit ici. Merci de les envoyer au secrétariat\u00a0: ${address}`,
  welcome:
    "Bonjour\u202f! Posez-moi vos questions sur le Sommet mondial sur la société de l'information (SMSI)\u00a0: dates, délais, façons de contribuer. Je réponds à partir des lettres de son secrétariat, en citant la source.",
  welcomeQuestions: [
    'Quand a lieu le Forum du SMSI\u202f?',
    'Quelle est la date limite pour les Prix du SMSI\u202f?',
    'Comment participer à la consultation ouverte\u202f?',
    'À qui puis-je écrire\u202f?',
  ],
};
