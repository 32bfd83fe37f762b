/** What stands around the substance of a letter: how it is opened, closed and signed. */

const only = (words: string) => new RegExp(`^(?:${words})[\\s,.!:;،。，！：]*$`, 'iu');

const SALUTATION = only(
  [
    "(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)(?:[ ,]+[\\p{L}\\p{M}.'’/&()-]{1,25}){0,6}",
    "(?:bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|chers?|chères?)(?:[ ,]+[\\p{L}\\p{M}.'’/()-]{1,25}){0,6}",
    '(?:hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|estimad[oa]\\(a\\)|a quien corresponda|muy señores)(?:[ ,]+[\\p{L}\\p{M}./()-]{1,25}){0,6}',
    '(?:السلام عليكم|مرحبا|مرحبًا|أهلا|تحية طيبة|السادة|السيد|السيدة|حضرة|الأخوة|إلى من يهمه الأمر)(?:[ ،]+[\\p{L}\\p{M}.]{1,20}){0,6}',
    '(?:здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем\\p{L}{1,4}|приветствую)(?:[ ,]+[\\p{L}\\p{M}.-]{1,25}){0,6}',
    '(?:您好|你好|尊敬的[^,，:：?？]{0,20}|敬启者|各位.{0,8}|老师好|大家好)',
  ].join('|'),
);
/** The same with the letter going on behind it: a greeting alone, or an address of few words. */
const INLINE_SALUTATION = new RegExp(
  `^(?:${[
    "(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings)(?: (?:all|everyone|there|team))?|dear(?: [\\p{L}\\p{M}.'’/&()-]{1,25}){1,5}",
    "bonjour(?: (?:à tous|madame|monsieur))?|bonsoir|(?:chers?|chères?|madame|monsieur|mesdames|messieurs)(?: [\\p{L}\\p{M}.'’/()-]{1,25}){0,4}",
    'hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?(?: [\\p{L}\\p{M}./()-]{1,25}){0,4}',
    'السلام عليكم(?: ورحمة الله)?(?: وبركاته)?|مرحبا|مرحبًا|تحية طيبة(?: وبعد)?|(?:السادة|السيد|السيدة|حضرة)(?: [\\p{L}\\p{M}.]{1,20}){1,5}',
    'здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем\\p{L}{1,4}(?: [\\p{L}\\p{M}.-]{1,25}){1,5}',
    '您好|你好|尊敬的[^,，:：!！]{0,20}',
  ].join('|')})\\s*[,،，:：!！]\\s*(?=\\S)`,
  'iu',
);

const CLOSING = only(
  [
    '(?:(?:many |with |my |our |the )*(?:thanks|thank you)(?: (?:so|very) much| in advance)?(?: and|,)? ?)?(?:with |my |our )*(?:best|kind|kindest|warm|warmest)? ?(?:regards|wishes)(?: from \\p{L}{1,20})?|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|cheers|best|respectfully(?: yours)?',
    "(?:bien |très )?cordialement|bien à vous|(?:(?:meilleures|sincères) )?salutations(?: distinguées| les meilleures)?|(?:veuillez (?:agréer|recevoir)|je vous prie d[’'](?:agréer|accepter)|dans l[’']attente)[^?？]{0,160}|respectueusement",
    '(?:un )?(?:cordial(?:es)? |atentos? )?saludos?(?: cordial(?:es)?| atentos?)?|(?:muy )?atentamente|cordialmente|quedo (?:a la espera|atent)[^?？]{0,100}|sin otro particular[^?？]{0,100}',
    '(?:و)?(?:مع |لكم )?(?:خالص |أطيب |فائق |وافر )?(?:التحية|التحيات|تحياتي|التقدير|الاحترام|الشكر)(?: و?(?:التحية|التقدير|الاحترام))*|(?:و)?تفضلوا بقبول[^?؟]{0,100}|ودمتم',
    'с (?:глубоким |наилучшими )?(?:уважением|пожеланиями)|всего (?:доброго|наилучшего)|заранее (?:спасибо|благодар\\p{L}{1,4})',
    '此致|敬礼|祝好|顺祝商祺|顺颂.{0,4}|祝您?(?:工作|身体)?(?:愉快|顺利|健康)|祝您?(?:一切)?(?:顺利|安好)',
  ].join('|'),
);

/** Lines below a closing: a name, an office, an address. More is more than a signature. */
const MOST_BELOW = 10;

/** A letter without salutation, closing and signature; one that is nothing else stays as it is. */
export function withoutFrame(text: string): string {
  const lines = text.split('\n');
  const isBlank = (line: string | undefined) => line?.trim() === '';
  let start = lines.findIndex((line) => !isBlank(line));
  if (start >= 0 && SALUTATION.test(lines[start]?.trim() ?? '')) start += 1;
  const below = Math.max(start, lines.length - MOST_BELOW - 1);
  const closing = lines.findIndex((line, index) => index >= below && CLOSING.test(line.trim()));
  const signature = lines.slice(closing + 1).join('\n');
  const end = closing < 0 || /[?？؟]/.test(signature) ? lines.length : closing;
  const substance = lines.slice(Math.max(start, 0), end).join('\n').trim().replace(INLINE_SALUTATION, '');
  return substance === '' ? text : substance;
}
