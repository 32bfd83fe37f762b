import { opens, spoken } from './wording.js';

/** How devices, monitors, gateways, accounts, shops and lists speak. Programs mostly speak English, so the rows of other languages are shorter. */

/** Scanners, fax and voice mail. */
export const DEVICE_SUBJECT = spoken({
  en: [
    '^(?:scan(?:ned)?|image|document|attached image|message|fax)(?: data| image| document| job)? (?:from|to e-?mail)(?: (?:your|a|the))? …(?:device|scanner|printer|copier|mfp|xerox|ricoh|canon|epson|brother|kyocera|konica|sharp|lexmark|hp|km_|bizhub|multifunction|\\p{L}+[-_]?\\d)',
    '(?:new |incoming |inbound )?(?:e-?)?fax (?:received|from|message|transmission|report)·|(?:you have (?:received )?an? )?(?:new )?(?:voice ?mail|voice message|fax)(?: message)?(?: (?:received|from|in|\\()|$)|missed call|new message \\d+ in mailbox|(?:toner|paper jam|supply|maintenance) (?:low|alert|warning|required)',
  ],
  fr: [
    '^numérisation|télécopie (?:reçue|entrante)|nouveau (?:message vocal|fax)|message vocal|appel (?:manqué|en absence)|fax (?:reçu|de)·',
  ],
  es: ['^(?:documento )?escane(?:o|ado)|fax (?:recibido|entrante|de)|(?:mensaje|buzón|correo) de voz|llamada perdida'],
  ru: [
    '^скан(?:ирован|·)|(?:получен|входящий|новый) факс|голосов\\p{L}+ (?:сообщени|почт)|пропущенн\\p{L}+ (?:вызов|звон)',
  ],
  ar: ['مسح ضوئي من|فاكس (?:جديد|وارد)|رسالة صوتية|مكالمة فائتة'],
  zh: ['扫描(?:件|文件)?(?:来自|自|:|通知)|(?:收到|新)(?:的)?传真|传真(?:来自|通知)|语音(?:留言|邮件|信箱)|未接来电'],
  others: [
    'scan (?:von|vom|aus)|(?:neue )?(?:sprach|fax)nachricht|fax (?:von|empfangen)|anruf (?:in abwesenheit|von)|nachricht auf (?:dem|ihrem) anrufbeantworter|digitaliza(?:ção|do)|fax recebido|mensagem de voz|chamada perdida|scansione|messaggio vocale|gescand|voicemailbericht|skanning|röstmeddelande|skan z|faks·|tarama|sesli mesaj',
    'スキャン|ファ(?:ク|ッ)ス|留守番|스캔|팩스|음성 ?메시지',
  ],
});

/** Monitors, jobs, backups, builds. */
export const MONITOR_SUBJECT = spoken({
  en: [
    '^\\W{0,6}(?:problem|recovery|acknowledge?ment|flapping\\p{L}*|downtime\\p{L}*|custom)·…(?:alert|is|host|service|trigger|:)',
    '^\\W{0,4}(?:firing|resolved|alert(?:ing)?|critical|warning|ok|down|up|success|succeeded|failed|failure|error|notice|info|alarm)(?:: ?\\d+)?(?:\\]|\\)| ?[:!|])',
    '(?:host|service|server|node|disk|cpu|memory|load|database|backup|certificate|cluster|instance|pod|container|job|task|build|pipeline|deployment|replication|raid|ups|link|interface|url|website|monitor)s?· …(?:alert|is (?:down|up|critical|warning|ok)|critical|warning|failed|failure|completed|succeeded|success|usage|threshold|expir|unreachable|down|recovered|back up)·',
    'cron ?<|logwatch|fail2ban|(?:daily|weekly|nightly|monthly|security|system|status|health|usage|summary|activity|audit) (?:security )?(?:run|report|alert|digest|log|check|summary)·(?! (?:on|of|for|to) )|\\*{2,}',
  ],
  fr: [
    '^(?:alerte|alarme|incident|supervision)·…(?: :|:|serveur|service|critique)|sauvegarde (?:\\p{L}+ )?(?:terminée|échou|réussie)|tâche planifiée',
  ],
  es: [
    '^(?:alerta|alarma|aviso del sistema)·…(?::|servidor|servicio|crític)|copia de seguridad (?:\\p{L}+ )?(?:completad|fallid|finaliz)|tarea programada',
  ],
  ru: [
    '^(?:тревога|авария|предупреждение|оповещение|проблема|восстановление)·…(?::|сервер|узел|служб|хост)|резервн\\p{L}+ копи\\p{L}+ …(?:заверш|ошибк|выполн)',
  ],
  ar: ['^(?:تنبيه|انذار)…(?:الخادم|النظام|الخدمة)|النسخ الاحتياطي'],
  zh: [
    '(?:告警|报警|故障|恢复)(?:通知|信息|:)|监控(?:告警|报警|通知)|备份(?:成功|失败|完成|报告)|任务(?:执行)?(?:成功|失败|完成)',
  ],
  others: [
    '^(?:alarm|warnung|störung|meldung)·…(?::|server|dienst)|(?:sicherung|datensicherung) (?:erfolgreich|fehlgeschlagen|abgeschlossen)|^(?:alerta|avviso|allarme|melding|varning|ostrzeżenie|uyarı)·…(?::|serv)',
    '障害|監視|アラート|バックアップ|장애|알람|백업',
  ],
});

