import type { Language } from '../../knowledge/language.js';
import { normalise, words } from './normalise.js';

/**
 * Words that carry no question of their own: what is left of "and what about the Prizes?" without them and without the
 * name is nothing, so the question before it is meant.
 */
const LISTS: Readonly<Record<Language, string>> = {
  en: 'only just and what about how for the in of a an on to at is it this that one then ok okay well so no not i mean meant sorry please also now same but or concerning regarding as if with instead rather question hmm actually wsis edition editions year years ones many were was there much now back then before earlier that time been did which',
  fr: 'seulement juste uniquement et pour le la les l d de du des en au aux a un une quoi qu est ce que c alors donc ok non pas je veux voulais dire parlais pardon svp stp merci aussi meme mais ou concernant quant sur celui celle ceux plutot dans n smsi par celles cette cet ces epoque avant alors autrefois fois etait etaient annee annees edition editions quel quelle ca la-bas maintenant',
  es: 'y para el la los las lo de del en al a un una que es con respecto sobre entonces cual cuales fueron antes aquella aquel vez ese esa eso esos esas ya solo solamente unicamente ok no digo quise decir queria perdon por favor gracias tambien mismo pero o me refiero referia mas bien si pues sino cmsi eh edicion ediciones ano anos cuantos cuantas cuanto habia eran era fue ahora',
  ar: 'فقط بل و ف ماذا عن بالنسبه ل الي في من هذا هذه ذلك طيب لا ليس اقصد قصدي كنت اعني عفوا شكرا ايضا كذلك نفس لكن او طب وماذا وبالنسبه وعن شو ايش بخصوص وش بس انا لو سمحت يعني وفي وعام عام سنه لعام لسنه كم كام كان كانت الان دلوقتي بقي حاليا ودلوقتي نسخه دوره الدوره النسخه طبعه وقتها حينها انذاك حينئذ تلك هي هو يومها',
  ru: 'только лишь именно а и для на по в о об про что насчет как же ну ок нет не я имел имела имею ввиду виду извините пожалуйста спасибо также тоже тот же но или это к с за год году года г ладно скорее втором хотел хотела сказать виде а вот выпуск издание сколько сейчас теперь было был была были м го й тогда раньше прежде тот та те том той какой какая какие каков какова ней нему них',
  zh: '只 仅 而是 想知道 想问 那 呢 的 呀 啊 吗 么 关于 对于 和 还有 在 年 是 我 说 指 不 不是 呃 那么 请问 至于 也 则 届 如果 换成 而 这 意思 的话 方面 时候 月 份 多少 有 现在 问 版 年度 届的 当时 那时 那时候 那会儿 以前 之前 那次 那一次 那一届 那届 这一届 一届',
};

const SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf('en'),
  fr: setOf('fr'),
  es: setOf('es'),
  ar: setOf('ar'),
  ru: setOf('ru'),
  zh: setOf('zh'),
};
const CHINESE = new RegExp(
  `(?:${LISTS.zh
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);

function setOf(language: Language): ReadonlySet<string> {
  return new Set(words(normalise(LISTS[language])));
}

export function isFunctionWord(word: string, language: Language): boolean {
  return language === 'zh' ? word.replace(CHINESE, '') === '' : SETS[language].has(word);
}

/** Words that turn away what follows: "not the Prizes". */
const NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['not', 'no', 'don', 'dont', 'without', 'except', 'isn']),
  fr: new Set(['pas', 'non', 'sauf', 'sans', 'ni']),
  es: new Set(['no', 'sin', 'salvo', 'ni', 'tampoco']),
  ar: new Set(['ليس', 'ليست', 'لا', 'مش', 'مو', 'غير', 'وليس', 'موش', 'ماشي', 'لست']),
  ru: new Set(['не', 'без', 'кроме', 'ни', 'нет']),
  zh: new Set(['不是', '不问', '而非', '不要', '并非', '不想问', '没问']),
};

export function isNegator(word: string, language: Language): boolean {
  return NEGATORS[language].has(word);
}

/** Whether a run of Han characters ends in a negation. */
export function endsInChineseNegation(text: string): boolean {
  return [...NEGATORS.zh].some((word) => text.endsWith(word));
}

/** Question words, besides the question mark. */
const INTERROGATIVE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:who|whom|whose|when|where|what|whats|which|why|how|whether|until when|by when)\b|^(?:can|could|may|do|does|did|is|are|will|would|should|must|has|have)\b/,
  fr: /\b(?:qui|quand|quoi|quel|quels|quelle|quelles|comment|combien|pourquoi|est-ce|ou (?:se|est|peut|puis|faut|trouver|envoyer|aura|a)|jusqu'a quand|peut-on|puis-je|faut-il)\b/,
  es: /\b(?:quien|quienes|cuando|donde|cual|cuales|como|cuanto|cuantos|cuanta|cuantas|por que|para que|hasta que)\b|¿/,
  ar: /(?:^|\s)[وف]?(?:متى|أين|وين|فين|كيف|كيفاش|ازاي|شلون|هل|ما|ماذا|لمن|كم|أي|لماذا|ليش|شو|ايش|وش|امتى|شنو|شنوة|وقتاش|شكون|مين|منين|لوين|بكام|شحال|علاش|فاش|إيه)(?:\s|$)/,
  ru: /(?:^|\s)(?:кто|кому|кем|кого|чья|чей|когда|где|куда|что|чем|чего|какой|какая|какие|какое|какого|каких|какую|какой|каков|каким|как|сколько|почему|зачем|до какого|ли)(?:\s|$|[?,])/,
  zh: /(?:谁|什么|何时|几时|几|哪|怎|如何|吗|呢|多少|是否|能否|可否|能不能|有没有|是不是|多久|为何|咩|乜|点样|边个|边度)/,
};

/** Words with which people ask for something without a question word. */
const REQUEST: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:can|could|may|would|please|need|want|looking|know|tell|send|wonder|give|share|remind|confirm|kindly|grateful|request)\b/,
  fr: /\b(?:que|peut|puis|peux|pouvez|pourriez|faut|dois|doit|merci de|veuillez|savoir|souhaite|voudrais|aimerais|besoin|cherche|dire|envoyer|donnez|indiquer|rappelez|faudrait|sollicit\w+|prions|demandons)\b/,
  es: /\b(?:que|puedo|puede|pueden|podria|podrian|hay|debo|quiero|quisiera|necesito|saber|favor|hasta|busco|decir|indicar|indiquen|gustaria|pasame|mandame|digame|rogamos|ruego|solicitamos|solicito|pedimos|sirva\w*)\b/,
  ar: /(?:يرجى|ارجو|أرجو|أريد|أود|ممكن|ابغى|أبغى|عايز|نحب|بغيت|معرفة|نريد|نود|اعطوني|دلوني|محتاج|نحتاج|نرجو|الرجاء|نلتمس|نطلب)/,
  ru: /(?:можно|могу|можем|нужно|надо|нужен|нужна|прошу|подскажите|скажите|хочу|хотел|хотим|узнать|интересует|уточните|пришлите|дайте|есть|напомните|просим|сообщите|просьба)/,
  zh: /(?:(?<![申邀])请|想知道|想问|想了解|需要|可以|还能|告诉|求|麻烦|帮|给我|截止)/,
};

/** Words that turn away what their half of the sentence names. */
const DISMISSAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:do not|don'?t|dont) (?:want|need|care|ask|mean)|not (?:asking|about|after|interested|talking|the|looking)|(?:forget|leave|skip|ignore) (?:about )?(?:the|any)|skip the|no (?:dates?|prizes?|deadlines?)(?: please| pls|,| -)|leav(?:e|ing) .{1,40} aside|never mind the|no need for|(?:i|we) (?:already |do |of course )?know (?:when|where|what|that|the|who|about|its|how)|(?:i|we) already (?:know|have|got|read|saw|found)|(?:already|i) know (?:that|it|them)|got that already)\b/,
  fr: /(?:ne (?:veux|demande|parle|cherche|souhaite|voulons) pas|n'est pas (?=.{1,60} qui (?:m'|nous )interesse)|pas (?:question de|besoin d|interesse)|(?:^|\s)pas (?:les?|la|l'|des|du|pour)\b|je parle pas|m'interessent? pas|oubli(?:ez|e|ons) (?:les?|la|l'|ca)|laisse[zr]? tomber|peu importe|laissons .{1,40} de cote|(?:je|nous) (?:le |la |les |l')(?:ai|avons|connais|connaissons|sais)\b|(?:je sais|nous savons) (?:deja|que|quand|ou|qui)|(?:je connais|nous connaissons|j'ai deja|nous avons deja|on a deja) )/,
  es: /(?:no (?:quiero|pregunto|me refiero|hablo|busco|necesito|me interesan?|es sobre)|olvid(?:e|a|en) |dej(?:e|a|emos)(?:mos)? (?:de lado|a un lado|aparte)|(?:^|\s)ya (?:las?|los?|lo) (?:tengo|tenemos|se|sabemos|conozco|conocemos)|(?:^|\s)ya (?:se|sabemos|conozco|conocemos|tengo|tenemos) |(?<!no )(?<!\S)se (?:que|cuando|donde) )/,
  ar: /(?:(?:لا|ما|مش|مو|لست) ?(?:أريد|أسأل|أبغى|ابغى|ابي|أبي|عايز|عاوز|نسأل|أقصد|بدي|يهمني|تهمني|أتحدث|مهتم)(?! (?:هو|هي) )|ماشي على|لا علاقة|(?:موجود|معروف)[هة]? لدي|(?<!هل )(?:^|\s)(?:عندي|لدي)(?:[.،]|$)|(?:^|\s)(?<!لا )(?<!ما )(?<!لم )(?:أعرف|نعرف|عارف|أعلم|نعلم) (?:أن|متى|تاريخ|تواريخ|موعد|مواعيد|مكان)|بغض النظر عن|دعنا من|(?:^|\s)(?:انس|انسى|انسوا|اترك|سيبك من|دعك من) |(?:^|\s)بلا (?:تواريخ|مواعيد))/,
  ru: /(?:(?:^|\s)не (?:спрашиваю|интересу|нужн|про|о |об |хочу знать|имею)|(?:интересует|интересуют|нужн[аоы]?|нужен) не |забудь(?:те)? |оставь(?:те)? |дат(?:ы)? не надо|не надо (?:дат|про)|бог с |речь не|(?:^|\s)(?:я|мы|мне|нам) (?:уже )?(?:знаю|знаем|известн[аоы]?)(?:\s*$|[.,]| что| когда| где)|(?:даты?|срок|сроки|место|адрес)[^,.?]{0,40} (?:я |мы |мне |нам |уже )*(?:знаю|знаем|известн[аоы]?|есть)(?:[.,]|$)|уже (?:знаю|знаем|есть у)|оставим .{1,40} в стороне)/,
  zh: /(?:不是问|不想问|我不问|没问|不要说|不用告诉|不关心|不想知道|不是想|先不(?:谈|说|管)|别(?:管|提|说)|撇开|(?:^|[，。,])不要(?:日期|时间)|不用(?:说|管)|(?<!不)(?<!想)(?<!要)(?:我|我们)(?:已经|都|早就)?(?:知道了?(?:[，。,]|$)|知道.{1,12}(?:时间|日期|地点))|已经(?:知道|有了|清楚))/,
};

/** How people begin to say what they need an answer for: an errand of their own, which nobody is asked to run. */
const ERRAND: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|but|so|because|since|as|cause|cos) )*(?:(?:i|we) need (?:it|this|that|them) (?:for|to|by) |so (?:that )?(?:i|we) |for (?:an?|my|our) |before (?:i|we|booking|buying)|in order |to (?:book|plan|buy|arrange|organi[sz]e|prepare) |(?:(?:i|we)(?:'ve|'ll| have| will)? )?(?:still |really |just )?(?:got to|gotta|need to|have to|must|want to|would like to|'d like to|am trying to|are trying to) (?!know|ask|learn|find|understand|hear|get in|be sure))/,
  fr: /^(?:(?:et|mais|car|parce qu[e' ]*|puisqu[e' ]*|comme) ?)*(?:(?:j'|nous |on )en (?:ai|avons|a) besoin pour |c'est pour |pour (?:que|mon|ma|mes|notre|nos|une?|reserver|organiser|prevoir|preparer|planifier|acheter) ?|afin |avant d[e' ]|(?:il )?(?:faut|faudrait|faudra) (?:qu[e' ]*)?(?:je|j'|on|nous|reserver|prevoir|acheter)|(?:je |j'|on |nous )(?:dois|doit|devons|veux|voudrais|aimerais|vais|va|allons) (?!savoir|connaitre|demander|comprendre)|(?:j'|on a |nous avons )(?:ai )?(?:mes |mon |ma |nos |des |un |une )?[a-z']+ a [a-z]+er\b)/,
  es: /^(?:(?:y|pero|porque|ya que|como|pues|es que) )*(?:(?:lo|la|los) (?:necesito|necesitamos|preciso) para |es para |para (?:que|mi|mis|nuestr[oa]s?|una?|reservar|organizar|preparar|planificar|comprar|ir) ?|a fin de|antes de (?:comprar|reservar|que)|(?:tengo|tenemos|hay) que (?!saber|preguntar)|(?:debo|debemos|quiero|queremos|quisiera|voy a|vamos a) (?!saber|preguntar|conocer|entender|consultar)|no (?:me|nos) alcanza)/,
  ar: /^(?:و|ف)?(?:(?:أحتاج|نحتاج|محتاج|محتاجين)(?:ه|ها|هم)? (?:ل|من أجل|عشان|علشان)|لان|لأن|لأني|لكي|حتى (?:أ|ن)|علشان|عشان|لحتى|كي |من أجل|قبل (?:أن|ما)|(?:أنا )?(?:لازم|يجب أن|علي أن|علينا أن|بدي|عايز|أريد أن|نريد أن|نود أن) ?(?:أحجز|نحجز|أخطط|نخطط|أشتري|نشتري|أرتب|نرتب|اخد))/,
  ru: /^(?:(?:и|а|но|ведь|потому что|так как|поскольку) )*(?:(?:мне |нам )?(?:это|она|он|они) (?:мне |нам )?нужн[аоы]?[а-я]* (?:для|к) |чтобы |для (?:отчета|командировки|отпуска|брони|моего|нашего)|прежде чем|перед тем|(?:(?:я|мы|мне|нам) )?(?:уже )?(?:надо|нужно|пора|должен|должна|должны|хочу|хотим|планирую|планируем|собираюсь|собираемся) (?!знать|узнать|понять|спросить|уточнить))/,
  zh: /^(?:因为|为了|以便|好让|我好|(?:我|我们)?(?:需要|要)(?:用|拿)?(?:它|这个)?(?:来|去)(?:写|做|填)|(?:我|我们)?(?:想要|正要|打算|得|要|想)(?:抢|订|买|安排|请假|预订|准备|报销))/,
};

/** How people begin to say who they are. */
const INTRODUCTION: Readonly<Record<Language, RegExp>> = {
  en: /^(?:hi|hello|dear \w+|good (?:morning|afternoon|evening))?[,! ]*(?:i am|i'm|im|we are|we're|my name is|this is|i work|we work|i write|i'm writing|i am writing|speaking as|as an?) /,
  fr: /^(?:bonjour|bonsoir|salut)?[,! ]*(?:je suis|nous sommes|je m'appelle|je travaille|nous travaillons|je represente|nous representons|ici|on est|je vous ecris|en tant que) /,
  es: /^(?:hola|buenos dias|buenas tardes|buenas)?[,! ]*(?:soy|somos|me llamo|trabajo|trabajamos|represento|representamos|le escribo|les escribo|les escribimos|como) /,
  ar: /^(?:مرحبا|السلام عليكم|تحية طيبة)?[،,! ]*(?:أنا|نحن|احنا|معكم|اسمي|أعمل|نعمل|أمثل|نمثل) /,
  ru: /^(?:здравствуйте|добрый день|привет)?[,! ]*(?:я|мы|меня зовут|это|работаю|работаем|представляю|представляем) /,
  zh: /^(?:您好|你好|大家好)?[，,！! ]*(?:我是|我们是|我們是|我叫|我在|我们在|本人|我司|我单位|我们单位|作为)/,
};

/** Words with which people ask to have something confirmed, in the six languages (folded). */
const CONFIRMING =
  /\b(?:right|correct|true|confirm\w*|really|isn'?t it|doesn'?t it|won'?t it|aren'?t they|is it on|so it is|heard|told|i read|n'est[- ]ce pas|c'est bien|est[- ]ce bien|c'est juste|exact|vrai|j'ai note|confirme\w*|on m'a dit|il parait|bien (?:le|du|au)|verdad|cierto|correcto|confirma\w*|es asi|no es asi|me dijeron|dicen)\b|верно|правда|так ли|подтверд|правильно|говорят|слышал|صحيح|صح|اكد|تاكيد|اليس كذلك|سمعت|قالوا|قيل|对吗|是吗|对吧|是不是|确认|没错|听说|吧|对不对/u;

/** The patterns are written as the languages are; texts come folded, so the patterns are folded too. */
const foldAll = (patterns: Readonly<Record<Language, RegExp>>): Readonly<Record<Language, RegExp>> => {
  const folded = (pattern: RegExp) => new RegExp(normalise(pattern.source), 'u');
  return {
    en: folded(patterns.en),
    fr: folded(patterns.fr),
    es: folded(patterns.es),
    ar: folded(patterns.ar),
    ru: folded(patterns.ru),
    zh: folded(patterns.zh),
  };
};
const FOLDED = {
  interrogative: foldAll(INTERROGATIVE),
  request: foldAll(REQUEST),
  dismissal: foldAll(DISMISSAL),
  introduction: foldAll(INTRODUCTION),
  errand: foldAll(ERRAND),
};

/** Whether a normalised sentence has a question mark or a question word. */
export function isInterrogative(normalised: string, language: Language): boolean {
  return /[?\u061f]/.test(normalised) || FOLDED.interrogative[language].test(normalised);
}

/** Whether a normalised sentence asks for something, as a question or as a request. */
export function isAsking(normalised: string, language: Language): boolean {
  return isInterrogative(normalised, language) || FOLDED.request[language].test(normalised);
}

/** Letters before a question word from which on it no longer opens its sentence ("we were proud when …"). */
const OPENING = 16;

/** Letters that "and also on …" takes. */
const FIRST_WORDS = 9;

/** Whether a normalised sentence without a question mark begins with a question word. */
export function opensAsQuestion(normalised: string, language: Language): boolean {
  const at = normalised.search(FOLDED.interrogative[language]);
  return at >= 0 && at < FIRST_WORDS;
}

/** Whether a normalised sentence without a question mark begins as a question, or asks for something. */
export function opensAsking(normalised: string, language: Language): boolean {
  const at = normalised.search(FOLDED.interrogative[language]);
  return (at >= 0 && (at < OPENING || language === 'zh')) || FOLDED.request[language].test(normalised);
}

/** Whether a normalised sentence, or its first half, says who writes and asks for nothing. */
export function isIntroduction(normalised: string, language: Language): boolean {
  return FOLDED.introduction[language].test(normalised) && !isAsking(normalised, language);
}

/** Whether a normalised half of a sentence turns away what it names. */
export function isDismissed(normalised: string, language: Language): boolean {
  return FOLDED.dismissal[language].test(normalised);
}

/** "Ce n'est pas la date qui m'intéresse": the second part of a negation around what it turns away. */
const OF_INTEREST = /(?<!\p{L})(?:qui|que|lo que) (?:m'|me |nous |nos )interes\p{L}+/u;

/** A normalised half of a sentence without the words that turn it away. */
export function withoutDismissal(normalised: string, language: Language): string {
  return normalised.replace(FOLDED.dismissal[language], ' ').replace(OF_INTEREST, ' ').trim();
}

/** Whether a normalised sentence, or half of one, tells what an answer is needed for and has no question word. */
export function isErrand(normalised: string, language: Language): boolean {
  return FOLDED.errand[language].test(normalised) && !FOLDED.interrogative[language].test(normalised);
}

/** Whether a normalised sentence wants something confirmed. */
export function isConfirming(normalised: string): boolean {
  return CONFIRMING.test(normalised);
}

/** What stands from the last question word on, where more than `words` words precede it; else undefined. */
export function fromQuestionWord(normalised: string, language: Language, words: number): string | undefined {
  const pattern = new RegExp(FOLDED.interrogative[language].source, 'gu');
  const last = [...normalised.matchAll(pattern)].at(-1);
  if (!last) return undefined;
  const before = normalised.slice(0, last.index);
  const length = language === 'zh' ? before.length / 2 : before.split(/\s+/).length;
  return length > words ? normalised.slice(last.index).trim() : undefined;
}
