import { sentences } from '../understanding/segment.js';
import { isBareRequest, isRequest } from './requests.js';

/** How sentences begin that only say who writes and how politely. */
const COURTESY = new RegExp(
  `^(?:${[
    // English
    "(?:i|we) (?:hope|trust) (?:this|that|you|all)|my name is|(?:i am|i'm|we are|we're) (?:(?:an?|the|from|with)(?!\\p{L})|currently|writing|contacting|reaching out|happy|pleased)|this is \\p{L}+ from|allow me to introduce|on behalf of|greetings from",
    '(?:i|we) (?:write|work|represent)|(?:thanks|thank you|many thanks)|(?:i|we) (?:thank|look forward|await|appreciate|would (?:appreciate|be grateful)|remain)|looking forward|please accept',
    'allow me (?:at the outset|first|to (?:convey|congratulate|express|thank))|(?:i|we) (?:have the honou?r|avail (?:myself|ourselves)|take this opportunity|congratulate)|i am pleased to (?:convey|write)',
    // French
    "permettez-(?:moi|nous) (?:tout d[’']abord|de (?:vous )?(?:féliciter|exprimer|transmettre|remercier|adresser))|(?:j[’']ai|nous avons) l[’']honneur de (?:me|nous|vous) (?:référer|adresser|écrire)|(?:je|nous) (?:saisis|saisissons|profite|profitons) (?:de )?cette occasion|veuillez (?:agréer|croire|recevoir)",
    "j[’']espère|nous espérons|je (?:me permets de vous|vous (?:écris|contacte)|m[’']appelle|représente|travaille|suis (?:(?:une?|le|la|du)(?!\\p{L})|étudiant|chercheu|responsable|direct))|nous (?:sommes|représentons|vous (?:écrivons|contactons))",
    "au nom d|permettez-moi de me présenter|(?:un grand )?merci|(?:je|nous) vous (?:remerci|saurai|saurions|serai|serions)|dans l[’']attente|en vous remerciant|avec (?:mes|nos) remerciements",
    // Spanish
    'espero que|esperamos que|(?:le|les) (?:escrib|contact)|me (?:dirijo|llamo|pongo|permito)|mi nombre es|(?:soy|somos)(?!\\p{L})|nos dirigimos|represento|representamos|en nombre de|trabajo en',
    '(?:le |les |muchas |mil )?(?:agradezco|agradecemos|agradecería|agradeceríamos|agradecid|gracias)|quedo|quedamos|a la espera|reciba',
    'tenemos el (?:agrado|honor) de dirigirnos|(?:tengo|tenemos) el (?:agrado|honor) de (?:referir|dirigir|expresar|transmitir)|(?:hago|hacemos) propicia|aprovecho|aprovechamos|permítame|permítanos|sin otro particular',
    // Russian
    'позвольте (?:прежде всего |мне )?(?:выразить|поблагодарить|поздравить|передать)|имею честь (?:обратиться|сослаться|приветствовать)|пользу(?:юсь|емся) случаем|пользуясь случаем|приветствую|примите (?:заверения|уверения|наши|мои)',
    'надеюсь|надеемся|пишу вам|обращаюсь к вам (?:от|из)|обращаемся к вам (?:от|из)|меня зовут|я (?:являюсь|представляю|студент|сотрудни|работаю|из)|мы (?:являемся|представляем|[—–-])|от имени|позвольте представиться',
    'заранее|(?:большое )?спасибо|благодар|буд(?:у|ем) (?:вам )?(?:очень )?(?:признател|благодар)|с нетерпением',
    // Arabic
    'و?(?:اسمحوا لي|أغتنم|نغتنم|أود (?:أن أعرب|أن أهنئ)|تفضلوا بقبول|يطيب لي|يطيب لنا)',
    'و?(?:تحية طيبة|أتمنى|نتمنى|آمل أن تصلكم|أرجو أن (?:تكون|تصلكم|يصلكم)|أكتب إليكم|نكتب إليكم|اسمي|نيابة عن|باسم)|أنا (?:طالب|باحث|موظف|مدير|أعمل|من)|نحن (?:شركة|منظمة|جمعية|مؤسسة|من)|يسرنا|يسعدنا|نهديكم',
    'و?(?:شكرا|شكرًا|نشكر|أشكر|مع (?:جزيل )?الشكر|لكم (?:جزيل |خالص )?الشكر|في انتظار|بانتظار)|السيد|السيدة|السادة',
    // Chinese
    '谨代表|致以|顺致|顺颂|借此机会|荣幸(?:地)?致函|(?:您|你)好|我(?:是|叫|来自|在.{1,20}工作)|我们(?:是|来自)|本人(?:是|来自|系)|(?:我)?谨?代表|希望您|祝|(?:非常)?感谢|谢谢|多谢|期待|盼|打扰|冒昧',
  ].join('|')})`,
  'iu',
);
/** Lines that name their writer's office, telephone and registry, not what is asked. */
const REGISTRY =
  /^(?:(?:tel|t[ée]l[ée]phone|telephone|phone|mobile|mob|cell|fax|(?:our |your |n\/|v\/)?ref|reference|référence|referencia|oficio|expediente|enregistré|reçu le|registrad[oa]|recibid[oa] el|registered|received on|teléfono|тел|телефон|факс|исх|вх|рег|зарегистрировано|получено|هاتف|الهاتف|فاكس|المرجع|رقم القيد|سجلت?|电话|传真|手机|文号|编号|发文|收文|登记)(?![\p{L}])|[\p{L} ]{0,20}\(?\+\d{1,3}\)?[ \d]{6,})[^?？؟]{0,120}$/iu;
