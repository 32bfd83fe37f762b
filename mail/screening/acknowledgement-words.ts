import { spoken } from './wording.js';

/** How desks, registries and forms acknowledge what reaches them. */

const YOUR_EN =
  '(?:your|the) (?:\\p{L}+ ){0,2}(?:message|e-?mail|mail|letter|request|enquiry|inquiry|query|question|submission|feedback|correspondence|ticket|case|complaint|form|application|comment|report)s?';

/** A subject that acknowledges, or says what became of a request. */
export const ACKNOWLEDGING_SUBJECT = spoken({
  en: [
    "(?:we (?:have |'ve )?(?:received|got) your|thank you for (?:contacting|your (?:message|e-?mail|enquiry|inquiry|request|query|submission|feedback)|getting in touch|writing))",
    '(?:acknowledge?ment|confirmation) of (?:receipt|your)|(?:message|request|enquiry|inquiry|ticket|case|submission|form|e-?mail|query|correspondence) (?:\\p{L}* ?[#\\d-]* ?)(?:received|acknowledged|registered|created|opened|logged|confirmation|submitted|updated|resolved|closed)',
    'your (?:request|enquiry|inquiry|ticket|case|message|query|submission|mail|e-?mail|letter|application)(?: \\S+)? (?:has been|was|is)·|(?:new|support) (?:ticket|case|request) (?:created|opened|#|no)|(?:contact form|form submission)·|^received ?:',
  ],
  fr: [
    "accusé (?:de )?(?:réception|d'enregistrement)|(?:nous avons (?:bien )?reçu|bien reçu) votre|(?:demande|message|courriel|requête|ticket|dossier) (?:\\S+ )?(?:bien )?(?:reçue?|enregistrée?|créée?|prise? en (?:compte|charge)|ouverte?)|confirmation de (?:réception|votre|prise)|merci (?:de|pour) (?:nous avoir|votre (?:message|demande|courriel))",
  ],
  es: [
    'acuse de rec(?:ibo|epción)|(?:hemos )?recibi(?:do|mos) su|(?:solicitud|mensaje|consulta|correo|caso|ticket|petición) (?:\\S+ )?(?:recibid[ao]|registrad[ao]|cread[ao]|abiert[ao])|confirmación de (?:recepción|recibo|su)|gracias por (?:contactar|su (?:mensaje|correo|consulta)|escribir)',
  ],
  ru: [
    '(?:ваш[еа]? )?(?:обращение|письмо|запрос|заявка|заявление|сообщение) (?:\\S+ )?(?:принят|получен|зарегистрирован|создан|открыт)\\p{L}*|мы получили ваш|(?:подтверждение|уведомление|извещение) о? ?(?:получени|приеме|регистраци)\\p{L}*|подтверждение (?:получения|регистрации|приема)|регистраци\\p{L}+ (?:обращения|письма|заявки)|спасибо за (?:обращение|ваше)',
  ],
  ar: [
    '(?:اشعار|تاكيد|افادة|اقرار) (?:ب)?(?:ال)?(?:استلام|تسجيل|تلقي)|(?:تم|لقد) ?(?:استلام|استلمنا|تلقينا|تسجيل)|(?:استلمنا|تلقينا|وصلتنا) (?:رسالت|طلب|بريد)|شكرا (?:ل(?:تواصل|مراسلت|رسالت)|علي تواصل)',
  ],
  zh: [
    '(?:已|我们|经)?(?:收到|收悉|受理|登记)(?:了)?(?:您|贵|通知|回执|确认)|(?:受理|收件|登记|收文|签收|接收)(?:通知|回执|确认|凭证)|(?:来信|邮件|请求|申请|咨询|工单|信件|反馈)(?:我们)?(?:已|已经)?(?:收到|受理|登记|创建|提交)|感谢您?的?(?:来信|来函|联系|咨询|反馈)',
  ],
  others: [
    'eingangsbestätigung|empfangsbestätigung|(?:anfrage|nachricht|e-?mail|ticket|schreiben) (?:\\S+ )?(?:eingegangen|erhalten|erfasst|registriert|erstellt|angelegt)|(?:ihre|vielen dank für ihre) (?:anfrage|nachricht|mitteilung)|wir haben ihre',
    'confirmação de (?:re(?:c?e[pb]|ceb)|receção)\\p{L}*|aviso de rece[pç]?[cç]?ão|(?:pedido|mensagem|solicitação|chamado|protocolo) (?:\\S+ )?(?:recebid[oa]|registr?ad[oa]|abert[oa])|recebemos (?:a sua|sua|o seu|seu)|(?:conferma di|avviso di) ric\\p{L}+|(?:richiesta|messaggio) (?:\\S+ )?(?:ricevut[oa]|registrat[oa])|abbiamo ricevuto',
    'ontvangstbevestiging|bevestiging (?:van )?(?:ontvangst|uw)|(?:vraag|bericht|verzoek|aanvraag) (?:\\S+ )?(?:ontvangen|geregistreerd)|wij hebben uw|bekräftelse|(?:ditt|ert) (?:ärende|meddelande)|mottagningsbevis|potwierdzenie (?:otrzymania|przyjęcia|zgłoszenia)|zgłoszenie (?:\\S+ )?(?:przyjęte|zarejestrowane|otrzymane)|(?:talebiniz|mesajınız|başvurunuz|e-postanız) (?:\\S+ )?(?:alın|ulaş|kayd|oluşt)\\p{L}*|kvittering|vastaanotto(?:ilmoitus|kuittaus|vahvistus)|(?:звернення|лист|запит) (?:\\S+ )?(?:отримано|зареєстровано|прийнято)|potvrzení (?:přijetí|o přijetí)|visszaigazolás|confirmare de primire|tanda terima',
    '(?:受付|受領|受信)(?:完了|確認|通知|のお知らせ)|お問い?合わせ(?:を|の|ありがとう|いただき|受付)|접수(?: ?완료| ?확인| ?안내|되었)|문의(?:가|를)? ?(?:접수|감사)|(?:تایید|رسید) دریافت|(?:پیام|درخواست) شما (?:دریافت|ثبت)',
  ],
});

