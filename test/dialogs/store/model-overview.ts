import { groupKey } from '../../../dialogs/cases/group-key.js';
import type { DroppedConversation, LeftTally, TurnTally, UnhelpfulFact } from '../../../dialogs/store/overview-book.js';
import type { Turn } from '../../../dialogs/store/store.js';
import { genevaDate } from '../../../knowledge/civil-date.js';
import type { Memory } from './model-store.js';

/** Counts a turn. */
export function tallyTurn(memory: Memory, { conversation, outcome, transcript, asksNothing }: Turn): void {
  if (!transcript.some(({ from }) => from === 'user')) return;
  const day = genevaDate(new Date(outcome.asOf));
  const { channel } = conversation;
  const { language } = outcome;
  const kind = asksNothing ? 'social' : outcome.kind;
  const isSame = (one: TurnTally) =>
    one.day === day && one.channel === channel && one.language === language && one.kind === kind;
  const count = memory.tally.filter(isSame).reduce((sum, one) => sum + one.count, 1);
  memory.tally = [...memory.tally.filter((one) => !isSame(one)), { day, channel, language, kind, count }];
  memory.lastSaid.set(conversation.id, { day, askedBack: outcome.kind === 'clarify' });
}

const ANSWERS = ['reply', 'answer-by-mail', 'answer-chat-by-mail'];

/** The part of the model that tells of its own work; each call as a plain function. */
export function modelOverview(memory: Memory) {
  const openedIn = (from: string, to: string) =>
    [...memory.cases.values()].filter(({ openedAt }) => isIn(genevaDate(new Date(openedAt)), from, to));
  return {
    turnTally: (from: string, to: string) =>
      memory.tally.filter(({ day }) => isIn(day, from, to)).sort(byFields('day', 'channel', 'language', 'kind')),
    leftTally(from: string, to: string): readonly LeftTally[] {
      const all = openedIn(from, to).flatMap(({ questions, language, openedAt }) => {
        const day = genevaDate(new Date(openedAt));
        const of = questions.map((question) =>
          JSON.stringify([groupKey(question) ?? '', question.reason, language, day]),
        );
        return [...new Set(of)];
      });
      return [...new Set(all)]
        .map((one): LeftTally => {
          const [key, reason, language, day] = JSON.parse(one) as [string, string, string, string];
          return { key, reason, language, day, count: all.filter((other) => other === one).length };
        })
        .sort(byFields('day', 'key', 'reason', 'language'));
    },
    hoursToAnswer: (from: string, to: string) =>
      openedIn(from, to)
        .flatMap(({ number, openedAt }) => {
          const events = memory.ofCases.events.filter((one) => one.number === number).map(({ event }) => event);
          const first = events.find(({ action }) => ANSWERS.includes(action));
          return first ? [Math.round((Date.parse(first.at) - Date.parse(openedAt)) / 36_000) / 100] : [];
        })
        .sort((a, b) => a - b),
    droppedConversations: (from: string, to: string, limit: number): readonly DroppedConversation[] =>
      [...memory.conversations.values()]
        .flatMap(({ id, language }) => {
          const last = memory.lastSaid.get(id);
          const lastAt = memory.ages.get(id)?.lastAt ?? '';
          return last?.askedBack && isIn(last.day, from, to) ? [{ conversationId: id, language, lastAt }] : [];
        })
        .sort((a, b) => (`${a.lastAt} ${a.conversationId}` < `${b.lastAt} ${b.conversationId}` ? 1 : -1))
        .slice(0, limit),
    unhelpfulFacts(from: string, to: string): readonly UnhelpfulFact[] {
      const facts = memory.feedback
        .filter(({ feedback }) => !feedback.helpful && isIn(feedback.day, from, to))
        .flatMap(({ feedback }) => [...new Set(feedback.facts)]);
      return [...new Set(facts)]
        .map((fact) => ({ fact, count: facts.filter((one) => one === fact).length }))
        .sort((a, b) => b.count - a.count || (a.fact < b.fact ? -1 : 1));
    },
  };
}

const isIn = (day: string, from: string, to: string) => from <= day && day <= to;

function byFields<K extends string>(...fields: readonly K[]) {
  return (a: Readonly<Record<K, unknown>>, b: Readonly<Record<K, unknown>>) => {
    for (const field of fields) {
      const [one, other] = [String(a[field]), String(b[field])];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}
