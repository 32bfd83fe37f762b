import { spoken } from './wording.js';

/** How people ask without a question mark, by language: a request, a wish to know, a question word where a question begins. */

/** Where a question may begin. */
const START = '(?<=^|[.!?:;\\n] ?)';

export const REQUEST = spoken({
  en: [
    '(?:could|can|would|will) you',
    `${START}(?:and |so )?(?:can|may|should|shall|could|do|must) (?:i|we|one|our)·`,
    '(?:please|kindly|pls) (?:also )?(?:let (?:me|us) know|tell (?:me|us)|advise|inform (?:me|us)|send (?:me|us|the)|share|clarify|confirm (?:whether|if|that|the|our|my|receipt)|provide (?:me|us)|explain|help (?:me|us|with)|remove (?:me|us|my|our)|update (?:me|my|our)|add (?:me|us|my|our)|extend|guide|assist|correct|indicate)',
    "(?:would|should|'d) (?:also )?(?:like|love|wish) to (?:know|ask|have|get|receive|understand|request|enquire|inquire|register|attend|participate|join|learn|clarify|check|apply|submit|propose|nominate|take part|contribute|organi[sz]e)",
    '(?:appreciate|grateful|thankful|obliged)(?: it)?(?: very much)? (?:if|for (?:any|the|information|details|clarification|confirmation|guidance|your (?:help|assistance|advice|reply|confirmation|guidance|response)))',
    "(?:i|we) (?:am|are|was|were|'m|'re) (?:just )?(?:wondering|writing to|looking for|interested|trying to|asking|still waiting|enquiring|inquiring)",
    '(?:i|we) (?:need|want|wish|wonder|wanted)·(?! (?:up to|about) )',
    "(?:i|we) (?:do not|don't|cannot|can't|could not|couldn't) (?:know|find|see|understand|figure)",
    '(?:i|we) have (?:a|an|one|two|three|some|another|the following|more|several) (?:\\p{L}+ )?(?:question|request|doubt|enquir|inquir)',
    'let (?:me|us) know (?:when|whether|what|where|how|which|the)·|get back to (?:me|us)·',
    '(?:looking|look) forward to (?:your|hearing|a)·|(?:await|waiting for|awaiting) your (?:reply|response|answer|feedback|confirmation)',
    '(?:i|we|hereby|mission|ministry|embassy|respectfully|kindly) requests? (?:you|the|a|an|that|information|clarification)·',
    `${START}(?:and |so |but |also |please )?(?:until |till |from |by |to |for |in |on |at |since )?(?:when|where|how|what|which|who|whom|why|whose) (?:is|are|was|were|does|do|did|will|can|could|should|would|may|has|have|many|much|long|dates?|time|documents?|form|day|year|city|venue|e-?mail|address|else|kind|languages?|exactly|about)·`,
    "(?:ask|know|knowing|wonder|wondering|tell me|tell us|sure|unsure|understand|unclear|confirm|clarify|find out|figure out) (?:me |us )?(?:until |by |to |for |from )?(?:when|where|how|what|which|whether|who|whom|why)·|wonder(?:ing|ed)? if·|don't know",
    'is (?:there|it possible)·|are there·',
  ],
  fr: [
    '(?:pourriez|pouvez|sauriez|voudriez|pourrais|peux)-(?:vous|tu)·|(?:puis|peut|pouvons|dois|doit|devons|faut)-(?:je|on|nous|il)·',
    "est-ce (?:que|qu')|y a-t-il|a-t-(?:il|elle|on)·|c'est quoi",
    '(?:je|nous) (?:voudrais|voudrions|souhaite|souhaiterais|souhaiterions|souhaitons|aimerais|aimerions|desirons|désirons|désire) (?:savoir|connaître|obtenir|recevoir|participer|avoir|demander|organiser|inscrire|proposer|soumettre|comprendre|un|une|des|le|la|les|plus|davantage|vous demander|contribuer|présenter|poser)',
    "(?:je|nous) (?:cherche|cherchons|me demande|nous demandons|ne (?:trouve|trouvons|sais|savons|comprends|comprenons|parviens|parvenons) pas|n'arriv(?:e|ons) pas|ai(?:e)? besoin|avons besoin|sollicit)",
    "(?:merci|veuillez|prière|prie|prions|remercions|saurais|saurait|saurions|serais|serait|serions|gré|reconnaissants?) (?:de |d')?(?:bien vouloir )?(?:me |m'|nous |lui )(?:dire|indiquer|préciser|confirmer|envoyer|transmettre|faire|communiquer|informer|fournir|orienter|aider|donner)",
    'vous (?:saurais|saurait|saurions|serais|serait|serions) (?:gré|reconnaissant)',
    `(?:${START}(?:et )?|savoir |connaître |préciser |indiquer |dire )(?:jusqu'à |à |pour |depuis )?(?:quand|où|comment|combien|quel(?:le)?s?|qui|pourquoi|si) (?:est|sont|a |ont|aura|auront|commence|se|puis|peut|pouv|doit|devons|faut|ouvr|ferm|sera|seront|faire|envoyer|la |le |les |l'|on |date|délai)`,
    "(?:dans l'attente|en attente|attends|attendons) (?:de )?(?:votre|vos) (?:réponse|retour)",
  ],
  es: [
    '(?:podr[ií]an?|pueden?) (?:usted(?:es)? )?(?:por favor )?(?:decir|indicar|informar|confirmar|enviar|ayudar|facilitar|aclarar|explicar)(?:me|nos)|(?:me|nos) (?:podr[ií]an?|pueden?)·',
    '(?:me|nos) gustar[ií]a (?:saber|conocer|participar|recibir|tener|preguntar|obtener)|quisiera|quisi[eé]ramos|(?:deseo|deseamos|quiero|queremos) (?:saber|conocer|participar|consultar|preguntar|inscribir)|necesit(?:o|amos)·|agradecer[ií]a(?:mos)?·',
    '(?:me pregunto|no encuentro|no encontramos|tengo una (?:pregunta|consulta|duda)|una (?:pregunta|consulta|duda)·|solicit(?:o|amos|a) (?:a |la |el |los |las |se |que |informaci))',
    '(?:ruego|rogamos|s[ií]rva(?:n)?se|por favor,?|agradecemos) (?:que )?(?:me |nos )?(?:indi|env[ií]|inf[oó]rm|conf[ií]rm|dig|d[ií]g|acl[aá]r|h[aá]g)\\p{L}*(?:me|nos|me lo|nos lo)?·',
    '(?:qué|cuál|cuáles|cuándo|dónde|cómo|quién|quiénes|cuánto|cuánta|cuántos)·|¿',
    `${START}(?:hasta |desde )?(?:cuando|donde|como|cual) (?:es|son|ser[aá]|cierra|empieza|comienza|puedo|podemos|se|hay|abre|va|inicia)·`,
    '(?:quedo|quedamos|en|a la) (?:a la )?espera de (?:su|tu|una) (?:respuesta|confirmaci)|esper(?:o|amos) su (?:respuesta|confirmaci)',
  ],
  ru: [
    '(?:прошу|просим|просьба|просит)(?: вас)? (?:сообщ|подтверд|уточнит|разъясн|предостав|исправ|выслать|прислать|продл|помо|проинформ|дать|направить (?:мне|нам|информац|программ|приглаш)|сориентир|пояснит|указать (?:срок|дат|кому|куда|адрес))',
    '(?:подскажите|сообщите|уточните|пришлите|вышлите|объясните|поясните|помогите)·',
    'хотел(?:а|и)? бы·|хотелось бы·|(?:хочу|хотим) (?:узнать|знать|спросить|уточнить|принять|участвовать|подать|получить)|(?:не )?могли бы·|(?:меня|нас) интересует|интересуемся',
    '\\p{L}+ ли·',
    `(?:${START}(?:и |а )?|(?:знать|узнать|сообщить|уточнить|понять|скажите|спросить),? )(?:до |с |по |на |в )?(?:когда|где|куда|кто|кому|какой|какая|какие|каков\\p{L}*|каком|каких|какого|сколько|как|что|почему) `,
    'жд(?:у|ем) (?:вашего |вашей )?(?:ответ|информац|подтвержд)|есть (?:ли )?вопрос(?! )|у (?:меня|нас) (?:есть |возник |такой |следующий )?вопрос',
  ],
  ar: [
    '(?<!\\p{L})(?:و|ف)?(?:هل|متي|اين|كيف|كم|لماذا)(?!\\p{L})|ما (?:هو|هي|هي)(?!\\p{L})|من هو(?!\\p{L})|الي متي|حتي متي',
    '(?:اود|نود|ارغب|نرغب|اريد|نريد)(?: في| ان)? (?:نعرف|اعرف|معرفة|الاستفسار|نستفسر|استفسر|المشاركة|الحصول|التسجيل|نشارك|اشارك|سؤال)',
    '(?:يرجي|نرجو|ارجو|الرجاء|برجاء)(?: منكم)?(?: التكرم)? ?(?:ب)?(?:افادتنا|افادتي|اعلامنا|اعلامي|ابلاغنا|تزويدنا|تزويدي|موافاتنا|توضيح|تاكيد|مساعدتنا|مساعدتي|الافادة|ارسال …(?:لنا|الينا|لي(?!\\p{L})|البرنامج|الرابط|الدعوة|المعلومات|النموذج|التفاصيل))',
    'في انتظار (?:ردكم|رد(?!\\p{L}))|بانتظار ردكم|لدي (?:سؤال|استفسار)|لدينا (?:سؤال|استفسار)',
  ],
  zh: [
    '请问|请(?:告知|告诉|确认|提供|发(?:给)?我|说明|教|协助|帮|予以)|想(?:问|知道|了解|咨询|请教|参加)',
    '(?:能|可|是)否|什么|何时|哪(?:里|天|些|个|一|位)|怎么|怎样|如何(?!编号)|多少|几(?:号|月|点)|吗|呢|请教|麻烦(?:您|你|贵)',
    '希望(?:了解|能|得到|您|贵)|期待(?:您的)?(?:回复|答复)|盼(?:复|予|告|答)|敬请(?:回复|答复|告知)|有(?:一个|几个|两个|个)问题',
  ],
  others: [
    // German
    '(?:könnten|würden|können|könnt|könntet) (?:sie|ihr) (?:mir|uns|bitte)·|gibt es·',
    `${START}(?:kann|können|darf|dürfen|muss|müssen) (?:ich|wir|man)·`,
    'ich (?:möchte|würde gern|hätte gern|suche|brauche|benötige|habe (?:eine|zwei|noch) )|wir (?:möchten (?:wissen|gern|fragen|teilnehmen|einreichen)|würden gern|hätten gern|suchen)|bitte (?:teilen|sagen|schicken|senden|geben|informieren|nennen|erklären) sie (?:mir|uns)·',
    `(?:${START}(?:und )?|wissen,? )(?:bis |ab )?(?:wann|wo|wie|was|wer|welche[rsmn]?|warum) (?:ist|sind|findet|finden|kann|können|beginnt|endet|wird|werden|muss|müssen|soll|hoch|lange|viel|ich|wir)·`,
    // Portuguese, Italian
    '(?:poderia|poderiam|podia|podiam|pode|podem)(?:-me| me| nos|-nos)? (?:dizer|informar|indicar|confirmar|enviar|ajudar|esclarecer)|gostar(?:ia|íamos|iamos) de (?:saber|participar|receber|conhecer|obter|ter|confirmar|pedir)|aguard(?:o|amos) (?:a |o )?(?:sua |seu |vossa )?(?:resposta|retorno)|precis(?:o|amos) (?:de |da |do |saber)',
    `${START}(?:até |desde )?(?:quando|onde|como|qual|quais|quanto|quem) (?:é|são|será|serão|começa|termina|posso|podemos|se|fazer|vai|abre|fecha)·`,
    'potre(?:ste|bbe) |vorre(?:i|mmo) (?:sapere|partecipare|ricevere|avere|chiedere)|in attesa di (?:un )?(?:vostro|suo|cortese)',
    `${START}(?:fino a )?(?:quando|dove|come|quale|quali|quanto|chi) (?:è|sono|si|posso|possiamo|inizia|finisce|scade)·`,
    // Dutch, Swedish, Polish, Turkish, Ukrainian
    '(?:kunt|kun|zou|zoudt) (?:u|je|jij|jullie) (?:mij|me|ons|even)·|ik (?:wil graag|zou graag|vraag me af|wil weten)',
    `${START}(?:tot )?(?:wanneer|waar|hoe|wat|welke) (?:is|zijn|kan|begint|moet|wordt|kunnen)·`,
    `(?:kan|skulle) (?:ni|du) |jag (?:undrar|skulle vilja)|${START}(?:när|hur|vad|vilken) (?:är|börjar|kan|ska|slutar|blir)·`,
    'proszę o (?:informac|potwierdz|przesłan|odpowied|podan)|chciał(?:bym|abym|ibyśmy)|czy (?:można|mogę|możemy|jest|są|będzie)·',
    'ne zaman|nerede·|hangi tarih|öğrenmek ist|(?:bilgi|rica) (?:verir|almak|eder)|misiniz·|mısınız·',
    'чи (?:можна|можемо|є|буде)·|підкажіть|повідомте|хотіл[аи] б',
    // Japanese, Korean, Persian
    'ですか|ますか|でしょうか|教えて|ご教示|いただけます?でしょうか',
    '인가요|나요|까요|습니까|알려 ?주(?:세요|시|실)|언제|어디|어떻게|궁금',
    '(?<!\\p{L})(?:ایا|کجا|چگونه)(?!\\p{L})|چه (?:زمانی|تاریخی)|اطلاع دهید|می ?خواستم',
  ],
});

