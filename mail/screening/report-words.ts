/** Words of delivery reports, receipts and gateways, in the six languages and some others. */

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

export const BOUNCE_SENDER_NAME = anyOf(
  '^mail(?:er)? (?:delivery|system|router|administrator|daemon)',
  '^(?:system|mail) administrator|^postmaster|^microsoft outlook$|^microsoft exchange|^internet mail delivery',
  '^(?:courier|barracuda|mdaemon|amazon workmail)\\b|^mail delivery|^delivery subsystem',
  '^(?:administrateur (?:du )?syst[eè]me|syst[eè]me administrateur)|^servicio de correo|^sistema de corre[oi]o?|^системный администратор|^почтовая система|^系统管理员|^邮件系统',
);

export const BOUNCE_SUBJECT = anyOf(
  '^(?:undeliver(?:able|ed)|undeliverable mail|failure notice|returned mail|delivery (?:status notification|failure|failed|has failed|notification)|permanent delivery failure)',
  '^(?:mail|message|e-?mail)(?: system)? (?:delivery (?:failed|failure|status)|undeliverable|failure|status - undeliverable)|^\\[postmaster\\]|^mail failure|^message undeliverable',
  '^(?:warning: (?:message|could not send)|delayed mail|delivery delayed|notice: mail delivery)|^\\*{2}message you sent blocked',
  "^(?:non remis|message non (?:distribué|remis|délivré)|[ée]chec de (?:la )?(?:remise|distribution)|avis de non[- ]remise|notification d[’']état de remise)",
  '^(?:no se puede entregar|mensaje no entregado|correo devuelto|no entregado|error de entrega|devuelto al remitente)',
  '^(?:не удается доставить|не удалось доставить|недоставлен\\p{L}*|сообщение не доставлено|письмо не доставлено|ошибка доставки)',
  '^(?:系统退信|退信|未送达|无法送达|投递失败|邮件退回)',
  '^(?:تعذر التسليم|تعذر تسليم|رسالة غير مسلمة|فشل التسليم|فشل تسليم)\\s*[:：]',
  '^(?:unzustellbar|nicht zustellbar|mensagem não entregue|não é possível entregar|mancata consegna|recapito non riuscito|onbestelbaar)',
);

export const BOUNCE_TEXT = anyOf(
  'this is the (?:qmail-send program|mail system at)|created automatically by mail delivery software|mail delivery system',
  "(?:could not be|couldn[’']t be|was not|wasn[’']t|has not been|not been) delivered|unable to deliver|could not deliver|failed to deliver|wasn[’']t able to deliver|did not reach (?:some|the following)|undeliverable",
  'permanent (?:fatal )?(?:delivery )?errors?|delivery (?:errors|failure notification|to the following recipients? (?:has )?failed|has failed to these recipients)|failed recipient|^\\s*your message (?:to|did)',
  'could not send message for past|you do not need to resend',
  "n[’']a pas (?:pu être|atteint)|n[’']ont pas pu être|non remis",
  'no (?:se pudo|ha podido|pudo) (?:entregar|ser entregado)|no se ha podido entregar',
  'не (?:было|удалось|может быть) (?:доставлен|доставить|отправлен)|не доставлено',
  '(?:邮件|您发送的邮件).{0,20}(?:被退回|退回|未能送达|无法送达)|退信原因|退回原因|无法将邮件',
  'تعذر تسليم رسالتك|لم يتم تسليم (?:رسالتك|الرسالة)',
  'nicht zugestellt werden|não pôde ser entregue|não foi possível entregar|non è stato possibile recapitare',
);

export const ABUSE_SUBJECT =
  /^(?:\[spamcop \(|complaint about message from \d|email feedback report for ip|abuse report\b)/i;

export const RECEIPT_SUBJECT = anyOf(
  '^(?:read|not read|delivered|relayed|read receipt|return receipt|delivery receipt)(?:\\s*[:：]|\\s*\\(|$)',
  '^(?:lu|non lu|supprimé|remis|accusé de (?:lecture|réception) ?|confirmation de lecture)\\s*[:：]',
  '^(?:leído|no leído|entregado|confirmación de lectura)\\s*[:：]',
  '^(?:прочтено|прочитано|не прочитано|доставлено|уведомление о прочтении)\\s*[:：]',
  '^(?:已读|未读|已读回执|已送达|已阅)\\s*[:：]',
  '^(?:تمت القراءة|مقروءة|تم التسليم|لم تتم القراءة)\\s*[:：]',
  '^(?:gelesen|ungelesen|übermittelt|lesebestätigung|lida|não lida|entregue|letto|gelezen)\\s*[:：]',
);

export const RECEIPT_TEXT = anyOf(
  '(?:was|has been) (?:read|displayed|received by|delivered)|deleted without being read|return receipt|no guarantee that the message has been read',
  'a été (?:lu|affiché|remis|supprimé)|fue (?:leído|entregado|eliminado)|se ha (?:leído|entregado)',
  '(?:было|была) (?:прочитан|доставлен|удален)|已(?:被)?(?:阅读|送达|读)|已读回执|تمت? قراءة|تم تسليم',
  'wurde (?:gelesen|übermittelt)|foi (?:lida|entregue)|è stato letto',
);

export const CHALLENGE_SUBJECT = anyOf(
  'verification required|action required|confirm (?:your|that you)|please confirm your (?:message|e-?mail)|sender verification|en attente de remise|authentification requise|anti-?spam|tira-teima|please verify',
);

export const CHALLENGE_TEXT = anyOf(
  'was waitlisted|add yourself to my guest list|protecting myself from (?:receiving )?(?:junk|spam)|just this once',
  '(?:verify|prove|confirm) that you are (?:a )?(?:human|not a (?:robot|machine))|has not been verified|is being held (?:because|until you)|to deliver your message we need',
  "pour que votre (?:message|e-?mail|courriel) soit (?:remis|délivré|distribué).{0,80}authentifi|prouver que vous (?:n[’']êtes pas un robot|êtes (?:un )?humain)",
  'confirmar que você não é um robô|tira-teima|para que su mensaje sea entregado.{0,60}(?:confirm|verifi)|подтвердите, что вы не робот',
);
