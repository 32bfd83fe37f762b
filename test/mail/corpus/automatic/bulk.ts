import { alternative, type HeaderTable } from '../../build-message.js';
import { type AutomaticMail, built, plain } from './row.js';

/** List mail, newsletters, answers of ticket systems, notices of services. */

const list = (system: string, from: string, subject: string, body: string, headers: HeaderTable) =>
  plain(system, 'list', from, subject, body, headers);

const lists: readonly AutomaticMail[] = [
  list(
    'Mailman',
    'P. Novak <p.novak@office.example>',
    '[ict4d] When is the WSIS Forum?',
    'Does anybody know when it is?',
    {
      'List-Id': '<ict4d.lists.example>',
      Precedence: 'list',
      Sender: 'ict4d-bounces@lists.example',
      'List-Unsubscribe': '<mailto:ict4d-request@lists.example?subject=unsubscribe>',
    },
  ),
  list(
    'Mailman',
    'ict4d-request@lists.example',
    'ict4d Digest, Vol 12, Issue 3',
    'Send ict4d mailing list submissions to ict4d@lists.example',
    { 'List-Id': 'ict4d <ict4d.lists.example>' },
  ),
  list(
    'Mailman',
    'ict4d-owner@lists.example',
    'Your message to ict4d awaits moderator approval',
    "Your mail to 'ict4d' with the subject\n\n    WSIS\n\nIs being held until the list moderator can review it for approval.",
    { Precedence: 'bulk', 'X-List-Administrivia': 'yes' },
  ),
  list('Sympa', 'P. Novak <p.novak@office.example>', '[smsi] Nouvelles', 'Bonjour à tous', {
    'List-Id': '<smsi.listes.example>',
    'X-Loop': 'smsi@listes.example',
    Precedence: 'list',
  }),
  list('Listserv', 'LISTSERV <LISTSERV@listserv.example>', 'Output of your job', 'No action required.', {}),
  list('Listserv', 'P. Novak <p.novak@office.example>', 'Re: WSIS', 'See below.', {
    Sender: 'Information Society <owner-wsis-l@listserv.example>',
    Precedence: 'list',
  }),
  list('Google Groups', 'P. Novak <p.novak@office.example>', 'News', 'Hello group', {
    'List-ID': '<civil.googlegroups.example>',
    'List-Post': '<mailto:civil@googlegroups.example>',
    'List-Help': '<https://groups.example/help>',
    Precedence: 'list',
  }),
  list('Majordomo', 'Majordomo@lists.example', 'Majordomo results', "**** Command 'when' not recognized.", {}),
  list('ezmlm', 'P. Novak <p.novak@office.example>', 'Dates', 'Hi all', {
    'Mailing-List': 'contact dev-help@lists.example; run by ezmlm',
    Precedence: 'bulk',
    'List-Post': '<mailto:dev@lists.example>',
  }),
  list('Discourse', 'P. Novak via Forum <forum@discourse.example>', '[Forum] New topic', 'A new topic', {
    'List-ID': '<forum.discourse.example>',
    Precedence: 'list',
    'X-Auto-Response-Suppress': 'All',
  }),
];

const campaign = (system: string, headers: HeaderTable, subject = 'Our February newsletter') =>
  built(
    system,
    'bulk',
    { From: 'Events Team <news@events.example>', Subject: subject, ...headers },
    alternative(
      'Read it in your browser. Unsubscribe.',
      '<p>Read it in your browser.</p><p><a href="https://events.example/u">Unsubscribe</a></p>',
    ),
  );

