import type { InSix } from '../knowledge/language.js';

/** What the pages say by which staff come in: sign-in, the first account, an invitation. */
export interface SignInWords {
  readonly signIn: string;
  readonly address: string;
  readonly password: string;
  /** The same whether there is such an account or not. */
  readonly refused: string;
  /** `{time}` is a time of day in Geneva. */
  readonly wait: string;
  readonly stale: string;
  readonly forgotten: string;
  readonly signedOut: string;
  readonly haveCode: string;
  readonly code: string;
  readonly codeHint: string;
  readonly goOn: string;
  readonly badCode: string;
  /** `{name}` and `{address}` are those of the person invited. */
  readonly welcome: string;
  readonly invited: string;
  readonly firstAccount: string;
  readonly firstIntroduction: string;
  readonly name: string;
  readonly newPassword: string;
  /** `{shortest}` is a number of characters. */
  readonly rules: string;
  readonly join: string;
  readonly nameMissing: string;
  readonly addressBad: string;
  readonly tooShort: string;
  readonly tooLong: string;
  readonly tooCommon: string;
  readonly openId: string;
  readonly openIdUninvited: string;
  readonly openIdFailed: string;
  readonly trouble: string;
}

export const signInWords: InSix<SignInWords> = {
  en: {
    signIn: 'Sign in',
    address: 'Mail address',
    password: 'Password',
    refused: 'Mail address or password is wrong.',
    wait: 'Too many attempts. The next one can be made at {time} (Geneva time).',
    stale: 'This form was open for too long, or the browser keeps no cookies. Please send it again.',
    forgotten: 'Password forgotten, or none yet? An administrator of the desk can make a new link for you.',
    signedOut: 'You are signed out.',
    haveCode: 'I have a one-time code',
    code: 'One-time code',
    codeHint: 'Capital or small letters, with or without hyphens.',
    goOn: 'Continue',
    badCode: 'This code is not valid: it was used, has expired, or contains a typing error.',
    welcome: 'Welcome, {name}',
    invited: 'Choose the password with which you will sign in as {address}.',
    firstAccount: 'The first account',
    firstIntroduction: 'Nobody can sign in yet. This account will be an administrator’s.',
    name: 'Your name',
    newPassword: 'New password',
    rules: 'At least {shortest} characters, whichever you like. Several words in a row are easy to remember.',
    join: 'Set password and sign in',
    nameMissing: 'Please enter your name.',
    addressBad: 'Please enter a mail address, such as name@example.org.',
    tooShort: 'This password is too short.',
    tooLong: 'This password is too long.',
    tooCommon: 'This password is easy to guess. Please choose another one.',
    openId: 'Sign in with the account of your organization',
    openIdUninvited: 'This account has not been invited to the desk.',
    openIdFailed: 'Your organization’s sign-in did not succeed. Please try again.',
    trouble: 'Something went wrong. Please try again in a moment.',
  },
  fr: {
    signIn: 'Connexion',
    address: 'Adresse électronique',
    password: 'Mot de passe',
    refused: 'Adresse électronique ou mot de passe incorrect.',
    wait: 'Trop de tentatives. Prochaine tentative possible à {time} (heure de Genève).',
    stale: 'Ce formulaire est resté ouvert trop longtemps, ou le navigateur refuse les cookies. Veuillez le renvoyer.',
    forgotten:
      'Mot de passe oublié ou pas encore choisi\u202f? L’administration de cet espace peut vous créer un nouveau lien.',
    signedOut: 'Votre session est terminée.',
    haveCode: 'J’ai un code à usage unique',
    code: 'Code à usage unique',
    codeHint: 'En majuscules ou en minuscules, avec ou sans traits d’union.',
    goOn: 'Continuer',
    badCode: 'Ce code n’est pas valable\u00a0: il a déjà servi, il a expiré ou il contient une faute de frappe.',
    welcome: 'Bienvenue, {name}',
    invited: 'Choisissez le mot de passe avec lequel vous vous connecterez en tant que {address}.',
    firstAccount: 'Le premier compte',
    firstIntroduction: 'Personne ne peut encore se connecter. Ce compte aura les droits d’administration.',
    name: 'Votre nom',
    newPassword: 'Nouveau mot de passe',
    rules: 'Au moins {shortest} caractères, de votre choix. Plusieurs mots à la suite se retiennent bien.',
    join: 'Enregistrer le mot de passe et se connecter',
    nameMissing: 'Veuillez indiquer votre nom.',
    addressBad: 'Veuillez indiquer une adresse électronique, par exemple nom@example.org.',
    tooShort: 'Ce mot de passe est trop court.',
    tooLong: 'Ce mot de passe est trop long.',
    tooCommon: 'Ce mot de passe est facile à deviner. Veuillez en choisir un autre.',
    openId: 'Se connecter avec le compte de votre organisation',
    openIdUninvited: 'Ce compte n’a pas été invité à cet espace.',
    openIdFailed: 'La connexion par votre organisation a échoué. Veuillez réessayer.',
    trouble: 'Un problème est survenu. Veuillez réessayer dans un instant.',
  },
  es: {
    signIn: 'Iniciar sesión',
    address: 'Correo electrónico',
    password: 'Contraseña',
    refused: 'El correo electrónico o la contraseña no son correctos.',
    wait: 'Demasiados intentos. El próximo será posible a las {time} (hora de Ginebra).',
    stale:
      'Este formulario estuvo abierto demasiado tiempo, o el navegador no admite cookies. Envíelo de nuevo, por favor.',
    forgotten:
      '¿Ha olvidado la contraseña o aún no tiene? La administración de la mesa de trabajo puede crearle un nuevo enlace.',
    signedOut: 'Se ha cerrado la sesión.',
    haveCode: 'Tengo un código de un solo uso',
    code: 'Código de un solo uso',
    codeHint: 'En mayúsculas o minúsculas, con o sin guiones.',
    goOn: 'Continuar',
    badCode: 'Este código no es válido: ya se ha utilizado, ha caducado o contiene un error.',
    welcome: 'Le damos la bienvenida, {name}',
    invited: 'Elija la contraseña con la que iniciará sesión como {address}.',
    firstAccount: 'La primera cuenta',
    firstIntroduction: 'Nadie puede iniciar sesión todavía. Esta cuenta tendrá derechos de administración.',
    name: 'Su nombre',
    newPassword: 'Nueva contraseña',
    rules: 'Al menos {shortest} caracteres, los que prefiera. Varias palabras seguidas se recuerdan bien.',
    join: 'Guardar la contraseña e iniciar sesión',
    nameMissing: 'Indique su nombre, por favor.',
    addressBad: 'Indique un correo electrónico, por ejemplo nombre@example.org.',
    tooShort: 'Esta contraseña es demasiado corta.',
    tooLong: 'Esta contraseña es demasiado larga.',
    tooCommon: 'Esta contraseña es fácil de adivinar. Elija otra, por favor.',
    openId: 'Iniciar sesión con la cuenta de su organización',
    openIdUninvited: 'Esta cuenta no ha recibido una invitación.',
    openIdFailed: 'No se ha podido iniciar sesión a través de su organización. Inténtelo de nuevo.',
    trouble: 'Ha ocurrido un problema. Inténtelo de nuevo en un momento.',
  },
  ar: {
    signIn: 'تسجيل الدخول',
    address: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    refused: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    wait: 'عدد المحاولات كبير جداً. يمكن إجراء المحاولة التالية في الساعة {time} (بتوقيت جنيف).',
    stale: 'بقي هذا النموذج مفتوحاً لفترة طويلة، أو أن المتصفح لا يقبل ملفات تعريف الارتباط. يرجى إرساله مرة أخرى.',
    forgotten: 'كلمة المرور منسية أو غير محددة بعد؟ يمكن لإدارة المكتب إنشاء رابط جديد.',
    signedOut: 'تم تسجيل الخروج.',
    haveCode: 'لدي رمز يُستخدم مرة واحدة',
    code: 'رمز يُستخدم مرة واحدة',
    codeHint: 'بأحرف كبيرة أو صغيرة، مع الشرطات أو بدونها.',
    goOn: 'متابعة',
    badCode: 'هذا الرمز غير صالح: سبق استخدامه، أو انتهت صلاحيته، أو فيه خطأ في الكتابة.',
    welcome: 'مرحباً {name}',
    invited: 'يرجى اختيار كلمة المرور لتسجيل الدخول باسم {address}.',
    firstAccount: 'الحساب الأول',
    firstIntroduction: 'لا يمكن لأحد تسجيل الدخول بعد. سيكون لهذا الحساب حق الإدارة.',
    name: 'الاسم',
    newPassword: 'كلمة المرور الجديدة',
    rules: '{shortest} حرفاً أو أكثر، من أي نوع. من السهل تذكّر عدة كلمات متتالية.',
    join: 'حفظ كلمة المرور وتسجيل الدخول',
    nameMissing: 'يرجى إدخال الاسم.',
    addressBad: 'يرجى إدخال عنوان بريد إلكتروني، مثل name@example.org.',
    tooShort: 'كلمة المرور هذه قصيرة جداً.',
    tooLong: 'كلمة المرور هذه طويلة جداً.',
    tooCommon: 'من السهل تخمين كلمة المرور هذه. يرجى اختيار كلمة أخرى.',
    openId: 'تسجيل الدخول بحساب المؤسسة',
    openIdUninvited: 'لم تتم دعوة هذا الحساب.',
    openIdFailed: 'لم ينجح تسجيل الدخول عن طريق المؤسسة. يرجى إعادة المحاولة.',
    trouble: 'حدث خطأ ما. يرجى إعادة المحاولة بعد قليل.',
  },
  ru: {
    signIn: 'Вход',
    address: 'Адрес электронной почты',
    password: 'Пароль',
    refused: 'Неверный адрес электронной почты или пароль.',
    wait: 'Слишком много попыток. Следующая попытка возможна в {time} (по женевскому времени).',
    stale: 'Форма была открыта слишком долго, или браузер не сохраняет файлы cookie. Отправьте её ещё раз.',
    forgotten: 'Пароль забыт или ещё не задан? Новую ссылку может создать администрация рабочего места.',
    signedOut: 'Сеанс завершён.',
    haveCode: 'У меня есть одноразовый код',
    code: 'Одноразовый код',
    codeHint: 'Прописными или строчными буквами, с дефисами или без них.',
    goOn: 'Продолжить',
    badCode: 'Код недействителен: он уже использован, истёк или содержит опечатку.',
    welcome: 'Добро пожаловать, {name}',
    invited: 'Выберите пароль, с которым вы будете входить как {address}.',
    firstAccount: 'Первая учётная запись',
    firstIntroduction: 'Войти пока не может никто. Эта учётная запись получит права администратора.',
    name: 'Ваше имя',
    newPassword: 'Новый пароль',
    rules: 'Любые символы, длина не менее {shortest}. Несколько слов подряд легко запомнить.',
    join: 'Сохранить пароль и войти',
    nameMissing: 'Укажите ваше имя.',
    addressBad: 'Укажите адрес электронной почты, например name@example.org.',
    tooShort: 'Этот пароль слишком короткий.',
    tooLong: 'Этот пароль слишком длинный.',
    tooCommon: 'Этот пароль легко угадать. Выберите другой.',
    openId: 'Войти с учётной записью вашей организации',
    openIdUninvited: 'Для этой учётной записи нет приглашения.',
    openIdFailed: 'Войти через вашу организацию не удалось. Попробуйте ещё раз.',
    trouble: 'Произошла ошибка. Попробуйте ещё раз чуть позже.',
  },
  zh: {
    signIn: '登录',
    address: '电子邮箱',
    password: '密码',
    refused: '电子邮箱或密码不正确。',
    wait: '尝试次数过多。可在{time}（日内瓦时间）之后再试。',
    stale: '此表单打开时间过长，或浏览器不接受 Cookie。请重新提交。',
    forgotten: '忘记密码或尚未设置密码？请联系工作台管理员获取新链接。',
    signedOut: '您已退出登录。',
    haveCode: '我有一次性验证码',
    code: '一次性验证码',
    codeHint: '大小写均可，连字符可有可无。',
    goOn: '继续',
    badCode: '此验证码无效：已被使用、已过期或输入有误。',
    welcome: '欢迎，{name}',
    invited: '请设置密码，用于以 {address} 登录。',
    firstAccount: '首个账户',
    firstIntroduction: '目前还没有人可以登录。此账户将拥有管理员权限。',
    name: '您的姓名',
    newPassword: '新密码',
    rules: '至少 {shortest} 个字符，种类不限。连用几个词语容易记住。',
    join: '设置密码并登录',
    nameMissing: '请填写您的姓名。',
    addressBad: '请填写电子邮箱，例如 name@example.org。',
    tooShort: '密码太短。',
    tooLong: '密码太长。',
    tooCommon: '此密码容易被猜到，请另选一个。',
    openId: '使用所在机构的账户登录',
    openIdUninvited: '此账户尚未获得邀请。',
    openIdFailed: '通过所在机构登录未成功，请重试。',
    trouble: '出现问题，请稍后再试。',
  },
};
