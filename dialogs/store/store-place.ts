import type { Secret } from '../secret.js';

/** Where the store is: a file of its own, or a server that several instances share. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  /** The address may hold a password. */
  | { readonly kind: 'redis'; readonly url: Secret; readonly prefix: string };