const campaigns: readonly AutomaticMail[] = [
  campaign('Mailchimp', {
    'List-Unsubscribe': '<https://events.example/unsub>',
    'X-Mailer': 'MailChimp Mailer - **CID**',
    Precedence: 'bulk',
  }),
  campaign('Brevo', {
    'List-Unsubscribe': '<mailto:u@events.example>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'X-Mailin-EID': 'abc',
  }),
  campaign('SendGrid', { 'List-Unsubscribe': '<https://events.example/u>', 'X-SG-EID': 'abc' }),
  campaign('phpList', {
    'X-MessageID': '12',
    Precedence: 'bulk',
    'List-Help': '<https://events.example>',
    'List-Owner': '<mailto:admin@events.example>',
  }),
  campaign('Constant Contact', { 'List-Unsubscribe': '<https://events.example/u>', 'X-Campaign-Activity-ID': 'x' }),
  campaign('Campaign Monitor', {
    'List-Unsubscribe': '<https://events.example/u>',
    'X-Complaints-To': 'abuse@events.example',
  }),
  campaign(
    'HubSpot',
    { 'LIST-UNSUBSCRIBE': '<https://events.example/u>' },
    'Register for our webinar on digital inclusion',
  ),
  campaign('Mailjet', { 'X-Mailjet-Campaign': '77', Precedence: 'Bulk' }),
  campaign(
    'LinkedIn',
    { 'List-Unsubscribe': '<https://events.example/u>', 'Feedback-ID': 'x:linkedin' },
    'You appeared in 9 searches',
  ),
  campaign('Press list', { Precedence: 'junk' }, 'Press release'),
];

const ticket = (system: string, from: string, subject: string, body: string, headers: HeaderTable = {}) =>
  plain(system, 'ticket', from, subject, body, headers);

