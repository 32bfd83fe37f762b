import type { InSix } from '../knowledge/language.js';

/** What the button says that opens the chat on another site; few words, since they travel with every page there. */
export interface EmbedWords {
  /** Names the button and the window of the chat. */
  readonly title: string;
  readonly close: string;
  /** Leads to the chat page where the window stays empty. */
  readonly newWindow: string;
}

export const embedWords: InSix<EmbedWords> = {
  en: { title: 'WSIS Assistant', close: 'Close', newWindow: 'Open the chat in a new window' },
  fr: { title: 'Assistant SMSI', close: 'Fermer', newWindow: 'Ouvrir la conversation dans une nouvelle fenêtre' },
  es: { title: 'Asistente de la CMSI', close: 'Cerrar', newWindow: 'Abrir el chat en una ventana nueva' },
  ar: { title: 'مساعد القمة العالمية', close: 'إغلاق', newWindow: 'فتح المحادثة في نافذة جديدة' },
  ru: { title: 'Помощник ВВУИО', close: 'Закрыть', newWindow: 'Открыть беседу в новом окне' },
  zh: { title: 'WSIS 助手', close: '关闭', newWindow: '在新窗口中打开对话' },
};