/** What spam gateways hold, and their digests. */
export const QUARANTINE_SUBJECT = spoken({
  en: [
    'quarantin|(?:spam|junk)(?: e-?mail| mail)? (?:notification|digest|report|summary|alert|folder|filter|quarantine|release)|(?:held|blocked|suspicious|suspected|pending|undelivered|withheld|released) (?:messages?|e-?mails?|mails?|spam)|(?:messages?|e-?mails?) (?:are |is |were |was )?(?:on hold|held|blocked|awaiting release)',
  ],
  fr: [
    "quarantaine|(?:rapport|notification|synthèse|résumé) (?:de |du |des |d'anti)-?(?:spams?|pourriels?|indésirables)|(?:messages?|courriels?) (?:bloqués?|retenus?|indésirables?|en attente de libération)",
  ],
  es: [
    'cuarentena|(?:notificación|resumen|informe) de (?:spam|correo no deseado)|(?:mensajes?|correos?) (?:bloquead|retenid|no desead)[oa]s?',
  ],
  ru: [
    'карантин|(?:отчет|уведомление|сводка) (?:о|по) (?:спам|нежелательн)|(?:заблокированн|задержанн)\\p{L}+ (?:письм|сообщени)',
  ],
  ar: ['الحجر|العزل الصحي|البريد (?:العشوائي|المزعج|غير المرغوب)|رسائل (?:محجوزة|محظورة)'],
  zh: ['隔离(?:区|通知|邮件|摘要|报告)|垃圾邮件(?:通知|报告|摘要|隔离|汇总)|(?:被)?拦截(?:的)?邮件|拦截通知'],
  others: [
    'quarantäne|spam-?(?:benachrichtigung|bericht|übersicht|rapport|melding)|zurückgehalten|quarentena|(?:relatório|notificação) de spam|quarantena|quarantaine|karantän|kwarantann|karantina|karanten',
    '隔離|迷惑メール(?:通知|レポート)|격리|스팸 ?(?:알림|보고)|قرنطینه',
  ],
});

