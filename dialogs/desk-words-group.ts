import type { InSix } from '../knowledge/language.js';

/** Words with a `{count}`, by the form that a number asks for; `other` for each form that is not given. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** What the desk says where many cases are answered at once. */
export interface GroupWords {
  readonly answerAll: string;
  readonly groupHint: string;
  readonly answerFor: string;
  readonly groupNothingKnown: string;
  readonly groupWho: string;
  readonly groupAll: string;
  readonly groupPreview: string;
  readonly groupTextMissing: string;
  /** `{languages}` is a list of names. */
  readonly groupTextsMissing: string;
  readonly groupNoCase: string;
  readonly groupAnswered: string;
  /** Stands before their numbers. */
  readonly groupInPart: string;
  readonly groupLeftOut: string;
  readonly groupNobody: string;
  /** The line failed: it may have been carried out or not. */
  readonly groupFailed: string;
  readonly groupCases: PluralWords;
  readonly groupSend: PluralWords;
  /** Why a case was left out, by its outcome; `other` for the rest. */
  readonly groupReasons: Readonly<
    Record<
      'taken' | 'is-resolved' | 'facts-stopped' | 'no-case' | 'text-missing' | 'nobody-to-answer' | 'other',
      string
    >
  >;
}

export const groupWords: InSix<GroupWords> = {
  en: {
    answerAll: 'Answer all at once',
    groupHint: 'Each gets the answer in their own language, once, and the case is resolved. Untick who should not.',
    answerFor: 'Answer in {language}',
    groupNothingKnown: 'The letters hold nothing to suggest. Write an answer, or untick these cases.',
    groupWho: 'Who gets it ({language})',
    groupAll: 'All',
    groupPreview: 'What goes out',
    groupTextMissing: '{language}: the text is missing.',
    groupTextsMissing: 'Write an answer in {languages}, or untick those cases.',
    groupNoCase: 'Tick at least one case.',
    groupAnswered: 'Answered: {count}',
    groupInPart: 'Answered, but more was asked; these are back in the queue:',
    groupLeftOut: 'Left out: {count}',
    groupNobody: 'Nobody waits for this any more.',
    groupFailed: 'It is not certain that this went out. Send again: nobody gets it twice.',
    groupCases: { one: '{count} case', other: '{count} cases' },
    groupSend: { one: 'Send to {count} person', other: 'Send to {count} people' },
    groupReasons: {
      taken: 'somebody has taken it meanwhile',
      'is-resolved': 'it has been resolved meanwhile',
      'no-case': 'there is no such case',
      'facts-stopped': 'what it states is under revision or has changed',
      'text-missing': 'its language has no text',
      'nobody-to-answer': 'no answer can reach the stakeholder',
      other: 'it has changed meanwhile',
    },
  },
  fr: {
    answerAll: 'Répondre à tous en une fois',
    groupHint:
      'Une seule réponse à chaque personne, dans sa langue, puis le dossier est clos. Décochez ce qui doit être exclu.',
    answerFor: 'Réponse ({language})',
    groupNothingKnown: 'Les lettres ne permettent rien de suggérer. Écrivez une réponse ou décochez ces dossiers.',
    groupWho: 'Destinataires ({language})',
    groupAll: 'Tous',
    groupPreview: 'Ce qui sera envoyé',
    groupTextMissing: '{language}\u00a0: le texte manque.',
    groupTextsMissing: 'Écrivez une réponse ({languages}) ou décochez ces dossiers.',
    groupNoCase: 'Cochez au moins un dossier.',
    groupAnswered: 'Réponses envoyées\u00a0: {count}',
    groupInPart:
      'Réponse envoyée, mais d’autres questions restent\u00a0; ces dossiers sont de nouveau en attente\u00a0:',
    groupLeftOut: 'Dossiers laissés de côté\u00a0: {count}',
    groupNobody: 'Plus personne n’attend cette réponse.',
    groupFailed: 'L’envoi n’est pas certain. Envoyez de nouveau\u00a0: personne ne recevra deux fois la réponse.',
    groupCases: { one: '{count} dossier', other: '{count} dossiers' },
    groupSend: { one: 'Envoyer à {count} personne', other: 'Envoyer à {count} personnes' },
    groupReasons: {
      taken: 'pris en charge entre-temps par un collègue',
      'is-resolved': 'clos entre-temps',
      'no-case': 'dossier introuvable',
      'facts-stopped': 'ce qui y est dit est en révision ou a changé',
      'text-missing': 'aucun texte dans sa langue',
      'nobody-to-answer': 'aucune réponse ne peut parvenir à la personne',
      other: 'modifié entre-temps',
    },
  },
  es: {
    answerAll: 'Responder a todos a la vez',
    groupHint:
      'Cada persona recibe la respuesta en su idioma, una sola vez, y el caso queda resuelto. Desmarque lo que deba excluirse.',
    answerFor: 'Respuesta ({language})',
    groupNothingKnown: 'Las cartas no permiten sugerir nada. Escriba una respuesta o desmarque estos casos.',
    groupWho: 'Quién la recibe ({language})',
    groupAll: 'Todos',
    groupPreview: 'Lo que se enviará',
    groupTextMissing: '{language}: falta el texto.',
    groupTextsMissing: 'Escriba una respuesta ({languages}) o desmarque esos casos.',
    groupNoCase: 'Marque al menos un caso.',
    groupAnswered: 'Respondidos: {count}',
    groupInPart: 'Respondidos, pero se preguntaba algo más; estos casos vuelven a la cola:',
    groupLeftOut: 'Excluidos: {count}',
    groupNobody: 'Ya nadie espera esta respuesta.',
    groupFailed: 'No es seguro que se haya enviado. Envíe de nuevo: nadie la recibirá dos veces.',
    groupCases: { one: '{count} caso', other: '{count} casos' },
    groupSend: { one: 'Enviar a {count} persona', other: 'Enviar a {count} personas' },
    groupReasons: {
      taken: 'otra persona lo ha tomado entretanto',
      'is-resolved': 'se ha resuelto entretanto',
      'no-case': 'no existe ese caso',
      'facts-stopped': 'lo que dice está en revisión o ha cambiado',
      'text-missing': 'no hay texto en su idioma',
      'nobody-to-answer': 'ninguna respuesta puede llegar a la persona',
      other: 'ha cambiado entretanto',
    },
  },
  ar: {
    answerAll: 'الرد على الجميع دفعة واحدة',
    groupHint: 'يتلقى كل شخص الرد بلغته مرة واحدة ويُنجز ملفه. أزيلوا علامة من لا ينبغي أن يتلقاه.',
    answerFor: 'الرد ({language})',
    groupNothingKnown: 'ليس في الرسائل ما يُقترح. اكتبوا رداً أو أزيلوا علامة هذه الملفات.',
    groupWho: 'من يتلقى الرد ({language})',
    groupAll: 'الكل',
    groupPreview: 'ما سيُرسل',
    groupTextMissing: '{language}: النص ناقص.',
    groupTextsMissing: 'اكتبوا رداً باللغات التالية أو أزيلوا علامة ملفاتها: {languages}',
    groupNoCase: 'حددوا ملفاً واحداً على الأقل.',
    groupAnswered: 'ملفات أُرسل الرد عليها: {count}',
    groupInPart: 'أُرسل الرد، غير أن فيها أسئلة أخرى؛ عادت هذه الملفات إلى الانتظار:',
    groupLeftOut: 'ملفات مستثناة: {count}',
    groupNobody: 'لم يعد أحد ينتظر هذا الرد.',
    groupFailed: 'ليس مؤكداً أن الرد قد أُرسل. أعيدوا الإرسال: لن يتلقاه أحد مرتين.',
    groupCases: {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: '{count} ملفات',
      many: '{count} ملفاً',
      other: '{count} ملف',
    },
    groupSend: {
      zero: 'لم يُحدد أحد',
      one: 'إرسال إلى شخص واحد',
      two: 'إرسال إلى شخصين',
      few: 'إرسال إلى {count} أشخاص',
      many: 'إرسال إلى {count} شخصاً',
      other: 'إرسال إلى {count} شخص',
    },
    groupReasons: {
      taken: 'تولاه زميل في هذه الأثناء',
      'is-resolved': 'أُنجز في هذه الأثناء',
      'no-case': 'لا يوجد هذا الملف',
      'facts-stopped': 'ما يذكره قيد المراجعة أو تغيّر',
      'text-missing': 'لا نص بلغته',
      'nobody-to-answer': 'لا سبيل لإيصال الرد إلى صاحبه',
      other: 'تغيّر في هذه الأثناء',
    },
  },
  ru: {
    answerAll: 'Ответить всем сразу',
    groupHint: 'Каждый получит ответ на своем языке, один раз, и обращение завершится. Снимите отметку с лишних.',
    answerFor: 'Ответ ({language})',
    groupNothingKnown:
      'В письмах нет ничего, что можно предложить. Напишите ответ или снимите отметку с этих обращений.',
    groupWho: 'Кто получит ({language})',
    groupAll: 'Все',
    groupPreview: 'Что будет отправлено',
    groupTextMissing: '{language}: текста нет.',
    groupTextsMissing: 'Напишите ответ или снимите отметку с обращений. Не хватает языков: {languages}',
    groupNoCase: 'Отметьте хотя бы одно обращение.',
    groupAnswered: 'Отвечено: {count}',
    groupInPart: 'Ответ отправлен, но были и другие вопросы; эти обращения снова ожидают:',
    groupLeftOut: 'Пропущено: {count}',
    groupNobody: 'Этого ответа больше никто не ждет.',
    groupFailed: 'Неизвестно, ушел ли ответ. Отправьте еще раз: дважды его никто не получит.',
    groupCases: {
      one: '{count} обращение',
      few: '{count} обращения',
      many: '{count} обращений',
      other: '{count} обращения',
    },
    groupSend: { one: 'Отправить {count} адресату', other: 'Отправить {count} адресатам' },
    groupReasons: {
      taken: 'его тем временем взял другой сотрудник',
      'is-resolved': 'тем временем завершено',
      'no-case': 'такого обращения нет',
      'facts-stopped': 'указанные в нём сведения пересматриваются или изменились',
      'text-missing': 'нет текста на его языке',
      'nobody-to-answer': 'ответ не может дойти до адресата',
      other: 'тем временем изменилось',
    },
  },
  zh: {
    answerAll: '一次性答复全部',
    groupHint: '每人以自己的语言收到一次答复，咨询随即办结。请取消勾选不应收到的。',
    answerFor: '答复（{language}）',
    groupNothingKnown: '信函中没有可供建议的内容。请撰写答复，或取消勾选这些咨询。',
    groupWho: '收件人（{language}）',
    groupAll: '全部',
    groupPreview: '将要发送的内容',
    groupTextMissing: '{language}：缺少文本。',
    groupTextsMissing: '请以{languages}撰写答复，或取消勾选相应咨询。',
    groupNoCase: '请至少勾选一个咨询。',
    groupAnswered: '已答复：{count}',
    groupInPart: '已答复，但其中还有其他问题；以下咨询已回到队列：',
    groupLeftOut: '未包括：{count}',
    groupNobody: '已无人等待该答复。',
    groupFailed: '无法确定是否已发出。请再次发送：不会有人收到两次。',
    groupCases: { other: '{count}个咨询' },
    groupSend: { other: '发送给{count}人' },
    groupReasons: {
      taken: '已被其他同事接手',
      'is-resolved': '已办结',
      'no-case': '没有该咨询',
      'facts-stopped': '其中的信息正在修订或已变更',
      'text-missing': '没有其语言的文本',
      'nobody-to-answer': '答复无法送达对方',
      other: '已有变动',
    },
  },
};
