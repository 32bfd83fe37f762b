import type { Language } from '../../knowledge/language.js';

/** How people lead up to a question, in texts as `normalise` leaves them. */
const LEADS: Readonly<Record<Language, string>> = {
  en: "(?:and |also )?(?:please |kindly |pls )?(?:could|can|would|will) (?:you|someone|anyone)(?: please| kindly)? (?:tell|let|inform|advise|confirm|help|remind|explain)(?: to)?(?: (?:me|us))?(?: know| understand)?|(?:and |also )?(?:please|kindly|pls) (?:tell|let|inform|advise|confirm|remind)(?: (?:me|us))?(?: know)?|(?:i|we)(?: would|'d)? (?:also )?(?:like|want|wish|need) to (?:know|ask|find out|learn|understand)",
  fr: "(?:et |aussi )?(?:pourriez|pouvez|sauriez)[ -]vous (?:s'il vous plait )?(?:aussi |egalement )?(?:me |nous )?(?:dire|indiquer|preciser|confirmer|faire savoir|expliquer|rappeler|informer)|(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions) (?:aussi |egalement )?(?:savoir|connaitre)|merci de (?:me |nous )?(?:dire|indiquer|preciser|confirmer)",
  es: '(?:y |tambien )?(?:me |nos )?(?:podrian?|pueden?) (?:ustedes? )?(?:decir|indicar|informar|confirmar|aclarar|explicar)(?:me|nos)?|(?:me|nos) gustaria (?:tambien )?(?:saber|conocer)|(?:quisiera|quisieramos|queria|queriamos|necesito|necesitamos|quiero|queremos) (?:tambien )?saber|(?:por favor|favor de),? (?:digan|diganme|indiquen|indiquenme|indicar|informar)(?:me|nos)?',
  ar: '[وف]?(?:يرجي|الرجاء|ارجو|نرجو|نامل) (?:منكم )?(?:التكرم )?(?:ب)?(?:افادتي|افادتنا|اعلامي|اعلامنا|اخباري|اخبارنا|الافاده)(?: عن| ب| بشان)?|[وف]?(?:نود|اود|اريد|نريد) (?:ايضا )?(?:ان (?:اعرف|نعرف|اسال|نسال)|معرفه|السوال عن|الاستفسار عن)|[وف]?هل (?:يمكنكم|بامكانكم|يمكن) (?:اخباري|اخبارنا|افادتي|افادتنا|اعلامي|اعلامنا)',
  ru: '(?:и |а |также )?(?:не могли бы вы |могли бы вы |прошу вас |просим вас |прошу |просим |хотелось бы |хотел(?:а|и)? бы |хочу |хотим )?(?:пожалуиста,? )?(?:подскажите|скажите|сообщите|уточните|напишите|подсказать|сказать|сообщить|уточнить|узнать)(?: мне| нам)?(?:,? пожалуиста)?(?: заодно| также| еще)?,?',
  zh: '(?:另外|还有|同时)?[,，]?(?:我们?|本人)?(?:烦请|敬请|麻烦|劳驾|能否|可否|想|望|盼)?(?:您|贵方|你们)?(?:告知|告诉我们?|请教一?下?|请问一?下?|咨询一?下?|确认一?下?)[:：,，]?',
};

/** Words of courtesy anywhere in a question. */
const WORDS =
  /[,，]?\s*(?<!\p{L})(?:please|kindly|pls|s'il (?:vous|te) plait|svp|por favor|пожалуиста|من فضلكم?|لو سمحتم?|رجاء)(?!\p{L})\s*[,，]?/gu;

/** A normalised question without the courtesies around it; undefined where it has none, or is nothing else. */
export function withoutLead(normalised: string, language: Language): string | undefined {
  const bare = normalised.replace(LEAD[language], '').replace(WORDS, ' ').trim();
  return bare === normalised || !/\p{L}{2}/u.test(bare) ? undefined : bare;
}

const leading = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})\\s*[,:，：]?\\s*`, 'u');
const LEAD: Readonly<Record<Language, RegExp>> = {
  en: leading(LEADS.en),
  fr: leading(LEADS.fr),
  es: leading(LEADS.es),
  ar: leading(LEADS.ar),
  ru: leading(LEADS.ru),
  zh: new RegExp(`^(?:${LEADS.zh})`, 'u'),
};