/** A number by which a desk calls a matter. */
export const TICKET_SUBJECT = new RegExp(
  [
    // [#4711], [Ticket#2026021010000012], [ ref:_00D.500:ref ], (Case 4711)
    '\\[[^\\]]{0,30}\\d{3,}[^\\]]{0,30}\\]|\\[ ?ref:|\\([^)]{0,20}(?:ticket|case|ref|id|no\\.?|nr\\.?|n°|#|编号|号)[^)]{0,3}[ :#]?[\\w-]{0,8}\\d{3,}[^)]{0,10}\\)',
    '(?<!\\p{L})(?:ticket|case|incident|request|issue|ref(?:erence)?|dossier|demande|caso|solicitud|expediente|vorgang|aktenzeichen|protocol[a-z]?|обращение|заявка|вх|inc|req|cas|ritm|sr)\\.?(?: (?:id|no\\.?|number|nr\\.?))? ?:? ?#?-?\\d{3,}',
    '(?:n°|n\\.?o\\.?|nr\\.|رقم|编号|番号|번호|#) ?:? ?[a-z-]{0,8}\\d{3,}',
  ].join('|'),
  'u',
);

/** What reached the desk: your letter has been received, recorded, passed on. */
export const RECEIVED = spoken({
  en: [
    `${YOUR_EN}(?: \\S+){0,3} (?:has|have|was|were|is|are)(?: now| been| successfully| duly| safely|,? and)* (?:received|recorded|registered|logged|submitted|created|opened|assigned|forwarded|routed|queued|filed|entered|acknowledged|being (?:reviewed|processed|handled)|reached|arrived|given|passed|sent|submitted|updated|resolved|solved|closed|completed|escalated|merged|escalated|prioriti[sz]ed|reopened)·`,
    "(?:we|i) (?:hereby |have |'ve |can |would like to |are pleased to |are writing to |gratefully )*(?:received|receive|got|acknowledge|confirm) (?:\\p{L}+ ){0,4}your (?:\\p{L}+ )?(?:message|e-?mail|mail|letter|request|enquiry|inquiry|query|question|submission|feedback|correspondence|complaint|form|application|comment|report)",
    '(?:hereby |gratefully |ministry |office |department |authority |secretariat |mission |agency |commission )acknowledges? (?:with thanks )?(?:the )?receipt|(?:this|e-?mail|message) (?:e-?mail |message |letter |note )?(?:is to )?(?:acknowledges?|confirms?) (?:that we |the )?(?:receipt|your|have received)|your (?:message|letter|request|e-?mail|enquiry|inquiry) (?:has )?(?:safely )?(?:reached|arrived)|(?:a (?:new )?)?(?:ticket|case|support request|request|incident)(?: no\\.?)? (?:\\S+ )?(?:has been|was|is|has now been) (?:created|opened|logged|raised|registered|assigned|updated|closed|resolved|received)·|request for (?:support|assistance|information) has been (?:created|registered)',
    '(?:it|this|the (?:matter|letter|message)|which) (?:has (?:now )?been|will be|was) (?:forwarded|passed|referred|transmitted|brought to|directed|submitted) …|just (?:confirming|letting you know) that we (?:got|received|have)|(?:has been|was) (?:given|assigned) (?:the )?(?:reference|ticket|case|tracking|number)',
  ],
  fr: [
    '(?:votre|la) (?:demande|message|courriel|e-?mail|mail|lettre|requête|question|courrier|formulaire|envoi|réclamation|correspondance|contribution)(?: \\S+){0,3} (?:a|est|ont|sera)(?: bien| été| dûment)* (?:reçue?|enregistrée?|transmise?|prise? en (?:compte|charge)|parvenue?|arrivée?|créée?|affectée?|attribuée?|réceptionnée?|traitée?|envoyée?|soumise?|adressée?|clôturée?|résolue?|mise? à jour)',
    "(?:nous (?:avons|accusons|confirmons|vous confirmons)|accusons|j'accuse)(?: bien| bonne| la| avoir| dûment)* (?:reçu|réception|enregistré)|pris connaissance de votre|(?:vient|a) (?:bien )?(?:d'être|été) (?:enregistrée?|reçue?) sous",
  ],
  es: [
    '(?:su|la|el) (?:solicitud|mensaje|correo|consulta|petición|carta|comunicación|pregunta|caso|formulario|escrito|reclamación|ticket)(?: \\S+){0,3} (?:ha|han|fue|queda|quedó|está|será)(?: sido| quedado| correctamente| debidamente)* (?:recibid|registrad|cread|ingresad|enviad|remitid|asignad|trasladad|atendid|derivad|resuelt|cerrad|actualizad)[oa]',
    '(?:hemos recibido|recibimos|confirmamos|acusamos|le confirmamos)(?: la| el| correctamente| debidamente)*(?: recepción| recibo| registro)? (?:de )?(?:su|recibo|la recepción)',
  ],
  ru: [
    '(?:ваш\\p{L}* |данн\\p{L}+ )?(?:обращени|письм|запрос|заявк|заявлени|сообщени|электронн\\p{L}+ письм)\\p{L}*(?: \\S+){0,3} (?:было |была |был )?(?:успешно )?(?:получен|принят|зарегистрирован|передан|направлен|поступил|создан|присвоен|доставлен|рассматривается|учтен|отправлен|закрыт|решен|обновлен|обработан)\\p{L}*',
    '(?:мы получили|подтвержда\\p{L}+ (?:получение|прием|регистрацию)|настоящим (?:подтвержд|сообща|уведомл)\\p{L}+ о? ?(?:получени|регистраци|что ваше)\\p{L}*)|(?:зарегистрирован|присвоен)\\p{L}* (?:\\p{L}+ )?(?:под )?(?:номер|за №|№)|входящий (?:номер|№)|вх\\. ?(?:№|номер)',
  ],
  ar: [
    '(?:تم|لقد|قد|نؤكد|نفيد|نود)?(?: لكم| اعلامكم)?(?: ب)? ?(?:استلام|استلمنا|تلقينا|تلقي|تسجيل|قيد|احالة|وصول) (?:رسالت|طلب|بريد|استفسار|خطاب|كتاب|مراسلت|شكو)',
    '(?:رسالت|طلب|استفسار)\\p{L}* (?:\\p{L}+ )?(?:قيد|تم (?:استلام|تسجيل)|وصل|سجل|مسجل|قيدت)|وصلتنا (?:رسالت|طلب)|(?:قيد(?:ت)?|سجل(?:ت)?) (?:ب|تحت )(?:ال)?رقم',
  ],
  zh: [
    '(?:您|贵方|贵单位|你)(?:\\S{0,4})(?:来信|来函|邮件|电邮|请求|申请|咨询|留言|反馈|问题|信件|工单|投诉|表单)(?:我们|我处|本处|本部门)?(?:已|已经|均已)?(?:被|经|由|成功)?(?:收到|收悉|受理|登记|记录|提交|转交|转至|送达|创建|接收|发送|关闭|解决|更新|处理)',
    '来(?:信|函|件)(?:已|经)?(?:转|收|受理|登记)|(?:我们|我处|本(?:处|部门|单位|中心))(?:已|已经)?(?:收到|收悉|受理|登记)(?:了)?(?:您|贵|你)|(?:受理|登记|工单|收文|流水|案件)(?:编)?号(?:码)?(?:为|是|:)',
  ],
  others: [
    'ihre? (?:anfrage|nachricht|e-?mail|mail|schreiben|mitteilung|anliegen|ticket|formular)(?: \\S+){0,3} (?:wurde|ist|haben)(?: \\S+){0,7} (?:erfasst|registriert|eingegangen|erhalten|angelegt|erstellt|weitergeleitet|aufgenommen|übermittelt|empfangen|gesendet|geschlossen|gelöst|bearbeitet|aktualisiert|zugeteilt|zugewiesen)|(?:bestätigen|bestätigt) (?:wir |ihnen |hiermit )*(?:den |die )?(?:eingang|erhalt|empfang)|wir haben ihre? (?:\\p{L}+ )(?:\\p{L}+ )?erhalten',
    '(?:o seu|seu|a sua|sua) (?:pedido|mensagem|solicitação|e-?mail|contacto|contato|questão|chamado|carta|formulário)(?: \\S+){0,3} (?:foi|está|ficou)(?: sido)? (?:recebid|regist|encaminhad|abert|criad|enviad|resolvid|encerrad|atualizad)\\p{L}*|(?:recebemos|confirmamos|acusamos)(?: a| o)*(?: recep?ção| receção| recebimento)?(?: d[aoe])? ?(?:a |o )?(?:sua|seu|vossa|vosso)',
    '(?:la sua|il suo|la vostra|il vostro|la tua) (?:richiesta|messaggio|mail|e-?mail|comunicazione|domanda)(?: \\S+){0,3} (?:è stat[ao]|sarà) (?:ricevut|registrat|inoltrat|pres)\\p{L}*|(?:abbiamo ricevuto|confermiamo|si conferma)(?: di aver)? ?(?:la ricezione|ricevuto|la sua|il suo|il ricevimento)',
    'uw (?:vraag|bericht|verzoek|e-?mail|mail|aanvraag|brief|melding)(?: \\S+){0,3} (?:is|werd|hebben)(?: \\S+){0,6} (?:ontvangen|geregistreerd|doorgestuurd|aangemaakt)|(?:wij|we) (?:bevestigen|hebben) (?:de ontvangst|uw)|(?:ditt|er|ert) (?:ärende|meddelande|mejl|brev)(?: \\S+){0,3} (?:har|är) (?:\\p{L}+ )?(?:tagits|mottagits|registrerats|mottaget|kommit)|vi har (?:tagit emot|mottagit|fått) (?:ditt|er)',
    '(?:twoje|państwa|pana|pani) (?:zgłoszenie|wiadomość|pytanie|pismo)(?: \\S+){0,3} (?:zostało|została|jest) (?:przyjęt|zarejestrowan|otrzyman)\\p{L}*|potwierdzamy (?:otrzymanie|przyjęcie)|(?:talebiniz|mesajınız|başvurunuz|e-postanız|iletiniz)(?: \\S+){0,5} (?:alın|ulaş|kayd|iletil|oluşturul)\\p{L}*|(?:din|deres) (?:henvendelse|melding|e-?mail)(?: \\S+){0,3} (?:er|har) (?:mottatt|modtaget|registrer)\\p{L}*|(?:viestinne|viestisi|pyyntösi)(?: \\S+){0,3} (?:on )?(?:vastaanotettu|kirjattu)|(?:ваш\\p{L}* )(?:звернення|лист|запит)(?: \\S+){0,3} (?:отриман|зареєстрован|прийнят)\\p{L}*',
    '(?:お問い?合わせ|メール|ご連絡|お申し?込み|ご質問)(?:を|は|内容を)?…(?:受け付け|受付|受領|受信|承りま|拝受|いただき)|(?:문의|메일|요청|신청|질문)…(?:접수|수신|등록|받았)|(?:پیام|درخواست|نامه|ایمیل) شما (?:با موفقیت )?(?:دریافت|ثبت)|(?:pesan|permintaan|email) anda (?:telah|sudah) (?:kami )?(?:terima|diterima|terdaftar)',
  ],
});

