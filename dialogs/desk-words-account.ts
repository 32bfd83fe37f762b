import type { InSix } from '../knowledge/language.js';

/** What stands around every page of the desk, and what the page of one's own account says. */
export interface AccountWords {
  readonly desk: string;
  readonly skip: string;
  readonly account: string;
  readonly toDesk: string;
  readonly signOut: string;
  readonly role: RoleWords;
  readonly language: string;
  readonly save: string;
  readonly saved: string;
  readonly changePassword: string;
  readonly oldPassword: string;
  readonly oldWrong: string;
  readonly changed: string;
  readonly sessions: string;
  readonly sessionsIntroduction: string;
  readonly thisBrowser: string;
  /** `{time}` is a day and time in Geneva, as in `lastUsed`. */
  readonly since: string;
  readonly lastUsed: string;
  readonly unknownBrowser: string;
  readonly endSession: string;
  readonly endAll: string;
  readonly genevaTime: string;
}

interface RoleWords {
  readonly staff: string;
  readonly administrator: string;
}

export const accountWords: InSix<AccountWords> = {
  en: {
    desk: 'WSIS staff desk',
    skip: 'Skip to the content',
    account: 'Your account',
    toDesk: 'To the desk',
    signOut: 'Sign out',
    role: { staff: 'Staff', administrator: 'Administrator' },
    language: 'Language of the desk',
    save: 'Save',
    saved: 'Saved.',
    changePassword: 'Change password',
    oldPassword: 'Current password',
    oldWrong: 'The current password is wrong.',
    changed: 'The password has been changed. You were signed out everywhere else.',
    sessions: 'Where you are signed in',
    sessionsIntroduction: 'Sign out wherever you do not recognize the browser, and change your password.',
    thisBrowser: 'this browser',
    since: 'Signed in: {time}',
    lastUsed: 'Last used: {time}',
    unknownBrowser: 'Unknown browser',
    endSession: 'Sign out there',
    endAll: 'Sign out everywhere',
    genevaTime: 'All times are Geneva time.',
  },
  fr: {
    desk: 'Espace de travail SMSI',
    skip: 'Aller au contenu',
    account: 'Votre compte',
    toDesk: 'Vers l’espace de travail',
    signOut: 'Se déconnecter',
    role: { staff: 'Personnel', administrator: 'Administration' },
    language: 'Langue de l’espace de travail',
    save: 'Enregistrer',
    saved: 'Modification enregistrée.',
    changePassword: 'Changer de mot de passe',
    oldPassword: 'Mot de passe actuel',
    oldWrong: 'Le mot de passe actuel est incorrect.',
    changed: 'Le mot de passe a été changé. Toutes vos autres sessions sont terminées.',
    sessions: 'Vos sessions ouvertes',
    sessionsIntroduction: 'Mettez fin à toute session que vous ne reconnaissez pas, et changez de mot de passe.',
    thisBrowser: 'ce navigateur',
    since: 'Connexion\u00a0: {time}',
    lastUsed: 'Dernière utilisation\u00a0: {time}',
    unknownBrowser: 'Navigateur inconnu',
    endSession: 'Mettre fin à cette session',
    endAll: 'Mettre fin à toutes les sessions',
    genevaTime: 'Toutes les heures sont celles de Genève.',
  },
  es: {
    desk: 'Mesa de trabajo de la CMSI',
    skip: 'Ir al contenido',
    account: 'Su cuenta',
    toDesk: 'Ir a la mesa de trabajo',
    signOut: 'Cerrar sesión',
    role: { staff: 'Personal', administrator: 'Administración' },
    language: 'Idioma de la mesa de trabajo',
    save: 'Guardar',
    saved: 'Se ha guardado.',
    changePassword: 'Cambiar la contraseña',
    oldPassword: 'Contraseña actual',
    oldWrong: 'La contraseña actual no es correcta.',
    changed: 'Se ha cambiado la contraseña. Se han cerrado todas sus demás sesiones.',
    sessions: 'Sus sesiones abiertas',
    sessionsIntroduction: 'Cierre las sesiones que no reconozca y cambie la contraseña.',
    thisBrowser: 'este navegador',
    since: 'Inicio de sesión: {time}',
    lastUsed: 'Último uso: {time}',
    unknownBrowser: 'Navegador desconocido',
    endSession: 'Cerrar esa sesión',
    endAll: 'Cerrar todas las sesiones',
    genevaTime: 'Todas las horas son de Ginebra.',
  },
  ar: {
    desk: 'مكتب موظفي القمة العالمية لمجتمع المعلومات',
    skip: 'الانتقال إلى المحتوى',
    account: 'الحساب',
    toDesk: 'إلى المكتب',
    signOut: 'تسجيل الخروج',
    role: { staff: 'فريق العمل', administrator: 'الإدارة' },
    language: 'لغة المكتب',
    save: 'حفظ',
    saved: 'تم الحفظ.',
    changePassword: 'تغيير كلمة المرور',
    oldPassword: 'كلمة المرور الحالية',
    oldWrong: 'كلمة المرور الحالية غير صحيحة.',
    changed: 'تم تغيير كلمة المرور وإنهاء جميع الجلسات الأخرى.',
    sessions: 'الجلسات المفتوحة',
    sessionsIntroduction: 'يرجى إنهاء أي جلسة غير معروفة وتغيير كلمة المرور.',
    thisBrowser: 'هذا المتصفح',
    since: 'تسجيل الدخول: {time}',
    lastUsed: 'آخر استخدام: {time}',
    unknownBrowser: 'متصفح غير معروف',
    endSession: 'إنهاء هذه الجلسة',
    endAll: 'إنهاء جميع الجلسات',
    genevaTime: 'جميع الأوقات بتوقيت جنيف.',
  },
  ru: {
    desk: 'Рабочее место ВВУИО',
    skip: 'Перейти к содержанию',
    account: 'Ваша учётная запись',
    toDesk: 'К рабочему месту',
    signOut: 'Выйти',
    role: { staff: 'Персонал', administrator: 'Администрирование' },
    language: 'Язык рабочего места',
    save: 'Сохранить',
    saved: 'Сохранено.',
    changePassword: 'Сменить пароль',
    oldPassword: 'Текущий пароль',
    oldWrong: 'Текущий пароль указан неверно.',
    changed: 'Пароль изменён. Все остальные сеансы завершены.',
    sessions: 'Ваши открытые сеансы',
    sessionsIntroduction: 'Завершите незнакомые сеансы и смените пароль.',
    thisBrowser: 'этот браузер',
    since: 'Вход: {time}',
    lastUsed: 'Последнее использование: {time}',
    unknownBrowser: 'Неизвестный браузер',
    endSession: 'Завершить этот сеанс',
    endAll: 'Завершить все сеансы',
    genevaTime: 'Время везде женевское.',
  },
  zh: {
    desk: 'WSIS 工作台',
    skip: '跳至正文',
    account: '您的账户',
    toDesk: '前往工作台',
    signOut: '退出登录',
    role: { staff: '工作人员', administrator: '管理员' },
    language: '工作台语言',
    save: '保存',
    saved: '已保存。',
    changePassword: '更改密码',
    oldPassword: '当前密码',
    oldWrong: '当前密码不正确。',
    changed: '密码已更改，其他所有登录均已退出。',
    sessions: '您的登录记录',
    sessionsIntroduction: '如有不认识的浏览器，请将其退出并更改密码。',
    thisBrowser: '本浏览器',
    since: '登录时间：{time}',
    lastUsed: '最近使用：{time}',
    unknownBrowser: '未知浏览器',
    endSession: '退出该登录',
    endAll: '退出所有登录',
    genevaTime: '所有时间均为日内瓦时间。',
  },
};
