import type { InSix } from '../knowledge/language.js';
import type { CaseState } from './cases/case-states.js';

/** What the desk says around its lists: where one is, what is shown, what is searched. */
export interface ListWords {
  readonly cases: string;
  readonly conversations: string;
  /** Names the choice between the four that follow. */
  readonly views: string;
  readonly viewWaiting: string;
  readonly viewMine: string;
  readonly viewOpen: string;
  readonly viewDone: string;
  /** For those who do not see the number beside it. */
  readonly waitingCount: string;
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly language: string;
  readonly channel: string;
  readonly reason: string;
  readonly owner: string;
  readonly any: string;
  readonly order: string;
  readonly longestFirst: string;
  readonly newestFirst: string;
  readonly clear: string;
  readonly channels: Readonly<Record<'chat' | 'mail' | 'terminal', string>>;
  readonly states: Readonly<Record<CaseState, string>>;
  readonly you: string;
  readonly nobody: string;
  /** Stands before a length of time. */
  readonly waits: string;
  readonly since: string;
  readonly questions: string;
  readonly alike: string;
  readonly alikeHint: string;
  readonly showMore: string;
  /** `{shown}` and `{total}` are numbers. */
  readonly shownOf: string;
}

export const listWords: InSix<ListWords> = {
  en: {
    cases: 'Cases',
    conversations: 'Conversations',
    views: 'Which cases',
    viewWaiting: 'Waiting',
    viewMine: 'Mine',
    viewOpen: 'All open',
    viewDone: 'Done',
    waitingCount: 'Cases waiting: {count}',
    search: 'Search',
    searchHint: 'Number, address or words',
    filters: 'Filters',
    language: 'Language',
    channel: 'Channel',
    reason: 'Reason',
    owner: 'With',
    any: 'Any',
    order: 'Order',
    longestFirst: 'Longest waiting first',
    newestFirst: 'Newest first',
    clear: 'Clear search and filters',
    channels: { chat: 'Chat', mail: 'Mail', terminal: 'Terminal' },
    states: {
      bot: 'With the assistant',
      queued: 'Waiting for a person',
      claimed: 'In hand',
      waiting: 'Answered',
      resolved: 'Resolved',
    },
    you: 'You',
    nobody: 'Nobody yet',
    waits: 'Waiting for',
    since: 'Since',
    questions: 'Questions: {count}',
    alike: 'Asked more than once',
    alikeHint: 'Open cases with the same question',
    showMore: 'Show more',
    shownOf: '{shown} of {total}',
  },
  fr: {
    cases: 'Dossiers',
    conversations: 'Conversations',
    views: 'Quels dossiers',
    viewWaiting: 'En attente',
    viewMine: 'Les miens',
    viewOpen: 'Tous ouverts',
    viewDone: 'Terminés',
    waitingCount: 'Dossiers en attente\u00a0: {count}',
    search: 'Rechercher',
    searchHint: 'Numéro, adresse ou mots',
    filters: 'Filtres',
    language: 'Langue',
    channel: 'Canal',
    reason: 'Motif',
    owner: 'Suivi par',
    any: 'Indifférent',
    order: 'Ordre',
    longestFirst: 'Plus longue attente d’abord',
    newestFirst: 'Plus récents d’abord',
    clear: 'Effacer la recherche et les filtres',
    channels: { chat: 'Chat', mail: 'Courriel', terminal: 'Terminal' },
    states: {
      bot: 'Confié à l’assistant',
      queued: 'En attente',
      claimed: 'Pris en charge',
      waiting: 'Réponse envoyée',
      resolved: 'Terminé',
    },
    you: 'Vous',
    nobody: 'Personne pour l’instant',
    waits: 'En attente depuis',
    since: 'Depuis',
    questions: 'Questions\u00a0: {count}',
    alike: 'Questions posées plusieurs fois',
    alikeHint: 'Dossiers ouverts portant la même question',
    showMore: 'Afficher la suite',
    shownOf: '{shown} sur {total}',
  },
  es: {
    cases: 'Casos',
    conversations: 'Conversaciones',
    views: 'Qué casos',
    viewWaiting: 'En espera',
    viewMine: 'Míos',
    viewOpen: 'Abiertos',
    viewDone: 'Resueltos',
    waitingCount: 'Casos en espera: {count}',
    search: 'Buscar',
    searchHint: 'Número, dirección o palabras',
    filters: 'Filtros',
    language: 'Idioma',
    channel: 'Canal',
    reason: 'Motivo',
    owner: 'A cargo de',
    any: 'Todos',
    order: 'Orden',
    longestFirst: 'Mayor espera primero',
    newestFirst: 'Más recientes primero',
    clear: 'Quitar búsqueda y filtros',
    channels: { chat: 'Chat', mail: 'Correo', terminal: 'Terminal' },
    states: {
      bot: 'Con el asistente',
      queued: 'En espera',
      claimed: 'En curso',
      waiting: 'Respondido',
      resolved: 'Resuelto',
    },
    you: 'Usted',
    nobody: 'Nadie todavía',
    waits: 'Espera desde hace',
    since: 'Desde hace',
    questions: 'Preguntas: {count}',
    alike: 'Preguntas repetidas',
    alikeHint: 'Casos abiertos con la misma pregunta',
    showMore: 'Mostrar más',
    shownOf: '{shown} de {total}',
  },
  ar: {
    cases: 'الملفات',
    conversations: 'المحادثات',
    views: 'عرض الملفات',
    viewWaiting: 'بالانتظار',
    viewMine: 'ملفاتي',
    viewOpen: 'كل المفتوح',
    viewDone: 'المنجزة',
    waitingCount: 'الملفات المنتظرة: {count}',
    search: 'بحث',
    searchHint: 'رقم أو عنوان أو كلمات',
    filters: 'التصفية',
    language: 'اللغة',
    channel: 'القناة',
    reason: 'السبب',
    owner: 'لدى',
    any: 'الكل',
    order: 'الترتيب',
    longestFirst: 'الأطول انتظاراً أولاً',
    newestFirst: 'الأحدث أولاً',
    clear: 'مسح البحث والتصفية',
    channels: { chat: 'محادثة', mail: 'بريد', terminal: 'طرفية' },
    states: {
      bot: 'لدى المساعد الآلي',
      queued: 'بالانتظار',
      claimed: 'قيد المعالجة',
      waiting: 'أُرسل الرد',
      resolved: 'منجز',
    },
    you: 'أنتم',
    nobody: 'لا أحد بعد',
    waits: 'مدة الانتظار',
    since: 'منذ',
    questions: 'عدد الأسئلة: {count}',
    alike: 'أسئلة متكررة',
    alikeHint: 'ملفات مفتوحة تحمل السؤال نفسه',
    showMore: 'عرض المزيد',
    shownOf: '{shown} من {total}',
  },
  ru: {
    cases: 'Обращения',
    conversations: 'Переписка',
    views: 'Какие обращения',
    viewWaiting: 'Ждут',
    viewMine: 'Мои',
    viewOpen: 'Все открытые',
    viewDone: 'Завершенные',
    waitingCount: 'Ждут ответа: {count}',
    search: 'Поиск',
    searchHint: 'Номер, адрес или слова',
    filters: 'Фильтры',
    language: 'Язык',
    channel: 'Канал',
    reason: 'Причина',
    owner: 'У кого',
    any: 'Все',
    order: 'Порядок',
    longestFirst: 'Сначала те, кто ждет дольше',
    newestFirst: 'Сначала новые',
    clear: 'Сбросить поиск и фильтры',
    channels: { chat: 'Чат', mail: 'Почта', terminal: 'Терминал' },
    states: {
      bot: 'У помощника',
      queued: 'Ждет ответа',
      claimed: 'В работе',
      waiting: 'Ответ отправлен',
      resolved: 'Завершено',
    },
    you: 'Вы',
    nobody: 'Пока ни у кого',
    waits: 'Ожидание',
    since: 'Прошло',
    questions: 'Вопросов: {count}',
    alike: 'Повторяющиеся вопросы',
    alikeHint: 'Открытые обращения с тем же вопросом',
    showMore: 'Показать еще',
    shownOf: '{shown} из {total}',
  },
  zh: {
    cases: '咨询',
    conversations: '对话',
    views: '显示哪些咨询',
    viewWaiting: '待处理',
    viewMine: '我的',
    viewOpen: '全部未结',
    viewDone: '已办结',
    waitingCount: '待处理的咨询：{count}',
    search: '搜索',
    searchHint: '编号、地址或词语',
    filters: '筛选',
    language: '语言',
    channel: '渠道',
    reason: '原因',
    owner: '负责人',
    any: '不限',
    order: '排序',
    longestFirst: '等待最久的在前',
    newestFirst: '最新的在前',
    clear: '清除搜索和筛选',
    channels: { chat: '聊天', mail: '邮件', terminal: '终端' },
    states: {
      bot: '由助手处理',
      queued: '等待人工处理',
      claimed: '处理中',
      waiting: '已答复',
      resolved: '已办结',
    },
    you: '您',
    nobody: '尚无人负责',
    waits: '已等待',
    since: '已过',
    questions: '问题数：{count}',
    alike: '重复出现的问题',
    alikeHint: '问题相同的未结咨询',
    showMore: '显示更多',
    shownOf: '{shown} / {total}',
  },
};