/** Under which number. */
export const NUMBERED = spoken({
  en: [
    '(?:number|reference|ref\\.?|ticket|case|tracking|id|no\\.?)(?: (?:number|no\\.?|id|is|of|code))*[ :#()-]{0,4}[\\p{L}-]{0,8}\\d{3,}',
  ],
  fr: [
    '(?:numéro|n°|référence|réf\\.?|dossier|ticket)(?: (?:de|du|est|dossier|numéro|suivi|suivant))*[ :#]{0,3}[\\p{L}-]{0,8}\\d{3,}',
  ],
  es: [
    '(?:número|n\\.? ?º|nº|núm\\.?|referencia|ref\\.?|caso|expediente|ticket|folio|radicado)(?: (?:de|es|número|caso))*[ :#]{0,3}[\\p{L}-]{0,8}\\d{3,}',
  ],
  ru: [
    '(?:номер\\p{L}*|№|регистрационн\\p{L}+|вх\\.?|за)(?: (?:номер\\p{L}*|обращения|заявки))*[ :№#-]{0,4}[\\p{L}-]{0,8}\\d{3,}',
  ],
  ar: ['(?:رقم|الرقم|برقم|المرجع|مرجع)\\S*(?: \\p{L}+)?[ :#(]{0,3}[\\p{L}/-]{0,8}\\d{3,}'],
  zh: ['(?:编号|号码|工单号?|受理号|案件号|流水号|文号)(?:为|是|:)? ?[\\p{L}-]{0,8}\\d{3,}'],
  others: [
    '(?:nummer|nr\\.?|aktenzeichen|az\\.?|vorgangs?\\p{L}*|protocol\\p{L}*|processo|numero|kenmerk|zaaknummer|ärendenummer|diarienummer|numer\\p{L}*|numara\\p{L}*|sak)[ :#]{0,3}[\\p{L}-]{0,8}\\d{3,}|(?:番号|番号は|번호)[はは는은:]? ?[\\p{L}-]{0,8}\\d{3,}|شماره\\S*(?: \\p{L}+)? ?:? ?\\d{3,}',
  ],
});

