import { partsOf } from '../mail-address.js';
import { PROGRAM_NAME } from './notice-words.js';
import type { Seen } from './seen.js';

/** Who or what sends: addresses, names and headers that people do not have. */

const local = (words: string) =>
  new RegExp(
    `^(?:.*[._+-])?(?:${words})(?:[._+-]?\\d+)?(?:[._+-](?:${words}|system|service|server|agent|daemon|center|mail|list|team|report))*$`,
  );

const DEVICE_LOCAL = local(
  'scan(?:ner)?|scan2?(?:to)?e?mail|copier|copieur|photocopier|printer|imprimante|drucker|mf[pd]|xerox|ricoh|kyocera|bizhub|e?fax(?:server|service)?|voice-?mail|voip|pbx|ivr|asterisk|3cx|freepbx|fritz-?box|hylafax',
);
const PROGRAM_LOCAL = local(
  'alert[se]?|alertes?|alertas?|alarms?|notif(?:y|ier|ications?|icaciones|icacoes)|benachrichtigung(?:en)?|meldung(?:en)?|powiadomienia|monitor(?:ing)?|monit|supervision|nagios|zabbix|icinga|centreon|prtg|grafana|prometheus|alertmanager|datadog|sentry|uptime|pingdom|pagerduty|opsgenie|jenkins|gitlab|github|jira|confluence|bugzilla|redmine|buildbot|sonar|root|cron|daemon|www-?data|apache|httpd|nginx|nobody|oracle|mysql|postgres|backup|veeam|synology|qnap|nas|ups|vmware|idrac|ilo|vcenter|firewall|fortigate|antivirus|quarantin[ea]?|quarantaine|cuarentena|quarantaene|spam-?(?:quarantine|digest|report|filter|notification|box)?|antispam|mailguard|mailfilter|mailwatch|digest|wordpress|drupal|joomla|moodle|sharepoint|docusign|calendar-notification|watchdog|syslog|logwatch|fail2ban|system-?notification|security-?(?:alert|noreply|notification)|account-?security',
);
const SHOP_LOCAL = local(
  'newsletters?|boletin|infolettre|e?news|marketing|promo(?:tions?|s)?|offers?|ofertas?|deals?|sales|campaigns?|mailing|billing|invoic(?:e|es|ing)|facturation|facturacion|rechnung|orders?|commandes?|pedidos?|bestellung(?:en)?|bookings?|reservations?|reservas?|receipts?|payments?|tickets|shipping|tracking|updates?|announcements?|surveys?|feedback|rewards|loyalty|membership',
);
const DESK_LOCAL = local(
  'info|infos|contact[oe]?|kontakt|support|soporte|suporte|help|help-?desk|service-?desk|servicedesk|service|services|desk|ask|enquir(?:y|ies)|inquir(?:y|ies)|registry|registre|registro|records?|secretariat|secretaria|sekretariat|office|oficina|reception|recepcion|poststelle|kanzlei|kancelaria|kantselyariya|priemnaya|admin|administration|webmaster|web|forms?|formulaire|formulario|website|mail|mailbox|post|correspondence|courrier|correo|citizens?|ciudadan[oa]s?|customer-?(?:care|service)|care|client(?:s|es)?|team|hello|press|media|tickets?|cases?|protocolo|ouvidoria|public|communications?',
);
const DESK_NAME =
  /(?<!\p{L})(?:help ?desk|service ?desk|support|customer (?:care|service)|registry|registrar|records|secretariat|secrétariat|secretaría|sekretariat|information|info|desk|office|team|centre|center|service|services|contact|kontakt|enquir|inquir|reception|accueil|greffe|registre|mesa de (?:ayuda|entradas?|partes)|atención|soporte|suporte|atendimento|poststelle|kundenservice|bürger|klantenservice|приемная|канцелярия|поддержк\p{L}*|служба|секретариат|отдел|контакт)(?!\p{Ll})|الدعم|مكتب|خدمة|الديوان|السجل|الامانة|客服|服务(?:台|中心)|办公室|秘书处|信访|受理|窓口|事務局|サポート|고객|지원|민원/u;

/** Headers of programs by the part of their name that tells, whatever the product: a matter's number, a campaign, a form. */
const TICKET_HEADER =
  /^(?:x-)?(?:[a-z0-9]+-)*?(?:ticket|case|issue|incident|helpdesk|servicedesk|sfdc|zendesk|freshdesk|freshservice|fd|otrs|znuny|rt|jira|servicenow|kayako|helpscout|intercom|gorgias|deskpro|osticket|glpi|zammad|freescout|redmine|odoo|sysaid|spiceworks|zoho-?desk|mantis|bugzilla|trac|kace|manageengine|topdesk|crm)(?:-[a-z0-9]+)*$/;
const CAMPAIGN_HEADER =
  /^(?:x-)?(?:[a-z0-9]+-)*?(?:campaign(?:-?id)?|campaignid|mailgun|sendgrid|sg|mailchimp|mandrill|mailjet|mj|mailin|sendinblue|brevo|sparkpost|postmark|ses|klaviyo|hubspot|hs|marketo|mkto|eloqua|pardot|exacttarget|sfmc|constantcontact|acymailing|phplist|newsletter|mailer-(?:lid|sid|recptid)|bulkmail|massmail|csa-complaints|unsubscribe[a-z-]*)(?:-[a-z0-9]+)*$/;
