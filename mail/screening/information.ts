import type { Seen } from './seen.js';
import { submissionKind } from './submissions.js';
import { spoken } from './wording.js';

/** "For your information", "no answer is needed". */
const INFORMATION = spoken({
  en: [
    'for (?:your |the |kind |general )*(?:information|records?|files?|reference|awareness)(?: only)?(?: and (?:records?|files?|reference|awareness))?·|fyi·|(?:no|not) (?:\\p{L}+ )?(?:reply|response|answer|action)s? (?:\\p{L}+ ){0,2}(?:needed|required|necessary|expected)|no need to (?:reply|respond|answer)|just (?:to )?(?:inform|for information|so you know)',
  ],
  fr: [
    "(?:pour|à titre d'|à) (?:votre |simple |toute )*(?:bonne )?information·|pour (?:votre )?info·|(?:aucune|pas de) (?:réponse|action) (?:\\p{L}+ ){0,2}(?:requise|nécessaire|attendue)|n'appelle (?:pas de|aucune) réponse|à toutes fins utiles",
  ],
  es: [
    '(?:para|a título de|a modo de) (?:su |mera |simple )*(?:información|conocimiento)·|(?:no (?:se )?(?:requiere|precisa|necesita|es necesari[ao])) (?:\\p{L}+ )?(?:respuesta|responder|acción)|no hace falta (?:que )?respond',
  ],
  ru: [
    '(?:для|к) (?:вашего |вашему |общего )?(?:сведени[яю]|информации|ознакомления)·|(?:ответ(?:а|ить)?|отвечать) (?:на \\p{L}+ )?не (?:требуется|нужно|нужен)|не требует ответа',
  ],
  ar: [
    'للعلم|للاطلاع|(?:علي سبيل|لمجرد) (?:العلم|الاطلاع|المعلومات)|لا (?:يتطلب|يلزم|حاجة الي|داعي ل) ?(?:ال)?(?:رد|اجراء)',
  ],
  zh: [
    '(?:供|仅供)(?:您|贵方|贵处)?(?:参考|知悉|参阅|了解|备案)|(?:无需|不必|不用)(?:回复|答复|处理)|特此(?:告知|知会)',
  ],
  others: [
    'zur (?:kenntnis(?:nahme)?|information)|zu ihrer (?:kenntnis|information)|keine (?:antwort|rückmeldung) (?:nötig|erforderlich)|para (?:seu |vosso )?(?:conhecimento|informação)|per (?:vostra )?(?:conoscenza|informazione)|ter (?:info|informatie|kennisgeving)|för kännedom|do wiadomości|bilginize',
  ],
});

/** What is given in to be taken up, whatever "for information" says beside it. */
const HANDED_IN =
  /(?<!\p{L})(?:nominat|candidat|contribution|submission|proposal|application|registration|statement|questionnaire|contribución|candidatura|propuesta|proposition|déclaration|заявк|вклад|кандидат|предложени)|مساهم|ترشيح|مقترح|提名|提案|意见书|文稿/u;

/** Longest text that only accompanies what it sends. */
const LONGEST = 900;

/** A mail that says it only informs, with or without a file, and neither asks nor hands anything in: people read it, nothing goes out. */
export function isForInformation({ screened, said, text, subject, waits }: Seen): boolean {
  const { mail } = screened;
  if (waits || said === '' || said.length > LONGEST || mail.visible.source !== 'own' || mail.visible.uncertain)
    return false;
  if (!INFORMATION.test(said) && !INFORMATION.test(subject)) return false;
  if (HANDED_IN.test(said)) return false;
  const kind = submissionKind(subject, text, mail.attachments.length > 0);
  return kind === undefined || kind === 'handed-in';
}
