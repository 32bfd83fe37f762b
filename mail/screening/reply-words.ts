import { opens, spoken } from './wording.js';

/** Of what replies speak that say nothing to the question: of mail, of answering later, of the office, of being automatic. */

export const OF_MAIL = spoken({
  en: [
    '(?:your|this|the|my) (?:e-?mails?|mails?|messages?|letter|inbox|mailbox|(?:e-?mail )?account|enquiry|inquiry|request)·|(?:e-?mails?|messages?|mails?) (?:i|we) (?:receive|get)·|^(?:message|e-?mail|mail) ',
  ],
  fr: [
    '(?:votre|vos|cette|ce|ma|mes) (?:messages?|courriels?|mails?|e-?mails?|messagerie|boîte|demande|adresse|courrier)·|messages? (?:reçus?|que)·|mes e-?mails',
  ],
  es: [
    '(?:su|sus|este|esta|mi|mis) (?:mensajes?|correos?|e-?mails?|buzón|consulta|solicitud|cuenta)·|(?:mensajes|correos) recibidos',
  ],
  ru: ['(?:ваш\\p{L}*|эт\\p{L}+|мо\\p{L}+|данн\\p{L}+) (?:письм|сообщени|почт|обращени|запрос|ящик|адрес)\\p{L}*'],
  ar: ['(?:رسالت|رسائل|بريد|طلب|استفسار)(?:ك|كم|ي)(?!\\p{L})|هذا البريد'],
  zh: ['(?:您|你)的?(?:来信|邮件|信件|来函|留言|消息)|(?:此|本|该)邮箱'],
  others: [
    'ihre? (?:e-?mails?|mails?|nachricht|anfrage)·|diese(?:s)? (?:postfach|adresse|e-?mail)|(?:sua|seu|vossa|a minha|esta) (?:mensagem|e-?mail|caixa)|(?:suo|sua|vostra|vostro|tua|tuo|questa) (?:messaggio|mail|e-?mail|casella|richiesta)|(?:uw|mijn|deze) (?:bericht|e-?mails?|mails?|mailbox)|(?:ditt|ert|din|er|mitt) (?:mejl|meddelande|e-post|mail)|(?:twoja|twój|państwa|pana|pani) (?:wiadomość|mail|e-mail)|(?:mesajınız|e-postanız|iletiniz|iletini)|(?:din|deres) (?:e-?post|melding|henvendelse|mail)|(?:viestisi|sähköpostisi|viestinne)|ваш(?:ого|е)? лист|vaš[ei]? (?:e-?mail|zpráv)|(?:email|pesan) anda',
    '(?:メール|ご連絡)(?:を|は|いただき)|(?:메일|메시지)(?:을|를|은|는|이)|(?:پیام|ایمیل) شما',
  ],
});

