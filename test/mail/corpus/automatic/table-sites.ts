import type { HeaderTable } from '../../build-message.js';
import { type AutomaticKind, type AutomaticMail, plain } from './row.js';

/** What sites, services, newsletters and sellers send without the marks of their kind. */

const P = 'C. Moreau <c.moreau@office.example>';
type Row = readonly [from: string, subject: string, body: string, headers?: HeaderTable];

const of = (kind: AutomaticKind, rows: readonly Row[]): readonly AutomaticMail[] =>
  rows.map(([from, subject, body, headers]) => plain('own words', kind, from, subject, body, headers));

const S = 'Digital Desk <hello@civic.example>';
export const tableSites: readonly AutomaticMail[] = [
  ...of('notification', [
    [
      'WeTransfer <transfers@wetransfer.example>',
      'ana sent you files via WeTransfer',
      '3 items, 120 MB. Expires on 17 February. Get your files.',
    ],
    ['Facebook <groups@facebookmail.example>', 'WSIS group: 3 new posts', 'See what is new in your groups.'],
    ['X <info@x.example>', 'ITU, see 12 new notifications', 'View on X'],
    [
      'Eventbrite <orders@eventbrite.example>',
      'Your tickets for Digital Summit',
      'Order total: Free. Add to calendar.',
    ],
    [
      'SurveyMonkey <surveys@survey.example>',
      'We want your opinion',
      'Take this short survey. It takes 5 minutes. Begin survey. Please do not forward this link. Unsubscribe',
    ],
    [
      'Calendly <calendly@calendly.example>',
      'New Event: Ana Souza - 14:00',
      'Event Type: 30 minute meeting\nInvitee: Ana Souza\nEvent date: 20 Feb',
    ],
    ['Doodle <mailer@doodle.example>', 'Ana has voted in your poll', 'View poll'],
    [
      'Adobe Sign <echosign@echosign.example>',
      'Signature requested on "MoU"',
      'Review and sign. After you sign, the agreement is final.',
    ],
    [
      'PayPal <service@paypal.example>',
      'Receipt for your payment to Shop',
      'You sent a payment of CHF 90 to Shop. Transaction ID: 81X',
    ],
    [
      'Registrar <renewals@registrar.example>',
      'Your domain wsis.example expires soon',
      'Renew now to keep your domain.',
    ],
    ['Bank <estatements@bank.example>', 'Your account statement', 'Your statement for January is now available.'],
    ['SSL <ssl@ca.example>', 'Certificate expiry notice', 'Your certificate for forum.example will expire in 20 days.'],
    [
      'Visa Centre <vfs@visa.example>',
      'Appointment confirmation GWF07',
      'Your appointment is on 12 March 10:00. Reference GWF0712345.',
    ],
    ['DHL <noreply.odd@dhl.example>', 'Shipment on its way', 'Waybill 123'],
    ['Zoom <meetings@zoom.example>', 'Ana Souza has joined your meeting', 'Click to join.'],
    ['Teams <teams@ms.example>', 'Ana is trying to reach you', 'Reply in Teams. You have 2 unread messages.'],
    [
      'WSIS Journal <editor@journal.example>',
      'Call for Papers: International Conference',
      'Dear Colleague, we invite you to submit your manuscript. Publication fee applies. To unsubscribe reply with STOP.',
    ],
    [
      'Press <press@news.example>',
      'PRESS RELEASE: New report',
      'FOR IMMEDIATE RELEASE. Geneva, 10 February. About us. Media contact: Jane. Unsubscribe',
    ],
  ]),
  ...of('bulk', [
    [
      S,
      'Actualités numériques - mars 2026',
      'Au sommaire : la connectivité rurale. Quand aura lieu le Forum ? Lire la suite.',
    ],
    [S, 'Noticias digitales, marzo', 'Nuestra edición de marzo. ¿Cuándo es el Foro? Leer más.'],
    [S, 'نشرة رقمية - مارس', 'عدد مارس: الشمول الرقمي. متى المنتدى؟ للمزيد'],
    [S, 'Вестник цифровой экономики № 3', 'В этом номере: Форум ВВУИО. Когда он состоится? Читать далее.'],
    [S, '数字简报 第3期', '本期要闻：WSIS论坛何时举行？阅读全文'],
    [S, 'Digital-Newsletter März', 'Unsere Märzausgabe: Wann ist das Forum? Weiterlesen.'],
    [S, 'Boletim digital de março', 'Nesta edição: qual é o prazo? Leia mais.'],
  ]),
  ...of('notification', [
    ['Events <events@x-site.example>', 'Webinar: Are you ready for AI?', 'Register now. Seats are limited.'],
    [
      'Events <events@x-site.example>',
      'Reminder: your webinar starts in one hour',
      'Join the webinar. Add to calendar.',
    ],
    ['Survey <survey@x-site.example>', 'How satisfied are you?', 'Take our two-minute survey. Start survey'],
    [
      'Survey <enquetes@x-site.example>',
      'Votre avis nous intéresse',
      'Répondez à notre enquête en deux minutes. Commencer',
    ],
    ['Encuesta <encuesta@x-site.example>', 'Su opinión nos importa', 'Responda a nuestra encuesta. Empezar encuesta'],
    ['Опрос <opros@x-site.example>', 'Оцените качество обслуживания', 'Пройдите короткий опрос. Перейти к опросу'],
    ['调查 <survey@x-site.example>', '满意度调查', '请花两分钟填写问卷。立即填写'],
  ]),
  ...of('notification', [
    ['IT <it@x-site.example>', 'Mailbox almost full', 'Your mailbox is at 95 % of its quota. Delete old mail.'],
    ['HR <hr@x-site.example>', 'Happy birthday!', 'The team wishes you a happy birthday.'],
    ['Intranet <intranet@x-site.example>', 'New document in your library', 'A document was added. Open the library'],
    ['SharePoint <sharepoint@x-site.example>', 'WSIS folder was modified', 'C. Moreau modified list.xlsx. Go to item'],
    ['Planner <planner@x-site.example>', 'Task assigned: prepare badge list', 'Due 12 March. Open in Planner'],
  ]),
  ...of('notification', [
    [P, 'Happy New Year', 'Season greetings and best wishes for 2026 from all of us at the Institute.'],
    [P, 'Eid Mubarak', 'May this Eid bring you joy and peace.'],
  ]),
  ...of('bulk', [
    [
      'Admin <admin@x-site.example>',
      'Mailbox upgrade required',
      'Your mailbox will be suspended. Verify your account here within 24 hours.',
    ],
    [
      'Mr James <james@x-site.example>',
      'Business proposal',
      'I have a fund of USD 10 million to transfer. Reply for details.',
    ],
    [
      'UN Lottery <lottery@x-site.example>',
      'You have won',
      'Your email has won a prize of 500,000 dollars. Contact our agent.',
    ],
  ]),
  ...of('notification', [
    ['ResearchGate <rg@researchgate.example>', 'Ana, your article reached 100 reads', 'See your stats'],
    ['Academia <updates@academia.example>', 'Someone searched for you', 'View results'],
  ]),
  ...of('notification', [
    [
      'Indico <indico@events.example>',
      '[Indico] Registration confirmed for Digital Week',
      'Your registration for Digital Week is complete. ID: 4411',
    ],
    [
      'EasyChair <easychair@conf.example>',
      'Submission 4411 received',
      'Your paper was received by the conference system.',
    ],
    [
      'Events <registration@events.example>',
      'Your registration for the summit',
      'You are registered. Your badge number is 4411.',
    ],
    [
      'Inscriptions <inscription@events.example>',
      'Votre inscription est confirmée',
      'Vous êtes inscrit au sommet. Numéro de badge 4411.',
    ],
    ['Registro <registro@events.example>', 'Su registro ha sido confirmado', 'Usted está registrado. Número 4411.'],
    ['Регистрация <reg@events.example>', 'Ваша регистрация подтверждена', 'Номер участника 4411.'],
    ['注册系统 <reg@events.example>', '注册成功', '您的注册已完成，编号4411。'],
    ['التسجيل <reg@events.example>', 'تأكيد التسجيل', 'تم تسجيلكم بنجاح. رقم التسجيل 4411.'],
    ['Library <library@uni.example>', 'Overdue notice', 'The following item is overdue: Networks, 2nd ed.'],
    ['Moodle <moodle@uni.example>', 'Course: new forum post', 'Ana posted in the forum. Reply or unsubscribe here.'],
    ['VFS <appointments@visa.example>', 'Appointment letter', 'Dear applicant, your appointment is on 12 March.'],
    ['Payroll <payroll@office.example>', 'Payslip February', 'Your payslip is ready in the portal.'],
    ['Telecom <kundenservice@telecom.example>', 'Ihre Rechnung Februar', 'Ihre Rechnung steht im Kundencenter bereit.'],
    ['Voyages <voyages@agence.example>', 'Votre itinéraire', 'Référence de dossier : XK22PA'],
    ['Parking <parking@city.example>', 'Receipt 4411', 'Thank you for parking. Amount: 9.00'],
  ]),
  ...of('bulk', [
    [
      'Conference Team <team@conf.example>',
      'You are invited: Digital Summit 2026',
      'Join 2,000 leaders in Dubai. Early bird tickets until 1 March.',
    ],
    [
      'Équipe <equipe@conf.example>',
      'Invitation : Sommet numérique 2026',
      'Inscrivez-vous avant le 1er mars. Tarif réduit.',
    ],
    [
      'Evento <evento@conf.example>',
      'Invitación: Cumbre digital',
      'Inscríbase antes del 1 de marzo. Plazas limitadas.',
    ],
    [
      'Presse <presse@conf.example>',
      'Communiqué de presse : nouveau rapport',
      'Genève, le 10 février. Contact presse : J. Martin.',
    ],
    ['Prensa <prensa@conf.example>', 'Nota de prensa: nuevo informe', 'Contacto de prensa: J. Martín'],
    ['Пресс-служба <press@conf.example>', 'Пресс-релиз: новый доклад', 'Контакты для СМИ: И. Петров'],
    ['新闻中心 <press@conf.example>', '新闻稿：新报告发布', '媒体联系人：张三'],
    ['Press <press@conf.example>', 'Media advisory', 'Embargoed until 10 February. Contact: J.'],
    [
      'Journal <editor@journal.example>',
      'Special Issue: submit your paper',
      'Dear Researcher, you are invited to contribute to our journal.',
    ],
    [
      'Training <training@conf.example>',
      'Training course on project management',
      'Fee: EUR 900. Discount for groups. Venue: Istanbul. Register now.',
    ],
    [
      'Travel <travel@conf.example>',
      'Hotel rooms in Geneva at special rates',
      'We are the housing partner of the event. Book your room now.',
    ],
    [
      'Visa <visa@conf.example>',
      'Re: Hotel reservation for WSIS',
      'We noticed you have not booked your room. Rooms are selling out.',
    ],
  ]),
  ...of('bulk', [
    [
      S,
      'Digital Desk newsletter, February 2026',
      'Dear readers, the new issue is here. When does the WSIS Forum start? Find out more.',
    ],
    [
      S,
      'النشرة الرقمية لشهر فبراير',
      'عددنا لشهر فبراير: الشمول الرقمي ومنتدى القمة. ما هو الموعد النهائي؟ اقرأ المزيد',
    ],
    [S, 'نشرة فبراير', 'أهلا بكم في عدد فبراير. متى المنتدى؟'],
    [S, '我们的二月简报', '我们的二月刊：数字包容。截止日期是哪天？阅读全文'],
    [S, '二月简报', '二月号：论坛何时开幕？'],
    [
      S,
      'Boletín digital de febrero',
      'Nuestro número de febrero: inclusión digital y el Foro. ¿Cuál es el plazo? Siga leyendo.',
    ],
    [S, 'Boletín digital, febrero', 'Número de febrero: inclusión digital. ¿Cuándo es el Foro?'],
    [
      S,
      'Digitaler Newsletter Februar',
      'Unsere Februarausgabe: digitale Teilhabe. Wann ist Einsendeschluss? Mehr lesen.',
    ],
    [S, 'Digitale Nachrichten im Februar', 'Februar-Ausgabe: Wann ist das Forum?'],
    [S, 'Boletim digital de fevereiro', 'O nosso número de fevereiro: inclusão digital. Qual é o prazo? Leia mais.'],
    [S, 'Notiziario digitale di febbraio', 'Il nostro numero di febbraio. Quando è il Forum? Leggi tutto.'],
    [S, 'Digitale nieuwsbrief februari', 'Ons februarinummer: digitale inclusie. Wanneer is het Forum? Lees meer.'],
    [S, 'Lettre numérique — février', 'Numéro de février : inclusion numérique. Quand a lieu le Forum ?'],
    [S, 'Дайджест за февраль', 'Выпуск за февраль: Форум ВВУИО. Когда он пройдет?'],
    [S, 'Февральский дайджест', 'Здравствуйте! В выпуске: Форум. Когда срок подачи?'],
    [S, 'February digest', 'The February issue: digital inclusion. When is the deadline?'],
    [S, 'デジタルニュース 2月号', '2月号：WSISフォーラムはいつですか。続きを読む'],
    [S, '디지털 뉴스레터 2월호', '2월호: WSIS 포럼은 언제인가요? 자세히 보기'],
  ]),
];
