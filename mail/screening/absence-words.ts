import { opens, spoken } from './wording.js';

/** How absence notices speak, and those of people who have left or whose address has. */

/** What only programs write at the start of a subject. Never `Auto:` alone (RFC 3834 does not take it for a mark). */
export const AUTOMATIC_SUBJECT = opens({
  en: [
    '(?:automatic|auto|automated)[- ]?(?:reply|response|answer|acknowledge?ment)(?: ?:| to·|$)|autoreply·|auto[- ]?respon(?:se|der)·|yahoo! auto response',
  ],
  fr: ['réponse automatique·|accusé de réception automatique'],
  es: ['respuesta autom[áa]tica·'],
  ru: ['автоматический ответ·|авто[- ]?ответ(?:чик)?·'],
  ar: ['(?:ال)?رد (?:ال)?(?:تلقايي|تلقائي|الي)(?!\\p{L})'],
  zh: ['自动(?:回复|答复|回覆|应答)|自動(?:回覆|回復|回应)|系统自动'],
  others: [
    'automatische? (?:antwort|bestätigung)|autom\\. antwort|resposta autom[áa]tica|risposta automatica|automatisch antwoord|automatyczna odpowiedź|autoodpowied|otomatik (?:yanıt|cevap)',
    'automatiskt svar|autosvar|automatisk svar|automaattinen vastaus|automatická odpověď|automatikus válasz|răspuns automat|αυτόματη απάντηση|автоматична відповідь|автовідповід|автоматичен отговор|automatski odgovor|balasan otomatis|trả lời tự động',
    '自動(?:返信|応答)|자동 ?(?:회신|응답|답장)|پاسخ خودکار|תשובה אוטומטית|מענה אוטומטי|ตอบกลับอัตโนมัติ',
  ],
});

/** What an absence is called at the start of a subject, or of a bracket in it. */
export const ABSENCE_SUBJECT = opens({
  en: [
    'out[- ]of[- ](?:the[- ])?office(?: ?[:(–—]| - | (?:re·|auto|reply|message|notification|notice|until|till|from)|$)|\\p{L}[^:?]{0,40} is (?:currently )?out of (?:the )?office·|(?:vacation|absence|away|holiday) (?:message|notice|notification|reply)|ooo(?: ?[:(–—-]|$)|(?:on )?(?:annual |sick |parental |maternity )?leave(?: ?:|$)|(?:i am )?on (?:mission|leave|vacation|holidays?)(?: ?:| (?:until|till|from)|$)|away (?:until|till|from)·|i am (?:currently )?(?:away|out of (?:the )?office|on leave)|auto ?: .{0,60}(?:out of|away|leave)',
  ],
  fr: [
    "(?:absence|absente?) du bureau|(?:message|avis|notification) d'absence|absente?(?: ?:| jusqu|$)|absence(?: ?:| jusqu|$)|je suis (?:actuellement )?(?:absente?|en congé)|en (?:congés?|mission|vacances|déplacement)(?: ?:| jusqu|$)",
  ],
  es: [
    'fuera de (?:la )?oficina(?: ?:| hasta|$)|(?:mensaje|aviso) de ausencia|ausencia(?: ?:|$)|ausente(?: ?:| de la oficina| hasta|$)|estoy (?:ausente|de vacaciones|fuera)|(?:de )?vacaciones(?: ?:| hasta|$)',
  ],
  ru: [
    '(?:отсутствие на рабочем месте|нет на месте|вне офиса|(?:в )?отпуске?|(?:в )?командировк[еа]|отсутствую)(?: ?:| до|$)',
  ],
  ar: ['(?:خارج المكتب|اشعار غياب|رسالة غياب|(?:في )?اجازة|في مهمة)(?: ?:|$)'],
  zh: ['(?:外出|不在办公室|休假|出差|不在)(?:中|通知|回复|自动回复)?(?: ?:|$)'],
  others: [
    'abwesenheits(?:notiz|nachricht|meldung)|abwesend·|abwesenheit(?: ?:|$)|(?:auf dienstreise|im urlaub|nicht im (?:büro|haus)|außer haus)(?: ?[:(]| bis|$)',
    '(?:fora do escritório|ausência|ausente|em férias|de férias)(?: ?:| até|$)|fuori (?:sede|ufficio)|assenza(?: ?:|$)|assente(?: ?:| fino|$)|in ferie(?: ?:| fino|$)|afwezig|buiten kantoor|met (?:vakantie|verlof)(?: ?:| tot|$)|niet op kantoor',
    'nieobecno|poza biurem|na urlopie|ofis dışında|izinde|frånvarande|frånvaro|ej på plats|på semester|fraværende|fravær|ikke (?:til stede|på kontoret)|poissa(?: |$)|en ole paikalla|mimo kancelář|nepřítomn|házon kívül|în afara biroului|absent din birou|εκτός γραφείου|у відпустці|на відпочинку|van ured|di luar kantor|vắng mặt',
    '不在(?:通知|の|にして|$)|休暇(?:中|の)|外出中|부재 ?중|휴가|출장|خارج از دفتر|در مرخصی|מחוץ למשרד',
  ],
});

