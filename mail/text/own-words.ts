/** What people and programs put below, above or instead of what is to be read. Each pattern reads one tidy line. */

/** Footers of telephones and web mail. */
export const FOOTER = new RegExp(
  [
    "^[<(]*(?:(?:sent|send) (?:from|via|with|using|by)|from my) (?:my |the |a )?[\\p{L}\\p{N} .,®™+'’-]{2,60}(?:<\\S{5,200}>)?\\.?[>)]*$",
    '^sent from my [^?]{2,60}(?:please )?(?:excuse|pardon|forgive) [^?]{2,40}$',
    '^diese nachricht wurde (?:von|mit) .{2,80} gesendet\\.?$',
    "^(?:envoyé|expédié) (?:de|depuis|à partir de|avec|via) (?:mon |ma |l[’']|la |le )?.{2,60}$",
    '^enviado (?:desde|con|do|da|pelo|a partir de|via) (?:mi |meu |el |o )?.{2,60}$',
    '^(?:отправлено (?:с|из|от|через)|отправлено с) .{2,60}$',
    '^(?:发自|来自|來自|發自)(?:我的?)?.{1,40}$|^[从從]我?的?.{1,40}(?:发送|傳送)$',
    '^(?:أُرسلت|أرسلت|أُرسل|تم الإرسال|مرسل|مُرسل)\\s+(?:من|عبر)\\s.{2,60}$',
    '^(?:von meinem .{2,50} gesendet|gesendet (?:von|mit|aus) .{2,60}|inviato da(?:l)? .{2,60}|verstuurd vanaf .{2,50})$',
    '^(?:get|obtenez|télécharger|obtener|obtenga|скачать|получить|holen sie sich|obter|scarica) outlook (?:for|pour|para|для|für|per) .{2,20}(?:<\\S{5,200}>)?$',
    '^(?:download|descargar|获取|获得|احصل على)\\s?.{0,10}outlook.{0,40}$',
    '^yahoo mail.{0,60}$',
  ].join('|'),
  'iu',
);

/** A line with which a letter closes; what follows it is a name and its titles. */
export const CLOSING = new RegExp(
  `^(?:${[
    '(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|good)(?: personal)? (?:regards|wishes|thanks)',
    'regards|rgds|best|cheers|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours)?|cordially',
    '(?:many )?thanks(?: (?:and|in advance|again|a lot|so much|very much|for your (?:help|time|support)))*(?: (?:best|kind)? ?regards)?|thank you(?: (?:very much|so much|in advance|again))*',
    "cordialement|bien (?:cordialement|à vous)|(?:meilleures |sincères )?salutations(?: distinguées)?|respectueusement|sincèrement|en vous remerciant(?: par avance| d[’']avance)?|merci(?: beaucoup| d[’']avance| par avance| infiniment)?",
    '(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|saludos|atentamente|atte|cordialmente|(?:muchas )?gracias(?: de antemano| por su ayuda)?',
    'с (?:глубоким )?уважением|заранее (?:благодарю|спасибо)|всего доброго|(?:большое )?спасибо(?: за (?:помощь|внимание))?|с наилучшими пожеланиями',
    'مع (?:خالص |أطيب |فائق |وافر )?(?:التحية|التحيات|الشكر|التقدير|الاحترام|تحياتي|خالص الشكر)(?: والتقدير)?|وتفضلوا بقبول (?:فائق|وافر) (?:الاحترام|التقدير)(?: والتقدير)?|تحياتي|(?:و)?شكرا(?:ً)?(?: جزيلا(?:ً)?)?(?: مقدما(?:ً)?| لكم)?|ودمتم',
    '此致|敬礼|顺祝商祺|顺颂(?:商祺|时祺)|祝好|祝商祺|祝您?工作(?:顺利|愉快)|谢谢|多谢|谢谢您?|感谢|不胜感激|致礼',
    'mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|freundliche) grüße|vielen dank|danke',
    'atenciosamente|com os melhores cumprimentos|(?:melhores )?cumprimentos|muito obrigad[oa]|obrigad[oa]|cordiali saluti|distinti saluti|grazie',
  ].join('|')})\\s*[,،，.!！。]*$`,
  'iu',
);

/** How disclaimers begin, and requests not to print. */
export const DISCLAIMER = new RegExp(
  [
    '^[*_ ]*(?:confidentiality|legal) (?:notice|note)|^[*_ ]*disclaimer|^[*_ ]*confidential(?:ity)?\\s*[:：]',
    '^(?:this|the) (?:e-?mail|message|communication|information)(?: message)?.{0,80}(?:confidential|intended|privileged)',
    "^please consider the environment|^avant d[’']imprimer|^antes de imprimir",
    '^ce (?:message|courriel|mail).{0,80}(?:confidentiel|destiné|pièces jointes)',
    '^(?:este|el presente) (?:mensaje|correo).{0,80}(?:confidencial|dirigido|destinad)',
    '^(?:настоящее|данное|это) (?:сообщение|письмо|электронное).{0,80}(?:конфиденциал|предназнач)',
    '^(?:本|此)(?:邮件|电子邮件|信息).{0,60}(?:保密|机密|指定收件人|仅供)',
    '^(?:هذه الرسالة|هذا البريد|تحتوي هذه الرسالة).{0,80}(?:سرية|سري|مخصص|موجه)',
    '^diese (?:e-?mail|nachricht).{0,80}(?:vertraulich|bestimmt)',
    '^esta? (?:mensagem|e-?mail).{0,80}(?:confidencial|destinad)',
  ].join('|'),
  'iu',
);

/** What gateways put above a mail from outside. */
export const BANNER =
  /^[[(*\s]*(?:caution|warning|attention|external|externe|externo|precaución|внимание|внешн\p{L}{0,10})[\])*\s]*[:!]?\s?.{0,60}(?:external|outside|extérieur|externe|extern[ao]|unknown sender|внешн)|^you don['’]t often get email from|^\[?external(?: e-?mail| sender)?\]?$|^some people who received this message don['’]t often get email/iu;

/** Own words that only point at the message below. */
export const POINTER = new RegExp(
  [
    '\\b(?:see|refer to|find|read|forwarding|forwarded|fyi|fwd|pls|please|below|attached|handle|answer|reply to|assist|for your (?:information|action|attention|kind action))\\b',
    'ci-dessous|ci-après|pour info|pour (?:votre )?(?:attention|suite)|je vous transmets|transféré|voir plus bas',
    'm[aá]s abajo|adjunto|reenv[ií]o|para su (?:informaci[oó]n|atenci[oó]n)|a continuaci[oó]n|remito',
    'ниже|пересыла|для (?:информации|сведения)|направляю',
    'أدناه|للعلم|للاطلاع|أحيل|إعادة توجيه',
    '见下|下文|如下|转发|供参考|请处理|请阅',
  ].join('|'),
  'iu',
);

/** Own words that say the answers stand inside the quote, where they may not be told from it. */
export const ANSWERS_INSIDE =
  /\b(?:in(?:line)? (?:red|blue|green|bold|capitals)|inline|answers? below|comments? (?:below|in))\b|en (?:rouge|bleu|gras)|dans le texte|en (?:rojo|azul|negrita|el texto)|красным|в тексте ниже|بالأحمر|باللون|红色|蓝色|in rot|em vermelho/iu;