export const LATER = spoken({
  en: [
    "(?:will|shall|'ll) (?:\\p{L}+ )?(?:reply|answer|respond|get back|get to|read|review|be back|come back|deal|look|call|contact|see)·|(?:reply|replies|answers?|responses?) (?:\\p{L}+ )?(?:may|might|will|can) |(?:with|some) (?:some |a |considerable )?delay|(?:as soon as|when) (?:i|we) (?:can|return|am|are|get)|(?:soon|shortly|later)·|received·|delivered·|(?:rarely|seldom|infrequent|irregularly|once a (?:day|week)|only (?:read|checked))·|(?:takes?|few|several|\\d+) (?:\\p{L}+ )?days|delay(?:ed)?·|important to us",
  ],
  fr: [
    '(?:répondr|reviendr|lirai|traiter|contacter|rappeler|recevr)\\p{L}*|(?:réponse|retour) (?:peut|pourra|sera|vous sera|interviendra)|(?:avec|du|un) (?:\\p{L}+ )?retard|dès (?:que|mon)|(?:bientôt|prochainement|plus tard|rarement)·|(?:bien )?reçu·|quelques jours',
  ],
  es: [
    '(?:responder|contestar|atender|leer|contactar|volver)\\p{L}*|respuesta (?:puede|podr)|(?:con|algún|cierto) (?:\\p{L}+ )?retraso|(?:en cuanto|tan pronto|pronto|próximamente|más tarde|raramente)·|recibid[oa]·|unos días',
  ],
  ru: [
    '(?:отве(?:чу|тим|тят)|прочита(?:ю|ем)|свяж\\p{L}+|рассмотр\\p{L}+|верн\\p{L}+)·?|ответ может|с (?:опозданием|задержкой)|(?:как только|скоро|позже|позднее|редко|в ближайшее время)·|(?:получено|доставлено|принято)·|несколько дней',
  ],
  ar: [
    'س(?:ارد|نرد|يتم|اعود|نعود|اجيب|نجيب|يرد)|(?:قد (?:يتاخر|يستغرق)|تاخير|قريبا|لاحقا|في اقرب)|(?:استلام|وصل|تلقينا|استلمنا|تلقيت)',
  ],
  zh: [
    '(?:尽快|稍后|及时|再|会|将)\\S{0,4}(?:回复|答复|处理|联系|查看)|(?:回复|答复)(?:可能|会)?(?:较慢|延迟|需要)|(?:已|经)?(?:收到|收悉)|几天',
  ],
  others: [
    '(?:melde|melden|antwort|beantwort|kümmer|lese|lesen|zurückkomm)\\p{L}*|(?:verzögert|verspätet|in kürze|bald|später|selten|erhalten|eingegangen)·|(?:responder|lerei|contactar)\\p{L}*|(?:brevemente|em breve|mais tarde|recebid[oa]|recebemos)·|(?:risponder|ricontatter|legger)\\p{L}*|(?:presto|ricevut[oa]|ritardo)·|(?:antwoord|beantwoord|reageer|ontvangen|spoedig|vertraging|later)\\p{L}*|(?:svarar|återkommer|mottagit|mottaget|senare|fördröj)\\p{L}*|(?:odpowi|odpisz|otrzyma|dostarcz|wkrótce|później)\\p{L}*|(?:yanıt|dönüş|alınd|alındı|ulaştı|en kısa)\\p{L}*|(?:svarer|mottatt|modtaget|snart|senere)·|(?:vastaan|vastaamme|saapu|myöhem)\\p{L}*|(?:відпові|отриман|незабаром)\\p{L}*|(?:odpov|přijat|doručen)\\p{L}*|(?:terima|diterima|balas)·',
    '(?:返信|ご返事|後ほど|遅れ|受け取り|受信)|(?:답변|회신|받았|확인 ?후|늦어)|(?:پاسخ|دریافت|به زودی)',
  ],
});

export const OF_OFFICE = spoken({
  en: [
    '(?:office|working|opening|business) (?:hours|days)|(?:office|bureau|secretariat|we) (?:is|are|will be|remains?) (?:now )?(?:closed|re-?open)|(?:re-?open|closed for|closed until|closed on|public holiday|national holiday)|back (?:at|in|on|to) (?:my|the|work|monday|tuesday|wednesday|thursday|friday|\\d)|at my desk|attending (?:a|the) (?:conference|meeting|training)|on duty|part[- ]time|my (?:assistant|secretary|deputy|colleague)|no longer',
  ],
  fr: [
    "(?:horaires|heures d'ouverture)|(?:bureaux?|secrétariat) (?:\\p{L}+ )?fermés?|(?:fermeture|réouverture|rouvr|jours? fériés?)\\p{L}*|(?:participe|assiste) à (?:une|un)|(?:mon|ma) (?:assistante?|collègue|secrétaire)|temps partiel|de retour",
  ],
  es: [
    'horarios?·|(?:oficinas?|secretaría) (?:\\p{L}+ )?cerrad|(?:reabr|cerrad[oa]s? por|feriado|festivo)\\p{L}*|comisión de servicios?|(?:mi|nuestr[oa]) (?:asistente|colega|secretari[oa])|no estaré|(?:a mi|de) regreso',
  ],
  ru: [
    '(?:часы|режим|график) работы|(?:офис|секретариат|канцелярия) (?:\\p{L}+ )?(?:закрыт|не работает|откроется)\\p{L}*|(?:праздничн|выходн|нерабоч)\\p{L}+ дн\\p{L}+|работаем (?:с|до)|(?:мой|моя|моему|моей) (?:помощни|коллег|секретар)\\p{L}*|не могу ответить|на рабочем месте',
  ],
  ar: [
    '(?:ساعات|اوقات) (?:العمل|الدوام)|(?:المكتب|المكاتب|الوزارة) (?:مغلق|سيفتح|يفتح)|(?:عطلة|بمناسبة العيد|اجازة العيد)|لست (?:في المكتب|متواجد)|عند عودتي|زميل(?:ي|تي)',
  ],
  zh: [
    '(?:办公|上班|工作|营业)时间|(?:放假|节假日|春节|国庆|假期)|恢复(?:办公|上班)|返回(?:办公室|岗位)|(?:我的)?(?:同事|助理|秘书)',
  ],
  others: [
    '(?:geschäfts|öffnungs|büro|sprech)zeiten|(?:geschlossen|feiertag|wieder geöffnet|betriebsferien)\\p{L}*|(?:mein|meine|meiner) (?:kolleg|vertret|assisten)\\p{L}*|horário de (?:atendimento|funcionamento)|(?:encerrad|fechad|feriado)\\p{L}*|(?:orari|chius[oai]|festività|collega)·|(?:openingstijden|gesloten|feestdag|collega)\\p{L}*|(?:öppettider|stängt|kollega|helgdag)\\p{L}*|(?:zamknięt|godziny pracy|święt|kolega|koleżank)\\p{L}*|(?:kapalı|mesai saat|bayram|tatil)\\p{L}*',
    '(?:営業時間|休業|祝日|年末年始)|(?:휴무|업무 ?시간|연휴)|(?:تعطیل|ساعات کاری)',
  ],
});