/** That somebody is away, or a house closed. */
export const AWAY = spoken({
  en: [
    "(?:i am|i'm|i will be|i'll be|i shall be|we are|we will be|we'll be|is|will be|currently|presently|now) (?:currently |presently |now |temporarily |all )*(?:out of (?:the |my |our )?(?:office|town|country)|away·|on (?:an? )?(?:annual |sick |parental |maternity |official |home |extended |study |short )?(?:leave|holidays?|vacation|mission|travel|duty travel|business trip|sabbatical)|travel(?:l)?ing|not in the office|not at my desk|unavailable|absent|abroad|closed)",
    '(?<=^|[.!:,;] )(?:currently |presently )?(?:on (?:an? )?(?:annual |sick |parental |maternity |paternity |official |study |duty )?(?:leave|holidays?|vacation|mission|travel|sabbatical)|(?:maternity|paternity|parental|annual|sick) leave|travel(?:l)?ing|away|out of (?:the )?office|abroad)·',
    'out of office (?:until|till|from|with)|(?:office|secretariat|mission|bureau) (?:is|will be|remains) closed',
    'no access to (?:my )?(?:e-?mails?|mail)|(?:limited|intermittent|restricted|no|infrequent) (?:access|e-?mail)',
  ],
  fr: [
    '(?:je suis|je serai|nous sommes|nous serons|est|sera|actuellement) (?:actuellement |présentement |momentanément )?(?:absente?s?|en (?:congés?|mission|vacances|déplacement|voyage|arrêt)|hors (?:du|de mon) bureau|indisponible|fermée?s?)',
    '(?<=^|[.!:,;] )(?:actuellement |étant )?(?:absente?|en (?:congés?|mission|vacances|déplacement|voyage|arrêt))·',
    '(?:mon|notre) bureau (?:est|sera) fermé|ne (?:lis|consulte|relève)(?:rai)? pas (?:mes|ma)·|accès (?:limité|restreint) à (?:mes|ma|mon)',
  ],
  es: [
    '(?:me encuentro|nos encontramos|estoy|estaré|estamos|estaremos|está|estará|actualmente) (?:actualmente |temporalmente )?(?:fuera (?:de (?:la |mi )?oficina|del país)|ausente|de (?:vacaciones|licencia|permiso|baja|viaje)|en (?:misión|viaje)|cerrad[ao])',
    '(?<=^|[.!:,;] )(?:actualmente )?(?:fuera de (?:la |mi )?oficina|de (?:vacaciones|licencia|permiso|baja|viaje)|ausente|en (?:misión|viaje|comisión de servicio))·',
    'acceso (?:limitado|restringido) (?:a|al)|sin acceso (?:a|al) (?:mi )?correo',
  ],
  ru: [
    '(?:я |мы |сотрудник )?(?:сейчас |в настоящее время |временно )?(?:нахожусь |находимся |находится |буду |будем )?(?:в (?:\\p{L}+ )?(?:отпуске|командировке|отъезде)|на больничном|отсутствую|отсутствует|отсутствовать|не на рабочем месте)·',
    '(?:меня|нас) (?:сейчас )?(?:не будет|нет) (?:на месте|в офисе|на работе)|(?:доступа к|не читаю) почт|ограниченный доступ',
  ],
  ar: [
    '(?:انا|انني|اني|نحن|ساكون|اكون|سنكون)?(?: حاليا)? ?(?:خارج (?:المكتب|البلاد)|في (?:اجازة|مهمة|سفر)|متغيب|غير متواجد|غير متاح|مغلق)',
    'لن اتمكن من (?:الرد|الاطلاع)|وصول محدود',
  ],
  zh: [
    '(?:我|本人|我们|现)(?:目前|现在|正在|将|正|因)?(?:不在办公室|休假|出差|外出|度假|放假|休(?:年|产|病)假|在(?:外|休假|出差))|不在办公室|暂时无法(?:回复|查看|处理)|无法(?:及时)?(?:查看|回复)(?:邮件)?',
  ],
  others: [
    '(?:ich bin|wir sind|bin|derzeit|zurzeit|momentan) (?:derzeit |zurzeit |momentan |aktuell |(?:vom |bis |ab )[\\d. ]{1,12}(?:\\p{L}+ )?(?:bis [\\d. ]{1,12})?|bis (?:zum |einschließlich )?[\\p{L}\\d. ]{1,25} )?(?:nicht (?:im (?:büro|haus|dienst)|erreichbar|da·|am platz)|im urlaub|abwesend|auf (?:dienst)?reise|außer haus|in elternzeit|krank)',
    'unser büro (?:ist|bleibt) geschlossen|(?:keinen|eingeschränkten|nur begrenzten) zugriff auf',
    '(?:estou|estarei|encontro-me|estamos) (?:atualmente |actualmente )?(?:de (?:férias|licença)|em (?:férias|missão|viagem)|ausente|fora do (?:escritório|gabinete|país))|(?:sono|sarò|siamo) (?:attualmente )?(?:assente|in (?:ferie|missione|viaggio|malattia)|fuori (?:sede|ufficio))',
    '(?:ik ben|wij zijn|ben ik) (?:momenteel |tot [\\p{L}\\d. ]{1,25} |tijdelijk )?(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met (?:vakantie|verlof)|op (?:vakantie|reis|dienstreis))|jag är (?:för närvarande )?(?:på (?:semester|tjänsteresa|resa)|bortrest|inte (?:på plats|på kontoret)|ledig|föräldraledig|tjänstledig)',
    '(?:jestem|przebywam|będę) (?:obecnie )?(?:na urlopie|poza biurem|nieobecn|w (?:delegacji|podróży))|(?:izindeyim|ofis dışında|yıllık izin|tatilde)|jeg er (?:for tiden |i øjeblikket )?(?:på ferie|bortreist|ikke på kontoret|fraværende)|olen (?:lomalla|poissa|matkoilla)|перебуваю (?:у|в) (?:відпустці|відрядженні)|jsem mimo kancelář|szabadságon vagyok',
    '(?:per motivi di servizio|sono) (?:\\p{L}+ ){0,2}fuori ufficio|(?:por motivo de|em) (?:missão|férias)|sedang cuti|đang nghỉ phép|szabadságon|în concediu|απουσιάζω|εκτός γραφείου|nasa bakasyon|(?:niko|nipo) (?:kwenye )?likizo|tjänstledig|läser inte (?:mejl|mail|e-post)|na dovolené|na odmoru|puhkusel|atostogauju|atvaļinājumā|në pushim|på permisjon|på orlov|я ў адпачынку|демалыстамын',
    'בחופש|अवकाश पर|छुट्टी पर|ลาพักร้อน|ছুটিতে|رخصت پر|不在(?:に|で|と)|休暇(?:中|を|の)|出張(?:中|の|して)|休業|부재 ?중|휴가 ?중|출장 ?중|자리를 비|در (?:مرخصی|ماموریت|سفر)|saya sedang (?:cuti|dinas)',
  ],
});

