import type { StaffAccount, StaffBook, StaffChangeResult, StaffCode, StaffSession } from '../staff-book.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, optional, type Reply, record, recordsOf, rowsOf, textOf } from './redis-reply.js';
import { CHANGE_STAFF, FORGET_STAFF, STAFF, TAKE_ATTEMPT } from './redis-staff-scripts.js';

/** The part of the store that remembers the staff. */
export function staffCalls(access: Access): StaffBook {
  return { ...accountCalls(access), ...sessionCalls(access) };
}

type AccountCalls = Pick<
  StaffBook,
  'staffAccounts' | 'staffAccount' | 'staffByAddress' | 'changeStaff' | 'keepFirstCode' | 'staffCode'
>;

function accountCalls({ read, write }: Access): AccountCalls {
  const all = read(
    `local all = {}
     for i, id in ipairs(call('ZRANGE', key('accounts'), 0, -1)) do all[i] = call('HGET', key('account', id), 'body') end
     return all`,
  );
  const one = read(`return call('HGET', key('account', input.id), 'body')`);
  const byAddress = read(
    `local id = call('HGET', key('account-of'), input.address)
     return id and call('HGET', key('account', id), 'body')`,
  );
  const changeStaff = write(CHANGE_STAFF, STAFF);
  const keepFirst = write(
    `if call('ZCARD', key('accounts')) > 0 then return 0 end
     drop_codes('')
     put_code(input.code)
     return 1`,
    STAFF,
  );
  const code = read(`return columns('code', input.hash, { 'expiresAt', 'account' })`);
  return {
    staffAccounts: async () => recordsOf<StaffAccount>(await all()),
    staffAccount: async (id) => optional(await one({ id }), record<StaffAccount>),
    staffByAddress: async (address) => optional(await byAddress({ address }), record<StaffAccount>),
    changeStaff: async ({ account, usesCode, newCode }) => {
      const { id, version, address, epoch, disabledAt } = account;
      const columns = { version, address, epoch, disabledAt, body: jsonOf(account) };
      return textOf(await changeStaff({ id, columns, usesCode, newCode })) as StaffChangeResult;
    },
    keepFirstCode: async ({ hash, expiresAt }) => (await keepFirst({ code: { hash, expiresAt } })) === 1,
    staffCode: async (hash) => codeOf(hash, listOf(await code({ hash }))),
  };
}

function sessionCalls({ read, write }: Access): Omit<StaffBook, keyof AccountCalls> {
  const open = write(
    `local r = input
     r.seq = next_of('session')
     put('session', input.id, r)
     call('HSET', key('session-of'), input.tokenHash, input.id)`,
    STAFF,
  );
  const byToken = read(
    `local id = call('HGET', key('session-of'), input.tokenHash)
     local session = id and columns('session', id, SESSION)
     local account = session and row('account', session[3])
     return account and account.epoch == session[4] and not account.disabledAt and { session, account.body }`,
    STAFF,
  );
  const of = read(
    `local all = {}
     local epoch = call('HGET', key('account', input.id), 'epoch')
     for _, id in ipairs(call('ZREVRANGE', key('sessions-of', input.id), 0, -1)) do
       local session = columns('session', id, SESSION)
       if session[4] == epoch then all[#all + 1] = session end
     end
     return all`,
    STAFF,
  );
  const see = write(
    `local r = row('session', input.id)
     if r and instant(r.seenAt) < instant(input.at) then change('session', input.id, { seenAt = input.at }) end`,
    STAFF,
  );
  const end = write(
    `local r = row('session', input.id)
     if r and r.accountId == input.accountId then drop_session(input.id) end`,
    STAFF,
  );
  const take = write(TAKE_ATTEMPT, STAFF);
  const clear = write(`for _, one in ipairs(input.keys) do drop('attempt', one) end`, STAFF);
  const forget = write(FORGET_STAFF, STAFF);
  return {
    openStaffSession: async (session) => {
      await open(session);
    },
    staffSession: async (tokenHash) =>
      optional(await byToken({ tokenHash }), (reply) => {
        const [session, account] = listOf(reply);
        return { session: sessionOf(listOf(session)), account: record<StaffAccount>(account) };
      }),
    staffSessionsOf: async (id) => rowsOf(await of({ id }), sessionOf),
    seeStaffSession: async (id, at) => {
      await see({ id, at });
    },
    endStaffSession: async (accountId, id) => {
      await end({ accountId, id });
    },
    takeStaffAttempt: async (limits, at) => {
      const ends = limits.map(({ key, limit, windowMs }) => {
        return { key, limit, ends: new Date(Date.parse(at) + windowMs).toISOString() };
      });
      return optional(await take({ limits: ends, at }), textOf);
    },
    clearStaffAttempts: async (keys) => {
      await clear({ keys: [...keys] });
    },
    forgetStaff: async (ends) => {
      await forget({ ...ends });
    },
  };
}

function codeOf(hash: string, [expiresAt, account]: readonly Reply[]): StaffCode | undefined {
  return optional(expiresAt, () => ({
    hash,
    expiresAt: textOf(expiresAt),
    ...(account === null ? {} : { accountId: textOf(account) }),
  }));
}

function sessionOf([id, tokenHash, accountId, epoch, openedAt, seenAt, agent]: readonly Reply[]): StaffSession {
  return {
    id: textOf(id),
    tokenHash: textOf(tokenHash),
    accountId: textOf(accountId),
    epoch: numberOf(epoch),
    openedAt: textOf(openedAt),
    seenAt: textOf(seenAt),
    agent: textOf(agent),
  };
}