/** "All is clear": thanks in other words. */
const UNDERSTOOD = new RegExp(
  `^(?:${[
    "(?:everything|it|that|all)(?: is|’s|'s) (?:now )?(?:very |perfectly )?clear(?: now)?|all clear|(?:i|we) understand|understood|noted",
    "tout est (?:maintenant |très )?clair|c[’']est (?:noté|clair|parfait)|bien noté|(?:bien )?compris",
    '(?:ya )?(?:todo (?:está |ha quedado )?|está todo |queda todo )(?:muy )?claro|(?:queda|quedó) (?:todo )?claro|entendido',
    'вс[её] (?:теперь )?(?:понятно|ясно)|понятно|понял[аи]?|ясно',
    '(?:كل شيء |الأمر |الصورة )?(?:واضح|واضحة)(?: الآن)?|فهمت|مفهوم',
    '(?:我|我们)?(?:都|全|已经|已)?(?:明白|清楚|了解|知道)了?',
  ].join('|')})[\\s.!。！…]*$`,
  'iu',
);
/** Good wishes at the end. */
const WISH =
  /^(?:(?:i |we )?(?:wish (?:you )?|have )an? (?:very )?(?:nice|good|great|lovely|pleasant|wonderful)(?!\p{L})|(?:je vous souhaite )?(?:une )?(?:bonne|belle|excellente) (?:journée|soirée|fin de|semaine|continuation)|(?:que tengan? )?(?:un )?(?:muy )?(?:buen|feliz|excelente) (?:día|fin|tarde|semana)|(?:желаю )?(?:хорошего|доброго|приятного|всего (?:доброго|хорошего|наилучшего))|(?:أتمنى لكم |نتمنى لكم )?(?:يوم[اً]* سعيد|نهارك سعيد|دمتم)|(?:敬)?(?:祝|顺祝|顺颂))/iu;
const ASKS = /[?？؟]/;
/** A name below. */
const NAME = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,20}\s?){1,4}$/u;

