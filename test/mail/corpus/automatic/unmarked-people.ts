import type { HeaderTable } from '../../build-message.js';
import { type AutomaticMail, plain } from './row.js';

/** Absence notices, "no longer here" and receipts that no header marks: rules of mail programs, small providers, lists. */

const REPLY: HeaderTable = { 'In-Reply-To': '<reply.4711@itu.int>', References: '<reply.4711@itu.int>' };
const FROM = 'C. Moreau <c.moreau@office.example>';

const away = (system: string, subject: string, body: string, headers: HeaderTable = REPLY) =>
  plain(system, 'absence', FROM, subject, body, headers);

const aways: readonly AutomaticMail[] = [
  away(
    'Outlook rule',
    'RE: WSIS Forum 2026',
    'On annual leave, back in the office Monday 23 February. My colleagues at the front desk can assist meanwhile.',
  ),
  away(
    'Outlook rule',
    'RE: WSIS Forum 2026',
    'I will be travelling on duty this week and will read your message with some delay. If it cannot wait, call the office.',
  ),
  away(
    'Outlook rule',
    'RE: Forum',
    'Our office is closed from 24 December to 2 January. We will answer when we reopen.',
  ),
  away('Outlook rule', 'RE: WSIS', 'Maternity leave until July. Requests are handled by info@office.example.', {
    ...REPLY,
    'X-MS-Exchange-Inbox-Rules-Loop': 'c.moreau@office.example',
  }),
  away(
    'Outlook rule',
    'RE: Forum du SMSI',
    "Merci de votre message. En déplacement jusqu'à vendredi, je n'aurai qu'un accès limité à ma messagerie. En cas d'urgence, appelez le standard.",
  ),
  away('Outlook rule', 'TR: ', 'Je suis actuellement en arrêt. Pour toute urgence, contactez le secrétariat.', REPLY),
  away(
    'Outlook rule',
    'RE: Foro',
    'Gracias por su mensaje. Estaré de viaje hasta el 20 de febrero y responderé a mi regreso.',
  ),
  away(
    'Outlook rule',
    'RE: Форум',
    'Добрый день! Я в отпуске по 20 февраля включительно. По срочным вопросам пишите коллегам.',
  ),
  away(
    'Outlook rule',
    'RE: المنتدى',
    'شكرا على رسالتكم. أنا حالياً في إجازة سنوية وسأعود يوم الأحد. للحالات العاجلة يرجى الاتصال بالمكتب.',
  ),
  away('Outlook rule', '答复: 论坛', '您好，本人因公出差，暂时无法及时回复邮件，回来后会尽快处理。急事请打手机。'),
  away(
    'Outlook rule',
    'AW: WSIS Forum',
    'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 20. Februar nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.',
  ),
  away(
    'Outlook rule',
    'RE: Fórum',
    'Encontro-me de férias até 20 de fevereiro. Em caso de urgência, contacte o secretariado.',
  ),
  away('Outlook rule', 'R: Forum', 'Sono in ferie fino al 20 febbraio. Per urgenze scrivere alla segreteria.'),
  away('Outlook rule', 'RE: Forum', 'Ik ben met verlof tot 20 februari. Bij spoed kunt u mijn collega bellen.'),
  away(
    'Outlook rule',
    'SV: Forum',
    'Jag är på semester till den 20 februari. Vid brådskande ärenden, kontakta växeln.',
  ),
  away(
    'Outlook rule',
    'ODP: Forum',
    'Jestem na urlopie do 20 lutego. W pilnych sprawach proszę o kontakt z sekretariatem.',
  ),
  away(
    'Outlook rule',
    'YNT: Forum',
    '20 Şubat tarihine kadar yıllık izindeyim. Acil durumlarda ofisi arayabilirsiniz.',
  ),
  away(
    'Outlook rule',
    'RE: Forum',
    '2月20日まで休暇中のため、返信が遅れます。お急ぎの場合は事務局までご連絡ください。',
  ),
  away('Outlook rule', 'RE: Forum', '2월 20일까지 휴가 중입니다. 급한 용무는 사무실로 연락 바랍니다.'),
  away('Outlook rule', 'RE: Forum', 'اینجانب تا ۲۰ فوریه در مرخصی هستم و پس از بازگشت پاسخ خواهم داد.'),
  away('Outlook rule', 'RE: Forum', 'Я у відпустці до 20 лютого. Перебуваю у відпустці, відповім після повернення.'),
  away('GroupWise', 'Re: WSIS Forum 2026 (Out of office)', 'Back on Monday.'),
  away('GroupWise', 'Re: WSIS Forum 2026 (Fuera de la oficina)', 'Regreso el lunes.'),
  away('Naver', '[부재중 자동응답] Re: Forum', '자리를 비웠습니다.', {}),
  away('Yahoo Japan', '【自動応答】Re: Forum', 'メールを受け取りました。', {}),
  away('Rambler', 'Автоответчик: Re: Форум', 'Ваше письмо доставлено.', {}),
  away('WorkMail', 'Auto-Reply: WSIS', 'Not in this week.', {}),
  away('Seznam', 'Automatická odpověď: Forum', 'Jsem mimo kancelář.', {}),
  away('Posteo', 'Abwesend: Re: WSIS Forum', 'Bin unterwegs.', {}),
  away('Mailfence', 'Message d’absence : Re: Forum', 'De retour lundi.', {}),
  away('Terra', 'Mensaje de ausencia - Re: Foro', 'Vuelvo el lunes.', {}),
];

