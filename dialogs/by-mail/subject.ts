/** A subject without what mail programs and gateways put before it. */
export interface BareSubject {
  readonly text: string;
  /** It answers or passes on an earlier mail. */
  readonly isReply: boolean;
}

/** `Re:` and `Fwd:` in the six languages and in German, Portuguese, Italian and the Nordic ones; Outlook counts them. */
const PREFIX =
  /^(?:re|aw|antw|sv|vs|res|rif|rv|fw|fwd|tr|wg|enc|i|ответ|отв|пер|пересл|рд|رد|الرد|إعادة توجيه|回复|回覆|答复|答覆|转发|轉寄|转寄)(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\))?\s*[:：]\s*/iu;
/** "[External]", "[WSIS-list]", "*** SPAM ***". */
const TAG = /^(?:\[[^\]]{1,40}\]|\*{2,3}[^*]{1,40}\*{2,3}|<external>|external\s*:)\s*/iu;
/** A subject longer than this carries its question at its start, if at all. */
const LONGEST = 400;

export function bareSubject(subject: string): BareSubject {
  let text = subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  let isReply = false;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(TAG, '');
    const rest = text.replace(PREFIX, '');
    isReply ||= rest !== text;
    text = rest.trim();
  }
  return { text, isReply };
}

/** Subjects that name nothing: everybody writes a "question". */
const UNTELLING =
  /^(?:(?:general |quick |short |urgent |a |one |my |some )*(?:questions?|(?:in|en)quir(?:y|ies)|query|requests?|help|info(?:rmation)?|assistance|hello|hi|message|e?-?mail|wsis|smsi|cmsi|urgent|important)(?: (?:for|of|on|about|regarding) (?:information|wsis|help|the secretariat))?|(?:une |demande (?:de |d['’])?|question |quelques )*(?:questions?|renseignements?|informations?|aide|demande|bonjour|objet)|(?:una |solicitud de |petición de )*(?:consultas?|preguntas?|información|solicitud|duda|ayuda|hola)|(?:طلب )?(?:استفسار|سؤال|أسئلة|معلومات|مساعدة|طلب|رسالة|مرحبا|السلام عليكم)|(?:вопросы?|запрос(?: информации)?|помощь|информация|обращение|письмо|здравствуйте|просьба)|(?:关于)?(?:咨询|咨詢|询问|詢問|问题|問題|请教|請教|求助|您好|你好|信息|来信)(?:一下)?)[\s.!?？！:：…]*$/iu;

/** Whether a subject says anything of what a mail is about. */
export function isTelling(subject: string): boolean {
  return /[\p{L}\p{N}]/u.test(subject) && !UNTELLING.test(subject);
}
