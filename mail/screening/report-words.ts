import { opens, spoken } from './wording.js';

/** Words of delivery reports, receipts and gateways, in the six languages and some others. */

export const BOUNCE_SENDER_NAME = opens({
  en: [
    'mail(?:er)? ?(?:delivery|system|router|administrator|admin|daemon|server|gateway|service|transport|exchanger?)|(?:system|mail|server|e-?mail|network|domain) (?:administrator|administrators|admin)|postmaster|postman|microsoft (?:outlook|exchange)|internet mail delivery|(?:courier|barracuda|mdaemon|amazon workmail)·|delivery (?:subsystem|service|notification)|administrator$|smtp·|mta·',
  ],
  fr: [
    'administrateur (?:du )?syst[eè]me|syst[eè]me administrateur|serveur (?:de )?(?:messagerie|courriel|mail)|service de messagerie',
  ],
  es: ['servi(?:cio|dor) de corre[oi]o?|sistema de corre[oi]o?|administrador (?:de|del) (?:correo|sistema)'],
  ru: ['системный администратор|почтов(?:ая система|ый (?:сервер|робот|сервис))|служба доставки|почта$'],
  ar: ['(?:خادم|نظام|مسؤول|مدير) (?:ال)?(?:بريد|نظام)'],
  zh: ['系统管理员|邮件(?:系统|服务器|管理员)|邮局|系统退信'],
  others: [
    'mail-?server|system-?administrator|mailzustellung|servidor de e-?mail|sistema de correio|server di posta|mailserver·|e-postserver|serwer poczty|posta sunucusu',
    'メール(?:配信|サーバ)|메일 ?(?:서버|시스템)',
  ],
});
/** Local parts of mail systems. */
export const BOUNCE_LOCAL =
  /^(?:mdaemon|postmaster|postman|mail-?(?:admin|server|system|gateway|gw|delivery)|mailgw|mta\d*|smtp\d*|mx\d*|qmail|exim|bounces?|microsoftexchange[0-9a-f]{20,})$/;

export const BOUNCE_SUBJECT = opens({
  en: [
    '(?:warning: ?)?(?:undeliver(?:able|ed)|failure notice|returned mail|delivery (?:status|failure|failed|has failed|notification|problem|error|report|incomplete|delayed?)|permanent delivery failure|non-?delivery|could not deliver|unable to deliver|rejected ?:)',
    '(?:mail|message|e-?mail|your (?:mail|message|e-?mail))(?: \\S+)? (?:delivery (?:failed|failure|status|problem)|undeliver\\p{L}+|failure|failed|status - undeliverable|system error|could not be delivered|not delivered|was not delivered|has not been delivered|rejected|returned|bounced)|\\[postmaster\\]|mail failure',
    'warning: (?:message|could not send)|delayed mail|notice: mail delivery|\\*{2}message you sent blocked|(?:user|recipient|address) (?:unknown|not found)',
  ],
  fr: [
    "non remis|(?:message|courriel|mail)(?: \\S+)? (?:non |n'a pas (?:pu être|été) )(?:distribué|remis|délivré|livré)|[eé]chec (?:de |d')?(?:la )?(?:remise|distribution|livraison|envoi)|avis de non[- ]remise|notification d'[eé]tat de remise|retour de courrier|courrier retourné",
  ],
  es: [
    'no se (?:puede|pudo|ha podido) entregar|(?:mensaje|correo)(?: \\S+)? (?:no entregado|devuelto|rechazado)|no entregado|(?:error|fallo) (?:de|en la) entrega|devuelto al remitente|notificación de (?:error|estado) de entrega',
  ],
  ru: [
    'не уда(?:ется|лось) доставить|недоставлен\\p{L}*|(?:сообщение|письмо|почта)(?: \\S+)? не (?:доставлен|отправлен|может быть доставлен)\\p{L}*|ошибка доставки|возврат (?:письма|почты)|уведомление о недоставке',
  ],
  ar: ['(?:تعذر|فشل|لم يتم|خطا في) (?:ال)?(?:تسليم|توصيل|ارسال)|رسالة (?:غير مسلمة|مرتجعة)'],
  zh: ['(?:系统)?退信|未送达|无法(?:送达|投递)|投递失败|邮件(?:被)?(?:退回|投递失败|未送达|发送失败)|发送失败'],
  others: [
    '(?:nicht )?unzustellbar|nicht zustellbar|(?:zustellung|übermittlung) (?:fehlgeschlagen|nicht möglich)|mensagem não (?:entregue|enviada)|não (?:é|foi) possível entregar|falha na entrega|mancata consegna|(?:recapito|consegna) non riuscit[oa]|onbestelbaar|niet (?:bezorgd|afgeleverd)|(?:går inte att|kunde inte) leverera|niedostarcz|nie można dostarczyć|teslim edilemedi|iletilemedi|ei voitu toimittaa|kunne ikke leveres|не вдалося доставити|nedoručiteln|kézbesíthetetlen',
    '配(?:信|送)(?:不能|エラー|できません)|未配信|배달 ?(?:실패|불가)|반송|تحویل نشد',
  ],
});

