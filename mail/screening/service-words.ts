import { spoken } from './wording.js';

/** How sites and services speak of themselves whatever they are: what is new, what ends, what to press. */

export const SERVICE_SUBJECT = spoken({
  en: [
    "^new (?:document|file|comment|message|post|task|item|entry|order|form|submission|registration|booking|version|release|invoice|event)·|(?:task|ticket|issue|case) assigned|assigned (?:to you|a task)|was (?:modified|edited|deleted|moved)|(?:mailbox|storage|quota|disk) …(?:full|limit|exceed|upgrade|quota)|(?:survey|questionnaire|satisfaction|your (?:opinion|feedback|experience))·|how (?:satisfied|did we|was|would you rate)|rate (?:your|our|us)|(?:overdue|appointment|domain|account|licen[cs]e|library) (?:notice|letter|alert|reminder|notification)|payslip|itinerary|transcript of|(?:your|you have|you've) (?:\\S+ ){0,3}(?:statement|tickets?|appointment|certificate|licen[cs]e|domain|trial|subscription|files?|report|balance|storage|profile|application form|backup|recording|transcript|memories|code|visit|visa|boarding pass|expense|timesheet|payslip|request)·|\\d+ (?:new|unread|pending|open) |(?:new|unread) (?:notifications?|posts?|comments?|followers?|activity|event|lead|response|submission|user|registration)",
    '(?:expir(?:es?|ed|ing|y|ation)|will be (?:deleted|suspended|renewed|deactivated)|renewal|is (?:now )?(?:available|ready|due|overdue)|has (?:joined|voted|signed|responded|commented|accepted|posted|uploaded|replied|shared|sent you)|sent you|signature requested|(?:weekly|monthly|daily|annual) (?:report|summary|statement)|recording|maintenance|outage|scheduled|service (?:notice|update|announcement)|terms of (?:service|use)|privacy (?:policy|notice)|call for papers|press release|media advisory|webinar|register now|save the date|special issue|submit your (?:paper|manuscript|abstract))',
  ],
  fr: [
    '(?:votre|vos) (?:\\S+ ){0,2}(?:relevé|billets?|rendez-vous|certificat|abonnement|domaine|fichiers?|compte|dossier|rapport)·|(?:expir|renouvel|arrive à échéance|désormais disponible|est disponible)\\p{L}*|\\d+ (?:nouveaux?|nouvelles?) |(?:a|ont) (?:rejoint|voté|signé|commenté|partagé)|communiqué de presse|enquête de satisfaction|votre avis|sondage·|appel à (?:articles|communications)|maintenance',
  ],
  es: [
    '(?:su|sus|tu|tus) (?:\\S+ ){0,2}(?:extracto|entradas?|cita|certificado|suscripción|dominio|archivos?|cuenta|informe)·|(?:expir|caduc|venc|renov)\\p{L}*|ya está disponible|\\d+ (?:nuev[oa]s?) |ha (?:votado|firmado|comentado|compartido)|nota de prensa|encuesta·|su opinión|comunicado de prensa|mantenimiento',
  ],
  ru: [
    'ваш\\p{L}* (?:\\S+ ){0,2}(?:выписк|билет|запис|сертификат|подписк|домен|файл|аккаунт|отчет)\\p{L}*|(?:истекает|истек|срок действия|продлен|доступен|доступна|готов)\\p{L}*|\\d+ (?:новы|непрочитанн)\\p{L}+|пресс-релиз|опрос\\p{L}*|оцените|технически\\p{L}+ работ|плановы\\p{L}+ работ',
  ],
  ar: [
    '(?:كشف حساب|موعدك|شهادت|اشتراكك|نطاقك|ملفات)\\p{L}*|(?:تنتهي|انتهاء|تجديد|متاح الان)|بيان صحفي|استبيان|استطلاع|صيانة',
  ],
  zh: [
    '您的(?:\\S{0,6})(?:账单|对账单|预约|证书|订阅|域名|文件|账户|报告|门票)|(?:即将)?(?:到期|过期)|续费|\\d+(?:条|个|封)(?:新|未读)|新闻稿|(?:满意度|问卷)调查|征稿|维护(?:通知|公告)',
  ],
  others: [
    'ihre? (?:\\S+ ){0,2}(?:kontoauszug|ticket|termin|zertifikat|abo|domain|datei)\\p{L}*|(?:läuft ab|ablauf|verlänger)\\p{L}*|\\d+ neue |pressemitteilung|wartungsarbeiten|(?:seu|sua) (?:\\S+ ){0,2}(?:extrato|bilhete|certificado|domínio|assinatura)|expira|vence|comunicado de imprensa|(?:scad|rinnov)\\p{L}*|comunicato stampa|verloopt|verlopen|persbericht|pressmeddelande|wygasa|komunikat prasowy|sona eriyor|basın bülteni',
    '有効期限|期限切れ|プレスリリース|만료|보도자료|منقضی',
  ],
});

