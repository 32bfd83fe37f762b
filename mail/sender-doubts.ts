import { mailWords } from '../dialogs/by-mail/mail-words.js';
import type { SenderDoubt } from '../dialogs/store/mail-ledger.js';
import { boxOf } from './mail-address.js';
import type { MailAddress } from './parsed-mail.js';
import { authenticationOf } from './screening/authentication.js';
import type { ScreenContext, Screened } from './screening/rule.js';
import { answersForm, cannotBeAnswered, isElsewhere } from './screening/senders.js';

/** What speaks against taking a mail for that of the person it names, the gravest first. */
export function doubtsOf(screened: Screened): readonly SenderDoubt[] {
  const holds: Readonly<Record<SenderDoubt, boolean>> = {
    'authentication-failed': authenticationOf(screened) === 'fail',
    'several-from': hasSeveralFrom(screened),
    'reply-to-elsewhere': isElsewhere(screened) && !answersForm(screened),
    'another-name': screened.mail.from.some((sender) => bearsAnotherName(sender, screened.context)),
  };
  return (Object.keys(holds) as SenderDoubt[]).filter((doubt) => holds[doubt]);
}

/**
 * Where an answer may go by itself: Reply-To where it belongs to the sender or to a form that is trusted to name the
 * person, else From. Empty where nobody can say whom an answer would reach: people then write by hand.
 */
export function answerAddress(screened: Screened, doubts: readonly SenderDoubt[]): string {
  if (doubts.includes('authentication-failed') || doubts.includes('several-from')) return '';
  const { from, replyTo } = screened.mail;
  const [sender] = from;
  const isForeign = doubts.includes('reply-to-elsewhere');
  const wanted = isForeign ? undefined : replyTo[0];
  const back = wanted ?? sender;
  if (!back?.valid || (isForeign && (severalBoxes(replyTo) || cannotBeAnswered(back)))) return '';
  return back.address.toLowerCase();
}

const hasSeveralFrom = ({ mail, header }: Screened) => mail.from.length > 1 || header('from').length > 1;
const severalBoxes = (addresses: readonly MailAddress[]) =>
  new Set(addresses.map(({ address }) => boxOf(address))).size > 1;

const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/gu;
const OUR_NAMES: ReadonlySet<string> = new Set(
  ['WSIS Assistant', ...Object.values(mailWords).map(({ senderName }) => senderName)].map(letters),
);

/** A display name that is another address, or ours. */
function bearsAnotherName({ name, address }: MailAddress, { address: own }: ScreenContext): boolean {
  const named = name.normalize('NFKC').match(ADDRESS) ?? [];
  if (named.some((other) => boxOf(other) !== boxOf(address))) return true;
  return OUR_NAMES.has(letters(name)) && boxOf(address) !== boxOf(own);
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
