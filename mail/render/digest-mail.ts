import { staffWords } from '../../dialogs/by-mail/staff-words.js';
import type { Voice } from '../../dialogs/say-fact.js';
import { reasonInWords } from '../../dialogs/staff-reasons.js';
import type { DecidedMail, Outgoing } from '../../dialogs/store/mail-ledger.js';
import type { Store } from '../../dialogs/store/store.js';
import { labelOf } from '../../dialogs/topic-label.js';
import { type CivilDate, dateFields, genevaDate } from '../../knowledge/civil-date.js';
import { headerText } from './header-text.js';
import { heading, line, type Piece, quote, timeInGeneva, titled } from './staff-document.js';

/** Lines of a group; what is beyond is counted. */
const MOST_LINES = 20;
/** Geneva is ahead of UTC by at most two hours. */
const AHEAD_MS = 2 * 3_600_000;

/** What became of the mails of a day in Geneva: answered, drafted, left to staff by question, stopped by rule, errors. */
export async function digestDocument(
  day: CivilDate,
  store: Store,
  voice: Voice,
): Promise<{ readonly title: string; readonly pieces: readonly Piece[] }> {
  const words = staffWords[voice.language];
  const since = new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_MS).toISOString();
  const isOfDay = (at: string) => genevaDate(new Date(at)) === day;
  // What the agent itself has put into the mailbox is no mail of the day.
  const decided = (await store.decisionsSince(since)).filter(
    ({ entry: { decision } }) => isOfDay(decision.at) && decision.reason !== 'own-message',
  );
  const sorted = await Promise.all(decided.map((mail) => sortedIn(mail, store, voice)));
  const of = (...kinds: readonly Sorted['kind'][]) => sorted.filter(({ kind }) => kinds.includes(kind));
  const fields = dateFields(day);
  const title = words.digest(fields ? voice.words.date(fields) : day);
  const pieces = [
    ...group(words.answered, of('answered'), voice),
    ...group(words.drafted, of('drafted'), voice),
    ...group(words.forYou, of('for-you'), voice),
    ...group(words.stopped, of('stopped'), voice),
    ...group(words.errors, [...of('error'), ...(await unsent(store, isOfDay))], voice),
  ];
  return { title, pieces: [titled(title), ...(pieces.length > 0 ? pieces : [line(words.nothing)])] };
}

/** A mail under its section, with what it is listed under there. */
interface Sorted {
  readonly kind: 'answered' | 'drafted' | 'for-you' | 'stopped' | 'error';
  readonly under: string;
  readonly text: string;
}

async function sortedIn({ entry, mail }: DecidedMail, store: Store, voice: Voice): Promise<Sorted> {
  const { outcome, reason, at, caseNumber } = entry.decision;
  const sender = headerText([mail?.name ?? '', mail?.from ? `<${mail.from}>` : ''].filter(Boolean).join(' '));
  const about = [timeInGeneva(at).slice(11), sender, headerText(mail?.subject ?? ''), caseNumber ?? ''];
  const text = about.filter((part) => part !== '').join(' · ');
  const reasonWords = reasonInWords(reason, voice.language);
  if (outcome === 'quarantine') return { kind: 'error', under: reasonWords, text };
  if (outcome === 'ignore') return { kind: 'stopped', under: reasonWords, text };
  if (outcome === 'relay') return { kind: 'answered', under: '', text };
  if (outcome === 'reply') return { kind: (await isDraft(mail, store)) ? 'drafted' : 'answered', under: '', text };
  return { kind: 'for-you', under: await questionOf(caseNumber, mail?.id, reasonWords, store, voice), text };
}

async function isDraft(mail: DecidedMail['mail'], store: Store): Promise<boolean> {
  const replies = mail ? await store.outgoingOf(mail.conversationId) : [];
  const reply = replies.find(({ entry: { body } }) => body.kind === 'mail-reply' && body.mailId === mail?.id);
  return (
    reply?.state === 'placed' || (reply?.entry.body.kind === 'mail-reply' && reply.entry.body.delivery === 'draft')
  );
}

async function questionOf(
  caseNumber: string | undefined,
  mailId: string | undefined,
  reason: string,
  store: Store,
  voice: Voice,
): Promise<string> {
  const found = caseNumber === undefined ? undefined : await store.case(caseNumber);
  const questions = found?.questions.filter((question) => question.mailId === mailId) ?? [];
  const labels = questions.flatMap((question) => labelOf(question, voice) ?? []);
  return labels.length > 0 ? [...new Set(labels)].join(' · ') : reason;
}

/** Mails of ours that were refused, whose end nobody knows, or that facts have overtaken. */
async function unsent(store: Store, isOfDay: (at: string) => boolean): Promise<Sorted[]> {
  const [failed, unknown, withdrawn] = await Promise.all(
    (['failed', 'unknown', 'withdrawn'] as const).map((state) => store.outgoingIn(state)),
  );
  const stale = withdrawn?.filter(({ detail }) => detail === 'facts-changed') ?? [];
  return [...(failed ?? []), ...(unknown ?? []), ...stale]
    .filter(({ endedAt }) => endedAt !== undefined && isOfDay(endedAt))
    .map((outgoing) => ({
      kind: 'error',
      under: `${outgoing.state} ${outgoing.detail ?? ''}`.trim(),
      text: aboutOf(outgoing),
    }));
}

function aboutOf({ entry: { body, id }, endedAt = '' }: Outgoing): string {
  const to = 'to' in body ? `<${body.to}>` : body.kind;
  return [timeInGeneva(endedAt).slice(11), to, 'caseNumber' in body ? (body.caseNumber ?? '') : '', id]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A section: what is alike stands together, the most first. */
function group(title: string, mails: readonly Sorted[], voice: Voice): Piece[] {
  if (mails.length === 0) return [];
  const { more } = staffWords[voice.language];
  const groups = [...Map.groupBy(mails, ({ under }) => under)].sort(([, a], [, b]) => b.length - a.length);
  return [
    heading(`${title}: ${mails.length}`),
    ...groups.flatMap(([under, alike]) => {
      const shown = alike.slice(0, MOST_LINES).map(({ text }) => text);
      const left = alike.length - shown.length;
      const lines = quote([...shown, ...(left > 0 ? [more(left)] : [])].join('\n'));
      return under === '' ? [lines] : [line(`${under} (${alike.length})`), lines];
    }),
  ];
}