const SCRIPT_HEADER =
  /^x-(?:php-(?:originating-)?script|php-filename|form(?:mail|-[a-z-]+)?|drupal|wp-[a-z-]+|cron-env|nagios[a-z-]*|zabbix[a-z-]*|jenkins-[a-z]+|gitlab-[a-z-]+|github-[a-z-]+|alert-?[a-z-]*|notification-?[a-z-]*|event-?(?:id|type)|monitor[a-z-]*|fax-[a-z-]+|voice-?mail[a-z-]*)$/;
const SCRIPT_MAILER =
  /phpmailer|swift ?mailer|symfony|nodemailer|wordpress|drupal|joomla|typo3|laravel|django|python|ruby|javamail|jakarta|mail::|perl|sendemail|blat|swaks|cdo |cdonts|system\.net\.mail|powershell|w3 ?total|formmail|gravity|wpforms|mailchimp|sendgrid|mailgun|aweber|acymailing|phplist|xerox|ricoh|canon|kyocera|konica|brother|scan|fax|printer|hylafax|asterisk|nagios|zabbix|prtg|crontab/i;

/** Characters of a header's name that is looked at. */
const LONGEST_NAME = 80;

const hasHeader =
  (pattern: RegExp) =>
  ({ screened }: Seen) =>
    screened.headerNames.some((name) => name.length <= LONGEST_NAME && pattern.test(name));

export const isDevice = ({ local }: Seen) => DEVICE_LOCAL.test(local);
export const isProgram = ({ local }: Seen) => PROGRAM_LOCAL.test(local);
export const isShop = ({ local }: Seen) => SHOP_LOCAL.test(local);
export const isDesk = ({ local, name }: Seen) => DESK_LOCAL.test(local) || DESK_NAME.test(name);
/** By its own name, or a person's that a site lent: "Ana (via Site)". */
export const isProgramName = ({ name }: Seen) =>
  PROGRAM_NAME.test(name) || /(?:\(|\s)(?:via|durch|über|através de|через|通过) \p{L}/u.test(name);
/** Kept with campaigns alone, whatever the tool: people have no such header. */
const CAMPAIGN_ONLY =
  /(?:^|-)(?:rp)?campai?gne?(?:-?(?:id|name|type))?(?:-|$)|campagneid|newsletter|(?:^|-)unsubscribe|^x-(?:.*-)?(?:bulk|bulk-?mail|mass-?mail(?:ing)?|mailing-?id)(?:-|$)|csa-complaints|mailer-(?:lid|sid|recptid)|^x-(?:mc-user|sfmc-.*|mkto-.*|emv-.*|acymailing-.*|phplist-.*|aweber-.*|roving-.*)$/;
/** What the programs of mailing lists add. */
const LIST_HEADER =
  /^(?:list-.*|(?:x-)?mailing-list|x-(?:list-administrivia|beenthere|mailman-.*|ml-(?:name|count|info)|mlserver|sympa-.*|google-group-id|yahoogroups.*|yahoo-profile|listserver|listmember|list(?:name|id)?|ezmlm.*|groupsio-.*|egroups-.*|lyris-.*|discourse-.*))$/;

/** The header of a list or of a campaign. */
export function listHeaderIn(headerNames: readonly string[]): string | undefined {
  return headerNames.find(
    (name) => name.length <= LONGEST_NAME && (LIST_HEADER.test(name) || CAMPAIGN_ONLY.test(name)),
  );
}

/** Under the name of its own domain, as a site or a firm: "Doodle" of doodle.example. */
export function isHouse({ screened, name, local }: Seen): boolean {
  const labels = partsOf(screened.mail.from[0]?.address ?? '')[1]
    .toLowerCase()
    .split('.')
    .slice(0, -1);
  const plain = name.replace(/[^\p{L}\p{N}]/gu, '');
  return labels.some(
    (label) => label.length >= 4 && (label === local || (plain.length >= 4 && label.startsWith(plain))),
  );
}

export const hasTicketHeader = hasHeader(TICKET_HEADER);
export const hasCampaignHeader = hasHeader(CAMPAIGN_HEADER);
export const hasScriptHeader = (seen: Seen) =>
  hasHeader(SCRIPT_HEADER)(seen) ||
  ['x-mailer', 'user-agent'].some((name) => seen.screened.header(name).some((value) => SCRIPT_MAILER.test(value)));

/**
 * A rule's own answer: rules of Exchange and of others mark what they send with the address they act for. On mail that a rule
 * only passed on, that address is not the sender's.
 */
export function isRuleReply({ screened }: Seen): string | undefined {
  const senders = screened.mail.from.map(({ address }) => address.toLowerCase());
  return screened.headerNames.find(
    (name) =>
      /(?:^|-)loop(?:-|$)/.test(name) &&
      screened.header(name).some((value) => senders.includes(value.trim().toLowerCase().replace(/^<|>$/g, ''))),
  );
}