/** What such a notice goes on with: until when, whom to turn to, when mail will be read. */
export const AWAY_REST = spoken({
  en: [
    'until·|till·|return(?:ing)?·|back (?:on|in|at|after|next|the)·|access·|urgent|emergenc|in my absence|upon my return|when i (?:am back|return)|from (?:the )?\\d|(?:will|shall) (?:\\p{L}+ )?(?:answer|reply|respond|read|get back)|contact|reopen',
  ],
  fr: [
    'jusqu|retour|urgen|en mon absence|à partir du|du \\d|au \\d|répondrai|contacter|écrivez|adressez|joindre|rouvr',
  ],
  es: ['hasta·|regres|vuelta|ausencia|a partir del|del \\d|al \\d|urgen|responder|contact|escrib|dirij'],
  ru: ['до·|по \\d|с \\d|верн\\p{L}+|срочн\\p{L}+|отвечу|ответим|доступ|обращ|пишите|замеща|выйду'],
  ar: ['حتي|اعود|ساعود|سنعود|عاجل|للضرورة|التواصل|الاتصال|من \\d|الي \\d|سارد'],
  zh: ['回来|返回|紧急|期间|至|联系|恢复|后(?:回复|处理|答复)|尽快|回复'],
  others: [
    'bis·|zurück|rückkehr|dring|wenden|erreichen|weitergeleitet|até·|volto|regress|urgen|fino|ritorno|rientro|tot·|terug|spoed|dringend|bericht|till·|tillbaka|åter|do \\d|wrac|wróc|pilne|döneceğ|dönüş|kadar|acil|takaisin|asti|повернусь|tilbake|tilbage|vrátím|visszatér|kembali',
    '\\d|έως|până|sampai|hanggang|hadi|đến|-ig',
    'עד|तक|まで|戻り|ご連絡|返信|急|까지|복귀|연락|تا·|بازگشت|فوری|تماس',
  ],
});

