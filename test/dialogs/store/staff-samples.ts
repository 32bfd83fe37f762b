import type { StaffAccount, StaffSession } from '../../../dialogs/store/staff-book.js';

export const NOW = '2026-02-14T09:00:00.000Z';

/** An account at version 1. */
export const anAccount = (id: string, more: Partial<StaffAccount> = {}): StaffAccount => ({
  id,
  version: 1,
  name: `Person ${id}`,
  address: `${id}@secretariat.example`,
  role: 'staff',
  language: 'ar',
  epoch: 1,
  createdAt: NOW,
  ...more,
});

/** A session opened and seen at `NOW`. */
export const aSession = (id: string, accountId: string, more: Partial<StaffSession> = {}): StaffSession => ({
  id,
  tokenHash: `hash of ${id}`,
  accountId,
  epoch: 1,
  openedAt: NOW,
  seenAt: NOW,
  agent: 'Browser/1',
  ...more,
});
