import type { Lease } from '../../../dialogs/store/lease-book.js';
import type { Memory } from './model-store.js';

/** The part of the model that keeps leases; each call as a plain function. */
export function modelLeases({ leases }: Memory) {
  return {
    holdLease(lease: Lease) {
      const found = leases.get(lease.name);
      if (found && found.holder !== lease.holder && found.until > lease.at) return false;
      leases.set(lease.name, lease);
      return true;
    },
    releaseLease(name: string, holder: string) {
      if (leases.get(name)?.holder === holder) leases.delete(name);
    },
  };
}
