const anyOf = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

const WORD = "[\\p{L}\\p{M}\\d.'’()-]{1,25}";
const REST = '[^?？؟]{0,90}';

const GREETING = anyOf(
  `(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|greetings)(?: ${WORD}){0,6}`,
  `(?:bonjour|bonsoir|madame|monsieur|chers?|chère)(?:,? ${WORD}){0,6}`,
  `(?:hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|queridos?)(?: ${WORD}){0,6}`,
  `(?:здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем\\p{L}{1,4})(?:,? ${WORD}){0,6}`,
  `(?:مرحبا|السلام عليكم|تحية طيبة|السادة|السيد|السيدة|عزيزي)(?: ${WORD}){0,6}`,
  '(?:您好|你好|尊敬的.{0,20}|大家好)',
  `(?:sehr geehrte|guten tag|hallo|liebe|caro|prezados?|olá|bom dia)(?: ${WORD}){0,6}`,
);

const COURTESY = anyOf(
  `(?:(?:ok(?:ay)?|great|perfect|excellent|noted|well|understood|received|well received|fine)[ ,]*)+(?:${REST}thank${REST})?`,
  `(?:many |very many |a thousand )?(?:thanks|thank you|thx|tks|ty)\\b${REST}`,
  `(?:i |we |i'd like to |we would like to |it is )?(?:really |very |much |so |highly )*(?:appreciate|appreciated|acknowledge receipt|confirm receipt|grateful for your)\\b${REST}`,
  '(?:well )?(?:noted|received)(?: with (?:many )?thanks)?|this is (?:very )?(?:helpful|clear|useful)|that (?:is|was) (?:very )?(?:helpful|clear|useful|all)|for your information(?: only)?|fyi',
  `(?:ok |parfait |très bien |super )*(?:un grand |mille |encore |grand )?merci\\b(?! de (?!votre|vos|ta|ton|cette|m[’']avoir|nous avoir))${REST}|(?:nous accusons|j[’']accuse) (?:bonne )?réception${REST}|(?:bien|dûment) (?:reçu|noté)${REST}|c[’']est (?:très clair|noté|parfait|bien noté)|pour (?:votre )?information|parfait|très bien|d[’']accord`,
  `(?:ok |perfecto |muy bien )*(?:muchas |muchísimas |mil |de nuevo )*gracias\\b${REST}|(?:muy )?agradecid[oa]s?${REST}|(?:acusamos|acuso) recibo${REST}|recibido${REST}|quedo (?:muy )?agradecid[oa]${REST}|(?:perfecto|entendido|de acuerdo|tomo nota|tomamos nota)|para su (?:información|conocimiento)`,
  `(?:большое |огромное |еще раз )*(?:спасибо|благодарю|благодарим|благодарны)(?![\\p{L}])${REST}|(?:письмо |ваше письмо |ответ )?(?:получено|получил[аи]?|получили|принято)${REST}|(?:понятно|ясно|хорошо|отлично|приняли к сведению|принято к сведению)|для (?:информации|сведения)`,
  `(?:و)?(?:شكرا|شكراً|شكر|أشكركم|نشكركم|الشكر|جزيل الشكر|ألف شكر|مشكورين)(?![\\p{L}])${REST}|(?:تم الاستلام|تم استلام|وصلتنا|استلمنا|استلمت)${REST}|(?:حسنا|ممتاز|واضح|مفهوم)|للعلم(?: والإحاطة)?|للاطلاع`,
  `(?:非常|十分|多|万分)?(?:谢谢|感谢|多谢|感激)${REST}|(?:邮件|来信|回复)?(?:已|都)?(?:收到|收悉|知悉|了解|明白)(?:了)?${REST}|好的|知道了|供参考`,
  // "That is all I needed", "you are very kind", "may God reward you".
  `(?:that|this)(?:'s| is| was) (?:all|exactly what|just what|enough|sufficient)(?: (?:i|we) (?:need|needed|wanted|was looking for|were looking for))?(?: to know)?(?: for (?:me|us|now))?|(?:you (?:are|have been)|very|most|so) (?:very |most |so )?(?:kind|helpful)(?: of you)?|much obliged`,
  `(?:c['’]est|voilà) (?:tout|exactement) ce (?:qu['’]il (?:me|nous) fallait|dont (?:j['’]avais|nous avions) besoin)|(?:cela|ça) (?:me|nous) suffit(?: amplement)?|(?:vous êtes |c['’]est )(?:très |bien )?(?:aimables?|gentil\\p{L}*)(?: à vous)?`,
  `(?:muy|qué|son (?:muy|ustedes muy)) amables?|(?:con eso|con esto|eso|esto) (?:me|nos) (?:basta|alcanza|sirve|es suficiente)|es (?:todo lo que|justo lo que|exactamente lo que) (?:necesitaba|necesitábamos|buscaba)(?:mos)?`,
  `(?:этого|больше) (?:мне |нам )?(?:вполне |более чем )?(?:достаточно|ничего не (?:нужно|требуется))|(?:вы (?:мне |нам )?)?(?:очень |здорово )?(?:помогли|выручили)`,
  `(?:و)?(?:وصلتني|وصلت|بلغتني|تلقيت|تلقينا) (?:ال)?(?:معلومة|معلومات|إجابة|رسالة|رد)\\p{L}*|(?:و)?(?:جزاكم|جزاك) الله(?: كل)? خير\\p{L}*(?: وبارك(?: الله)?(?: \\p{L}+){0,2})?|(?:و)?بارك(?: الله)?(?: في)?(?: \\p{L}+){0,2}|(?:و)?(?:يعطيكم|الله يعطيكم) العافية|هذا (?:يكفي|يكفيني|يكفينا|كاف\\p{L}*|كل ما (?:احتاجه|نحتاجه))`,
  `(?:这|这样|这些)?(?:就|已经)?(?:足够|够)了|(?:您|你们)?(?:辛苦|费心|受累)了?`,
  `(?:vielen |herzlichen |besten )?(?:dank|danke)\\b${REST}|(?:muito )?obrigad[oa]\\b${REST}|(?:molte |mille )?grazie\\b${REST}`,
);