/** What will become of it. */
export const PROMISE = spoken({
  en: [
    '(?:we|our (?:\\p{L}+ )?(?:team|staff|experts|colleagues|office)|someone|somebody|a (?:member|colleague|representative|specialist|case officer)|an? (?:officer|agent|advisor)|the (?:team|office|secretariat|department|relevant)|one of our|you) …(?:will|shall|aim to|endeavou?r to|try to|strive to) …(?:respond|repl|answer|get back|be in touch|contact|review|look into|process|handle|deal|come back|receive (?:a|our|an)|hear|follow up|attend|treat|take care)',
    '(?:response|reply|processing) times?|within …(?:hours?|(?:business |working )?days?)|(?:as soon as possible|shortly|in due course)·',
  ],
  fr: [
    '(?:dans|sous) …(?:délais?|jours?|heures?)|(?:dès que possible|prochainement|le plus rapidement possible)|(?:sera|serez|traitera|répondr|reviendr|contacter|recevrez|étudi|examin)\\p{L}*',
  ],
  es: [
    '(?:en|dentro de) …(?:plazo|horas|días|brevedad)|a la (?:mayor )?brevedad|lo antes posible|(?:será|atender|responder|contestar|contactar|recibirá|tramitar|revisar|pondr)\\p{L}*',
  ],
  ru: [
    'в (?:течение|срок|ближайшее|кратчайш)|(?:ответ\\p{L}*|будет рассмотрен|рассмотр|свяж|направ|обработ|сообщ)\\p{L}* …(?:в |до |вам|вами|после|позднее)|(?:ответим|свяжемся|рассмотрим|рассматривается|обработаем)·',
  ],
  ar: ['(?:في اقرب|خلال|في غضون)|س(?:نرد|يتم|نقوم|يقوم|نتواصل|يتواصل|وف|نعالج|يرد)'],
  zh: [
    '(?:尽快|及时|稍后|随后|将|会)(?:\\S{0,6})(?:回复|答复|处理|联系|办理|反馈|回应|跟进)|(?:个)?工作日(?:之?内)|小时(?:之?内)',
  ],
  others: [
    '(?:innerhalb|binnen) …|(?:so bald|sobald|schnellstmöglich|umgehend|in kürze)|(?:bearbeiten|melden uns|beantwort|prüfen)\\p{L}*|(?:em|dentro de|no prazo) …(?:dias|horas|prazo)|(?:o mais breve|brevemente|assim que)|(?:responder|tratad|contactar|analis)\\p{L}*|(?:entro|al più presto|quanto prima|risponder|ricontatt)\\p{L}*|(?:binnen|zo spoedig|zo snel)|(?:återkommer|inom|så snart)|(?:w ciągu|wkrótce|odpowie)\\p{L}*|(?:en kısa|içinde|dönüş)|(?:innen|snarest|hurtigst)|протягом',
    '(?:営業日|改めて|折り返し|担当者)|(?:영업일|빠른 시일|답변)|(?:در اسرع|ظرف)',
  ],
});

