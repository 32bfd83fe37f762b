import { normalise, visible } from '../understanding/normalise.js';
import { sentences } from '../understanding/segment.js';
import { withoutFrame } from './letter-frame.js';
import { unwrapped } from './mail-text.js';
import { isBareRequest, isRequest } from './requests.js';
import { bareSubject } from './subject.js';
import { withoutComplaint } from './unhelpful.js';

/** A letter that is no question: it tells or hands over something, or is about a person's own affair. */
export type LetterKind = 'submission' | 'personal';

/** A gap within a sentence. */
const GAP = '[^.?!。？！؟]{0,90}';
const EVENT = '(?:forum|event|meeting|session|ceremony|consultation|conference|summit|part|programme|program)';

/** Something is accepted, declined, handed in or nominated; in texts as `normalise` leaves them. */
const HANDS_OVER: readonly string[] = [
  // English
  `(?:accept|accepts|accepting|accepted|acceptance of|take up) (?:with \\p{L}+ |gratefully )?(?:your|the|this)(?: \\p{L}+){0,3} invitation|(?:confirm|confirms|confirming|inform|announce|advise)(?!\\p{L})${GAP} (?:will|shall) (?:be )?(?:attend|participat|tak(?:e|ing) part|join|lead|head|represent|honou?r)`,
  `(?:confirm|confirms|confirming) (?:my|our|his|her|their|the|its)(?: \\p{L}+){0,3} (?:attendance|participation|presence|acceptance)|(?:regret|unfortunately|sorry)(?!\\p{L})${GAP}(?:unable|not be able|cannot|can't|not be in a position|decline)${GAP} (?:attend|participate|take part|accept|join|invitation|${EVENT})`,
  `hereby|(?:attached|enclosed|herewith)(?!\\p{L})${GAP}(?:contribution|submission|nomination|proposal|statement|inputs?|comments|application|project|form|questionnaire|candida|letter)|(?:contribution|submission|nomination|proposal|statement|inputs?|comments|application|form|questionnaire|candidate|letter)s?(?!\\p{L})${GAP}(?:is|are) (?:attached|enclosed)|(?:nominates|have nominated|has nominated|(?:is|are|has been) (?:nominated|designated|appointed))(?!\\p{L})`,
  // French
  `accept(?:e|ons|er|ant)(?!\\p{L})${GAP}invitation|(?:confirm|inform|communiqu|annonc)\\p{L}+(?!\\p{L})${GAP}(?:prendra|prendrai|prendrons|prendront|participera|participerons|participerai|assistera|assisterai|assisterons|se rendra|sera present|serons presents|conduira)|confirm(?:e|ons|er)(?: \\p{L}+){0,3} (?:participation|presence|venue)`,
  `(?:regret|malheureusement|desol)\\p{L}*(?!\\p{L})${GAP}(?:pas|decliner|empech)${GAP}(?:participer|assister|accepter|prendre part|invitation|se rendre)|par la presente|(?:ci-joint|en piece jointe|trouver)(?!\\p{L})${GAP}(?:contribution|candidature|proposition|declaration|commentaires|formulaire|projet|soumission|nomination)`,
  `(?:designons|avons designe|a designe|est designe|nommons|presentons la candidature|soumettons)(?!\\p{L})`,
  // Spanish
  `acept(?:o|a|amos|ar|ado)(?!\\p{L})${GAP}invitacion|(?:confirm|inform|comunic|anunci)\\p{L}+(?!\\p{L})${GAP}(?:participara|asistira|participaremos|asistiremos|acudira|encabezara|estara presente)|confirm(?:o|a|amos|ar|arle|arles)(?: \\p{L}+){0,3} (?:participacion|asistencia|presencia)`,
  `(?:lament|desafortunadamente|lastimosamente)\\p{L}*(?!\\p{L})${GAP}(?:no (?:podra|podre|podremos|poder)|declin|impos)|por la presente|(?:adjunt|remit|trasladamos|hago llegar|hacemos llegar|encontrara)\\p{L}*(?!\\p{L})${GAP}(?:contribucion|candidatura|propuesta|declaracion|comentarios|formulario|proyecto|designacion|aportacion|aporte)`,
  '(?:designamos|ha designado|hemos designado|nominamos|presentamos la candidatura|postulamos)(?!\\p{L})',
  // Russian
  `(?:принима\\p{L}+|принять|принял\\p{L}*)(?!\\p{L})${GAP}приглашение|(?:подтвержда\\p{L}+|подтвердить|сообща\\p{L}+|сообщить|информиру\\p{L}+)(?!\\p{L})${GAP}(?:примет участие|примут участие|будет участвовать|возглавит|участие в|участвует|прибудет)|подтвержда\\p{L}+ (?:\\p{L}+ ){0,3}участие`,
  `(?:к сожалению|с сожалением)(?!\\p{L})${GAP}не (?:смож|мож|в состоянии|сможет|имеет возможности)|настоящим (?:\\p{L}+)|(?:направля|прилага|высыла|представля|препровожда)\\p{L}+(?!\\p{L})${GAP}(?:материал|вклад|заявк|кандидат|предложени|заявлени|замечани|анкет|проект|комментари|список|состав)|выдвига\\p{L}+|номиниру\\p{L}+`,
  // Arabic
  `(?:قبول|نقبل|اقبل|يقبل|تلبيه)(?!\\p{L})${GAP}(?:دعوتكم|الدعوه)|(?:موافقه|موافقته|تاكيد|نوكد|اوكد|يوكد|ابلاغكم|اعلامكم|افادتكم ب|احاطتكم)${GAP}(?:مشارك|حضور|سيشارك|سيحضر|سيتراس)`,
  `(?:نعتذر|اعتذر|يعتذر|نتاسف|يوسفنا|للاسف|ناسف)${GAP}(?:المشاركه|الحضور|حضور|مشارك|قبول)|(?:نرفق|ارفق|مرفق|طيه|نرسل اليكم|نقدم اليكم|نحيل)${GAP}(?:مساهم|ترشيح|مقترح|بيان|تعليقات|استمار|مشروع|اسهام|ملاحظات)|(?:نرشح|ترشيح السيد|ترشيحنا|رشحت)`,
  // Chinese
  '接受.{0,12}邀请|(?:将|拟)(?:率团|出席|参加|赴)|确认.{0,12}(?:出席|参加|参会)|(?:遗憾|抱歉).{0,20}(?:无法|不能|未能)|(?:附件|随信|随函|现将|兹将|谨将|特此).{0,60}(?:意见|文稿|提名|提案|声明|评论|表格|项目|申请|材料|名单|提交|报送|通知|函告)|兹提名|提名.{0,20}(?:为|参加|角逐)',
];

