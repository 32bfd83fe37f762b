import { ABSENCE_SUBJECT, AUTOMATIC_SUBJECT, AWAY, AWAY_REST, ELSEWHERE, LEFT } from './absence-words.js';
import { type Sign, weigh } from './evidence.js';
import type { Seen } from './seen.js';

/** Characters of an absence notice that has no mark but its words. */
const LONGEST_NOTICE = 900;
/** How far into it stands what it is about. */
const SOON = 300;

const isNotice = ({ said }: Seen) => said.length <= LONGEST_NOTICE;
const isAway = (seen: Seen) => isNotice(seen) && AWAY.test(seen.said.slice(0, SOON));
const hasLeft = (seen: Seen) => isNotice(seen) && LEFT.test(seen.said.slice(0, SOON));

const SIGNS: readonly Sign[] = [
  ['subject', 4, ({ subject }) => ABSENCE_SUBJECT.test(subject)],
  ['subject-bracket', 4, ({ subject }) => pieces(subject).some((piece) => ABSENCE_SUBJECT.test(piece))],
  ['automatic-bracket', 4, ({ subject }) => pieces(subject).some((piece) => AUTOMATIC_SUBJECT.test(piece))],
  ['left-subject', 2, ({ subject }) => LEFT.test(subject) || MOVED_SUBJECT.test(subject)],
  ['away', 2, isAway],
  ['away-until', 2, (seen) => isAway(seen) && AWAY_REST.test(seen.said)],
  ['left', 3, hasLeft],
  ['left-write-to', 2, (seen) => hasLeft(seen) && (ELSEWHERE.test(seen.said) || /\S@\S/.test(seen.said))],
  ['short-reply', 1, (seen) => seen.isReply && seen.said.length <= 250 && (isAway(seen) || hasLeft(seen))],
];

const MOVED_SUBJECT =
  /(?:change|changement|cambio|mudança|cambiamento|wijziging|änderung) (?:of|d'|de|di|van|der) ?(?:\p{L}+ )?(?:e-?mail|address|adresse|dirección|correo|endereço|indirizzo|adres)|(?:new|nouvelle|nueva|neue|novo|nuovo|nieuw|ny) (?:e-?mail )?(?:-?adress?e?|address|dirección|endereço|indirizzo|adres)|смена (?:\p{L}+ )?адреса|новый (?:\p{L}+ )?адрес|تغيير (?:\p{L}+ )?(?:العنوان|البريد)|(?:邮箱|地址)(?:变更|更换)|アドレス変更|주소 ?변경/u;

/** What stands in and between brackets of a subject: a notice may put its word there, before or after our own subject. */
function pieces(subject: string): string[] {
  return subject
    .split(/[[\]()【】「」]|\s[-–—|]\s/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** Absence notices and "no longer here", where no header tells: what programs write as subject, else signs that agree. */
export function absenceIn(seen: Seen): string | undefined {
  if (AUTOMATIC_SUBJECT.test(seen.subject)) return 'automatic-subject';
  return seen.waits ? undefined : weigh(seen, SIGNS);
}
