import type { HeaderTable } from '../../build-message.js';
import { type AutomaticMail, plain } from './row.js';

/** What desks, registries, forms and ticket systems acknowledge without a header that says so. */

const REPLY: HeaderTable = { 'In-Reply-To': '<reply.4711@itu.int>' };
const desk = (system: string, from: string, subject: string, body: string, headers: HeaderTable = REPLY) =>
  plain(system, 'ticket', from, subject, body, headers);
const DESK = 'Service Desk <servicedesk@agency.example>';
const CLERK = 'Ana Souza <ana.souza@agency.example>';

export const unmarkedDesks: readonly AutomaticMail[] = [
  desk(
    'RT',
    DESK,
    '[agency.example #20417] WSIS Forum 2026',
    'Greetings,\n\nYour message has been logged. There is no need to reply to this message right now.\nPlease include the string [agency.example #20417] in the subject line of all future correspondence.',
  ),
  desk(
    'OTRS',
    DESK,
    '[Ticket#2026021010000031] Re: WSIS',
    'Your e-mail was registered as ticket 2026021010000031. We will get back to you as soon as possible.',
  ),
  desk(
    'OTRS',
    DESK,
    '[Ticket#2026021010000032] Re: WSIS',
    'Vielen Dank für Ihre Anfrage. Diese wurde unter der Ticketnummer 2026021010000032 aufgenommen und wird umgehend bearbeitet.',
  ),
  desk(
    'osTicket',
    DESK,
    'Re: WSIS [#104233]',
    'A request for support has been created and assigned #104233. A representative will follow up with you shortly. You can view the progress of this ticket online.',
  ),
  desk(
    'Freshdesk',
    DESK,
    'Ticket Received - WSIS',
    'We would like to acknowledge that we have received your request and a ticket has been created with ID 5521. To add additional comments, please reply to this email.',
  ),
  desk(
    'Zendesk',
    DESK,
    'Re: WSIS',
    'Your request (88123) has been received and is being reviewed by our support staff. To add additional comments, reply to this email.',
  ),
  desk(
    'HubSpot',
    CLERK,
    'Re: WSIS',
    "Thanks for reaching out! We've received your message and someone from our team will be in touch within one business day.",
  ),
  desk(
    'Help Scout',
    DESK,
    'Re: WSIS',
    'Thanks for getting in touch! We usually respond within 24 hours. In the meantime, have a look at our help center.',
  ),
  desk(
    'Jira',
    DESK,
    'ITSM-4411 WSIS',
    'Just confirming that we got your request. We are on it. View request · Turn off this request’s notifications',
  ),
  desk(
    'ServiceNow',
    DESK,
    'Your ticket INC0098812 has been updated',
    'INC0098812 was assigned to the network team. State: in progress',
  ),
  desk(
    'ServiceNow',
    DESK,
    'Incident INC0098812 resolved',
    'Your incident INC0098812 has been resolved. If you believe it is not, reply to this email within 5 days.',
  ),
  desk(
    'Zoho Desk',
    DESK,
    'Ticket #3391 closed',
    'Your ticket has been closed. How did we do? Click here to rate our service.',
  ),
  desk(
    'Kayako',
    DESK,
    '[#ABC-331-20199]: WSIS',
    'Thank you for contacting us. This is an automated response confirming the receipt of your ticket. Ticket ID: ABC-331-20199',
  ),
  desk(
    'Odoo',
    DESK,
    'WSIS (#4411)',
    'Dear customer, your request WSIS has been received and is being reviewed by our Customer Care team. The reference of your ticket is 4411.',
  ),
  desk(
    'GLPI',
    DESK,
    '[GLPI #0012345] Nouveau ticket WSIS',
    'URL : https://glpi.example/12345\nDescription du ticket\nTitre : WSIS\nDemandeurs : wsis-info\nStatut : Nouveau',
    {},
  ),
  desk(
    'TOPdesk',
    'Servicedesk <servicedesk@agency.example>',
    'Uw melding M2602 0113',
    'Uw melding is geregistreerd onder nummer M26020113. Wij nemen zo spoedig mogelijk contact met u op.',
  ),
  desk(
    'Own form',
    CLERK,
    'We received your message',
    'Hello, your message was sent to our team. We aim to reply within 3 working days.',
    {},
  ),
  desk(
    'Own form',
    CLERK,
    'Thank you for your enquiry',
    'Thank you for your enquiry. Your reference is ENQ-20931. Need an answer sooner? Visit our FAQ pages.',
    {},
  ),
  desk(
    'Own form',
    CLERK,
    'Copy of your message',
    'Your message has been successfully submitted through our contact form. Here is a copy for your records.',
    { 'X-PHP-Originating-Script': '33:form.php' },
  ),
  desk(
    'Registry',
    'Central Registry <registry@ministry.example>',
    'Acknowledgement',
    'The Ministry acknowledges receipt of your letter, which was entered under No. 1433/26 and passed to the competent department.',
    {},
  ),
  desk(
    'Registry',
    'Records Office <records@ministry.example>',
    'Re: WSIS',
    'This is to confirm that your correspondence was received by the Records Office and forwarded to the Permanent Secretary. Ref: PS/2026/1182',
  ),
  desk(
    'Registry',
    'Greffe <greffe@ministere.example>',
    'Accusé de réception',
    'Nous accusons réception de votre courrier, enregistré sous la référence 2026-0442 et transmis au service compétent.',
  ),
  desk(
    'Registry',
    'Secrétariat <sg@ministere.example>',
    'Re : Forum',
    'Votre message nous est bien parvenu et sera traité dans les meilleurs délais. Nos bureaux sont ouverts de 8 h à 16 h.',
  ),
  desk(
    'Own form',
    'Contact <contact@agence.example>',
    'Merci pour votre message',
    'Votre formulaire a bien été envoyé. Une réponse vous sera adressée sous 5 jours ouvrés.',
    {},
  ),
  desk(
    'Registry',
    'Mesa de Partes <mesadepartes@ministerio.example>',
    'Cargo de recepción',
    'Su documento fue registrado con el expediente N.º 2026-00871 y derivado al área correspondiente. Su solicitud será atendida dentro del plazo legal.',
  ),
  desk(
    'Own form',
    'Atención Ciudadana <atencion@ministerio.example>',
    'Hemos recibido su consulta',
    'Gracias por escribirnos. Le responderemos a la brevedad posible. Número de caso: 55121',
  ),
  desk(
    'Registry',
    'Канцелярия <kanc@agency.example>',
    'Уведомление о регистрации',
    'Ваше письмо зарегистрировано за № 01-12/334 от 10.02.2026 и направлено на рассмотрение.',
  ),
  desk(
    'Own form',
    'Приемная <priem@agency.example>',
    'Ваше обращение принято',
    'Благодарим за обращение. Ответ будет направлен в течение 30 дней. При повторном обращении указывайте номер 55121.',
  ),
  desk(
    'Registry',
    'الديوان العام <diwan@ministry.example>',
    'إشعار باستلام كتابكم',
    'نحيطكم علما بأنه تم استلام كتابكم وقيده برقم ٢٠٢٦/٤٤٢ وإحالته إلى الجهة المختصة.',
  ),
  desk(
    'Own form',
    'خدمة الجمهور <info@ministry.example>',
    'شكرا لتواصلكم',
    'شكرا لتواصلكم معنا. لقد استلمنا رسالتكم وسيتم الرد عليكم في أقرب وقت ممكن.',
  ),
  desk(
    'Registry',
    '办公室 <office@agency.example>',
    '收文回执',
    '贵方来函已收悉，现已登记，收文编号2026-0442，将转交相关部门办理。',
  ),
  desk(
    'Own form',
    '客服中心 <service@agency.example>',
    '感谢您的来信',
    '感谢您的来信。我们会在三个工作日内回复您。办公时间：周一至周五。',
  ),
  desk(
    'Registry',
    'Poststelle <poststelle@behoerde.example>',
    'Eingangsbestätigung',
    'wir bestätigen den Eingang Ihres Schreibens und haben es an das zuständige Referat weitergeleitet. Geschäftszeichen: Z12/0442',
  ),
  desk(
    'Own form',
    'Kundenservice <service@behoerde.example>',
    'Ihre Nachricht an uns',
    'Ihre Nachricht ist bei uns eingegangen. Wir melden uns innerhalb von drei Werktagen bei Ihnen.',
  ),
  desk(
    'Protocolo',
    'Protocolo <protocolo@orgao.example>',
    'Protocolo 2026.0442',
    'Recebemos a sua mensagem. O seu pedido foi registado e será respondido em até 5 dias úteis.',
  ),
  desk(
    'Protocollo',
    'Ufficio Protocollo <protocollo@ente.example>',
    'Protocollo n. 4421',
    'La sua richiesta è stata registrata con il numero di protocollo 4421. Sarà ricontattato al più presto.',
  ),
  desk(
    'Own form',
    'Klantenservice <info@dienst.example>',
    'Uw bericht',
    'Wij hebben uw bericht ontvangen. U krijgt binnen vijf werkdagen antwoord.',
  ),
  desk(
    'Registrator',
    'Registrator <registrator@verk.example>',
    'Bekräftelse',
    'Ditt ärende har registrerats med diarienummer 2026/0442. Vi återkommer så snart vi kan.',
  ),
  desk(
    'Kancelaria',
    'Kancelaria <kancelaria@urzad.example>',
    'Potwierdzenie otrzymania',
    'Potwierdzamy otrzymanie wiadomości. Sprawie nadano numer 4421. Odpowiedź w ciągu 14 dni.',
  ),
  desk(
    'CİMER',
    'Bilgi Edinme <bilgi@kurum.example>',
    'Başvurunuz alındı',
    'Başvurunuz 4421 numara ile kayda alınmıştır. En kısa sürede dönüş yapılacaktır.',
  ),
  desk(
    'Form',
    '事務局 <info@kikan.example>',
    'お問い合わせ受付完了のお知らせ',
    'お問い合わせを受け付けました。担当者より3営業日以内にご連絡いたします。受付番号：4421',
  ),
  desk(
    'Form',
    '민원실 <info@gigwan.example>',
    '문의 접수 안내',
    '문의가 접수되었습니다. 접수번호: 4421. 영업일 기준 3일 이내에 답변드리겠습니다.',
  ),
  desk(
    'Form',
    'روابط عمومی <info@sazman.example>',
    'تایید دریافت پیام',
    'پیام شما دریافت شد و با شماره ۴۴۲۱ ثبت گردید. در اسرع وقت پاسخ داده خواهد شد.',
  ),
  desk(
    'Salesforce',
    CLERK,
    'Re: WSIS [ ref:!00Dx0.!500Ab:ref ]',
    'Thank you. Case 00120991 was opened for your enquiry. Please quote the case number.',
    { ...REPLY, 'X-SFDC-LK': '00Dx' },
  ),
  desk(
    'Survey',
    DESK,
    'How was our service?',
    'Your request 4421 has been closed. Please rate our service: click here.',
    { 'X-Zendesk-From-Account-Id': 'abc' },
  ),
];
