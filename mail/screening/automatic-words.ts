import { spoken } from './wording.js';

/** What says of itself that a machine wrote it, or that nobody reads an answer. */
export const AUTOMATIC_TEXT = spoken({
  en: [
    'this (?:is an? |e-?mail is an? |message is an? )?(?:auto(?:matic|mated|matically)?[ -]?(?:generated |sent )?|system[ -]generated |computer[ -]generated )(?:e-?mail |out of office )?(?:message|reply|response|e-?mail|acknowledge?ment|notification|answer|confirmation|notice|alert)',
    "(?:do not|don't|please don't|not) (?:reply|respond|answer) (?:directly )?to this (?:e-?mail|message|address|notification)|this (?:e-?mail|message|notification) (?:was|has been|is|were) (?:automatically |auto-?)(?:generated|sent|created)|(?:was|is|been) (?:sent|generated|created) automatically|(?:replies|responses) (?:to this (?:e-?mail|message|address) )?(?:are not|will not be|aren't) (?:read|monitored|answered)",
    'auto(?:matically|-)? ?generated (?:by|e-?mail|message|in response)|sent (?:to you )?by an? (?:automated|automatic)|this (?:mailbox|address|inbox|e-?mail account|account) is (?:not |un)(?:monitored|attended|read|staffed)|(?:from|by) an? (?:unmonitored|unattended)|automatic acknowledge?ment|(?:i.?a?m|this is) (?:the |an? |your )?(?:\\p{L}+ )?(?:virtual (?:assistant|agent)|chat-?bot|bot)·',
  ],
  fr: [
    'assistant virtuel|agent conversationnel',
    "(?:ceci est un|il s'agit d'un|ce (?:message|courriel|mail|e-?mail) est un) (?:message |courriel |e-?mail |accusé de réception |avis |envoi )?(?:automatique|généré|automatisé)|(?:message|courriel|e-?mail|réponse) (?:généré|envoyé|transmis|automatique)e?s? (?:automatiquement|par (?:un|le|notre) (?:système|automate))|(?:merci|prière|veuillez)(?: de)? ne pas (?:y )?répondre|ne (?:pas répondre|répondez pas) (?:à (?:ce|cette)|directement)|(?:adresse|boîte) (?:n'est pas|non) (?:consultée|relevée|lue|surveillée)",
  ],
  es: [
    'asistente virtual|agente virtual',
    'est[ea] (?:es un[a]? )?(?:mensaje|correo|respuesta|notificación)(?: electrónico)? (?:es )?(?:automátic[oa]|ha sido (?:generad|enviad)|se ha (?:generado|enviado)|fue (?:generad|enviad))|(?:por favor,? )?no (?:responda|conteste|responder|contestar) (?:a )?(?:este|esta|directamente)|(?:mensaje|correo) (?:generado|enviado) (?:de forma )?automátic|(?:buzón|dirección|cuenta) no (?:es |está )?(?:monitoread|atendid|supervisad|revisad)',
  ],
  ru: [
    'виртуальн\\p{L}+ (?:помощник|ассистент)|чат-бот',
    '(?:это|данное|настоящее) (?:\\p{L}+ )?(?:автоматическ|автоматизированн)\\p{L}+ |(?:сообщение|письмо|уведомление|ответ) (?:было |был )?(?:создан|сформирован|отправлен|сгенерирован)\\p{L}* (?:автоматически|роботом|системой)|(?:не (?:отвечайте|нужно отвечать|следует отвечать|требует ответа)|отвечать на (?:него|это) не)·|автоматически (?:создан|сформирован|отправлен|сгенерирован)',
  ],
  ar: [
    'المساعد (?:الافتراضي|الالي)',
    '(?:هذه|هذا) (?:هي |هو )?(?:رسالة|رد|بريد|اشعار)(?: الكتروني(?:ة)?)? (?:تلقاءي|تلقائي|الي)(?:ة)?|(?:تم|جري) (?:ارسال|انشاء) (?:هذه|هذا) …(?:تلقائيا|اليا)|(?:يرجي|الرجاء|نرجو|برجاء) (?:عدم|ان لا) (?:الرد|ترد)|لا ترد علي هذ',
  ],
  zh: [
    '虚拟助手|智能客服|智能助手',
    '(?:这|此|本)(?:是一?封?)?(?:为|邮件为|邮件是|邮件由|信为|邮件)?(?:系统)?(?:自动)(?:回复|发送|生成|发出)|(?:请勿|请不要|无需|不必)(?:直接)?(?:回复|答复)(?:此|本|该)?(?:邮件|信|消息)?|(?:系统|电脑)(?:自动|生成)(?:发送|发出|回复|生成|邮件)|自动(?:回复|发送|生成)的?(?:邮件|消息|信)',
  ],
  others: [
    '(?:dies(?:e|es)?|hierbei) (?:\\p{L}+ ){0,4}(?:automatisch(?:e|es|en)?|automatisiert)|(?:bitte )?(?:antworten sie (?:bitte )?nicht|nicht (?:direkt )?(?:auf diese \\p{L}+ )?(?:antworten|zu antworten))|automatisch (?:erstellt|generiert|versendet|erzeugt|verschickt)|(?:esta|este) (?:é uma?|é|foi) (?:\\p{L}+ )?(?:mensagem |e-?mail |resposta )?(?:automátic|gerad|enviad)[oa]|não (?:responda|responder) (?:a |ao )?est|(?:questo|questa) (?:è|e-?mail è|messaggio è) (?:un |una |stat[oa] )?(?:messaggio |e-?mail |risposta )?(?:automatic|generat|inviat)[oa]|(?:non|si prega di non) rispond(?:ere|a|ete) a quest',
    '(?:dit|deze) (?:is een |bericht is |e-?mail is )?(?:automatisch|geautomatiseerd)|(?:niet|gelieve niet) (?:te )?(?:antwoorden|reageren) op (?:dit|deze)|(?:detta|det här) är ett automat|svara inte på|(?:dette|denne) (?:er en |er ei )?automat|(?:wiadomość|odpowiedź) (?:została )?(?:wygenerowan|wysłan)\\p{L}* automatycznie|prosimy (?:na nią )?nie odpowiadać|(?:bu )(?:mesaj|e-posta|ileti) otomatik|(?:lütfen )?(?:bu )?(?:mesajı|e-postayı|iletiyi) yanıtlama|tämä on automaattinen|це автоматичн\\p{L}+|не відповідайте на (?:це|цей)|automaticky (?:generovan|odeslan)|automatikus(?:an)? (?:üzenet|küldött|generált)',
    '自動(?:送信|返信|配信|的に(?:送信|返信))(?:メール|され|して)|返信(?:は)?(?:しない|いただいて|ご遠慮|できません)|자동(?:으로)? ?(?:발송|회신|전송|생성)|회신(?:하지|이 불가|되지)|(?:این|به این) (?:پیام|ایمیل) (?:به ?صورت )?(?:خودکار|پاسخ ندهید)',
  ],
});

/** What ticket systems put above an answer. */
export const REPLY_LINE =
  /(?:(?:type|write|enter) your reply|reply) above this (?:line|text)|(?:répondez|écrivez|répondre) au-dessus de cette ligne|(?:responda|escriba) (?:por )?encima de esta línea|oberhalb dieser (?:linie|zeile)|(?:выше|над) этой (?:строки|линии)|在此(?:行|线)(?:之)?上(?:方)?回复/u;
