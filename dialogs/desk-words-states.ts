import type { InSix } from '../knowledge/language.js';

/** What the desk says where there is nothing to show, of the line to the server, and of conversations. */
export interface StateWords {
  readonly noneWaiting: string;
  readonly noneWaitingHint: string;
  readonly noneMine: string;
  readonly noneMineHint: string;
  readonly noneOpen: string;
  readonly noneDone: string;
  readonly noneFound: string;
  readonly noneFoundHint: string;
  readonly noConversations: string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** On a button: what was refused for what it states. */
  readonly allTheSame: string;
  /** Said of an answer that would go by mail. */
  readonly mailPaused: string;
  readonly offline: string;
  readonly online: string;
  readonly signedOut: string;
  readonly signIn: string;
  /** `{number}` is a case. */
  readonly newCase: string;
  readonly newMessage: string;
  readonly noScript: string;
  readonly genevaTime: string;
  readonly withCase: string;
  readonly withCaseYes: string;
  readonly withCaseNo: string;
  readonly byAssistant: string;
  readonly byStaff: string;
  readonly choose: string;
  readonly chooseHint: string;
}

export const stateWords: InSix<StateWords> = {
  en: {
    noneWaiting: 'Nobody is waiting.',
    noneWaitingHint: 'As soon as the assistant leaves a question to you, it appears here by itself.',
    noneMine: 'You have no case in hand.',
    noneMineHint: 'Open one under “Waiting” and press “Take”.',
    noneOpen: 'No case is open.',
    noneDone: 'No case is resolved yet.',
    noneFound: 'Nothing was found.',
    noneFoundHint: 'Try fewer words or other filters.',
    noConversations: 'Nobody has written yet.',
    loading: 'Loading …',
    failed: 'That did not work.',
    tryAgain: 'Try again',
    allTheSame: 'Send it all the same',
    mailPaused: 'Mail is paused: it goes out when mail is resumed.',
    offline: 'No connection. What you see may be out of date; the desk goes on as soon as the line is back.',
    online: 'The connection is back.',
    signedOut: 'You have been signed out. What you wrote is still here; sign in to send it.',
    signIn: 'Sign in',
    newCase: 'New case {number}: {topic}',
    newMessage: 'New message in case {number}',
    noScript: 'The desk needs JavaScript. Please switch it on for this site.',
    genevaTime: 'All times are Geneva time.',
    withCase: 'Case',
    withCaseYes: 'With a case',
    withCaseNo: 'Without a case',
    byAssistant: 'The assistant answers',
    byStaff: 'The secretariat answers',
    choose: 'Choose a case.',
    chooseHint: 'Take it, write your answer or use the suggested one, and send. That is all.',
  },
  fr: {
    noneWaiting: 'Aucun dossier en attente.',
    noneWaitingHint: 'Dès que l’assistant vous transmet une question, elle s’affiche ici d’elle-même.',
    noneMine: 'Vous ne suivez aucun dossier.',
    noneMineHint: 'Ouvrez un dossier «\u00a0En attente\u00a0» et choisissez «\u00a0Prendre en charge\u00a0».',
    noneOpen: 'Aucun dossier ouvert.',
    noneDone: 'Aucun dossier terminé pour l’instant.',
    noneFound: 'Aucun résultat.',
    noneFoundHint: 'Essayez avec moins de mots ou d’autres filtres.',
    noConversations: 'Aucun message reçu pour l’instant.',
    loading: 'Chargement…',
    failed: 'L’opération n’a pas abouti.',
    tryAgain: 'Réessayer',
    allTheSame: 'Envoyer malgré tout',
    mailPaused: 'Le courriel est suspendu\u00a0: la réponse partira à sa reprise.',
    offline:
      'Pas de connexion. L’affichage n’est peut-être plus à jour\u00a0; tout reprend dès le retour de la connexion.',
    online: 'La connexion est rétablie.',
    signedOut: 'Votre session est terminée. Votre texte est toujours là\u00a0; ouvrez une session pour l’envoyer.',
    signIn: 'Se connecter',
    newCase: 'Nouveau dossier {number}\u00a0: {topic}',
    newMessage: 'Nouveau message dans le dossier {number}',
    noScript: 'L’espace de travail a besoin de JavaScript. Veuillez l’activer pour ce site.',
    genevaTime: 'Toutes les heures sont celles de Genève.',
    withCase: 'Dossier',
    withCaseYes: 'Avec dossier',
    withCaseNo: 'Sans dossier',
    byAssistant: 'L’assistant répond',
    byStaff: 'Le secrétariat répond',
    choose: 'Choisissez un dossier.',
    chooseHint: 'Prenez-le en charge, écrivez votre réponse ou reprenez celle qui est proposée, puis envoyez.',
  },
  es: {
    noneWaiting: 'No hay nadie en espera.',
    noneWaitingHint: 'En cuanto el asistente le deje una pregunta, aparecerá aquí sin recargar.',
    noneMine: 'No tiene ningún caso a su cargo.',
    noneMineHint: 'Abra uno en «En espera» y pulse «Tomar el caso».',
    noneOpen: 'No hay casos abiertos.',
    noneDone: 'Todavía no hay casos resueltos.',
    noneFound: 'Sin resultados.',
    noneFoundHint: 'Pruebe con menos palabras u otros filtros.',
    noConversations: 'Todavía no ha escrito nadie.',
    loading: 'Cargando…',
    failed: 'La operación no se ha realizado.',
    tryAgain: 'Reintentar',
    allTheSame: 'Enviar de todos modos',
    mailPaused: 'El correo está en pausa: saldrá cuando se reanude.',
    offline: 'Sin conexión. Lo que ve puede no estar al día; todo continúa en cuanto vuelva la conexión.',
    online: 'La conexión se ha restablecido.',
    signedOut: 'Su sesión ha terminado. Su texto sigue aquí; inicie sesión para enviarlo.',
    signIn: 'Iniciar sesión',
    newCase: 'Caso nuevo {number}: {topic}',
    newMessage: 'Mensaje nuevo en el caso {number}',
    noScript: 'El espacio de trabajo necesita JavaScript. Actívelo para este sitio.',
    genevaTime: 'Todas las horas son de Ginebra.',
    withCase: 'Caso',
    withCaseYes: 'Con caso',
    withCaseNo: 'Sin caso',
    byAssistant: 'Responde el asistente',
    byStaff: 'Responde la secretaría',
    choose: 'Elija un caso.',
    chooseHint: 'Tómelo, escriba su respuesta o use la propuesta, y envíela. Eso es todo.',
  },
  ar: {
    noneWaiting: 'لا أحد بالانتظار.',
    noneWaitingHint: 'حالما يترك لكم المساعد الآلي سؤالاً سيظهر هنا من تلقاء نفسه.',
    noneMine: 'ليس لديكم أي ملف.',
    noneMineHint: 'افتحوا ملفاً من «بالانتظار» ثم اضغطوا «استلام».',
    noneOpen: 'لا توجد ملفات مفتوحة.',
    noneDone: 'لا توجد ملفات منجزة بعد.',
    noneFound: 'لا توجد نتائج.',
    noneFoundHint: 'جربوا كلمات أقل أو تصفية أخرى.',
    noConversations: 'لم يكتب أحد بعد.',
    loading: 'جارٍ التحميل…',
    failed: 'لم تنجح العملية.',
    tryAgain: 'إعادة المحاولة',
    allTheSame: 'أرسل رغم ذلك',
    mailPaused: 'البريد متوقف مؤقتًا: سيخرج الرد عند استئنافه.',
    offline: 'لا يوجد اتصال. قد يكون المعروض قديماً، ويُستأنف كل شيء فور عودة الاتصال.',
    online: 'عاد الاتصال.',
    signedOut: 'انتهت جلستكم. ما كتبتموه ما زال هنا؛ سجلوا الدخول لإرساله.',
    signIn: 'تسجيل الدخول',
    newCase: 'ملف جديد {number}: {topic}',
    newMessage: 'رسالة جديدة في الملف {number}',
    noScript: 'يحتاج مكتب العمل إلى JavaScript. يرجى تفعيله لهذا الموقع.',
    genevaTime: 'كل الأوقات بتوقيت جنيف.',
    withCase: 'الملف',
    withCaseYes: 'لها ملف',
    withCaseNo: 'بلا ملف',
    byAssistant: 'المساعد الآلي يجيب',
    byStaff: 'الأمانة تجيب',
    choose: 'اختاروا ملفاً.',
    chooseHint: 'استلموه، ثم اكتبوا الرد أو استخدموا الرد المقترح، وأرسلوه. هذا كل شيء.',
  },
  ru: {
    noneWaiting: 'Никто не ждет.',
    noneWaitingHint: 'Как только помощник передаст вопрос Вам, он сам появится здесь.',
    noneMine: 'У Вас нет обращений.',
    noneMineHint: 'Откройте обращение из списка «Ждут» и нажмите «Взять».',
    noneOpen: 'Открытых обращений нет.',
    noneDone: 'Завершенных обращений пока нет.',
    noneFound: 'Ничего не найдено.',
    noneFoundHint: 'Попробуйте меньше слов или другие фильтры.',
    noConversations: 'Пока никто не писал.',
    loading: 'Загрузка…',
    failed: 'Не получилось.',
    tryAgain: 'Повторить',
    allTheSame: 'Всё равно отправить',
    mailPaused: 'Отправка почты приостановлена: ответ уйдёт, когда её возобновят.',
    offline: 'Нет связи. Показанное могло устареть; работа продолжится, как только связь вернется.',
    online: 'Связь восстановлена.',
    signedOut: 'Ваш сеанс завершен. Написанное сохранилось; войдите, чтобы отправить.',
    signIn: 'Войти',
    newCase: 'Новое обращение {number}: {topic}',
    newMessage: 'Новое сообщение в обращении {number}',
    noScript: 'Для работы нужен JavaScript. Включите его для этого сайта.',
    genevaTime: 'Время везде женевское.',
    withCase: 'Обращение',
    withCaseYes: 'С обращением',
    withCaseNo: 'Без обращения',
    byAssistant: 'Отвечает помощник',
    byStaff: 'Отвечает секретариат',
    choose: 'Выберите обращение.',
    chooseHint: 'Возьмите его, напишите ответ или вставьте предложенный и отправьте. Это все.',
  },
  zh: {
    noneWaiting: '目前无人等待。',
    noneWaitingHint: '助手一旦将问题转给您，就会自动显示在这里。',
    noneMine: '您手上没有咨询。',
    noneMineHint: '请从“待处理”中打开一个，然后按“接手”。',
    noneOpen: '没有未结的咨询。',
    noneDone: '尚无已办结的咨询。',
    noneFound: '没有结果。',
    noneFoundHint: '请减少词语或更改筛选条件。',
    noConversations: '还没有人来信。',
    loading: '正在加载…',
    failed: '操作未成功。',
    tryAgain: '重试',
    allTheSame: '仍然发送',
    mailPaused: '邮件已暂停：恢复后才会发出。',
    offline: '连接已断开，所示内容可能不是最新的；连接恢复后会自动继续。',
    online: '连接已恢复。',
    signedOut: '您已退出登录。所写内容仍在，请登录后发送。',
    signIn: '登录',
    newCase: '新咨询 {number}：{topic}',
    newMessage: '咨询 {number} 有新消息',
    noScript: '工作台需要 JavaScript，请为本网站启用。',
    genevaTime: '所有时间均为日内瓦时间。',
    withCase: '咨询',
    withCaseYes: '有咨询编号',
    withCaseNo: '无咨询编号',
    byAssistant: '由助手答复',
    byStaff: '由秘书处答复',
    choose: '请选择一个咨询。',
    chooseHint: '接手后，撰写答复或采用建议的答复，然后发送即可。',
  },
};
