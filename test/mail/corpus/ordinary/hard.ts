import type { Language } from '../../../../knowledge/language.js';
import { type HeaderTable, message } from '../../build-message.js';

/** Mail of people who ask, in the words, with the addresses and headers of machines: none may be silenced. */
export interface HardMail {
  readonly language: Language | 'other';
  readonly body: string;
  readonly source: string;
}

const hard = (language: HardMail['language'], subject: string, body: string, headers: HeaderTable = {}): HardMail => ({
  language,
  body,
  source: message({ Subject: subject, ...headers }, body),
});

const REPLY: HeaderTable = { 'In-Reply-To': '<reply.4711@itu.int>', References: '<reply.4711@itu.int>' };

const english: readonly HardMail[] = [
  hard(
    'en',
    'New position',
    'I no longer work at the ministry of communications. When is the Forum, and can I attend as an individual?',
  ),
  hard(
    'en',
    'Change of address',
    'My address has changed, please note the new one below. Could you tell me by when the form must be in?',
  ),
  hard(
    'en',
    'Re: WSIS',
    'I am on annual leave until Monday, but my deputy needs the link to the registration. Please send us the link.',
    REPLY,
  ),
  hard(
    'en',
    'Out of office next week',
    'I will be out of the office next week. Can my colleague submit the project in my place?',
  ),
  hard(
    'en',
    'Re: [Ticket#4711] WSIS',
    'We have received your letter, registered under number 4711. We would be grateful for information on the dates of the Forum.',
    REPLY,
  ),
  hard(
    'en',
    'Ref: MOC/ICT/2026/0113',
    'Your letter was received by the Ministry and registered under No. 0113. The Ministry would like to know whether the deadline for nominations can be extended.',
  ),
  hard(
    'en',
    'Acknowledgement of receipt',
    'We acknowledge receipt of your invitation. Kindly advise on the arrangements for visas.',
  ),
  hard(
    'en',
    'Receipt',
    'I submitted our project and got a receipt with reference 99812. Is that enough or must I do something else?',
  ),
  hard('en', 'Read: your circular', 'I have read your circular of January. Where do we upload the statement?'),
  hard(
    'en',
    'Scanned letter',
    'Please find the scanned letter of our minister. Could you confirm which date the ministerial round table has?',
  ),
  hard(
    'en',
    'Scan from the ministry',
    'The scan is attached because our scanner is new. When does the call for proposals close?',
    { From: 'Registry <scanner@ministry.example>' },
  ),
  hard('en', 'Fax number', 'Do you still have a fax number? We can only send the signed form by fax.', {
    From: 'Ministry Fax <fax@ministry.example>',
  }),
  hard(
    'en',
    'Newsletter',
    'The unsubscribe link of your newsletter opens in my browser with an error. How do I get removed?',
  ),
  hard('en', 'Quarantine', 'Your last mail went into quarantine here. Could you send it again, with the dates?'),
  hard(
    'en',
    'Password',
    'I forgot my password for the Stocktaking platform and the reset does not arrive. What can I do?',
  ),
  hard('en', 'Booking confirmation', 'The hotel asks for a booking confirmation of the Forum. Who issues it?'),
  hard('en', 'Invoice 2026-11', 'Our finance office needs an invoice for the exhibition stand. Whom should I contact?'),
  hard(
    'en',
    'Stand at the Forum',
    'We are a leading provider of translation services and would like to rent a stand. What is the price and until when can we apply?',
  ),
  hard(
    'en',
    'Sponsorship',
    'Our company offers digital services and is interested in your partnership packages. Could you send us the price list?',
  ),
  hard(
    'en',
    'Monitoring report',
    'Does the monitoring report on the Action Lines appear before the Forum? Our alert service found nothing.',
  ),
  hard(
    'en',
    'Auto-reply received',
    'I got an automatic reply from you which did not answer my question. When does voting begin',
  ),
  hard('en', 'WSIS', 'when does the consultation close and how do i send my input\n\nSent from my iPhone'),
  hard(
    'en',
    'Re: WSIS',
    'Thank you for your message. What documents do we need?\n\nThis e-mail was sent from a mobile device.',
    REPLY,
  ),
  hard(
    'en',
    'Project not listed',
    'Our project was registered under number 17 in January but does not appear in the database.',
  ),
  hard('en', 'Re: WSIS', 'I have not received any answer to my message of last week.', REPLY),
  hard(
    'en',
    'Information',
    'Hello, our office is closed on Fridays. I look forward to your reply on the dates of the Forum.',
    { From: 'Info <info@ngo.example>' },
  ),
  hard('en', 'Help', 'Dear support, thank you for contacting us last month. We still need to know the venue.', {
    From: 'Help Desk <helpdesk@ministry.example>',
  }),
  hard('en', 'Request', 'The Mission requests the Secretariat to indicate the closing date of the registration.'),
  hard('en', 'WSIS', 'For your information, we will be ten delegates. Is there a limit for each delegation?'),
  hard('en', 'Fwd: WSIS', 'Please tell me whether this date is right.', {
    'X-MS-Exchange-Inbox-Rules-Loop': 'assistant@ministry.example',
  }),
  hard('en', 'Forum', 'Could you please confirm the dates?', {
    'X-Mailer': 'PHPMailer 6.9.1',
    From: 'Web form <web@ministry.example>',
  }),
  hard('en', 'Case 4711: dates', 'Our client asks when the WSIS Forum takes place.\nCould you tell us?', {
    'X-Zendesk-From-Account-Id': 'abc',
    From: 'Support <support@ngo.example>',
  }),
];

