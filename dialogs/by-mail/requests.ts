import { normalise } from '../understanding/normalise.js';

/**
 * How people ask for something in a letter without a question mark, in texts as `normalise` leaves them (see
 * unhelpful.ts). Narrower than what counts as asking in a chat: "we can", "that", "need to" stand in any letter.
 */
const REQUESTS: readonly string[] = [
  // English
  '(?<!\\p{L})(?:please|kindly|pls)(?!\\p{L})(?! (?:accept|find|note|be (?:informed|advised)|receive|see|excuse|forgive|feel))',
  '(?<!\\p{L})(?:could|can|would|will) (?:you|someone|anyone|anybody|your \\p{L}+)(?!\\p{L})',
  '(?<!\\p{L})(?:grateful|appreciate|obliged|thankful)(?!\\p{L})(?: \\p{L}+){0,3} (?:if|for an?|to (?:know|learn|receive|be)|being|knowing|receiving|(?:any |some |further )?(?:information|guidance|clarification|confirmation|advice))(?!\\p{L})',
  '(?<!\\p{L})(?:wish|like|need|want|keen|trying|hoping) to (?:know|ask|learn|find out|enquire|inquire|check|request|understand|be (?:informed|told|advised))(?!\\p{L})',
  "(?<!\\p{L})let (?:me|us) know|(?<!\\p{L})(?:i|we)(?:'m| am|'re| are)? (?:wonder|wondering|request|requesting|ask|asking|seek|seeking|demand)(?!\\p{L})|(?<!\\p{L})(?:i|we) (?:need|require|want) (?:the|an?|your|some|any|help|information|more)(?!\\p{L})",
  'would be (?:\\p{L}+ )?(?:appreciated|welcome|helpful|useful)(?!\\p{L})',
  // French
  "(?<!\\p{L})(?:merci|priere) (?:de|d') ?(?!votre|vos|ta|ton|cette|m'avoir|nous avoir|l'avoir)\\p{L}|(?<!\\p{L})veuillez (?!agreer|recevoir|trouver|accepter|croire|noter)",
  '(?<!\\p{L})(?:pourriez|pouvez|auriez|voudriez|seriez|sauriez)[ -]vous|(?<!\\p{L})(?:saurais|saurions|serais|serions) (?:\\p{L}+ )?(?:gre|reconnaissant|oblige)',
  "vous pri(?:e|ons|er(?:ai|i)\\p{L}+) de (?:bien vouloir (?!agreer|croire|recevoir|trouver)|nous |me |m')|(?<!\\p{L})(?:souhait|desir|voudr|aimer)\\p{L}+ (?:bien )?(?:savoir|connaitre|obtenir|etre informe|recevoir)",
  "(?<!\\p{L})(?:sollicitons|sollicite|demandons|je (?:vous )?demande|cherchons|je cherche|j'ai besoin|nous avons besoin|exige|exigeons)(?!\\p{L})",
  // Spanish
  '(?<!\\p{L})(?:favor (?:de )?\\p{L}+(?:ar|er|ir)(?:nos|me|lo)?|por favor|sirva(?:n)?se|se sirva|(?:(?:me|nos|les?) (?:podrian?|pueden?)|(?:podrian?|pueden?|pudieran?) (?:ustedes? )?(?:decir|indic|inform|confirm|aclar|envi|facilit|ayud|orient|remit|proporcion|explic|dar|respond|compart|mand|pas)\\p{L}*)|(?:ruego|rogamos)(?! acept)|solicito|solicitamos|pedimos|pido|exijo|exigimos)(?!\\p{L})',
  '(?<!\\p{L})agradec\\p{L}+ (?:\\p{L}+ )?(?:que|si|nos|me|(?:la |su )?(?:informacion|confirmacion|orientacion|indicacion))(?!\\p{L})|(?<!\\p{L})(?:quier|quer|quisier|dese|necesit|gustaria|permit)\\p{L}* (?:saber|conocer|consultar|preguntar|confirmar)|(?<!\\p{L})necesit(?:o|amos) (?!que)',
  // Russian
  '(?<!\\p{L})(?:(?:прошу|просим)(?!(?: вас)? принять)|просьба|пожалуиста|подскажите|сообщите|уточните|скажите|пришлите|направьте|напишите|разъясните|дайте|интересует|требую|требуем)(?!\\p{L})|не могли бы|могли бы|можете ли',
  '(?<!\\p{L})(?:хотел|хоте)\\p{L}* (?:бы )?(?:узнать|уточнить|знать|спросить)|(?<!\\p{L})(?:нужн[аоы]?|нужен) (?!было)|(?:признател(?:ен|ьн)|благодар(?:ен|н))\\p{L}* (?:за (?:информац|сообщ|разъясн|ответ|уточн)|,? ?если)',
  // Arabic
  '(?:يرجي|الرجاء|رجاء|(?:ارجو|نرجو) (?!ان (?:ت|ي)|قبول|تفضلكم|التفضل بقبول)|نامل (?:من|منكم|افاد|موافا|التكرم)|التكرم|افادتنا|افادتي|الافاده|موافاتنا|نطلب|اطلب|نلتمس|بحاجه الي|[ان]حتاج[^.؟]{0,40} معرفه)',
  '(?:نود|اود|اريد|نريد|ارغب في|نرغب في) (?:معرفه|الاستفسار|السوال|ان (?:اعرف|نعرف|اسال|نسال))|(?<!\\p{L})هل(?!\\p{L})',
  // Chinese
  '(?<![申邀])请(?!查收|见附|查阅|接受|允许)|盼(?:复|覆|回复|告|示)|望(?:复|告知|回复)|希望(?:了解|知道|得到)|想(?:知道|请教|问|咨询|了解)|能否|可否|麻烦|告知|恳求|要求',
];
const REQUEST = new RegExp(REQUESTS.join('|'), 'u');