export const BOUNCE_TEXT = spoken({
  en: [
    'this is the (?:qmail-send program|mail system at)|created automatically by mail delivery software|mail delivery system',
    "(?:could not be|couldn't be|was not|wasn't|has not been|not been) delivered|(?:unable|failed) to deliver|could not deliver|wasn't able to deliver|did not reach (?:some|the following)|undeliverable",
    'permanent (?:fatal )?(?:delivery )?errors?|delivery (?:errors|failure notification|to the following recipients? (?:has )?failed|has failed to these recipients)|failed recipient|^\\s*your message (?:to|did)|could not send message for past|you do not need to resend',
    "(?:user|recipient|mailbox|address|account|domain)(?: \\S+)? (?:is )?(?:unknown|not found|unavailable|rejected|disabled|invalid|does not exist|doesn't exist|not exist|full)·|no such (?:user|recipient|address|mailbox)|(?:user|recipient|address)…does(?:n't| not) exist|quota exceeded|over quota|\\b5[0-9]{2}[ -]5\\.\\d\\.\\d|(?:was |been )?rejected by (?:the )?(?:recipient|server|remote)",
  ],
  fr: [
    "n'(?:a|ont) pas (?:pu être|été|atteint)·…|non remis|(?:destinataire|adresse|utilisateur|boîte)…(?:inconnue?|inexistante?|introuvable|n'existe pas|pleine|saturée|rejetée)|(?:impossible|pas pu) (?:de |être )?(?:remettre|distribuer|délivré|remis)",
  ],
  es: [
    'no (?:se (?:pudo|ha podido)|ha podido|pudo) (?:ser )?(?:entregar|entregado)|(?:destinatario|usuario|dirección|buzón|cuenta)…(?:no existe|desconocid|no encontrad|llen[oa]|rechazad)',
  ],
  ru: [
    'не (?:было|был|удалось|может быть|может) (?:доставлен|доставить|отправлен)\\p{L}*|не доставлено|(?:пользователь|получатель|адрес|ящик)…(?:не (?:найден|существует)|неизвест|недоступ|переполнен|отклонен)',
  ],
  ar: [
    '(?:تعذر|لم يتم|فشل) (?:تسليم|توصيل|ارسال)|(?:المستلم|المستخدم|العنوان|البريد|صندوق) …?(?:غير (?:موجود|معروف|صحيح)|ممتل)',
  ],
  zh: [
    '(?:邮件|您发送的邮件)\\S{0,20}(?:被退回|退回|未能(?:送达|投递)|无法送达)|退信原因|退回原因|无法将邮件|(?:收件人|用户|邮箱|地址)\\S{0,10}(?:不存在|未知|已满|无效)',
  ],
  others: [
    'nicht zugestellt|empfänger (?:leider )?nicht (?:erreicht|erreichen)|(?:konnte|konnten) nicht (?:erreicht|zugestellt) werden|(?:empfänger|adresse|postfach|benutzer)…(?:unbekannt|existiert nicht|nicht gefunden|voll)|não (?:pôde ser|foi possível) (?:entreg)\\p{L}*|(?:destinatário|usuário|utilizador|caixa)…(?:não existe|desconhecid|inválid|chei)|non è stato possibile (?:recapitare|consegnare)|(?:destinatario|utente|indirizzo)…(?:sconosciut|inesistente|non esiste)|niet (?:worden )?(?:bezorgd|afgeleverd)|(?:ontvanger|gebruiker|adres)…(?:onbekend|bestaat niet)|kunde inte (?:levereras|leverera)|nie (?:mogła|można|został[ao]?) (?:zostać )?dostarcz|teslim edilem|не (?:вдалося|може бути) достав',
    '配信でき|届けられ|存在しません|배달되지|전달할 수 없|존재하지 않',
  ],
});