const tickets: readonly AutomaticMail[] = [
  ticket(
    'Zendesk',
    'Support <support@help.example>',
    '[Request received] WSIS Forum 2026',
    '##- Please type your reply above this line -##\n\nYour request (4711) has been received and is being reviewed by our support staff.',
    { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'X-Mailer': 'Zendesk Mailer' },
  ),
  ticket(
    'Freshdesk',
    'Help <help@help.example>',
    'Ticket Received - WSIS Forum',
    'Dear customer, we would like to acknowledge that we have received your request and a ticket has been created.',
    { 'Auto-Submitted': 'auto-generated', 'X-FD-Type': 'autoreply' },
  ),
  ticket(
    'OTRS',
    'Service Desk <desk@help.example>',
    '[Ticket#2026021010000012] RE: WSIS Forum',
    'Thank you for your e-mail.',
    { Precedence: 'bulk', 'Auto-Submitted': 'auto-replied', 'X-Powered-By': 'OTRS', 'X-Loop': 'yes' },
  ),
  ticket(
    'RT',
    'RT <rt@help.example>',
    '[help.example #1234] AutoReply: WSIS Forum',
    'This message has been automatically generated in response to the creation of a trouble ticket.',
    {
      'RT-Ticket': 'help.example #1234',
      'X-RT-Loop-Prevention': 'help.example',
      'Auto-Submitted': 'auto-replied',
      Precedence: 'bulk',
    },
  ),
  ticket(
    'Jira',
    'Service Desk <jira@help.example>',
    'HELP-12 WSIS Forum 2026',
    '—-—-—-—\nReply above this line.\n\nJust confirming that we got your request.',
    { 'X-JIRA-FingerPrint': 'abc', 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
  ),
  ticket(
    'ServiceNow',
    'IT Service Desk <helpdesk@service-now.example>',
    'Incident INC0012345 has been opened on your behalf',
    'Ref:MSG0001',
    { 'X-ServiceNow-Generated': 'true', 'Auto-Submitted': 'auto-generated' },
  ),
  ticket('Zammad', 'Support <zammad@help.example>', 'Re: WSIS [Ticket#10012]', 'Your request has been received.', {
    'X-Loop': 'yes',
    Precedence: 'bulk',
    'Auto-Submitted': 'auto-replied',
    'X-Powered-By': 'Zammad',
  }),
  ticket('FreeScout', 'Support <desk@help.example>', 'Re: WSIS Forum', 'We have received your message.', {
    'X-Autoreply': 'yes',
    'Auto-Submitted': 'auto-replied',
    'X-FreeScout-Mail-Type': 'auto.reply',
  }),
  ticket(
    'osTicket',
    'Support <desk@help.example>',
    'Re: WSIS Forum [#101]',
    'A request for support has been created.',
    { 'X-Autoresponse': 'Generated', 'X-Auto-Response-Suppress': 'DR, RN, OOF, AutoReply' },
  ),
  ticket(
    'Salesforce',
    'Support <case@help.example>',
    'Case 00012345 created: WSIS [ ref:_00D.500:ref ]',
    'Thank you for contacting us. Your case has been created.',
    { 'X-SFDC-EmailCategory': 'workflowActionAlert', 'Auto-Submitted': 'auto-generated' },
  ),
  ticket('Odoo', 'Helpdesk <desk@help.example>', 'Ticket Received', 'Your ticket has been received.', {
    'X-Auto-Response-Suppress': 'OOF',
    'X-Odoo-Objects': 'helpdesk.ticket-1',
  }),
  ticket(
    'Own form',
    'Ministry Information Desk <info@agency.example>',
    'We have received your message',
    'This is an automatic acknowledgement. Please do not reply to this email. Your message will be answered within five working days.',
  ),
  ticket(
    'Own form',
    'Secrétariat <secretariat@agence.example>',
    'Accusé de réception automatique',
    'Ceci est un message automatique, merci de ne pas y répondre. Nous avons bien reçu votre courriel.',
  ),
  ticket(
    'Own form',
    'Приемная <reception@agency.example>',
    'Ваше обращение зарегистрировано',
    'Это автоматическое сообщение, пожалуйста, не отвечайте на него.',
  ),
];

const notice = (system: string, from: string, subject: string, body: string, headers: HeaderTable = {}) =>
  plain(system, 'notification', from, subject, body, headers);

const notices: readonly AutomaticMail[] = [
  notice(
    'DocuSign',
    'DocuSign <dse@docusign.example>',
    'Completed: Agreement',
    'Your document has been completed. Do Not Share This Email.',
    { 'Auto-Submitted': 'auto-generated' },
  ),
  notice(
    'SharePoint',
    'C. Moreau <no-reply@sharepoint.example>',
    'C. Moreau shared "List" with you',
    'Open the file.',
    {},
  ),
  notice('Dropbox', 'Dropbox <no-reply@dropbox.example>', 'C. Moreau shared a folder', 'View folder'),
  notice('Zoom', 'Zoom <noreply@zoom.example>', 'Cloud recording is now available', 'Topic: WSIS call'),
  notice('Teams', 'Microsoft Teams <noreply@email.teams.example>', 'You have missed activity', 'Sent you a message', {
    'X-Auto-Response-Suppress': 'All',
  }),
  notice(
    'Google Alerts',
    'Google Alerts <googlealerts-noreply@google.example>',
    'Google Alert - WSIS',
    'WSIS Daily update',
    { Precedence: 'bulk', 'List-Id': '<alerts.google.example>' },
  ),
  notice('cron', 'Cron Daemon <root@server.example>', 'Cron <root@server> /usr/local/bin/backup', 'done', {
    'Auto-Submitted': 'auto-generated',
  }),
  notice('Nagios', 'nagios@server.example', '** PROBLEM Host Alert: web1 is DOWN **', 'Host down', {
    'Auto-Submitted': 'auto-generated (Nagios)',
  }),
  notice(
    'WordPress',
    'WordPress <do-not-reply@site.example>',
    'New comment awaiting moderation',
    'A new comment on the post',
  ),
  notice('Bank', 'Statement <DoNotReply@bank.example>', 'Your statement is ready', 'Log in to see it.'),
  notice('Fax gateway', 'Fax <donotreply@fax.example>', 'New fax from +41 22 000 00 00', '1 page'),
  notice('Scanner', 'Scanner <no.reply@office.example>', 'Message from KM_C258', ''),
];

export const bulk: readonly AutomaticMail[] = [...lists, ...campaigns, ...tickets, ...notices];