export const OF_MACHINE = spoken({
  en: ['automatic(?:ally)?·|automated·|auto-?(?:reply|response|generated)|robot·'],
  fr: ['automatique(?:ment)?·|automatisée?·|robot·'],
  es: ['automátic[oa](?:mente)?·|automatizad[oa]·'],
  ru: ['автоматическ\\p{L}+|автоответ\\p{L}*|робот\\p{L}*'],
  ar: ['تلقائي|تلقائيا|تلقاءي|اليا(?!\\p{L})'],
  zh: ['自动|機器人|机器人|系统'],
  others: [
    'automatisch\\p{L}*|automátic[oa]·|automatic[oa]·|automatisk\\p{L}*|automatyczn\\p{L}*|otomatik\\p{L}*|automaattinen|автоматичн\\p{L}*|automatick\\p{L}*',
    '自動|자동|خودکار',
  ],
});

/** How the subject of an answer to a meeting begins, or of a mail that is taken back. */
export const MEETING_SUBJECT = opens({
  en: [
    '(?:accepted|declined|tentative(?:ly accepted)?|cancel(?:l)?ed(?: event)?|new time proposed|(?:updated )?invitation(?: from an unknown sender)?|meeting (?:forward notification|response|accepted|declined|cancel(?:l)?ed|request|update)) ?:|message recall|recall ?:|(?:appointment|meeting) (?:confirmation|reminder)',
  ],
  fr: [
    '(?:accepté|refusé|provisoire|annulé|réunion (?:annulée|acceptée|refusée)|nouvelle heure proposée|nouvel horaire proposé|notification de transfert de réunion|rappel) ?:',
  ],
  es: [
    '(?:aceptad[oa]|rechazad[oa]|provisional|tentativ[oa]|cancelad[oa]|nueva hora propuesta|notificación de reenvío de (?:la )?reunión|recuperar) ?:',
  ],
  ru: [
    '(?:принято|отклонено|под вопросом|предварительно принято|отменено|отмена|предложено новое время|уведомление о пересылке приглашения|отзыв) ?:',
  ],
  ar: ['(?:مقبول(?:ة)?|مرفوض(?:ة)?|مبدئي|موافقة مبدئية|ملغي|ملغاة|تم القبول|تم الرفض|اقتراح وقت جديد) ?:'],
  zh: ['(?:已?接受|已?拒绝|谢绝|暂定|已?取消|建议(?:的)?新时间|会议转发通知|撤回) ?:'],
  others: [
    '(?:zugesagt|angenommen|abgelehnt|abgesagt|mit vorbehalt|vorläufig|neue uhrzeit vorgeschlagen|besprechungsweiterleitung|aceite|aceito|recusad[oa]|provisóri[oa]|cancelad[oa]|accettat[oa]|rifiutat[oa]|annullat[oa]|provvisori[oa]|geaccepteerd|geweigerd|afgewezen|voorlopig|geannuleerd|accepterat|avböjt|preliminärt|inställt|zaakceptowane|odrzucone|wstępne|odwołane|kabul edildi|reddedildi|iptal edildi|прийнято|відхилено|скасовано) ?:',
    '(?:承諾|辞退|仮承諾|キャンセル済み|수락(?:함|됨)?|거절(?:함|됨)?|취소됨|미정) ?:',
  ],
});
