import type {
  FolderPosition,
  MailEntry,
  MailLedger,
  MailPlace,
  Outgoing,
  Remembered,
  SendingEnd,
  StoredMail,
} from '../../../dialogs/store/mail-ledger.js';
import type { OutboxEntry } from '../../../dialogs/store/store.js';
import { StoreError } from '../../../dialogs/store/store-error.js';
import { factsVersionOf } from './model-facts.js';
import type { Memory } from './model-store.js';

type Entry = MailEntry & { readonly filed: boolean };

/** What a store remembers of a mailbox, as lists. */
export class MailMemory {
  positions = new Map<string, FolderPosition>();
  entries: Entry[] = [];
  mails: { readonly mail: StoredMail; readonly place: MailPlace }[] = [];
  rests = new Map<string, { readonly until: string; readonly reason: string }>();
  notes = new Map<string, string>();
}

/** The part of the model that keeps the ledger; each call as a plain function. */
export function modelLedger(memory: Memory) {
  const own = memory.ofMail;
  const all = () => own.mails.map(({ mail }) => mail).sort((a, b) => compare(a.receivedAt, b.receivedAt));
  const entry = (place: MailPlace) => own.entries.find((one) => isSame(one.place, place));
  const change = (place: MailPlace, more: (old: Entry) => Partial<Entry>): Entry => {
    const old = entry(place) ?? misused();
    const next = { ...old, ...more(old) };
    own.entries = own.entries.map((one) => (one === old ? next : one));
    return next;
  };
  const drop = (place: MailPlace) => {
    const found = entry(place);
    if (!found || found.decision) return;
    own.entries = own.entries.filter((one) => one !== found);
    own.mails = own.mails.filter((one) => !isSame(one.place, place));
  };
  const mailOut = () => memory.outbox.filter((one) => one.channel === 'mail').map((one) => outgoing(memory, one));
  return {
    folderPosition: (folder: string) => own.positions.get(folder),
    noteArrivals(folder: string, position: FolderPosition, arrivals: Parameters<MailLedger['noteArrivals']>[2]) {
      const outdated = (one: Entry) => one.place.folder === folder && one.place.uidValidity !== position.uidValidity;
      for (const one of own.entries.filter(outdated)) {
        if (one.decision) change(one.place, () => ({ filed: true }));
        else drop(one.place);
      }
      for (const { uid, receivedAt } of arrivals) {
        const place = { folder, uidValidity: position.uidValidity, uid };
        if (!entry(place)) own.entries.push({ place, receivedAt, starts: 0, filed: false });
      }
      own.positions.set(folder, position);
    },
    undecidedMails: () => own.entries.filter((one) => !one.decision).map(shown),
    unfiledMails: () => own.entries.filter((one) => one.decision && !one.filed).map(shown),
    mailEntry: (place: MailPlace) => optional(entry(place), shown),
    dropPlace: drop,
    placesOf: (mailId: string) => own.entries.filter((one) => one.mailId === mailId).map(({ place }) => place),
    startMail: (place: MailPlace) => change(place, ({ starts }) => ({ starts: starts + 1 })).starts,
    rememberMail(place: MailPlace, mail: StoredMail): Remembered {
      if (entry(place)) change(place, () => ({ mailId: mail.id }));
      const found = own.mails.find((one) => one.mail.id === mail.id);
      if (!found) own.mails.push({ mail, place });
      return !found || isSame(found.place, place) ? { kind: 'first' } : { kind: 'again', ...found };
    },
    decideMail(place: MailPlace, decision: NonNullable<MailEntry['decision']>) {
      change(place, (old) => ({ decision: old.decision ?? decision }));
    },
    markFiled(place: MailPlace) {
      change(place, () => ({ filed: true }));
    },
    mail: (id: string) => all().find((one) => one.id === id),
    mailsByMessageId: (id: string) => all().filter((one) => one.messageId === id),
    mailsAlike: (fingerprints: readonly string[], since: string, limit: number) => {
      const alike = all().filter(
        (one) => one.receivedAt >= since && one.fingerprints.some((print) => fingerprints.includes(print)),
      );
      return alike.slice(Math.max(0, alike.length - limit));
    },
    isKnownSender: (address: string, before: string) =>
      all().some((one) => one.from === address && one.receivedAt < before),
    decisionsSince: (since: string) =>
      own.entries
        .flatMap((one) => (one.decision && one.decision.at >= since ? [{ ...shown(one), decision: one.decision }] : []))
        .sort((a, b) => compare(a.decision.at, b.decision.at))
        .map((one) => ({
          entry: one,
          ...optional(
            all().find((mail) => mail.id === one.mailId),
            (mail) => ({ mail }),
          ),
        })),
    outgoing: (id: string) =>
      optional(
        memory.outbox.find((one) => one.id === id),
        (one) => outgoing(memory, one),
      ),
    outgoingIn: (state: Outgoing['state'], detail?: string) =>
      mailOut().filter((one) => one.state === state && (detail === undefined || one.detail === detail)),
    outgoingOf: (id: string) => mailOut().filter((one) => one.entry.conversationId === id),
    addOutgoing(one: OutboxEntry) {
      if (!memory.outbox.some((old) => old.id === one.id)) memory.outbox.push(one);
    },
    beginSending(id: string, at: string, factsVersion = factsVersionOf(memory)) {
      if (factsVersion !== factsVersionOf(memory)) return false;
      const found = memory.outbox.find((one) => one.id === id);
      if (!found || stateOf(memory, id).state !== 'pending') return false;
      const { notBefore: _, ...old } = stateOf(memory, id);
      memory.sendings.set(id, { ...old, state: 'begun', attempts: old.attempts + 1, begunAt: at });
      return true;
    },
    endSending(id: string, end: SendingEnd) {
      const known = memory.outbox.some((one) => one.id === id);
      if (!known || !['pending', 'begun'].includes(stateOf(memory, id).state)) return false;
      setEnd(memory, id, end);
      return true;
    },
    changeEnd(id: string, end: SendingEnd) {
      if (!memory.outbox.some((one) => one.id === id)) misused();
      setEnd(memory, id, end);
    },
    countReplies: ({ address, conversationId }: Parameters<MailLedger['countReplies']>[0], since: string) =>
      memory.outbox.filter(
        (one) =>
          one.body.kind === 'mail-reply' &&
          stateOf(memory, one.id).state !== 'withdrawn' &&
          one.createdAt >= since &&
          (address ?? one.body.to) === one.body.to &&
          (conversationId ?? one.conversationId) === one.conversationId,
      ).length,
    countBegun: (since: string, { address, conversationId }: Parameters<MailLedger['countBegun']>[1] = {}) =>
      memory.outbox.filter(
        (one) =>
          one.body.kind === 'mail-reply' &&
          (stateOf(memory, one.id).begunAt ?? '') >= since &&
          !['placed', 'withdrawn'].includes(stateOf(memory, one.id).state) &&
          (address ?? one.body.to) === one.body.to &&
          (conversationId ?? one.conversationId) === one.conversationId,
      ).length,
    restAddress(address: string, until: string, reason: string) {
      if (until > (own.rests.get(address)?.until ?? '')) own.rests.set(address, { until, reason });
    },
    addressRest: (address: string, at: string) => {
      const found = own.rests.get(address);
      return found && found.until > at ? found : undefined;
    },
    mailNote: (name: string) => own.notes.get(name),
    setMailNote(name: string, value: string) {
      own.notes.set(name, value);
    },
    forgetMail: (before: string) => forgetMail(memory, before),
  };
}