/** Wishes for a feast or a year. */
const WISHES = anyOf(
  `(?:wishing you |we wish you |i wish you |have )?(?:a |an )?(?:very )?(?:happy|merry|blessed|joyful|prosperous|peaceful) (?:and \\p{L}+ )?(?:new year|christmas|holidays?|festive season|easter|eid|diwali|birthday|ramadan)${REST}|season(?:['’]?s)?(?:['’])? greetings${REST}|(?:eid|ramadan) (?:mubarak|kareem)${REST}|may this .{3,80}|(?:my |our )?(?:best|warmest|warm) wishes (?:for|from|to)${REST}|(?:the team|all of us)${REST}wish${REST}`,
  `(?:bonne|heureuse) (?:et \\p{L}+ )?(?:année|fêtes?|anniversaire)${REST}|bonnes fêtes${REST}|joyeux (?:noël|anniversaire)${REST}|joyeuses (?:fêtes|pâques)${REST}|(?:nos |mes )?meilleurs v(?:œ|oe)ux${REST}`,
  `(?:feliz|próspero|buen) (?:y \\p{L}+ )?(?:año|navidad|cumpleaños|día|tarde|semana|fin de semana|jornada)${REST}|felices fiestas${REST}|(?:mis |nuestros )?mejores deseos${REST}`,
  `(?:поздравля\\p{L}+ )?(?:вас )?с (?:наступающим |новым |светлым )?(?:новым годом|годом|рождеством|праздник\\p{L}*|днем)${REST}|(?:примите|шлем) .{0,20}поздравлени${REST}`,
  `كل عام وأنتم${REST}|عيد(?:كم)? (?:مبارك|سعيد)${REST}|رمضان (?:كريم|مبارك)${REST}|(?:أطيب|أصدق) (?:الأمنيات|التهاني)${REST}|سنة (?:جديدة )?سعيدة${REST}`,
  `(?:祝您?|恭祝|恭贺)?(?:新年|春节|节日|圣诞|中秋|国庆|生日)(?:快乐|愉快|好)${REST}|恭贺新禧${REST}`,
  `(?:frohe|schöne) (?:weihnachten|feiertage|ostern)${REST}|(?:ein )?(?:gutes|frohes) neues jahr${REST}|(?:feliz|boas) (?:ano|natal|festas)${REST}|buon(?:e|a)? (?:natale|anno|feste)${REST}`,
);