const others: readonly HardMail[] = [
  hard(
    'fr',
    'Changement de poste',
    'Je ne travaille plus au ministère. Quand a lieu le Forum et puis-je y participer à titre individuel ?',
  ),
  hard(
    'fr',
    'Re : SMSI',
    'Je suis en congé jusqu’à lundi. Pourriez-vous répondre à ma collègue sur la date limite ?',
    REPLY,
  ),
  hard(
    'fr',
    'Réf. 2026/114',
    'Votre courrier a été enregistré sous le numéro 114. Le ministère vous saurait gré de bien vouloir lui indiquer les dates du Forum.',
  ),
  hard(
    'fr',
    'Accusé de réception',
    'Nous accusons réception de votre invitation. Merci de nous indiquer le lieu exact de la réunion.',
  ),
  hard(
    'fr',
    'Message vocal',
    'Vous m’avez laissé un message vocal que je ne comprends pas. Quelle est la date de la réunion ?',
  ),
  hard(
    'fr',
    'Confirmation de réservation',
    'Avez-vous besoin de notre confirmation de réservation d’hôtel pour la lettre de visa ?',
  ),
  hard(
    'fr',
    'SMSI',
    'Notre projet a été enregistré mais n’apparaît pas dans la base. Nous n’avons toujours rien reçu.',
  ),
  hard('fr', 'Alerte', 'La page des inscriptions ne fonctionne pas depuis hier.'),
  hard(
    'es',
    'Cambio de correo',
    'Ya no trabajo en el ministerio. ¿Cuándo es el Foro y puedo asistir a título personal?',
  ),
  hard('es', 'Re: CMSI', 'Estoy de viaje hasta el lunes. ¿Podría enviar el enlace a mi colega?', REPLY),
  hard(
    'es',
    'Oficio 442/2026',
    'Su carta quedó registrada con el número 442. Agradeceríamos nos informe sobre el plazo de las candidaturas.',
  ),
  hard('es', 'Acuse de recibo', 'Acusamos recibo de su invitación. Rogamos nos indiquen la sede.'),
  hard('es', 'consulta', 'buenas, cuando cierra la convocatoria de los premios'),
  hard('es', 'Contraseña', 'No puedo acceder a la plataforma con mi contraseña y el enlace no funciona.'),
  hard('ar', 'تغيير العنوان', 'لم أعد أعمل في الوزارة. متى يعقد المنتدى وهل يمكنني المشاركة؟'),
  hard('ar', 'رد: القمة', 'أنا في إجازة حتى يوم الأحد. نرجو إفادتنا بالموعد النهائي.', REPLY),
  hard('ar', 'كتاب رقم 442', 'تم تسجيل كتابكم برقم 442. نود معرفة موعد المنتدى.'),
  hard('ar', 'إشعار استلام', 'استلمنا دعوتكم. يرجى تزويدنا بتفاصيل المكان.'),
  hard(
    'ru',
    'Смена адреса',
    'Я больше не работаю в министерстве. Когда состоится Форум и можно ли участвовать частным лицом?',
  ),
  hard('ru', 'Re: ВВУИО', 'Я в отпуске до понедельника. Пришлите, пожалуйста, ссылку моей коллеге.', REPLY),
  hard('ru', 'Исх. 442/26', 'Ваше письмо зарегистрировано за № 442. Просим сообщить сроки проведения Форума.'),
  hard('ru', 'Подтверждение', 'Подтверждаем получение приглашения. Просим уточнить адрес проведения.'),
  hard('ru', 'Заявка', 'Наша заявка принята под номером 17, но на сайте не отображается.'),
  hard('ru', 'ВВУИО', 'Хотелось бы узнать, до какого числа принимаются материалы.'),
  hard('zh', '邮箱变更', '我已离职，原邮箱已停用。请问论坛什么时候举行？'),
  hard('zh', '回复: 论坛', '我正在出差，能否把链接发给我的同事？', REPLY),
  hard('zh', '收文442号', '贵方来函已收到，编号442。请告知提名截止日期。'),
  hard('zh', '回执', '参会回执已填好，请问发到哪个邮箱？'),
  hard('zh', '注册', '我们的项目已登记，编号17，但网站上没有显示。'),
  hard('other', 'WSIS', 'Ich bin nicht mehr im Ministerium tätig. Wann findet das Forum statt?'),
  hard(
    'other',
    'Eingangsbestätigung',
    'Ihre Einladung ist eingegangen. Bitte teilen Sie uns mit, wo die Sitzung stattfindet.',
  ),
  hard(
    'other',
    'Protocolo 442',
    'A sua carta foi registada com o número 442. Gostaríamos de saber o prazo das candidaturas.',
  ),
  hard('other', 'WSIS', 'La vostra lettera è stata registrata. Vorremmo sapere quando inizia il Forum.'),
  hard('other', 'WSIS', 'Ik ben met verlof. Wanneer is het Forum?', REPLY),
  hard('other', 'WSIS', '休暇中ですが、フォーラムの日程を教えてください。', REPLY),
];

