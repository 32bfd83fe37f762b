import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';

/**
 * What the same libraries do when nobody asks whether a mail may be answered, was answered before or was lost: fetch,
 * parse, send, flag, one mail after another, over what is unseen. Gives the milliseconds, from an open mailbox on.
 */
export async function bareLoop(imap: URL, smtp: URL): Promise<number> {
  const { hostname: host, username: user, password: pass } = imap;
  const client = new ImapFlow({ host, port: Number(imap.port), auth: { user, pass }, logger: false });
  client.on('error', () => {});
  await client.connect();
  const transport = createTransport({ host: smtp.hostname, port: Number(smtp.port), pool: true, maxConnections: 1 });
  await client.mailboxOpen('INBOX');
  const begin = performance.now();
  const uids = (await client.search({ seen: false }, { uid: true })) || [];
  for (const uid of uids) {
    const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
    const source = message ? message.source : undefined;
    const { from, subject, messageId } = await simpleParser(source ?? '');
    await transport.sendMail({
      from: 'desk@desk.example',
      to: from?.value[0]?.address,
      subject: `Re: ${subject}`,
      inReplyTo: messageId,
      text: 'An answer of some lines.\n'.repeat(12),
    });
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  }
  const milliseconds = performance.now() - begin;
  transport.close();
  await client.logout();
  return milliseconds;
}