/** What went wrong for the person who writes: no question, and an answer is due. */
export const TROUBLE = spoken({
  en: [
    "(?:does not|doesn't|did not|didn't|do not|don't|is not|isn't|are not|aren't|was not|wasn't|still not|not yet) (?:yet |even )?(?:work|working|open|opening|load|appear|appearing|listed|shown|visible|answer my|receive (?:any|a|the|your)|received (?:any|a|the|your)|get (?:any|a|the|your)|allow|let me|let us)",
    "(?:i|we) (?:have not|haven't|have never|never|did not|didn't) (?:yet )?(?:hear|heard|receive|received|get|got|see|seen)|(?:i|we) (?:cannot|can't|could not|couldn't|am not able to|are not able to|am unable to|are unable to) (?:find|open|log|access|upload|submit|register|see|download|reach)",
    '(?:is|was|page|link|platform|site) (?:broken|down)·|error message|(?:wrong|incorrect|misspel)',
  ],
  fr: [
    "ne (?:fonctionne|marche|s'ouvre|figure|apparaît|répond) pas|n'(?:ai|avons) (?:toujours |encore )?(?:pas|rien|jamais) (?:reçu|eu|trouvé|vu)|ne (?:peux|pouvons|parviens|parvenons|réussis) pas (?:à |accéder|ouvrir|envoyer|soumettre|trouver|me connecter|m'inscrire)|message d'erreur|est en panne",
  ],
  es: [
    'no (?:funciona|se abre|aparece|figura|he recibido|hemos recibido|recibí|recibimos|encuentro|encontramos|logro|logramos|puedo (?:acceder|abrir|enviar|encontrar|subir|entrar)|podemos (?:acceder|abrir|enviar|encontrar|subir))|mensaje de error',
  ],
  ru: [
    'не (?:работает|открывается|отображается|приш(?:ло|ел|ла|ли)|появил\\p{L}*|получал[аи]?|получил[аи]?|получен[оаы]?|наш(?:ел|ла|ли)|(?:могу|можем|удается|удалось) (?:найти|войти|открыть|загрузить|зарегистр\\p{L}*|отправить|подать))·|выдает ошибку',
  ],
  ar: ['(?:لا|لم) (?:يعمل|تعمل|يفتح|يظهر|نتلق|اتلق|نستلم|استلم|اجد|نجد|نتمكن|اتمكن|يصل|تصل)|رسالة خطا'],
  zh: [
    '打不开|(?:无法|不能)(?:打开|登录|上传|提交|注册|访问|找到|下载)|(?:没有?|未)(?:能)?(?:收到|找到|看到|显示)|报错|出错',
  ],
  others: [
    'funktioniert nicht|(?:habe|haben) (?:noch |bisher )?(?:keine|nichts|nie)·|não (?:funciona|abre|recebi|recebemos|consigo|conseguimos|aparece)|non (?:funziona|ho ricevuto|riesco)|werkt niet|niet ontvangen|fungerar inte|nie działa|çalışmıyor',
  ],
});

