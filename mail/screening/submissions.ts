const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

/** A note verbale, by its set phrases. */
const NOTE = anyOf(
  'presents? (?:its|their|her|his) compliments|note verbale|avails itself of this opportunity',
  "présente ses compliments|a l[’']honneur de (?:lui |vous )?(?:transmettre|communiquer|informer)|saisit cette occasion",
  'saluda (?:muy )?atentamente a|tiene el honor de (?:transmitir|comunicar|informar)|nota verbal|aprovecha la oportunidad',
  'свидетельствует свое уважение|имеет честь (?:сообщить|направить|препроводить)|вербальная нота|пользуется случаем',
  'تهدي .{0,120}(?:أطيب )?تحياتها|مذكرة شفوية|يسرها أن تحيل|تغتنم هذه (?:المناسبة|الفرصة)',
  '谨向.{0,40}致意|普通照会|荣幸地(?:转交|通知|转达)|顺致最崇高的敬意',
);

/** "We accept", "we confirm our participation". */
const ACCEPTANCE = anyOf(
  '\\b(?:i|we|he|she|the (?:minister|ambassador|director)|h\\.?e\\.?.{0,40}|it is)\\s(?:am |are |is |would be |will be |hereby |gladly |an honou?r )*(?:pleased to accept|happy to accept|honou?red to accept|accepts? (?:your|the) (?:kind )?invitation|confirms? (?:my|our|his|her|the) (?:attendance|participation|presence)|to accept (?:your|the) (?:kind )?invitation)',
  '\\b(?:unfortunately|regret).{0,80}(?:unable to (?:attend|participate|accept)|cannot (?:attend|accept)|decline)',
  "j[’']accepte|nous acceptons|(?:je|nous) (?:vous )?confirm(?:e|ons) (?:ma|notre|sa) (?:participation|présence)|ai le plaisir d[’']accepter|avons le plaisir d[’']accepter|au regret de (?:ne pas|décliner)",
  'acept(?:o|amos|a) (?:con gusto )?(?:la|su) (?:amable )?invitación|(?:me|nos) complace aceptar|confirm(?:o|amos) (?:mi|nuestra|su) (?:participación|asistencia)|lament(?:o|amos) no poder (?:asistir|participar)',
  '(?:принимаем|принимаю|рад[аы]? принять|с благодарностью принимает) .{0,30}приглашение|подтверждаем? (?:свое|наше|мое) участие|подтверждаю (?:свое|наше|мое) участие|к сожалению, не (?:смож|мож)\\p{L}+ (?:принять участие|присутствовать)',
  '(?:يسرنا|يسرني|نقبل|أقبل|يسعدنا|يسعدني) .{0,20}(?:قبول )?(?:دعوتكم|الدعوة)|(?:نؤكد|أؤكد) (?:مشاركتنا|مشاركتي|حضورنا|حضوري)|نأسف لعدم (?:تمكننا|الحضور|المشاركة)',
  '(?:接受|欣然接受).{0,10}邀请|确认(?:将)?(?:出席|参加|参会)|遗憾.{0,10}(?:无法|不能)(?:出席|参加)',
);

const THING =
  'contributions?|submissions?|nominations?|proposals?|statements?|inputs?|comments|application|project|form|questionnaire|report|abstract|registration';
/** "Attached is our contribution", "we hereby nominate", "please correct". */
const HANDED_IN = anyOf(
  `(?:(?:please |kindly )?find (?:attached|enclosed|below)|attached (?:is|are|please find)|(?<!(?:can|could|may|shall|should|must|do) )(?:we|i) (?:hereby |are pleased to |am pleased to |would like to )?(?:submit|enclose|attach|send you|nominate)|here is|enclosed (?:is|are)) .{0,60}\\b(?:${THING}|candidate|mr|ms|dr)\\b`,
  '(?:we|i) (?:hereby |would like to |have the honou?r to |are pleased to |am pleased to )?nominate\\b|(?:is|are|has been) (?:hereby )?nominated (?:as|for|by)',
  '(?:veuillez trouver|vous trouverez|ci-joint|en pièce jointe).{0,80}(?:contribution|candidature|proposition|déclaration|commentaires|formulaire|projet|soumission|nomination)|nous (?:proposons|désignons|soumettons) (?:la candidature|notre|m\\.|mme)',
  '(?:adjunto|adjunta|adjuntamos|se adjunta|encontrará|remito|remitimos|les enviamos).{0,80}(?:contribución|candidatura|propuesta|declaración|comentarios|formulario|proyecto|designación)|(?:designamos|proponemos|nominamos|presentamos) (?:la candidatura|a la|al|nuestra|nuestro)',
  '(?:направляем|направляю|прилагаю|прилагаем|во вложении|высылаем|высылаю|представляем).{0,80}(?:материал|вклад|заявк|кандидатур|предложени|заявлени|замечани|анкет|проект|комментари)|выдвигаем|(?:назначаем|номинируем)',
  '(?:مرفق|تجدون (?:مرفقا|طيه)|نرفق|أرفق|نرسل|طيه).{0,80}(?:مساهم|ترشيح|مقترح|بيان|تعليقات|استمارة|مشروع|إسهام)|(?:نرشح|نود ترشيح|يسرنا ترشيح)',
  '(?:附件(?:是|为|中)|随信附上|现(?:提交|报送)|附上|兹提交|请查收附件).{0,40}(?:意见|文稿|提名|提案|声明|评论|表格|项目|申请)|(?:我们|我部|本单位|兹)提名',
);
const CORRECTION = anyOf(
  '\\bcorrigendum\\b|\\berratum\\b|please (?:correct|amend|replace|update) (?:the|our|my|this)|(?:there is|contains?) an? (?:error|mistake|typo) in|(?:my|our|the) (?:name|title|organi[sz]ation) (?:is|was) (?:misspel|wrong|incorrect)',
  'erratum|(?:veuillez|merci de) (?:corriger|rectifier|remplacer|modifier) (?:le|la|les|mon|notre)|(?:il y a|contient) une erreur dans',
  'fe de erratas|(?:sírvanse|por favor,?) (?:corregir|rectificar|sustituir|modificar|corrijan) (?:el|la|los|mi|nuestro)|hay un error en',
  'прошу (?:исправить|внести исправлени|заменить)|просим (?:исправить|внести исправлени|заменить)|(?:допущена|обнаружена|есть) ошибка в',
  '(?:يرجى|نرجو|الرجاء) (?:تصحيح|تصويب|تعديل)|(?:يوجد|هناك) خطأ في',
  '请(?:更正|修正|替换|修改)|勘误|有(?:一处)?错误',
);

/** What a mail hands in rather than asks for; undefined for a question. A question in it does not make it one. */
export function submissionKind(subject: string, text: string, hasAttachment: boolean): string | undefined {
  const said = `${subject}\n${text}`.replace(/\s+/g, ' ');
  if (NOTE.test(said)) return 'note-verbale';
  const asks = /[?？؟]|\b(?:could you|can you|please (?:let me know|tell|advise|inform))\b/iu.test(
    text.trim() === '' ? subject : text,
  );
  if (ACCEPTANCE.test(said) && !asks) return 'acceptance';
  if (HANDED_IN.test(said) && (hasAttachment || !asks)) return 'handed-in';
  return CORRECTION.test(said) ? 'correction' : undefined;
}
