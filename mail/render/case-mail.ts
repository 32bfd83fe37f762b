import { doubtInWords } from '../../dialogs/by-mail/staff-doubts.js';
import { type StaffWords, staffWords } from '../../dialogs/by-mail/staff-words.js';
import { bareSubject } from '../../dialogs/by-mail/subject.js';
import { relayAddress } from '../../dialogs/cases/answer-entries.js';
import type { CaseQuestion } from '../../dialogs/conversation.js';
import { factSentences, type Voice } from '../../dialogs/say-fact.js';
import { linksOf, sourceLine } from '../../dialogs/say-part.js';
import { reasonInWords } from '../../dialogs/staff-reasons.js';
import type { StoredMail } from '../../dialogs/store/mail-ledger.js';
import type { CaseBody } from '../../dialogs/store/outbox-entry.js';
import type { Case, TranscriptEntry } from '../../dialogs/store/store.js';
import { labelOf } from '../../dialogs/topic-label.js';
import { isForged } from '../stored-mail.js';
import { htmlLines } from '../text/html-lines.js';
import { headerText } from './header-text.js';
import { safeHtml } from './safe-html.js';
import { field, heading, line, type Piece, quote, timeInGeneva, titled } from './staff-document.js';

export interface CaseParts {
  readonly body: CaseBody;
  readonly found: Case;
  /** The mail that led to it. */
  readonly mail: StoredMail | undefined;
  readonly transcript: readonly TranscriptEntry[];
  /** Staff read the mailbox themselves. */
  readonly isShared: boolean;
  /** The staff's language, the knowledge and the instant. */
  readonly voice: Voice;
}

/** All that staff need to answer: who, what, why it was left to them, what is known nearby, what was said. */
export function caseDocument(parts: CaseParts): { readonly title: string; readonly pieces: readonly Piece[] } {
  const { body, found, voice } = parts;
  const words = staffWords[voice.language];
  const asked = questionsOf(parts);
  const isAddition = body.mailId !== undefined && body.mailId !== found.mailId;
  const name = isAddition ? words.addedToCase(found.number) : words.newCase(found.number);
  const labels = [...new Set(asked.flatMap((question) => labelOf(question, voice) ?? []))];
  return {
    title: headerText([name, ...labels, ...mailInShort(parts)].join(' · ')),
    pieces: [
      titled(name),
      ...whoAsked(parts),
      ...asked.flatMap((question, index) => questionPieces(question, asked.length > 1 ? index + 1 : undefined, parts)),
      ...originalPieces(parts, asked),
      ...conversation(parts, asked),
    ],
  };
}

/** Who wrote, and under what subject; that of a forged sender stands in the mail alone. */
function mailInShort({ mail }: CaseParts): string[] {
  if (!mail) return [];
  const [sender] = mail.senders ?? [{ name: mail.name, address: mail.from }];
  return [sender?.name || sender?.address || '', isForged(mail) ? '' : bareSubject(mail.subject).text]
    .map((text) => headerText(text).slice(0, LONGEST_IN_TITLE))
    .filter((text) => text !== '');
}

const LONGEST_IN_TITLE = 80;

/** Those of the mail; of a case from chat all. */
function questionsOf({ body: { mailId }, found }: CaseParts): readonly CaseQuestion[] {
  const ofMail = found.questions.filter((question) => question.mailId === mailId);
  return mailId === undefined ? found.questions : ofMail;
}

function whoAsked({ body, found, mail, isShared, voice }: CaseParts): Piece[] {
  const words = staffWords[voice.language];
  const languageName = new Intl.DisplayNames(voice.language, { type: 'language' }).of(found.language);
  const from = mail
    ? mailFields(mail, voice)
    : [field(words.from, found.address ? `<${found.address}>` : `(${words.noAddress})`)];
  return [
    ...from,
    ...(isShared ? [] : goesTo(found, mail, words)),
    ...(body.mailId === undefined ? [line(words.byChat)] : []),
    field(words.received, timeInGeneva(mail?.receivedAt ?? found.openedAt)),
    field(words.language, languageName ?? found.language),
    ...(isShared && mail
      ? [field(words.inThisMailbox, headerText(mail.messageId ?? '–')), line(words.answerTheMail)]
      : []),
  ];
}

function goesTo(found: Case, mail: StoredMail | undefined, words: StaffWords): Piece[] {
  const address = relayAddress(found, mail);
  if (found.channel === 'chat' && address === undefined) return [line(words.answerInChat)];
  return [address === undefined ? line(words.answerByHand) : field(words.answerGoesTo, `<${address}>`)];
}

/** What speaks against the sender, who is said to have written and where answers are asked to go, the subject. */
export function mailFields(mail: StoredMail, voice: Pick<Voice, 'language'>): Piece[] {
  const words = staffWords[voice.language];
  const { name, from, senders = [{ name, address: from }], replyTo = [], doubts = [], subject } = mail;
  return [
    ...doubts.map((doubt) => line(`⚠ ${doubtInWords(doubt, voice.language)}`)),
    field(words.from, listed(senders.map(written), words) || `(${words.noAddress})`),
    ...(replyTo.length === 0
      ? []
      : [
          field(
            'Reply-To',
            listed(
              replyTo.map((address) => written({ name: '', address })),
              words,
            ),
          ),
        ]),
    field(words.subject, headerText(subject)),
  ];
}

