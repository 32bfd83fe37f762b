/**
 * Every way in which a store fails, whichever implementation it is. Codes are never reused.
 * - `store-newer`: written by a newer version of the program; nothing was changed.
 * - `store-foreign`: the file or server holds something that is no store of this program; nothing was changed.
 * - `store-unreachable`: it could not be opened.
 * - `store-failed`: a read or write failed; of a write nothing was kept.
 * - `store-closed`: called after `close`.
 * - `store-misused`: a call that breaks the contract, a fault of the program; nothing was written.
 */
export type StoreErrorCode =
  | 'store-newer'
  | 'store-foreign'
  | 'store-unreachable'
  | 'store-failed'
  | 'store-closed'
  | 'store-misused';

/** What a store rejects with. The message says what to do; `cause` keeps the driver's own error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