const left = (system: string, subject: string, body: string) => plain(system, 'absence', FROM, subject, body, REPLY);

const gone: readonly AutomaticMail[] = [
  left(
    'Outlook rule',
    'RE: WSIS',
    'Please note that I have left the ministry. For all matters of the Forum contact my successor, Ms Diallo.',
  ),
  left(
    'Outlook rule',
    'RE: WSIS',
    'This e-mail address is no longer in use. Kindly resend your message to contact@office.example.',
  ),
  left(
    'Outlook rule',
    'RE: WSIS',
    'C. Moreau is no longer with the Authority. Your message has not been forwarded.\nPlease write to info@office.example.',
  ),
  left(
    'Outlook rule',
    'RE: WSIS',
    'My address has changed. My new address is c.moreau@new.example, please update your records.',
  ),
  left('Outlook rule', 'RE: WSIS', 'As of 1 January I retired from service. The mailbox is not monitored.'),
  left(
    'Outlook rule',
    'RE: SMSI',
    "J'ai quitté mes fonctions le 31 janvier. Veuillez adresser vos messages à accueil@office.example.",
  ),
  left('Outlook rule', 'RE: SMSI', "Cette adresse n'est plus utilisée. Nouvelle adresse : contact@office.example."),
  left(
    'Outlook rule',
    'RE: CMSI',
    'Este buzón ya no se utiliza. Por favor, dirija sus mensajes a contacto@office.example.',
  ),
  left(
    'Outlook rule',
    'RE: CMSI',
    'He dejado de trabajar en el ministerio. Puede contactar con mi sucesora en contacto@office.example.',
  ),
  left(
    'Outlook rule',
    'RE: ВВУИО',
    'Данный адрес больше не используется. Просим направлять письма на office@office.example.',
  ),
  left(
    'Outlook rule',
    'RE: القمة',
    'هذا البريد لم يعد مستخدما. نرجو مراسلتنا على العنوان الجديد office@office.example.',
  ),
  left('Outlook rule', '答复: 论坛', '该邮箱已停用，请发送至 office@office.example。'),
  left(
    'Outlook rule',
    'AW: WSIS',
    'Ich bin nicht mehr bei der Behörde beschäftigt. Bitte wenden Sie sich an poststelle@office.example.',
  ),
  left('Outlook rule', 'RE: WSIS', 'Já não trabalho nesta instituição. Por favor, escreva para geral@office.example.'),
  left('Outlook rule', 'R: WSIS', 'Non lavoro più presso questo ente. Scrivete a segreteria@office.example.'),
  left('Outlook rule', 'RE: WSIS', 'Ik werk niet meer bij deze organisatie. Neem contact op met info@office.example.'),
  left('Outlook rule', 'RE: WSIS', '異動いたしました。今後は office@office.example までお願いします。'),
  left(
    'Postmaster text',
    'RE: WSIS',
    "The recipient's mailbox is full and cannot accept messages now. Please try again later or contact the recipient directly.",
  ),
];

const receipt = (system: string, subject: string, body: string) => plain(system, 'receipt', FROM, subject, body, REPLY);

const receipts: readonly AutomaticMail[] = [
  receipt(
    'Outlook',
    'Not read: WSIS Forum 2026 dates',
    'Your message\n\n  To: Chris Moreau\n  Subject: WSIS Forum 2026 dates\n  Sent: 10/02/2026 08:00\n\nwas deleted without being read on 12/02/2026.',
  ),
  receipt('Outlook', 'Read: WSIS', ''),
  receipt('Outlook', 'Non lu : dates du Forum', 'À : Chris Moreau\nObjet : dates du Forum\nEnvoyé : 10/02/2026'),
  receipt('Outlook', 'No leído: fechas del Foro', 'Su mensaje se eliminó sin haber sido leído.'),
  receipt('Outlook', 'Не прочтено: Форум', 'Сообщение удалено, не было прочитано.'),
  receipt('Outlook', 'مقروءة: المنتدى', 'تمت قراءة الرسالة يوم الأحد.'),
  receipt('Coremail', '阅读回执: 论坛', '您的邮件已于2月10日被收件人查看。'),
  receipt('Outlook', 'Gelesen: WSIS', 'Ihre Nachricht wurde am 10.02.2026 angezeigt.'),
  receipt('Outlook', 'Lida: WSIS', 'A sua mensagem foi lida em 10/02/2026.'),
  receipt('Outlook', 'Letto: WSIS', 'Il messaggio è stato visualizzato il 10/02/2026.'),
  receipt('Outlook', 'Gelezen: WSIS', 'Uw bericht is op 10-02-2026 gelezen.'),
  receipt('Outlook', '開封済み: WSIS', 'メッセージは2月10日に開封されました。'),
  receipt('Naver', '읽음: WSIS', '수신자가 메일을 읽었습니다.'),
  receipt('Mail.ru', 'Уведомление о прочтении: Форум', 'Ваше письмо прочитано получателем.'),
];

export const unmarkedPeople: readonly AutomaticMail[] = [...aways, ...gone, ...receipts];
