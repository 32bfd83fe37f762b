import type { InSix } from '../../knowledge/language.js';

/**
 * Words around the name of a person, an organisation or a resolution in a question that is about it, in the six languages.
 * They are compared by stem; Chinese ones are cut out of the text, the longest first.
 */

/** Who or what is it? Alone with the name these ask for whatever is known. */
export const IDENTITY: InSix = {
  en: 'who whos what whats which is was are were s mr mrs ms miss dr sir madam the a and about on please tell me explain information info know hello hi details exactly so ok',
  fr: 'qui quoi que quel quelle quels quelles est etait c ce qu m monsieur madame mme mr mlle le la l les d du de un une et sur svp stp merci dire dites moi parlez expliquez informations renseignements bonjour savoir propos alors ok',
  es: 'quien quienes que cual es era fue son sr sra senor senora don dona el la los las de del un una y sobre por favor decir dime digame me informacion hola saber acerca ok entonces',
  ar: 'من هو هي هم ما ماهو ماهي هل السيد السيده سيد سيده الاستاذ الدكتور و عن ماذا حول لو سمحت فضلك معلومات مين مرحبا اخبرني شو ايش شنو هذا هذه يكون تكون قرار القرار',
  ru: 'кто что такой такая такое это этот эта г н жа же жи господин госпожа господина госпожу мистер миссис а и об о про пожалуйста скажите подскажите расскажите информация здравствуйте какая какой какое каков ли за',
  zh: '谁是 是谁 是 谁 什么 是什么 什么人 哪位 先生 女士 博士 请问 请 关于 介绍 一下 告诉我 呢 吗 的 和 那 你好 想知道 这个人 这位 何许人',
};

/** What may stand with the words below, but asks for nothing by itself. */
export const FILLING: InSix = {
  en: 'in at of for to with by from as his her him he she they its it their do does did has have had can could would will be been you i this that any also there named name someone person year edition event main official both we my',
  fr: 'a au aux en dans pour par avec comme son sa ses lui il elle leur puis peut peux pouvez je vous on a ont avait sera cette cet celui nom annee edition evenement se y t aussi nous faut comment mon ma',
  es: 'a al en para por con como su sus le lo ella se puedo puede pueden podria yo usted ha han tiene tuvo este esta ese nombre ano edicion evento hay tambien nos mi',
  ar: 'في الي على ب ل مع ك له لها لهم به بها كان كانت قد يمكن يمكنني استطيع ان هذه هذا ذلك عام سنه اسم حدث لي انا نحن كيف ممكن اريد ايضا التي الذي',
  ru: 'в во на с со для по к ко от из у как его ее ей ему им их он она они можно могу мне был была было быть этом эта эту году год имя также же мы я вы там мероприятии мероприятия',
  zh: '在 为 与 跟 由 对 以 他 她 它 其 我 您 你 可以 能 能否 如何 怎么 怎样 要 会 了 有 该 今年 本届 这次 届 年 也 到 向 给 那封 这封 封 里 中 上',
};

/** How is a person to be reached? */
export const REACH: InSix = {
  en: 'reach contact contacts touch get write email mail e phone telephone tel number address call speak talk send ring fax message how where whom',
  fr: 'joindre contacter contact contacts coordonnees ecrire courriel email mail adresse telephone tel numero appeler parler fax message contacte joins comment ou',
  es: 'contactar contacto contactos contacte localizar escribir correo email electronico telefono numero direccion llamar hablar fax mensaje comunicarme comunicar comunicarse datos como donde cual',
  ar: 'اتواصل التواصل اتصل الاتصال بيانات اكتب بريد البريد الالكتروني ايميل هاتف رقم عنوان اراسل مراسله اكلم اتكلم فاكس تواصل نتواصل كيف اين',
  ru: 'связаться свяжусь контакт контакты написать почта почту эл электронная адрес телефон номер позвонить обратиться факс связи связь поговорить как где',
  zh: '联系方式 联系 联络 聯絡 电邮 邮箱 邮件 电子邮件 电话 号码 地址 写信 传真 怎么 如何 找到 找 发邮件 打电话 咨询',
};

/** What did a person sign? */
export const SIGNED: InSix = {
  en: 'sign signed signs signing signature signatory signatories letter letters invitation write wrote which how many',
  fr: 'signe signee signees signes signer signature signataire lettre lettres invitation quelles combien ecrit',
  es: 'firmo firma firmado firmadas firmar firmante carta cartas invitacion cuantas cuales escribio',
  ar: 'وقع وقعت وقعه وقعها توقيع موقع يوقع الموقع رساله رسائل الرساله الرسائل خطاب الخطاب كم اي',
  ru: 'подписал подписала подписано подписаны подпись подписывал подписывала письмо письма писем приглашение какие сколько',
  zh: '签署 签名 签字 签发 署名 信 信函 信件 哪些 哪封 哪几封 几封 多少 封',
};