/** What to do with the number, when the desk is open, where else to look. */
export const DESK_TALK = spoken({
  en: [
    "(?:keep|quote|include|mention|use|cite|retain|leave|do not (?:change|modify|remove|alter)) …(?:number|reference|subject|ticket|case|id)|(?:type|reply|write) (?:your reply )?(?:above|below) this line|(?:add|provide|view|check|track|see) …(?:comment|additional information|status|progress|ticket)|(?:frequently asked|\\bfaqs?·)|(?:office|opening|business|working) hours|(?:do not|please don't|no need to|not necessary to) (?:reply|respond|answer)|(?:high|large) (?:volume|number) of|due to the (?:volume|number)|(?:not|cannot|unable to) (?:\\p{L}+ )?(?:reply|answer|respond) (?:\\p{L}+ ){0,3}individually|in the meantime",
  ],
  fr: [
    "(?:conserver|rappeler|indiquer|mentionner|garder|modifier|préciser) …(?:numéro|référence|objet)|(?:ne pas répondre|foire aux questions|heures d'ouverture|horaires|\\bfaq·)|grand nombre de|entre-temps|suivre …(?:demande|dossier)",
  ],
  es: [
    '(?:conserv|indi[cq]|mencion|cit|manteng|utilic|modifi)\\p{L}* …(?:número|referencia|asunto)|(?:no responda|preguntas frecuentes|horario)|(?:seguimiento|consultar el estado)|gran (?:número|volumen) de',
  ],
  ru: [
    '(?:указыва|сохран|сообща|ссыла|использ|не (?:изменя|меня|удаля))\\p{L}* …(?:номер|тем)\\p{L}*|(?:не отвечайте|часто задаваем|часы работы|режим работы|график работы)|отследить|большим количеством',
  ],
  ar: [
    '(?:الاحتفاظ|ذكر|الاشارة|كتابة|الابقاء) …(?:رقم|الرقم|الموضوع)|(?:عدم الرد|الاسئلة الشائعة|ساعات العمل|اوقات العمل)|متابعة (?:طلب|حالة)',
  ],
  zh: [
    '(?:保留|注明|引用|标明|不要(?:更改|修改)|勿(?:更改|修改))(?:\\S{0,8})(?:编号|号码|主题|标题)|请勿(?:直接)?回复|常见问题|(?:办公|工作|上班|营业)时间|查询(?:进度|状态)|邮件(?:较|数量)多',
  ],
  others: [
    '(?:nummer|aktenzeichen|betreff) …(?:stehen|angeben|an·|beibehalten|nennen|nicht (?:ändern|verändern))|(?:geschäfts|öffnungs|büro|sprech)zeiten|(?:mantenha|indique|conserve|mencione|não altere) …(?:número|assunto|protocolo)|(?:indicare|conservare|citare|mantenere|non modificare) …(?:numero|oggetto)|(?:vermeld|behoud|wijzig) …(?:nummer|onderwerp)|(?:ange|behåll) …(?:nummer|ämne)|(?:zachow|poda|nie zmienia)\\p{L}* …(?:numer|temat)|(?:numara|konu) …(?:belirt|değiştirme)\\p{L}*',
    '番号(?:を|は)|営業時間|よくある|(?:번호를|업무 ?시간|자주)|شماره …(?:نگه|ذکر)',
  ],
});

