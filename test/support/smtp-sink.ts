import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

/**
 * What the server does with the next mail. `ok`: takes it. A number: refuses with this code after DATA; `rcpt` with a number:
 * at RCPT. `cut`: has the whole message and breaks the line without an answer; `took-and-cut`: the same, and the mail is out.
 */
export type SinkAnswer = 'ok' | number | { readonly rcpt: number } | 'cut' | 'took-and-cut';

/** A mail server that takes everything, or what a test tells it to. */
export interface SmtpSink {
  readonly url: string;
  readonly port: number;
  /** Taken: it would go on its way to the recipient. */
  readonly mails: readonly ReceivedMail[];
  /** Asked for each mail. */
  answer(next: (mail: Omit<ReceivedMail, 'source'>) => SinkAnswer): void;
  /** Called when a whole message is there, before the answer. */
  onData(listener: (mail: ReceivedMail) => void): void;
  close(): Promise<void>;
}

export async function startSmtpSink(port = 0): Promise<SmtpSink> {
  const mails: ReceivedMail[] = [];
  let next: (mail: Omit<ReceivedMail, 'source'>) => SinkAnswer = () => 'ok';
  let onData: (mail: ReceivedMail) => void = () => {};
  const refusal = (code: number) => Object.assign(new Error('refused by the test'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, { envelope }, done) {
      const answer = next({ from: addressOf(envelope.mailFrom), to: [address] });
      done(typeof answer === 'object' ? refusal(answer.rcpt) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: addressOf(mailFrom), to: rcptTo.map(({ address }) => address) };
        const mail = { ...envelope, source: Buffer.concat(chunks).toString('utf8') };
        onData(mail);
        const answer = next(envelope);
        if (answer === 'ok' || answer === 'took-and-cut') mails.push(mail);
        if (answer === 'ok') return done();
        if (typeof answer === 'number') return done(refusal(answer));
        for (const connection of server.connections) connection.close();
      });
    },
  });
  // Lines that are cut by the test or by a client that dies.
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails,
    answer(given) {
      next = given;
    },
    onData(listener) {
      onData = listener;
    },
    close: () =>
      new Promise((resolve) => {
        for (const connection of server.connections) connection.close();
        server.close(() => resolve());
      }),
  };
}

function addressOf(value: false | { readonly address: string }): string {
  return value === false ? '' : value.address;
}
