import type { InSix } from '../knowledge/language.js';

/** What the desk says where many cases are answered at once. */
export interface GroupWords {
  readonly answerAll: string;
  readonly groupHint: string;
  /** `{count}` cases get the answer. */
  readonly sendToAll: string;
  readonly answerFor: string;
  readonly groupAnswered: string;
  readonly groupLeftOut: string;
  readonly groupNobody: string;
  readonly groupNoText: string;
}

export const groupWords: InSix<GroupWords> = {
  en: {
    answerAll: 'Answer all at once',
    groupHint: 'Each gets the answer in their own language, once, and the case is resolved. Untick who should not.',
    sendToAll: 'Send and resolve ({count})',
    answerFor: 'Answer in {language}',
    groupAnswered: 'Answered: {count}',
    groupLeftOut: 'Left out: {count}',
    groupNobody: 'Nobody waits for this any more.',
    groupNoText: 'Write at least one answer, and leave at least one case ticked for it.',
  },
  fr: {
    answerAll: 'Répondre à tous en une fois',
    groupHint:
      'Une seule réponse à chaque personne, dans sa langue, et le dossier est terminé. Décochez ce qui doit être exclu.',
    sendToAll: 'Envoyer et terminer ({count})',
    answerFor: 'Réponse ({language})',
    groupAnswered: 'Réponses envoyées\u00a0: {count}',
    groupLeftOut: 'Dossiers laissés de côté\u00a0: {count}',
    groupNobody: 'Plus personne n’attend cette réponse.',
    groupNoText: 'Écrivez au moins une réponse, avec au moins un dossier coché.',
  },
  es: {
    answerAll: 'Responder a todos a la vez',
    groupHint:
      'Cada persona recibe la respuesta en su idioma, una sola vez, y el caso queda resuelto. Desmarque lo que deba excluirse.',
    sendToAll: 'Enviar y resolver ({count})',
    answerFor: 'Respuesta ({language})',
    groupAnswered: 'Respondidos: {count}',
    groupLeftOut: 'Excluidos: {count}',
    groupNobody: 'Ya nadie espera esta respuesta.',
    groupNoText: 'Escriba al menos una respuesta y deje marcado al menos un caso.',
  },
  ar: {
    answerAll: 'الرد على الجميع دفعة واحدة',
    groupHint: 'يتلقى كل شخص الرد بلغته مرة واحدة ويُنجز ملفه. أزيلوا علامة من لا ينبغي أن يتلقاه.',
    sendToAll: 'إرسال وإنجاز ({count})',
    answerFor: 'الرد ({language})',
    groupAnswered: 'ملفات أُرسل الرد عليها: {count}',
    groupLeftOut: 'ملفات مستثناة: {count}',
    groupNobody: 'لم يعد أحد ينتظر هذا الرد.',
    groupNoText: 'اكتبوا رداً واحداً على الأقل، مع إبقاء ملف واحد محدد على الأقل.',
  },
  ru: {
    answerAll: 'Ответить всем сразу',
    groupHint: 'Каждый получит ответ на своем языке, один раз, и обращение завершится. Снимите отметку с лишних.',
    sendToAll: 'Отправить и завершить ({count})',
    answerFor: 'Ответ ({language})',
    groupAnswered: 'Отвечено: {count}',
    groupLeftOut: 'Пропущено: {count}',
    groupNobody: 'Этого ответа больше никто не ждет.',
    groupNoText: 'Напишите хотя бы один ответ и оставьте отмеченным хотя бы одно обращение.',
  },
  zh: {
    answerAll: '一次性答复全部',
    groupHint: '每人以自己的语言收到一次答复，咨询随即办结。请取消勾选不应收到的。',
    sendToAll: '发送并办结（{count}）',
    answerFor: '答复（{language}）',
    groupAnswered: '已答复：{count}',
    groupLeftOut: '未包括：{count}',
    groupNobody: '已无人等待该答复。',
    groupNoText: '请至少写一个答复，并至少保留一个勾选的咨询。',
  },
};