/** Thanks of a house to whoever writes. */
export const DESK_THANKS = spoken({
  en: [
    'thank(?:s| you)(?: very much| so much)? for (?:contacting|(?:taking the time to )?(?:reaching|getting in touch|writing|write)|your (?:\\p{L}+ )?(?:e-?mail|message|enquiry|inquiry|request|interest|submission|query|feedback|correspondence|letter|report))',
  ],
  fr: [
    "(?:merci|remercions|remercie) (?:de|pour|d')(?: nous avoir (?:contacté|écrit)|(?: l'intérêt)?(?: votre)? (?:message|courriel|demande|e-?mail|courrier|intérêt))",
  ],
  es: [
    '(?:gracias por|agradecemos) (?:contactar|escribir|comunicar|ponerse|su (?:mensaje|correo|consulta|interés|solicitud|comunicación))',
  ],
  ru: ['(?:спасибо|благодарим)(?: вас)? за (?:обращение|письмо|запрос|сообщение|интерес|ваше|ваш|проявленный)'],
  ar: ['(?:شكرا|نشكركم|نشكرك)(?: لكم| لك)? ?(?:علي |ل)?(?:تواصل|رسالت|مراسلت|اتصال|اهتمام|استفسار)'],
  zh: ['(?:感谢|谢谢)(?:您|贵)?(?:的|与我们)?(?:来信|来函|联系|咨询|邮件|留言|反馈|关注)'],
  others: [
    '(?:vielen dank|danke|wir danken)(?: ihnen)? für (?:ihre|ihr|die)·|obrigad[oa] p(?:or|elo|ela) (?:contactar|contatar|seu|sua|o seu|a sua)|agradecemos (?:o seu|a sua|seu|sua)|grazie per (?:averci|il|la|aver)|(?:hartelijk )?(?:dank|bedankt) voor|tack för|dziękujemy za|(?:teşekkür|için teşekkür)|takk for|tak for|kiitos|дякуємо за|ありがとうございま|감사(?:합니다|드립니다)|(?:متشکریم|سپاسگزاریم|با تشکر)',
  ],
});