/** Passwords, sign-ins, codes, confirmations of addresses and subscriptions. */
export const ACCOUNT_SUBJECT = spoken({
  en: [
    '(?:password|passcode) (?:has been |was |will )?(?:re-?set|changed?|expir\\p{L}*)·(?! (?:for|on|of|does|not|problem|issue|fail)·)|reset your (?:\\p{L}+ )?password|(?:verification|security|confirmation|access|login|one[- ]time) (?:code|passcode|pin)|(?:security|account|sign-?in|login) (?:alert|notice|notification|warning)·|(?:new|unusual|suspicious) (?:sign-?in|log-?in|device|activity)|verify your (?:e-?mail|account|identity)|(?:confirm|activate) your (?:e-?mail|account|subscription|registration|address)|your account (?:has been|was|is|will)·',
    'shared with you|(?:shared|has shared) .{1,80} with you|invited you to|mentioned you|commented on|assigned (?:to )?you|added you to|requested access|sent you a (?:message|file|document)|wants to connect|(?:document|agreement|contract|file) (?:is ready|awaiting|waiting|for (?:your )?signature|completed)|you have (?:\\d+|an?) (?:new|unread|pending) (?:notification|message|task|invitation|request)s?',
  ],
  fr: [
    '(?:réinitialis|modification|expiration)\\p{L}* …mot de passe|(?:votre )?mot de passe (?:a été|expire|va expirer)|code de (?:vérification|sécurité|confirmation)|alerte de (?:sécurité|connexion)|nouvelle connexion|(?:confirmez|vérifiez|activez) votre|a partagé .{1,60} avec vous|vous a (?:invité|mentionné|envoyé)',
  ],
  es: [
    '(?:restablec|cambi|caduc)\\p{L}* …contraseña|(?:su )?contraseña (?:ha sido|fue|caduca|expira)|código de (?:verificación|seguridad|confirmación)|alerta de seguridad|(?:nuevo )?inicio de sesión|(?:confirme|verifique|active) su|(?:le|te) ha (?:invitado|mencionado|enviado)|compartió .{1,60} (?:con|contigo)',
  ],
  ru: [
    '(?:сброс|смен|изменен|восстановлен)\\p{L}* парол\\p{L}*|парол\\p{L}+ (?:был |будет )?(?:изменен|истек)\\p{L}*|код (?:подтверждения|доступа|безопасности)|(?:оповещение|уведомление|предупреждение) (?:системы )?безопасности|новый вход|вход с нового|подтвердите (?:ваш\\p{L}* )?(?:адрес|регистрац|подписк|e-?mail|почт)|(?:пригласил|упомянул|поделил)\\p{L}* ',
  ],
  ar: [
    '(?:اعادة (?:تعيين|ضبط)|تغيير) كلمة (?:المرور|السر)|رمز (?:التحقق|التاكيد)|تنبيه (?:امني|امان)|تسجيل دخول جديد|(?:اكد|فعل|قم بتاكيد|قم بتفعيل) (?:حساب|بريد|اشتراك)',
  ],
  zh: [
    '(?:密码)(?:重置|修改|更改|即将过期)|(?:重置|修改)(?:您的)?密码|验证码|校验码|安全(?:提醒|警报|告警|通知|提示)|(?:异地|新设备|新的)登录|(?:激活|验证|确认)您的(?:账号|账户|邮箱|订阅|注册)|与您(?:共享|分享)|邀请您(?:加入|协作)',
  ],
  others: [
    'passwort …(?:zurück|geändert|abläuf)|(?:bestätigungs|sicherheits|verifizierungs)code|sicherheits(?:warnung|hinweis|meldung)|neue anmeldung|bestätigen sie ihre|(?:redefin|alter)\\p{L}* …senha|palavra-passe|código de (?:verificação|segurança)|alerta de segurança|confirme (?:o )?seu|(?:reimpost|cambi)\\p{L}* …password|codice di (?:verifica|sicurezza)|avviso di sicurezza|wachtwoord|verificatiecode|beveiligingsmelding|lösenord|säkerhetsvarning|verifieringskod|hasł[ao]|kod weryfikacyjny|şifre|doğrulama kodu|güvenlik uyarısı',
    'パスワード|認証コード|確認コード|セキュリティ|비밀번호|인증 ?(?:번호|코드)|보안 ?알림|رمز عبور|کد تایید',
  ],
});

