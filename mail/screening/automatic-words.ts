/** How absence notices and acknowledgements speak, in the six languages and some others. */

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

/**
 * How the subject of an absence notice begins. Never after `Re:`: that is a person who answers one, and never `Auto:` alone
 * (RFC 3834 does not take it for a mark).
 */
export const ABSENCE_SUBJECT = anyOf(
  '^(?:automatic|auto|automated)[- ]?(?:reply|response|answer)(?:\\s*[:：]|$)|^autoreply\\b|^auto[- ]?respon(?:se|der)\\b|^yahoo! auto response',
  '^out[- ]of[- ](?:the[- ])?office(?:\\s*[:：(–—]|\\s+-\\s|\\s+(?:re\\b|auto|reply|message|notification|notice|until|till|from)|$)|\\bis out of (?:the )?office\\b|^(?:vacation|absence|away|holiday) (?:message|notice|notification|reply)|^ooo\\b|^on (?:annual |sick |parental |maternity )?leave(?:\\s*[:：]|$)|^away (?:until|till|from)\\b|^i am (?:currently )?(?:away|out of (?:the )?office|on leave)',
  "^réponse automatique\\b|^absence du bureau\\b|^(?:message|avis|notification) d[’']absence|^absent(?:e)? du bureau|^absence\\s*[:：]|^je suis (?:actuellement )?(?:absent|en congé)|^en congés?(?:\\s*[:：]|$)",
  '^respuesta autom[áa]tica\\b|^fuera de (?:la )?oficina(?:\\s*[:：]|$)|^(?:mensaje|aviso) de ausencia|^ausencia\\s*[:：]|^ausente (?:de la oficina|hasta)|^estoy (?:ausente|de vacaciones|fuera)',
  '^автоматический ответ(?!\\p{L})|^автоответ(?:чик)?(?!\\p{L})|^(?:отсутствие на рабочем месте|нет на месте|вне офиса|в отпуске)(?:\\s*[:：]|$)',
  '^(?:自动(?:回复|答复|回覆|应答)|自動(?:回覆|回復))|^(?:外出|不在办公室|休假)(?:通知|回复)?\\s*[:：]',
  '^(?:ال)?رد (?:ال)?تلقائي|^(?:خارج المكتب|إشعار غياب|رسالة غياب)(?:\\s*[:：]|$)',
  '^abwesenheits(?:notiz|nachricht|meldung)|^automatische antwort|^abwesend\\b|^resposta autom[áa]tica|^(?:fora do escrit[óo]rio|aus[êe]ncia)\\s*[:：]|^risposta automatica|^fuori sede|^automatisch antwoord|^afwezig|^automatyczna odpowiedź|^otomatik yanıt|^automatiskt svar|^automaattinen vastaus',
);

export const AUTOMATIC_TEXT = anyOf(
  '\\b(?:this is an?|this) (?:is an )?(?:auto(?:matic|mated|matically)[ -]?(?:generated )?)(?: ?)(?:message|reply|response|e-?mail|acknowledge?ment|notification|answer)',
  "\\b(?:do not|don[’']t) reply to this (?:e-?mail|message|address)|this (?:e-?mail|message) (?:was|has been|is) (?:automatically (?:generated|sent)|(?:sent|generated) automatically)|has been automatically generated",
  "(?:ceci est un|il s[’']agit d[’']un) (?:message|courriel|e-?mail) (?:automatique|généré automatiquement)|message (?:généré|envoyé) automatiquement|merci de ne pas (?:y )?répondre|ne pas répondre à ce (?:message|courriel|mail)",
  'este (?:es un )?(?:mensaje|correo)(?: electrónico)? (?:es )?(?:automático|ha sido generado|se ha generado|fue generado)|no responda a este (?:mensaje|correo)',
  'это автоматическ\\p{L}+ (?:сообщение|письмо|ответ|уведомление)|(?:сообщение|письмо) (?:создано|сформировано|отправлено) автоматически|не отвечайте на (?:него|это (?:письмо|сообщение))',
  '(?:这|此|本)(?:是一?封?)?(?:为|邮件为|邮件是)?(?:系统)?自动(?:回复|发送|生成)|(?:请勿|请不要)(?:直接)?回复(?:此|本)邮件|系统自动(?:发送|发出|回复)',
  'هذه رسالة (?:تلقائية|آلية)|هذا (?:رد|بريد) (?:تلقائي|آلي)|(?:يرجى|الرجاء) عدم الرد على هذه الرسالة',
  'dies ist eine automatisch(?:e| generierte| erzeugte)|bitte antworten sie nicht auf diese|esta é uma mensagem automática|não responda a este|questo è un messaggio automatico',
);

