import type { Language } from '../../knowledge/language.js';
import { sentences } from './segment.js';

/** One of several ways to ask, and what may follow each of them. */
const opening = (ways: readonly string[], behind: string) => `(?:${ways.join('|')})${behind}`;

/** How people ask to be told, before they say what: it says nothing of what they ask. */
const OPENINGS: Readonly<Record<Language, string>> = {
  en: opening(
    [
      '(?:could|can|would|will) (?:you|u|someone|anyone|anybody)(?: (?:please|kindly|pls|be so kind as to|be kind enough to))* (?:tell|inform|advise|answer|help|let)(?: (?:me|us))?(?: (?:know|out|with this))?',
      "(?:i|we)(?:['’]d| would)?(?: (?:really|just))? (?:like|want|need|wish)(?:ed)? to (?:know|ask|find out|check)(?: (?:you|if you could (?:tell|help) (?:me|us)))?|(?:i|we) (?:am|are|was|were) wondering",
      '(?:may|can|could) (?:i|we) (?:please )?ask(?: you)?|please (?:tell|inform|advise|let)(?: (?:me|us))?(?: know)?|(?:(?:just )?(?:a |one |another )?(?:quick |small |simple |short )?question)|(?:i|we) have (?:a|one)(?: (?:quick|small|simple|short))? question',
    ],
    '(?: (?:the following|something))?(?:,? (?:please|kindly|pls|plz|if possible))?',
  ),
  fr: opening(
    [
      "(?:pourriez|pouvez|pourrais|peux|sauriez|voudriez|auriez)[- ](?:vous|tu)(?: (?:bien|l['’]amabilit[ée] de|la gentillesse de|l['’]obligeance de))*(?:,? s['’]il vous pla[iî]t,?| svp,?)? (?:(?:me|nous) |m['’])?(?:dire|indiquer|informer|renseigner|pr[ée]ciser|faire savoir|aider|[ée]clairer|r[ée]pondre)",
      "(?:je|j['’]|nous) ?(?:voudr|aimer|souhait)\\p{L}+ (?:bien )?(?:savoir|vous demander)|(?:je|nous) voul\\p{L}+ (?:vous demander|savoir)|(?:juste )?(?:une )?(?:petite )?question|j['’]ai une (?:petite )?question|dites[- ](?:moi|nous)|merci de (?:me|nous) (?:dire|pr[ée]ciser|indiquer)|puis-je vous demander",
    ],
    "(?:,? (?:s['’]il vous pla[iî]t|svp|stp|merci))?",
  ),
  es: '(?:(?:(?:me|nos) )?(?:podr[ií]a|podr[ií]an|podr[ií]as|puede|pueden|puedes)(?: ustedes| usted)?(?:,? por favor,?)? (?:decir|indicar|informar|aclarar|ayudar|orientar)(?:me|nos)?|(?:me|nos) (?:gustar[ií]a|interesar[ií]a) (?:saber|preguntar)(?:les)?|quisi[eé]ra(?:mos)? (?:saber|preguntar|consultar)(?:les)?|quer[ií]a(?:mos)? (?:saber|preguntar)(?:les)?|(?:tengo |solo )?una (?:pregunta|consulta|duda)|pregunta|d[ií]gan?(?:me|nos)|por favor)(?:,? por favor)?',
  ar: '(?:(?:هل )?(?:يمكن|ممكن)(?:كم|ك)?(?: أن)? (?:تخبر|تفيد|تقول|إخبار|إفاد)\\p{L}*(?: لي| لنا)?|(?:من فضلكم?،? |لو سمحتم?،? )?(?:أود|أريد|نود|نريد|أرغب في|نرغب في|بدي|بدنا|عايز|أبغى|ابغى|حاب)(?: أن)? (?:أعرف|نعرف|اعرف|معرفة|أسأل|نسأل|اسأل|السؤال|الاستفسار)|(?:أرجو|نرجو|يرجى) (?:إفادت|إخبار)\\p{L}*|(?:عندي|لدي|لدينا) (?:سؤال|استفسار)|سؤال(?: سريع)?|استفسار|من فضلكم?|لو سمحتم?)(?:،? (?:من فضلكم?|لو سمحتم?))?',
  ru: '(?:(?:пожалуйста,? )?(?:не )?(?:подскажите|подскажете|скажите|уточните|сообщите|ответьте)|не могли бы вы (?:сказать|подсказать|уточнить|сообщить)|можете (?:сказать|подсказать)|хотел(?:а|и|ось)? бы (?:узнать|спросить|уточнить|знать)|(?:хочу|хотим) (?:узнать|спросить|уточнить)|(?:у меня |у нас |есть )?(?:такой |один |короткий )?вопрос|будьте добры|пожалуйста)(?:,? (?:пожалуйста|плиз|пжл|мне|нам))*',
  zh: '(?:我)?(?:想?请问(?:一下)?|请教(?:一下)?|想(?:请教|问|知道|了解)(?:一下)?|麻烦(?:您|你)?(?:告知|告诉我|问一下|解答)?(?:一下)?|(?:能否|可否|可以|能)告(?:知|诉我)(?:一下)?|不好意思|打扰(?:一下)?了?|有个问题(?:想问)?|问一下|劳驾)',
};