/** Orders, bookings, bills. */
export const COMMERCE_SUBJECT = spoken({
  en: [
    '(?:order|booking|reservation|payment|purchase|subscription|registration|itinerary|flight|hotel|ticket|appointment|submission|application)(?: \\S+){0,3} (?:is |was |has been )?(?:confirm(?:ed|ation)|received|complete)·|receipt (?:#|no\\.? ?)?\\d+|your registration·|(?:confirmation|receipt) (?:of|for) (?:your )?(?:order|booking|reservation|payment|purchase|stay|flight)|your (?:\\S+ ){0,2}(?:order|booking|reservation|invoice|receipt|payment|itinerary|e-?ticket|shipment|parcel|package|statement|bill|purchase|stay|trip|flight|delivery|cart|membership)·(?! (?:to|of|for (?:the )?wsis) )|(?:order|invoice|booking|shipment) ?(?:#|no\\.?|number|nr) ?:?\\s?\\S*\\d|(?:has|have) (?:been )?(?:shipped|dispatched)|out for delivery|e-?statement|payment (?:received|due|failed|reminder)|abandoned cart',
  ],
  fr: [
    '(?:confirmation|récapitulatif|suivi) de (?:votre )?(?:commande|réservation|paiement|achat|vol|livraison)|votre (?:commande|réservation|facture|billet|paiement|colis|livraison|séjour|relevé|panier|achat)·|facture n|inscription (?:\\S+ )?confirmée|confirmation d.inscription|votre (?:inscription|itinéraire)·',
  ],
  es: [
    'confirmación de (?:su |tu )?(?:pedido|reserva|pago|compra|vuelo)|(?:su|tu) (?:pedido|reserva|factura|pago|compra|envío|recibo|billete|vuelo|estancia)·|factura n|(?:registro|inscripción) (?:\\S+ ){0,3}confirmad[oa]|confirmación de (?:su )?(?:registro|inscripción)',
  ],
  ru: [
    '(?:подтверждение|статус|оплата) (?:вашего )?(?:заказ|бронирован|оплат|покупк)\\p{L}*|ваш\\p{L}* (?:заказ|бронирован|билет|счет|чек|посылк|покупк|оплат)\\p{L}*|заказ (?:№|n|#)|счет (?:№|на оплату)|электронный (?:чек|билет)|регистраци\\p{L}* (?:\\p{L}+ )?(?:подтвержден|завершен)\\p{L}*|подтверждение регистрации',
  ],
  ar: [
    'تاكيد (?:الطلب|الحجز|الدفع|الشراء|طلب الشراء|حجز)|(?:فاتورت|حجزك|طلبيت|شحنت)\\p{L}*|فاتورة رقم|تاكيد (?:ال)?تسجيل',
  ],
  zh: [
    '订单|(?:预订|预定|付款|支付|购买)(?:成功|确认|通知)|(?:电子)?发票(?:通知|已|:)|发货通知|物流|账单|行程单|(?:注册|报名)(?:成功|完成|确认)',
  ],
  others: [
    "(?:bestell|buchungs|reservierungs|zahlungs|auftrags)bestätigung|ihre? (?:\\S+ )?(?:bestellung|buchung|rechnung|reservierung|zahlung|sendung|lieferung|ticket|paket|aufenthalt)·|(?:confirmação (?:de|da|do) (?:encomenda|reserva|pedido|pagamento|compra))|(?:a sua|sua|o seu|seu) (?:encomenda|reserva|fatura|compra|pagamento)·|conferma (?:d'ordine|ordine|prenotazione|pagamento)|(?:il tuo|la tua|il suo|la sua) (?:ordine|prenotazione|fattura|spedizione)·|(?:bestel|boekings|orderbevestiging|reserverings)bevestiging|uw (?:bestelling|boeking|factuur|reservering)·|din (?:order|beställning|bokning|faktura)|(?:potwierdzenie|twoje) (?:zamówieni|rezerwac)\\p{L}*|sipariş|rezervasyon|faturanız",
    'ご注文|ご予約|お支払い|請求書|주문|예약 ?(?:확인|완료)|결제|سفارش شما|رزرو شما',
  ],
});

/** What the administration of lists and newsletters writes. */
export const LIST_SUBJECT = spoken({
  en: [
    '(?:welcome to|subscription to|subscribed to|unsubscribed? from|you have been (?:subscribed|removed|added)|your (?:message|post|posting|subscription) to) |(?:awaits?|awaiting|pending|held for|requires?) (?:moderator|moderation|owner|list)|(?:only )?(?:members|subscribers) (?:may|can) post|(?:list|group) (?:owner|moderator|manager)|moderator (?:request|approval|action)|mailing ?list (?:membership|reminder|confirmation)|^confirm [0-9a-z]{3,}$|(?:confirm|bounce) action|(?:subscription|unsubscription) (?:confirm|request|result|successful)|newsletter·|e-?bulletin|(?:weekly|daily|monthly) (?:digest|update|news|bulletin|roundup|highlights)',
  ],
  fr: [
    "(?:bienvenue (?:sur|dans)|abonnement à|désabonnement|désinscription|inscription à) (?:\\S+ )?(?:liste|lettre)|en attente de modération|modération de|lettre d'information|infolettre|bulletin (?:mensuel|hebdomadaire|d'information)",
  ],
  es: [
    '(?:bienvenid\\p{L} a|suscripción a|baja de) (?:\\S+ )?(?:lista|bolet)|pendiente de (?:moderación|aprobación)|boletín (?:\\p{L}+ )?(?:semanal|mensual|informativo|de noticias)',
  ],
  ru: [
    '(?:подписк|отписк)\\p{L}* (?:на|от) (?:рассылк|список)|ожидает (?:модерац|одобрен)\\p{L}*|(?:новостн|информационн)\\p{L}+ (?:рассылк|бюллетен)\\p{L}*|дайджест',
  ],
  ar: ['القائمة البريدية|في انتظار موافقة|النشرة (?:الاخبارية|البريدية|الاسبوعية|الشهرية)'],
  zh: ['(?:订阅|退订)(?:成功|确认)|邮件列表|等待审核|(?:电子)?(?:简报|通讯|期刊)(?:第|\\d)|周报|月报'],
  others: [
    '(?:willkommen|anmeldung|abmeldung) …(?:liste|newsletter)|wartet auf (?:freigabe|moderation)|rundbrief|boletim (?:informativo|semanal|mensal)|iscrizione …(?:lista|newsletter)|nieuwsbrief|nyhetsbrev|biuletyn|bülten',
    'メールマガジン|뉴스레터|خبرنامه',
  ],
});