/** What says only that an answer is wanted: what is asked stands in the subject or in another sentence. */
const BARE = new RegExp(
  `^(?:${[
    '(?:(?:please|kindly|pls|could you|can you|would you|grateful if you could) ?)*(?:advise|confirm|reply|respond|clarify|assist|inform(?: us| me)?|let (?:us|me) know|answer|help)(?: (?:us|me|on this|this|accordingly|asap|soon|soonest|back|urgently|please|by return|at your earliest convenience|as soon as possible))*',
    "(?:merci|priere|veuillez|pourriez-vous|pouvez-vous|nous vous prions|je vous prie)(?: (?:de|bien|vouloir|nous|me|le|svp|s'il vous plait)| d'| m'| l')* ?(?:confirmer|repondre|preciser|informer|renseigner|aider|indiquer|faire savoir)(?: (?:svp|rapidement|par retour(?: de courriel)?|des que possible|a ce sujet))*",
    '(?:(?:por )?favor|sirva(?:n)?se|les? (?:ruego|rogamos|agradecere\\p{L}*)|ruego|rogamos|agradec\\p{L}+)(?: (?:de|me|nos|se sirva(?:n)?))* (?:(?:informar|confirmar|indicar|aclarar|responder|avisar|orientar)(?:nos|me|lo|se)?|(?:su |la |una )?(?:respuesta|confirmacion|informacion|orientacion))(?: (?:al respecto|lo antes posible|cuanto antes|por esta via))*',
    '(?:(?:يرجي|الرجاء|نرجو|ارجو|رجاء) )?(?:منكم )?(?:التكرم ب)?(?:ال|ب|بال|ل|لل)?(?:افاده|افادتنا|افادتي|رد|تاكيد|توضيح|اجابه|جواب)(?: (?:عاجلا|عاجل|سريعا|مشكورين|في اقرب وقت|باسرع وقت|بذلك|بهذا الخصوص))*',
    '(?:(?:просим|прошу|просьба|пожалуиста),? ?)?(?:вас )?(?:сообщить|подтвердить|ответить|уточнить|разъяснить|проинформировать|информировать|сообщите|подтвердите|ответьте|уточните|разъясните|помогите|подскажите)(?: (?:нам|мне|об этом|срочно|пожалуиста|по возможности|письменно|ответным письмом))*(?:, пожалуиста)?',
    '(?:请|敬请|烦请|恳请|望|盼|祈|即|为)*(?:尽快|及时|予以|惠予|来信|贵方|您)*(?:复|回复|答复|告知|确认|示复|赐复|指教|解答|告|示)(?:为盼|为感|一下|我们|我|是荷)*',
  ].join('|')})$`,
  'u',
);

/** How people say that they do not know something, which asks for it. */
const AT_A_LOSS = new RegExp(
  [
    "(?:do not|don't|cannot|can't|could not|couldn't|did not|didn't|unable to) (?:\\p{L}+ )?(?:know|find|see|figure|tell|locate|understand|work out)(?!\\p{L})|(?:not|isn't|aren't|un) ?(?:sure|clear|certain|sure)(?!\\p{L})|no idea|(?<!\\p{L})unclear",
    "(?<!\\p{L})(?:ne|n') ?(?:\\p{L}+ ){0,2}?(?:sais|savons|trouve|trouvons|retrouve|retrouvons|vois|voyons|comprends|comprenons|trouve|vu|compris)(?!\\p{L})|pas (?:tres |bien |tout a fait )?(?:clair|sur|certain)|(?:j'|nous )ignor|il (?:me|nous) (?:manque|faudrait)",
    '(?<!\\p{L})no (?:\\p{L}+ )?(?:se|sabemos|encuentro|encontramos|encontre|veo|vemos|vi|entiendo|entendemos|entendi|tengo claro|tenemos claro|queda claro|estoy segur\\p{L}|estamos segur\\p{L})(?!\\p{L})|(?:desconozco|desconocemos|ignoro|ignoramos|me faltan?|nos faltan?|haria falta|falta saber)(?!\\p{L})',
    '(?<!\\p{L})не (?:знаю|знаем|нашл|наш[её]л|могу найти|можем найти|нахожу|понимаю|понимаем|понял|ясно|понятно|указан|увидел|разобрал)|(?<!\\p{L})(?:неясно|непонятно)',
    '(?<!\\p{L})[وف]?(?:لا (?:اعرف|نعرف|اعلم|نعلم|ادري|ندري|اجد|نجد)|لم (?:اجد|نجد|اعثر|نعثر|يتضح|افهم|نفهم)|لست متاكد|غير واضح)',
    '(?:不(?:太|大|是很)?(?:清楚|知道|明白|确定|了解)|没(?:有)?(?:找到|看到|看懂|弄清|弄明白|写明|说明)|找不到|查不到|弄不清|搞不清)',
  ].join('|'),
  'u',
);

/** Whether a sentence says that its writer lacks something, without asking for it. */
export function isAtALoss(sentence: string): boolean {
  return AT_A_LOSS.test(normalise(sentence));
}

/** Whether a sentence of a letter asks for something. */
export function isRequest(sentence: string): boolean {
  return /[?？؟]/.test(sentence) || REQUEST.test(normalise(sentence));
}

/** Whether a sentence asks for an answer and does not say to what ("please advise"). */
export function isBareRequest(sentence: string): boolean {
  return BARE.test(normalise(sentence).replace(/[\s.,;:!?…،؛؟。！，：]+$/u, ''));
}
