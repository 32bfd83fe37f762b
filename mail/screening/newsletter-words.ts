import { opens, spoken } from './wording.js';

/** How newsletters, bulletins and digests are titled and begin. */

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|январ\\p{L}*|феврал\\p{L}*|март\\p{L}*|апрел\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|август\\p{L}*|сентябр\\p{L}*|октябр\\p{L}*|ноябр\\p{L}*|декабр\\p{L}*|januar|februar|märz|juni|juli|oktober|dezember|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)·';
const NUMBER =
  '(?:(?:no|nr|vol|issue|edition|week|n°|numéro|número|№|выпуск|номер|ausgabe|kw|edição|numero|#)\\.? ?\\d+|20\\d\\d)';
const WHEN = `(?:${MONTH}|${NUMBER}|spring|summer|autumn|winter|weekly|monthly|daily|quarterly)`;
const PAPER =
  "(?:newsletter|news ?letter|digest|bulletin|e-?news|round-?up|highlights|gazette|briefing|lettre(?: d'information| numérique| mensuelle| électronique)?|infolettre|actualités|bolet[ií]n|noticias|novedades|дайджест|рассылк\\p{L}*|бюллетен\\p{L}*|вестник|новости|обзор|rundbrief|infobrief|nachrichten|boletim|informativo|notícias|notiziario|nieuwsbrief|nyhetsbrev|biuletyn|bülten)";

/** A title with a month, a number or a season. */
export const DATED_TITLE = spoken({
  en: [`${PAPER}·.{0,40}${WHEN}`, `${WHEN}.{0,40}(?<!\\p{L})${PAPER}·`],
  // The words of the other languages with spaces stand among those above.
  fr: [`lettre·.{0,40}${MONTH}`],
  es: [`bolet[ií]n·.{0,40}${MONTH}`],
  ru: [`дайджест·.{0,40}${MONTH}`],
  ar: [
    '(?:نشرة|النشرة|موجز|الموجز|اخبار|مجلة).{0,30}(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|العدد|\\d)',
  ],
  zh: [
    '(?:通讯|简报|快讯|电子报|会刊|摘要|动态).{0,4}(?:[一二三四五六七八九十\\d]{1,3}月|第?\\S{1,4}期|\\d{4})|(?:[一二三四五六七八九十\\d]{1,3}月|第\\S{1,4}期)\\S{0,6}(?:通讯|简报|快讯|电子报|月刊|刊|号|摘要)|月刊|周刊|周报|月报',
  ],
  others: [
    '(?:[\\d]{1,2}月)\\S{0,3}号|メールマガジン|(?:뉴스레터|소식지).{0,12}\\d|\\d{1,2}월호|뉴스레터|소식지|خبرنامه',
  ],
});

/** A title without one. */
export const TITLE = spoken({
  en: [
    '(?:e-?)?newsletter·|(?:weekly|monthly|daily|news) (?:digest|bulletin|update|roundup|briefing|highlights)|e-?bulletin|digest ?[:|–-]',
  ],
  fr: ["lettre d'information|infolettre|bulletin d'information|newsletter·"],
  es: ['bolet[ií]n (?:informativo|de noticias|electrónico|semanal|mensual)'],
  ru: ['дайджест|(?:новостн|информационн)\\p{L}+ (?:рассылк|бюллетен|выпуск)\\p{L}*'],
  ar: ['النشرة (?:الاخبارية|البريدية|الالكترونية|الاسبوعية|الشهرية)|نشرة (?:اخبارية|الكترونية)'],
  zh: ['电子(?:简报|通讯|报|期刊)|(?:新闻|工作|每周|每月)(?:简报|通讯|快讯|摘要)|本期'],
  others: [
    'rundbrief|infobrief|boletim (?:informativo|eletrónico|eletrônico)|nieuwsbrief|nyhetsbrev|biuletyn|e-bülten',
  ],
});