/** A name may hold anything, an address in angle brackets too: only the last ones are the address. */
function written({ name, address }: { readonly name: string; readonly address: string }): string {
  const bare = (text: string) => headerText(text.replace(/[<>]/g, ' '));
  return [bare(name), address === '' ? '' : `<${bare(address)}>`].filter((part) => part !== '').join(' ');
}

const MOST_ADDRESSES = 5;

function listed(addresses: readonly string[], { more }: StaffWords): string {
  const shown = addresses.slice(0, MOST_ADDRESSES);
  const left = addresses.length - shown.length;
  return [...shown, ...(left > 0 ? [more(left)] : [])].join(', ');
}

/** `number` where there are several. */
function questionPieces(question: CaseQuestion, number: number | undefined, parts: CaseParts): Piece[] {
  const { voice } = parts;
  const words = staffWords[voice.language];
  const label = labelOf(question, voice);
  const told = parts.transcript.filter(({ from, messageId }) => from === 'bot' && messageId === parts.body.mailId);
  // What the stakeholder has been told stands in the conversation.
  const nearby = nearbyLines(question, voice).filter((one) => !told.some(({ text }) => text.includes(one)));
  const understood = label === undefined ? '' : `${words.understoodAs}: ${label}`;
  const title = [number === undefined ? '' : `${number}.`, understood].filter((part) => part !== '').join(' ');
  return [
    heading(title === '' ? words.stakeholder : title),
    quote(question.text.slice(0, LONGEST_QUESTION)),
    field(words.why, reasonInWords(question.reason, voice.language)),
    ...(nearby.length === 0 ? [] : [field(words.nearby, ''), quote(nearby.join('\n'))]),
    ...(question.proposed === undefined ? [] : [field(words.proposed, ''), quote(question.proposed)]),
    ...(question.answer === undefined ? [] : [field(words.earlierAnswer, ''), quote(question.answer)]),
  ];
}

function nearbyLines({ nearby }: CaseQuestion, voice: Voice): string[] {
  const facts = nearby.flatMap((reference) => voice.knowledge.facts.get(reference.split('@')[0] ?? '') ?? []);
  const source = sourceLine(facts, voice);
  return [
    ...facts.flatMap((fact) => factSentences(fact, fact, voice)),
    ...linksOf(facts),
    ...(source === '' ? [] : [source]),
  ];
}

function conversation(parts: CaseParts, asked: readonly CaseQuestion[]): Piece[] {
  const { body, transcript, voice } = parts;
  const words = staffWords[voice.language];
  const names = { user: words.stakeholder, bot: words.assistant, staff: words.staff };
  // What the mail itself says stands in its questions or as it came.
  const isShown = ({ messageId, from, text }: TranscriptEntry) =>
    from === 'user' &&
    messageId === body.mailId &&
    (originalOf(parts) !== undefined || asked.some((question) => folded(question.text) === folded(text)));
  const said = transcript.filter((entry) => !isShown(entry)).slice(-LAST_SAID);
  if (said.length === 0) return [];
  return [
    heading(words.conversation),
    ...said.flatMap(({ from, at, text }) => [field(`${names[from]}, ${timeInGeneva(at)}`, ''), quote(text)]),
  ];
}

/** Of a long correspondence staff get its end. */
const LAST_SAID = 20;
const LONGEST_QUESTION = 4_000;
const MOST_ATTACHMENTS = 20;
const LONGEST_ORIGINAL = 20_000;

/** The message as it came, for staff who do not read the mailbox. */
const originalOf = ({ body, isShared }: CaseParts) => (isShared ? undefined : body.original);

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function originalPieces(parts: CaseParts, asked: readonly CaseQuestion[]): Piece[] {
  const original = originalOf(parts);
  if (!original) return [];
  const words = staffWords[parts.voice.language];
  const { attachments } = original;
  const html = original.html.trim() === '' ? undefined : safeHtml(original.html);
  const seen = html ? htmlLines(original.html).lines.map((one) => one.text) : [];
  const text = original.text.trim() || seen.join('\n');
  // The one question is all of it: it stands above.
  const isSaid =
    asked.length === 1 &&
    [text, ...(html ? [seen.join(' ')] : [])].every((one) => folded(one) === folded(asked[0]?.text ?? ''));
  const named = attachments
    .slice(0, MOST_ATTACHMENTS)
    .map(({ name, size }) => `${headerText(name) || '–'} (${Math.ceil(size / 1024)} kB)`);
  const more = attachments.length - named.length;
  return [
    ...(isSaid ? [] : [heading(words.original), quote(text.slice(0, LONGEST_ORIGINAL), html)]),
    ...(named.length === 0
      ? []
      : [field(words.attachments, [...named, ...(more > 0 ? [words.more(more)] : [])].join(', '))]),
  ];
}
