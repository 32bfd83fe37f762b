import type { InSix } from '../knowledge/language.js';

/** What the desk says of an answer that stands for a time, where a group is answered. */
export interface StandWords {
  readonly standTitle: string;
  readonly standHint: string;
  readonly standTick: string;
  readonly standUntil: string;
  readonly standOther: string;
  readonly standDayMissing: string;
  readonly standRefused: string;
  /** `{day}` is a day without its year. */
  readonly standing: string;
  readonly standShow: string;
}

export const standWords: InSix<StandWords> = {
  en: {
    standTitle: 'Let the answer stand for a time',
    standHint:
      'Whoever asks the same until then gets it from the assistant, as an answer of the secretariat, in the languages written here. It can be ended at once.',
    standTick: 'Give this answer to those who ask later',
    standUntil: 'Last day',
    standOther: 'Other languages, where you wish',
    standDayMissing: 'Choose the last day: from today on, within 90 days.',
    standRefused:
      'Nothing was sent. The answer may not stand: its last day is past or too far, or it states something that is under revision.',
    standing: 'The assistant gives an answer to this until {day}.',
    standShow: 'Show it among the facts',
  },
  fr: {
    standTitle: 'Réponse provisoire',
    standHint:
      'Jusqu’à cette date, l’assistant donnera cette réponse, au nom du secrétariat, à quiconque pose la même question, dans les langues rédigées ici. On peut l’arrêter à tout moment.',
    standTick: 'Donner cette réponse à ceux qui poseront la question plus tard',
    standUntil: 'Dernier jour',
    standOther: 'Autres langues, si vous le souhaitez',
    standDayMissing: 'Choisissez le dernier jour\u00a0: à partir d’aujourd’hui, dans les 90 jours.',
    standRefused:
      'Rien n’a été envoyé. Cette réponse ne peut pas être donnée à titre provisoire\u00a0: son dernier jour est passé ou trop éloigné, ou elle contient une information en cours de révision.',
    standing: 'L’assistant donne une réponse à cette question jusqu’au {day}.',
    standShow: 'La voir parmi les informations',
  },
  es: {
    standTitle: 'Respuesta provisional',
    standHint:
      'Hasta esa fecha, el asistente dará esta respuesta, en nombre de la secretaría, a quien pregunte lo mismo, en los idiomas redactados aquí. Se puede retirar en cualquier momento.',
    standTick: 'Dar esta respuesta a quienes pregunten más tarde',
    standUntil: 'Último día',
    standOther: 'Otros idiomas, si lo desea',
    standDayMissing: 'Elija el último día: desde hoy y dentro de 90 días.',
    standRefused:
      'No se ha enviado nada. Esta respuesta no puede darse de forma provisional: su último día ha pasado o está demasiado lejos, o contiene algo que está en revisión.',
    standing: 'El asistente da una respuesta a esta pregunta hasta el {day}.',
    standShow: 'Verla entre los datos',
  },
  ar: {
    standTitle: 'رد مؤقت',
    standHint:
      'حتى ذلك اليوم يقدم المساعد هذا الرد، باسم الأمانة، لكل من يطرح السؤال نفسه، باللغات المكتوبة هنا. ويمكن إنهاؤه في أي وقت.',
    standTick: 'تقديم هذا الرد لمن يسأل لاحقاً',
    standUntil: 'اليوم الأخير',
    standOther: 'لغات أخرى، عند الرغبة',
    standDayMissing: 'اختاروا اليوم الأخير: من اليوم وخلال 90 يوماً.',
    standRefused:
      'لم يُرسل شيء. لا يجوز تقديم هذا الرد مؤقتاً: فإما أن يومه الأخير قد مضى أو بعيد جداً، أو أنه يتضمن معلومة قيد المراجعة.',
    standing: 'يقدم المساعد رداً على هذا السؤال حتى {day}.',
    standShow: 'عرضه ضمن المعلومات',
  },
  ru: {
    standTitle: 'Временный ответ',
    standHint:
      'До этого дня ассистент дает этот ответ, от имени секретариата, всем, кто спросит о том же, на языках, на которых он здесь написан. Его можно отменить в любой момент.',
    standTick: 'Давать этот ответ тем, кто спросит позже',
    standUntil: 'Последний день',
    standOther: 'Другие языки, если нужно',
    standDayMissing: 'Выберите последний день: с сегодняшнего, в пределах 90 дней.',
    standRefused:
      'Ничего не отправлено. Этот ответ нельзя давать как временный: последний день прошел или слишком далек, либо в ответе есть сведения, которые пересматриваются.',
    standing: 'Ассистент дает ответ на этот вопрос до {day} включительно.',
    standShow: 'Показать среди фактов',
  },
  zh: {
    standTitle: '临时答复',
    standHint: '在该日之前，凡提出同样问题者，助手均以秘书处的名义，用此处已撰写的语言给出该答复。可随时终止。',
    standTick: '此后提问者也给予该答复',
    standUntil: '最后一日',
    standOther: '其他语言（可选）',
    standDayMissing: '请选择最后一日：自今日起90天以内。',
    standRefused: '未发送任何内容。该答复不能作为临时答复：最后一日已过或过远，或其中包含正在修订的内容。',
    standing: '助手对此问题给出答复，直至{day}。',
    standShow: '在事实中查看',
  },
};
