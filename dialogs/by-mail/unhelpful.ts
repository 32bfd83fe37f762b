import { normalise } from '../understanding/normalise.js';
import { sentences } from '../understanding/segment.js';

/**
 * How people say in a reply that an answer did not help, in texts as `normalise` leaves them: without accents, Russian
 * without the arc of й, Arabic without hamza and with its letter variants folded.
 */
const PHRASES: readonly string[] = [
  // English
  "(?:does|did|do)(?:n't| not)(?: really| actually| quite)? (?:help|answer|address|solve|clarify)",
  'not(?: very| really| at all| so)? helpful|unhelpful|useless|of no (?:help|use)',
  "(?:is|was)(?:n't| not) (?:what|the question|my question|the answer)(?: (?:i|we))?",
  '(?:my|our|the) question (?:is|was|remains?|has been)(?: still)? (?:not|un)',
  "(?:have|has|had)(?:n't| not) (?:answered|understood|addressed|been answered)|misunderst|wrong answer|missed the point",
  "(?:i|we) (?:was|were)(?:n't| not) asking|(?:i|we) did(?:n't| not) ask",
  // French
  "ne (?:m'|me |nous |vous )?(?:aide|repond|convient|resout|eclaire)\\p{L}*(?: \\p{L}+)? (?:pas|rien|guere)",
  "n'(?:a|est|etait|avez|ont|ai|y)(?: \\p{L}+)? (?:pas|rien)(?: \\p{L}+){0,2} (?:utile|repondu|aide|compris|ma question|la question|ce que)",
  "(?:pas|peu)(?: tres| vraiment| du tout)? utile|n'est pas ce que|a cote de la question|mal compris|ne repond(?:ez)? pas",
  // Spanish
  'no (?:me |nos |se |le )?(?:ayuda|sirve|responde|contesta|aclara|resuelve|ayudo|sirvio|respondio|contesto|aclaro|resolvio)(?!s)',
  'no (?:es|era|fue|ha sido)(?: \\p{L}+)? (?:lo que|mi pregunta|la pregunta|la respuesta|util)|poco util|no es eso',
  'no (?:ha|han|has)(?: \\p{L}+)? (?:respondido|contestado|entendido|resuelto|ayudado)|no respondieron|mal entendid|malentend',
  // Russian
  'не помог|не отвеча|не ответил|не решает|не то,? (?:что|о чем)|не об этом|не про это|не (?:так )?понял|бесполезн|не ответ на',
  'спрашивал\\p{L}* (?:я |мы )?(?:не о|совсем|о другом)|(?:вопрос|вопросы) остал',
  // Arabic
  '(?:لم|لا) (?:ي|ت)(?:ساعد|فد|جب|جيب|رد|حل)|لم تجيبوا|لا يفيد|غير مفيد|لم (?:ي|ت)كن (?:\\p{L}+ )?مفيد|لم تفهم',
  'ليس(?:ت)? (?:هذا |هذه )?(?:ما|سوالي|الجواب|الاجابه|جوابا)|هذا ليس|لم احصل علي (?:جواب|اجابه|رد)',
  // Chinese
  '没有?(?:能|得到|真正)?(?:回答|解答|解决|帮助|帮到|答复|用)|未能?(?:得到)?(?:回答|解答|解决|答复)|答非所问|无用|误解',
  '(?:不是|并非)(?:我们?|本人)?(?:所|想|要|的)*(?:问|问题|知道|了解|需要)',
];
const UNHELPFUL = new RegExp(`(?:${PHRASES.join('|')})`, 'u');
/** A longer sentence tells something else and has the words by chance. */
const LONGEST = 160;

export interface WithoutComplaint {
  /** Whether the text says that an earlier answer did not help. */
  readonly unhelpful: boolean;
  /** What it says besides. */
  readonly rest: string;
}

/** Takes "that does not help" out of a text. For replies only: in a first mail nothing has been answered. */
export function withoutComplaint(text: string): WithoutComplaint {
  const all = sentences(text);
  const rest = all.filter((sentence) => sentence.length > LONGEST || !UNHELPFUL.test(normalise(sentence)));
  return { unhelpful: rest.length < all.length, rest: rest.length < all.length ? rest.join('\n') : text };
}
