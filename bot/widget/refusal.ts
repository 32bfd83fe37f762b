/** A refusal by the server; a broken line is a `TypeError` of `fetch` or an `AbortError` instead. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}