/** How one begins. */
export const ISSUE = spoken({
  en: [
    `^(?:the )?${MONTH} (?:issue|edition)·`,
    `(?:our|this) (?:\\p{L}+ ){0,2}(?:issue|edition|newsletter|digest|bulletin|round-?up)·|in this (?:issue|edition|newsletter|week|month)|welcome to (?:the|our|this) (?:\\p{L}+ ){0,3}(?:issue|edition|newsletter|digest|bulletin)|(?:what's|whats) (?:new|inside)|top stories|upcoming events|from the editor|dear (?:subscribers?|readers?|members?)`,
  ],
  fr: [
    `^(?:le )?(?:numéro|édition|lettre) (?:de |d.)${MONTH}`,
    '(?:notre|ce|cette) (?:\\p{L}+ ){0,2}(?:numéro|édition|lettre|bulletin|infolettre)·|dans ce numéro|au sommaire|à la une|chers? (?:abonnés|lecteurs|lectrices)|nos actualités',
  ],
  es: [
    `^(?:el )?(?:número|edición|boletín) de ${MONTH}`,
    '(?:nuestr[oa]|est[ea]) (?:\\p{L}+ ){0,2}(?:número|edición|boletín|entrega)·|en (?:este|esta) (?:número|edición)|estimad[oa]s (?:lector|suscriptor)\\p{L}*|titulares|próximos eventos',
  ],
  ru: [
    '^(?:в )?выпуске? (?:за )?|(?:наш|этот|новый|свежий|очередной|январск|февральск|мартовск|апрельск|майск|июньск|июльск|августовск|сентябрьск|октябрьск|ноябрьск|декабрьск)\\p{L}* (?:выпуск|номер|дайджест)|в (?:этом |новом )?(?:выпуске|номере)|уважаемые (?:подписчики|читатели)|главные новости|анонс\\p{L}*',
  ],
  ar: [
    '(?:عددنا|عدد (?:شهر|هذا|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)|في هذا العدد|(?:قراءنا|مشتركينا) (?:الاعزاء|الكرام)|ابرز الاخبار|نشرتنا)',
  ],
  zh: [
    '本期|[一二三四五六七八九十\\d]{1,3}月(?:通讯|刊|号|简报)|最新一期|(?:亲爱的|尊敬的)(?:读者|订户|订阅者)|要闻|内容提要',
  ],
  others: [
    '(?:unsere|diese|neue) (?:\\p{L}+ )?ausgabe|\\p{L}{3,9}-?ausgabe·|in dieser ausgabe|liebe leser|(?:nossa|nesta|esta) (?:\\p{L}+ )?edição|(?:neste|nosso) número|(?:il )?nostro numero|in questo numero|ons \\p{L}*nummer|cari lettori|in deze (?:editie|nieuwsbrief)|beste lezer|i detta nummer|w tym numerze|bu sayıda',
    '今月号|\\d{1,2}(?:月号|월호)|이번 호|در این شماره',
  ],
});

/** Where it goes on. */
export const READ_ON = spoken({
  en: [
    'read (?:on|more|the (?:full|rest|article|issue))|(?:find out|learn|see) more|continue reading|full (?:story|article|issue)|and more[.!]',
  ],
  fr: ["lire la suite|à lire|en savoir plus|découvrez|lire l'article"],
  es: ['(?:leer|ver|saber) más|siga leyendo|lea (?:más|el)|más información aquí|descubra'],
  ru: ['(?:читать|читайте|узнать|подробн)\\p{L}* ?(?:далее|дальше|больше|ее|в выпуске)?·|смотрите в выпуске'],
  ar: ['(?:اقرا|اقرؤوا|للمزيد|تابع القراءة|المزيد)'],
  zh: ['阅读(?:全文|更多|原文)|查看(?:更多|全文|详情)|了解更多|更多内容|点击阅读'],
  others: [
    "weiterlesen|mehr (?:lesen|erfahren|dazu)|(?:leia|saiba|ler) mais|(?:leggi|scopri) (?:di più|tutto|l'articolo)|lees (?:meer|verder)|läs mer|czytaj (?:więcej|dalej)|devamını oku",
    '続きを読む|더 ?보기|자세히|ادامه مطلب',
  ],
});

/** News for the press. */
export const PRESS = opens({
  en: [
    '(?:\\[?press release\\]?|media (?:advisory|alert|release|statement)|news release|for immediate release|press (?:statement|advisory|briefing))·',
  ],
  fr: ['communiqué(?: de presse)?(?: ?:|$| du | n)|communiqué de presse|dossier de presse|avis aux médias'],
  es: ['(?:nota|comunicado|boletín) de prensa'],
  ru: ['пресс-(?:релиз|анонс)|сообщение для (?:сми|печати)'],
  ar: ['بيان صحفي|خبر صحفي'],
  zh: ['新闻(?:稿|公报|通稿)|媒体通报'],
  others: [
    'pressemitteilung|presseinformation|comunicado de imprensa|comunicato stampa|persbericht|pressmeddelande|komunikat prasowy|basın bülteni',
    'プレスリリース|보도자료',
  ],
});