/** What ends, what is asked of everybody, what a program counts. */
export const SERVICE_TEXT = spoken({
  en: [
    '(?:will |has |about to |going to )?expir(?:es?|ed|ing|y|ation)·|will be (?:deleted|suspended|deactivated|renewed|closed)|(?:take|complete|fill (?:in|out)|answer|start) (?:the|this|our|a) (?:\\p{L}+[ -]){0,3}(?:survey|questionnaire|poll)|you (?:are|have been) (?:now |successfully )?(?:registered|enrolled|subscribed)|your (?:registration|booking|order|appointment|payment|submission|paper|application)…(?:is|was|has been) (?:\\p{L}+ )?(?:complete|confirmed|received|registered)|(?:badge|booking|confirmation|registration|participant|reservation|dossier|amount) ?(?:number|code|id|no\\.?)? ?:|is (?:now )?overdue|your appointment is|(?:is|are) (?:now )?ready|this is (?:to notify|a (?:friendly )?(?:reminder|notification|courtesy|notice))|you have (?:\\d+|an?|new|unread) |(?:\\d+|limited) (?:seats|places|spots)|seats are limited|(?:\\d+ ?%|percent) of (?:its|your|the) (?:quota|storage|limit)|within \\d+ hours|(?:was|were|has been) (?:added|modified|assigned|shared|uploaded|published|posted) (?:to|by|in)·|due (?:date|on)?:? ?\\d',
  ],
  fr: [
    '(?:expir|arrive à échéance|sera (?:supprimé|suspendu|désactivé))\\p{L}*|(?:répondez|participez) à (?:notre|cette|l)|vous avez \\d+ |places limitées|vous êtes (?:bien )?inscrite?|référence …:|votre inscription …(?:confirmée|enregistrée)|ceci est un rappel',
  ],
  es: [
    '(?:expira|caduca|vence|será (?:eliminad|suspendid))\\p{L}*|(?:responda|complete|participe en) (?:a )?(?:nuestra|esta|la) encuesta|tiene \\d+ |plazas limitadas|(?:usted )?(?:está|ha sido) (?:registrad|inscrit)[oa]|este es un recordatorio',
  ],
  ru: [
    '(?:истекает|истечет|срок действия|будет (?:удален|заблокирован|отключен))\\p{L}*|(?:пройдите|заполните|примите участие в) …(?:опрос|анкет)\\p{L}*|у вас \\d+ |напоминаем|(?:вы )?(?:зарегистрированы|записаны)·|номер (?:участника|заказа|брони)',
  ],
  ar: [
    '(?:تنتهي|ينتهي|سيتم (?:حذف|ايقاف))|(?:املا|اكمل|شارك في) …(?:استبيان|استطلاع)|لديك \\d+|تذكير|تم تسجيل(?:كم|ك)|رقم التسجيل',
  ],
  zh: [
    '(?:将于|即将)\\S{0,8}(?:到期|过期|删除|停用)|(?:填写|参与)\\S{0,6}(?:问卷|调查)|您有\\d+|温馨提示|(?:注册|报名|登记)\\S{0,4}(?:已完成|成功)|提醒您',
  ],
  others: [
    'läuft (?:am|in|bald) …ab·|wird (?:gelöscht|gesperrt)|(?:nehmen sie an) …(?:umfrage|befragung)|(?:expira|vence|será (?:eliminad|suspens))\\p{L}*|(?:responda|participe) …(?:inquérito|pesquisa)|scadrà|verloopt|enquête·|går ut|wygaśnie|ankiet\\p{L}*',
  ],
});

/** Words on a button, as a sentence or a line of their own. */
export const BUTTON = new RegExp(
  `(?:^|[.!\\n|·] ?)(?:${[
    '(?:view|open|see|get|join|renew|review|download|reply|sign|accept|decline|track|manage|start|begin|continue|log ?in|sign ?in|update|change|verify|activate|confirm|add|pay|check|click|tap|go|read|watch|complete|upgrade|rate|print|register|subscribe|donate|book|reserve|shop|buy|discover|explore|save)(?: [\\p{L}\\p{N}-]+){1,5}',
    '(?:commencer|empezar|начать|перейти|立即填写|开始填写)(?: [\\p{L}\\p{N}-]+){0,4}',
    "(?:voir|ouvrir|télécharger|rejoindre|renouveler|confirmer|signer|suivre|gérer|accéder|consulter|répondre)(?: [\\p{L}\\p{N}'-]+){1,5}",
    '(?:ver|abrir|descargar|unirse|renovar|confirmar|firmar|seguir|gestionar|acceder|responder)(?: [\\p{L}\\p{N}-]+){1,5}',
    '(?:открыть|посмотреть|скачать|продлить|подтвердить|перейти|войти|подписать|ответить)(?: [\\p{L}\\p{N}-]+){1,5}',
    '(?:عرض|فتح|تحميل|انضم|تجديد|تاكيد)(?: [\\p{L}]+){1,4}',
    '(?:查看|打开|下载|加入|续费|确认|登录|立即)[\\p{L}]{2,10}',
    '(?:ansehen|öffnen|herunterladen|anmelden|verlängern|abrir|baixar|apri|scarica|bekijk|open|visa|öppna|otwórz|pobierz|görüntüle)(?: [\\p{L}\\p{N}-]+){0,4}',
  ].join('|')})\\.?(?=$|[.!\\n|])`,
  'mu',
);

