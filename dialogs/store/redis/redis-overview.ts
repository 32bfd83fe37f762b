import type { DroppedConversation, LeftTally, OverviewBook, TurnTally, UnhelpfulFact } from '../overview-book.js';
import { hoursBetween } from '../overview-hours.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, optional, type Reply, record, rowsOf, textOf } from './redis-reply.js';

/** Hashes of the days in a span, each with its day. */
const daily = (days: string, name: string) => `
local all = {}
for i, day in ipairs(call('ZRANGEBYLEX', key('${days}'), '[' .. input.from, '[' .. input.to)) do
  all[i] = { day, call('HGETALL', key('${name}', day)) }
end
return all`;

const inSpan = (place: string, table: string, columns: string) =>
  `local ids = call('ZRANGEBYSCORE', key('${place}'), instant(input.from), instant(input.to))
   return rows('${table}', ids, { ${columns} })`;

/** The part of the store that tells of its own work. */
export function overviewCalls({ read }: Access): OverviewBook {
  const turns = read(daily('tally-days', 'tally'));
  const unhelpful = read(daily('unhelpful-days', 'unhelpful'));
  const left = read(inSpan('cases-opened', 'case', `'asked', 'language', 'openedDay'`));
  const hours = read(inSpan('cases-opened', 'case', `'openedAt', 'answeredAt'`));
  const dropped = read(
    `local ids = call('ZRANGEBYSCORE', key('asked-back'), instant(input.from), instant(input.to))
     local all = {}
     for i, one in ipairs(rows('conversation', ids, { 'language', 'lastAt' })) do all[i] = { ids[i], one[1], one[2] } end
     return all`,
  );
  return {
    turnTally: async (from, to) => (await turnsOf(turns({ from, to }))).sort(by('day', 'channel', 'language', 'kind')),
    leftTally: async (from, to) => leftOf(await left({ from, to })).sort(by('day', 'key', 'reason', 'language')),
    hoursToAnswer: async (from, to) =>
      rowsOf(await hours({ from, to }), ([openedAt, answeredAt]) =>
        optional(answeredAt, () => hoursBetween(textOf(openedAt), textOf(answeredAt))),
      )
        .filter((one) => one !== undefined)
        .sort((a, b) => a - b),
    droppedConversations: async (from, to, limit) =>
      rowsOf(await dropped({ from, to }), droppedConversation)
        .sort(by('lastAt', 'conversationId'))
        .reverse()
        .slice(0, limit),
    unhelpfulFacts: async (from, to) => unhelpfulOf(await unhelpful({ from, to })),
  };
}

/** Days with what is counted on each. */
function countsOf(reply: Reply): { readonly day: string; readonly what: string; readonly count: number }[] {
  return rowsOf(reply, ([day, counts]) => {
    const flat = listOf(counts);
    return flat.flatMap((what, index) =>
      index % 2 === 0 ? [{ day: textOf(day), what: textOf(what), count: numberOf(flat[index + 1]) }] : [],
    );
  }).flat();
}

async function turnsOf(reply: Promise<Reply>): Promise<TurnTally[]> {
  return countsOf(await reply).map(({ day, what, count }) => {
    const [channel, language, kind] = what.split(' ');
    return { day, channel, language, kind, count } as TurnTally;
  });
}

function unhelpfulOf(reply: Reply): UnhelpfulFact[] {
  const sums = new Map<string, number>();
  for (const { what, count } of countsOf(reply)) sums.set(what, (sums.get(what) ?? 0) + count);
  return [...sums]
    .filter(([, count]) => count > 0)
    .map(([fact, count]) => ({ fact, count }))
    .sort((a, b) => b.count - a.count || (a.fact < b.fact ? -1 : 1));
}

function leftOf(reply: Reply): LeftTally[] {
  const tallies = new Map<string, Omit<LeftTally, 'count'> & { count: number }>();
  rowsOf(reply, ([asked, language, day]) => {
    const kinds = new Set(record<[string, string][]>(asked).map((one) => JSON.stringify(one)));
    for (const kind of kinds) {
      const [key, reason] = JSON.parse(kind) as [string, string];
      const name = JSON.stringify([kind, language, day]);
      const tally = tallies.get(name) ?? { key, reason, language: textOf(language), day: textOf(day), count: 0 };
      tally.count += 1;
      tallies.set(name, tally);
    }
  });
  return [...tallies.values()];
}

function droppedConversation([id, language, lastAt]: readonly Reply[]): DroppedConversation {
  return { conversationId: textOf(id), language: textOf(language), lastAt: textOf(lastAt) };
}

/** Orders by fields, the first one first. */
function by<K extends string>(...fields: readonly K[]) {
  return (a: Readonly<Record<K, unknown>>, b: Readonly<Record<K, unknown>>) => {
    for (const field of fields) {
      const [one, other] = [String(a[field]), String(b[field])];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}