/** That the address or the person is there no more, or takes no mail now. */
export const LEFT = spoken({
  en: [
    'no longer (?:work|working|works|employed|with|in (?:this|the|that|my)|at|a (?:member|staff)|part of|in (?:use|service)|active|valid|monitored|available|checked|read|responsible|handl|in charge)',
    '(?:i|he|she|colleague|staff member|who) (?:have|has) (?:now |since )?(?:left|retired|moved (?:on|to)|changed (?:jobs?|position|employer))|(?:have|has) left (?:the|this|our)·',
    '(?:address|mailbox|account|inbox) (?:has (?:changed|been (?:changed|closed|discontinued|deactivated|disabled|replaced|retired))|is (?:now )?(?:closed|inactive|obsolete|not monitored|unmonitored|full|out of use|being (?:closed|retired))|will (?:be closed|no longer|soon be))',
    'new (?:e-?mail )?address (?:is|will be)·|(?:is|are) not monitored|(?:mailbox|inbox|quota) (?:is )?(?:full|exceeded)|over quota',
  ],
  fr: [
    "(?:ne|n') ?(?:travaille|travaillons|suis|fais|occupe|est|sont|exerce) plus·|(?:ai|a) (?:quitté|pris (?:ma|sa) retraite|changé (?:d'adresse|de poste|d'employeur))|(?:fait|faire) valoir (?:mes|ses) droits à la retraite",
    "(?:adresse|boîte|messagerie|compte) (?:\\p{L}+ ){0,3}(?:n'est plus|a changé|a été (?:modifiée?|fermée?|désactivée?|supprimée?)|est (?:pleine|saturée|désactivée|fermée)|ne sera plus)|nouvelle adresse (?:\\p{L}+ ){0,2}est·",
  ],
  es: [
    'ya no (?:trabajo|trabaja|trabajamos|formo|pertenezco|laboro|labora|presto|está|estoy|es|se (?:usa|utiliza|atiende|encuentra))|(?:he|ha) (?:dejado|cambiado de (?:puesto|trabajo|correo))|me (?:he )?jubil',
    '(?:dirección|cuenta|buzón|correo) (?:\\p{L}+ ){0,3}(?:ya no|ha (?:cambiado|sido (?:desactivad|cerrad|dad[ao] de baja))|est[aá] (?:llen[oa]|inactiv|desactivad|cerrad)|dejar[aá])|nueva dirección (?:\\p{L}+ ){0,3}es·',
  ],
  ru: [
    'больше не (?:работа|использу|обслужива|действ|занима|являюсь|проверя|читает)\\p{L}*|(?:уволил(?:ся|ась)|вышел на пенсию|вышла на пенсию|перешел на другую|перешла на другую|не является сотрудником|не работает в)·',
    '(?:адрес|ящик|почта)\\p{L}* (?:\\p{L}+ ){0,2}(?:изменил|сменил|закрыт|отключен|не (?:использу|обслужива|действ)|переполнен|устарел)\\p{L}*|(?:новый|изменен|смен\\p{L}+) (?:\\p{L}+ )?адрес',
  ],
  ar: [
    'لم (?:اعد|يعد|تعد|نعد) (?:اعمل|يعمل|تعمل|نعمل|موظف|قيد|مستخدم|مفعل|صالح)|(?:غادرت|ترك|تركت|تقاعدت|انتهي عملي|انتهت خدم)',
    '(?:هذا )?(?:البريد|العنوان|صندوق البريد|الحساب) (?:\\p{L}+ ){0,2}(?:لم يعد|غير (?:مستخدم|فعال|مفعل|نشط)|تغير|مغلق|ممتل)|تغيير (?:\\p{L}+ )?(?:العنوان|البريد)|عنواني الجديد',
  ],
  zh: [
    '(?:我|本人|该(?:员工|同事))?(?:已|已经)(?:离职|退休|调离|离开(?:本|该|原)?(?:公司|单位|岗位))|不再(?:使用|在(?:本|该|此)|任职|负责|担任|查看)|(?:邮箱|地址|账号)(?:已|已经|将)?(?:变更|更换|停用|停止使用|失效|注销|关闭|更改|满)|邮箱(?:地址)?变更|新(?:的)?邮箱(?:地址)?(?:是|为|:)',
  ],
  others: [
    'nicht mehr (?:tätig|beschäftigt|bei|im (?:dienst|hause)|für|aktiv|gültig|verwendet|genutzt|gelesen|abgerufen|erreichbar|in gebrauch)|(?:ausgeschieden|in den ruhestand|im ruhestand|das unternehmen verlassen)·|(?:e-?mail-?)?adresse (?:\\p{L}+ ){0,2}(?:hat sich geändert|wurde (?:geändert|abgeschaltet)|ist (?:ungültig|nicht mehr))|postfach (?:ist )?(?:voll|geschlossen)|neue (?:e-?mail-?)?adresse (?:lautet|ist)',
    'já não (?:trabalho|estou|exerço|faço|é|está)|não trabalho mais|não (?:está|é) mais (?:ativ|utiliz|monitor)|(?:deixei|deixou) (?:a|o|de)|(?:endereço|caixa|conta) (?:\\p{L}+ ){0,3}(?:foi (?:desativad|alterad|encerrad)|mudou|está (?:chei|desativ))|non (?:lavoro|lavora|faccio|è) più·|(?:indirizzo|casella) (?:\\p{L}+ ){0,3}(?:non è più|è (?:cambiat|pien|dismess))',
    'niet (?:meer|langer) (?:werkzaam|in (?:dienst|gebruik)|actief|gelezen|bij)|(?:werk|ben) (?:ik )?(?:niet meer|uit dienst)|adres (?:is )?(?:gewijzigd|vervallen|veranderd)|(?:arbetar|jobbar) (?:inte|ej) längre|(?:har )?slutat|adressen (?:används inte|har (?:ändrats|upphört))|(?:nie pracuj|już nie)·|adres (?:\\p{L}+ ){0,2}(?:jest nieaktywny|został zmieniony|uległ zmianie)|artık (?:çalışm|kullanıl|görev)|ayrıldı|jobber ikke lenger|sluttet|en (?:enää )?työskentele|вже не працюю|більше не (?:працю|використ)|(?:již|už) nepracuj',
    '退職(?:いた|し|の|によ)|退社(?:いた|し)|異動(?:いた|し|の)|(?:メール)?アドレス(?:は|が|を)(?:変更|廃止|使用)|퇴사|퇴직|이직|더 ?이상 (?:근무|사용)|주소가 변경|دیگر (?:در|کار|استفاده)|tidak lagi (?:bekerja|digunakan)',
  ],
});

