import { opens, spoken } from './wording.js';

/** Words of delivery reports, receipts and gateways, in the six languages and some others. */

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

export const BOUNCE_SENDER_NAME = anyOf(
  '^mail(?:er)? (?:delivery|system|router|administrator|daemon)',
  '^(?:system|mail) administrator|^postmaster|^microsoft outlook$|^microsoft exchange|^internet mail delivery',
  '^(?:courier|barracuda|mdaemon|amazon workmail)\\b|^mail delivery|^delivery subsystem',
  '^(?:administrateur (?:du )?syst[eè]me|syst[eè]me administrateur)|^servicio de correo|^sistema de corre[oi]o?|^системный администратор|^почтовая система|^系统管理员|^邮件系统',
);

export const BOUNCE_SUBJECT = anyOf(
  '^(?:undeliver(?:able|ed)|undeliverable mail|failure notice|returned mail|delivery (?:status notification|failure|failed|has failed|notification)|permanent delivery failure)',
  '^(?:mail|message|e-?mail)(?: system)? (?:delivery (?:failed|failure|status)|undeliverable|failure|status - undeliverable)|^\\[postmaster\\]|^mail failure|^message undeliverable',
  '^(?:warning: (?:message|could not send)|delayed mail|delivery delayed|notice: mail delivery)|^\\*{2}message you sent blocked',
  "^(?:non remis|message non (?:distribué|remis|délivré)|[ée]chec de (?:la )?(?:remise|distribution)|avis de non[- ]remise|notification d[’']état de remise)",
  '^(?:no se puede entregar|mensaje no entregado|correo devuelto|no entregado|error de entrega|devuelto al remitente)',
  '^(?:не удается доставить|не удалось доставить|недоставлен\\p{L}*|сообщение не доставлено|письмо не доставлено|ошибка доставки)',
  '^(?:系统退信|退信|未送达|无法送达|投递失败|邮件退回)',
  '^(?:تعذر التسليم|تعذر تسليم|رسالة غير مسلمة|فشل التسليم|فشل تسليم)\\s*[:：]',
  '^(?:unzustellbar|nicht zustellbar|mensagem não entregue|não é possível entregar|mancata consegna|recapito non riuscito|onbestelbaar)',
);

export const BOUNCE_TEXT = anyOf(
  'this is the (?:qmail-send program|mail system at)|created automatically by mail delivery software|mail delivery system',
  "(?:could not be|couldn[’']t be|was not|wasn[’']t|has not been|not been) delivered|unable to deliver|could not deliver|failed to deliver|wasn[’']t able to deliver|did not reach (?:some|the following)|undeliverable",
  'permanent (?:fatal )?(?:delivery )?errors?|delivery (?:errors|failure notification|to the following recipients? (?:has )?failed|has failed to these recipients)|failed recipient|^\\s*your message (?:to|did)',
  'could not send message for past|you do not need to resend',
  "n[’']a pas (?:pu être|atteint)|n[’']ont pas pu être|non remis",
  'no (?:se pudo|ha podido|pudo) (?:entregar|ser entregado)|no se ha podido entregar',
  'не (?:было|удалось|может быть) (?:доставлен|доставить|отправлен)|не доставлено',
  '(?:邮件|您发送的邮件).{0,20}(?:被退回|退回|未能送达|无法送达)|退信原因|退回原因|无法将邮件',
  'تعذر تسليم رسالتك|لم يتم تسليم (?:رسالتك|الرسالة)',
  'nicht zugestellt werden|não pôde ser entregue|não foi possível entregar|non è stato possibile recapitare',
);

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

export const CHALLENGE_SUBJECT = anyOf(
  'verification required|action required|confirm (?:your|that you)|please confirm your (?:message|e-?mail)|sender verification|en attente de remise|authentification requise|anti-?spam|tira-teima|please verify',
);

export const CHALLENGE_TEXT = anyOf(
  'was waitlisted|add yourself to my guest list|protecting myself from (?:receiving )?(?:junk|spam)|just this once',
  '(?:verify|prove|confirm) that you are (?:a )?(?:human|not a (?:robot|machine))|has not been verified|is being held (?:because|until you)|to deliver your message we need',
  "pour que votre (?:message|e-?mail|courriel) soit (?:remis|délivré|distribué).{0,80}authentifi|prouver que vous (?:n[’']êtes pas un robot|êtes (?:un )?humain)",
  'confirmar que você não é um robô|tira-teima|para que su mensaje sea entregado.{0,60}(?:confirm|verifi)|подтвердите, что вы не робот',
);
