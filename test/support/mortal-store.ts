import type { Store } from '../../dialogs/store/store.js';

/** Where a process dies (SIGKILL): around the n-th call of this. */
export interface KillPoint {
  readonly call: keyof Store;
  readonly when: 'before' | 'after';
  readonly nth: number;
}

/** The store, on which the process dies. Calls that note nothing new do not count. */
export function mortal(store: Store, { call, when, nth }: KillPoint): Store {
  let left = nth;
  const die = () => process.kill(process.pid, 'SIGKILL');
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name];
      if (name !== call || typeof method !== 'function') return method;
      return async (...args: never[]) => {
        const arrivals: unknown = args[2];
        const counts = name !== 'noteArrivals' || (Array.isArray(arrivals) && arrivals.length > 0);
        if (counts) left -= 1;
        const isHit = counts && left === 0;
        if (isHit && when === 'before') die();
        const result = await Reflect.apply(method, target, args);
        if (isHit) die();
        return result;
      };
    },
  });
}