/** What post has a person? */
export const POST: InSix = {
  en: 'secretary general director position role job title post work works responsible charge head function',
  fr: 'secretaire general generale directeur directrice poste role fonction travaille responsable titre charge chef',
  es: 'secretario secretaria general director directora cargo puesto funcion papel trabaja responsable titulo rol jefe',
  ar: 'امين الامين عام العام منصب منصبه منصبها وظيفه دور مدير مديره المدير يعمل تعمل مسؤول مسؤوله صفه صفته الامينه العامه',
  ru: 'генеральный секретарь генерального секретаря директор должность должности роль работает отвечает пост занимает ответственный ответственная руководитель',
  zh: '秘书长 总干事 主任 职务 职位 负责人 负责 角色 身份 担任 干什么 做什么 工作 头衔',
};

/** What part has an organisation? */
export const PART: InSix = {
  en: 'role part takes take taking took participate participates participating participated participation participant involved involvement partner partners partnership organise organiser organisers organising organised organize organizer organizers organizing organized coorganiser host hosts hosted hosting cohost support supports supporting join joins joined joining collaborate collaborates collaborating contribute contributes contribution play plays among one list listed mention mentioned strengthen do does did attend attends attending present represented behind along other',
  fr: 'role participe participent participer participera participation participante participants implique impliquee partenaire partenaires partenariat organise organisent organisateur organisateurs organisatrice organisatrices coorganisateur coorganise hote accueille accueillent soutient soutien appuie collabore collaboration contribue contribution joue fait partie parmi liste citee mentionnee cite presente present associe associee prend part figure tient joue jouent',
  es: 'papel rol participa participan participar participara participo participacion participante involucrada implicada socio socios socia asociado asociada asociada organiza organizan organizador organizadora organizadores organizo coorganiza coorganizador anfitrion anfitriona acoge apoya apoyo colabora colaboracion colaborador contribuye contribucion juega desempena hace parte forma figura entre lista mencionada menciona presente toma tiene funcion',
  ar: 'دور دورها يشارك تشارك شارك شاركت المشاركه مشاركه مشارك ستشارك سيشارك شريك شريكه شركاء الشركاء الجهات ضمن بين ينظم تنظم تنظيم منظم منظمه المنظمين المنظمه يستضيف تستضيف استضافه مستضيف يدعم تدعم دعم يتعاون تتعاون تعاون يسهم تسهم مساهمه احد احدي قائمه مذكوره مذكور تؤدي يؤدي تلعب يلعب جهه',
  ru: 'роль участвует участвуют участвовать участвовала участвовал участие принимает принимала принял приняла партнер партнером партнеров партнеры партнерах партнерам организатор организатором организаторов организаторы организует организовала организации организация хозяин принимающая сторона поддерживает поддержка сотрудничает содействует входит среди числе списке упомянута упомянут играет какую какова числится значится делает вклад',
  zh: '角色 作用 参加 参与 参会 出席 参加了 合作伙伴 伙伴 合作 主办 主办方 主办机构 承办 承办方 协办 组织者 组织方 支持 扮演 起 发挥 之一 名单 提到 列入 贡献 做什么 加入 方',
};

/** What does a resolution say? */
export const SAYS: InSix = {
  en: 'say says said state states contain contains content contents mean means resolution resolutions res decision call calls called ask asks asked require requires for of united nations un general assembly ga unga ecosoc council stand stands do does did in it to adopt text summary regarding wsis paragraph agenda',
  fr: 'dit dire disait contient contenu signifie resolution resolutions res decision demande appelle prevoit des nations unies onu assemblee generale conseil ecosoc texte resume sur pour au concernant porte paragraphe agenda dans a en',
  es: 'dice decia contiene contenido significa resolucion resoluciones res decision pide establece naciones unidas onu asamblea general consejo ecosoc texto resumen trata para en al parrafo agenda segun',
  ar: 'يقول تقول ينص تنص محتوي مضمون نص يعني قرار القرار قرارات مفاد دعا يدعو الامم المتحده الجمعيه العامه المجلس الاقتصادي والاجتماعي في بشان يتضمن فحوي الفقره برنامج عمل',
  ru: 'говорит говорится сказано гласит содержит содержание значит означает резолюция резолюции резолюцию резолюцией решение требует призывает оон генеральной ассамблеи генассамблеи экосос совета текст в чем суть пункт по',
  zh: '说 说了 内容 规定 写 写了 讲 讲了 含义 意思 决议 号 号决议 第 联大 联合国大会 大会 联合国 要求 呼吁 经社理事会 里 中 段 有关',
};