/** What a desk asks back of whoever wrote: "Do you need the form? See our pages." */
export const DESK_QUESTION = spoken({
  en: [
    '^(?:do you|did you|have you|are you|need|got|looking|want|wondering|forgot|any|more|further|still|questions?|what happens|how did we)·',
  ],
  fr: ["^(?:avez|souhaitez|cherchez|connaissez|êtes|saviez|voulez)-vous|^(?:besoin|vous |une |des |d'autres )"],
  es: ['^¿?(?:necesita|tiene|busca|desea|quiere|olvid[oó]|sab[ií]a|alguna|dudas|preguntas|ha consultado|conoce)'],
  ru: ['^(?:вам|вас|вы|нужн|ищете|есть|остались|у вас|хотите|знаете|забыли|возникли|не нашли|требуется)'],
  ar: ['^هل (?:تحتاج|لديك|تبحث|تريد|ترغب|نسيت|تود|تعلم|انت|هناك|قمت|اطلعت)'],
  zh: ['^(?:您|你|还|有|需要|想|是否|忘记|仍)'],
  others: [
    '^(?:benötigen|brauchen|haben|suchen|möchten|wollen|sind|wussten|kennen) sie|^(?:noch )?(?:fragen|hilfe)|^(?:precisa|tem |procura|deseja|quer |alguma|dúvidas|já consultou)|^(?:hai|avete|ha |serve|cerchi|cerca|bisogno)|^(?:heeft|hebt|zoekt|wilt|bent) u|^(?:vragen|behöver|har du|har ni|söker|potrzebujesz|masz|szukasz|czy )|^(?:yardım|sorunuz|aradığınız)',
    '^(?:お|ご)?(?:困り|質問|探し|不明)|^(?:도움|문의|질문|필요)|^(?:ایا|سوالی)',
  ],
});

