/** A refusal that the caller is told: an HTTP status, a code for programs, a sentence for people. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The one form of every error, as Direct Line has it. */
export function errorForm(code: string, message: string): { error: { code: string; message: string } } {
  return { error: { code, message } };
}

/** What the caller is told of any error: ours as it is, another one without its words, which may hold anything. */
export function asFault(error: unknown): HttpFault {
  if (error instanceof HttpFault) return error;
  return new HttpFault(500, 'InternalError', 'Something went wrong on the server. Please try again.');
}