/** Somebody is told of something, be it what they ask about or a matter of its own. */
const INFORMS: readonly string[] = [
  '(?:this is|(?:wish|like|honou?r|pleasure|pleased|write|writing) to|hereby) (?:to )?(?:inform|notify|advise|announce to) you (?:that|of)',
  "(?:vous (?:informe|informons|faisons part|fais part)|vous informer|faire savoir) (?:que|qu'|de|du)",
  '(?:informarles?|comunicarles?|les? (?:informo|informamos|comunico|comunicamos)) (?:de )?(?:que|el|la)',
  'сообща(?:ем|ю) (?:об?|что|вам)(?!\\p{L})|доводим до',
  '(?:ابلاغكم|اعلامكم|احاطتكم|نفيدكم|نعلمكم|نحيطكم) (?:علما )?(?:ب|ان)',
];
const HANDS = new RegExp(HANDS_OVER.join('|'), 'u');
const TELLS = new RegExp([...HANDS_OVER, ...INFORMS].join('|'), 'u');

/** Something given in or known to the secretariat is to be put right. */
const CORRECTS = new RegExp(
  [
    '(?:correct|rectify|amend|fix) (?:it|this|that|accordingly)(?!\\p{L})|(?:correct|rectify|amend|replace|update|change|fix)(?!\\p{L})(?: \\p{L}+){0,4} (?:name|title|spelling|entry|record|list|delegation|details|address|affiliation|submission)|(?:name|title|entry|record|listing|affiliation)(?!\\p{L})[^.?!]{0,60}(?:misspel|wrong|incorrect|outdated|error|mistake|typo)|(?:error|mistake|typo) in (?:our|my|the|your)',
    "(?:corriger|rectifier|remplacer|modifier|mettre a jour)(?!\\p{L})|(?:comporte|contient|y a|s'est glissee?) une (?:erreur|faute)|n'est plus (?:m|mme|le|la)(?!\\p{L})",
    '(?:corregir|corregirl[oae]s?|corrijan|rectificar|rectifiquen|sustituir|sustituyan|reemplazar|modificar|actualizar)(?!\\p{L})|(?:contiene|hay) un error|en lugar de|ya no es',
    '(?:внести|внесите) [^.?!]{0,40}(?:изменени|исправлени|правк)|исправить|исправьте|заменить|(?:допущена|содержится|есть) ошибка|вместо ',
    '(?:تصحيح|تصويب|تعديل (?:الاسم|القائمه|الوفد|البيانات)|استبدال)|(?:خطا|خطاء) في|بدلا من|(?:حل|تحل) محل',
    '更正|修正|改为|更换|勘误|有误|替换|写错',
  ].join('|'),
  'u',
);

