import { spoken } from './wording.js';

/** How spam gateways ask a sender to prove that it is a person. */

export const CHALLENGE_SUBJECT = spoken({
  en: [
    '(?:verification|confirmation|action|authentication) (?:is )?(?:required|needed|request)|(?:please )?(?:confirm|verify) (?:your(?:self)?|that you|you are)·|sender (?:verification|confirmation|authentication)|anti-?spam|(?:message|mail|e-?mail) (?:waiting|awaiting|pending|held|requires)|whitelist|waitlist|prove you|challenge',
  ],
  fr: [
    'en attente de (?:remise|confirmation|validation)|authentification|attend votre (?:confirmation|validation)|anti-?spam|(?:confirmez|validez|vérifiez) (?:votre|que|l)|êtes-vous humain',
  ],
  es: [
    '(?:confirme|verifique|valide|confirmar|verificar) (?:su|el|que)|verificación (?:requerida|del remitente)|autenticación|anti-?spam|pendiente de confirmación',
  ],
  ru: [
    '(?:подтвердите|подтверждение) (?:ваш\\p{L}* |что |отправк\\p{L}* |отправител\\p{L}* )?|проверка отправителя|антиспам|ожидает подтверждения',
  ],
  ar: ['(?:تاكيد|تحقق|اكد|التحقق) |مكافحة البريد'],
  zh: ['(?:请)?(?:确认|验证)(?:您|发件人|身份|邮件)|反垃圾|等待(?:确认|验证)'],
  others: [
    '(?:bitte )?bestätigen|absenderprüfung|verifizier\\p{L}*|anti-?spam|tira-teima|confirm(?:e|ação) (?:de |a |o |sua |seu )?|conferma (?:il|la|di|richiesta)|bevestig\\p{L}*|bekräfta|potwierdź|onayla\\p{L}*',
    '確認|認証|확인|인증|تایید',
  ],
});

/** Why: against spam, because the sender is not known. */
export const AGAINST_SPAM = spoken({
  en: [
    '(?:spam|junk|unsolicited|bulk) ?(?:filter|mail|e-?mail|protection|block\\p{L}*|messages?|bot|prevention)?·|(?:approved|allowed|trusted|known|guest|white) ?-?(?:senders?|list|contacts?)|not (?:in|on) my (?:\\p{L}+ )?(?:contacts|list|address)|was waitlisted|(?:being|is|are|has been|been) held (?:because|until|pending|in)|not (?:yet )?been (?:delivered|verified)|to deliver your message',
  ],
  fr: [
    'spams?·|pourriels?|indésirables?|robots?·|liste blanche|expéditeurs? (?:autorisés?|inconnus?)|(?:soit|être|sera) (?:remis|délivré|distribué)',
  ],
  es: [
    'spam·|correo (?:basura|no deseado)|robots?·|lista blanca|remitentes? (?:autorizad|desconocid)|(?:sea|ser|será) entregado',
  ],
  ru: [
    'спам\\p{L}*|нежелательн\\p{L}+|робот\\p{L}*|белый список|белого списка|неизвестн\\p{L}+ отправител\\p{L}*|(?:было|будет) доставлено|для доставки',
  ],
  ar: ['(?:البريد|رسائل) (?:المزعج|العشوائي|غير المرغوب)\\p{L}*|روبوت|سبام|القائمة البيضاء'],
  zh: ['垃圾邮件|机器人|白名单|未知发件人|才能(?:送达|投递)'],
  others: [
    'spam·|unerwünscht\\p{L}*|roboter|zugestellt (?:wird|werden)|robô|lixo eletrónico|indesiderat\\p{L}*|ongewenst\\p{L}*|skräppost|spamu·|istenmeyen',
    '迷惑メール|スパム|스팸|هرزنامه',
  ],
});

/** What is to be done. */
export const PROVE = spoken({
  en: [
    '(?:verify|prove|confirm|show|certify)\\p{L}* (?:that )?(?:you(?:rself| are)?|your|the|it)·|(?:add|whitelist|register|authenticate|identify|validate) (?:yourself|your (?:address|e-?mail|message))|just this once|so that your (?:\\p{L}+ )?(?:mail|message|e-?mail) |(?:complete|solve|answer|pass) (?:the|this|a) (?:captcha|question|challenge|puzzle)|click …to be (?:added|delivered|approved)',
  ],
  fr: [
    "(?:confirmer|confirmez|valider|validez|authentifi\\p{L}+|identifi\\p{L}+|prouver|prouvez)[ -](?:vous|votre|que|l'|la|le|mon|cet)|vous authentifier",
  ],
  es: ['(?:confirm|verifi|valid|demuestr|autenti|identifi)\\p{L}+ (?:que|su|el|la)?'],
  ru: ['подтверд\\p{L}+ …(?:что|отправ|адрес|письмо|человек)\\p{L}*|подтвердите'],
  ar: ['(?:تاكيد|اثبات|تحقق|اكد|اثبت) …(?:انك|رسالتك|بريدك|هويتك|لست)'],
  zh: ['(?:确认|验证|证明)\\S{0,6}(?:您|身份|邮件|本人)'],
  others: [
    'bestätigen sie …|(?:confirm|verifi|comprov)\\p{L}+ …(?:que|é|seu|sua)|(?:conferm|verific)\\p{L}+ …(?:di|che|il)|bevestig\\p{L}* …|bekräfta …|potwierd\\p{L}+ …|doğrula\\p{L}*|onayla\\p{L}*',
    '確認して|認証して|확인해|인증해',
  ],
});

/** Where. */
export const BY_LINK = spoken({
  en: ['https?:|click|link·|(?:reply|respond) to this|press|button'],
  fr: ['https?:|cli(?:quez|quant|quer)|lien·|bouton'],
  es: ['https?:|clic·|enlace|pulse|pulsando|botón'],
  ru: ['https?:|ссылк\\p{L}*|наж(?:мите|ав)|кнопк\\p{L}*|ответьте на'],
  ar: ['https?:|الرابط|بالضغط|انقر|اضغط'],
  zh: ['https?:|点击|链接|回复(?:此|本)邮件'],
  others: [
    'https?:|klick\\p{L}*|klik\\p{L}*|link·|clique|clicando|clic·|länken|kliknij|tıkla\\p{L}*|mensch·',
    'リンク|クリック|링크|클릭|لینک',
  ],
});
