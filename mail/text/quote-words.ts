/**
 * The words with which mail programs introduce earlier messages, in the six languages and in German, Portuguese, Italian
 * and Dutch. Every pattern reads one tidy line of at most `LONGEST` characters.
 */

export const LONGEST = 300;

const FROM = 'from|de|от|от кого|من|发件人|發件人|寄件者|寄件人|von|da|van|mittente|remetente';
const SENT =
  "sent|date|envoyé|envoyé le|date d[’']envoi|enviado|enviado el|fecha|отправлено|дата|تاريخ الإرسال|تم الإرسال|أرسلت|التاريخ|发送时间|发送日期|日期|时间|寄件日期|gesendet|datum|enviada|enviada em|data|inviato|verzonden";
const TO =
  'to|à|a|para|кому|إلى|收件人|an|per|aan|destinatario|destinataire|cc|cci|copia|copie|копия|نسخة|抄送|kopie|reply-to|répondre à';
const SUBJECT = 'subject|objet|asunto|тема|الموضوع|主题|主題|betreff|assunto|oggetto|onderwerp|re';

const label = (words: string) => new RegExp(`^[*\\s]*(?:${words})[*\\s]*[:：][*\\s]*\\S`, 'iu');

/** The four kinds of line of which a header block consists. */
export const HEADER_LABELS = { from: label(FROM), sent: label(SENT), to: label(TO), subject: label(SUBJECT) } as const;

const ORIGINAL =
  "original message|original|original appointment|message d[’']origine|message original|mensaje original|mensagem original|исходное сообщение|исходное письмо|пересылаемое исходное сообщение|الرسالة الأصلية|رسالة أصلية|邮件原件|原始邮件|原始郵件|回复的原邮件|原邮件|ursprüngliche nachricht|originalnachricht|original-nachricht|messaggio originale|oorspronkelijk bericht";
const FORWARDED =
  'forwarded message|forwarded by .{1,80}|message transféré|courriel transféré|mensaje reenviado|reenviado por .{1,80}|mensagem encaminhada|пересылаемое сообщение|пересланное сообщение|رسالة معاد توجيهها|الرسالة المعاد توجيهها|转发的邮件|转发邮件|轉寄郵件|forwarded message follows|weitergeleitete nachricht|messaggio inoltrato|doorgestuurd bericht';
const rule = (words: string) => new RegExp(`^[-_=*\\s]{2,40}(?:${words})\\s*[:：]?[-_=*\\s]{0,40}$`, 'iu');

export const ORIGINAL_MARK = rule(ORIGINAL);
export const FORWARD_MARK = new RegExp(
  `${rule(FORWARDED).source}|^(?:begin forwarded message|début du (?:message|courriel) (?:transféré|réexpédié)|inicio del mensaje reenviado|начало переадресованного сообщения|начало переадресованного письма|بداية الرسالة المعاد توجيهها|بدء الرسالة المُعاد توجيهها|开始转发的邮件|下面是被转发的邮件|anfang der weitergeleiteten (?:nachricht|e-mail)|início da mensagem encaminhada|inizio messaggio inoltrato)\\s*[:：]$`,
  'iu',
);
/** Subjects of forwarded mail. */
export const FORWARD_SUBJECT =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fw|fwd|tr|rv|wg|enc|i|пересл|пер|转发|轉寄|إعادة توجيه)\s*[:：]/iu;

const DATE = '(?:\\d|[٠-٩])';
const VERB =
  'wrote|a écrit|écrit|escribió|escribio|ha escrito|napisał(?:a|\\(a\\))?|написал(?:а|\\(а\\)|\\(-а\\))?|пишет|писал(?:а)?|كتب(?:\\/كتبت|ت)?|كتب(?:ت)?\\s.{1,80}|写道|寫道|schrieb|escreveu|ha scritto|scrisse|schreef|het volgende geschreven|skrev|skriver|kirjoitti|yazdı|نوشت|пише|написав|writes|said';

const ADDRESS = '[<(]?[^\\s<>()@]{1,64}@[^\\s<>()@]{1,190}[>)]?';
const END = '\\s*(?:[:：]|-{2,6})$';

/** "On … Somebody wrote:" and its kin: a date and, at its end, the verb. */
export const ATTRIBUTION = new RegExp(
  [
    `^(?=.{0,${LONGEST}}${DATE}).{3,${LONGEST}}(?:${VERB})${END}`,
    // The verb stands before the name, as in Arabic and German, or before the date.
    `^(?:في|بتاريخ|am|on|le|el|em|op|den|il|\\p{L}{3}\\.)\\s(?=.{0,80}${DATE}).{3,120}(?:تمت كتابة ما يلي بواسطة|كتب|schrieb|schreef|skrev)\\s.{1,150}[:：]$`,
    `^.{0,120}${ADDRESS}\\)?\\s(?:schrieb am|skrev|wrote on|a écrit le|escribió el|escreveu em|ha scritto il)\\s.{0,20}${DATE}.{0,60}[:：]$`,
    // Russian Gmail, Yandex, Mail.ru, old Gmail: date, name and address only.
    `^(?=.{0,120}${DATE}{1,2}:${DATE}{2}|${DATE}{4}[-/.]).{8,${LONGEST}}${ADDRESS}\\)?\\s*[:：]$`,
    // Without a date.
    `^.{0,120}${ADDRESS}\\)?\\s(?:${VERB})${END}`,
    // Chinese: name and address, date, verb.
    '^.{0,200}\\d{4}\\s?年.{3,60}(?:写道|寫道)\\s*[:：]?$',
    // Old Gmail: a date, a name, an address, no colon.
    `^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s.{0,80}<[^\\s<>@]{1,64}@[^\\s<>@]{1,190}>$`,
  ].join('|'),
  'iu',
);
/** A line that is an attribution only if a quote follows at once. */
export const WEAK_ATTRIBUTION = new RegExp(`^.{2,200}(?:${VERB})\\s*[:：]$`, 'iu');
/** How an attribution begins that a program has broken over several lines. */
export const ATTRIBUTION_START =
  /^(?:on|le|el|em|am|il|op|в|في|at|в\s|вт|пн|ср|чт|пт|сб|вс|在)[\s,.،].{4,}|^\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}.{3,}|^.{1,80}<[^\s<>@]{1,64}@[^\s<>@]{1,190}>?/iu;