/** Harm done to somebody, a complaint, a legal step, one's own data: no topic to be informed about. */
const PERSONAL = new RegExp(
  [
    'harass|(?<!\\p{L})(?:assault|bull(?:y|ied)|discriminat(?:ed|ion) (?:against|by)|molest|threaten)|(?:inappropriate|offensive|abusive|sexist|racist)(?: \\p{L}+)? (?:behavio|conduct|remark|comment|touch)|misconduct|(?:formal|official|file an?|lodge an?|this) complaint|(?:i|we) (?:wish|want|would like) to complain|unacceptable|(?:third|fourth|fifth|several|many) (?:time|mail|e-?mail|message)s? (?:i|we) (?:write|send|wrote|sent)|nobody (?:\\p{L}+ ){0,4}(?:answers|replies|responds)|legal (?:action|proceedings|notice)|(?:my|our) (?:lawyer|attorney)|(?:delete|erase|erasure|remove|deletion)(?!\\p{L})[^.?!]{0,40}(?:personal |my )(?:data|information|details)|right to (?:be forgotten|erasure|access)',
    "harcel|(?:comportement|propos|geste|attitude)s? (?:deplace|inapproprie|sexiste|raciste|abusi|offensan)|(?<!\\p{L})agress(?:ion|e)|(?:deposer|porter|formuler|depose|porte) (?:une )?(?:plainte|reclamation)|plainte|inacceptable|inadmissible|(?:mise en demeure|action en justice|poursuites judiciaires|mon avocat|notre avocat)|(?:supprimer|effacer|suppression|effacement)(?!\\p{L})[^.?!]{0,50}donnees|droit a l'(?:oubli|effacement)",
    'acos(?:o|ad)(?!\\p{L})|(?:comportamiento|conducta|comentario)s? (?:inapropiad|inadecuad|ofensiv|sexista|racista|indebid)|(?<!\\p{L})agresion|(?:presento|presentar|presentamos|interponer|formular|formal|formulo) (?:una )?(?:queja|reclamacion|denuncia)|queja formal|inaceptable|intolerable|(?:acciones|medidas) legales|(?:mi|nuestro) abogado|(?:eliminar|eliminen|suprimir|supriman|borrar|borren|supresion)(?!\\p{L})[^.?!]{0,50}datos|derecho (?:al olvido|de supresion)',
    'домогательств|(?:недопустим|неподобающ|оскорбительн|неэтичн)\\p{L}* (?:поведени|высказыван|замечани|обращени)|(?:подать|подаю|подаем|официальн\\p{L}+|выразить) жалоб|жалоба|жалуюсь|возмущ|неприемлем|(?:в суд|судебн|мо(?:и|ему) адвокат|наш адвокат|юридическ\\p{L}+ действ)|удал\\p{L}+[^.?!]{0,50}(?:персональн|личн|мои)\\p{L}* данн',
    'تحرش|(?:سلوك|تصرف|تعليق)\\p{L}* (?:غير لائق|مسيء|مشين|عنصري)|شكوي|اشتكي|نشتكي|غير مقبول|(?:اجراءات|خطوات) قانونيه|(?:محامي|محامينا)|(?:حذف|مسح|محو)[^.?!؟]{0,50}(?:بياناتي|بيانات شخصيه|البيانات الشخصيه|بياناتنا)',
    '骚扰|(?:不当|冒犯性?的?|歧视性?的?)(?:行为|言论|举动)|投诉|控告|不能接受|无法接受|(?:法律|诉讼)(?:行动|程序|途径)|(?:我的|我们的)?律师|(?:删除|清除)[^。？！]{0,20}(?:个人(?:数据|信息|资料)|我的(?:数据|信息|资料))',
  ].join('|'),
  'u',
);