/** How letters and chats begin, to whom they go included. */
const GREETINGS: Readonly<Record<Language, string>> = {
  en: '(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|team|sirs?|madams?|or|and|sir/madam|colleagues?|friends?|the|to|wsis|itu|secretariat|organi[sz]ers?))*',
  fr: "(?:ch[eè]re?s?|bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs)(?:,? (?:[àa]|tous|toutes|et|l[’']équipe|toute|la|le|du|de|smsi|uit|madame|monsieur|mesdames|messieurs|coll[eè]gues|amis|équipe|secr[ée]tariat))*",
  es: '(?:estimad[oa]s?|querid[oa]s?|hola|buenos d[ií]as|buenas(?: tardes| noches)?|saludos(?: cordiales)?|muy buenas)(?:,? (?:a|tod[oa]s|equipo|de|del|la|el|cmsi|uit|señor(?:es|a|as)?|colegas|amig[oa]s|secretar[ií]a))*',
  ar: '(?:السلام عليكم(?: ورحمة الله)?(?: وبركاته)?|تحية طيبة(?: وبعد)?|مرحبا(?: بكم)?|مرحبًا(?: بكم)?|أهلا|أهلًا|صباح الخير|مساء الخير|الس(?:ادة|يد|يدة)(?: الكرام)?|حضراتكم)(?:،? (?:جميعا|جميعًا|فريق|القمة|الأمانة|السادة|الكرام|المحترم(?:ين|ون)?))*',
  ru: '(?:здравствуйте|добрый (?:день|вечер)|доброе утро|привет(?:ствую)?|доброго (?:дня|времени суток)|уважаем(?:ые|ый|ая))(?:,? (?:всем|коллеги|друзья|команда|секретариат|господа|дамы|и|ввуио))*',
  zh: '(?:尊敬的)?(?:您好|你好|大家好|各位好|早上好|下午好|晚上好|老师好|(?:秘书处|团队|先生|女士|同事|老师|各位)(?:们)?(?:您好|你好)?)',
};

const MARK = '[:：,，،.。!！?？؟…—–-]';
const table = (make: (language: Language) => RegExp): Readonly<Record<Language, RegExp>> => ({
  en: make('en'),
  fr: make('fr'),
  es: make('es'),
  ar: make('ar'),
  ru: make('ru'),
  zh: make('zh'),
});
/** A sentence that only greets or only asks to be told. */
const NOTHING_ELSE = table(
  (language) => new RegExp(`^¿?(?:${GREETINGS[language]}|${OPENINGS[language]})[\\s]*${MARK}*$`, 'iu'),
);
/** The same before a mark, and what is asked behind it. */
const BEFORE_MARK = table(
  (language) =>
    new RegExp(
      `^¿?(?:(?:${GREETINGS[language]})\\s*[,،，!！]\\s*)?(?:${OPENINGS[language]})\\s*[:：,，،—–-]+\\s*(?=\\S)`,
      'iu',
    ),
);

/** A text without its greeting and without asking to be told; as it stands where nothing else is in it. */
export function withoutPoliteness(text: string, language: Language): string {
  const all = sentences(text);
  const kept = all.filter((sentence) => !NOTHING_ELSE[language].test(sentence));
  const bare = kept.map((sentence) => sentence.replace(BEFORE_MARK[language], ''));
  const changed = kept.length < all.length || bare.some((sentence, index) => sentence !== kept[index]);
  return changed && bare.length > 0 ? bare.join('\n') : text;
}
