import { normalise } from './normalise.js';

/** A text in Latin letters of a language that has others, rewritten in its own. */
export interface Rewritten {
  readonly language: 'ru' | 'ar';
  readonly text: string;
}

/** Small words by which Russian in Latin letters is known; none of them is a word of English, French or Spanish. */
const RUSSIAN = new Set(
  `kogda gde kak kakoy kakoi kakova kakogo kakie kakaya skolko mozhno mojno nuzhno nujno nuzhna nuzhen nado podat podavat zayavku zayavki
  zayavok proekt proekta premii premiyu premiya premij srok sroka sroki chisla privet zdravstvuyte zdravstvuite spasibo pozhaluysta pozhaluista
  pojaluista kto komu chto chtoby uchastvovat uchastie uchastiya dlya etom godu goda budet eto li ili kuda pochemu poslednij posledniy den
  foruma konsultacii konsultatsii konsultatsiy otkrytye otkrytyh pismo pisat napisat hochu xochu khochu mogu mozhet dedlayn vopros podskazhite
  podskajite ya my vy na po do pri ot ob iz vash nash`.split(/\s+/),
);

/** Words of Arabic as it is typed in Latin letters, by sound (see `soundOf`), and as it is written. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  `salam:سلام slam:سلام marhaba:مرحبا mar7aba:مرحبا emta:امتى imta:امتى amta:امتى mata:متى wa9tach:وقتاش w9tach:وقتاش wa9tech:وقتاش ayna:أين fin:فين
  feen:فين wen:وين win:وين kifach:كيفاش kif:كيف keef:كيف kayfa:كيف ezay:ازاي izzay:ازاي shu:شو chnou:شنو shno:شنو ach:اش wesh:وش eh:ايه
  hal:هل ma:ما matha:ماذا madha:ماذا man:من min:من men:من ana:أنا e7na:احنا i7na:احنا 3ayez:عايز 3awez:عاوز biddi:بدي bghit:بغيت momken:ممكن
  mumkin:ممكن yemken:يمكن shukran:شكرا choukran:شكرا chokran:شكرا akhir:آخر a5er:آخر akher:آخر yom:يوم youm:يوم nhar:نهار maw3id:موعد maw3ed:موعد mi3ad:ميعاد
  ajal:أجل tarikh:تاريخ muntada:المنتدى montada:المنتدى jawa2iz:جوائز jawaiz:جوائز jawa2ez:جوائز gawayez:جوائز gawa2ez:جوائز ja2iza:جائزة qimma:القمة
  9imma:القمة taqdim:التقديم ta9dim:التقديم nqaddem:نقدم n9adem:نقدم oqaddem:أقدم tasjil:التسجيل visa:فيزا ta2shira:تأشيرة hotel:فندق funduq:فندق
  musharaka:المشاركة mosharka:المشاركة nsharek:نشارك nchark:نشارك tachawur:التشاور tashawur:التشاور istishara:التشاور risala:رسالة amana:الأمانة sunduq:الصندوق
  sandouq:الصندوق 3an:عن 3la:على 3ala:على fi:في f:في bi:ب li:ل lil:ل l:ل hada:هذا hadi:هذه had:هذا sana:سنة 3am:عام 3indi:عندي 3andi:عندي el:ال al:ال
  so2al:سؤال su2al:سؤال law:لو sama7t:سمحت samaht:سمحت afak:عافاك 3afak:عافاك ma3a:مع men:من kam:كم sh7al:شحال ch7al:شحال mashru3:مشروع machrou3:مشروع`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [latin = '', arabic = ''] = pair.split(':');
      return [soundOf(latin), arabic];
    }),
);
/** Words and greetings that English, French or Spanish have too: they count beside others, and tell nothing by themselves. */
const AMBIGUOUS = new Set(
  'ana mata hada sana kam hal ma man min men win wen fin feen law had hadi fi f bi li lil l eh ach kif yom hotel visa el al risala amana salam slam wesh shukran'
    .split(' ')
    .map(soundOf),
);
/** Digits that stand for Arabic letters, inside a word; "C7" and "2nd" are none. */
const ARABIC_DIGIT = /^(?=.{4})[a-z]+[235679][a-z]|^[379][a-z]{3}/;

/** How a word sounds: one spelling for the many in use, without the article. */
function soundOf(word: string): string {
  return word
    .replace(/^(?:el|al|il|l)-/, '')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ch/g, 'sh')
    .replaceAll('o', 'u')
    .replaceAll('e', 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Longer groups of letters first. */
const CYRILLIC: readonly (readonly [string, string])[] = (
  'shch:щ sch:щ yo:ё jo:ё zh:ж kh:х ts:ц ch:ч sh:ш yu:ю ju:ю ya:я ja:я ye:е ay:ай ey:ей oy:ой uy:уй iy:ий yy:ый a:а b:б v:в g:г d:д e:е z:з ' +
  "i:и j:й k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф h:х x:х c:ц y:ы w:в q:к ':ь"
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);
/** The y of "iya" and "iyu" belongs to the vowel behind it. */
const LATIN_GROUP = new RegExp(
  CYRILLIC.map(([latin]) => (/^[aeoui]y$/.test(latin) ? `${latin}(?![aou])` : latin)).join('|'),
  'g',
);
const CYRILLIC_OF = new Map(CYRILLIC);

/** Names that stay as they are: they are known in Latin letters in all languages. */
const KEPT =
  /^(?:wsis|forum|prizes?|stocktaking|trust|fund|deadline|itu|unesco|undp|unctad|ocp|visa|email|online|high|level|event)$/;
/** Least share of the words that must be known, names and numbers aside. */
const SHARE = 0.4;
const FEWEST = 2;

/**
 * Recognises Russian and Arabic in Latin letters by their small words, and rewrites the text in the letters of its
 * language so that it can be understood; undefined for any other text.
 */
export function inOwnLetters(text: string): Rewritten | undefined {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return undefined;
  const normalised = normalise(text);
  const words = (normalised.match(WORD) ?? []).filter((word) => !KEPT.test(word));
  const russian = words.map((word) => word.replaceAll("'", '')).filter((word) => RUSSIAN.has(word));
  const arabic = words.filter((word) => ARABIC.has(soundOf(word)) || ARABIC_DIGIT.test(word));
  const enough = ({ length }: readonly string[]) =>
    length >= Math.min(FEWEST, words.length) && length >= SHARE * words.length;
  if (russian.length >= arabic.length) {
    const told = russian.some((word) => word.length > 2);
    return told && enough(russian) ? { language: 'ru', text: rewritten(normalised, inCyrillic) } : undefined;
  }
  const told = arabic.some((word) => !AMBIGUOUS.has(soundOf(word)));
  return told && enough(arabic) ? { language: 'ar', text: rewritten(normalised, inArabic) } : undefined;
}

const WORD = /[a-z0-9'-]*[a-z][a-z0-9'-]*/g;

function rewritten(normalised: string, rewrite: (word: string) => string): string {
  return normalised.replace(WORD, (word) => (KEPT.test(word) ? word : rewrite(word)));
}

function inCyrillic(word: string): string {
  return word.replace(LATIN_GROUP, (group) => CYRILLIC_OF.get(group) ?? group);
}

function inArabic(word: string): string {
  return ARABIC.get(soundOf(word)) ?? word;
}