/** A longer text has the words by chance, or needs a person for its length. */
const MOST_SENTENCES = 25;

/** The kind of a mail as it came; in a thread "that does not help" is about our answer and no complaint. */
export function kindOfMail(subject: string, text: string, isFirst: boolean): LetterKind | undefined {
  const letter = withoutFrame(visible(unwrapped(text)));
  if (!isFirst && withoutComplaint(letter).unhelpful) return undefined;
  const bare = bareSubject(visible(subject));
  return letterKind(bare.isReply ? '' : bare.text, letter);
}

/**
 * What a letter is besides a question; undefined for one that asks. `subject` may be empty; `body` is without what frames
 * it. What corrects asks for that alone; what tells asks for nothing.
 */
export function letterKind(subject: string, body: string): LetterKind | undefined {
  const all = [subject, ...sentences(body)].slice(0, MOST_SENTENCES).map((text) => ({ text, folded: normalise(text) }));
  if (all.some(({ folded }) => PERSONAL.test(folded))) return 'personal';
  const corrects = ({ folded }: { folded: string }) => CORRECTS.test(folded);
  const asked = all.slice(1).filter(({ text }) => isRequest(text) && !isBareRequest(text));
  const isOrder = asked.every((one) => !/[?？؟]/.test(one.text) && (corrects(one) || TAKES_UP.test(one.folded)));
  if (!isOrder) return undefined;
  const told = all.slice(1).some((one) => TELLS.test(one.folded) || corrects(one));
  return told ? 'submission' : undefined;
}

/** What a letter that asks hands over besides ("we accept your invitation … by when …?"); undefined where it only asks. */
export function handedOver(text: string): string | undefined {
  const letter = withoutFrame(visible(unwrapped(text)));
  return sentences(letter)
    .slice(0, MOST_SENTENCES)
    .find((sentence) => !isRequest(sentence) && HANDS.test(normalise(sentence)));
}

/** "Please register him", "kindly acknowledge receipt", "make the necessary changes": what is told is to be taken up. */
const TAKES_UP = new RegExp(
  [
    '(?:take (?:due )?note|acknowledge|confirm) ?(?:receipt|of|this|it|accordingly)?|necessary (?:changes|arrangements|corrections)|(?:include|register|add|list|consider|accept|record|circulate|publish)(?!\\p{L})',
    '(?:prendre (?:bonne )?note|accuser reception|accuse de reception|confirmer (?:la )?reception|enregistrer|inscrire|inclure|ajouter|en tenir compte|faire le necessaire)',
    '(?:tomar nota|acusar recibo|acuse de recibo|confirmar (?:la )?recepcion|registrar|inscribir|incluir|anadir|tener en cuenta)',
    'принять (?:к сведению|во внимание)|подтвердить получение|зарегистрировать|включить|учесть|внести|рассмотреть',
    'العلم|الاطلاع|الاحاطه|تاكيد الاستلام|تسجيل|ادراج|اضافه|الاخذ',
    '查收|知悉|登记|列入|确认收到|予以考虑|审阅',
  ].join('|'),
  'u',
);
