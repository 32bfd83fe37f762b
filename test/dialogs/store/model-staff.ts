import type {
  StaffAccount,
  StaffBook,
  StaffChange,
  StaffCode,
  StaffSession,
} from '../../../dialogs/store/staff-book.js';

/** What is remembered of the staff, in the plainest form that can be right. */
export class StaffMemory {
  accounts = new Map<string, StaffAccount>();
  codes: StaffCode[] = [];
  sessions: StaffSession[] = [];
  attempts = new Map<string, { until: string; count: number }>();
}

type Plain<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
};

export function modelStaff(memory: StaffMemory): Plain<StaffBook> {
  const byAddress = (address: string) => [...memory.accounts.values()].find((one) => one.address === address);
  return {
    staffAccounts: () => [...memory.accounts.values()],
    staffAccount: (id) => memory.accounts.get(id),
    staffByAddress: byAddress,
    changeStaff: (change) => changeStaff(memory, change),
    keepFirstCode: (code) => {
      if (memory.accounts.size > 0) return false;
      memory.codes = [...memory.codes.filter((one) => one.accountId !== undefined), code];
      return true;
    },
    staffCode: (hash) => memory.codes.find((one) => one.hash === hash),
    openStaffSession: (session) => {
      memory.sessions.unshift(session);
    },
    staffSession: (tokenHash) => {
      const session = memory.sessions.find((one) => one.tokenHash === tokenHash);
      const account = session && memory.accounts.get(session.accountId);
      return account?.epoch === session?.epoch && session && account && account.disabledAt === undefined
        ? { session, account }
        : undefined;
    },
    staffSessionsOf: (id) =>
      memory.sessions.filter((one) => one.accountId === id && one.epoch === memory.accounts.get(id)?.epoch),
    seeStaffSession: (id, at) => {
      memory.sessions = memory.sessions.map((one) => (one.id === id && one.seenAt < at ? { ...one, seenAt: at } : one));
    },
    endStaffSession: (accountId, id) => {
      memory.sessions = memory.sessions.filter((one) => one.accountId !== accountId || one.id !== id);
    },
    takeStaffAttempt: (limits, at) => {
      const opened = (key: string) => [memory.attempts.get(key)].filter((one) => one && one.until > at)[0];
      const full = limits.flatMap(({ key, limit }) => {
        const known = opened(key);
        return known && known.count >= limit ? [known.until] : [];
      });
      if (full.length > 0) return full.toSorted().at(-1);
      for (const { key, windowMs } of limits) {
        const { until, count } = opened(key) ?? {
          until: new Date(Date.parse(at) + windowMs).toISOString(),
          count: 0,
        };
        memory.attempts.set(key, { until, count: count + 1 });
      }
      return undefined;
    },
    clearStaffAttempts: (keys) => {
      for (const key of keys) memory.attempts.delete(key);
    },
    forgetStaff: ({ openedBefore, seenBefore, now }) => {
      memory.sessions = memory.sessions.filter((one) => one.openedAt >= openedBefore && one.seenAt >= seenBefore);
      memory.codes = memory.codes.filter((one) => one.expiresAt > now);
      for (const [key, { until }] of memory.attempts) if (until <= now) memory.attempts.delete(key);
    },
  };
}

function changeStaff(memory: StaffMemory, { account, usesCode, newCode }: StaffChange) {
  const { id } = account;
  const code = memory.codes.find((one) => one.hash === usesCode?.hash);
  if (usesCode) {
    if (!code || code.expiresAt <= usesCode.at) return 'no-such-code';
    if (code.accountId === undefined ? memory.accounts.size > 0 : code.accountId !== id) return 'no-such-code';
  }
  const before = memory.accounts.get(id);
  if ((before?.version ?? 0) !== account.version - 1) return 'conflict';
  if ([...memory.accounts.values()].some((one) => one.id !== id && one.address === account.address)) {
    return 'address-taken';
  }
  memory.accounts.set(id, account);
  if (usesCode || newCode) memory.codes = memory.codes.filter((one) => one !== code && one.accountId !== id);
  if (newCode) memory.codes.push(newCode);
  if (before && (before.epoch !== account.epoch || account.disabledAt !== undefined)) {
    memory.sessions = memory.sessions.filter((one) => one.accountId !== id);
  }
  return 'committed';
}