/** Words of a program's body: of a device or a system, of release links, of why one gets this. */
export const DEVICE_TEXT = spoken({
  en: [
    '(?:message|notification|e-?mail|mail|alert|report|document|image|fax|scan)s? (?:was |is |were |has been |have been |being )?(?:sent |generated |created |issued |scanned |delivered )?(?:automatically )?(?:by|from|to you by|using|with) (?:the |a |an |our |your |this )?(?:\\p{L}+ )?(?:system|device|server|scanner|printer|copier|fax|monitor\\p{L}*|robot|bot|application|machine|multifunction|mfp|service|script|daemon|software)',
    '(?:device (?:name|model|location)|scan date|number of (?:images|pages)|attachment file type|resolution|caller(?: id)?|duration|call-?back|pages?|serial number|received at|remote id|csid) ?: ',
    '(?:notification type|host(?:name)?|state|service|severity|trigger|address|status|alert|date/time|additional info|start time|exit code|node|uptime|event|duration|job|result|elapsed) ?: ?\\S',
  ],
  fr: [
    "(?:envoyé|généré|émis) (?:automatiquement )?par (?:le |la |un |une |notre |l')(?:système|imprimante|scanner|copieur|serveur|appareil|robot)|(?:durée|appelant|pages|hôte|service|état|gravité) ?: ",
  ],
  es: [
    '(?:enviado|generado|emitido) (?:automáticamente )?por (?:el |la |un |una |nuestro )(?:sistema|impresora|escáner|copiadora|servidor|dispositivo|robot)|(?:duración|llamante|páginas|equipo|servicio|estado|gravedad) ?: ',
  ],
  ru: [
    '(?:отправлено|создано|сформировано) (?:автоматически )?(?:системой|устройством|сканером|принтером|сервером|роботом)|(?:длительность|абонент|страниц|узел|служба|состояние|важность) ?: ',
  ],
  ar: ['(?:ارسلت|تم ارسال|انشئت) …(?:النظام|الجهاز|الماسح|الطابعة|الخادم)|(?:المدة|المتصل|الصفحات|الحالة|الخادم) ?: '],
  zh: [
    '(?:由|来自)(?:本|该)?(?:系统|设备|扫描仪|打印机|复印机|服务器)(?:自动)?(?:发送|生成|发出)?|(?:时长|主叫|页数|主机|状态|级别) ?: ',
  ],
  others: [
    '(?:gesendet|erzeugt|generiert|erstellt) (?:von|vom|durch) (?:dem |der |einem )?(?:system|gerät|scanner|drucker|server)|(?:dauer|anrufer|seiten|dienst|zustand) ?: |(?:enviad[oa]|gerad[oa]) (?:pelo|pela) (?:sistema|impressora|dispositivo)|(?:inviat[oa]|generat[oa]) (?:dal|dalla) (?:sistema|stampante|dispositivo)|(?:verzonden|gegenereerd) door (?:het|de) (?:systeem|apparaat)',
  ],
});
export const PROGRAM_TEXT = spoken({
  en: [
    "(?:release|deliver|whitelist|block|allow|permit)(?:d| sender)? ?[/|,-] ?(?:release|deliver|whitelist|block|allow|permit|delete|reject|preview|approve)|(?:click|tap) (?:here|below|the (?:link|button))|view (?:it |this )?(?:message |e-?mail |online )?in (?:your )?browser|log ?in to (?:your|view|see)|(?:you|we) (?:are |have )?(?:receiv\\p{L}+|got|sent you) this (?:e-?mail|message|notification|newsletter)|manage (?:your )?(?:\\p{L}+ )?(?:preferences|subscription|notification)|unsubscribe|if you did(?: not|n't) (?:request|make|create|sign|initiate)|(?:has been|was|been) (?:automatically )?(?:generated|triggered)|all rights reserved|terms (?:of|and) (?:service|use|conditions)",
  ],
  fr: [
    "cliquez (?:ici|sur)|dans votre navigateur|vous recevez ce (?:message|courriel|mail)|gérer (?:vos|mes) (?:préférences|abonnements|notifications)|se désabonner|désinscri|si vous n'êtes pas à l'origine|(?:libérer|débloquer) [/|-]",
  ],
  es: [
    'haga clic|(?:en|desde) su navegador|(?:usted )?(?:recibe|recibió|ha recibido) este (?:mensaje|correo)|gestion\\p{L}+ (?:sus|tus) (?:preferencias|suscripcion|notificacion)|darse de baja|cancelar la suscripción|si (?:usted )?no (?:ha )?(?:solicit|realiz)\\p{L}+|liberar [/|-]',
  ],
  ru: [
    'нажмите (?:здесь|на|кнопку)|в браузере|вы получили это (?:письмо|сообщение)|отписаться|настройк\\p{L}+ (?:уведомлен|подписк)|если вы не (?:запрашивали|совершали|регистрировались)|перейдите по ссылке',
  ],
  ar: ['(?:انقر|اضغط) (?:هنا|علي)|(?:تلقيت|وصلتك|تصلك) هذه الرسالة|الغاء الاشتراك|في المتصفح|اذا لم (?:تطلب|تقم)'],
  zh: [
    '(?:点击|单击)(?:此处|这里|下方|以下|下面|链接|按钮)|在浏览器中(?:查看|打开)|您收到(?:此|本|这)|退订|取消订阅|如(?:果)?(?:非|不是)(?:您)?本人|管理(?:您的)?(?:订阅|通知)|放行|释放邮件',
  ],
  others: [
    'klicken sie|im browser|sie erhalten diese (?:e-?mail|nachricht)|abmelden|abbestellen|freigeben|clique (?:aqui|no)|no (?:seu )?navegador|recebeu (?:este|esta)|cancelar (?:a )?(?:inscrição|subscrição)|fa(?:i|ccia) clic|nel browser|ricev\\p{L}+ questa|disiscri|klik (?:hier|op)|in uw browser|u ontvangt (?:dit|deze)|afmelden|uitschrijven|klicka (?:här|på)|avregistrera|avsluta prenumeration|kliknij|wypisz|tıklayın|aboneliğ',
    'クリック|配信停止|클릭|수신 ?거부|کلیک کنید|لغو اشتراک',
  ],
});

