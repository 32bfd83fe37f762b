import { sentences } from '../understanding/segment.js';

/** How sentences begin that only say who writes and how politely. */
const COURTESY = new RegExp(
  `^(?:${[
    // English
    "(?:i|we) (?:hope|trust) (?:this|that|you|all)|my name is|(?:i am|i'm|we are|we're) (?:(?:an?|the|from|with)(?!\\p{L})|currently|writing|contacting|reaching out|happy|pleased)|this is \\p{L}+ from|allow me to introduce|on behalf of|greetings from",
    '(?:i|we) (?:write|work|represent)|(?:thanks|thank you|many thanks)|(?:i|we) (?:thank|look forward|await|appreciate|would (?:appreciate|be grateful)|remain)|looking forward|please accept',
    // French
    "j[’']espère|nous espérons|je (?:me permets de vous|vous (?:écris|contacte)|m[’']appelle|représente|travaille|suis (?:(?:une?|le|la|du)(?!\\p{L})|étudiant|chercheu|responsable|direct))|nous (?:sommes|représentons|vous (?:écrivons|contactons))",
    "au nom d|permettez-moi de me présenter|(?:un grand )?merci|(?:je|nous) vous (?:remerci|saurai|saurions|serai|serions)|dans l[’']attente|en vous remerciant|avec (?:mes|nos) remerciements",
    // Spanish
    'espero que|esperamos que|(?:le|les) (?:escrib|contact)|me (?:dirijo|llamo|pongo|permito)|mi nombre es|(?:soy|somos)(?!\\p{L})|nos dirigimos|represento|representamos|en nombre de|trabajo en',
    '(?:le |les |muchas |mil )?(?:agradezco|agradecemos|agradecería|agradeceríamos|agradecid|gracias)|quedo|quedamos|a la espera|reciba',
    // Russian
    'надеюсь|надеемся|пишу вам|обращаюсь к вам (?:от|из)|обращаемся к вам (?:от|из)|меня зовут|я (?:являюсь|представляю|студент|сотрудни|работаю|из)|мы (?:являемся|представляем|[—–-])|от имени|позвольте представиться',
    'заранее|(?:большое )?спасибо|благодар|буд(?:у|ем) (?:вам )?(?:очень )?(?:признател|благодар)|с нетерпением',
    // Arabic
    'و?(?:تحية طيبة|أتمنى|نتمنى|آمل أن تصلكم|أرجو أن (?:تكون|تصلكم|يصلكم)|أكتب إليكم|نكتب إليكم|اسمي|نيابة عن|باسم)|أنا (?:طالب|باحث|موظف|مدير|أعمل|من)|نحن (?:شركة|منظمة|جمعية|مؤسسة|من)|يسرنا|يسعدنا|نهديكم',
    'و?(?:شكرا|شكرًا|نشكر|أشكر|مع (?:جزيل )?الشكر|لكم (?:جزيل |خالص )?الشكر|في انتظار|بانتظار)|السيد|السيدة|السادة',
    // Chinese
    '(?:您|你)好|我(?:是|叫|来自|在.{1,20}工作)|我们(?:是|来自)|本人(?:是|来自|系)|(?:我)?谨?代表|希望您|祝|(?:非常)?感谢|谢谢|多谢|期待|盼|打扰|冒昧',
  ].join('|')})`,
  'iu',
);
const ASKS = /[?？؟]/;

/**
 * A text without the sentences that only introduce its writer and thank; `says` tells of a sentence that it is about
 * something all the same. A text that is nothing else stays as it is.
 */
export function withoutCourtesies(text: string, says: (sentence: string) => boolean): string {
  const all = sentences(text);
  const kept = all.filter((sentence) => ASKS.test(sentence) || !COURTESY.test(sentence) || says(sentence));
  return kept.length === all.length || kept.length === 0 ? text : kept.join('\n');
}