/** Where to write instead. */
export const ELSEWHERE = spoken({
  en: [
    '(?:please|kindly|instead|from now on|henceforth|in (?:the )?future|can|may|now|at|should) …(?:write|contact|send|use|address|direct|reach|forward|refer|e-?mail|resend|update)·|will be forwarded|successor',
  ],
  fr: [
    '(?:merci|veuillez|prière|désormais|dorénavant|pouvez|invite|bien vouloir) …(?:écri|adress|contact|envoy|utilis|joindre|mettre à jour)|(?:mon|ma) (?:successeure?|remplaçante?)',
  ],
  es: [
    '(?:por favor|ruego|rogamos|favor|en adelante|sírva|puede|a partir) …(?:escrib|env[ií]|contact|dirij|utili[cz]|us[ea]|comuni)|(?:escrib|contact)[aeo]\\p{L}* (?:a|al|con)·',
  ],
  ru: [
    '(?:пишите|обращайтесь|направляйте|присылайте|отправляйте|используйте|просьба|прошу|просим)·|(?:писать|обращаться|направлять) (?:на|по|к)·',
  ],
  ar: ['(?:يرجي|نرجو|ارجو|الرجاء|يمكنكم|مستقبلا)…(?:الكتابة|التواصل|ارسال|مراسلة|استخدام|الاتصال|توجيه|المراسلة)'],
  zh: ['请(?:将|发|联系|与|使用|改|以后|今后|寄|致函|转)|今后|以后|联系(?:人|我|方式)|发送至|发至'],
  others: [
    'bitte …(?:schreiben|wenden|senden|nutzen|kontaktieren|richten|verwenden)|künftig|nachfolger|(?:por favor|queira|pedimos|doravante|favor) …(?:escrev|envi|contact|utiliz|dirij)|(?:scriv|contatt|invi|rivolg)\\p{L}+ (?:a|all|il|la|al)|(?:gelieve|neem|stuur|kunt u|voortaan)·|vänligen·|kontakta·|proszę …(?:pisać|kontakt|kierować|wysyłać)|lütfen·|ota yhteyttä|прошу писати|звертай',
    '(?:ください|下さい|お願い)|(?:연락|보내|문의)|لطفا|silakan|hubungi',
  ],
});
