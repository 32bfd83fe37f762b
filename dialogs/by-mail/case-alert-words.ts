import type { InSix } from '../../knowledge/language.js';

/** What a member of staff is told of a case that nobody has claimed, in their own language. */
export interface CaseAlertWords {
  readonly title: (number: string) => string;
  readonly waitingSince: string;
  /** Label of the language in which the stakeholder writes. */
  readonly language: string;
  readonly topic: string;
  readonly atTheDesk: string;
  /** Why this mail came, and that the next comes to somebody else. */
  readonly why: string;
}

export const caseAlertWords: InSix<CaseAlertWords> = {
  en: {
    title: (number) => `Case ${number}: nobody has claimed it yet`,
    waitingSince: 'Waiting since (Geneva)',
    language: 'Language',
    topic: 'Topic',
    atTheDesk: 'At the desk',
    why: 'You get this since it is your turn; if nobody claims the case, the next of the staff is told.',
  },
  fr: {
    title: (number) => `Dossier ${number}\u00a0: personne ne l'a encore pris en charge`,
    waitingSince: 'En attente depuis (heure de Genève)',
    language: 'Langue',
    topic: 'Sujet',
    atTheDesk: 'Au bureau en ligne',
    why: "Vous recevez ce message parce que c'est votre tour\u202f; si personne ne prend le dossier, la personne suivante sera prévenue.",
  },
  es: {
    title: (number) => `Caso ${number}: nadie se ha hecho cargo todavía`,
    waitingSince: 'En espera desde (hora de Ginebra)',
    language: 'Idioma',
    topic: 'Tema',
    atTheDesk: 'En el puesto de atención',
    why: 'Recibe este mensaje porque es su turno; si nadie se hace cargo del caso, se avisará a la persona siguiente.',
  },
  ar: {
    title: (number) => `الملف ${number}: لم يتولَّه أحد بعد`,
    waitingSince: 'في الانتظار منذ (بتوقيت جنيف)',
    language: 'اللغة',
    topic: 'الموضوع',
    atTheDesk: 'في مكتب الموظفين',
    why: 'أُرسلت هذه الرسالة لأن الدور قد حان؛ وإذا لم يتولَّ أحد الملف فسيُبلَّغ الموظف التالي.',
  },
  ru: {
    title: (number) => `Обращение ${number}: его еще никто не взял`,
    waitingSince: 'Ожидает с (время Женевы)',
    language: 'Язык',
    topic: 'Тема',
    atTheDesk: 'В рабочем кабинете',
    why: 'Вы получили это письмо, так как подошла Ваша очередь; если обращение никто не возьмет, будет оповещен следующий сотрудник.',
  },
  zh: {
    title: (number) => `${number}号咨询：尚无人处理`,
    waitingSince: '等待开始时间（日内瓦时间）',
    language: '语言',
    topic: '主题',
    atTheDesk: '工作台链接',
    why: '按轮次通知到您；如仍无人处理，将通知下一位工作人员。',
  },
};