/** Against newsletters, meetings, gateways, sites and hollow replies. */
const lookalikes: readonly HardMail[] = [
  hard('en', 'Newsletter February', 'Where can we read the February issue of your newsletter?'),
  hard(
    'en',
    'Digest of contributions, March 2026',
    'We saw the digest on your site. When do you publish the full contributions?',
  ),
  hard('en', 'Press release', 'May we use the logo of the Forum in our press release?'),
  hard(
    'en',
    'Accepted: session proposal',
    'Our session was accepted. How long may it be, and when do we get the room?',
  ),
  hard('en', 'Cancelled: my registration', 'I had to cancel my registration. Can a colleague take the place?'),
  hard('en', 'Virus warning', 'My browser gives a virus warning on the registration page. Is the address right?'),
  hard(
    'en',
    'Attachment removed',
    'Our gateway removed the attachment of your circular. Please send the dates in the text.',
  ),
  hard('en', 'Your certificate', 'I attended the Forum last year and did not get a certificate. How do I obtain it?'),
  hard('en', 'Survey', 'I am a student and would like to ask you to answer my survey on WSIS. Whom should I write to?'),
  hard(
    'en',
    'Re: WSIS',
    'Thank you for your message. We will answer the questionnaire later. Until when is it open?',
    REPLY,
  ),
  hard('en', 'One more point', 'Your message does not say which documents we need.', REPLY),
  hard('en', 'Visa', 'Our office in Geneva is closed this week. Which form do we use for the visa?', REPLY),
  hard(
    'en',
    'Message not delivered',
    'My message to the address on the page was not delivered: user unknown. Which address do I use?',
  ),
  hard('en', 'Please confirm', 'Please confirm that the link in your mail is not spam. Is the voting really open?'),
  hard('en', 'Special rates', 'Are there special rates for hotels during the Forum? We need to book now.'),
  hard('en', 'Invitation: visit of our minister', 'The minister would like to visit. Could you propose a date?'),
  hard(
    'en',
    'SEO of the Stocktaking page',
    'Our project page cannot be found by search engines. Can you change the title?',
  ),
  hard('en', 'Happy New Year', 'Happy New Year to the team! When does the call for Prizes open?'),
  hard('en', 'Password expired', 'My password expired and I need to submit by tonight. What can I do?', {
    From: 'Doodle <ana@doodle.example>',
  }),
  hard('en', 'New submission', 'We have a new submission. Where do we upload it?', {
    'X-Mailgun-Sid': 'abc',
    'Feedback-ID': '1:user:proton',
  }),
  hard('fr', 'Lettre d’information de février', 'Comment recevoir la lettre d’information de février ?'),
  hard('fr', 'Accepté : notre atelier', 'Notre atelier est accepté. Quelle est sa durée ?'),
  hard('fr', 'Bonne année', 'Bonne année ! Quand ouvre l’appel à candidatures ?'),
  hard('es', 'Boletín de febrero', '¿Cómo podemos recibir el boletín de febrero?'),
  hard('es', 'Encuesta', 'Necesitamos saber si la encuesta sigue abierta.'),
  hard('ru', 'Дайджест за февраль', 'Где можно скачать дайджест за февраль?'),
  hard('ru', 'Принято: заявка', 'Наша заявка принята. Когда будет известна дата сессии?'),
  hard('ar', 'نشرة فبراير', 'كيف يمكننا الحصول على نشرة فبراير؟'),
  hard('zh', '二月简报', '请问我们在哪里可以看到二月的简报？'),
  hard('zh', '已接受: 会议', '我们的会议申请已接受，请问时间是什么时候？'),
];

export const hardMails: readonly HardMail[] = [...english, ...others, ...lookalikes];