/** Where such a question points. */
export const POINTS_ELSEWHERE = spoken({
  en: [
    'faqs?·|frequently asked|^(?:please )?(?:see|visit|consult|check|read|browse|go to|take a look|have a look|find|refer|contact|call|log|reply|click|try)·|help (?:cent|page|desk)|https?:|www\\.',
  ],
  fr: [
    'foire aux questions|^(?:voir|voyez|consultez|visitez|rendez|lisez|appelez|contactez|cliquez|trouvez)·|questions fréquentes',
  ],
  es: ['preguntas (?:más )?frecuentes|^(?:vea|v[ée]ase|consulte|visite|lea|llame|contacte|encuentre|ent(?:re|ra))·'],
  ru: [
    '^(?:см\\.|смотрите|посетите|ознакомьтесь|загляните|посмотрите|позвоните|обратитесь|читайте|воспользуйтесь)|част\\p{L}+ (?:задаваем\\p{L}+ )?вопрос|раздел\\p{L}* |ответы на',
  ],
  ar: ['الاسئلة (?:الشائعة|المتكررة|المتداولة)|^(?:انظر|راجع|زوروا|زر|يرجي|تفضل|اطلع|يمكنك)'],
  zh: ['常见问题|^请(?:查看|参阅|访问|见|参见|阅读|浏览|点击|致电|联系|登录)|^(?:详见|可查看|参见|欢迎访问)'],
  others: [
    'häufig(?:e| gestellte)? fragen|^(?:siehe|besuchen|finden|lesen|schauen|rufen|wenden)·|perguntas frequentes|^(?:veja|consulte|visite|ligue)·|domande frequenti|^(?:vedi|visita|consulta)|veelgestelde|^(?:zie|kijk|bezoek)·|vanliga frågor|^(?:se |besök)|najczęściej|^(?:zobacz|sprawdź)|sıkça sorulan|よくある|자주|پرسش های متداول',
  ],
});