/** How an absence notice begins that has no other mark; always with `ABSENCE_REST`. */
export const ABSENCE_TEXT = anyOf(
  "\\bi(?: am|[’']m)(?: currently| now| presently)? (?:out of (?:the |my )?office|on (?:annual |sick |parental |maternity |official )?(?:leave|holiday|vacation|mission|travel)|away from (?:my|the) (?:office|desk|mail)|not in the office)",
  'je suis (?:actuellement )?(?:absent|absente|en congés?|en mission|en vacances|hors du bureau)',
  '(?:me encuentro|estoy|estaré) (?:actualmente )?(?:fuera de la oficina|ausente|de vacaciones|de licencia|de permiso|en misión)',
  'я (?:сейчас |в настоящее время |временно )?(?:нахожусь )?(?:в (?:ежегодном )?отпуске|в командировке|отсутствую)|меня (?:сейчас )?нет (?:на месте|в офисе)',
  '(?:أنا|إنني) (?:حاليا )?(?:خارج المكتب|في إجازة|في مهمة)|سأكون (?:خارج المكتب|في إجازة)',
  '我(?:目前|现在|正在|将)?(?:不在办公室|休假|出差|外出)',
  'ich bin (?:derzeit |zurzeit |momentan )?(?:nicht im büro|im urlaub|abwesend|nicht erreichbar)|estou (?:de férias|ausente|fora do escritório)|sono (?:assente|in ferie|fuori sede)',
);
/** What such a notice goes on with: until when, whom to turn to. */
export const ABSENCE_REST = anyOf(
  '\\b(?:until|till|return(?:ing)?|back on|limited access|urgent|in my absence|upon my return|from \\d)',
  'jusqu|retour|urgen|en mon absence|à partir du|du \\d|hasta|regres|mi ausencia|a partir del|del \\d',
  '(?<!\\p{L})(?:до|вернусь|срочн\\p{L}+|отвечу)(?!\\p{L})|حتى|أعود|سأعود|عاجل|للضرورة|回来|返回|紧急|期间|至|bis|zurück|dringend|até|volto|fino|ritorno',
);
/** An acknowledgement that a desk sends for every mail. */
export const ACKNOWLEDGEMENT = anyOf(
  '(?:thank you|thanks) for (?:contacting|your (?:e-?mail|message|enquiry|inquiry|request|interest|submission))[^]{0,400}(?:we|our team|someone|a member of)[^]{0,60}(?:will|shall|aim to|endeavou?r to) (?:respond|reply|answer|get back|be in touch|contact)',
  '(?:nous avons bien reçu|merci (?:pour|de) votre (?:message|courriel|demande))[^]{0,300}(?:dans les meilleurs délais|dans un délai|sous \\d|dès que possible)',
  '(?:hemos recibido|gracias por (?:contactar|su (?:mensaje|correo|consulta)))[^]{0,300}(?:a la (?:mayor )?brevedad|lo antes posible|en un plazo|responderemos)',
  '(?:ваше (?:письмо|обращение|сообщение|заявка) (?:получено|принято|зарегистрировано)|мы получили ваш)[^]{0,300}(?:ответим|свяжемся|в течение|в ближайшее время)',
  '(?:لقد (?:تلقينا|استلمنا)|تم استلام) (?:رسالتكم|طلبكم|رسالتك|طلبك)[^]{0,300}(?:في أقرب وقت|سنرد|سيتم الرد|خلال)',
  '(?:您的(?:来信|邮件|咨询|申请)(?:我们)?(?:已|已经)?(?:收到|受理)|感谢您(?:的来信|联系))[^]{0,200}(?:尽快|工作日内)',
);

export const TICKET_SUBJECT =
  /\b(?:ticket|case|incident|request|inc\d{4,}|ref)\b|#\d{2,}|\[[^\]]{1,40}\]|received|reçu|recibid|зарегистрир|已收到/iu;
export const TICKET_TEXT =
  /(?:request|ticket|case|message) (?:\(?#?[\w-]{1,20}\)? )?(?:has been|was) (?:received|created|opened|registered)|please type your reply above this line|reply above this line/i;