/** What gateways do to a mail for its contents. */
export const GATEWAY_SUBJECT = spoken({
  en: [
    'virus(?:es)?·…(?:alert|warning|detected|found|message|mail)|(?:malware|threat|phishing|spam) (?:alert|detected|found|report|notification|warning)|attachment (?:\\p{L}+ )?(?:removed|blocked|deleted|stripped|rejected|quarantined|replaced)|(?:message|mail|e-?mail) (?:\\p{L}+ )?(?:blocked|held|rejected|filtered|deferred|suspended|awaiting (?:approval|release|review))|(?:held|blocked) (?:for|by) (?:review|policy|administrator|content)|content (?:filter|violation)|policy (?:violation|notification)|dlp·|(?:unsafe|dangerous|infected|banned) (?:attachment|file|content)',
  ],
  fr: [
    'virus (?:trouvé|détecté)|pièce jointe (?:\\p{L}+ )?(?:supprimée|bloquée|retirée)|message (?:\\p{L}+ )?(?:bloqué|rejeté|retenu|en attente)|menace détectée',
  ],
  es: [
    'virus (?:detectado|encontrado)|(?:archivo )?adjunto (?:\\p{L}+ )?(?:eliminado|bloqueado)|mensaje (?:\\p{L}+ )?(?:bloqueado|retenido|rechazado|en espera)|amenaza detectada',
  ],
  ru: [
    '(?:обнаружен|найден)\\p{L}* (?:вирус|угроз)\\p{L}*|вирус\\p{L}* …(?:обнаружен|найден|в письме)|вложени\\p{L}+ (?:\\p{L}+ )?(?:удален|заблокирован)\\p{L}*|(?:письмо|сообщение) (?:\\p{L}+ )?(?:заблокирован|задержан|отклонен)\\p{L}*',
  ],
  ar: ['(?:فيروس|تهديد) |(?:تم )?(?:حذف|حظر|ازالة) (?:ال)?(?:مرفق|رسالة)|رسالة (?:محظورة|محجوزة|معلقة)'],
  zh: [
    '病毒(?:警报|邮件|通知|提示)|(?:发现|检测到)(?:病毒|威胁)|附件(?:已)?(?:被)?(?:删除|拦截|移除)|邮件(?:已)?(?:被)?(?:拦截|阻止|拒收|挂起)',
  ],
  others: [
    'virus (?:gefunden|entdeckt)|anhang (?:wurde )?(?:entfernt|blockiert)|nachricht (?:wurde )?(?:blockiert|zurückgehalten|abgelehnt)|vírus (?:detetado|detectado|encontrado)|anexo (?:removido|bloqueado)|mensagem (?:bloqueada|retida)|virus rilevato|allegato (?:rimosso|bloccato)|messaggio (?:bloccato|trattenuto)|bijlage (?:verwijderd|geblokkeerd)|bericht (?:geblokkeerd|tegengehouden)',
    'ウイルス|添付ファイル(?:を|が)(?:削除|ブロック)|바이러스|첨부 ?파일 ?(?:삭제|차단)',
  ],
});
export const GATEWAY_TEXT = spoken({
  en: [
    '(?:message|mail|e-?mail|attachment|file|it) (?:you sent |\\S+ ){0,4}(?:was|has been|have been|is|were) (?:\\p{L}+ )?(?:blocked|held|rejected|removed|deleted|quarantined|stripped|filtered|infected|delayed|not delivered|replaced|suspended)|(?:virus|malware|threat|banned (?:content|file))·|(?:not|no longer) (?:permitted|allowed|accepted)|(?:reviewed|released|approved) by (?:an|the|your) administrator|content policy|security policy',
  ],
  fr: [
    '(?:message|courriel|pièce jointe|fichier) …(?:bloqué|retenu|rejeté|supprimé|retiré|mis en quarantaine|infecté)e?|virus·',
  ],
  es: ['(?:mensaje|correo|adjunto|archivo) …(?:bloquead|retenid|rechazad|eliminad|infectad)[oa]|virus·'],
  ru: ['(?:письмо|сообщение|вложение|файл) …(?:заблокирован|задержан|отклонен|удален|заражен)\\p{L}*|вирус\\p{L}*'],
  ar: ['(?:حظر|حجز|رفض|حذف) (?:ال)?(?:رسال|مرفق)|فيروس'],
  zh: ['(?:邮件|附件|文件)\\S{0,8}(?:拦截|阻止|拒收|删除|隔离|感染)|病毒'],
  others: [
    '(?:nachricht|anhang|datei) …(?:blockiert|zurückgehalten|abgelehnt|entfernt|infiziert)|(?:mensagem|anexo|ficheiro|arquivo) …(?:bloquead|retid|rejeitad|removid|infetad)[oa]|(?:messaggio|allegato) …(?:bloccat|trattenut|rifiutat|rimoss|infett)[oa]|(?:bericht|bijlage) …(?:geblokkeerd|tegengehouden|verwijderd|geweigerd)',
  ],
});