/** "If you have questions", "for urgent matters": what a desk or an absentee says to everybody. */
export const CONDITION = spoken({
  en: [
    "(?:if|should|in case|when|where) (?:you|your|this|the matter|it is|it's)·…(?:question|further|urgent|assist|help|need|additional|spam|error|immediate|wish|prefer|repl|contact|call|add|comment|not respond|would like|want|updat)|(?:for|in|any) (?:urgent|emergenc|immediate|further)",
  ],
  fr: [
    '(?:si|en cas|au cas où|pour toute?|pour tous?|pour les)·…(?:vous|urgen|question|besoin|information|demande|complément|renseignement)',
  ],
  es: [
    '(?:si|en caso|para cualquier|para asuntos|por cualquier)·…(?:usted|necesit|urgen|duda|consulta|pregunta|desea|informaci|asunto|tiene)',
  ],
  ru: ['(?:если|в случае|при (?:необходим|возникнов)|по (?:срочн|всем|вопрос|любым)|для (?:срочн|получения))'],
  ar: ['(?:اذا|في حال|في حالة|ان كان|للاستفسار|للحالات|للامور|لاي)'],
  zh: ['(?:如|若|假如|倘若)(?:有|需|果|您|遇|要|仍|急|因|为)|(?:紧急|急)(?:情况|事)'],
  others: [
    '(?:wenn|falls|sollten|bei|in dringenden)·…(?:sie|frage|dring|hilfe|weitere)|(?:se|caso|em caso|para)·…(?:urgen|dúvida|precis|informa)|(?:in caso|per)·…(?:urgen|domand|informazion)|(?:als|indien|voor|mocht)·…(?:u |vragen|dring|spoed)|(?:jeśli|w (?:pilnych|razie))·|(?:acil|eğer)·|om du|vid (?:frågor|brådskande)',
    'お急ぎ|場合(?:は|に)|긴급|급한|경우|در صورت',
  ],
});