/** That an answer came, and pleased; what people put beside thanks. */
const PLEASED = new RegExp(
  `^(?:${[
    "(?:perfect|great|super|excellent|wonderful|brilliant|lovely|ok|okay|cool|got it|received|very (?:helpful|kind|quick))|that(?: is|['’]s) (?:all|everything|exactly what|just what) (?:i|we) (?:needed|wanted)",
    "(?:parfait|super|génial|impeccable|excellent|bien reçu|c['’]est très (?:gentil|aimable|utile))|c['’]est tout ce (?:qu['’]il me fallait|dont j['’]avais besoin)",
    '(?:¡ ?)?(?:perfecto|genial|estupendo|excelente|recibido|muy amables?|de acuerdo)|es todo lo que (?:necesitaba|necesitábamos)',
    '(?:отлично|прекрасно|замечательно|супер|получил[аи]?|очень (?:помогли|любезно))|это вс[её],? что (?:мне|нам) (?:было )?нужно',
    'و?(?:ممتاز|رائع|تمام|وصل(?:ت|تني|تنا|ني|نا)?(?: \\p{L}+){0,2}|جزاكم الله خير\\p{L}*|بارك الله فيكم|لا ينقصنا شيء|هذا كل ما (?:أحتاجه|نحتاجه|أردت|أردنا))',
    '(?:太好了|好的|收到|辛苦(?:各位|大家|您|了)*|没有(?:其他|别的)问题了?|这就够了)',
  ].join('|')})[\\s.!。！…]*$`,
  'iu',
);

/** Where a sentence of thanks goes on ("perfect, thank you very much and have a good weekend"). */
const CLAUSE = /[,،，;；!！]+|\s(?=(?:and|et|y|и|و) )|(?<=\s)(?=ول)/u;
const JOINED = /^(?:and|et|y|и|و) |^و(?=ل)/iu;

/** Whether a text only thanks and says that it is understood; a name may stand below. */
export function isOnlyThanks(text: string): boolean {
  const all = sentences(text);
  if (all.some((sentence) => ASKS.test(sentence))) return false;
  const thanks = (clause: string) => THANKS.test(clause) && !isRequest(clause.replace(/^[^\p{L}]*\p{L}+/u, ''));
  const said = all
    .filter((sentence) => !NAME.test(sentence) || [UNDERSTOOD, THANKS, PLEASED].some((one) => one.test(sentence)))
    .flatMap((sentence) => (thanks(sentence) ? [sentence] : clausesOf(sentence)));
  const besides = (clause: string) => [UNDERSTOOD, WISH, PLEASED].some((one) => one.test(clause));
  return said.some(thanks) && said.every((clause) => thanks(clause) || besides(clause));
}

const clausesOf = (sentence: string) =>
  sentence
    .split(CLAUSE)
    .map((clause) => clause.trim().replace(JOINED, '').replace(/^¡/u, ''))
    .filter((clause) => /\p{L}/u.test(clause));

const THANKS =
  /^¡?(?:(?:many |very many )?thank|(?:un grand |mille |grand )?merci(?!\s+d[e’'](?! votre| vos))|(?:muchas |much[ií]simas |mil )?gracias|agradezco su|agradecemos su|(?:большое |огромное )?спасибо|благодар(?:ю|им)|شكرا|شكرًا|أشكركم|نشكركم|جزيل الشكر|جزاكم الله|(?:非常|十分|多|太)?(?:谢谢|感谢|多谢))/iu;

/**
 * A text without the sentences that only introduce its writer, thank, or ask for an answer without saying to what; `says`
 * tells of a sentence that it is about something all the same. A text that is nothing else stays as it is.
 */
export function withoutCourtesies(text: string, says: (sentence: string) => boolean): string {
  const all = sentences(text);
  const kept = all.filter((sentence) => !isAround(sentence, says));
  return kept.length === all.length || kept.length === 0 ? text : kept.join('\n');
}

/** Whether a text asks for an answer and leaves to its subject to what: "Please advise. Thank you." */
export function leavesToSubject(text: string): boolean {
  const all = sentences(text);
  return (
    all.some(isBareRequest) &&
    all.every((sentence) => isBareRequest(sentence) || COURTESY.test(sentence) || NAME.test(sentence))
  );
}

function isAround(sentence: string, says: (sentence: string) => boolean): boolean {
  if (REGISTRY.test(sentence) || isBareRequest(sentence)) return true;
  if (ASKS.test(sentence) || !COURTESY.test(sentence)) return false;
  return !isRequest(sentence) && !says(sentence);
}