const CLOSING = anyOf(
  `(?:with |my |our )*(?:best|kind|kindest|warm|warmest)? ?(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|have a (?:nice|good|great|lovely) ${REST}`,
  `(?:bien )?cordialement|bien à vous|(?:meilleures )?salutations(?: distinguées)?|bonne (?:journée|soirée|continuation|fin de semaine)${REST}|belle journée`,
  `(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|(?:que tenga )?(?:un )?buen (?:día|fin de semana)`,
  'с (?:глубоким )?уважением|всего (?:доброго|наилучшего)|хорошего дня|с наилучшими пожеланиями',
  `(?:مع )?(?:خالص |أطيب |فائق )?(?:التحية|التحيات|تحياتي|التقدير|الاحترام)(?: والتقدير)?|وتفضلوا بقبول${REST}|ودمتم`,
  '此致|敬礼|祝好|顺祝商祺|祝您?(?:工作)?(?:愉快|顺利)|祝您?(?:一切)?(?:顺利|安好)',
  'mit freundlichen grüßen|viele grüße|atenciosamente|cordiali saluti',
);

/** A name below thanks: a few words with capitals, or, in scripts without them and after a closing, a few words. */
const NAME = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]{0,25}|de|da|van|von|bin|al|el|la|del|dos|du|le)(?:[ ,]+|$)){1,5}$/u;
/** A line of its own at the end. */
const ARABIC_NAME = /^\p{Script=Arabic}{2,12}(?: \p{Script=Arabic}{2,12})?$/u;
const UNCASED_NAME = /^(?:\p{Lo}[\p{L}\p{M}.]{0,12} ?){1,3}$/u;

/** Whether a text says nothing but thanks, wishes, a receipt or "for information", in any of the six languages. */
export function isCourtesyOnly(text: string): boolean {
  if (text.length > 600 || /[?？؟]/.test(text)) return false;
  const pieces = text
    .split(/[\n!.。！…;；]+|(?<=\p{L})[,，،]\s*(?=\n|$)/u)
    .map((piece) => piece.replace(/^[\s,，،:：¡¿-]+|[\s,，،:：-]+$/g, ''))
    .filter(Boolean);
  let courteous = false;
  let closing = false;
  /** Whether a piece is courtesy, whole or between its commas. */
  const fits = (piece: string): boolean => {
    if ((COURTESY.test(piece) || WISHES.test(piece)) && !asksMore(piece)) courteous = true;
    else if (CLOSING.test(piece)) closing = true;
    else if (isName(piece)) return true;
    else if (courteous || !GREETING.test(piece)) {
      const parts = piece.split(/[,，،]\s*/).filter(Boolean);
      return parts.length > 1 && parts.every(fits);
    }
    return true;
  };
  const isName = (piece: string) =>
    (courteous || closing) &&
    (NAME.test(piece) ||
      (UNCASED_NAME.test(piece) && (closing || (piece === pieces.at(-1) && ARABIC_NAME.test(piece)))));
  return pieces.every(fits) && courteous;
}

/** "Thanks, and please send us …" is a request, and so are thanks in advance. */
function asksMore(piece: string): boolean {
  return /\b(?:in advance|par avance|d[’']avance|antemano|but|however|please|could|can you|would you|when|where|until|how|which|what|also|mais|veuillez|pourriez|quand|où|comment|pero|por favor|podrían|cuándo|dónde|cómo|hasta)\b|(?<!\p{L})(?:заранее|но|пожалуйста|مقدما|مقدماً|когда|где|как|прошу|подскажите|также|لكن|متى|أين|كيف|يرجى|نرجو|أرجو|هل)(?!\p{L})|但|请问|请您|什么|何时|哪|怎|能否|可否|麻烦/iu.test(
    piece,
  );
}