/** Somebody who speaks of himself. */
export const FIRST_PERSON = spoken({
  en: [
    "(?:i|we|me|us|my|i'm|i'd|i've|we're|we'd|we've)·|please (?:let|send|tell|advise|confirm|clarify)·|(?:could|would|can) you·",
  ],
  fr: ["(?:je|j'|nous|me|m'|moi|mon|ma|mes)(?:·|(?<='))|pourriez-vous|merci de|veuillez"],
  es: [
    '(?:yo|me|mi|mis|nos|nosotr[oa]s)·|(?:puedo|podemos|quisiera|quisiéramos|necesit(?:o|amos)|quier(?:o|emos)|dese(?:o|amos)|podr[ií]an?|agradecer\\p{L}+|rogamos|debo|debemos)·',
  ],
  ru: [
    '(?:я|мне|меня|мы|нам|нас|мой|моя|мое|моего)·|(?:прошу|просим|подскажите|сообщите|пришлите|уточните|могу|можем|хочу|хотим|хотел\\p{L}*)·',
  ],
  ar: [
    '(?<!\\p{L})(?:انا|نحن|لي|لنا|اود|نود|ارغب|نرغب|ارجو|نرجو|يمكنني|يمكننا|علينا|يرجي|اريد|نريد)(?!\\p{L})|(?:افادت|تزويد|اعلام)(?:نا|ي)(?!\\p{L})',
  ],
  zh: ['我(?!们?的)|请(?:问|告知|告诉|提供)|能否|可否|麻烦'],
  others: [
    '(?:ich|wir|mir|uns|mich|eu|nós|me|io|noi|mi|ci|ik|wij|we|mij|ons|jag|vi|oss|mig|ja|my|mnie|nam|ben|biz|bana|bize|я|ми|мені)·|gostar\\p{L}+|posso|podemos|vorre\\p{L}+|proszę',
    '私|教えて|いただけ|저|우리|알려|اینجانب|ما را|به من',
  ],
});
