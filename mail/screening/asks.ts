import { CONDITION, DESK_QUESTION, FIRST_PERSON, POINTS_ELSEWHERE, REQUEST, TROUBLE } from './asks-words.js';

/** A question mark that ends something; one between letters is part of an address, or a letter that was lost. */
const MARK = /[?؟？](?![\p{L}\p{N}=&/_-])/u;
/** What repeats a mail rather than says something: the subject of another, a labelled line of a report. */
const ECHO =
  /^[-*•\s]*(?:re|aw|fw|fwd|tr|rv|wg|sv|vs|antw|odp|ynt|res|回复|答复|转发|رد|ответ)\s?:|^(?:subject|objet|asunto|тема|الموضوع|主题|主題|betreff|assunto|oggetto|onderwerp|件名|제목|konu|temat|ämne)\s?:/u;
const QUOTED =
  /(?:subject|message|e-?mail|request|ticket|objet|asunto|betreff|тема|assunto)\s?:?\s?["«“„][^"»”\n]{0,200}["»”]/gu;

/** Below it a form gives back what somebody else had typed. */
const RETURNED =
  /^(?:your (?:message|enquiry|inquiry|request|question|submission|entry)|votre (?:message|demande|question|saisie)|su (?:mensaje|consulta|solicitud|pregunta)|ваш(?:е|а)? (?:сообщение|обращение|вопрос|заявка)|رسالتكم?|您的(?:留言|咨询|问题|提交)(?:内容)?|ihre (?:eingabe|nachricht|anfrage|frage|mitteilung)|a sua mensagem|il suo messaggio|uw bericht)(?: (?:was|était|era|lautete))? ?[:：]$/mu;

/** A line's end that a program set within a sentence. */
const WRAPPED = /(?<=[^\n]{55}[\p{L}\p{N},'")])\n(?=[\p{L}\p{N}('"«])/gu;
const BORDER = /(?<=[.!?؟]["')»]?)\s+|(?<=[。！？])|\n/u;

/** Whether a text, folded, asks or wants something. In doubt it does: nobody who asks may be left without an answer. */
export function asks(text: string): boolean {
  return sentencesOf(text).some((sentence) => MARK.test(sentence) || REQUEST.test(sentence));
}

/** Whether what it asks is asked in the first person: a newsletter asks its readers when the deadline is, nobody else. */
export function asksForItself(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) => (MARK.test(sentence) || REQUEST.test(sentence)) && FIRST_PERSON.test(sentence),
  );
}

/** Whether a text, folded, says that something went wrong for its writer. */
export function isInTrouble(text: string): boolean {
  return sentencesOf(text).some((sentence) => TROUBLE.test(sentence));
}

/** Sentences, without what repeats another mail and what a desk says to everybody. */
function sentencesOf(text: string): string[] {
  const [own = ''] = text.split(RETURNED);
  const said = own
    .split('\n')
    .filter((line) => !ECHO.test(line))
    .join('\n')
    .replace(QUOTED, '')
    .replace(WRAPPED, ' ');
  const sentences = said.split(BORDER).map((sentence) => sentence.trim());
  return sentences.filter((sentence, index) => !isForEverybody(sentence, sentences[index + 1] ?? ''));
}

function isForEverybody(sentence: string, next: string): boolean {
  if (CONDITION.test(sentence) && !MARK.test(sentence)) return true;
  return (
    MARK.test(sentence) &&
    DESK_QUESTION.test(sentence) &&
    (POINTS_ELSEWHERE.test(next) || POINTS_ELSEWHERE.test(sentence))
  );
}