export const ABUSE_SUBJECT =
  /^(?:\[spamcop \(|complaint about message from \d|email feedback report for ip|abuse report\b)/i;

/** How the subject of a receipt begins; what follows is our own. */
export const RECEIPT_SUBJECT = opens({
  en: [
    '(?:read|not read|unread|displayed|opened|delivered|not delivered|relayed|deleted|recalled?)(?: receipt)?(?: ?: ?| ?\\(|$)|(?:read|return|delivery|reading)[- ](?:receipt|notification|confirmation|report)(?: ?: ?| ?\\(| for·|$)|recall ?:',
  ],
  fr: [
    '(?:lue?|non lue?|supprimée?|remise?|affichée?|ouverte?|confirmation de lecture|accusé de lecture|accusé de réception \\(affiché\\)|notification de (?:lecture|remise))(?: ?: ?| ?\\(|$)',
  ],
  es: [
    '(?:leído|no leído|entregado|eliminado|mostrado|confirmación de (?:lectura|entrega)|acuse de (?:lectura|recibo \\(mostrado\\))|notificación de lectura)(?: ?: ?| ?\\(|$)',
  ],
  ru: [
    '(?:прочтено|прочитано|не прочтено|не прочитано|доставлено|удалено|(?:уведомление|отчет|подтверждение) о (?:прочтении|доставке))(?: ?: ?| ?\\(|$)',
  ],
  ar: [
    '(?:تمت القراءة|تمت قراءة|مقروء(?:ة)?|غير مقروء(?:ة)?|لم تتم القراءة|لم تقرا|تم التسليم|اشعار (?:القراءة|بالقراءة|قراءة)|ايصال (?:القراءة|قراءة))(?: ?: ?|$)',
  ],
  zh: [
    '(?:已读|未读|已阅读?|已送达|已查看|(?:已读|阅读|送达|收条)?回[执执條条]|邮件(?:收条|回执)|(?:讀取|已讀)(?:回條)?|未讀)(?: ?: ?|$)',
  ],
  others: [
    '(?:gelesen|ungelesen|nicht gelesen|übermittelt|zugestellt|gelöscht|lesebestätigung|empfangsbestätigung \\(angezeigt\\)|lida|não lida|entregue|recibo de leitura|confirmação de leitura|letto|non letto|conferma di lettura|ricevuta di ritorno|gelezen|ongelezen|niet gelezen|leesbevestiging|läst|oläst|läskvitto|lest|ulest|læst|luettu|lukematta|przeczytan[eoay]|nieprzeczytan[eoay]|okundu|okunmadı|прочитаний|přečteno|elolvasva|citit)(?: ?: ?| ?\\(|$)',
    '(?:開封(?:済み|確認|通知)|未開封|읽음|읽지 않음|수신 ?확인|خوانده شد)(?: ?: ?|$)',
  ],
});

/** What a receipt says of the mail. */
export const RECEIPT_TEXT = spoken({
  en: [
    '(?:was|has been|were) (?:\\p{L}+ )?(?:read|displayed|opened|received by|delivered|deleted|recalled)·|without being (?:read|opened|displayed)|(?:return|read|reading) receipt|no guarantee that the message has been read',
  ],
  fr: [
    'a (?:bien )?été (?:lue?|affichée?|remise?|supprimée?|ouverte?|délivrée?)·|sans (?:avoir été|être) lue?|accusé de lecture|a (?:lu|ouvert) votre (?:message|courriel)',
  ],
  es: [
    '(?:fue|ha sido|se ha|se) (?:leído|entregado|eliminado|abierto|mostrado)·|sin (?:ser|haber sido) leído|(?:confirmación|acuse) de lectura',
  ],
  ru: [
    '(?:сообщение|письмо)…(?:прочитан|прочтен|доставлен|удален|открыт|показан)\\p{L}*|не (?:было )?(?:прочитан|прочтен)\\p{L}*|уведомление о прочтении',
  ],
  ar: ['(?:تمت? |جرت )(?:قراءة|فتح|تسليم|عرض|حذف)|(?:قرئت|قرات|فتحت) |لم تتم قراءة|اشعار (?:ب)?(?:ال)?قراءة'],
  zh: ['已(?:被)?\\S{0,10}(?:阅读|查看|送达|打开|读取?|删除)|(?:已读|阅读|送达)?回执|收条|未(?:经|被)?阅读'],
  others: [
    'wurde (?:…)?(?:gelesen|übermittelt|angezeigt|geöffnet|zugestellt|gelöscht|ungelesen)|foi (?:…)?(?:lida|entregue|aberta|exibida|excluída|eliminada|lido)|è stat[ao] (?:…)?(?:lett[ao]|visualizzat[ao]|apert[ao]|eliminat[ao]|recapitat[ao])|is (?:…)?(?:gelezen|geopend|weergegeven|verwijderd)|(?:har|ble|blev|er) (?:…)?(?:lästs|läst|öppnats|lest|læst)|został[ao]? (?:…)?(?:przeczytan|otwart|dostarczon|usunięt)\\p{L}*|okundu|okunmadan|luettu|(?:було|повідомлення) (?:…)?прочитан\\p{L}*|byla (?:…)?přečtena',
    '開封|表示され|읽었|읽음|열람|확인하였|خوانده شد',
  ],
});
