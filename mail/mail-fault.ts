/**
 * What goes wrong between us and a mail server.
 * - `unreachable`: no connection, or it was lost or fell silent.
 * - `unauthorised`: the server does not take the password or token.
 * - `refused`: the server is there and said no.
 */
export type MailFaultCode = 'unreachable' | 'unauthorised' | 'refused';

export class MailFault extends Error {
  override readonly name = 'MailFault';
  readonly code: MailFaultCode;

  constructor(code: MailFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
