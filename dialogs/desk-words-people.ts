import type { InSix } from '../knowledge/language.js';

/** What the page says on which administrators invite and remove people. `{name}` is a person's. */
export interface PeopleWords {
  readonly people: string;
  readonly invite: string;
  readonly name: string;
  readonly language: string;
  readonly asAdministrator: string;
  readonly makeLink: string;
  /** `{time}` is a day and time in Geneva. */
  readonly link: string;
  readonly known: string;
  readonly you: string;
  readonly canSignIn: string;
  readonly invited: string;
  readonly removed: string;
  readonly newLink: string;
  readonly newLinkYes: string;
  readonly remove: string;
  readonly removeYes: string;
  readonly isRemoved: string;
  readonly nameMissing: string;
}

export const peopleWords: InSix<PeopleWords> = {
  en: {
    people: 'People',
    invite: 'Invite somebody',
    name: 'Name',
    language: 'Language',
    asAdministrator: 'May invite and remove people (administrator)',
    makeLink: 'Make a link',
    link: 'Link for {name}, to be used once, until {time} (Geneva time). It is shown only now; send it to this person alone.',
    known: 'There is an account with this address already.',
    you: 'you',
    canSignIn: 'can sign in',
    invited: 'invited, has not signed in yet',
    removed: 'removed',
    newLink: 'New link',
    newLinkYes: 'End password and sessions, and make a link',
    remove: 'Remove',
    removeYes: 'Yes, remove {name}',
    isRemoved: '{name} can no longer sign in.',
    nameMissing: 'Please enter a name.',
  },
  fr: {
    people: 'Équipe',
    invite: 'Inviter quelqu’un',
    name: 'Nom',
    language: 'Langue',
    asAdministrator: 'Peut inviter et retirer des membres (administration)',
    makeLink: 'Créer un lien',
    link: 'Lien pour {name}, à usage unique, valable jusqu’au {time} (heure de Genève). Il ne s’affiche que maintenant\u202f; ne l’envoyez qu’à cette personne.',
    known: 'Un compte existe déjà avec cette adresse.',
    you: 'vous',
    canSignIn: 'peut se connecter',
    invited: 'invitation envoyée, pas encore de connexion',
    removed: 'accès retiré',
    newLink: 'Nouveau lien',
    newLinkYes: 'Annuler le mot de passe et les sessions, et créer un lien',
    remove: 'Retirer l’accès',
    removeYes: 'Oui, retirer l’accès à {name}',
    isRemoved: '{name} ne peut plus se connecter.',
    nameMissing: 'Veuillez indiquer un nom.',
  },
  es: {
    people: 'Equipo',
    invite: 'Invitar a alguien',
    name: 'Nombre',
    language: 'Idioma',
    asAdministrator: 'Puede invitar y dar de baja a integrantes (administración)',
    makeLink: 'Crear un enlace',
    link: 'Enlace para {name}, de un solo uso, válido hasta el {time} (hora de Ginebra). Solo se muestra ahora; envíelo únicamente a esa persona.',
    known: 'Ya existe una cuenta con ese correo electrónico.',
    you: 'usted',
    canSignIn: 'puede iniciar sesión',
    invited: 'con invitación, aún no ha iniciado sesión',
    removed: 'de baja',
    newLink: 'Nuevo enlace',
    newLinkYes: 'Anular la contraseña y las sesiones, y crear un enlace',
    remove: 'Dar de baja',
    removeYes: 'Sí, dar de baja a {name}',
    isRemoved: '{name} ya no puede iniciar sesión.',
    nameMissing: 'Indique un nombre, por favor.',
  },
  ar: {
    people: 'فريق المكتب',
    invite: 'دعوة شخص',
    name: 'الاسم',
    language: 'اللغة',
    asAdministrator: 'مع حق دعوة الأشخاص وإلغاء دخولهم (الإدارة)',
    makeLink: 'إنشاء رابط',
    link: 'رابط لـ {name}، يُستخدم مرة واحدة حتى {time} (بتوقيت جنيف). لا يظهر الرابط إلا الآن، ويُرجى إرساله إلى هذا الشخص وحده.',
    known: 'يوجد حساب بهذا البريد الإلكتروني.',
    you: 'حسابك',
    canSignIn: 'الدخول متاح',
    invited: 'تمت الدعوة، ولم يتم تسجيل الدخول بعد',
    removed: 'أُلغي الدخول',
    newLink: 'رابط جديد',
    newLinkYes: 'إلغاء كلمة المرور والجلسات وإنشاء رابط',
    remove: 'إلغاء الدخول',
    removeYes: 'نعم، إلغاء دخول {name}',
    isRemoved: 'لم يعد بإمكان {name} تسجيل الدخول.',
    nameMissing: 'يرجى إدخال اسم.',
  },
  ru: {
    people: 'Команда',
    invite: 'Пригласить человека',
    name: 'Имя',
    language: 'Язык',
    asAdministrator: 'С правом приглашать и закрывать доступ (администрирование)',
    makeLink: 'Создать ссылку',
    link: 'Ссылка для {name}: одноразовая, действует до {time} (по женевскому времени). Показывается только сейчас; отправьте её только этому человеку.',
    known: 'Учётная запись с этим адресом уже есть.',
    you: 'это вы',
    canSignIn: 'вход открыт',
    invited: 'есть приглашение, входа ещё не было',
    removed: 'доступ закрыт',
    newLink: 'Новая ссылка',
    newLinkYes: 'Отменить пароль и сеансы и создать ссылку',
    remove: 'Закрыть доступ',
    removeYes: 'Да, закрыть доступ: {name}',
    isRemoved: 'Доступ закрыт: {name}.',
    nameMissing: 'Укажите имя.',
  },
  zh: {
    people: '人员',
    invite: '邀请人员',
    name: '姓名',
    language: '语言',
    asAdministrator: '可邀请和移除人员（管理员）',
    makeLink: '生成链接',
    link: '{name}的链接，仅可使用一次，有效期至{time}（日内瓦时间）。链接仅在此显示一次，请只发送给本人。',
    known: '该电子邮箱已有账户。',
    you: '您本人',
    canSignIn: '可以登录',
    invited: '已邀请，尚未登录',
    removed: '已移除',
    newLink: '新链接',
    newLinkYes: '使密码和登录失效，并生成链接',
    remove: '移除',
    removeYes: '确认移除{name}',
    isRemoved: '{name}已无法登录。',
    nameMissing: '请填写姓名。',
  },
};