export type Sending = Omit<Outgoing, 'entry'>;

export function stateOf(memory: Memory, id: string): Sending {
  return memory.sendings.get(id) ?? { state: 'pending', attempts: 0 };
}

function setEnd(memory: Memory, id: string, { state, at, notBefore, detail }: SendingEnd): void {
  const { attempts, begunAt } = stateOf(memory, id);
  memory.sendings.set(id, {
    state,
    attempts,
    ...(state === 'pending' ? {} : { endedAt: at, ...(begunAt === undefined ? {} : { begunAt }) }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(detail === undefined ? {} : { detail }),
  });
}

function outgoing(memory: Memory, entry: OutboxEntry): Outgoing {
  return { entry, ...stateOf(memory, entry.id) };
}

function forgetMail(memory: Memory, before: string): number {
  const own = memory.ofMail;
  const isOpen = (one: OutboxEntry) =>
    one.channel === 'mail' && ['pending', 'begun'].includes(stateOf(memory, one.id).state);
  const busy = new Set([
    ...[...memory.cases.values()].filter((one) => one.closedAt === undefined).map((one) => one.conversationId),
    ...memory.outbox.filter(isOpen).map((one) => one.conversationId),
  ]);
  const isNeeded = (one: Entry) => !one.decision || !one.filed || one.receivedAt >= before;
  const needed = new Set(own.entries.filter(isNeeded).map((one) => one.mailId));
  const stays = (mail: StoredMail) => mail.receivedAt >= before || busy.has(mail.conversationId) || needed.has(mail.id);
  const gone = own.mails.filter(({ mail }) => !stays(mail));
  own.mails = own.mails.filter(({ mail }) => stays(mail));
  own.entries = own.entries.filter((one) => isNeeded(one) || own.mails.some(({ mail }) => mail.id === one.mailId));
  memory.outbox = memory.outbox.filter((one) => {
    const { endedAt } = stateOf(memory, one.id);
    const old = one.channel === 'mail' && endedAt !== undefined && endedAt < before && !busy.has(one.conversationId);
    if (old) memory.sendings.delete(one.id);
    return !old;
  });
  for (const [address, { until }] of own.rests) if (until < before) own.rests.delete(address);
  for (const { mail } of gone) eraseUnused(memory, mail.conversationId);
  return gone.length;
}

function eraseUnused(memory: Memory, id: string): void {
  const others = <T extends { readonly conversationId: string }>(list: readonly T[]) =>
    list.filter((one) => one.conversationId !== id);
  const used = [
    ...memory.ofMail.mails.map(({ mail }) => mail),
    ...memory.cases.values(),
    ...memory.outbox,
    ...memory.log,
  ];
  if (used.some((one) => one.conversationId === id)) return;
  memory.conversations.delete(id);
  memory.turns = others(memory.turns);
  memory.transcript = others(memory.transcript);
}

function isSame(a: MailPlace, b: MailPlace): boolean {
  return a.folder === b.folder && a.uidValidity === b.uidValidity && a.uid === b.uid;
}

function shown({ filed: _, ...entry }: Entry): MailEntry {
  return entry;
}

function optional<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function misused(): never {
  throw new StoreError('store-misused', 'no such place or mail');
}