/** What devices and programs are called where a sender's name stands. */
export const PROGRAM_NAME = opens({
  en: [
    '(?:the )?(?:\\p{L}+ )?(?:scanner|mfp|mfd|copier|photocopier|multifunction|printer|e?fax|voice ?mail|pbx|monitoring|monitor|alert(?:s|ing|manager)?|notifier|notifications?|quarantine|spam|anti-?spam|mail ?(?:guard|gateway|filter)|cron|daemon|backup|nagios|zabbix|icinga|grafana|jenkins|robot|bot|do not reply|no[- ]?reply|automat\\p{L}+|auto-?(?:mailer|reply|responder)|mailer|newsletter|security (?:alert|team|notification)|system (?:notification|message|alert|mail)|watchdog|firewall|antivirus|nas)(?: (?:service|server|system|daemon|device|center|centre|report|digest|summary|agent|notification|quarantine|room|\\d+))?$',
  ],
  fr: [
    '(?:scanner|copieur|imprimante|télécopie|messagerie vocale|supervision|notifications?|quarantaine|ne pas répondre|robot)·',
  ],
  es: [
    '(?:escáner|fotocopiadora|impresora|fax|buzón de voz|monitor(?:eo|ización)|notificaciones|cuarentena|no responder)·',
  ],
  ru: ['(?:сканер|принтер|факс|голосовая почта|мониторинг|уведомления|карантин|робот|не отвечайте)·'],
  ar: ['(?:الماسح الضوئي|الطابعة|الفاكس|البريد الصوتي|المراقبة|الاشعارات|الحجر)'],
  zh: ['(?:扫描仪|打印机|复印机|传真|语音信箱|监控|系统(?:通知|消息|邮件)|隔离区|通知中心|机器人)'],
  others: [
    '(?:drucker|kopierer|multifunktionsgerät|überwachung|benachrichtigung|quarantäne|impressora|notificações|stampante|notifiche|meldingen|aviseringar|powiadomienia|yazıcı|bildirim)\\p{L}*·',
    '(?:複合機|スキャナ|通知|복합기|알림)',
  ],
});
